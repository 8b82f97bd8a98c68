// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/removal/storedstatus.h"

#include "agentcore/storage/journal.h"

#include <QFile>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

BalancerStatus storedBalancer(const BalancerKey &key, const DebtRecord &record)
{
    BalancerStatus balancer;
    balancer.address = key.address.toString();
    balancer.line = key.line;
    balancer.service = key.service;
    balancer.returnCheck = record.returnCheck;
    for (const DebtKind kind : allDebtKinds) {
        if (!record.kinds.testFlag(kind))
            continue;
        OwedStatus owed;
        owed.kind = kind;
        owed.restoreMaxconn = kind == DebtKind::Maxconn ? record.restoreMaxconn : std::nullopt;
        balancer.owed.push_back(owed);
    }
    return balancer;
}

} // namespace

std::optional<AgentStatus> storedStatus(const QString &stateDirectory)
{
    QFile journal(stateDirectory + u"/journal"_s);
    if (!journal.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<DurableState> state = lastWholeEntry(journal.readAll());
    if (!state)
        return std::nullopt;
    AgentStatus status;
    for (const auto &[name, overrides] : state->overrides) {
        ServiceStatus service;
        service.name = name;
        service.overrides = overrides;
        status.services.push_back(service);
    }
    for (const auto &[key, record] : state->debts)
        status.balancers.push_back(storedBalancer(key, record));
    return status;
}

} // namespace sluice
