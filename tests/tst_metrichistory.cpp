// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/history/metrichistory.h"
#include "tests/allocationcount.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr WallTime start{1'700'000'040'000ms}; // 22:14:00, the first second of a minute

MetricPoint point(std::chrono::milliseconds after, std::optional<float> idle)
{
    return {start + after, idle, std::nullopt, std::nullopt};
}

} // namespace

class TestMetricHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyAtFirst();
    void keepsOnePointASecond();
    void keepsAnHour();
    void keepsADay();
    void gathersMinutes();
    void replacedSecondCountsOnceInItsMinute();
    void runningMinuteIsNotGivenOut();
    void minuteWithoutValuesIsUnknown();
    void gapHasNoPoints();
    void clockSetBackGoesOn();
    void clockSetForwardGoesOn();
    void notANumberIsUnknown();
    void timesBefore1970();
    void givesOnlyWhatIsLater();
    void addingAllocatesNothing();
};

void TestMetricHistory::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestMetricHistory::emptyAtFirst()
{
    const MetricHistory history;
    QVERIFY(history.secondsAfter(WallTime::min()).empty());
    QVERIFY(history.minutesAfter(WallTime::min()).empty());
}

void TestMetricHistory::keepsOnePointASecond()
{
    MetricHistory history;
    history.add(point(100ms, 10.0F));
    history.add(point(600ms, 20.0F));
    history.add(point(1100ms, 30.0F));
    const std::vector<MetricPoint> expected{point(600ms, 20.0F), point(1100ms, 30.0F)};
    QVERIFY(history.secondsAfter({}) == expected);
}

void TestMetricHistory::keepsAnHour()
{
    MetricHistory history;
    for (int i = 0; i < 4000; ++i)
        history.add(point(std::chrono::seconds(i), float(i)));
    const std::vector<MetricPoint> kept = history.secondsAfter({});
    QCOMPARE(kept.size(), MetricHistory::seconds);
    for (std::size_t i = 0; i < kept.size(); ++i)
        QVERIFY(kept[i] == point(std::chrono::seconds(400 + i), float(400 + i)));
}

void TestMetricHistory::keepsADay()
{
    MetricHistory history;
    const int minutes = 1500;
    for (int i = 0; i <= minutes; ++i)
        history.add(point(std::chrono::minutes(i) + 30s, float(i)));
    const std::vector<MetricMinute> kept = history.minutesAfter({});
    QCOMPARE(kept.size(), MetricHistory::minutes);
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const auto minute = float(60 + i);
        const MetricMinute expected{start + std::chrono::minutes(60 + i), MetricRange{minute, minute, minute}, {}, {}};
        QVERIFY(kept[i] == expected);
    }
}

void TestMetricHistory::gathersMinutes()
{
    MetricHistory history;
    for (int i = 0; i <= 60; ++i) {
        history.add({start + std::chrono::seconds(i), float(i), i % 2 == 0 ? std::optional(50.0F) : std::nullopt,
                     i == 59 ? std::optional(7.0F) : std::nullopt, float(2 * i)});
    }
    const std::vector<MetricMinute> minutes = history.minutesAfter({});
    QCOMPARE(minutes.size(), std::size_t(1));
    const MetricMinute expected{start, MetricRange{0, 29.5F, 59}, MetricRange{50, 50, 50}, MetricRange{7, 7, 7},
                                MetricRange{0, 59, 118}};
    QVERIFY(minutes.front() == expected);
}

// The fault: both samples of a second went into the minute's mean, and the replaced one into its extremes.
void TestMetricHistory::replacedSecondCountsOnceInItsMinute()
{
    MetricHistory history;
    history.add(point(0ms, 100.0F));
    history.add(point(500ms, 10.0F));
    history.add(point(1s, 0.0F));
    history.add(point(1500ms, 30.0F));
    history.add(point(60s, 99.0F));
    const std::vector<MetricMinute> minutes = history.minutesAfter({});
    QCOMPARE(minutes.size(), std::size_t(1));
    QVERIFY((minutes.front().idle == MetricRange{10, 20, 30}));
}

void TestMetricHistory::runningMinuteIsNotGivenOut()
{
    MetricHistory history;
    for (int i = 0; i < 60; ++i)
        history.add(point(std::chrono::seconds(i), 1.0F));
    QVERIFY(history.minutesAfter({}).empty());
    history.add(point(60s, 1.0F));
    QCOMPARE(history.minutesAfter({}).size(), std::size_t(1));
}

void TestMetricHistory::minuteWithoutValuesIsUnknown()
{
    MetricHistory history;
    history.add(point(0s, std::nullopt));
    history.add(point(60s, 5.0F));
    const std::vector<MetricMinute> minutes = history.minutesAfter({});
    QCOMPARE(minutes.size(), std::size_t(1));
    QVERIFY((minutes.front() == MetricMinute{start, {}, {}, {}}));
}

void TestMetricHistory::gapHasNoPoints()
{
    MetricHistory history;
    history.add(point(0s, 1.0F));
    history.add(point(600s, 2.0F));
    history.add(point(660s, 3.0F));
    QCOMPARE(history.secondsAfter({}).size(), std::size_t(3));
    const std::vector<MetricMinute> minutes = history.minutesAfter({});
    QCOMPARE(minutes.size(), std::size_t(2));
    QVERIFY(minutes[0].time == start);
    QVERIFY(minutes[1].time == start + 600s);
}

void TestMetricHistory::clockSetBackGoesOn()
{
    MetricHistory history;
    history.add(point(3600s, 1.0F));
    history.add(point(3601s, 2.0F));
    history.add(point(1s, 3.0F)); // an hour back
    history.add(point(2s, 4.0F));
    history.add(point(60s, 5.0F));
    const std::vector<MetricPoint> expected{point(3600s, 1.0F), point(3601s, 2.0F), point(1s, 3.0F), point(2s, 4.0F),
                                            point(60s, 5.0F)};
    QVERIFY(history.secondsAfter({}) == expected);
    const std::vector<MetricMinute> minutes = history.minutesAfter({});
    QCOMPARE(minutes.size(), std::size_t(2));
    QVERIFY((minutes[0] == MetricMinute{start + 3600s, MetricRange{1, 1.5F, 2}, {}, {}}));
    QVERIFY((minutes[1] == MetricMinute{start, MetricRange{3, 3.5F, 4}, {}, {}}));
}

void TestMetricHistory::clockSetForwardGoesOn()
{
    MetricHistory history;
    history.add(point(0s, 1.0F));
    history.add(point(3600s, 2.0F));
    QVERIFY((history.secondsAfter({}) == std::vector{point(0s, 1.0F), point(3600s, 2.0F)}));
    QCOMPARE(history.minutesAfter({}).size(), std::size_t(1));
}

void TestMetricHistory::notANumberIsUnknown()
{
    MetricHistory history;
    const float infinite = std::numeric_limits<float>::infinity();
    history.add({start, std::nanf(""), infinite, -infinite});
    history.add({start + 60s, 1.0F, 2.0F, 3.0F});
    QVERIFY((history.secondsAfter({}).front() == MetricPoint{start, {}, {}, {}}));
    QVERIFY((history.minutesAfter({}).front() == MetricMinute{start, {}, {}, {}}));
}

// A machine without a battery for its clock may begin there, and some go below.
void TestMetricHistory::timesBefore1970()
{
    MetricHistory history;
    history.add({WallTime(-1500ms), 1.0F, {}, {}});
    history.add({WallTime(-1001ms), 2.0F, {}, {}}); // the same second
    history.add({WallTime(-1ms), 3.0F, {}, {}});
    history.add({WallTime(0ms), 4.0F, {}, {}});
    QCOMPARE(history.secondsAfter(WallTime::min()).size(), std::size_t(3));
    const std::vector<MetricMinute> minutes = history.minutesAfter(WallTime::min());
    QCOMPARE(minutes.size(), std::size_t(1));
    QVERIFY((minutes.front() == MetricMinute{WallTime(-60s), MetricRange{2, 2.5F, 3}, {}, {}}));
}

void TestMetricHistory::givesOnlyWhatIsLater()
{
    MetricHistory history;
    for (int i = 0; i < 300; ++i)
        history.add(point(std::chrono::seconds(i), 1.0F));
    QCOMPARE(history.secondsAfter(start + 297s).size(), std::size_t(2));
    QVERIFY(history.secondsAfter(start + 299s).empty());
    QVERIFY(history.secondsAfter(WallTime::max()).empty());
    QCOMPARE(history.minutesAfter(start).size(), std::size_t(3)); // four are whole
    QVERIFY(history.minutesAfter(start + 180s).empty());
}

void TestMetricHistory::addingAllocatesNothing()
{
    MetricHistory history;
    const AllocationCount allocations;
    for (int i = 0; i < 100'000; ++i)
        history.add(point(std::chrono::seconds(i), float(i % 100)));
    QCOMPARE(allocations.soFar(), 0);
}

QTEST_APPLESS_MAIN(TestMetricHistory)
#include "tst_metrichistory.moc"
