// SPDX-License-Identifier: GPL-3.0-or-later
// Balancers that come to the engine, or leave it, otherwise than by a probe.
#include "agentcore/agent/engine.h"

namespace sluice {

void Engine::takeOver(const std::map<BalancerKey, DebtRecord> &debts, JournalHealth health)
{
    for (const auto &[key, record] : debts) {
        const std::optional<BalancerKey> now = keyNow(key);
        Balancer *const balancer = now ? restoreBalancer(*now) : nullptr;
        if (!balancer)
            continue;
        if (balancer->key != key)
            m_moved.emplace_back(key, balancer->id);
        const Service &service = m_services[balancer->service];
        balancer->debts.restore(merged(record, balancer->debts.record()), service.forced);
        balancer->confirmed = true;
        balancer->notSaved = health == JournalHealth::NotSaved;
        balancer->changed = true;
        m_book.refresh(service, *balancer);
    }
    tellMoved();
}

std::vector<BalancerStatus> Engine::forget(const IpAddress &address, const std::optional<QByteArray> &line)
{
    std::vector<BalancerStatus> forgotten;
    for (const Balancer *const balancer : m_balancers.all()) {
        if (balancer->key.address != address || (line && balancer->key.line != *line))
            continue;
        forgotten.push_back(statusOf(*balancer));
        m_balancers.remove(balancer->id);
    }
    return forgotten;
}

} // namespace sluice
