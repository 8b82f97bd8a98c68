// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocationcount.h"
#include "serverundertest.h"

#include <QTest>

using namespace sluice;

class TestProbeAllocations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAllocations();
    void probeTakesNothingFromTheHeap_data();
    void probeTakesNothingFromTheHeap();
};

void TestProbeAllocations::countsAllocations()
{
    const AllocationCount count;
    const QByteArray block(1000, 'x'); // Qt's library allocates it, so that no optimiser takes it away
    QVERIFY2(count.soFar() >= 1, block.constData());
}

// Growth over a million probes is nothing only if a probe takes nothing.
void TestProbeAllocations::probeTakesNothingFromTheHeap_data()
{
    QTest::addColumn<bool>("expectsLine");
    QTest::addColumn<bool>("sends");
    QTest::newRow("silent peer") << false << false;
    QTest::newRow("line that nobody expects") << false << true;
    QTest::newRow("line that is expected") << true << true;
}

void TestProbeAllocations::probeTakesNothingFromTheHeap()
{
    QFETCH(bool, expectsLine);
    QFETCH(bool, sends);
    ServerUnderTest test;
    test.handler.expectsLines = expectsLine;
    // What the handler of this test writes down must not be taken for the server's.
    test.handler.sentLines.reserve(1000);
    test.handler.fetchedTickets.reserve(1000);
    test.handler.late.reserve(1000);
    int allocations = 0;
    for (int i = 0; i < 400; ++i) {
        ProbeClient client = test.connected(sends ? ProbeClient::Handshake::AckWithLine
                                                  : ProbeClient::Handshake::Plain);
        // An empty line, because the fake handler copies empty byte arrays for nothing.
        if (sends)
            QCOMPARE(client.send("\n"), 1);
        {
            const AllocationCount count;
            while (test.server.counts().answered <= quint64(i))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (i >= 100)
                allocations += count.soFar();
        }
        client.close();
        const AllocationCount count;
        if (i % 10 == 9)
            test.server.reap();
        if (i >= 100)
            allocations += count.soFar();
    }
    QCOMPARE(allocations, 0);
    QTRY_VERIFY(test.reapsDownTo(0));
    QCOMPARE(test.handler.fetchedTickets.size(), 400);
}

/// Not QTEST_GUILESS_MAIN: the agent's probe thread has the plain event dispatcher, GLib's allocates by itself.
int main(int argc, char *argv[])
{
    qputenv("QT_NO_GLIB", "1");
    const QCoreApplication application(argc, argv);
    TestProbeAllocations test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_probeallocations.moc"
