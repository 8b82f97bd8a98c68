// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/agenthost.h"
#include "agentcore/supervision/inheritedsockets.h"
#include "agentcore/supervision/servicemanager.h"
#include "agentcore/supervision/watchdog.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <set>
#include <vector>

namespace sluice {

/// Between an agent and the service manager that runs it: ready, reload, stop, watchdog, and the listening sockets that
/// outlive a restart. Make it before the agent starts.
class AgentSupervisor final : public QObject
{
    Q_OBJECT

public:
    AgentSupervisor(AgentHost &host, ServiceManager manager, const std::vector<InheritedSocket> &inherited,
                    QObject *parent = nullptr);

    /// The agent runs.
    void started();
    void reload();
    /// Says what is set for a stop, then finished(). Called again, it waits no longer.
    void stop();
    /// finished() without a word to the load balancers: the next agent goes on.
    void restart();

Q_SIGNALS:
    void finished();

private:
    void listenersChanged(const std::vector<ListenerStatus> &listeners);
    void storeSockets();
    void sayWhere(const std::vector<ListenerStatus> &listeners);
    void settingsTaken(const QString &error);

    AgentHost &m_host;
    ServiceManager m_manager;
    std::set<QByteArray> m_stored; ///< names of the sockets that the manager keeps
    std::unique_ptr<Watchdog> m_watchdog;
    std::vector<Watchdog::Target> m_targets;
    QTimer m_extend; ///< while it waits for its port
    QString m_where;
    bool m_ready = false;
    bool m_reloading = false;
    bool m_stopping = false;
};

} // namespace sluice
