// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/prometheustext.h"

#include "agentcore/agent/prometheuswriter.h"
#include "agentcore/control/statuswords.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Type = PrometheusWriter::Type;

constexpr std::array forcedStates{ForcedState::Up,      ForcedState::Down,  ForcedState::Fail,
                                  ForcedState::Stopped, ForcedState::Drain, ForcedState::Maint};
constexpr std::array healths{JournalHealth::Good, JournalHealth::NotSaved, JournalHealth::Lost};

double truth(bool is)
{
    return is ? 1 : 0;
}

double seconds(std::chrono::milliseconds duration)
{
    return double(duration.count()) / 1000;
}

/// Each byte as the character of its number.
QString lineText(const QByteArray &line)
{
    return QString::fromLatin1(line);
}

void writeAgent(PrometheusWriter &out, const AgentInfo &agent)
{
    out.family("sluicekeeper_build_info", Type::Gauge, "Always 1; the labels say what runs.");
    out.sample({{"version", agent.version}, {"kind", word(agent.kind)}}, 1);
    out.family("sluicekeeper_uptime_seconds", Type::Gauge, "Time since the agent started.");
    out.sample({}, seconds(agent.uptime));
    out.family("sluicekeeper_listening", Type::Gauge, "1 where the agent listens for probes, 0 where it cannot.");
    for (const ListenerStatus &listener : agent.listening)
        out.sample({{"address", listener.address}, {"port", QString::number(listener.port)}},
                   truth(listener.listening));
    out.family("sluicekeeper_held_connections", Type::Gauge, "Connections of load balancers that are open now.");
    out.sample({}, agent.held);
    out.family("sluicekeeper_connections_capacity", Type::Gauge, "How many may be open at once.");
    out.sample({}, agent.capacity);
    out.family("sluicekeeper_agent_probes_total", Type::Counter, "Probes answered since the agent started.");
    out.sample({}, double(agent.probes));
    out.family("sluicekeeper_refused_probes_total", Type::Counter,
               "Probes that got no answer because listen.allow does not name their address.");
    out.sample({}, double(agent.refused));
    out.family("sluicekeeper_sample_age_seconds", Type::Gauge,
               "Time since load was last measured; absent before the first measurement.");
    out.sample({}, agent.sampleAge ? std::optional(seconds(*agent.sampleAge)) : std::nullopt);
    out.family("sluicekeeper_journal", Type::Gauge,
               "1 for the health the journal is in: good, not-saved (what is forced would not survive a restart) or "
               "lost (somebody must decide).");
    for (const JournalHealth health : healths)
        out.sample({{"health", word(health)}}, truth(agent.journal == health));
    out.family("sluicekeeper_audit_trail_writable", Type::Gauge, "0 while the audit trail cannot be written.");
    out.sample({}, truth(agent.auditProblem.isEmpty()));
}

void writeServices(PrometheusWriter &out, const std::vector<ServiceStatus> &services)
{
    out.family("sluicekeeper_availability_percent", Type::Gauge,
               "How much of the server is left, as measured; absent while unknown.");
    for (const ServiceStatus &service : services)
        out.sample({{"service", service.name}}, service.trace.availability);
    out.family("sluicekeeper_weight_percent", Type::Gauge,
               "The advertised weight: the forced one, else the automatic one; absent while unknown.");
    for (const ServiceStatus &service : services) {
        const auto automatic = service.trace.weight ? std::optional<double>(*service.trace.weight) : std::nullopt;
        out.sample({{"service", service.name}},
                   service.overrides.weight ? std::optional<double>(service.overrides.weight->percent) : automatic);
    }
    out.family("sluicekeeper_connections", Type::Gauge,
               "Established connections to the ports of the service; absent without ports, and while unknown.");
    for (const ServiceStatus &service : services) {
        if (service.connections)
            out.sample({{"service", service.name}}, *service.connections);
    }
    out.family("sluicekeeper_state", Type::Gauge, "1 for the state that is forced, or automatic where none is.");
    for (const ServiceStatus &service : services) {
        const auto &forced = service.overrides.state;
        out.sample({{"service", service.name}, {"state", u"automatic"_s}}, truth(!forced));
        for (const ForcedState state : forcedStates)
            out.sample({{"service", service.name}, {"state", word(state)}}, truth(forced && forced->state == state));
    }
    out.family("sluicekeeper_forced", Type::Gauge, "1 where an administrator forces this axis.");
    for (const ServiceStatus &service : services) {
        const Overrides &overrides = service.overrides;
        out.sample({{"service", service.name}, {"axis", u"state"_s}}, truth(overrides.state.has_value()));
        out.sample({{"service", service.name}, {"axis", u"weight"_s}}, truth(overrides.weight.has_value()));
        out.sample({{"service", service.name}, {"axis", u"maxconn"_s}}, truth(overrides.maxconn.has_value()));
    }
}

void writeBalancers(PrometheusWriter &out, const std::vector<BalancerStatus> &balancers, WallTime now)
{
    const auto label = [](const char *name, const QString &value) { return PrometheusWriter::Label{name, value}; };
    const auto each = [&](const auto &write) {
        for (const BalancerStatus &one : balancers)
            write(one, label("service", one.service), label("address", one.address), label("line", lineText(one.line)));
    };
    out.family("sluicekeeper_probes_total", Type::Counter,
               "Probes of one load balancer, told apart by its address and agent-send line.");
    each([&](const BalancerStatus &one, const auto &service, const auto &address, const auto &line) {
        out.sample({service, address, line}, double(one.probes));
    });
    out.family("sluicekeeper_seconds_since_last_probe", Type::Gauge, "How long ago the load balancer asked last.");
    each([&](const BalancerStatus &one, const auto &service, const auto &address, const auto &line) {
        if (one.lastSeen) // clocks go back; an age does not
            out.sample({service, address, line}, seconds(std::max(now - *one.lastSeen, std::chrono::milliseconds(0))));
    });
    out.family("sluicekeeper_up_to_date", Type::Gauge, "1 where the load balancer has fetched what is said now.");
    each([&](const BalancerStatus &one, const auto &service, const auto &address, const auto &line) {
        out.sample({service, address, line}, truth(one.upToDate));
    });
    out.family(
        "sluicekeeper_owed", Type::Gauge,
        "1 for each word that the load balancer was told and that is not taken back yet; not while it is forced.");
    each([&](const BalancerStatus &one, const auto &service, const auto &address, const auto &line) {
        for (const OwedStatus &owed : one.owed) {
            if (!owed.forced)
                out.sample({service, address, line, {"kind", word(owed.kind)}}, 1);
        }
    });
}

/// The newest ones, in order of id.
std::vector<BalancerStatus> newest(std::vector<BalancerStatus> balancers, std::size_t limit)
{
    if (balancers.size() <= limit)
        return balancers;
    std::ranges::stable_sort(balancers, std::ranges::greater(), &BalancerStatus::lastSeen);
    balancers.resize(limit);
    std::ranges::sort(balancers, {}, &BalancerStatus::id);
    return balancers;
}

} // namespace

QByteArray prometheusText(const AgentStatus &status, const PrometheusLimits &limits)
{
    PrometheusWriter out;
    writeAgent(out, status.agent);
    std::vector<ServiceStatus> services = status.services;
    if (services.size() > limits.services)
        services.resize(limits.services);
    writeServices(out, services);
    const std::vector<BalancerStatus> balancers = newest(status.balancers, limits.balancers);
    writeBalancers(out, balancers, status.time);
    out.family("sluicekeeper_services", Type::Gauge, "Services that are answered for.");
    out.sample({}, double(status.services.size()));
    out.family("sluicekeeper_balancers", Type::Gauge, "Load balancers that are known.");
    out.sample({}, double(status.balancers.size()));
    out.family("sluicekeeper_left_out", Type::Gauge,
               "Services and load balancers that are too many to be listed here.");
    out.sample({{"of", u"services"_s}}, double(status.services.size() - services.size()));
    out.sample({{"of", u"balancers"_s}}, double(status.balancers.size() - balancers.size()));
    return out.text();
}

} // namespace sluice
