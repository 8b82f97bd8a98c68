// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlserver.h"

#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sluice {

/// Answers `echo` with its params; keeps all it hears.
class EchoHandler final : public ControlHandler
{
public:
    void request(ControlClientId client, const ControlPeer &peer, const RpcRequest &request) override
    {
        m_clients.append(client);
        m_peers.append(peer);
        m_methods.append(request.method);
        if (request.method == QLatin1StringView("echo"))
            m_server->respond(client, {request.id, QJsonValue(request.params)});
        else if (request.method == QLatin1StringView("close"))
            m_server->close();
        else if (request.method != QLatin1StringView("silence"))
            m_server->respond(client, {request.id, RpcError{RpcErrorCode::MethodNotFound, request.method}});
    }
    void disconnected(ControlClientId client) override { m_gone.append(client); }
    [[nodiscard]] QJsonObject greeting() const override
    {
        return {{QStringLiteral("version"), QStringLiteral("0.1.0")},
                {QStringLiteral("host"), QStringLiteral("web-3")},
                {QStringLiteral("kind"), QStringLiteral("service")}};
    }

    ControlServer *m_server = nullptr;
    QList<ControlClientId> m_clients;
    QList<ControlPeer> m_peers;
    QStringList m_methods;
    QList<ControlClientId> m_gone;
};

/// A control server and its handler in a directory of their own, anew for each test function.
class ControlServerFixture : public QObject
{
    Q_OBJECT

protected:
    void listen() { QCOMPARE(m_server->listen(m_path), std::nullopt); }
    [[nodiscard]] static QByteArray request(int id, const QString &method, const QJsonObject &params = {})
    {
        return toFrame(RpcRequest{id, method, params});
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<EchoHandler> m_handler;
    std::unique_ptr<ControlServer> m_server;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_path = m_directory->filePath(QStringLiteral("control"));
        m_handler = std::make_unique<EchoHandler>();
        m_server = std::make_unique<ControlServer>(*m_handler);
        m_handler->m_server = m_server.get();
    }
    void cleanup()
    {
        m_server.reset();
        m_handler.reset();
        m_directory.reset();
    }
};

} // namespace sluice
