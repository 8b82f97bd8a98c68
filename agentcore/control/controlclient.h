// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/rpc.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace sluice {

/// The only way in which the panel and sluicectl know an agent. To be destroyed outside its own signals and
/// callbacks (deleteLater() is fine there); anything else may be called in them.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Disconnected,
        Connecting, ///< from open() until the first attempt has come to something; later ones go on in silence
        Greeting,   ///< connected, `hello` not answered yet
        Ready,
        Refused, ///< the agent speaks another protocol version or does not want us; see errorText()
    };
    Q_ENUM(State)

    using Outcome = std::variant<QJsonValue, RpcError>;

    /// `program` is what the agent writes into its records beside the user.
    explicit ControlClient(QString program, QObject *parent = nullptr);
    ~ControlClient() override;

    /// Connects and keeps trying, once a second, until close().
    void open(const QString &path);
    void close();

    /// How long an agent may take to answer `hello`: 10 s. Counts from the next attempt on.
    void setPatience(std::chrono::milliseconds patience);

    [[nodiscard]] State state() const noexcept;
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString errorText() const;    ///< why it is not Ready, the system's words
    [[nodiscard]] QJsonObject greeting() const; ///< the agent's `hello`: version, host, kind, user, role

    /// The protocol version that the agent said it speaks, in `hello` or where it refused another one.
    [[nodiscard]] std::optional<int> agentProtocol() const noexcept;

    /// `done` runs exactly once while `context` (without one: the client) lives, and never inside call(): with the
    /// result, the agent's error, or Disconnected.
    void call(const QString &method, const QJsonObject &params, QObject *context,
              std::function<void(const Outcome &)> done);

Q_SIGNALS:
    /// The state, or errorText() with it, is another one.
    void stateChanged(sluice::ControlClient::State state);
    void eventReceived(const sluice::RpcEvent &event);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
