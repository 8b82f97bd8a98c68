// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "agentcore/control/controlserver.h"

#include <QList>
#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sluice {

/// A real agent's end, that answers `echo` and keeps the rest waiting.
class EchoAgent final : public ControlHandler
{
public:
    explicit EchoAgent(const QString &path)
        : m_server(*this)
        , m_error(m_server.listen(path))
    {
    }

    void request(ControlClientId client, const ControlPeer &peer, const RpcRequest &request) override
    {
        m_client = client;
        m_program = peer.program;
        if (request.method == QLatin1StringView("echo"))
            m_server.respond(client, {request.id, QJsonValue(request.params)});
        else if (request.method == QLatin1StringView("refuse"))
            m_server.respond(client, {request.id, RpcError{RpcErrorCode::Refused, QStringLiteral("because")}});
        else
            m_waiting.append(request.id);
    }
    void disconnected(ControlClientId client) override { m_gone.append(client); }
    [[nodiscard]] QJsonObject greeting() const override
    {
        return {{QStringLiteral("version"), QStringLiteral("0.1.0")},
                {QStringLiteral("host"), QStringLiteral("web-3")},
                {QStringLiteral("kind"), QStringLiteral("service")}};
    }

    ControlServer m_server;
    std::optional<QString> m_error;
    ControlClientId m_client = 0;
    QString m_program;
    QList<QJsonValue> m_waiting;
    QList<ControlClientId> m_gone;
};

/// What a call came to.
struct Answer
{
    int count = 0;
    ControlClient::Outcome outcome;

    [[nodiscard]] int errorCode() const
    {
        const auto *error = std::get_if<RpcError>(&outcome);
        return error != nullptr ? int(error->code) : 0;
    }
    [[nodiscard]] QJsonObject result() const
    {
        const auto *value = std::get_if<QJsonValue>(&outcome);
        return value != nullptr ? value->toObject() : QJsonObject();
    }
    [[nodiscard]] auto taker()
    {
        return [this](const ControlClient::Outcome &came) {
            ++count;
            outcome = came;
        };
    }
};

/// A control client and a directory for the sockets it looks for, anew for each test function.
class ControlClientFixture : public QObject
{
    Q_OBJECT

protected:
    using State = ControlClient::State;

    void openReady()
    {
        m_client->open(path());
        QTRY_COMPARE(m_client->state(), State::Ready);
    }
    [[nodiscard]] QString path(const QString &name = QStringLiteral("control")) const
    {
        return m_directory->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ControlClient> m_client;
    QList<State> m_states; ///< as they were signalled

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_states.clear();
        m_client = std::make_unique<ControlClient>(QStringLiteral("sluicekeeper"));
        connect(m_client.get(), &ControlClient::stateChanged, this, [this](State state) { m_states.append(state); });
    }
    void cleanup()
    {
        m_client.reset();
        m_directory.reset();
    }
};

} // namespace sluice
