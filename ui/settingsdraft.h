// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agentsettings.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace sluice {

/// What settings.apply is to do for one service, or for what belongs to none.
struct ScopeChange
{
    QString service;
    std::vector<SettingId> set;
    std::vector<SettingId> unset;
};

/// What somebody has typed over the agent's settings and not applied yet. The agent's may change meanwhile: what was
/// not touched follows, what was touched stays as typed and tells that it was overtaken.
class SettingsDraft final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsDraft(QObject *parent = nullptr);

    /// `applied`: what the agent has taken from us since, as it was typed then.
    void take(const AgentSettings &agent, const std::map<SettingId, QString> &applied = {});
    [[nodiscard]] const AgentSettings &agent() const noexcept { return m_agent; }
    /// The agent's, then those that are gone and that something was typed for.
    [[nodiscard]] QStringList services() const;

    /// Texts of settings that the agent tells elsewhere.
    void note(std::map<SettingId, QString> texts);

    [[nodiscard]] QString text(const SettingId &id) const;
    void setText(const SettingId &id, const QString &typed);
    /// What is typed where it is good, else the agent's.
    [[nodiscard]] QJsonValue value(const SettingId &id) const;
    /// The agent's, as text.
    [[nodiscard]] QString agentText(const SettingId &id) const;

    [[nodiscard]] bool isTouched(const SettingId &id) const { return m_wishes.contains(id); }
    [[nodiscard]] bool isTakenBack(const SettingId &id) const;
    [[nodiscard]] bool isOvertaken(const SettingId &id) const;
    /// There is something that takeBack() would do.
    [[nodiscard]] bool canTakeBack(const SettingId &id) const;
    /// As sluicekeeper.toml or the default says: forgets what was typed, and panel.toml's word is to go.
    void takeBack(const SettingId &id);
    /// The agent's stays.
    void forget(const SettingId &id);
    /// What was typed stays, though the agent's is another one by now.
    void keep(const SettingId &id);
    void forgetAll();
    /// Everything that panel.toml says and this user may change.
    void takeAllBack();
    [[nodiscard]] bool canTakeAnyBack() const;

    [[nodiscard]] std::vector<SettingId> touched() const;
    [[nodiscard]] std::vector<ScopeChange> changes() const;
    /// For settings.apply; of what is good.
    [[nodiscard]] QJsonValue valueToApply(const SettingId &id) const;

    /// A sentence on what is wrong with it, ours or else the agent's; empty where nothing is.
    [[nodiscard]] QString fault(const SettingId &id) const;
    [[nodiscard]] std::vector<SettingId> faulty() const;
    /// True where a check by the agent makes sense: nothing is wrong as far as we can tell.
    [[nodiscard]] bool isGoodSoFar() const;
    /// What the agent says is wrong, until something else is typed there.
    void setAgentFaults(std::map<SettingId, QString> faults);

Q_SIGNALS:
    void changed();

private:
    enum class WishKind { Set, TakeBack };
    struct Wish
    {
        WishKind kind = WishKind::Set;
        QString text;
        QString seen; ///< the agent's when it was typed
        bool overtaken = false;
    };

    void put(const SettingId &id, const Wish &wish);
    void putTakeBack(const SettingId &id, const AgentSetting &setting);
    void followPreset(const SettingId &id, const QString &before);
    [[nodiscard]] QString ownFault(const SettingId &id) const;
    [[nodiscard]] QString faultAmongOthers(const SettingId &id) const;
    [[nodiscard]] QString missingBase(const SettingId &id) const;
    [[nodiscard]] bool isEffective(const SettingId &id) const;
    [[nodiscard]] bool isAgents(const SettingId &id, const QString &typed) const;

    AgentSettings m_agent;
    std::map<SettingId, QString> m_noted;
    std::map<SettingId, Wish> m_wishes;
    std::map<SettingId, QString> m_agentFaults;
};

/// The weight's settings of a service as they would be: typed where that is good, else the agent's.
[[nodiscard]] WeightSettings weightOf(const SettingsDraft &draft, const QString &service);

} // namespace sluice
