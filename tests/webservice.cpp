// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webservice.h"

#include "tests/freeport.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace sluice {

WebService::WebService() = default;
WebService::~WebService() = default;

bool WebService::start()
{
    m_server = std::make_unique<QTcpServer>();
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { takeConnections(); });
    if (m_port != 0)
        return m_server->listen(QHostAddress::LocalHost, m_port);
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (m_server->listen(QHostAddress::LocalHost, freePort())) {
            m_port = m_server->serverPort();
            return true;
        }
    }
    return false;
}

void WebService::die()
{
    m_server.reset();
}

void WebService::takeConnections()
{
    while (QTcpSocket *const connection = m_server->nextPendingConnection()) {
        ++m_connections;
        // One answer does for a plain TCP check, for an HTTP check and for a person with a browser.
        QObject::connect(connection, &QTcpSocket::disconnected, connection, &QObject::deleteLater);
        connection->write("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
        connection->disconnectFromHost();
    }
}

} // namespace sluice
