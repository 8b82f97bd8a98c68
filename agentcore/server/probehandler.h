// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/protocol/address.h"

#include <QByteArrayView>

namespace sluice {

/// Who is on the other end of a probe.
struct ProbePeer
{
    IpAddress address;
    quint16 port = 0;
};

/// What to write, and by which number its receipt comes back.
struct ProbeAnswer
{
    /// Valid until the next call of the handler; newline included. Empty: this peer was let in only to hear what it
    /// sends, and gets no answer after all.
    QByteArrayView line;
    quint64 ticket = 0;
};

/// Longest agent-send line that tells balancers apart; what comes after is read and dropped.
inline constexpr qsizetype maximumSentLine = 128;

/// The only thing the server knows of the agent. Every call comes in the probe thread and must neither wait nor
/// allocate for a balancer that is known.
class ProbeHandler
{
public:
    virtual ~ProbeHandler() = default;

    /// False: no answer for this peer. It is counted here.
    [[nodiscard]] virtual bool admits(const ProbePeer &peer) = 0;
    /// True where the answer may depend on an agent-send line: some service has one configured, or this address is
    /// known to send one. Then the server waits for it, at most 20 ms.
    [[nodiscard]] virtual bool expectsLine(const IpAddress &address) = 0;
    /// `sent` is the line without its end, empty if none came.
    [[nodiscard]] virtual ProbeAnswer answer(const ProbePeer &peer, QByteArrayView sent) = 0;

    /// The line was written whole and the peer closed, by FIN or RST.
    virtual void fetched(quint64 ticket) = 0;
    /// The line could not be written whole, or the peer did not close in time, or had closed before it was answered.
    virtual void lost(quint64 ticket) = 0;
    /// Bytes that came only after the answer: this address does send a line. Comes before the receipt, at most once.
    virtual void sentLate(quint64 ticket, const ProbePeer &peer, QByteArrayView sent) = 0;

protected:
    ProbeHandler() = default;
    Q_DISABLE_COPY_MOVE(ProbeHandler)
};

} // namespace sluice
