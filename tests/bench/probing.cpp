// SPDX-License-Identifier: GPL-3.0-or-later
#include "probing.h"

#include "target.h"

#include <algorithm>

#include <poll.h>

using namespace std::chrono_literals;

namespace sluice::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds lostAfter = 3s;
constexpr std::chrono::milliseconds lateAfter = 200ms;

bool begin(ProbeClient &client, const Target &target)
{
    const bool withLine = target.probes() == Target::Probes::WithLine;
    const auto handshake = withLine ? ProbeClient::Handshake::AckWithLine : ProbeClient::Handshake::Plain;
    if (!client.connectTo("127.0.0.1", target.port(), handshake))
        return false;
    if (!withLine)
        return true;
    // On loopback the connection is there by now, but for a kernel that is very busy.
    pollfd entry{.fd = client.descriptor(), .events = POLLOUT, .revents = 0};
    ::poll(&entry, 1, int(lostAfter.count()));
    return client.send("lb1 web/s1\n") > 0;
}

/// True once this probe is over, with or without a line; then it is closed.
bool isOver(ProbeClient &client)
{
    const bool ended = client.hasEnded();
    if (!ended && !client.received().endsWith('\n'))
        return false;
    client.close();
    return true;
}

int millisecondsUntil(Clock::time_point end)
{
    return int(std::max<qint64>(0, std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count()));
}

void awaitEnd(ProbeClient &client)
{
    const Clock::time_point start = Clock::now();
    while (!client.hasEnded() && Clock::now() - start < lostAfter) {
        pollfd entry{.fd = client.descriptor(), .events = POLLIN, .revents = 0};
        ::poll(&entry, 1, millisecondsUntil(start + lostAfter));
    }
}

} // namespace

std::optional<Duration> probeOnce(const Target &target)
{
    const Clock::time_point start = Clock::now();
    ProbeClient client;
    if (!begin(client, target))
        return std::nullopt;
    while (Clock::now() - start < lostAfter) {
        pollfd entry{.fd = client.descriptor(), .events = POLLIN, .revents = 0};
        ::poll(&entry, 1, millisecondsUntil(start + lostAfter));
        if (isOver(client))
            return client.received().endsWith('\n') ? std::optional<Duration>(Clock::now() - start) : std::nullopt;
    }
    return std::nullopt;
}

Burst probeTogether(const Target &target, int count)
{
    const Clock::time_point start = Clock::now();
    std::vector<ProbeClient> clients(static_cast<std::size_t>(count));
    Burst burst;
    for (ProbeClient &client : clients)
        burst.lost += begin(client, target) ? 0 : 1;
    std::vector<pollfd> entries(clients.size());
    int open = count - burst.lost;
    while (open > 0 && Clock::now() - start < lostAfter) {
        std::ranges::transform(clients, entries.begin(), [](const ProbeClient &client) {
            return pollfd{.fd = client.descriptor(), .events = POLLIN, .revents = 0};
        });
        ::poll(entries.data(), nfds_t(entries.size()), millisecondsUntil(start + lostAfter));
        const bool late = Clock::now() - start > lateAfter;
        for (std::size_t i = 0; i < clients.size(); ++i) {
            if (entries[i].revents == 0 || !isOver(clients[i]))
                continue;
            --open;
            const bool answered = clients[i].received().endsWith('\n');
            burst.lost += answered ? 0 : 1;
            burst.late += answered && late ? 1 : 0;
        }
    }
    burst.lost += open;
    return burst;
}

std::vector<ProbeClient> silentPeers(const Target &target, int count)
{
    std::vector<ProbeClient> clients(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < clients.size(); ++i) {
        if (!clients[i].connectTo("127.0.0.1", target.port()))
            return {};
        // One at a time as far as the queue goes: dropped SYNs would come again in the middle of the measurement.
        if (i % 200 == 199)
            awaitEnd(clients[i]);
    }
    for (ProbeClient &client : clients)
        awaitEnd(client);
    return clients;
}

} // namespace sluice::bench
