// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlserver.h"
#include "agentcore/control/frames.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace sluice {

/// One client of the control socket: frames, `hello`, limits.
class ControlConnection final : public QObject
{
    Q_OBJECT

public:
    ControlConnection(ControlClientId id, ControlPeer peer, ControlHandler &handler, QObject *parent = nullptr);

    /// Owns the descriptor from now on. False where the system does not take it.
    [[nodiscard]] bool start(qintptr descriptor, std::chrono::milliseconds patience);

    [[nodiscard]] qint64 uid() const noexcept { return m_peer.uid; }
    /// It said a good `hello`: the handler knows it.
    [[nodiscard]] bool greeted() const noexcept { return m_greeted; }

    void respond(const RpcResponse &response);
    void send(const RpcEvent &event);
    /// refuse() was called.
    [[nodiscard]] bool refused() const noexcept { return m_phase == Phase::Refused; }
    /// Says why, then closes; but not before it has heard something: whoever writes into a closed connection may
    /// never read why.
    void refuse(const QJsonValue &id, const RpcError &error);
    /// Closes at once; unsent bytes are lost.
    void drop();

Q_SIGNALS:
    /// The last that is heard of it.
    void closed();

private:
    enum class Phase {
        Open,
        Refused, ///< the error is on its way; what still comes in is not looked at
        Closed,
    };

    void read();
    void take(QByteArrayView frame);
    void greet(const RpcRequest &request);
    void write(const QByteArray &frame);

    const ControlClientId m_id;
    ControlPeer m_peer;
    ControlHandler &m_handler;
    QLocalSocket m_socket;
    QTimer m_patience;
    FrameBuffer m_frames{maximumRequestBytes};
    Phase m_phase = Phase::Open;
    bool m_heard = false;
    bool m_greeted = false;
};

} // namespace sluice
