// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/connect/probecall.h"

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

// The line ends at the first CR or LF. HAProxy configuration manual, section 5.2, "agent-check".
bool hasLine(const QByteArray &received)
{
    return received.contains('\n') || received.contains('\r');
}

} // namespace

bool listensEverywhere(const QString &listening)
{
    return listening == "::"_L1 || listening == "0.0.0.0"_L1;
}

QString reachableAddress(const QString &listening)
{
    return listensEverywhere(listening) ? u"127.0.0.1"_s : listening;
}

ProbeCall::ProbeCall(ProbeTarget target, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_line(std::move(target.line))
{
    m_probe.address = std::move(target.address);
    m_probe.port = target.port;
    if (!m_line.endsWith('\n'))
        m_line.append('\n');
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_probe.error = m_probe.connected ? QString() : u"no answer"_s;
        finish(OwnProbe::End::TimedOut);
    });
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_probe.connected = elapsed();
        m_probe.sent = m_line;
        m_socket.write(m_line);
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] {
        read();
        m_probe.closed = elapsed();
        finish(hasLine(m_probe.received) ? OwnProbe::End::Closed : OwnProbe::End::NoLine);
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        if (m_probe.connected)
            return; // an end by RST is an end: disconnected() follows
        m_probe.error = m_socket.errorString();
        finish(OwnProbe::End::NoConnection);
    });
}

void ProbeCall::start()
{
    m_clock.start();
    m_patience.start();
    m_socket.connectToHost(m_probe.address, m_probe.port);
}

void ProbeCall::read()
{
    m_probe.received += m_socket.readAll();
    if (!m_probe.replied && hasLine(m_probe.received))
        m_probe.replied = elapsed();
}

void ProbeCall::finish(OwnProbe::End end)
{
    if (std::exchange(m_finished, true))
        return;
    m_patience.stop();
    m_probe.end = end;
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT finished(m_probe);
}

std::chrono::microseconds ProbeCall::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::nanoseconds(m_clock.nsecsElapsed()));
}

} // namespace sluice
