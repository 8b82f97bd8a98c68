// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sluice {
namespace {

constexpr int patience = 20'000;

HaproxyStep agentCall(const QString &method, const QJsonObject &params, const QString &expected)
{
    return {HaproxyStep::Kind::Agent, method, params, {}, expected};
}

QJsonObject forService(QJsonObject params)
{
    params.insert(u"service"_s, u"default"_s);
    return params;
}

} // namespace

HaproxyStep force(ForcedState state, const QString &expected, const QString &reason)
{
    return agentCall(u"override.set"_s, forService({{u"state"_s, QString(word(state))}, {u"reason"_s, reason}}),
                     expected);
}

HaproxyStep forceWeight(int percent, const QString &expected)
{
    return agentCall(u"override.set"_s, forService({{u"weight"_s, percent}}), expected);
}

HaproxyStep forceMaxconn(int maxconn, int restore, const QString &expected)
{
    return agentCall(u"override.set"_s, forService({{u"maxconn"_s, maxconn}, {u"restore"_s, restore}}), expected);
}

HaproxyStep automatic(const QString &expected)
{
    return agentCall(u"override.clear"_s, forService({}), expected);
}

HaproxyStep automatic(OverrideSlot slot, const QString &expected)
{
    return agentCall(u"override.clear"_s, forService({{u"slot"_s, QString(word(slot))}}), expected);
}

HaproxyStep idle(int percent, const QString &expected)
{
    return agentCall(u"simulate"_s, {{u"idle"_s, percent}}, expected);
}

HaproxyStep loadBalancer(const QByteArray &command, const QString &expectedAtOnce)
{
    return {HaproxyStep::Kind::LoadBalancer, {}, {}, command, expectedAtOnce};
}

HaproxyStep later(const QString &expected)
{
    return happens(HaproxyStep::Kind::Later, expected);
}

HaproxyStep happens(HaproxyStep::Kind kind, const QString &expected)
{
    return {kind, {}, {}, {}, expected};
}

QString HaproxyScenario::start(const Setup &setup)
{
    m_setup = setup;
    if (!m_service.start() || !m_pace.start())
        return u"no free port"_s;
    if (setup.agentAtStart == AgentAtStart::Running) {
        if (const QString error = startAgent(); !error.isEmpty())
            return error;
    }
    m_agent.reservePort();
    HaproxyConfig config = configFor(setup.server.agentSend);
    HaproxyServer pace;
    pace.backend = u"pace"_s;
    pace.name = u"p"_s;
    pace.servicePort = m_service.port();
    pace.agentPort = m_pace.port();
    pace.agentSend = u"pace"_s;
    config.servers.push_back(pace);
    return m_haproxy.start(config).value_or(QString());
}

HaproxyConfig HaproxyScenario::configFor(const QString &agentSend) const
{
    HaproxyServer server = m_setup.server;
    server.servicePort = m_service.port();
    server.agentPort = m_agent.port();
    server.agentSend = agentSend;
    HaproxyConfig config;
    config.servers = {server};
    config.balance = m_setup.balance;
    config.agentInterval = m_setup.interval;
    config.checkInterval = m_setup.interval;
    return config;
}

QString HaproxyScenario::startAgent()
{
    if (const auto error = m_agent.start(m_setup.agent))
        return *error;
    m_agentRuns = true;
    if (const auto error = m_agent.failure(u"simulate"_s, {{u"idle"_s, m_setup.idle}}))
        return *error;
    // HAProxy must not hear a weight from before.
    const auto simulated = [this] {
        const AgentStatus now = m_agent.status();
        return !now.services.empty() && now.services.front().trace.availability == double(m_setup.idle);
    };
    return QTest::qWaitFor(simulated, patience) ? QString() : u"the simulated idle percent never arrived"_s;
}

void HaproxyScenario::killAgent()
{
    m_agent.kill();
    m_agentRuns = false;
}

QString HaproxyScenario::run(const HaproxySteps &steps)
{
    int number = 0;
    for (const HaproxyStep &step : steps) {
        ++number;
        if (const QString trouble = take(step); !trouble.isEmpty())
            return u"step %1: %2"_s.arg(number).arg(trouble);
    }
    return {};
}

QString HaproxyScenario::take(const HaproxyStep &step)
{
    if (step.kind == HaproxyStep::Kind::LoadBalancer)
        return atOnce(step);
    if (const QString error = act(step); !error.isEmpty())
        return error;
    return settlesAt(step.expected);
}

QString HaproxyScenario::act(const HaproxyStep &step)
{
    switch (step.kind) {
    case HaproxyStep::Kind::Agent:
        return m_agent.failure(step.method, step.params).value_or(QString());
    case HaproxyStep::Kind::Later:
        return letProbesPass() ? QString() : u"no probes come any more"_s;
    case HaproxyStep::Kind::ServiceDies:
        m_service.die();
        return {};
    case HaproxyStep::Kind::ServiceReturns:
        return m_service.start() ? QString() : u"the service's port is taken"_s;
    case HaproxyStep::Kind::AgentDies:
        killAgent();
        return {};
    case HaproxyStep::Kind::AgentStarts:
        return startAgent();
    case HaproxyStep::Kind::LoadBalancer:
        break;
    }
    return u"not a step of this kind"_s;
}

QString HaproxyScenario::atOnce(const HaproxyStep &step)
{
    const QString &backend = m_setup.server.backend;
    const QString &server = m_setup.server.name;
    // The agent stands still while the operator acts, so that what is seen is the operator's doing alone. No answer
    // of before may be on its way either.
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (!letProbesPass(1))
            return u"no probes come any more"_s;
        m_agent.suspend();
        const bool quiet = !m_haproxy.viewAfter("show version", backend, server).agentRuns();
        const ServerView seen = quiet ? m_haproxy.viewAfter(step.command, backend, server) : ServerView();
        m_agent.resume();
        if (!quiet)
            continue;
        // A probe that has begun since is unanswered and has changed nothing but the two columns about the agent.
        const int last = seen.agentRuns() ? 4 : 6;
        if (seen.toString().section(u" | "_s, 0, last) == step.expected.section(u" | "_s, 0, last))
            return {};
        return u"\nexpected %1\nat once  %2\n%3"_s.arg(step.expected, seen.toString(), circumstances());
    }
    return u"a probe was always under way\n"_s + circumstances();
}

QString HaproxyScenario::settlesAt(const QString &expected)
{
    QString seen;
    const auto arrived = [&] {
        seen = m_haproxy.view(m_setup.server.backend, m_setup.server.name).toString();
        return seen == expected;
    };
    if (!QTest::qWaitFor(arrived, patience))
        return u"\nexpected %1\nbut saw  %2\n%3"_s.arg(expected, seen, circumstances());
    if (!letProbesPass())
        return u"no probes come any more\n"_s + circumstances();
    if (!arrived())
        return u"\nexpected %1\nbut then %2\n%3"_s.arg(expected, seen, circumstances());
    return {};
}

bool HaproxyScenario::letProbesPass(int count)
{
    m_pace.setReply("\n");
    const bool asked = isAsked();
    const quint64 before = asked ? m_agent.probes(line()) : 0;
    return QTest::qWaitFor(
        [&] {
            // One more than asked for: the first to be counted may have been answered before we began.
            return m_pace.answered() > count && (!asked || m_agent.probes(line()) > before + quint64(count));
        },
        30'000);
}

bool HaproxyScenario::isAsked()
{
    // An operator's `disable agent` empties the column.
    return m_agentRuns && !m_haproxy.view(m_setup.server.backend, m_setup.server.name).agentStatus.isEmpty();
}

QString HaproxyScenario::circumstances()
{
    QString text = u"HAProxy's messages:\n%1"_s.arg(QString::fromUtf8(m_haproxy.messages()));
    if (!m_agentRuns)
        return text;
    for (const BalancerStatus &balancer : m_agent.status().balancers) {
        text += u"balancer \"%1\": last reply \"%2\", next \"%3\", %4 probes, %5 debts\n"_s.arg(
            QString::fromUtf8(balancer.line), QString::fromUtf8(balancer.lastReply),
            QString::fromUtf8(balancer.nextReply), QString::number(balancer.probes),
            QString::number(balancer.owed.size()));
    }
    return text + u"sluiced:\n%1"_s.arg(QString::fromUtf8(m_agent.output()));
}

} // namespace sluice
