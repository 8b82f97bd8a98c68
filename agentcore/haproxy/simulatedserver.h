// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/balance.h"
#include "agentcore/haproxy/serverstate.h"
#include "agentcore/protocol/reply.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace sluice {

/// HAProxy's own health check, `check rise N fall N`.
struct HealthCheck
{
    int rise = 2;
    int fall = 3;
    bool operator==(const HealthCheck &) const = default;
};

enum class DeclaredAs { Enabled, Disabled };

/// What the configuration of HAProxy says of a server with agent-check.
struct ServerSetup
{
    int weight = 100;    ///< 0–256
    quint32 maxconn = 0; ///< 0 is unlimited, as in HAProxy
    WeightsTaken weights = WeightsTaken::Any;
    std::optional<HealthCheck> check = HealthCheck{}; ///< nullopt: agent-check without `check`
    std::chrono::milliseconds slowstart{0};
    DeclaredAs declared = DeclaredAs::Enabled;

    bool operator==(const ServerSetup &) const = default;
};

/// On which axes a line was heeded. What was refused or left out leaves its axis as it was.
struct TakenAxes
{
    bool operating = false;
    bool administrative = false;
    bool weight = false;
    bool maxconn = false;
    bool operator==(const TakenAxes &) const = default;
};

/// One server entry of one HAProxy process, as HAProxy 2.6 moves it: src/tcpcheck.c tcpcheck_agent_expect(),
/// src/check.c check_notify_*(), src/server.c srv_update_status(), src/stats.c. A value; no clock, no I/O.
/// It begins as in a fresh process: UP at the configured weight, before anybody was asked.
class SimulatedServer final
{
public:
    explicit SimulatedServer(const ServerSetup &setup = {});

    /// All bytes of one agent probe, up to the agent's close. Without a whole line nothing changes.
    TakenAxes receive(QByteArrayView bytes);
    /// The agent kept the connection, and no line came in time.
    void probeTimedOut();
    void probeRefused();

    void healthCheckPassed();
    void healthCheckFailed();
    /// The time of `slowstart` is over.
    void slowstartEnded();

    // HAProxy's own operators: `set server … state`, `weight`, `set maxconn server`, `agent`, `health`, `disable agent`.
    void operatorSetsState(AdministrativeState state);
    void operatorSetsWeight(int percent);
    void operatorSetsMaxconn(quint32 maxconn);
    void operatorSetsAgent(OperatingState state);
    void operatorSetsHealthUp();
    void operatorDisablesAgent();

    [[nodiscard]] const ServerSetup &setup() const noexcept { return m_setup; }
    [[nodiscard]] ServerOperation operation() const noexcept { return m_operation; }
    [[nodiscard]] ServerAdministration administration() const noexcept { return m_administration; }
    /// Agent health: false after `down`, `fail`, `stopped` until `up`.
    [[nodiscard]] bool agentIsUp() const noexcept { return m_agentIsUp; }
    /// 0 to rise + fall - 1; below rise the server is DOWN.
    [[nodiscard]] int checkHealth() const noexcept { return m_checkHealth; }
    /// 0–256, from the configured weight and the percent last heard.
    [[nodiscard]] int userWeight() const noexcept { return m_userWeight; }
    /// What the balancing reckons with. HAProxy does not follow the user weight during MAINT; within `slowstart` it
    /// rises step by step, and is nullopt here.
    [[nodiscard]] std::optional<int> effectiveWeight() const noexcept;
    [[nodiscard]] quint32 maxconn() const noexcept { return m_maxconn; }
    [[nodiscard]] AgentCheckStatus agentStatus() const noexcept { return m_agentStatus; }
    /// `last_agt` of `show stat`, at most 127 bytes, as HAProxy words it.
    [[nodiscard]] QByteArray agentText() const { return m_agentText; }
    /// What HAProxy had to say against the last line; empty where it was content.
    [[nodiscard]] QByteArray lastError() const { return m_lastError; }
    [[nodiscard]] QByteArray lastWarning() const { return m_lastWarning; }

    /// `status` of `show stat`: "UP", "UP 1/3", "DOWN (agent)", "DRAIN (agent)", "MAINT", "no check".
    [[nodiscard]] QByteArray status() const;
    /// New balanced connections come: srv_currently_usable() and a weight, include/haproxy/backend.h.
    [[nodiscard]] bool takesTraffic() const noexcept;

    bool operator==(const SimulatedServer &) const = default;

private:
    void setAgentStatus(AgentCheckStatus status, const QByteArray &text);
    void applyAgentStatus();
    void takeAdministrative(AdministrativeState state);
    [[nodiscard]] QByteArray takeWeight(int percent);
    TakenAxes takeLine(const QByteArray &healthWord, const ParsedLine &parsed);
    void leaveMaint();
    void start();
    void stop();
    void startIfHealthy();
    [[nodiscard]] bool isInMaint() const noexcept { return m_administration == ServerAdministration::ForcedMaint; }
    [[nodiscard]] bool agentRuns() const noexcept { return m_agentStatus != AgentCheckStatus::Disabled; }
    [[nodiscard]] bool checkIsUp() const noexcept;
    [[nodiscard]] int fullCheckHealth() const noexcept;
    [[nodiscard]] QByteArray upStatus() const;
    [[nodiscard]] QByteArray stoppedStatus() const;

    ServerSetup m_setup;
    ServerOperation m_operation = ServerOperation::Running;
    ServerAdministration m_administration = ServerAdministration::Ready;
    AgentCheckStatus m_agentStatus = AgentCheckStatus::Initial;
    bool m_agentIsUp = true;
    int m_checkHealth = 0;
    int m_userWeight = 0;
    int m_committedWeight = 0;
    quint32 m_maxconn = 0;
    QByteArray m_agentText;
    QByteArray m_lastError;
    QByteArray m_lastWarning;
};

} // namespace sluice
