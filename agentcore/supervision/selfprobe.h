// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace sluice {

/// Where to connect to reach who listens on an address: loopback for "::" and "0.0.0.0".
[[nodiscard]] QHostAddress reachableAt(const QString &listenAddress);

/// Probes an agent once, as a load balancer would, and says whether it answered rightly: one whole line that HAProxy
/// would understand. Deletes nothing; make one for each probe.
class SelfProbe final : public QObject
{
    Q_OBJECT

public:
    /// `line` without its end.
    SelfProbe(const QHostAddress &address, quint16 port, const QByteArray &line, std::chrono::milliseconds patience,
              QObject *parent = nullptr);

Q_SIGNALS:
    /// Exactly one of them, once.
    void answered();
    void failed();

private:
    void read();
    void end(bool good);

    QTcpSocket *m_socket;
    QTimer m_patience;
    QByteArray m_received;
    bool m_over = false;
};

} // namespace sluice
