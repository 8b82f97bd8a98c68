// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/selfprobe.h"

#include "agentcore/protocol/reply.h"

#include <QTcpSocket>

#include <utility>

namespace sluice {
namespace {

constexpr qsizetype longestAnswer = 4096;

bool isRight(const QByteArray &answer)
{
    const std::optional<ParsedLine> line = parseLine(answer);
    return answer.endsWith('\n') && answer.count('\n') == 1 && line && line->unknownWords.isEmpty();
}

} // namespace

QHostAddress reachableAt(const QString &listenAddress)
{
    const QHostAddress address(listenAddress);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6))
        return QHostAddress(QHostAddress::LocalHost); // "::" takes IPv4 too
    return address;
}

SelfProbe::SelfProbe(const QHostAddress &address, quint16 port, const QByteArray &line,
                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_socket(new QTcpSocket(this))
    , m_patience(this)
{
    connect(m_socket, &QTcpSocket::connected, this, [this, line] { m_socket->write(line + '\n'); });
    connect(m_socket, &QTcpSocket::readyRead, this, &SelfProbe::read);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        read();
        end(isRight(m_received));
    });
    connect(m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) // the agent ends its side after the line
            end(false);
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    m_patience.start(patience);
    m_socket->connectToHost(address, port);
}

void SelfProbe::read()
{
    m_received += m_socket->read(longestAnswer - m_received.size());
    if (m_received.contains('\n'))
        end(isRight(m_received));
}

void SelfProbe::end(bool good)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    m_socket->disconnectFromHost();
    if (good)
        Q_EMIT answered();
    else
        Q_EMIT failed();
}

} // namespace sluice
