// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/agenthost.h"
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/controlclient.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace sluice {

/// A whole agent in its own threads, in a directory of its own, and one client of its control socket.
class AgentScene
{
public:
    explicit AgentScene(const QByteArray &settings = "[sampling]\nsource = \"simulated\"\n")
    {
        QFile file(path(QStringLiteral("sluicekeeper.toml")));
        if (!m_directory.isValid() || !file.open(QIODevice::WriteOnly) || file.write(settings) != settings.size())
            qFatal("cannot write the settings of a test");
    }

    /// Error text unless it listens and its client is ready.
    [[nodiscard]] std::optional<QString> start()
    {
        m_host = std::make_unique<AgentHost>();
        AgentOptions options;
        options.kind = AgentKind::Service;
        options.configFile = path(QStringLiteral("sluicekeeper.toml"));
        options.stateDirectory = path(QStringLiteral("state"));
        options.socketPath = path(QStringLiteral("control"));
        options.listen = QStringLiteral("127.0.0.1:0");
        if (auto error = m_host->start(options))
            return error;
        m_client = std::make_unique<ControlClient>(QStringLiteral("test"));
        m_client->open(options.socketPath);
        const bool ready = QTest::qWaitFor([this] { return m_client->state() == ControlClient::State::Ready; }, 20'000);
        return ready ? std::nullopt : std::optional(m_client->errorText());
    }
    void stop()
    {
        m_client.reset();
        m_host.reset();
    }

    [[nodiscard]] ControlClient &client() { return *m_client; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] ControlClient::Outcome outcomeOf(const QString &method, const QJsonObject &params = {})
    {
        std::optional<ControlClient::Outcome> outcome;
        m_client->call(method, params, m_client.get(),
                       [&outcome](const ControlClient::Outcome &got) { outcome = got; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
            return RpcError{RpcErrorCode::InternalError, QStringLiteral("no answer")};
        return *outcome;
    }
    /// An error is an unexpected warning.
    QJsonObject call(const QString &method, const QJsonObject &params = {})
    {
        const ControlClient::Outcome outcome = outcomeOf(method, params);
        if (const auto *const error = std::get_if<RpcError>(&outcome))
            qWarning("%s: %s", qPrintable(method), qPrintable(error->text));
        const auto *const value = std::get_if<QJsonValue>(&outcome);
        return value ? value->toObject() : QJsonObject();
    }
    [[nodiscard]] AgentStatus status() { return agentStatusFromJson(call(QStringLiteral("status"))); }
    /// All that the agent's port answers to these bytes until it closes.
    [[nodiscard]] QByteArray probe(const QByteArray &sent = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, status().agent.listening.front().port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 20'000))
            return "not connected";
        socket.write(sent);
        if (!QTest::qWaitFor(
                [&] { return socket.state() == QAbstractSocket::UnconnectedState || socket.peek(1000).contains('\n'); },
                20'000))
            return "no answer";
        return socket.readAll();
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<AgentHost> m_host;
    std::unique_ptr<ControlClient> m_client;
};

} // namespace sluice
