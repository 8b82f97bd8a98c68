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
#include <variant>

namespace sluice {

/// A whole agent in the test's own process, reached as the panel reaches it, with its files in a folder of its own.
class AgentUnderTest
{
public:
    explicit AgentUnderTest(QString stateDirectory = {})
        : m_state(std::move(stateDirectory))
    {
        if (m_state.isEmpty())
            m_state = path(QStringLiteral("state"));
    }
    ~AgentUnderTest() { stop(); }
    Q_DISABLE_COPY_MOVE(AgentUnderTest)

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QString stateDirectory() const { return m_state; }
    [[nodiscard]] bool write(const QByteArray &toml) const
    {
        QFile file(path(QStringLiteral("sluicekeeper.toml")));
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(toml) == toml.size();
    }

    AgentOptions options() const
    {
        AgentOptions options;
        options.configFile = path(QStringLiteral("sluicekeeper.toml"));
        options.stateDirectory = m_state;
        options.socketPath = path(QStringLiteral("control"));
        options.listen = QStringLiteral("127.0.0.1:0");
        return options;
    }
    /// Empty where it runs and its control socket is ready.
    [[nodiscard]] QString start(const AgentOptions &options)
    {
        m_host = std::make_unique<AgentHost>();
        if (const auto error = m_host->start(options))
            return *error;
        m_client = std::make_unique<ControlClient>(QStringLiteral("test"));
        m_client->open(options.socketPath);
        const bool ready = QTest::qWaitFor([this] { return m_client->state() == ControlClient::State::Ready; }, 20'000);
        return ready ? QString() : QStringLiteral("the control socket is not ready");
    }
    [[nodiscard]] QString start() { return start(options()); }
    void stop()
    {
        m_client.reset();
        m_host.reset();
    }
    [[nodiscard]] AgentHost &host() { return *m_host; }

    [[nodiscard]] ControlClient::Outcome call(const QString &method, const QJsonObject &params = {})
    {
        std::optional<ControlClient::Outcome> outcome;
        m_client->call(method, params, m_client.get(),
                       [&outcome](const ControlClient::Outcome &one) { outcome = one; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
            return RpcError{RpcErrorCode::InternalError, QStringLiteral("no answer")};
        return *outcome;
    }
    [[nodiscard]] QJsonObject result(const QString &method, const QJsonObject &params = {})
    {
        const ControlClient::Outcome outcome = call(method, params);
        if (const auto *const error = std::get_if<RpcError>(&outcome))
            QTest::qFail(qPrintable(error->text), __FILE__, __LINE__);
        const auto *const value = std::get_if<QJsonValue>(&outcome);
        return value ? value->toObject() : QJsonObject();
    }
    /// A success is a failure of the test: then the code is 0.
    [[nodiscard]] RpcError error(const QString &method, const QJsonObject &params = {})
    {
        const ControlClient::Outcome outcome = call(method, params);
        const auto *const error = std::get_if<RpcError>(&outcome);
        return error ? *error : RpcError{RpcErrorCode(0), QStringLiteral("no error")};
    }
    [[nodiscard]] AgentStatus status() { return agentStatusFromJson(result(QStringLiteral("status"))); }
    [[nodiscard]] quint16 port() { return status().agent.listening.front().port; }

    /// The whole answer to one probe; the line is sent at once.
    [[nodiscard]] static QByteArray probe(quint16 port, const QByteArray &line = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write(line);
        QByteArray answer;
        const bool ended = QTest::qWaitFor(
            [&] {
                answer += socket.readAll();
                return answer.endsWith('\n') || socket.state() == QAbstractSocket::UnconnectedState;
            },
            20'000);
        return ended ? answer : QByteArray("no answer");
    }

private:
    QTemporaryDir m_directory;
    QString m_state;
    std::unique_ptr<AgentHost> m_host;
    std::unique_ptr<ControlClient> m_client;
};

} // namespace sluice
