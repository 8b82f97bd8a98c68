// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/standinbalancer.h"

#include <QTcpSocket>

#include <algorithm>
#include <optional>

namespace sluice {

namespace {

constexpr int weight = 100;
constexpr quint32 maxconn = 200;
/// As HAProxy's buffer, tune.bufsize: what is longer has no line for it.
constexpr qsizetype longestLine = 16'384;

qsizetype lineEnd(const QByteArray &bytes)
{
    const auto end = std::ranges::find_if(bytes, [](char byte) { return byte == '\n' || byte == '\r'; });
    return end == bytes.end() ? -1 : end - bytes.begin();
}

} // namespace

StandInBalancer::StandInBalancer(std::chrono::milliseconds agentInter, QObject *parent)
    : QObject(parent)
    , m_server(setup())
{
    m_next.setSingleShot(true);
    m_next.setInterval(agentInter);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(agentInter);
    connect(&m_next, &QTimer::timeout, this, [this] { probe(); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(End::TimedOut); });
}

StandInBalancer::~StandInBalancer()
{
    drop();
}

QByteArray StandInBalancer::agentSend()
{
    return QByteArrayLiteral("stand-in web/web1\n");
}

ServerSetup StandInBalancer::setup()
{
    ServerSetup setup;
    setup.weight = weight;
    setup.maxconn = maxconn;
    return setup;
}

void StandInBalancer::setAgent(const std::optional<ProbedPlace> &agent)
{
    if (agent == m_agent)
        return;
    m_agent = agent;
    drop();
    m_next.stop();
    if (m_agent)
        probe();
}

void StandInBalancer::probe()
{
    m_received.clear();
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] { m_socket->write(agentSend()); });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        read();
        finish(error == QAbstractSocket::RemoteHostClosedError ? End::Closed : End::Refused);
    });
    m_deadline.start();
    m_socket->connectToHost(m_agent->address, m_agent->port);
}

void StandInBalancer::read()
{
    if (!m_socket || m_socket->bytesAvailable() == 0) // one that was never open cannot be read
        return;
    m_received += m_socket->readAll();
    // HAProxy acts on the line and closes; it does not wait for the agent to close.
    if (lineEnd(m_received) >= 0)
        finish(End::Line);
    else if (m_received.size() > longestLine)
        finish(End::Closed);
}

void StandInBalancer::finish(End end)
{
    if (!m_socket)
        return;
    drop();
    m_server.healthCheckPassed();
    switch (end) {
    case End::Line:
        m_lastLine = m_received.first(lineEnd(m_received));
        ++m_answers;
        m_server.receive(m_received);
        break;
    case End::Closed:
        m_server.receive(m_received);
        break;
    case End::Refused:
        m_server.probeRefused();
        break;
    case End::TimedOut:
        m_server.probeTimedOut();
        break;
    }
    m_next.start();
    Q_EMIT probed();
}

// This may run inside one of the socket's own signals.
void StandInBalancer::drop()
{
    m_deadline.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

} // namespace sluice
