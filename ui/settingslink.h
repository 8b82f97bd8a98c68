// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "ui/settingsproposal.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <vector>

namespace sluice {

class AgentModel;

/// Keeps a draft of settings beside the agent's: fetches them, and again whenever somebody changes them; has the agent
/// check what is typed; applies it.
class SettingsLink final : public QObject
{
    Q_OBJECT

public:
    SettingsLink(ControlClient &client, const AgentModel &agent, SettingsDraft &draft, QObject *parent);

    void apply();
    /// Has the agent read its files again.
    void reload();
    /// An order is on its way.
    [[nodiscard]] bool isBusy() const noexcept { return m_busy; }
    /// What the agent's check complained of, and no field shows.
    [[nodiscard]] const QStringList &complaints() const noexcept { return m_complaints; }

    /// Why the draft does not follow the agent; empty while it does.
    [[nodiscard]] const QString &fetchError() const noexcept { return m_fetchError; }

Q_SIGNALS:
    void busyChanged();
    void complaintsChanged();
    void fetchErrorChanged();
    /// How many settings are in force now, and which of them count from the next start on.
    void applied(int count, const QStringList &restartNeeded);
    /// What was not done, whole sentences. `count` settings are in force all the same.
    void failed(int count, const QString &text);
    void reloaded(int changes);

private:
    struct Refusal
    {
        ScopeChange change;
        RpcError error;
    };

    void fetch();
    void setFetchError(const QString &text);
    void check();
    void takeCheck(const SettingsProposal &proposal, const QJsonObject &answer);
    void setComplaints(const QStringList &complaints);
    void applyNext();
    void takeAnswer(const ScopeChange &change, const std::map<SettingId, QString> &given,
                    const ControlClient::Outcome &outcome);
    void finish();
    void setBusy(bool busy);
    [[nodiscard]] QJsonObject paramsOf(const ScopeChange &change) const;
    [[nodiscard]] QString refusalText(const std::map<SettingId, QString> &placed, const QStringList &others) const;

    ControlClient &m_client;
    const AgentModel &m_agent;
    SettingsDraft &m_draft;
    QTimer m_checkSoon;
    quint64 m_checks = 0; ///< only the latest answer counts
    QStringList m_complaints;
    QString m_fetchError;
    bool m_busy = false;
    std::vector<ScopeChange> m_queue;
    std::vector<Refusal> m_refused; ///< since something was taken last
    std::map<SettingId, QString> m_applied;
    QStringList m_restartNeeded;
};

} // namespace sluice
