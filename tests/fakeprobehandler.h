// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probehandler.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace sluice {

/// An agent that says one line to everybody and writes down what it is told. Tickets count from 1.
class FakeProbeHandler final : public ProbeHandler
{
public:
    struct Late
    {
        quint64 ticket = 0;
        QByteArray sent;
        bool operator==(const Late &) const = default;
    };

    [[nodiscard]] bool admits(const ProbePeer &peer) override
    {
        lastPeer = peer;
        return admitsAll;
    }

    [[nodiscard]] bool expectsLine(const IpAddress &) override
    {
        ++asked;
        return expectsLines;
    }

    [[nodiscard]] ProbeAnswer answer(const ProbePeer &peer, QByteArrayView sent) override
    {
        lastPeer = peer;
        sentLines.append(sent.toByteArray());
        if (onAnswer)
            onAnswer();
        return {.line = line, .ticket = quint64(sentLines.size())};
    }

    void fetched(quint64 ticket) override { fetchedTickets.append(ticket); }
    void lost(quint64 ticket) override { lostTickets.append(ticket); }

    void sentLate(quint64 ticket, const ProbePeer &peer, QByteArrayView sent) override
    {
        lastPeer = peer;
        late.append({ticket, sent.toByteArray()});
    }

    QByteArray line = QByteArrayLiteral("up 75%\n");
    bool admitsAll = true;
    bool expectsLines = false;
    std::function<void()> onAnswer; ///< runs before the line is written

    int asked = 0; ///< how many probes have come as far as the question for a line
    ProbePeer lastPeer;
    QList<QByteArray> sentLines;
    QList<quint64> fetchedTickets;
    QList<quint64> lostTickets;
    QList<Late> late;
};

} // namespace sluice
