// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/waitingroom.h"

#include "agentcore/server/probesocket.h"
#include "agentcore/server/sentline.h"
#include "agentcore/server/sweep.h"

#include <algorithm>
#include <thread>

using namespace std::chrono_literals;

namespace sluice {
namespace {

constexpr std::chrono::milliseconds longestWait = 20ms;
constexpr std::chrono::milliseconds firstStep = 1ms;

} // namespace

WaitingRoom::WaitingRoom(Leave leave, QObject *parent)
    : QObject(parent)
    , m_leave(std::move(leave))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, [this] { turn(std::chrono::steady_clock::now()); });
}

WaitingRoom::~WaitingRoom()
{
    for (const Waiter &waiter : m_waiters)
        probesocket::close(waiter.descriptor);
}

void WaitingRoom::enter(qintptr descriptor, const ProbePeer &peer, Time now)
{
    Waiter waiter;
    waiter.descriptor = descriptor;
    waiter.peer = peer;
    waiter.deadline = now + longestWait;
    if (readInto(waiter)) {
        leave(waiter);
        return;
    }
    m_waiters.push_back(waiter);
    m_step = firstStep;
    if (!m_timer.isActive() || m_due > now + firstStep)
        schedule(now);
}

void WaitingRoom::passThrough(qintptr descriptor, const ProbePeer &peer)
{
    Waiter waiter;
    waiter.descriptor = descriptor;
    waiter.peer = peer;
    readInto(waiter);
    leave(waiter);
}

void WaitingRoom::turn(Time now)
{
    sweep(m_waiters, 0, [&](Waiter &waiter, Readiness readiness) { return staysAfterLook(waiter, readiness, now); });
    if (m_waiters.empty())
        m_timer.stop();
    else
        schedule(now);
}

void WaitingRoom::finish()
{
    for (turn(std::chrono::steady_clock::now()); !m_waiters.empty(); turn(std::chrono::steady_clock::now()))
        std::this_thread::sleep_for(firstStep);
}

bool WaitingRoom::readInto(Waiter &waiter) noexcept
{
    const probesocket::ReadResult result = probesocket::read(waiter.descriptor,
                                                             std::span(waiter.bytes).subspan(std::size_t(waiter.size)));
    waiter.size += result.size;
    if (result.kind == probesocket::Read::Closed)
        waiter.peerSide = Departure::PeerSide::Closed;
    return waiter.peerSide == Departure::PeerSide::Closed || sentLine({waiter.bytes.data(), waiter.size}).complete;
}

void WaitingRoom::leave(const Waiter &waiter) const
{
    m_leave({.descriptor = waiter.descriptor,
             .peer = waiter.peer,
             .sent = sentLine({waiter.bytes.data(), waiter.size}).text,
             .heard = waiter.size > 0 ? Departure::Heard::Bytes : Departure::Heard::Nothing,
             .peerSide = waiter.peerSide});
}

bool WaitingRoom::staysAfterLook(Waiter &waiter, Readiness readiness, Time now) const
{
    const bool complete = readiness == Readiness::Ready && readInto(waiter);
    if (!complete && now < waiter.deadline)
        return true;
    leave(waiter);
    return false;
}

void WaitingRoom::schedule(Time now)
{
    // Steps double while nobody comes: a line is there at once or late. Never past the first deadline.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_waiters.front().deadline - now);
    const std::chrono::milliseconds wait = std::clamp(left, 0ms, m_step);
    m_step *= 2;
    m_due = now + wait;
    m_timer.start(wait);
}

} // namespace sluice
