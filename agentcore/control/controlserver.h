// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/rpc.h"

#include <QLatin1StringView>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace sluice {

enum class ControlRole { View, Operate };
/// "view", "operate".
[[nodiscard]] QLatin1StringView word(ControlRole role) noexcept;

/// Who may connect at all; what they may do is the role's.
enum class SocketAccess {
    ByOwner,    ///< root's agent: every local user; a plain user's: that user and root
    LocalUsers, ///< every local user, also where the agent runs under an account of its own
};

/// Who is on the other end, as the operating system proves it.
struct ControlPeer
{
    qint64 uid = -1;
    qint64 pid = -1;
    QString user;    ///< name, or the number where there is none
    QString program; ///< what the client called itself in `hello`
    ControlRole role = ControlRole::View;
};

using ControlClientId = quint64;

/// What the server tells of its clients. Knows no verbs: they are the handler's.
class ControlHandler
{
public:
    virtual ~ControlHandler() = default;
    /// After a good `hello`. Answer now or later by ControlServer::respond().
    virtual void request(ControlClientId client, const ControlPeer &peer, const RpcRequest &request) = 0;
    /// Once for each client that said a good `hello`, except when the server is destroyed without close().
    virtual void disconnected(ControlClientId client) = 0;
    /// What `hello` answers beside protocol, user and role: version, host, kind.
    [[nodiscard]] virtual QJsonObject greeting() const = 0;

protected:
    ControlHandler() = default;
    Q_DISABLE_COPY_MOVE(ControlHandler)
};

/// The control socket: accepts, checks who it is, frames, greets, limits. Lives in the control thread. A client
/// that does not read is dropped at 4 MiB unsent; one user holds at most 16 connections.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int maximumConnectionsPerUser = 16;

    explicit ControlServer(ControlHandler &handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Error text in the system's words, nullopt when listening. A socket file that a dead agent left behind is
    /// replaced; one that answers is somebody else's and is an error.
    [[nodiscard]] std::optional<QString> listen(const QString &path, SocketAccess access = SocketAccess::ByOwner);
    void close();

    /// How long a client may take to say `hello`, or to let go after it was refused: 10 s.
    void setPatience(std::chrono::milliseconds patience);

    /// Harmless where the client is gone. An answer over 1 MiB becomes an error, such an event is left out.
    void respond(ControlClientId client, const RpcResponse &response);
    void send(ControlClientId client, const RpcEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
