// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/statusvalues.h"

#include "agentcore/agent/replybook.h"

namespace sluice {
namespace {

QByteArray withoutNewline(QByteArrayView line)
{
    return (line.endsWith('\n') ? line.chopped(1) : line).toByteArray();
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
    return status;
}

BalancerStatus balancerStatus(const Balancer &balancer, const Service &service, const PaymentTerms &terms)
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
    for (const DebtKind kind : allDebtKinds) {
        if (!balancer.debts.said(kind))
            continue;
        OwedStatus owed;
        owed.kind = kind;
        owed.fetches = balancer.debts.fetches(kind);
        owed.needed = terms.fetches;
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

} // namespace sluice
