// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelink.h"
#include "agentcore/sampling/connectioncounts.h"
#include "agentcore/settings/settings.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace sluice {

/// The connections of each service that has ports: the sum over them. Empty where nothing is known.
[[nodiscard]] std::map<QString, int> connectionsOf(const std::vector<ServiceSettings> &services,
                                                   const std::optional<ConnectionCounts> &counts);

/// Counts the connections to the services' ports once a second, as long as any service has some, and tells the engine.
/// Lives in the control thread: the system's table of connections is long on a busy machine.
class ConnectionWatch final : public QObject
{
    Q_OBJECT

public:
    using Counter = std::function<std::optional<ConnectionCounts>(const std::set<quint16> &)>;

    ConnectionWatch(const Clock &clock, EngineLink &engine, Counter counter = countConnections,
                    QObject *parent = nullptr);

    /// In the control thread: from now on these; none ends it.
    void watch(const std::vector<ServiceSettings> &services);

private:
    void count();

    const Clock &m_clock;
    EngineLink &m_engine;
    Counter m_counter;
    std::vector<ServiceSettings> m_services; ///< those with ports
    std::set<quint16> m_ports;
    bool m_failed = false; ///< said once, not every second
    QTimer m_timer;
};

} // namespace sluice
