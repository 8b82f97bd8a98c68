// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverundertest.h"

#include <QTest>

#include <memory>

using namespace sluice;
using namespace std::chrono_literals;

class TestProbeLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void reportsLineAfterTheAnswerOnce();
    void reportsLineAfterTheDeadlineOnce();
    void lineIsReadBeforeTheAnswer_data();
    void lineIsReadBeforeTheAnswer();
    void lineInPieces();
    void lostWhenClosedBeforeTheAnswer();

private:
    /// Runs the loop until the agent has ended its side.
    static void finish(ProbeClient &client);

    std::unique_ptr<ServerUnderTest> m_test;
};

void TestProbeLines::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_test = std::make_unique<ServerUnderTest>();
    const Listener &listener = m_test->server.listeners().first();
    QVERIFY2(listener.listening, qPrintable(listener.error));
}

void TestProbeLines::cleanup()
{
    m_test.reset();
}

void TestProbeLines::finish(ProbeClient &client)
{
    QTRY_VERIFY(client.hasEnded());
}

void TestProbeLines::reportsLineAfterTheAnswerOnce()
{
    ProbeClient client = m_test->connected();
    finish(client);
    QCOMPARE(client.send("lb1 web/s1\nsecond\n"), 18);
    m_test->server.reap();
    QCOMPARE(client.send("third\n"), 6);
    m_test->server.reap();
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    const QList<FakeProbeHandler::Late> expected{{1, "lb1 web/s1"}};
    QCOMPARE(m_test->handler.late, expected);
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
}

void TestProbeLines::reportsLineAfterTheDeadlineOnce()
{
    m_test->handler.expectsLines = true;
    ProbeClient client = m_test->connected();
    finish(client); // the 20 ms are over
    QCOMPARE(m_test->handler.sentLines, QList<QByteArray>{QByteArray()});
    QCOMPARE(client.send("lb1 web/s1\n"), 11);
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    const QList<FakeProbeHandler::Late> expected{{1, "lb1 web/s1"}};
    QCOMPARE(m_test->handler.late, expected);
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
}

void TestProbeLines::lineIsReadBeforeTheAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray longest(maximumSentLine, 'x');
    QTest::newRow("a line") << QByteArray("lb1 web/s1\n") << QByteArray("lb1 web/s1");
    QTest::newRow("a line with CR") << QByteArray("lb1 web/s1\r\n") << QByteArray("lb1 web/s1");
    QTest::newRow("an empty line") << QByteArray("\n") << QByteArray();
    QTest::newRow("two lines") << QByteArray("lb1\nlb2\n") << QByteArray("lb1");
    QTest::newRow("a line without end") << QByteArray("lb1 web/s1") << QByteArray("lb1 web/s1");
    QTest::newRow("NULs") << QByteArray("\0\0\0\n", 4) << QByteArray("\0\0\0", 3);
    QTest::newRow("longer than a line may be") << longest + "yz\n" << longest;
}

void TestProbeLines::lineIsReadBeforeTheAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, sent);
    m_test->handler.expectsLines = true;
    ProbeClient client = m_test->connected(ProbeClient::Handshake::AckWithLine);
    QCOMPARE(client.send(bytes), bytes.size());
    finish(client);
    QCOMPARE(m_test->handler.sentLines, QList<QByteArray>{sent});
    client.close();
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QVERIFY(m_test->handler.late.isEmpty());
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{1});
}

void TestProbeLines::lineInPieces()
{
    m_test->handler.expectsLines = true;
    ProbeClient client = m_test->connected();
    QCOMPARE(client.send("lb1 "), 4);
    m_test->runUntilAsked();
    QVERIFY(m_test->handler.sentLines.isEmpty());
    QCOMPARE(client.send("web/s1\n"), 7);
    finish(client);
    QCOMPARE(m_test->handler.sentLines, QList<QByteArray>{"lb1 web/s1"});
}

// `printf x | nc` ends its side and reads on: it is answered, but a close seen before the answer proves nothing.
void TestProbeLines::lostWhenClosedBeforeTheAnswer()
{
    m_test->handler.expectsLines = true;
    ProbeClient client = m_test->connected();
    QCOMPARE(client.send("lb1"), 3);
    client.closeWriting();
    finish(client);
    QCOMPARE(client.received(), QByteArray("up 75%\n"));
    QCOMPARE(m_test->handler.sentLines, QList<QByteArray>{"lb1"});
    QTRY_VERIFY(m_test->reapsDownTo(0));
    QCOMPARE(m_test->handler.lostTickets, QList<quint64>{1});
    QCOMPARE(m_test->handler.fetchedTickets, QList<quint64>{});
}

QTEST_GUILESS_MAIN(TestProbeLines)
#include "tst_probelines.moc"
