// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/balancerregister.h"

#include <QHash>

#include <algorithm>

namespace sluice {
namespace {

constexpr std::size_t maximumRemovedTold = 1000;

/// Stands for all lines of an address beyond the number that is told apart. No load balancer can send it: a line
/// ends at the first line end.
QByteArray sharedLine()
{
    return QByteArrayLiteral("\n");
}

} // namespace

std::size_t BalancerRegister::NameHash::operator()(const NameView &name) const noexcept
{
    return qHash(name.line, qHashBits(name.address.bytes.data(), name.address.bytes.size()));
}

std::size_t BalancerRegister::NameHash::operator()(const IpAddress &address) const noexcept
{
    return qHashBits(address.bytes.data(), address.bytes.size());
}

Balancer *BalancerRegister::find(const IpAddress &address, QByteArrayView line) noexcept
{
    const auto found = m_byName.find(NameView{address, line});
    return found == m_byName.end() ? nullptr : found->second.get();
}

Balancer *BalancerRegister::byId(quint64 id) noexcept
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

Balancer *BalancerRegister::add(const BalancerKey &key, std::size_t service, std::optional<BalancerKey> &forgotten)
{
    BalancerKey name = key;
    const auto lines = m_linesOfService.find(serviceName(key));
    if (!isShared(key.line) && lines != m_linesOfService.end() && lines->second >= maximumLinesPerAddress) {
        name.line = sharedLine() + key.service.toUtf8();
        if (Balancer *shared = find(name))
            return shared;
    }
    if (m_byName.size() >= maximumBalancers && !makeRoom(forgotten))
        return nullptr;
    auto balancer = std::make_unique<Balancer>();
    balancer->id = ++m_lastId;
    balancer->key = name;
    balancer->service = service;
    Balancer *const added = balancer.get();
    if (!isShared(name.line))
        ++m_linesOfService[serviceName(name)];
    m_byId.emplace(added->id, added);
    m_byName.emplace(Name{name.address, name.line}, std::move(balancer));
    return added;
}

bool BalancerRegister::makeRoom(std::optional<BalancerKey> &forgotten)
{
    Balancer *oldest = nullptr;
    for (const auto &entry : m_byName) {
        Balancer *const candidate = entry.second.get();
        if (!candidate->debts.any() && (!oldest || candidate->lastSeen < oldest->lastSeen))
            oldest = candidate;
    }
    if (!oldest)
        return false;
    forgotten = oldest->key;
    remove(oldest->id);
    return true;
}

void BalancerRegister::remove(quint64 id)
{
    Balancer *const balancer = byId(id);
    if (!balancer)
        return;
    if (m_removed.size() < maximumRemovedTold)
        m_removed.push_back(id);
    const auto lines = m_linesOfService.find(serviceName(balancer->key));
    if (!isShared(balancer->key.line) && --lines->second == 0)
        m_linesOfService.erase(lines);
    m_byId.erase(id);
    m_byName.erase(m_byName.find(NameView{balancer->key.address, balancer->key.line}));
}

void BalancerRegister::markSender(const IpAddress &address)
{
    if (m_senders.size() < maximumSenders || m_senders.contains(address))
        m_senders.insert(address);
}

std::vector<Balancer *> BalancerRegister::all()
{
    std::vector<Balancer *> balancers;
    balancers.reserve(m_byId.size());
    for (const auto &entry : m_byId)
        balancers.push_back(entry.second);
    std::ranges::sort(balancers, {}, &Balancer::id);
    return balancers;
}

} // namespace sluice
