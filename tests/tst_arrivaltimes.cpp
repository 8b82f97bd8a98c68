// SPDX-License-Identifier: GPL-3.0-or-later
// Who is a load balancer, and who asked by hand: told by when they ask.
#include "agentcore/agent/arrivaltimes.h"

#include <QList>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestArrivalTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void steady_data();
    void steady();
    void theIntervalIsTheMeanOfTheLatest();
};

void TestArrivalTimes::steady_data()
{
    QTest::addColumn<QList<int>>("gaps"); // ms
    QTest::addColumn<bool>("steady");
    using Gaps = QList<int>;
    QTest::newRow("nobody yet") << Gaps{} << false;
    QTest::newRow("two probes") << Gaps{2000} << false;
    QTest::newRow("three probes every 2 s") << Gaps{2000, 2003} << true;
    QTest::newRow("three probes every 200 ms on a busy machine") << Gaps{200, 224} << true;
    QTest::newRow("three by hand") << Gaps{2100, 7400} << false;
    QTest::newRow("seven by hand") << Gaps{2100, 7400, 1200, 60000, 4000, 900} << false;
    QTest::newRow("eight by hand, with a pause") << Gaps{2100, 7400, 1200, 90000, 4000, 900, 3000} << false;
    QTest::newRow("three at once") << Gaps{1, 1} << false;
    QTest::newRow("twenty at once") << Gaps(20, 1) << false;
    QTest::newRow("two processes behind one key") << Gaps{300, 1700, 300, 1700} << true;
    QTest::newRow("two processes, not seen often enough") << Gaps{300, 1700, 300} << false;
    QTest::newRow("three processes behind one key") << Gaps{100, 1500, 400, 100, 1500, 400} << true;
    QTest::newRow("jitter of half the interval (spread-checks 50)")
        << Gaps{1000, 3000, 1500, 2900, 1100, 2000, 2900} << true;
    QTest::newRow("by hand, then a load balancer") << Gaps{60000, 500, 9000, 2000, 2000} << true;
}

void TestArrivalTimes::steady()
{
    QFETCH(QList<int>, gaps);
    QFETCH(bool, steady);
    ArrivalTimes times;
    BootTime now{1h};
    if (!gaps.isEmpty())
        times.add(now);
    for (const int gap : gaps)
        times.add(now += std::chrono::milliseconds(gap));
    QCOMPARE(times.steady(), steady);
}

void TestArrivalTimes::theIntervalIsTheMeanOfTheLatest()
{
    ArrivalTimes times;
    BootTime now{1h};
    for (int probe = 1; probe <= 100; ++probe) {
        times.add(now);
        now += probe < 50 ? 9s : 2s;
        QCOMPARE(times.interval().has_value(), probe >= 8);
    }
    QCOMPARE(times.interval(), std::optional(std::chrono::milliseconds(2s)));
}

QTEST_APPLESS_MAIN(TestArrivalTimes)
#include "tst_arrivaltimes.moc"
