// SPDX-License-Identifier: GPL-3.0-or-later
// The real program as systemd runs it, against a stand-in for systemd.
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/controlclient.h"
#include "probestream.h"
#include "serviceprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

#include <csignal>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 60'000;

/// One probe's answer; empty where nobody listens.
QByteArray probe(quint16 port, const QByteArray &line = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(longMs))
        return {};
    socket.write(line);
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(longMs))
        answer += socket.readAll();
    return answer;
}

} // namespace

class TestSluiced : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_manager = std::make_unique<NotifyReceiver>();
        QVERIFY(!m_manager->address().isEmpty());
        m_service = std::make_unique<ServiceProcess>();
        QVERIFY(m_service->port() != 0);
        QVERIFY(m_service->write("[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n"));
    }
    void cleanup()
    {
        m_service.reset();
        m_manager.reset();
    }

    void tellsThatItIsReadyReloadsAndStops()
    {
        start();
        QVERIFY(m_manager->hasBeginning("STATUS=answering on 127.0.0.1"));
        QCOMPARE(probe(m_service->port()), QByteArray("up 100%\n"));
        m_manager->forgetMessages();
        QVERIFY(m_service->write("[sampling]\nsource = \"simulated\"\n[[service]]\n[service.weight]\nceiling = 60\n"));
        m_service->send(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->has("READY=1"), longMs);
        QVERIFY(m_manager->messages().first().startsWith("RELOADING=1\nMONOTONIC_USEC="));
        QCOMPARE(probe(m_service->port()), QByteArray("up 60%\n"));
        m_manager->forgetMessages();
        m_service->send(SIGTERM);
        QVERIFY(m_service->waitForEnd());
        QCOMPARE(m_service->exitCode(), 0);
        QVERIFY(m_manager->has("STOPPING=1"));
    }

    void aReloadWithAnErrorIsSaidAndChangesNothing()
    {
        start();
        m_manager->forgetMessages();
        QVERIFY(m_service->write("[listen]\nprot = 1\n"));
        m_service->send(SIGHUP);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->has("READY=1"), longMs); // else systemd would wait for ever
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->hasBeginning("STATUS=answering on"), longMs);
        QVERIFY(m_manager->messages().last().contains("sluicekeeper.toml:2:1: "));
        QTRY_VERIFY(m_service->output().contains("sluicekeeper.toml:2:1: "));
        QCOMPARE(probe(m_service->port()), QByteArray("up 100%\n"));
    }

    void isNotReadyWhileSomebodyElseHasThePort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_service->port()));
        QCOMPARE(m_service->start(m_manager.get()), std::nullopt);
        const QByteArray holder = "(pid " + QByteArray::number(QCoreApplication::applicationPid()) + ')';
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->hasBeginning("STATUS=cannot listen on 127.0.0.1"), longMs);
        QVERIFY2(m_manager->messages().last().contains("tst_sluiced " + holder), m_manager->messages().last());
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->hasBeginning("EXTEND_TIMEOUT_USEC="), longMs);
        QVERIFY(!m_manager->has("READY=1"));
        QTRY_VERIFY(m_service->output().contains(holder));
        other.close();
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->has("READY=1"), longMs);
        QCOMPARE(probe(m_service->port()), QByteArray("up 100%\n"));
    }

    // The sockets live on where the manager keeps them, so that a probe in between waits instead of being refused.
    void aRestartRefusesNoProbe()
    {
        start();
        QTRY_COMPARE(m_manager->stored().size(), 1u);
        QCOMPARE(m_manager->stored().begin()->first, "listen-127.0.0.1-" + QByteArray::number(m_service->port()));
        ProbeStream stream(m_service->port());
        for (int round = 0; round < 3; ++round) {
            int before = stream.answered;
            QTRY_VERIFY_WITH_TIMEOUT(stream.answered > before + 5, longMs);
            m_service->send(SIGUSR1);
            QVERIFY(m_service->waitForEnd());
            QCOMPARE(m_service->exitCode(), 0);
            start();
            before = stream.answered;
            QTRY_VERIFY_WITH_TIMEOUT(stream.answered > before + 5, longMs);
        }
        QCOMPARE(stream.lost.load(), 0);
        QCOMPARE(m_manager->stored().size(), 1u);
    }

    // A socket that only the manager has would take connections that nobody answers.
    void aSocketThatDoesNotFitIsGivenUp()
    {
        start();
        QTRY_COMPARE(m_manager->stored().size(), 1u);
        const QByteArray old = m_manager->stored().begin()->first;
        const quint16 oldPort = m_service->port();
        m_service->send(SIGUSR1);
        QVERIFY(m_service->waitForEnd());
        m_service = std::make_unique<ServiceProcess>(); // another port
        QVERIFY(m_service->write("[sampling]\nsource = \"simulated\"\n"));
        QVERIFY(m_service->port() != oldPort);
        start();
        QTRY_VERIFY(m_manager->has("FDSTOREREMOVE=1\nFDNAME=" + old));
        QTRY_COMPARE(m_manager->stored().size(), 1u);
        QCOMPARE(m_manager->stored().begin()->first, "listen-127.0.0.1-" + QByteArray::number(m_service->port()));
        QCOMPARE(probe(oldPort), QByteArray());
        QCOMPARE(probe(m_service->port()), QByteArray("up 100%\n"));
    }

    void feedsTheWatchdogWhereNobodyAsks()
    {
        start({u"export WATCHDOG_USEC=3000000"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->messages().count("WATCHDOG=1") >= 2, longMs);
        // A process that stands still feeds nothing.
        m_service->send(SIGSTOP);
        QTest::qWait(500);
        m_manager->forgetMessages();
        QTest::qWait(4'000);
        QCOMPARE(m_manager->messages().count("WATCHDOG=1"), 0);
        m_service->send(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->has("WATCHDOG=1"), longMs);
    }

    void aStopSaysItsWordAndARestartNone()
    {
        QVERIFY(m_service->write("[lifecycle]\non_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"5m\"\n"
                                 "[reply]\nready_for = \"0s\"\n[sampling]\nsource = \"simulated\"\n"));
        start();
        meet("lb1");
        m_service->send(SIGUSR1);
        QVERIFY(m_service->waitForEnd());
        start();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(probe(m_service->port(), "lb1\n"), QByteArray("up 100%\n"));
        m_service->send(SIGTERM);
        QByteArrayList heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard.append(probe(m_service->port(), "lb1\n")), heard.last().contains("drain")),
                                 longMs);
        QCOMPARE(heard.last(), QByteArray("up drain 100% # the agent stops\n"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_service->isRunning(), longMs);
        QCOMPARE(m_service->exitCode(), 0);
        QVERIFY(m_manager->hasBeginning("EXTEND_TIMEOUT_USEC="));
        QVERIFY(m_service->output().contains("every load balancer has heard it"));
        start();
        QCOMPARE(probe(m_service->port(), "lb1\n"), QByteArray("up ready 100%\n"));
        QTRY_COMPARE_WITH_TIMEOUT(probe(m_service->port(), "lb1\n"), QByteArray("up 100%\n"), longMs);
    }

    void asksNoLongerWhenItIsToldTwice()
    {
        QVERIFY(m_service->write("[lifecycle]\non_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"5m\"\n"
                                 "[sampling]\nsource = \"simulated\"\n"));
        start();
        meet("lb1");
        m_service->send(SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->hasBeginning("EXTEND_TIMEOUT_USEC="), longMs);
        m_service->send(SIGTERM);
        QVERIFY(m_service->waitForEnd());
        QCOMPARE(m_service->exitCode(), 0);
    }

    void aSecondOnTheSameStateIsRefusedAndNamesTheFirst()
    {
        start();
        ChildProcess second;
        QStringList arguments = m_service->arguments();
        arguments[arguments.indexOf(u"--socket"_s) + 1] = m_service->path(u"other"_s);
        QCOMPARE(second.start(QStringLiteral(SLUICED_PROGRAM), arguments), std::nullopt);
        QVERIFY(second.waitForEnd(std::chrono::seconds(30)));
        QCOMPARE(second.exitCode(), 1);
        const QByteArray said = second.output();
        QVERIFY2(said.contains("process id " + QByteArray::number(m_service->pid())), said);
    }

    void logsWithPrioritiesIntoTheJournalOnly_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("the journal") << QStringList{u"export JOURNAL_STREAM=$(stat -L -c %d:%i /dev/stderr)"_s}
                                     << QByteArray("<6>sluiced ");
        QTest::newRow("another's journal") << QStringList{u"export JOURNAL_STREAM=1:1"_s} << QByteArray("sluiced ");
        QTest::newRow("none") << QStringList{} << QByteArray("sluiced ");
    }
    void logsWithPrioritiesIntoTheJournalOnly()
    {
        QFETCH(QStringList, environment);
        QFETCH(QByteArray, begin);
        start(environment);
        QByteArray said;
        const auto startLine = [&]() -> QByteArray {
            said = m_service->output();
            for (const QByteArray &line : said.split('\n')) {
                if (line.endsWith(" started"))
                    return line;
            }
            return {};
        };
        QTRY_VERIFY_WITH_TIMEOUT(!startLine().isEmpty(), longMs);
        QVERIFY2(startLine().startsWith(begin), said);
        static_cast<void>(probe(m_service->port(), "a stranger\n"));
        m_service->send(SIGTERM);
        QVERIFY(m_service->waitForEnd());
        QVERIFY(!m_service->output().contains("a stranger")); // of single probes only on request
        QVERIFY(m_service->output().contains("stopped"));
    }

    void logsSingleProbesOnRequest()
    {
        start({u"export QT_LOGGING_RULES=sluice.probe.debug=true"_s});
        static_cast<void>(probe(m_service->port(), "a stranger\n"));
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += m_service->output(), said.contains("told \"up 100%\"")), longMs);
    }

    void checkConfigSaysWhereEachValueComesFrom()
    {
        QVERIFY(m_service->write("[reply]\nready_for = \"10s\"\n"));
        QVERIFY(QDir().mkpath(m_service->path(u"state"_s)));
        QFile panel(m_service->path(u"state/panel.toml"_s));
        QVERIFY(panel.open(QIODevice::WriteOnly));
        panel.write("\n[[service]]\n[service.weight]\nfloor = 5\n");
        panel.close();
        const auto check = [this] {
            ChildProcess program;
            const QStringList arguments = m_service->arguments() + QStringList{u"--check-config"_s};
            if (program.start(QStringLiteral(SLUICED_PROGRAM), arguments)
                || !program.waitForEnd(std::chrono::seconds(30)))
                return std::pair(-1, QByteArray());
            return std::pair(program.exitCode(), program.output());
        };
        const auto [code, said] = check();
        QCOMPARE(code, 0);
        QVERIFY2(said.contains("reply.ready_for = \"10s\"    # " + m_service->path(u"sluicekeeper.toml:2"_s).toUtf8()),
                 said);
        QVERIFY2(said.contains("service.default.weight.floor = 5    # " + panel.fileName().toUtf8() + ":4"), said);
        QVERIFY2(said.contains("reply.ready_fetches = 3    # default"), said);
        QVERIFY(panel.open(QIODevice::WriteOnly));
        panel.write("[reply]\nready_for = 3\n");
        panel.close();
        const auto [wrongCode, wrong] = check();
        QCOMPARE(wrongCode, 2);
        QVERIFY2(wrong.contains("panel.toml:2:13: "), wrong);
    }

private:
    void start(const QStringList &environment = {})
    {
        m_manager->forgetMessages();
        QCOMPARE(m_service->start(m_manager.get(), environment), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(m_manager->has("READY=1"), longMs);
    }

    /// Until the balancer counts as one.
    void meet(const QByteArray &line)
    {
        ControlClient client(u"test"_s);
        client.open(m_service->path(u"control"_s));
        QTRY_VERIFY_WITH_TIMEOUT(client.state() == ControlClient::State::Ready, longMs);
        bool counts = false;
        const auto look = [&] {
            static_cast<void>(probe(m_service->port(), line + '\n'));
            QTest::qWait(100); // probes in one burst are nobody's interval
            client.call(u"status"_s, {}, &client, [&](const ControlClient::Outcome &outcome) {
                const auto *const json = std::get_if<QJsonValue>(&outcome);
                for (const BalancerStatus &one : agentStatusFromJson(json ? json->toObject() : QJsonObject()).balancers)
                    counts = counts || (one.line == line && one.counts);
            });
            return counts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(look(), longMs);
    }

    std::unique_ptr<NotifyReceiver> m_manager;
    std::unique_ptr<ServiceProcess> m_service;
};

QTEST_GUILESS_MAIN(TestSluiced)
#include "tst_sluiced.moc"
