// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>

namespace sluice {

/// One probe as a load balancer makes it, on a socket that never blocks, so that a test can run it and the server in
/// one thread and decide what happens first.
class ProbeClient final
{
public:
    /// How the agent's side of the connection ended.
    enum class End { Open, Fin, Reset };
    /// HAProxy holds its last ACK of the handshake back, so that its line comes with it.
    enum class Handshake { Plain, AckWithLine };

    ProbeClient() = default;
    ~ProbeClient() { close(); }
    ProbeClient(ProbeClient &&other) noexcept { swap(other); }
    ProbeClient &operator=(ProbeClient &&other) noexcept
    {
        swap(other);
        return *this;
    }
    Q_DISABLE_COPY(ProbeClient)

    /// Begins to connect to a numeric address; false where that fails at once.
    [[nodiscard]] bool connectTo(const char *address, quint16 port, Handshake handshake = Handshake::Plain);
    /// Waits, on loopback for an instant. False where nobody listens, or where the SYN had to be sent twice: the
    /// first one was dropped, and a load balancer would have waited a second.
    [[nodiscard]] bool awaitConnection() const;
    /// False after a RST.
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] int descriptor() const noexcept { return m_descriptor; }

    /// How many of the bytes were taken; -1 where the connection is broken.
    qsizetype send(const QByteArray &bytes);
    void closeWriting();
    /// Reads what has come. True once the agent has ended its side.
    bool hasEnded();
    [[nodiscard]] const QByteArray &received() const noexcept { return m_received; }
    [[nodiscard]] End end() const noexcept { return m_end; }

    /// By FIN, or by RST if bytes are unread.
    void close();
    /// By RST, as HAProxy does.
    void reset();

private:
    void swap(ProbeClient &other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        std::swap(m_end, other.m_end);
        m_received.swap(other.m_received);
    }

    int m_descriptor = -1;
    End m_end = End::Open;
    QByteArray m_received;
};

/// Lets this process open at least as many descriptors; false where the system does not allow it.
[[nodiscard]] bool allowDescriptors(int count);

} // namespace sluice
