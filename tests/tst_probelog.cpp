// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/history/probelog.h"
#include "tests/allocationcount.h"

#include <QTest>

#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

ProbeRecord probeFrom(quint16 port)
{
    ProbeRecord record;
    record.number = 4711; // whatever stood there: the log gives the number
    record.port = port;
    return record;
}

QList<quint64> numbers(const std::vector<ProbeRecord> &records)
{
    QList<quint64> list;
    for (const ProbeRecord &record : records)
        list.append(record.number);
    return list;
}

} // namespace

class TestProbeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersFromOne();
    void keepsTheLatest();
    void pages_data();
    void pages();
    void marksWhereKept();
    void holdsOneAtLeast();
    void bytesStayWithinTheRecord();
    void addingAndMarkingAllocateNothing();
};

void TestProbeLog::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestProbeLog::numbersFromOne()
{
    ProbeLog log(4);
    QCOMPARE(log.lastNumber(), quint64(0));
    QVERIFY(log.after(0, 100).empty());
    QCOMPARE(log.add(probeFrom(1)), quint64(1));
    QCOMPARE(log.add(probeFrom(2)), quint64(2));
    QCOMPARE(log.lastNumber(), quint64(2));
    QCOMPARE(numbers(log.after(0, 100)), (QList<quint64>{1, 2}));
}

void TestProbeLog::keepsTheLatest()
{
    ProbeLog log(4);
    for (quint16 i = 1; i <= 10; ++i)
        log.add(probeFrom(i));
    const std::vector<ProbeRecord> kept = log.after(0, 100);
    QCOMPARE(numbers(kept), (QList<quint64>{7, 8, 9, 10}));
    for (const ProbeRecord &record : kept)
        QCOMPARE(quint64(record.port), record.number);
}

void TestProbeLog::pages_data()
{
    QTest::addColumn<quint64>("after");
    QTest::addColumn<quint64>("limit");
    QTest::addColumn<QList<quint64>>("expected");
    const quint64 most = std::numeric_limits<quint64>::max();
    // Kept: 7 8 9 10.
    QTest::newRow("all") << quint64(0) << quint64(100) << QList<quint64>{7, 8, 9, 10};
    QTest::newRow("all, no limit") << quint64(0) << most << QList<quint64>{7, 8, 9, 10};
    QTest::newRow("the newest two") << quint64(0) << quint64(2) << QList<quint64>{9, 10};
    QTest::newRow("after one that is gone") << quint64(3) << quint64(100) << QList<quint64>{7, 8, 9, 10};
    QTest::newRow("after the one before the oldest") << quint64(6) << quint64(100) << QList<quint64>{7, 8, 9, 10};
    QTest::newRow("after the oldest") << quint64(7) << quint64(100) << QList<quint64>{8, 9, 10};
    QTest::newRow("after the oldest, the newest two") << quint64(7) << quint64(2) << QList<quint64>{9, 10};
    QTest::newRow("after the one before the newest") << quint64(9) << quint64(100) << QList<quint64>{10};
    QTest::newRow("after the newest") << quint64(10) << quint64(100) << QList<quint64>{};
    QTest::newRow("after one that has not been") << quint64(11) << quint64(100) << QList<quint64>{};
    QTest::newRow("after the last number there is") << most << quint64(100) << QList<quint64>{};
    QTest::newRow("none") << quint64(0) << quint64(0) << QList<quint64>{};
}

void TestProbeLog::pages()
{
    QFETCH(quint64, after);
    QFETCH(quint64, limit);
    QFETCH(QList<quint64>, expected);
    ProbeLog log(4);
    for (quint16 i = 1; i <= 10; ++i)
        log.add(probeFrom(i));
    QCOMPARE(numbers(log.after(after, std::size_t(limit))), expected);
}

void TestProbeLog::marksWhereKept()
{
    ProbeLog log(4);
    log.setOutcome(0, ProbeOutcome::Lost);
    log.setOutcome(1, ProbeOutcome::Lost); // nothing there yet
    for (quint16 i = 1; i <= 10; ++i)
        log.add(probeFrom(i));
    log.setOutcome(0, ProbeOutcome::Lost);
    log.setOutcome(6, ProbeOutcome::Lost); // gone: its place now holds number 10
    log.setOutcome(7, ProbeOutcome::Fetched);
    log.setOutcome(10, ProbeOutcome::Refused);
    log.setOutcome(11, ProbeOutcome::Lost);
    log.setOutcome(std::numeric_limits<quint64>::max(), ProbeOutcome::Lost);
    const std::vector<ProbeRecord> kept = log.after(0, 100);
    QCOMPARE(kept.size(), std::size_t(4));
    QCOMPARE(kept[0].outcome, ProbeOutcome::Fetched);
    QCOMPARE(kept[1].outcome, ProbeOutcome::Answered);
    QCOMPARE(kept[2].outcome, ProbeOutcome::Answered);
    QCOMPARE(kept[3].outcome, ProbeOutcome::Refused);
}

void TestProbeLog::holdsOneAtLeast()
{
    ProbeLog log(0);
    log.add(probeFrom(1));
    log.add(probeFrom(2));
    QCOMPARE(numbers(log.after(0, 100)), QList<quint64>{2});
}

void TestProbeLog::bytesStayWithinTheRecord()
{
    ProbeRecord record;
    QVERIFY(record.sentBytes().isEmpty());
    record.sent.fill('s');
    record.reply.fill('r');
    record.sentLength = 3;
    record.replyLength = 160;
    QCOMPARE(record.sentBytes().toByteArray(), "sss"_ba);
    QCOMPARE(record.replyBytes().toByteArray(), QByteArray(160, 'r'));
    record.sentLength = 255;
    record.replyLength = 255;
    QCOMPARE(record.sentBytes().toByteArray(), QByteArray(64, 's'));
    QCOMPARE(record.replyBytes().toByteArray(), QByteArray(160, 'r'));
}

void TestProbeLog::addingAndMarkingAllocateNothing()
{
    ProbeLog log;
    const AllocationCount allocations;
    for (int i = 0; i < 10'000; ++i)
        log.setOutcome(log.add(probeFrom(quint16(i))), ProbeOutcome::Fetched);
    QCOMPARE(allocations.soFar(), 0);
    QCOMPARE(log.after(0, 10'000).size(), std::size_t(2048));
}

QTEST_APPLESS_MAIN(TestProbeLog)
#include "tst_probelog.moc"
