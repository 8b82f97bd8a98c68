// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

#include <functional>

namespace sluice {

/// A listening socket that hands out native descriptors. A QTcpSocket each would cost more than the whole probe.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    using Serve = std::function<void(qintptr descriptor)>;

    explicit Acceptor(Serve serve, QObject *parent = nullptr);

    /// Serves what the system has accepted already, so that closing this listener loses no probe.
    void serveQueued();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Serve m_serve;
};

} // namespace sluice
