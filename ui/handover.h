// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"

#include <QJsonObject>
#include <QObject>

#include <vector>

namespace sluice {

/// Moves what is forced and owed from one agent to another, so that HAProxy is told the same by whoever answers next.
class Handover final : public QObject
{
    Q_OBJECT

public:
    Handover(ControlClient &from, ControlClient &to, QObject *parent = nullptr);

    /// done() or failed() follows; while one runs, another is not begun.
    void start();

Q_SIGNALS:
    /// The other agent has it on disk.
    void done();
    /// The first agent still has everything.
    void failed(const QString &text);

private:
    void take(const ControlClient::Outcome &outcome);
    void sendNext();
    void fail(const QString &text);

    ControlClient &m_from;
    ControlClient &m_to;
    std::vector<QJsonObject> m_pieces; ///< still to be sent, the next one last
    bool m_running = false;
};

/// What debts.export gave as one or several requests that are small enough for the control socket.
[[nodiscard]] std::vector<QJsonObject> importPieces(const QJsonObject &exported);

} // namespace sluice
