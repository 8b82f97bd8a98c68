// SPDX-License-Identifier: GPL-3.0-or-later
// Other settings while the agent runs: nothing that was said, forced or asked may be lost.
#include "agentundertest.h"
#include "probestream.h"
#include "smalldisk.h"

#include "agentcore/agent/settingsmethods.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr auto simulated = "[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n";

QByteArray settings(const QByteArray &more = {})
{
    return simulated + more;
}

} // namespace

class TestSettingsReload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_agent = std::make_unique<AgentUnderTest>();
        QVERIFY(m_agent->write(settings()));
    }
    void cleanup() { m_agent.reset(); }

    void newSettingsAreTaken()
    {
        start();
        QVERIFY(!m_agent->status().agent.reloaded);
        QVERIFY(m_agent->write(
            settings("[[service]]\n[service.weight]\nceiling = 60\n[reply]\nstyle = \"weight-only\"\n")));
        const QJsonObject result = m_agent->result(u"settings.reload"_s);
        const QJsonArray changed = result.value("changed"_L1).toArray();
        QVERIFY(changed.contains(u"reply.style"_s));
        QVERIFY(changed.contains(u"service.default.weight.ceiling"_s));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("60%\n"));
        const AgentStatus status = m_agent->status();
        QVERIFY(status.agent.reloaded);
        QVERIFY(status.agent.settingsError.isEmpty());
        const QJsonObject now = m_agent->result(u"settings.get"_s);
        QCOMPARE(now.value("reply"_L1)["style"_L1].toString(), u"weight-only"_s);
        QCOMPARE(now.value("origin"_L1)["reply.style"_L1].toString(), u"sluicekeeper.toml"_s);
        QCOMPARE(now.value("origin"_L1)["reply.ready_for"_L1].toString(), u"default"_s);
    }

    void aSignalDoesTheSame()
    {
        start();
        QSignalSpy taken(&m_agent->host(), &AgentHost::settingsTaken);
        QVERIFY(m_agent->write(settings("[[service]]\n[service.weight]\nceiling = 60\n")));
        m_agent->host().reload();
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(taken.front().front().toString(), QString());
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 60%\n"));
    }

    void afterAnErrorTheOldSettingsStay()
    {
        QVERIFY(m_agent->write(settings("[[service]]\n[service.weight]\nceiling = 60\n")));
        start();
        QVERIFY(m_agent->write(settings("[listen]\nprot = 1\n")));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sluicekeeper.toml:5:1: .*stay in force"_s));
        const RpcError error = m_agent->error(u"settings.reload"_s);
        QCOMPARE(error.code, RpcErrorCode::Refused);
        QVERIFY2(error.text.contains(u"sluicekeeper.toml:5:1: "_s), qPrintable(error.text));
        QVERIFY2(error.text.contains(u"did you mean \"port\"?"_s), qPrintable(error.text));
        QCOMPARE(m_agent->status().agent.settingsError, error.text);
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 60%\n"));
        QVERIFY(m_agent->write(settings()));
        static_cast<void>(m_agent->result(u"settings.reload"_s));
        QVERIFY(m_agent->status().agent.settingsError.isEmpty());
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 100%\n"));
    }

    void noProbeIsLostMeanwhile()
    {
        start();
        ProbeStream stream(m_agent->port());
        QTRY_VERIFY(stream.answered > 10);
        for (int round = 0; round < 20; ++round) {
            const int before = stream.answered;
            QVERIFY(m_agent->write(settings(round % 2 == 0 ? "[listen]\nbacklog = 64\nmax_connections = 100\n"
                                                             "[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n"
                                                           : "[reply]\nready_for = \"1s\"\n")));
            static_cast<void>(m_agent->result(u"settings.reload"_s));
            QTRY_VERIFY(stream.answered > before + 2);
        }
        QCOMPARE(stream.lost.load(), 0);
    }

    void whatIsForcedAndOwedStays()
    {
        QVERIFY(m_agent->write(settings("[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n")));
        start();
        const quint16 port = m_agent->port();
        meet(port, "web");
        static_cast<void>(m_agent->result(u"override.set"_s, {{u"service"_s, u"web"_s}, {u"state"_s, u"drain"_s}}));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up drain 100%\n"));
        // The services' order is another, and so are their numbers.
        QVERIFY(m_agent->write(settings("[[service]]\nname = \"api\"\nagent_send = [\"api\"]\n"
                                        "[[service]]\nname = \"db\"\nagent_send = [\"db\"]\n"
                                        "[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n")));
        static_cast<void>(m_agent->result(u"settings.reload"_s));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up drain 100%\n"));
        static_cast<void>(m_agent->result(u"override.clear"_s, {{u"service"_s, u"web"_s}}));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up ready 100%\n"));
        QVERIFY(m_agent->write(settings("[reply]\nready_for = \"10s\"\n"
                                        "[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n")));
        static_cast<void>(m_agent->result(u"settings.reload"_s));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up ready 100%\n"));
        const auto probes = m_agent->result(u"probes"_s).value("probes"_L1).toArray();
        QCOMPARE(probes.last()["service"_L1].toString(), u"web"_s);
        for (const QJsonValue one : probes)
            QVERIFY(one["service"_L1].toString() != "api"_L1);
    }

    void aReloadThatWouldLoseSomethingIsRefused_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QStringList>("named");
        const QByteArray gone = "[[service]]\nname = \"webb\"\nagent_send = [\"web\"]\n";
        QTest::newRow("a service with an override is renamed")
            << u"forced"_s << gone << QStringList{u"sluicekeeper.toml"_s, u"\"web\""_s, u"drain is forced"_s};
        QTest::newRow("a service with a debt is renamed")
            << u"owed"_s << gone << QStringList{u"sluicekeeper.toml"_s, u"\"web\""_s, u"127.0.0.1 (web)"_s, u"ready"_s};
        QTest::newRow("a debtor's line selects another service")
            << u"owed"_s
            << QByteArray("[[service]]\nname = \"api\"\nagent_send = [\"web\"]\n"
                          "[[service]]\nname = \"web\"\nagent_send = [\"x\"]\n")
            << QStringList{u"sluicekeeper.toml:9:14"_s, u"agent_send"_s, u"127.0.0.1 (web)"_s, u"ready"_s};
        QTest::newRow("a debtor is shut out")
            << u"owed"_s
            << QByteArray("[listen]\nallow = [\"192.0.2.0/24\"]\n[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n")
            << QStringList{u"sluicekeeper.toml:5:9"_s, u"listen.allow"_s, u"127.0.0.1 (web)"_s, u"ready"_s};
    }
    void aReloadThatWouldLoseSomethingIsRefused()
    {
        QFETCH(QString, order);
        QFETCH(QByteArray, next);
        QFETCH(QStringList, named);
        QVERIFY(m_agent->write(settings("[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n")));
        start();
        const quint16 port = m_agent->port();
        meet(port, "web");
        static_cast<void>(m_agent->result(u"override.set"_s, {{u"service"_s, u"web"_s}, {u"state"_s, u"drain"_s}}));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up drain 100%\n"));
        if (order == "owed"_L1)
            static_cast<void>(m_agent->result(u"override.clear"_s, {{u"service"_s, u"web"_s}}));
        QVERIFY(m_agent->write(settings(next)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"stay in force"_s));
        const RpcError error = m_agent->error(u"settings.reload"_s);
        QCOMPARE(error.code, RpcErrorCode::Refused);
        for (const QString &name : named)
            QVERIFY2(error.text.contains(name), qPrintable(error.text));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"),
                 QByteArray(order == "owed"_L1 ? "up ready 100%\n" : "up drain 100%\n"));
    }

    // A pattern that is new selects a balancer which is known already.
    void aBalancerMovesToTheServiceThatSelectsItNow()
    {
        start();
        const quint16 port = m_agent->port();
        meet(port, "web");
        QCOMPARE(m_agent->status().balancers.front().service, u"default"_s);
        QVERIFY(m_agent->write(settings("[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n[service.weight]\n"
                                        "ceiling = 60\n")));
        static_cast<void>(m_agent->result(u"settings.reload"_s));
        QCOMPARE(AgentUnderTest::probe(port, "web\n"), QByteArray("up 60%\n"));
        QCOMPARE(m_agent->status().balancers.front().service, u"web"_s);
    }

    void checkingChangesNothing()
    {
        start();
        const QJsonObject bad = m_agent->result(
            u"settings.check"_s, {{u"toml"_s, u"[listen]\nport = 0\nprot = 1\n"_s}, {u"file"_s, u"draft.toml"_s}});
        QVERIFY(!bad.value("good"_L1).toBool());
        const QJsonArray errors = bad.value("errors"_L1).toArray();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0]["line"_L1].toInt(), 2);
        QCOMPARE(errors[0]["column"_L1].toInt(), 8);
        QCOMPARE(errors[0]["code"_L1].toString(), u"out-of-range"_s);
        QVERIFY(m_agent->result(u"settings.check"_s, {{u"toml"_s, QString()}}).value("good"_L1).toBool());
        QCOMPARE(m_agent->error(u"settings.check"_s).code, RpcErrorCode::InvalidParams);
        QVERIFY(!m_agent->status().agent.reloaded);
    }

    void applyWritesThePanelsFile()
    {
        start();
        const QJsonObject result = m_agent->result(
            u"settings.apply"_s, {{u"set"_s, QJsonObject{{u"weight.ceiling"_s, 60}}}, {u"service"_s, u"default"_s}});
        QCOMPARE(result.value("changed"_L1).toArray(), QJsonArray{u"service.default.weight.ceiling"_s});
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 60%\n"));
        QCOMPARE(m_agent->result(u"settings.get"_s).value("origin"_L1)["service.default.weight.ceiling"_L1].toString(),
                 u"panel.toml"_s);
        m_agent->stop();
        start(); // it outlives a restart
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 60%\n"));
        static_cast<void>(m_agent->result(
            u"settings.apply"_s, {{u"unset"_s, QJsonArray{u"weight.ceiling"_s}}, {u"service"_s, u"default"_s}}));
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 100%\n"));
    }

    void whatCannotBeAppliedIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("text");
        const auto set = [](const QString &key, const QJsonValue &value) {
            return QJsonObject{{u"set"_s, QJsonObject{{key, value}}}};
        };
        QTest::newRow("nothing") << QJsonObject() << int(RpcErrorCode::InvalidParams) << QString();
        QTest::newRow("an unknown key") << set(u"reply.redy_for"_s, u"1s"_s) << int(RpcErrorCode::InvalidParams)
                                        << u"reply.ready_for"_s;
        QTest::newRow("null") << set(u"reply.ready_for"_s, QJsonValue()) << int(RpcErrorCode::InvalidParams)
                              << u"reply.ready_for"_s;
        QTest::newRow("out of range") << set(u"reply.ready_fetches"_s, 0) << int(RpcErrorCode::Refused)
                                      << u"panel.toml:5:17: "_s;
        QTest::newRow("of another type") << set(u"reply.ready_for"_s, 3) << int(RpcErrorCode::Refused)
                                         << u"panel.toml:5:13: "_s;
        QJsonObject ofNobody = set(u"weight.floor"_s, 3);
        ofNobody.insert(u"service"_s, u"nope"_s);
        QTest::newRow("of an unknown service") << ofNobody << int(RpcErrorCode::UnknownService) << u"nope"_s;
    }
    void whatCannotBeAppliedIsRefused()
    {
        QFETCH(QJsonObject, params);
        QFETCH(int, code);
        QFETCH(QString, text);
        start();
        const RpcError error = m_agent->error(u"settings.apply"_s, params);
        QCOMPARE(int(error.code), code);
        QVERIFY2(error.text.contains(text), qPrintable(error.text));
        QVERIFY(!QFile::exists(m_agent->options().panelFile()));
        QVERIFY(!m_agent->status().agent.reloaded);
    }

    void aDiskThatCannotBeWrittenChangesNothing()
    {
        SmallDisk disk(256 * 1024);
        QVERIFY(disk.isMounted());
        m_agent = std::make_unique<AgentUnderTest>(disk.path() + u"/state"_s);
        QVERIFY(m_agent->write(settings()));
        start();
        QVERIFY(disk.fill());
        const QJsonObject params{{u"set"_s, QJsonObject{{u"weight.ceiling"_s, 60}}}, {u"service"_s, u"default"_s}};
        const RpcError error = m_agent->error(u"settings.apply"_s, params);
        QCOMPARE(error.code, RpcErrorCode::Refused);
        QVERIFY2(error.text.contains(u"panel.toml"_s), qPrintable(error.text));
        QVERIFY2(error.text.contains(u"No space left"_s), qPrintable(error.text));
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 100%\n"));
        QVERIFY(disk.makeRoom());
        static_cast<void>(m_agent->result(u"settings.apply"_s, params));
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 60%\n"));
        m_agent.reset();
    }

private:
    void start()
    {
        const QString error = m_agent->start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    /// Until the agent knows that this line is sent from here: until then a probe may be a silent balancer's.
    void meet(quint16 port, const QByteArray &line)
    {
        const auto isKnown = [&] {
            static_cast<void>(AgentUnderTest::probe(port, line + '\n'));
            const std::vector<BalancerStatus> balancers = m_agent->status().balancers;
            return balancers.size() == 1 && balancers.front().line == line;
        };
        QTRY_VERIFY(isKnown());
    }

    std::unique_ptr<AgentUnderTest> m_agent;
};

int main(int argc, char *argv[])
{
    const QString impossible = ownMounts();
    if (!impossible.isEmpty())
        qFatal("%s", qPrintable(impossible));
    QCoreApplication application(argc, argv);
    TestSettingsReload test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settingsreload.moc"
