// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/agentprocess.h"
#include "tests/haproxyprocess.h"
#include "tests/scriptedagent.h"
#include "tests/webservice.h"

#include <QList>

namespace sluice {

/// Something that happens, and what HAProxy then shows. `expected` is ServerView::toString(), the columns in which
/// the tables of measured results are written.
struct HaproxyStep
{
    enum class Kind {
        Agent,        ///< a call on the agent's control socket
        LoadBalancer, ///< a command of HAProxy's operator; `expected` is what is shown at once
        Later,        ///< at least three probes later
        ServiceDies,
        ServiceReturns,
        AgentDies, ///< SIGKILL
        AgentStarts,
    };
    Kind kind = Kind::Later;
    QString method;
    QJsonObject params;
    QByteArray command;
    QString expected;
};
using HaproxySteps = QList<HaproxyStep>;

// The rows' vocabulary.
[[nodiscard]] HaproxyStep force(ForcedState state, const QString &expected, const QString &reason = {});
[[nodiscard]] HaproxyStep forceWeight(int percent, const QString &expected);
[[nodiscard]] HaproxyStep forceMaxconn(int maxconn, int restore, const QString &expected);
[[nodiscard]] HaproxyStep automatic(const QString &expected);
[[nodiscard]] HaproxyStep automatic(OverrideSlot slot, const QString &expected);
[[nodiscard]] HaproxyStep idle(int percent, const QString &expected);
[[nodiscard]] HaproxyStep loadBalancer(const QByteArray &command, const QString &expectedAtOnce);
[[nodiscard]] HaproxyStep later(const QString &expected);
[[nodiscard]] HaproxyStep happens(HaproxyStep::Kind kind, const QString &expected);

/// A service, a real sluiced and a real HAProxy whose backend `b` has the server `s`. A second backend, `pace`, asks
/// a scripted agent at the same rate, so that probes can be counted while the real agent is dead.
class HaproxyScenario final
{
public:
    enum class AgentAtStart { Running, Absent };

    struct Setup
    {
        AgentSettingsText agent;
        AgentAtStart agentAtStart = AgentAtStart::Running;
        int idle = 75; ///< simulated, so that the automatic weight is 75 %
        HaproxyServer server;
        QString balance = QStringLiteral("roundrobin");
        std::chrono::milliseconds interval{100}; ///< of probes and of health checks
    };

    /// Error text, or nothing.
    [[nodiscard]] QString start(const Setup &setup);
    /// Starts the agent again, with the simulated load it had. Error text, or nothing.
    [[nodiscard]] QString startAgent();
    void killAgent();
    /// Takes the steps one by one. Empty, or what was otherwise than expected.
    [[nodiscard]] QString run(const HaproxySteps &steps);
    /// Waits for `expected` and for it to last three more probes. Empty, or what is seen instead.
    [[nodiscard]] QString settlesAt(const QString &expected);
    /// Lets at least this many further probes of this HAProxy happen. False after 30 seconds without.
    [[nodiscard]] bool letProbesPass(int count = 3);

    /// For another HAProxy before the same service and agent, with one server and this agent-send line.
    [[nodiscard]] HaproxyConfig configFor(const QString &agentSend) const;

    [[nodiscard]] AgentProcess &agent() noexcept { return m_agent; }
    [[nodiscard]] HaproxyProcess &haproxy() noexcept { return m_haproxy; }
    [[nodiscard]] WebService &service() noexcept { return m_service; }
    [[nodiscard]] QByteArray line() const { return m_setup.server.agentSend.toUtf8(); }

private:
    [[nodiscard]] QString take(const HaproxyStep &step);
    [[nodiscard]] QString act(const HaproxyStep &step);
    [[nodiscard]] QString atOnce(const HaproxyStep &step);
    [[nodiscard]] bool isAsked();
    [[nodiscard]] QString circumstances();

    Setup m_setup;
    WebService m_service;
    ScriptedAgent m_pace;
    AgentProcess m_agent;
    HaproxyProcess m_haproxy;
    bool m_agentRuns = false;
};

} // namespace sluice

/// For what returns its trouble as a text: fails with the whole of it, which QCOMPARE would cut.
#define SLUICE_HOLDS(expression)                                                                                       \
    do {                                                                                                               \
        const QString trouble = (expression);                                                                          \
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));                                                              \
    } while (false)
