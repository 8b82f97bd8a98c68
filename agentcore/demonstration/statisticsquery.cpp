// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/statisticsquery.h"

#include <QLocalSocket>

namespace sluice {

using namespace std::chrono_literals;

StatisticsQuery::StatisticsQuery(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(5s);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        drop();
        Q_EMIT failed();
    });
}

StatisticsQuery::~StatisticsQuery()
{
    drop();
}

void StatisticsQuery::ask(const QString &socketPath)
{
    if (m_socket)
        return;
    m_received.clear();
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] { m_socket->write("show stat\n"); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { m_received += m_socket->readAll(); });
    // HAProxy closes after the answer, which the socket calls an error.
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, [this] { finish(); });
    m_deadline.start();
    m_socket->connectToServer(socketPath);
}

void StatisticsQuery::finish()
{
    if (!m_socket)
        return;
    if (m_socket->bytesAvailable() > 0) // one that was never open cannot be read
        m_received += m_socket->readAll();
    drop();
    if (m_received.isEmpty())
        Q_EMIT failed();
    else
        Q_EMIT answered(m_received);
}

void StatisticsQuery::cancel()
{
    drop();
}

// This may run inside one of the socket's own signals, or inside connectToServer().
void StatisticsQuery::drop()
{
    m_deadline.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
}

} // namespace sluice
