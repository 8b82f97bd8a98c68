// SPDX-License-Identifier: GPL-3.0-or-later
// What changes an engine while it runs: other settings, its own probes, and its farewell.
#include "agentcore/agent/engine.h"
#include "agentcore/agent/statusvalues.h"
#include "agentcore/server/probesocket.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

bool says(const Reply &reply, ForcedState state)
{
    switch (state) {
    case ForcedState::Drain:
        return reply.administrative == AdministrativeState::Drain;
    case ForcedState::Maint:
        return reply.administrative == AdministrativeState::Maint;
    default:
        return reply.operating && isDown(*reply.operating);
    }
}

} // namespace

void Engine::adopt(const EngineSettings &next)
{
    const SamplingSettings sampling = std::exchange(m_settings, next.settings).sampling;
    m_addresses = next.addresses;
    m_port = next.port;
    m_terms = termsOf(m_settings.reply);
    m_book.setStyle(m_settings.reply.style);
    m_notBalancers = listOf(m_settings.listen.notBalancers);
    m_desk.adopt(listOf(m_settings.listen.allow), m_terms);
    m_ownProbes.setAddresses(m_addresses);
    moveBalancers(m_services.adopt(m_settings.services));
    if (m_settings.sampling.source != sampling.source)
        makeSource();
    if (m_settings.sampling.interval != sampling.interval)
        m_timer.setInterval(m_settings.sampling.interval);
    for (std::size_t index = 0; index < m_services.all().size(); ++index) {
        m_services[index].policy.advance(m_idle, m_clock.boot());
        m_book.refreshService(index, m_services, m_balancers);
    }
    m_server.setLimits({m_settings.listen.backlog, m_settings.listen.maxConnections});
    m_server.listen(m_addresses, m_port);
    tellListeners();
    if (m_watching == Watching::Yes)
        report();
}

void Engine::moveBalancers(const std::vector<std::optional<std::size_t>> &moved)
{
    std::vector<quint32> numbers;
    numbers.reserve(moved.size());
    for (const std::optional<std::size_t> &to : moved)
        numbers.push_back(to ? quint32(*to) : noService);
    m_desk.renumberServices(numbers);
    std::vector<Balancer *> strangers;
    m_balancers.forEach([&](Balancer &balancer) {
        const std::optional<std::size_t> stays = moved[balancer.service];
        // Where another service's pattern fits now, it is met anew. What is owed keeps it where it is: a reload that
        // would move a debt was refused before it came here.
        const bool selected = balancer.debts.any() || BalancerRegister::isShared(balancer.key.line)
            || m_services.match(balancer.key.line) == stays;
        if (!stays || !selected)
            strangers.push_back(&balancer);
        else
            balancer.service = *stays;
        balancer.changed = true;
    });
    for (Balancer *const stranger : strangers) {
        m_listener.balancerForgotten(stranger->key);
        m_balancers.remove(stranger->id);
    }
}

void Engine::expectOwnProbe()
{
    m_ownProbes.expect(m_clock.boot());
}

std::vector<ListeningSocket> Engine::listeningSockets() const
{
    std::vector<ListeningSocket> sockets;
    for (const ListeningSocket &one : m_server.sockets())
        sockets.push_back({one.address, one.port, probesocket::duplicate(one.descriptor)});
    return sockets;
}

void Engine::warmUp()
{
    for (Service &service : m_services.all())
        service.policy.warmUp(m_started, m_settings.lifecycle.warmUp);
}

void Engine::beginFarewell(const StateOverride &word)
{
    m_farewell = word;
    m_farewellHeard = false;
}

bool Engine::isLeaving(const Service &service) const
{
    return m_farewell && service.overrides.state == m_farewell;
}

void Engine::tellFarewell()
{
    if (!m_farewell || m_farewellHeard)
        return;
    m_farewellHeard = farewellMissedBy().empty();
    if (m_farewellHeard)
        m_listener.farewellHeard();
}

std::vector<BalancerKey> Engine::farewellMissedBy()
{
    if (!m_farewell)
        return {};
    std::vector<BalancerKey> missed;
    m_balancers.forEach([&](const Balancer &balancer) {
        const bool heard = balancer.fetched && says(balancer.fetched->reply, m_farewell->state);
        if (!heard && counts(balancer) && isLeaving(m_services[balancer.service]))
            missed.push_back(balancer.key);
    });
    return missed;
}

bool Engine::counts(const Balancer &balancer) const
{
    return countsAsBalancer(balancer, {m_terms, m_notBalancers, m_clock.wall()});
}

std::vector<BalancerPace> Engine::paces()
{
    std::vector<BalancerPace> paces;
    m_balancers.forEach([&](const Balancer &balancer) {
        const auto interval = balancer.interval();
        if (interval && counts(balancer))
            paces.push_back({balancer.key, *balancer.lastSeen, *interval});
    });
    return paces;
}

std::vector<WantedRecord> Engine::farewellRecords()
{
    std::vector<WantedRecord> records;
    m_balancers.forEach([&](const Balancer &balancer) {
        if (!isLeaving(m_services[balancer.service]))
            return;
        // What was recorded in advance and never said need not be taken back.
        DebtRecord record = balancer.debts.record();
        for (const DebtKind kind : allDebtKinds)
            record.kinds.setFlag(kind, record.kinds.testFlag(kind) && balancer.debts.said(kind));
        if (!record.kinds.testFlag(DebtKind::Maxconn))
            record.restoreMaxconn.reset();
        record.maintSaid = record.maintSaid && record.kinds.testFlag(DebtKind::Ready);
        record.returnCheck = record.returnCheck || record.maintSaid;
        records.push_back({balancer.key, record});
    });
    return records;
}

} // namespace sluice
