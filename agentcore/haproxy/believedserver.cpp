// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/believedserver.h"

#include <algorithm>
#include <vector>

namespace sluice {
namespace {

ServerSetup alwaysHealthy(ServerSetup setup)
{
    if (setup.check)
        setup.check = HealthCheck{1, 1}; // "UP" at once: HAProxy's "UP 1/3" is about checks that we know nothing of
    setup.slowstart = {};                // nor do we know how far it is
    return setup;
}

/// Each server that could be, once with each of the words said.
std::vector<SimulatedServer> afterEach(const std::vector<SimulatedServer> &servers,
                                       std::initializer_list<QByteArrayView> lines)
{
    std::vector<SimulatedServer> possible;
    possible.reserve(servers.size() * lines.size());
    for (const SimulatedServer &server : servers) {
        for (const QByteArrayView line : lines)
            possible.emplace_back(server).receive(line);
    }
    return possible;
}

} // namespace

BelievedServer::BelievedServer(const ServerSetup &setup)
    : m_assumed(alwaysHealthy(setup))
{
}

void BelievedServer::receive(QByteArrayView bytes)
{
    const TakenAxes taken = m_assumed.receive(bytes);
    m_heard.operating |= taken.operating;
    m_heard.administrative |= taken.administrative;
    m_heard.weight |= taken.weight;
    m_heard.maxconn |= taken.maxconn;
    if (const std::optional<ParsedLine> parsed = parseLine(bytes); parsed && parsed->reply.operating)
        m_operating = parsed->reply.operating;
}

void BelievedServer::recall(const Reply &said)
{
    receive(toLine(said));
}

std::optional<ServerAdministration> BelievedServer::administration() const noexcept
{
    return m_heard.administrative ? std::optional(m_assumed.administration()) : std::nullopt;
}

std::optional<int> BelievedServer::weight() const noexcept
{
    return m_heard.weight ? std::optional(m_assumed.userWeight()) : std::nullopt;
}

std::optional<quint32> BelievedServer::maxconn() const noexcept
{
    return m_heard.maxconn ? std::optional(m_assumed.maxconn()) : std::nullopt;
}

/// The answer where every server that could be gives the same one.
template<std::invocable<const SimulatedServer &> Question>
auto BelievedServer::agreed(const Question &question) const
{
    std::vector<SimulatedServer> possible{m_assumed};
    if (!m_heard.administrative)
        possible = afterEach(possible, {"ready\n", "drain\n", "maint\n"});
    if (!m_heard.operating)
        possible = afterEach(possible, {"up\n", "down\n"});
    if (!m_heard.weight)
        possible = afterEach(possible, {"0%\n", "100%\n"});
    const auto answer = question(possible.front());
    const bool allAgree = std::ranges::all_of(
        possible, [&](const SimulatedServer &server) { return question(server) == answer; });
    return allAgree ? std::optional(answer) : std::nullopt;
}

std::optional<ServerOperation> BelievedServer::operation() const
{
    return agreed([](const SimulatedServer &server) { return server.operation(); });
}

std::optional<QByteArray> BelievedServer::status() const
{
    return agreed([](const SimulatedServer &server) { return server.status(); });
}

std::optional<bool> BelievedServer::takesTraffic() const
{
    return agreed([](const SimulatedServer &server) { return server.takesTraffic(); });
}

} // namespace sluice
