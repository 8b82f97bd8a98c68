// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <memory>

class QTcpServer;

namespace sluice {

/// The service behind HAProxy: HAProxy's health check connects to it. It can die, so that connections are refused,
/// and return on the same port.
class WebService final
{
public:
    WebService();
    ~WebService();
    Q_DISABLE_COPY_MOVE(WebService)

    /// Starts, or returns after die(). False if the port is taken.
    [[nodiscard]] bool start();
    void die();
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    /// Connections taken so far: HAProxy's health checks.
    [[nodiscard]] int connections() const noexcept { return m_connections; }

private:
    void takeConnections();

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    int m_connections = 0;
};

} // namespace sluice
