// SPDX-License-Identifier: GPL-3.0-or-later
// What the keeper takes over from another agent, and what it lets go of at an operator's word.
#include "agentcore/agent/keeper.h"

#include <algorithm>

namespace sluice {

Keeper::TakenOver Keeper::takeOver(const std::map<QString, Overrides> &overrides,
                                   const std::map<BalancerKey, DebtRecord> &debts)
{
    std::map<QString, Overrides> before;
    for (const auto &[service, forced] : overrides) {
        if (!forced.any() || this->overrides(service).any())
            continue;
        before[service] = {};
        m_state.overrides[service] = forced;
        // Whoever forces one of these has decided what a lost journal leaves open.
        if (forced.state && (forcesAdministrative(forced.state->state) || forced.state->state == ForcedState::Up))
            decide();
    }
    for (const auto &[key, record] : debts) {
        m_known.insert(key);
        m_state.debts[key] = merged(record, m_state.debts[key]);
    }
    for (const auto &[service, nothing] : before)
        recordDebts(service, nothing, knownOf(service));
    TakenOver taken{write(), before.size()};
    taken.result.balancers = debts.size();
    for (const auto &[service, nothing] : before) {
        order([service = service, forced = m_state.overrides[service], keys = knownOf(service),
               health = taken.result.health](Engine &engine) { engine.applyOverrides(service, forced, keys, health); });
    }
    order([debts, health = taken.result.health](Engine &engine) { engine.takeOver(debts, health); });
    if (!debts.empty())
        Q_EMIT balancersChanged();
    return taken;
}

Keeper::Forgotten Keeper::forget(const IpAddress &address, const std::optional<QByteArray> &line)
{
    const auto meant = [&](const BalancerKey &key) { return key.address == address && (!line || key.line == *line); };
    Forgotten forgotten;
    for (const BalancerKey &key : m_known) {
        if (meant(key))
            forgotten.keys.push_back(key);
    }
    std::erase_if(m_known, meant);
    // What the engine asked to be written of them before it forgot them.
    std::erase_if(m_wanted, [&meant](const WantedRecord &wanted) { return meant(wanted.key); });
    std::erase_if(m_state.debts, [&meant](const auto &entry) { return meant(entry.first); });
    forgotten.result = write();
    Q_EMIT balancersChanged();
    return forgotten;
}

} // namespace sluice
