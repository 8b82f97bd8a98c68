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

/// A listening socket with where it listens, as in the settings.
struct ListeningSocket
{
    QString address;
    quint16 port = 0;
    qintptr descriptor = -1;
};

/// The sockets that the agent listens on, one by address, all on one port.
class ListenerSet
{
public:
    explicit ListenerSet(Acceptor::Serve serve);
    ~ListenerSet();

    /// Listening sockets of an earlier run, which the next listen() takes instead of new ones where address and port
    /// are the same; it closes the others.
    void offer(const std::vector<qintptr> &sockets);

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
    /// Those that listen.
    [[nodiscard]] std::vector<ListeningSocket> sockets() const;

private:
    void open(std::size_t index);
    [[nodiscard]] bool takeOffered(Acceptor &acceptor, const QString &address);
    void closeOffered();
    [[nodiscard]] quint16 portToTake() const;

    Q_DISABLE_COPY_MOVE(ListenerSet)
    Acceptor::Serve m_serve;
    std::vector<qintptr> m_offered;
    int m_backlog = 1024;
    quint16 m_port = 0; ///< as asked for
    QList<Listener> m_listeners;
    std::vector<std::unique_ptr<Acceptor>> m_acceptors; ///< beside m_listeners; null where it is not listening
};

} // namespace sluice
