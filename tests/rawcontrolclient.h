// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/rpc.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// A client of the control socket as bare as any script's: sends what the test says, reads only when it is asked.
/// Never waits.
class RawControlClient final
{
public:
    RawControlClient()
        : m_descriptor(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
    }
    explicit RawControlClient(const QString &path)
        : RawControlClient()
    {
        (void)connectTo(path);
    }
    ~RawControlClient() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(RawControlClient)

    /// 0 or the system's error.
    [[nodiscard]] int connectTo(const QString &path) const
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray native = QFile::encodeName(path);
        std::memcpy(address.sun_path, native.constData(),
                    std::min(std::size_t(native.size()), sizeof address.sun_path - 1));
        return ::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 ? 0 : errno;
    }

    /// Bytes that the system took, or -1.
    qsizetype send(const QByteArray &bytes) const
    {
        return ::send(m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    }
    void sendHello(int protocol = sluice::controlProtocolVersion) const
    {
        using namespace Qt::StringLiterals;
        const QJsonObject params{{u"protocol"_s, protocol}, {u"program"_s, u"raw"_s}};
        send(sluice::toFrame(sluice::RpcRequest{u"hello"_s, u"hello"_s, params}));
    }
    void closeWriting() const { ::shutdown(m_descriptor, SHUT_WR); }

    /// Reads what is there and gives all whole lines that are new since the last call, without their ends.
    [[nodiscard]] QList<QByteArray> lines()
    {
        std::array<char, 65536> piece{};
        ssize_t got = 0;
        while ((got = ::recv(m_descriptor, piece.data(), piece.size(), 0)) > 0)
            m_bytes.append(piece.data(), got);
        m_closed = m_closed || got == 0 || (errno != EAGAIN && errno != EINTR);
        QList<QByteArray> whole = m_bytes.split('\n');
        m_bytes = whole.takeLast();
        return whole;
    }
    /// Keeps what it reads on the way for messages().
    [[nodiscard]] bool closed()
    {
        gather();
        return m_closed;
    }
    /// Everything that the agent has said so far.
    [[nodiscard]] const QList<QByteArray> &said()
    {
        gather();
        return m_said;
    }
    [[nodiscard]] qsizetype saidCount() { return said().size(); }

    /// The n-th thing that the agent has said, as a response; an empty one where it is none.
    [[nodiscard]] sluice::RpcResponse response(qsizetype index)
    {
        const auto message = sluice::parseMessage(said().value(index));
        const auto *response = std::get_if<sluice::RpcResponse>(&message);
        return response != nullptr ? *response : sluice::RpcResponse{};
    }
    [[nodiscard]] int errorCode(qsizetype index)
    {
        const sluice::RpcResponse answer = response(index);
        const auto *error = std::get_if<sluice::RpcError>(&answer.outcome);
        return error != nullptr ? int(error->code) : 0;
    }
    [[nodiscard]] QString errorText(qsizetype index)
    {
        const sluice::RpcResponse answer = response(index);
        const auto *error = std::get_if<sluice::RpcError>(&answer.outcome);
        return error != nullptr ? error->text : QString();
    }
    [[nodiscard]] QJsonObject result(qsizetype index)
    {
        const sluice::RpcResponse answer = response(index);
        const auto *value = std::get_if<QJsonValue>(&answer.outcome);
        return value != nullptr ? value->toObject() : QJsonObject();
    }

private:
    void gather() { m_said += lines(); }

    int m_descriptor;
    QByteArray m_bytes;
    QList<QByteArray> m_said;
    bool m_closed = false;
};
