// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/controlserver.h"

#include "agentcore/control/controlconnection.h"
#include "agentcore/control/locallistener.h"
#include "agentcore/control/peercredentials.h"

#include <unordered_map>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QLatin1StringView word(ControlRole role) noexcept
{
    return role == ControlRole::Operate ? "operate"_L1 : "view"_L1;
}

class ControlServer::Private
{
public:
    Private(ControlServer &server, ControlHandler &handler);

    void accept(qintptr descriptor);
    void forget(ControlClientId id);
    struct Count
    {
        int open = 0;
        int refused = 0; ///< still being told so
    };
    [[nodiscard]] Count connectionsOf(qint64 uid) const;
    [[nodiscard]] ControlConnection *find(ControlClientId id) const;

    ControlServer &q;
    ControlHandler &m_handler;
    std::chrono::milliseconds m_patience = 10s;
    std::unordered_map<ControlClientId, ControlConnection *> m_connections; ///< children of q
    ControlClientId m_lastId = 0;
    LocalListener m_listener;
};

ControlServer::Private::Private(ControlServer &server, ControlHandler &handler)
    : q(server)
    , m_handler(handler)
    , m_listener([this](qintptr descriptor) { accept(descriptor); }, &server)
{
}

void ControlServer::Private::accept(qintptr descriptor)
{
    const std::optional<PeerCredentials> credentials = peerCredentials(descriptor);
    ControlPeer peer;
    if (credentials)
        peer = {credentials->uid, credentials->pid, credentials->user, QString(), roleOf(*credentials, operatorRule())};
    const Count before = connectionsOf(peer.uid);
    const ControlClientId id = ++m_lastId;
    auto *connection = new ControlConnection(id, peer, m_handler, &q);
    m_connections.emplace(id, connection);
    QObject::connect(connection, &ControlConnection::closed, &q, [this, id] { forget(id); });
    const bool started = connection->start(descriptor, m_patience);
    if (!started || !credentials || before.refused >= maximumConnectionsPerUser) {
        connection->drop();
    } else if (before.open >= maximumConnectionsPerUser) {
        connection->refuse(QJsonValue::Null,
                           {RpcErrorCode::TooManyConnections,
                            u"%1 holds %2 connections to the agent already, and no more are taken"_s.arg(peer.user).arg(
                                maximumConnectionsPerUser)});
    }
}

void ControlServer::Private::forget(ControlClientId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    ControlConnection *connection = found->second;
    m_connections.erase(found);
    connection->deleteLater();
    if (connection->greeted())
        m_handler.disconnected(id);
}

ControlServer::Private::Count ControlServer::Private::connectionsOf(qint64 uid) const
{
    Count count;
    for (const auto &[id, connection] : m_connections) {
        if (connection->uid() == uid)
            ++(connection->refused() ? count.refused : count.open);
    }
    return count;
}

ControlConnection *ControlServer::Private::find(ControlClientId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

ControlServer::ControlServer(ControlHandler &handler, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, handler))
{
}

ControlServer::~ControlServer()
{
    // The handler may be half gone by now, and must not hear of its clients any more.
    for (const auto &[id, connection] : std::exchange(d->m_connections, {}))
        connection->drop();
}

std::optional<QString> ControlServer::listen(const QString &path, SocketAccess access)
{
    close();
    return d->m_listener.listen(path, access);
}

void ControlServer::close()
{
    d->m_listener.close();
    while (!d->m_connections.empty())
        d->m_connections.begin()->second->drop();
}

void ControlServer::setPatience(std::chrono::milliseconds patience)
{
    d->m_patience = patience;
}

void ControlServer::respond(ControlClientId client, const RpcResponse &response)
{
    if (ControlConnection *connection = d->find(client))
        connection->respond(response);
}

void ControlServer::send(ControlClientId client, const RpcEvent &event)
{
    if (ControlConnection *connection = d->find(client))
        connection->send(event);
}

} // namespace sluice
