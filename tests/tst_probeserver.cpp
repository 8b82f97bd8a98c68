// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverundertest.h"

#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace sluice;
using namespace std::chrono_literals;

class TestProbeServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersSilentProbeAtOnce();
    void neverResets_data();
    void neverResets();
    void readsAWholeMegabyte();
    void endlessSenderIsCutOff();
    void keepsReceiptsInOrder();
    void fetchedByFin();
    void fetchedByReset();
    void lostWhenNeverClosed();
    void peerGoneBeforeItIsAcceptedGetsNothing();
    void lineTooLongForOneWriteIsLost();
    void reapsByItself();
    void refusedPeersGetAnEndAndNoByte();
    void stopAnswersWhatWasAccepted();
    void stopEatsNoAnswer();

private:
    /// Runs the loop until the agent has ended its side.
    static void finish(ProbeClient &client);

    std::unique_ptr<ServerUnderTest> m_test;
};

void TestProbeServer::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_test = std::make_unique<ServerUnderTest>();
    const Listener &listener = m_test->server.listeners().first();
    QVERIFY2(listener.listening, qPrintable(listener.error));
}

void TestProbeServer::cleanup()
{
    m_test.reset();
}

void TestProbeServer::finish(ProbeClient &client)
{
    QTRY_VERIFY(client.hasEnded());
}

void TestProbeServer::answersSilentProbeAtOnce()
{
    ProbeClient client = m_test->connected();
    finish(client);
    QCOMPARE(client.received(), QByteArray("up 75%\n"));
    QCOMPARE(client.end(), ProbeClient::End::Fin);
    QCOMPARE(m_test->handler.lastPeer.address.toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_test->handler.sentLines, QList<QByteArray>{QByteArray()});
    const ProbeServerCounts counts = m_test->server.counts();
    QCOMPARE(counts.accepted, 1U);
    QCOMPARE(counts.answered, 1U);
    QCOMPARE(counts.refused, 0U);
    QCOMPARE(counts.held, 1);
    QVERIFY(counts.capacity >= 16);
}

// A close with unread bytes makes the kernel send a RST, which can eat the line on its way to HAProxy.
void TestProbeServer::neverResets_data()
{
    QTest::addColumn<bool>("expectsLine");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const QByteArray line("lb1 web/s1\n");
    QTest::newRow("line expected, there in time") << true << line << QByteArray();
    QTest::newRow("line expected, more behind it") << true << line + QByteArray(3000, 'x') << QByteArray();
    QTest::newRow("line expected, too late") << true << QByteArray() << line;
    QTest::newRow("line not expected, there at once") << false << line << QByteArray();
    QTest::newRow("line not expected, after the answer") << false << QByteArray() << line;
    QTest::newRow("bytes before and after") << true << line << QByteArray(3000, 'x');
    QTest::newRow("NULs") << true << QByteArray(64, '\0') << QByteArray(64, '\0');
}

void TestProbeServer::neverResets()
{
    QFETCH(bool, expectsLine);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    m_test->handler.expectsLines = expectsLine;
    ProbeClient client = m_test->connected();
    QCOMPARE(client.send(before), before.size());
    finish(client);
    QCOMPARE(client.received(), QByteArray("up 75%\n"));
    QCOMPARE(client.end(), ProbeClient::End::Fin);
    QCOMPARE(client.send(after), after.size());
    for (int i = 0; i < 3; ++i) {
        m_test->server.reap();
        m_test->clock.advance(500ms);
    }
    QVERIFY(client.isConnected()); // a RST would show here
    QCOMPARE(m_test->held(), 1);
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{});
}

void TestProbeServer::readsAWholeMegabyte()
{
    ProbeClient client = m_test->connected();
    QByteArray left(1024 * 1024, 'x');
    const auto pump = [&] {
        const qsizetype sent = client.send(left);
        left.remove(0, qMax<qsizetype>(sent, 0));
        m_test->server.reap();
        return sent < 0 || left.isEmpty();
    };
    QTRY_VERIFY(pump());
    QVERIFY2(left.isEmpty(), "the connection broke");
    finish(client);
    QCOMPARE(client.received(), QByteArray("up 75%\n"));
    QCOMPARE(client.end(), ProbeClient::End::Fin);
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.late.size(), 1);
    QCOMPARE(m_test->handler.late.first().sent, QByteArray(maximumSentLine, 'x'));
}

void TestProbeServer::endlessSenderIsCutOff()
{
    ProbeClient endless = m_test->connected();
    finish(endless);
    const QByteArray block(64 * 1024, 'x');
    for (int i = 0; i < 20; ++i) {
        for (int j = 0; j < 20 && endless.send(block) > 0; ++j) {
        }
        m_test->server.reap();
        QCOMPARE(m_test->held(), 1);
    }
    m_test->clock.advance(5s);
    QVERIFY(endless.send(block) >= 0);
    m_test->server.reap();
    QCOMPARE(m_test->held(), 0);
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{1});
}

void TestProbeServer::keepsReceiptsInOrder()
{
    std::vector<ProbeClient> clients(40);
    for (ProbeClient &client : clients) {
        client = m_test->connected();
        finish(client);
    }
    QList<quint64> expected;
    for (std::size_t i = 0; i < clients.size(); i += 2) {
        clients[i].close();
        expected.append(i + 1);
    }
    QTRY_VERIFY(m_test->reapsDownTo(20));
    QCOMPARE(m_test->handler.fetchedTickets, expected);
    m_test->clock.advance(5s);
    m_test->server.reap();
    QCOMPARE(m_test->handler.lostTickets.size(), 20);
    QCOMPARE(m_test->handler.lostTickets.first(), 2U);
    QCOMPARE(m_test->handler.lostTickets.last(), 40U);
}

void TestProbeServer::fetchedByFin()
{
    ProbeClient client = m_test->connected();
    finish(client);
    m_test->server.reap();
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{});
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
    m_test->server.reap();
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
}

void TestProbeServer::fetchedByReset()
{
    ProbeClient client = m_test->connected();
    finish(client);
    client.reset();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{});
}

void TestProbeServer::lostWhenNeverClosed()
{
    ProbeClient client = m_test->connected();
    finish(client);
    m_test->clock.advance(4999ms);
    m_test->server.reap();
    QCOMPARE(m_test->held(), 1);
    m_test->clock.advance(1ms);
    m_test->server.reap();
    QCOMPARE(m_test->held(), 0);
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{});
}

// HAProxy gives a probe up by RST. While the agent was stopped, such probes pile up in the queue; to count them as
// answered and fetched would pay debts that nobody has heard of.
void TestProbeServer::peerGoneBeforeItIsAcceptedGetsNothing()
{
    ProbeClient client = m_test->connected();
    client.reset();
    QTRY_COMPARE(m_test->server.counts().accepted, 1U);
    QCOMPARE(m_test->server.counts().answered, 0U);
    QCOMPARE(m_test->held(), 0);
    QVERIFY(m_test->handler.sentLines.isEmpty());
}

void TestProbeServer::lineTooLongForOneWriteIsLost()
{
    m_test->handler.line = QByteArray(64 * 1024 * 1024, 'x');
    ProbeClient client = m_test->connected();
    QTRY_COMPARE(m_test->handler.lostTickets, QList<quint64>{1});
    finish(client);
    QVERIFY(client.received().size() < m_test->handler.line.size());
    QCOMPARE(m_test->server.counts().answered, 0U);
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{});
}

void TestProbeServer::reapsByItself()
{
    for (int i = 0; i < 256; ++i) {
        ProbeClient client = m_test->connected();
        finish(client);
    }
    // The last ones may have been open still when the 256th was held.
    QVERIFY(m_test->handler.fetchedTickets.size() > 200);
}

void TestProbeServer::refusedPeersGetAnEndAndNoByte()
{
    m_test->handler.admitsAll = false;
    ProbeClient silent = m_test->connected();
    ProbeClient sending = m_test->connected();
    QCOMPARE(sending.send("lb1 web/s1\n"), 11);
    finish(silent);
    finish(sending);
    m_test->server.reap();
    QVERIFY(sending.isConnected());
    for (const ProbeClient *client : {&silent, &sending}) {
        QCOMPARE(client->received(), QByteArray());
        QCOMPARE(client->end(), ProbeClient::End::Fin);
    }
    QCOMPARE(m_test->server.counts().refused, 2U);
    QCOMPARE(m_test->server.counts().answered, 0U);
    silent.close();
    m_test->clock.advance(5s);
    m_test->server.reap();
    QCOMPARE(m_test->held(), 0);
    QVERIFY(m_test->handler.sentLines.isEmpty());
    QVERIFY(m_test->handler.late.isEmpty());
    QVERIFY(m_test->handler.fetchedTickets.isEmpty());
    QVERIFY(m_test->handler.lostTickets.isEmpty());
}

void TestProbeServer::stopAnswersWhatWasAccepted()
{
    m_test->handler.expectsLines = true;
    ProbeClient waiting = m_test->connected();
    m_test->runUntilAsked();
    ProbeClient queued = m_test->connected();
    m_test->server.stop();
    for (ProbeClient *client : {&waiting, &queued}) {
        QVERIFY(client->hasEnded());
        QCOMPARE(client->received(), QByteArray("up 75%\n"));
        QCOMPARE(client->end(), ProbeClient::End::Fin);
    }
    QCOMPARE(m_test->held(), 0);
    QCOMPARE(m_test->handler.lostTickets.size(), 2);
    QVERIFY(m_test->server.listeners().isEmpty());
}

// A probe that came just before the end lost its answer: its line arrived at a closed connection, and the RST for it
// overtook the answer.
void TestProbeServer::stopEatsNoAnswer()
{
    m_test->handler.expectsLines = true;
    ProbeClient late = m_test->connected();
    m_test->handler.expectsLines = false;
    ProbeClient unexpected = m_test->connected();
    std::thread peers([&late, &unexpected] {
        std::this_thread::sleep_for(5ms); // whichever way it falls, the answer must come
        for (ProbeClient *client : {&late, &unexpected})
            static_cast<void>(client->send("lb1 web/s1\n"));
        std::this_thread::sleep_for(10ms);
        for (ProbeClient *client : {&late, &unexpected}) {
            while (!client->hasEnded())
                std::this_thread::sleep_for(1ms);
        }
    });
    m_test->server.stop();
    peers.join();
    for (ProbeClient *client : {&late, &unexpected}) {
        QCOMPARE(client->received(), QByteArray("up 75%\n"));
        QCOMPARE(client->end(), ProbeClient::End::Fin);
    }
    QCOMPARE(m_test->held(), 0);
}

QTEST_GUILESS_MAIN(TestProbeServer)
#include "tst_probeserver.moc"
