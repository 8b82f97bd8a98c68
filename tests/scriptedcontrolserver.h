// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/rpc.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <variant>
#include <vector>

class QLocalSocket;

namespace sluice {

/// A control socket whose every answer is the test's. Not made of ControlServer, because that takes a client's role
/// from the operating system and never answers wrongly.
class ScriptedControlServer final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::variant<QJsonValue, RpcError>;
    using Script = std::function<Answer(const QJsonObject &params)>;
    /// Silent: connections are accepted and nothing is said.
    enum class Manner { Answering, Silent };

    explicit ScriptedControlServer(QObject *parent = nullptr);
    ~ScriptedControlServer() override { stop(); }
    Q_DISABLE_COPY_MOVE(ScriptedControlServer)

    [[nodiscard]] bool start();
    [[nodiscard]] QString path() const { return m_directory.filePath(QStringLiteral("control")); }
    void setManner(Manner manner) { m_manner = manner; }

    /// What has no script is answered with "no such method", `hello` with a greeting.
    void on(const QString &method, Script script) { m_scripts[method] = std::move(script); }
    void on(const QString &method, const Answer &answer);
    [[nodiscard]] std::vector<QJsonObject> requestsOf(const QString &method) const;
    void send(const QString &event, const QJsonObject &params);
    /// As if the agent had died while its clients waited. start() makes it come back.
    void stop();

private:
    void take(QLocalSocket &socket, QByteArrayView frame);
    [[nodiscard]] Answer answerTo(const RpcRequest &request);

    QTemporaryDir m_directory;
    std::unique_ptr<QLocalServer> m_server;
    Manner m_manner = Manner::Answering;
    std::map<QString, Script> m_scripts;
    std::vector<RpcRequest> m_requests;
    std::vector<QLocalSocket *> m_sockets;
};

} // namespace sluice
