// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "agentcore/policy/overrides.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <variant>
#include <vector>

namespace sluice {

class AgentModel;

struct ForcedMaxconn
{
    int maxconn = 1;
    int restore = 0; ///< 0: unlimited
    bool operator==(const ForcedMaxconn &) const = default;
};

/// What somebody wants to force: a state, a weight in percent, or a maxconn.
using ForcedValue = std::variant<ForcedState, int, ForcedMaxconn>;
/// For how long: no end, a time that elapses, or a time of day.
using WantedEnd = std::variant<std::monostate, std::chrono::milliseconds, WallTime>;

struct ForceWish
{
    ForcedValue value;
    QString reason;
    WantedEnd end;
    bool operator==(const ForceWish &) const = default;
};

/// What was in a slot before; nullopt: automatic.
struct SlotBefore
{
    OverrideSlot slot = OverrideSlot::State;
    std::optional<ForcedValue> value;
    bool operator==(const SlotBefore &) const = default;
};

/// "Maint", "Weight 40 %", "Maxconn 30".
[[nodiscard]] QString titleOf(const ForcedValue &value);
/// True for what keeps visitors away: down, fail, stopped, drain, maint, weight 0.
[[nodiscard]] bool takesOut(const ForcedValue &value);

/// Gives the agent orders about what is forced, and can take the last one back.
class OverrideOrders final : public QObject
{
    Q_OBJECT

public:
    OverrideOrders(ControlClient &client, AgentModel &model, QObject *parent = nullptr);

    void force(const QString &service, const ForceWish &wish);
    /// One slot, or all of them.
    void release(const QString &service, std::optional<OverrideSlot> slot);
    /// Of every service; allReleased() or failed() tells.
    void releaseAll();
    void oweReady(const QString &service);
    /// Slot by slot, without an end and without a reason.
    void putBack(const QString &service, const std::vector<SlotBefore> &before);
    /// Puts back what was in force before the last order.
    void undo();

Q_SIGNALS:
    /// `text` says what is now in force; undo() can take it back.
    void done(const QString &text);
    /// Done, and no longer to be undone.
    void told(const QString &text);
    void failed(const QString &text);
    void allReleased();

private:
    struct Undo
    {
        QString service;
        Overrides before;
    };

    void order(const QString &method, const QJsonObject &params, const QString &text, std::optional<Undo> undo);
    void takeService(const QJsonObject &answer);
    [[nodiscard]] std::optional<Undo> snapshot(const QString &service) const;
    [[nodiscard]] ForceWish again(const ForcedValue &value, const OverrideNote &note) const;

    ControlClient &m_client;
    AgentModel &m_model;
    std::optional<Undo> m_undo;
    int m_releasing = 0; ///< answers that releaseAll() waits for
};

} // namespace sluice
