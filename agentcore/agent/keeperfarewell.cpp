// SPDX-License-Identifier: GPL-3.0-or-later
// The farewell: said like an override, kept on disk as debts alone, so that the next start takes it back.
#include "agentcore/agent/keeper.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

/// As if it had been forced and released: what is owed once the agent is back.
void addFarewell(DebtRecord &record, const StateOverride &word)
{
    Overrides overrides;
    overrides.state = word;
    const ForcedAxes forced = forcedAxes(overrides);
    record.kinds |= debtsOf(forced);
    const bool maint = forced.administrative == AdministrativeState::Maint;
    record.maintSaid = record.maintSaid || maint;
    record.returnCheck = record.returnCheck || maint;
}

} // namespace

std::optional<QString> Keeper::sayFarewell(ForcedState word, const QStringList &services)
{
    if (m_state.decisionNeeded && forcesAdministrative(word))
        return QStringLiteral("an earlier journal was lost, and nobody has decided yet what load balancers were told");
    StateOverride said{word, {}};
    said.note.reason = QStringLiteral("the agent stops");
    said.note.since = m_clock.wall();
    const DurableState before = m_state;
    m_farewell = said;
    m_farewellServices = services;
    for (const BalancerKey &key : m_known) {
        if (isLeaving(key.service))
            addFarewell(m_state.debts[key], said);
    }
    const KeeperResult result = write();
    if (result.health == JournalHealth::NotSaved) {
        // What nobody would take back is not said.
        m_farewell.reset();
        m_state = before;
        return result.warning;
    }
    order([said](Engine &engine) { engine.beginFarewell(said); });
    for (const QString &service : services) {
        if (!isLeaving(service))
            continue;
        order([service, overrides = effective(service), keys = knownOf(service)](Engine &engine) {
            engine.applyOverrides(service, overrides, keys, JournalHealth::Good);
        });
    }
    return std::nullopt;
}

void Keeper::endFarewell(const std::vector<WantedRecord> &owed)
{
    if (!std::exchange(m_farewell, std::nullopt))
        return;
    for (const WantedRecord &one : owed)
        m_state.debts[one.key] = one.record;
    static_cast<void>(write());
}

bool Keeper::isLeaving(const QString &service) const
{
    if (!m_farewell || !m_farewellServices.contains(service))
        return false;
    const auto found = m_state.overrides.find(service);
    return found == m_state.overrides.end() || !found->second.state;
}

Overrides Keeper::effective(const QString &service) const
{
    const auto found = m_state.overrides.find(service);
    Overrides overrides = found == m_state.overrides.end() ? Overrides{} : found->second;
    if (isLeaving(service))
        overrides.state = m_farewell;
    return overrides;
}

void Keeper::addFarewellDebts(const QString &service, DebtRecord &record) const
{
    if (isLeaving(service))
        addFarewell(record, *m_farewell);
}

} // namespace sluice
