// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/probeserver.h"

#include "agentcore/server/heldconnections.h"
#include "agentcore/server/probesocket.h"
#include "agentcore/server/waitingroom.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace sluice {
namespace {

constexpr int fewestConnections = 16;
constexpr std::chrono::milliseconds longestFarewell{500}; // to those who have their answer, when the server stops
constexpr int descriptorsForOthers = 128;                 // files, the control socket, scripts: everything but probes

int capacityFor(int maxConnections, int descriptorLimit)
{
    return std::max(fewestConnections, std::min(maxConnections, descriptorLimit - descriptorsForOthers));
}

} // namespace

class ProbeServer::Private
{
public:
    Private(ProbeServer *server, ProbeHandler &probeHandler, const Clock &machineClock);

    void setLimits(const ProbeServerLimits &limits);
    void serve(qintptr descriptor);
    void answer(const Departure &departure);
    void refuse(qintptr descriptor, const ProbePeer &peer);
    void hold(const HeldConnection &connection);
    void makeRoom();
    void reap();
    void letThemClose();
    [[nodiscard]] int heldCount() const noexcept { return int(held.count() + waiting.count()); }

    ProbeHandler &handler;
    const Clock &clock;
    const int descriptorLimit = probesocket::raiseDescriptorLimit();
    ProbeServerCounts counts;
    HeldConnections held;
    WaitingRoom waiting;
    ListenerSet listeners;
};

ProbeServer::Private::Private(ProbeServer *server, ProbeHandler &probeHandler, const Clock &machineClock)
    : handler(probeHandler)
    , clock(machineClock)
    , held(probeHandler)
    , waiting([this](const Departure &departure) { answer(departure); }, server)
    , listeners([this](qintptr descriptor) { serve(descriptor); })
{
    setLimits({});
}

void ProbeServer::Private::setLimits(const ProbeServerLimits &limits)
{
    counts.capacity = capacityFor(limits.maxConnections, descriptorLimit);
    held.setCapacity(std::size_t(counts.capacity));
    waiting.setCapacity(std::size_t(counts.capacity));
    listeners.setBacklog(limits.backlog);
}

void ProbeServer::Private::serve(qintptr descriptor)
{
    ++counts.accepted;
    const std::optional<ProbePeer> peer = probesocket::peerOf(descriptor);
    if (!peer) { // gone by RST while it was in the queue: HAProxy's way to give a probe up
        probesocket::close(descriptor);
        return;
    }
    if (!handler.admits(*peer)) {
        refuse(descriptor, *peer);
        return;
    }
    makeRoom();
    if (!handler.expectsLine(peer->address))
        answer({.descriptor = descriptor, .peer = *peer, .sent = {}});
    else if (heldCount() < counts.capacity)
        waiting.enter(descriptor, *peer, std::chrono::steady_clock::now());
    else
        waiting.passThrough(descriptor, *peer);
}

void ProbeServer::Private::answer(const Departure &departure)
{
    const ProbeAnswer answer = handler.answer(departure.peer, departure.sent);
    if (answer.line.isEmpty()) {
        refuse(departure.descriptor, departure.peer);
        return;
    }
    const bool written = probesocket::writeLast(departure.descriptor, answer.line);
    Receipt receipt = Receipt::None;
    if (written) {
        ++counts.answered;
        // A close that came before the line does not say that anybody read it.
        receipt = departure.peerSide == Departure::PeerSide::Open ? Receipt::Awaited : Receipt::Unprovable;
    } else {
        handler.lost(answer.ticket);
    }
    hold({.descriptor = departure.descriptor,
          .ticket = answer.ticket,
          .peer = departure.peer,
          .since = clock.boot(),
          .receipt = receipt,
          .lateBytes = departure.heard == Departure::Heard::Nothing ? LateBytes::Report : LateBytes::Drop});
}

void ProbeServer::Private::refuse(qintptr descriptor, const ProbePeer &peer)
{
    ++counts.refused;
    probesocket::closeWriting(descriptor);
    const HeldConnection connection{.descriptor = descriptor, .peer = peer, .since = clock.boot()};
    if (heldCount() < counts.capacity)
        hold(connection);
    else // nobody who was answered makes room for one who is refused
        held.close(connection);
}

void ProbeServer::Private::hold(const HeldConnection &connection)
{
    held.add(connection);
    if (held.isReapDue())
        reap();
}

/// However many peers stay silent, the next one is served: the one that was silent longest goes.
void ProbeServer::Private::makeRoom()
{
    while (heldCount() >= counts.capacity && held.count() > 0)
        held.closeOldest();
}

void ProbeServer::Private::reap()
{
    held.reap(clock.boot());
}

/// A close before the peer's, with a line of theirs on the way, would be a RST that eats the answer; and what they
/// fetched in the last moment counts.
void ProbeServer::Private::letThemClose()
{
    const auto end = std::chrono::steady_clock::now() + longestFarewell;
    for (reap(); held.count() > 0 && std::chrono::steady_clock::now() < end; reap())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

ProbeServer::ProbeServer(ProbeHandler &handler, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, handler, clock))
{
}

ProbeServer::~ProbeServer() = default;

void ProbeServer::setLimits(const ProbeServerLimits &limits)
{
    d->setLimits(limits);
}

void ProbeServer::listen(const QStringList &addresses, quint16 port)
{
    d->listeners.listen(addresses, port);
}

void ProbeServer::offer(const std::vector<qintptr> &sockets)
{
    d->listeners.offer(sockets);
}

std::vector<ListeningSocket> ProbeServer::sockets() const
{
    return d->listeners.sockets();
}

void ProbeServer::retry()
{
    d->listeners.retry();
}

void ProbeServer::stop()
{
    d->listeners.stop();
    d->waiting.finish();
    d->letThemClose();
    d->held.closeAll();
}

const QList<Listener> &ProbeServer::listeners() const noexcept
{
    return d->listeners.listeners();
}

ProbeServerCounts ProbeServer::counts() const noexcept
{
    ProbeServerCounts counts = d->counts;
    counts.held = d->heldCount();
    return counts;
}

void ProbeServer::reap()
{
    d->reap();
    d->listeners.resumeAccepting();
}

} // namespace sluice
