// SPDX-License-Identifier: GPL-3.0-or-later
// The balancers that are known from an earlier run, and what they are owed.
#include "agentcore/agent/engine.h"

namespace sluice {
std::optional<BalancerKey> Engine::keyNow(const BalancerKey &stored) const
{
    // The settings may have changed since: a line is asked about by the service that lists it now.
    const auto listed = BalancerRegister::isShared(stored.line) ? std::nullopt : m_services.match(stored.line);
    const std::optional<std::size_t> service = listed ? listed : m_services.indexOf(stored.service);
    if (!service)
        return std::nullopt;
    return BalancerKey{stored.address, stored.line, m_services[*service].settings.name};
}

Balancer *Engine::restoreBalancer(const BalancerKey &key)
{
    if (Balancer *known = m_balancers.find(key))
        return known;
    if (!key.line.isEmpty())
        m_balancers.markSender(key.address);
    const std::size_t service = *m_services.indexOf(key.service);
    std::optional<BalancerKey> forgotten;
    Balancer *const balancer = m_balancers.add(key, service, forgotten);
    if (balancer)
        balancer->debts.forcedChanged(m_services[service].forced, {}, std::nullopt, m_terms);
    return balancer;
}

void Engine::restoreBalancers(const EngineStart &start)
{
    const auto add = [this](const BalancerKey &stored) {
        const std::optional<BalancerKey> now = keyNow(stored);
        Balancer *const balancer = now ? restoreBalancer(*now) : nullptr;
        if (balancer && balancer->key != stored)
            m_moved.emplace_back(stored, balancer->id);
        return balancer;
    };
    for (const auto &[key, record] : start.state.debts) {
        if (Balancer *const balancer = add(key))
            balancer->debts.restore(merged(balancer->debts.record(), record), m_services[balancer->service].forced);
    }
    for (const RegisteredBalancer &known : start.known) {
        if (Balancer *const balancer = add(known.key)) {
            balancer->firstSeen = known.firstSeen;
            balancer->lastSeen = known.lastSeen;
            balancer->probes = known.probes;
            balancer->earlierInterval = known.interval;
            balancer->steady = known.steady;
        }
    }
}

/// The files follow: what is owed stands under the key that holds now, and nothing under the old one.
void Engine::tellMoved()
{
    std::vector<WantedRecord> wanted;
    for (const auto &[stored, id] : m_moved) {
        Balancer *const balancer = m_balancers.byId(id);
        if (!balancer)
            continue;
        m_listener.balancerForgotten(stored);
        m_listener.balancerAppeared(balancer->key);
        wanted.push_back({stored, {}});
        wanted.push_back({balancer->key, balancer->debts.record()});
        ++balancer->reportsUnderway;
    }
    m_moved.clear();
    if (!wanted.empty())
        m_listener.recordsWanted(wanted);
}

} // namespace sluice
