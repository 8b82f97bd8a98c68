// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/statusvalues.h"

#include "agentcore/agent/replybook.h"

namespace sluice {
namespace {

QByteArray withoutNewline(QByteArrayView line)
{
    return (line.endsWith('\n') ? line.chopped(1) : line).toByteArray();
}

constexpr std::chrono::hours seenLately{24};

bool isUpToDate(const Balancer &balancer, const Service &service)
{
    // The first silent probe of an address gets the empty line while anything is forced: it may be somebody else's.
    if (!balancer.fetched || (!balancer.confirmed && debtsOf(service.forced)))
        return false;
    return hasHeard(*balancer.fetched, ReplyBook::lineFor(service, balancer).reply(), balancer.debts);
}

} // namespace

ServiceStatus serviceStatus(const Service &service, ReplyPhase phase)
{
    ServiceStatus status;
    status.name = service.settings.name;
    status.reply = service.line.text();
    status.phase = phase;
    status.sources = service.sources;
    status.trace = service.policy.trace();
    status.overrides = service.overrides;
    status.haproxyWeight = service.settings.weight.haproxyWeight;
    status.watchesPorts = !service.settings.ports.isEmpty();
    status.connections = service.connections;
    return status;
}

std::vector<SourceStatus> sourcesApart(const std::vector<SourceStatus> &sources, std::optional<double> availability)
{
    const bool isTheSame = sources.size() == 1
        && (!sources.front().availability || sources.front().availability == availability);
    return isTheSame ? std::vector<SourceStatus>() : sources;
}

bool countsAsBalancer(const Balancer &balancer, const BalancerView &view)
{
    return balancer.steady && balancer.lastSeen && view.now - *balancer.lastSeen <= seenLately
        && !view.notBalancers.allows(balancer.key.address);
}

BalancerStatus balancerStatus(const Balancer &balancer, const Service &service, const BalancerView &view)
{
    BalancerStatus status;
    status.id = balancer.id;
    status.address = balancer.key.address.toString();
    status.line = balancer.key.line;
    status.service = balancer.key.service;
    status.lastSeen = balancer.lastSeen;
    status.interval = balancer.interval();
    status.probes = balancer.probes;
    status.lastReply = balancer.lastSent.text();
    status.nextReply = ReplyBook::lineFor(service, balancer).text();
    if (balancer.fetched)
        status.lastFetched = withoutNewline(toLine(balancer.fetched->reply));
    status.upToDate = isUpToDate(balancer, service);
    status.counts = countsAsBalancer(balancer, view);
    for (const DebtKind kind : allDebtKinds) {
        if (!balancer.debts.said(kind))
            continue;
        OwedStatus owed;
        owed.kind = kind;
        owed.fetches = balancer.debts.fetches(kind);
        owed.needed = view.terms.fetches;
        owed.forced = balancer.debts.forced(kind);
        if (kind == DebtKind::Maxconn)
            owed.restoreMaxconn = balancer.debts.restoreMaxconn();
        status.owed.push_back(owed);
    }
    status.returnCheck = balancer.debts.returnCheck();
    status.waitsForSilent = balancer.debts.waitsForSilent();
    status.notSaved = balancer.notSaved;
    return status;
}

ProbeStatus probeStatus(const ProbeRecord &record, const ServiceTable &services)
{
    ProbeStatus status;
    status.number = record.number;
    status.time = record.time;
    status.address = IpAddress{record.address}.toString();
    status.port = record.port;
    status.sent = record.sentBytes().toByteArray();
    status.reply = withoutNewline(record.replyBytes());
    if (record.serviceIndex < services.all().size())
        status.service = services[record.serviceIndex].settings.name;
    status.outcome = record.outcome;
    return status;
}

QString markText(const Overrides &overrides, OverrideSlot slot)
{
    switch (slot) {
    case OverrideSlot::State:
        return overrides.state ? QString(word(overrides.state->state)) : QString();
    case OverrideSlot::Weight:
        return overrides.weight ? QStringLiteral("weight %1%").arg(overrides.weight->percent) : QString();
    case OverrideSlot::Maxconn:
        return overrides.maxconn ? QStringLiteral("maxconn %1").arg(overrides.maxconn->maxconn) : QString();
    }
    return {};
}

QString overridesText(const Overrides &overrides)
{
    QStringList parts;
    for (const OverrideSlot slot : {OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn}) {
        QString part = markText(overrides, slot);
        if (slot == OverrideSlot::State && overrides.state && overrides.state->then)
            part += QStringLiteral(", then ") + word(*overrides.state->then);
        if (slot == OverrideSlot::Maxconn && overrides.maxconn)
            part += QStringLiteral(" (restore %1)").arg(overrides.maxconn->restore);
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.isEmpty() ? QStringLiteral("automatic") : parts.join(QStringLiteral(", "));
}

} // namespace sluice
