// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/listenerset.h"

#include "agentcore/protocol/address.h"
#include "agentcore/server/probesocket.h"

#include <QHostAddress>

#include <algorithm>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

namespace sluice {
namespace {

std::optional<QHostAddress> hostAddress(const QString &text)
{
    QHostAddress address;
    if (!address.setAddress(text))
        return std::nullopt;
    // QHostAddress("::") would be IPv6 only. Any takes both, and IPv4 alone on machines without IPv6.
    return address == QHostAddress::AnyIPv6 ? QHostAddress(QHostAddress::Any) : address;
}

/// Qt has words of its own for these, which an administrator will not find anywhere.
QString systemWords(const QTcpServer &server)
{
    const auto words = [](int error) { return QString::fromStdString(std::generic_category().message(error)); };
    switch (server.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return words(EADDRINUSE);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return words(EADDRNOTAVAIL);
    case QAbstractSocket::SocketAccessError:
        return words(EACCES);
    case QAbstractSocket::SocketResourceError:
        return words(EMFILE);
    case QAbstractSocket::UnsupportedSocketOperationError:
        return words(EAFNOSUPPORT);
    default:
        return server.errorString();
    }
}

} // namespace

ListenerSet::ListenerSet(Acceptor::Serve serve)
    : m_serve(std::move(serve))
{
}

ListenerSet::~ListenerSet()
{
    closeOffered();
}

void ListenerSet::offer(const std::vector<qintptr> &sockets)
{
    m_offered.insert(m_offered.end(), sockets.begin(), sockets.end());
}

bool ListenerSet::takeOffered(Acceptor &acceptor, const QString &address)
{
    const std::optional<IpAddress> wanted = IpAddress::fromString(address);
    const auto fits = [&](qintptr descriptor) {
        const auto place = probesocket::listeningPlace(descriptor);
        return place && wanted && place->port == m_port && place->address == *wanted
            && place->takesV4 == (*wanted == IpAddress{});
    };
    const auto found = std::ranges::find_if(m_offered, fits);
    if (found == m_offered.end())
        return false;
    const qintptr descriptor = *found;
    m_offered.erase(found);
    if (!acceptor.setSocketDescriptor(descriptor)) {
        probesocket::close(descriptor);
        return false;
    }
    probesocket::resizeBacklog(descriptor, m_backlog);
    return true;
}

void ListenerSet::closeOffered()
{
    for (const qintptr descriptor : std::exchange(m_offered, {}))
        probesocket::close(descriptor);
}

std::vector<ListeningSocket> ListenerSet::sockets() const
{
    std::vector<ListeningSocket> sockets;
    for (std::size_t i = 0; i < m_acceptors.size(); ++i) {
        const Listener &listener = m_listeners[qsizetype(i)];
        if (m_acceptors[i])
            sockets.push_back({listener.address, listener.port, m_acceptors[i]->socketDescriptor()});
    }
    return sockets;
}

void ListenerSet::setBacklog(int backlog)
{
    if (backlog == m_backlog)
        return;
    m_backlog = backlog;
    for (const std::unique_ptr<Acceptor> &acceptor : m_acceptors) {
        if (acceptor)
            probesocket::resizeBacklog(acceptor->socketDescriptor(), backlog);
    }
}

void ListenerSet::listen(const QStringList &addresses, quint16 port)
{
    QStringList wanted = addresses;
    wanted.removeDuplicates();
    const bool samePort = port == m_port;
    m_port = port;
    QList<Listener> listeners;
    std::vector<std::unique_ptr<Acceptor>> acceptors;
    for (const QString &address : std::as_const(wanted)) {
        const auto old = std::ranges::find(m_listeners, address, &Listener::address);
        const bool stays = samePort && old != m_listeners.end();
        listeners.append(stays ? *old : Listener{.address = address, .port = port, .listening = false, .error = {}});
        acceptors.push_back(stays ? std::move(m_acceptors[std::size_t(old - m_listeners.begin())]) : nullptr);
    }
    // What goes is closed first: "0.0.0.0" cannot be had while "::" has the port.
    stop();
    m_listeners = std::move(listeners);
    m_acceptors = std::move(acceptors);
    retry();
    if (m_offered.empty())
        return;
    closeOffered();
    retry(); // what could not be had because an offered socket that did not fit had the port
}

void ListenerSet::retry()
{
    for (std::size_t i = 0; i < m_acceptors.size(); ++i) {
        if (!m_acceptors[i])
            open(i);
    }
}

void ListenerSet::stop()
{
    for (const std::unique_ptr<Acceptor> &acceptor : m_acceptors) {
        if (acceptor)
            acceptor->serveQueued();
    }
    m_acceptors.clear();
    m_listeners.clear();
}

void ListenerSet::resumeAccepting()
{
    for (const std::unique_ptr<Acceptor> &acceptor : m_acceptors) {
        if (acceptor)
            acceptor->resumeAccepting();
    }
}

void ListenerSet::open(std::size_t index)
{
    Listener &listener = m_listeners[qsizetype(index)];
    const std::optional<QHostAddress> address = hostAddress(listener.address);
    if (!address) {
        listener.error = QStringLiteral("not an IP address");
        return;
    }
    auto acceptor = std::make_unique<Acceptor>(m_serve);
    acceptor->setListenBacklogSize(m_backlog);
    if (!takeOffered(*acceptor, listener.address) && !acceptor->listen(*address, portToTake())) {
        listener.error = systemWords(*acceptor);
        return;
    }
    listener.error.clear();
    listener.port = acceptor->serverPort();
    listener.listening = true;
    m_acceptors[index] = std::move(acceptor);
}

quint16 ListenerSet::portToTake() const
{
    if (m_port != 0)
        return m_port;
    const auto first = std::ranges::find_if(m_listeners, &Listener::listening);
    return first == m_listeners.end() ? quint16(0) : first->port;
}

} // namespace sluice
