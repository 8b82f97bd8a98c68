// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agentsupervisor.h"

#include "agentcore/server/probesocket.h"
#include "agentcore/supervision/machineshutdown.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::seconds extendEvery = 5s;
constexpr std::chrono::seconds extendBy = 20s;
constexpr std::chrono::seconds endTakes = 10s; ///< beyond the farewell itself

/// Names separate by colons in $LISTEN_FDNAMES.
QByteArray storeName(const ListeningSocket &socket)
{
    return "listen-" + socket.address.toLatin1().replace(':', '_') + '-' + QByteArray::number(socket.port);
}

} // namespace

AgentSupervisor::AgentSupervisor(AgentHost &host, ServiceManager manager, const std::vector<InheritedSocket> &inherited,
                                 QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_manager(std::move(manager))
    , m_extend(this)
{
    for (const InheritedSocket &socket : inherited)
        m_stored.insert(socket.name);
    connect(&host, &AgentHost::listenersChanged, this, &AgentSupervisor::listenersChanged);
    connect(&host, &AgentHost::settingsTaken, this, &AgentSupervisor::settingsTaken);
    connect(&host, &AgentHost::farewellWaits, this,
            [this](std::chrono::milliseconds atMost) { m_manager.extend(atMost + endTakes); });
    connect(&host, &AgentHost::farewellOver, this, &AgentSupervisor::finished);
    connect(&m_extend, &QTimer::timeout, this, [this] { m_manager.extend(extendBy); });
}

void AgentSupervisor::started()
{
    if (const auto interval = m_manager.watchdog()) {
        m_watchdog = std::make_unique<Watchdog>(*interval, m_host.ownProbeLine(), [this] { m_host.expectOwnProbe(); });
        connect(m_watchdog.get(), &Watchdog::fed, this, [this] { m_manager.watchdogFed(); });
    }
    // Until it is ready, its start takes as long as somebody else has the port.
    if (!m_ready)
        m_extend.start(extendEvery);
}

void AgentSupervisor::listenersChanged(const std::vector<ListenerStatus> &listeners)
{
    m_targets.clear();
    for (const ListenerStatus &one : listeners) {
        if (one.listening)
            m_targets.push_back({one.address, one.port});
    }
    if (m_manager.listens())
        storeSockets();
    if (m_watchdog)
        m_watchdog->setTargets(m_targets);
    sayWhere(listeners);
    if (m_targets.empty() || std::exchange(m_ready, true))
        return;
    m_extend.stop();
    m_manager.ready();
    if (m_watchdog)
        m_watchdog->start();
}

void AgentSupervisor::storeSockets()
{
    std::set<QByteArray> stored;
    for (const ListeningSocket &socket : m_host.listeningSockets()) {
        if (socket.descriptor < 0)
            continue;
        const QByteArray name = storeName(socket);
        m_manager.store(name, socket.descriptor); // one that it has already it drops
        probesocket::close(socket.descriptor);
        stored.insert(name);
    }
    // A socket that only the manager still has would take connections that nobody answers.
    for (const QByteArray &name : std::exchange(m_stored, stored)) {
        if (!stored.contains(name))
            m_manager.forget(name);
    }
}

void AgentSupervisor::sayWhere(const std::vector<ListenerStatus> &listeners)
{
    QStringList parts;
    for (const ListenerStatus &one : listeners) {
        const QString where = u"%1, port %2"_s.arg(one.address).arg(one.port);
        parts.append(one.listening ? u"answering on %1"_s.arg(where)
                                   : u"cannot listen on %1: %2"_s.arg(where, one.error));
    }
    m_where = parts.join("; "_L1);
    m_manager.status(m_where);
}

void AgentSupervisor::reload()
{
    m_reloading = true;
    m_manager.reloading();
    m_host.reload();
}

void AgentSupervisor::settingsTaken(const QString &error)
{
    if (std::exchange(m_reloading, false))
        m_manager.ready();
    m_manager.status(error.isEmpty() ? m_where : u"%1; settings not taken: %2"_s.arg(m_where, error));
}

void AgentSupervisor::stop()
{
    if (std::exchange(m_stopping, true)) {
        Q_EMIT finished();
        return;
    }
    m_extend.stop();
    m_manager.stopping();
    m_host.sayFarewell([] { return machineStops(); });
}

void AgentSupervisor::restart()
{
    m_extend.stop();
    m_manager.stopping();
    Q_EMIT finished();
}

} // namespace sluice
