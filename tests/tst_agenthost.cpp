// SPDX-License-Identifier: GPL-3.0-or-later
// A whole agent in its own threads, reached as the panel reaches it.
#include "agentcore/agent/agenthost.h"
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/controlclient.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class tst_AgentHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        writeSettings("[sampling]\nsource = \"simulated\"\n");
        m_client = std::make_unique<ControlClient>(u"test"_s);
    }
    void cleanup()
    {
        m_client.reset();
        m_host.reset();
    }

    void answersProbesAndItsSocket()
    {
        start();
        const AgentStatus status = agentStatus();
        QVERIFY(status.agent.listening.front().listening);
        QCOMPARE(status.services.front().name, u"default"_s);
        QVERIFY(status.agent.firstStart);
        QCOMPARE(probe(status.agent.listening.front().port), QByteArray("up 100%\n"));
    }

    void anOverrideIsAnsweredWhenItIsInForce()
    {
        start();
        const QJsonObject result = call(u"override.set"_s, {{u"state"_s, u"down"_s}, {u"reason"_s, u"test"_s}});
        QVERIFY(result.value("saved"_L1).toBool());
        const ServiceStatus service = serviceStatusFromJson(result.value("service"_L1).toObject());
        QCOMPARE(service.reply, QByteArray("down 100% # test"));
        QVERIFY(!service.overrides.state->note.owner.isEmpty());
        QCOMPARE(service.overrides.state->note.program, u"test"_s);
        const QJsonObject cleared = call(u"override.clear"_s, {});
        QCOMPARE(cleared.value("cleared"_L1).toArray(), QJsonArray{u"state"_s});
        QCOMPARE(agentStatus().services.front().reply, QByteArray("up 100%"));
    }

    void aRestartKeepsWhatIsForced()
    {
        start();
        call(u"override.set"_s, {{u"state"_s, u"drain"_s}});
        stop();
        start();
        QCOMPARE(agentStatus().services.front().reply, QByteArray("up drain 100%"));
    }

    void subscribersHearOfChanges()
    {
        start();
        QSignalSpy events(m_client.get(), &ControlClient::eventReceived);
        call(u"subscribe"_s, {{u"events"_s, QJsonArray{u"reply"_s, u"sample"_s, u"override"_s}}});
        call(u"override.set"_s, {{u"weight"_s, 40}});
        const auto heard = [&events](const QString &name) {
            return std::ranges::any_of(
                events, [&name](const QList<QVariant> &one) { return one.front().value<RpcEvent>().name == name; });
        };
        QTRY_VERIFY(heard(u"reply"_s));
        QTRY_VERIFY(heard(u"override"_s));
        QTRY_VERIFY(heard(u"sample"_s));
    }

    void badCallsAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown method") << u"reboot"_s << QJsonObject() << int(RpcErrorCode::MethodNotFound);
        QTest::newRow("unknown service") << u"override.clear"_s << QJsonObject{{u"service"_s, u"nope"_s}}
                                         << int(RpcErrorCode::UnknownService);
        QTest::newRow("unknown slot") << u"override.clear"_s << QJsonObject{{u"slot"_s, u"nope"_s}}
                                      << int(RpcErrorCode::InvalidParams);
        QTest::newRow("weight 257") << u"override.set"_s << QJsonObject{{u"weight"_s, 257}}
                                    << int(RpcErrorCode::InvalidParams);
        QTest::newRow("unknown event") << u"subscribe"_s << QJsonObject{{u"events"_s, QJsonArray{u"nope"_s}}}
                                       << int(RpcErrorCode::InvalidParams);
        QTest::newRow("idle 101") << u"simulate"_s << QJsonObject{{u"idle"_s, 101}} << int(RpcErrorCode::InvalidParams);
        QTest::newRow("ready where nobody asked") << u"ready.owe"_s << QJsonObject() << int(RpcErrorCode::Refused);
    }
    void badCallsAreRefusedInWords()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(int, code);
        start();
        const ControlClient::Outcome outcome = outcomeOf(method, params);
        const auto *const error = std::get_if<RpcError>(&outcome);
        QVERIFY(error);
        QCOMPARE(int(error->code), code);
        QVERIFY(!error->text.isEmpty());
        QCOMPARE(agentStatus().services.front().reply, QByteArray("up 100%"));
    }

    void simulateIsRefusedOnARealProcessor()
    {
        writeSettings("");
        start();
        const ControlClient::Outcome outcome = outcomeOf(u"simulate"_s, {{u"idle"_s, 50}});
        QCOMPARE(std::get<RpcError>(outcome).code, RpcErrorCode::Refused);
    }

    // Two agents must not answer for one server, nor write one journal.
    void aSecondAgentIsRefused_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("socket");
        QTest::newRow("the same state directory") << u"state"_s << u"other"_s;
        QTest::newRow("the same socket") << u"other-state"_s << u"control"_s;
    }
    void aSecondAgentIsRefused()
    {
        QFETCH(QString, state);
        QFETCH(QString, socket);
        start();
        AgentOptions options = optionsHere();
        options.stateDirectory = path(state);
        options.socketPath = path(socket);
        AgentHost second;
        const auto error = second.start(options);
        QVERIFY(error);
        QVERIFY2(!error->isEmpty(), qPrintable(*error));
    }

    void aTakenPortIsSaidAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const quint16 port = other.serverPort();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot listen on 127.0.0.1"_s));
        start(u"127.0.0.1:%1"_s.arg(port));
        const ListenerStatus busy = agentStatus().agent.listening.front();
        QVERIFY(!busy.listening);
        QVERIFY(!busy.error.isEmpty());
        other.close();
        QTRY_VERIFY(agentStatus().agent.listening.front().listening);
        QCOMPARE(probe(port), QByteArray("up 100%\n"));
    }

    void wrongSettings()
    {
        writeSettings("[listen]\nprot = 1\n");
        AgentHost service;
        AgentOptions options = optionsHere();
        options.kind = AgentKind::Service;
        const auto error = service.start(options);
        QVERIFY(error);
        QVERIFY2(error->contains(u":2:1:"_s), qPrintable(*error));
        // The built-in agent goes on with the defaults and says so: a window that explains beats none.
        start();
        QVERIFY(agentStatus().agent.settingsError.contains(u"prot"_s));
    }

    void historyAndProbesCanBeRead()
    {
        start();
        probe(agentStatus().agent.listening.front().port);
        const QJsonObject probes = call(u"probes"_s, {});
        QCOMPARE(probes.value("probes"_L1).toArray().size(), 1);
        QTRY_VERIFY(!historyStatusFromJson(call(u"history"_s, {})).seconds.empty());
        QCOMPARE(call(u"settings.get"_s, {}).value("listen"_L1).toObject().value("port"_L1).toInt(), 9999);
        QCOMPARE(call(u"services"_s, {}).value("services"_L1).toArray().size(), 1);
        QCOMPARE(call(u"balancers"_s, {}).value("balancers"_L1).toArray().size(), 1);
    }

private:
    QString path(const QString &name) const { return m_directory->filePath(name); }
    void writeSettings(const QByteArray &toml)
    {
        QFile file(path(u"sluicekeeper.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(toml);
    }
    AgentOptions optionsHere() const
    {
        AgentOptions options;
        options.configFile = path(u"sluicekeeper.toml"_s);
        options.stateDirectory = path(u"state"_s);
        options.socketPath = path(u"control"_s);
        options.listen = u"127.0.0.1:0"_s;
        return options;
    }
    void start(const QString &listen = u"127.0.0.1:0"_s)
    {
        m_host = std::make_unique<AgentHost>();
        AgentOptions options = optionsHere();
        options.listen = listen;
        const auto error = m_host->start(options);
        QVERIFY2(!error, error ? qPrintable(*error) : "");
        m_client->open(options.socketPath);
        QTRY_COMPARE(m_client->state(), ControlClient::State::Ready);
    }
    void stop()
    {
        m_client->close();
        m_host->stop();
    }
    ControlClient::Outcome outcomeOf(const QString &method, const QJsonObject &params)
    {
        std::optional<ControlClient::Outcome> outcome;
        m_client->call(method, params, this, [&outcome](const ControlClient::Outcome &one) { outcome = one; });
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }))
            return RpcError{RpcErrorCode::InternalError, u"no answer"_s};
        return *outcome;
    }
    QJsonObject call(const QString &method, const QJsonObject &params)
    {
        const ControlClient::Outcome outcome = outcomeOf(method, params);
        if (const auto *const error = std::get_if<RpcError>(&outcome))
            qWarning("%s", qPrintable(error->text));
        const auto *const value = std::get_if<QJsonValue>(&outcome);
        return value ? value->toObject() : QJsonObject();
    }
    AgentStatus agentStatus() { return agentStatusFromJson(call(u"status"_s, {})); }
    QByteArray probe(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        QByteArray answer;
        if (!QTest::qWaitFor([&] {
                answer += socket.readAll();
                return answer.endsWith('\n');
            }))
            return "no answer";
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<AgentHost> m_host;
    std::unique_ptr<ControlClient> m_client;
};

QTEST_GUILESS_MAIN(tst_AgentHost)
#include "tst_agenthost.moc"
