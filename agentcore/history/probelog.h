// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/history/ring.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <vector>

namespace sluice {

/// How a probe ended, as far as the agent can see.
enum class ProbeOutcome : quint8 {
    Answered, ///< written; the peer has not closed yet
    Fetched,  ///< written, then closed by the peer
    Refused,  ///< not in `allow`: no answer
    Lost,     ///< the write failed, or the peer never closed
};

/// A probe that belongs to no service: refused, or not attributable.
inline constexpr quint32 noService = 0xffffffff;

/// One probe, in a form that is copied without allocating.
struct ProbeRecord
{
    quint64 number = 0; ///< counts from 1, never reused
    WallTime time{};
    std::array<quint8, 16> address{}; ///< IPv6, IPv4 as ::ffff:a.b.c.d
    quint16 port = 0;
    ProbeOutcome outcome = ProbeOutcome::Answered;
    quint8 sentLength = 0;
    quint8 replyLength = 0;
    std::array<char, 64> sent{};   ///< the agent-send line as far as it fits
    std::array<char, 160> reply{}; ///< the line as written
    quint32 serviceIndex = noService;

    [[nodiscard]] QByteArrayView sentBytes() const
    {
        return {sent.data(), std::min<qsizetype>(sentLength, sent.size())};
    }
    [[nodiscard]] QByteArrayView replyBytes() const
    {
        return {reply.data(), std::min<qsizetype>(replyLength, reply.size())};
    }
};

/// The latest probes in memory that is taken once. Adding and marking allocate nothing.
class ProbeLog
{
public:
    explicit ProbeLog(std::size_t capacity = 2048);

    /// Gives the record its number and keeps it; the oldest goes. Returns the number.
    quint64 add(const ProbeRecord &record);
    /// Where the probe is still kept; else nothing happens.
    void setOutcome(quint64 number, ProbeOutcome outcome);

    /// The services have other numbers now: for each number so far the new one, or noService.
    void renumberServices(const std::vector<quint32> &numbers);

    /// Oldest first, those with a number above `after`, at most `limit` of the newest.
    [[nodiscard]] std::vector<ProbeRecord> after(quint64 number, std::size_t limit) const;
    [[nodiscard]] quint64 lastNumber() const noexcept { return m_last; }

private:
    Ring<ProbeRecord> m_ring;
    quint64 m_last = 0;
};

} // namespace sluice
