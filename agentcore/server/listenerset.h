// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/acceptor.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace sluice {

/// One address and port that the agent is to listen on.
struct Listener
{
    QString address; ///< as in the settings; "::" takes IPv4 too
    quint16 port = 0;
    bool listening = false;
    QString error; ///< the system's words where it is not listening
    bool operator==(const Listener &) const = default;
};

/// The sockets that the agent listens on, one by address, all on one port.
class ListenerSet
{
public:
    explicit ListenerSet(Acceptor::Serve serve);

    void setBacklog(int backlog);
    /// Leaves alone what is listening and stays.
    void listen(const QStringList &addresses, quint16 port);
    /// Tries again what is not listening.
    void retry();
    /// Serves what was accepted, then stops.
    void stop();
    /// QTcpServer stops accepting for ever when its first accept finds no descriptor left; this ends it.
    void resumeAccepting();

    [[nodiscard]] const QList<Listener> &listeners() const noexcept { return m_listeners; }

private:
    void open(std::size_t index);
    [[nodiscard]] quint16 portToTake() const;

    Acceptor::Serve m_serve;
    int m_backlog = 1024;
    quint16 m_port = 0; ///< as asked for
    QList<Listener> m_listeners;
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; ///< beside m_listeners; null where it is not listening
};

} // namespace sluice
