// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusedlist.h"

#include <algorithm>

namespace sluice {

RefusedAddress &RefusedList::latest(const QString &address)
{
    const auto found = std::ranges::find(m_addresses, address, &RefusedAddress::address);
    if (found != m_addresses.end()) {
        std::rotate(found, found + 1, m_addresses.end());
        return m_addresses.back();
    }
    if (m_addresses.size() == most)
        m_addresses.erase(m_addresses.begin());
    m_addresses.push_back({address, {}, {}, 0});
    return m_addresses.back();
}

void RefusedList::take(const std::vector<ProbeStatus> &probes)
{
    for (const ProbeStatus &probe : probes) {
        if (probe.outcome != ProbeOutcome::Refused) {
            std::erase_if(m_addresses, [&probe](const RefusedAddress &one) { return one.address == probe.address; });
            continue;
        }
        RefusedAddress &refused = latest(probe.address);
        refused.last = probe.time;
        ++refused.times;
        if (!probe.sent.isEmpty())
            refused.sent = probe.sent;
    }
}

void RefusedList::note(const AgentInfo &agent)
{
    const QString &address = agent.lastRefused;
    if (address.isEmpty() || address == m_allowed || std::ranges::count(m_addresses, address, &RefusedAddress::address))
        return;
    latest(address);
}

void RefusedList::removeKnown(const std::vector<BalancerStatus> &balancers)
{
    std::erase_if(m_addresses, [&balancers](const RefusedAddress &one) {
        return std::ranges::any_of(balancers, [&one](const BalancerStatus &balancer) {
            return balancer.address == one.address && balancer.lastSeen
                && (!one.last || *balancer.lastSeen > *one.last);
        });
    });
}

void RefusedList::remove(const QString &address)
{
    m_allowed = address;
    std::erase_if(m_addresses, [&address](const RefusedAddress &one) { return one.address == address; });
}

} // namespace sluice
