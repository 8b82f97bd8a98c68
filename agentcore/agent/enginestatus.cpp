// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says of itself: answers to questions, and reports to those who watch.
#include "agentcore/agent/engine.h"
#include "agentcore/agent/statusvalues.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

constexpr std::size_t probesAReport = 100;
constexpr std::size_t balancersAReport = 500;

} // namespace

void Engine::setWatched(Watching watching)
{
    m_watching = watching;
    m_probesReported = m_desk.log().lastNumber();
    m_infoReported.reset();
}

void Engine::setConnections(const std::map<QString, int> &counts)
{
    for (Service &service : m_services.all()) {
        const auto found = counts.find(service.settings.name);
        service.connections = found == counts.end() ? std::nullopt : std::optional(found->second);
    }
    m_countedAt = counts.empty() ? std::nullopt : std::optional(m_clock.boot());
}

// A control thread that hangs on its disk counts nothing.
void Engine::dropOldCounts(BootTime now)
{
    if (m_countedAt && now - *m_countedAt > countsAreGood)
        setConnections({});
}

std::vector<ListenerStatus> Engine::listeners() const
{
    std::vector<ListenerStatus> all;
    for (const Listener &one : m_server.listeners())
        all.push_back({one.address, one.port, one.listening, one.error});
    return all;
}

AgentInfo Engine::info() const
{
    AgentInfo info;
    info.uptime = m_clock.boot() - m_started;
    info.listening = listeners();
    info.source = m_settings.sampling.source;
    info.style = m_settings.reply.style;
    if (m_sampledAt)
        info.sampleAge = m_clock.boot() - *m_sampledAt;
    info.probes = m_desk.probes();
    info.refused = m_desk.refusals().count;
    if (m_desk.refusals().last)
        info.lastRefused = m_desk.refusals().last->toString();
    const ProbeServerCounts counts = m_server.counts();
    info.held = counts.held;
    info.capacity = counts.capacity;
    return info;
}

BalancerStatus Engine::statusOf(const Balancer &balancer) const
{
    return balancerStatus(balancer, m_services[balancer.service], {m_terms, m_notBalancers, m_clock.wall()});
}

AgentStatus Engine::status()
{
    AgentStatus status;
    status.time = m_clock.wall();
    status.agent = info();
    for (const Service &service : m_services.all())
        status.services.push_back(serviceStatus(service, m_book.phase()));
    for (const Balancer *balancer : m_balancers.all())
        status.balancers.push_back(statusOf(*balancer));
    return status;
}

ServiceStatus Engine::service(const QString &name)
{
    const std::optional<std::size_t> index = m_services.indexOf(name);
    return index ? serviceStatus(m_services[*index], m_book.phase()) : ServiceStatus{};
}

std::vector<ProbeStatus> Engine::probesAfter(quint64 number, std::size_t limit)
{
    std::vector<ProbeStatus> probes;
    for (const ProbeRecord &record : m_desk.log().after(number, limit))
        probes.push_back(probeStatus(record, m_services));
    return probes;
}

HistoryStatus Engine::secondsAfter(WallTime after)
{
    return {m_history.secondsAfter(after), {}, {m_marks.begin(), m_marks.end()}};
}

HistoryStatus Engine::minutesAfter(WallTime after)
{
    return {{}, m_history.minutesAfter(after), {m_marks.begin(), m_marks.end()}};
}

std::vector<RegisteredBalancer> Engine::registeredBalancers()
{
    std::vector<RegisteredBalancer> known;
    for (const Balancer *balancer : m_balancers.all()) {
        if (balancer->confirmed && balancer->lastSeen && balancer->firstSeen)
            known.push_back({balancer->key, *balancer->firstSeen, *balancer->lastSeen, balancer->probes,
                             balancer->interval(), balancer->steady});
    }
    return known;
}

void Engine::report()
{
    EngineReport report;
    report.time = m_clock.wall();
    report.idle = m_idle;
    for (Service &service : m_services.all()) {
        const WeightTrace &trace = service.policy.trace();
        report.weights.push_back({service.settings.name, trace.availability, service.line.reply().weight,
                                  service.connections, sourcesApart(service.sources, trace.availability)});
        if (std::exchange(service.replyChanged, false))
            report.replies.push_back(serviceStatus(service, m_book.phase()));
        if (std::exchange(service.overridesChanged, false))
            report.overrides.push_back(serviceStatus(service, m_book.phase()));
    }
    const std::size_t marks = std::min(std::exchange(m_marksNew, 0), m_marks.size());
    report.marks.assign(m_marks.end() - std::ptrdiff_t(marks), m_marks.end());
    collectBalancers(report);
    collectProbes(report);

    AgentInfo now = info();
    now.uptime = {};
    now.sampleAge.reset();
    now.probes = 0;
    now.held = 0;
    if (m_infoReported != now) {
        m_infoReported = now;
        report.agent = info();
    }
    m_listener.reported(report);
}

void Engine::collectBalancers(EngineReport &report)
{
    m_balancers.forEach([&](Balancer &balancer) {
        if (report.balancers.size() < balancersAReport && std::exchange(balancer.changed, false))
            report.balancers.push_back(statusOf(balancer));
    });
    std::ranges::sort(report.balancers, {}, &BalancerStatus::id);
    report.balancersGone = m_balancers.takeRemoved();
}

void Engine::collectProbes(EngineReport &report)
{
    const quint64 last = m_desk.log().lastNumber();
    if (last == m_probesReported)
        return;
    report.probes = probesAfter(m_probesReported, probesAReport);
    report.probesDropped = last - m_probesReported - report.probes.size();
    m_probesReported = last;
}

} // namespace sluice
