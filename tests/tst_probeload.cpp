// SPDX-License-Identifier: GPL-3.0-or-later
#include "responderprocess.h"
#include "serverundertest.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

#include <sys/resource.h>

using namespace sluice;
using namespace std::chrono_literals;

class TestProbeLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void burstIsAnsweredWhole();
    void loopThatStandsStillLosesNoProbe();
    void silentPeersHoldNothingUp_data();
    void silentPeersHoldNothingUp();
    void receiptsSurviveSilentPeers();
    void refusedPeersPushNobodyOut();
    void answersWithFewDescriptors_data();
    void answersWithFewDescriptors();
    void comesBackAfterRunningOutOfDescriptors();

private:
    [[nodiscard]] static bool allEnded(std::vector<ProbeClient> &clients);
    static void verifyAnswered(const std::vector<ProbeClient> &clients);
};

void TestProbeLoad::initTestCase()
{
    QVERIFY2(allowDescriptors(12000), "these tests need 12,000 descriptors: raise the hard limit (ulimit -Hn)");
}

void TestProbeLoad::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

bool TestProbeLoad::allEnded(std::vector<ProbeClient> &clients)
{
    return std::ranges::all_of(clients, &ProbeClient::hasEnded);
}

void TestProbeLoad::verifyAnswered(const std::vector<ProbeClient> &clients)
{
    for (const ProbeClient &client : clients) {
        QCOMPARE(client.received(), QByteArray("up 75%\n"));
        QCOMPARE(client.end(), ProbeClient::End::Fin);
    }
}

// Qt's accept queue of 50 loses 13 of 64 for a second. connected() throws where a SYN was dropped.
void TestProbeLoad::burstIsAnsweredWhole()
{
    ServerUnderTest test;
    std::vector<ProbeClient> clients(64);
    for (ProbeClient &client : clients)
        client = test.connected();
    QTRY_VERIFY(allEnded(clients));
    verifyAnswered(clients);
}

void TestProbeLoad::loopThatStandsStillLosesNoProbe()
{
    ServerUnderTest test;
    ProbeClient first = test.connected();
    std::vector<ProbeClient> clients(200);
    test.handler.onAnswer = [&] {
        test.handler.onAnswer = nullptr;
        for (ProbeClient &client : clients)
            client = test.connected();
        QThread::msleep(300);
    };
    QTRY_VERIFY(first.hasEnded());
    QTRY_VERIFY(allEnded(clients));
    verifyAnswered(clients);
    QCOMPARE(test.server.counts().answered, 201U);
}

void TestProbeLoad::silentPeersHoldNothingUp_data()
{
    QTest::addColumn<bool>("expectsLine");
    QTest::newRow("no line is expected") << false;
    QTest::newRow("everybody is waited for") << true;
}

void TestProbeLoad::silentPeersHoldNothingUp()
{
    QFETCH(bool, expectsLine);
    ServerUnderTest test;
    test.handler.expectsLines = expectsLine;
    std::vector<ProbeClient> silent(5000);
    for (std::size_t done = 0; done < silent.size(); done += 500) {
        for (std::size_t i = done; i < done + 500; ++i)
            silent[i] = test.connected();
        QTRY_COMPARE(test.server.counts().accepted, quint64(done + 500));
    }
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(silent), 30000);
    verifyAnswered(silent);
    const ProbeServerCounts counts = test.server.counts();
    QCOMPARE(counts.held, counts.capacity);
    QCOMPARE(counts.capacity, 4096);

    ProbeClient next = test.connected();
    QCOMPARE(next.send("lb1 web/s1\n"), 11);
    QTRY_VERIFY(next.hasEnded());
    QCOMPARE(next.received(), QByteArray("up 75%\n"));
    next.close();
    QTRY_VERIFY(test.reapsDownTo(4095));
    QCOMPARE(test.handler.fetchedTickets, QList<quint64>{5001});
    test.clock.advance(5s);
    test.server.reap();
    QCOMPARE(test.held(), 0);
    QCOMPARE(test.handler.lostTickets.size(), 5000);
}

// Who closes gets a receipt, also while silent peers take every place: they go first.
void TestProbeLoad::receiptsSurviveSilentPeers()
{
    ServerUnderTest test;
    test.server.setLimits({.backlog = 1024, .maxConnections = 16});
    std::vector<ProbeClient> silent(40);
    for (ProbeClient &client : silent)
        client = test.connected();
    QTRY_VERIFY(allEnded(silent));
    QCOMPARE(test.held(), 16);
    for (int i = 0; i < 10; ++i) {
        ProbeClient balancer = test.connected();
        QTRY_VERIFY(balancer.hasEnded());
        QCOMPARE(balancer.received(), QByteArray("up 75%\n"));
    }
    QTRY_VERIFY(test.reapsDownTo(6));
    QCOMPARE(test.handler.fetchedTickets.size(), 10);
    QCOMPARE(test.handler.lostTickets.size(), 34);
}

void TestProbeLoad::refusedPeersPushNobodyOut()
{
    ServerUnderTest test;
    test.server.setLimits({.backlog = 1024, .maxConnections = 16});
    ProbeClient balancer = test.connected();
    QTRY_VERIFY(balancer.hasEnded());
    test.handler.admitsAll = false;
    std::vector<ProbeClient> refused(100);
    for (ProbeClient &client : refused)
        client = test.connected();
    QTRY_VERIFY(allEnded(refused));
    QVERIFY(std::ranges::all_of(refused, [](const ProbeClient &client) { return client.received().isEmpty(); }));
    QCOMPARE(test.held(), 16);
    QVERIFY(test.handler.lostTickets.isEmpty());
    balancer.close();
    QTRY_VERIFY(test.reapsDownTo(15));
    QCOMPARE(test.handler.fetchedTickets, QList<quint64>{1});
}

void TestProbeLoad::answersWithFewDescriptors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no line is expected") << QStringList{};
    QTest::newRow("everybody is waited for") << QStringList{QStringLiteral("--expects-line")};
}

// 600 silent peers at 128 descriptors made other agents deaf for ever, or spin.
void TestProbeLoad::answersWithFewDescriptors()
{
    QFETCH(QStringList, arguments);
    ResponderProcess responder;
    const QString script = QStringLiteral("ulimit -n 128; exec \"$@\"");
    QVERIFY2(responder.start({QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh")}, arguments),
             qPrintable(responder.error()));
    std::vector<ProbeClient> silent(600);
    for (ProbeClient &client : silent)
        QVERIFY(client.connectTo("127.0.0.1", responder.port()));
    QTRY_VERIFY_WITH_TIMEOUT(allEnded(silent), 60000);
    verifyAnswered(silent);
    // Now with all of them still there, and again when they have gone.
    for (int i = 0; i < 2; ++i) {
        std::vector<ProbeClient> next(1);
        QVERIFY(next.front().connectTo("127.0.0.1", responder.port()));
        QTRY_VERIFY(allEnded(next));
        verifyAnswered(next);
        silent.clear();
    }
    QVERIFY(responder.isRunning());
}

// QTcpServer 6.4.2 never accepts again when the first accept of a batch finds no descriptor.
void TestProbeLoad::comesBackAfterRunningOutOfDescriptors()
{
    ServerUnderTest test;
    std::vector<ProbeClient> clients(20);
    for (ProbeClient &client : clients)
        client = test.connected();
    rlimit normal{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &normal), 0);
    // All descriptors below this are in use, so that there is none for accept(). Open ones stay as they are.
    const rlimit none{.rlim_cur = 16, .rlim_max = normal.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &normal), 0);
    QCOMPARE(test.server.counts().accepted, 0U);
    test.server.reap();
    QTRY_VERIFY(allEnded(clients));
    verifyAnswered(clients);
}

QTEST_GUILESS_MAIN(TestProbeLoad)
#include "tst_probeload.moc"
