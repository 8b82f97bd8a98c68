// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/heldconnections.h"

#include "agentcore/server/probesocket.h"
#include "agentcore/server/sentline.h"
#include "agentcore/server/sweep.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace sluice {
namespace {

constexpr std::chrono::milliseconds holdLimit = 5s;
constexpr std::size_t reapBatch = 256;
// One that sends without end must not keep the others waiting, nor may many that do so together.
constexpr qsizetype drainLimit = 256 * 1024;
constexpr qsizetype drainLimitForAll = 8 * drainLimit;

} // namespace

HeldConnections::HeldConnections(ProbeHandler &handler)
    : m_handler(handler)
{
}

HeldConnections::~HeldConnections()
{
    for (std::size_t i = m_first; i < m_entries.size(); ++i)
        probesocket::close(m_entries[i].descriptor);
}

void HeldConnections::setCapacity(std::size_t capacity)
{
    // Between two reaps, up to reapBatch closed entries stand before m_first.
    m_entries.reserve(capacity + reapBatch + 1);
}

void HeldConnections::add(const HeldConnection &connection)
{
    m_entries.push_back(connection);
    ++m_addedSinceReap;
}

bool HeldConnections::isReapDue() const noexcept
{
    return m_addedSinceReap >= reapBatch;
}

void HeldConnections::reap(BootTime now)
{
    m_addedSinceReap = 0;
    m_drainBudget = drainLimitForAll;
    sweep(m_entries, m_first, [&](HeldConnection &connection, Readiness readiness) {
        return settle(connection, readiness, now - connection.since >= holdLimit ? Age::Expired : Age::Young);
    });
    m_first = 0;
}

void HeldConnections::closeOldest()
{
    if (count() == 0)
        return;
    close(m_entries[m_first]);
    ++m_first;
}

void HeldConnections::close(HeldConnection connection)
{
    m_drainBudget = drainLimit;
    settle(connection, Readiness::Ready, Age::Expired);
}

void HeldConnections::closeAll()
{
    while (count() > 0)
        closeOldest();
    m_entries.clear();
    m_first = 0;
    m_addedSinceReap = 0;
}

bool HeldConnections::settle(HeldConnection &connection, Readiness readiness, Age age)
{
    const bool peerClosed = readiness == Readiness::Ready && drain(connection);
    if (!peerClosed && age == Age::Young)
        return true;
    probesocket::close(connection.descriptor);
    report(connection, peerClosed);
    return false;
}

bool HeldConnections::drain(HeldConnection &connection)
{
    // At least one read each, or a receipt would wait for others that send much.
    qsizetype left = std::min(drainLimit, m_drainBudget);
    do {
        const probesocket::ReadResult result = probesocket::read(connection.descriptor, m_buffer);
        if (result.kind != probesocket::Read::Bytes)
            return result.kind == probesocket::Read::Closed;
        if (connection.lateBytes == LateBytes::Report) {
            connection.lateBytes = LateBytes::Drop;
            m_handler.sentLate(connection.ticket, connection.peer, sentLine({m_buffer.data(), result.size}).text);
        }
        left -= result.size;
        m_drainBudget -= result.size;
    } while (left > 0);
    return false;
}

void HeldConnections::report(const HeldConnection &connection, bool peerClosed)
{
    switch (connection.receipt) {
    case Receipt::Awaited:
        if (peerClosed)
            m_handler.fetched(connection.ticket);
        else
            m_handler.lost(connection.ticket);
        break;
    case Receipt::Unprovable:
        m_handler.lost(connection.ticket);
        break;
    case Receipt::None:
        break;
    }
}

} // namespace sluice
