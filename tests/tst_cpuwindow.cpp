// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cpuwindow.h"
#include "tests/allocationcount.h"

#include <QTest>

#include <cmath>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A machine with 100 processors, so that a tick is a small part of anything; idle as a function of what was set.
class Machine
{
public:
    void run(std::chrono::milliseconds time, double idle)
    {
        const auto ticks = quint64(time.count()) * 10;
        m_reading.time += time;
        m_reading.host.total += ticks;
        m_reading.host.idle += quint64(std::llround(double(ticks) * idle / 100));
    }
    CpuReading &reading() { return m_reading; }

private:
    CpuReading m_reading{1h, {1'000'000, 2'000'000}, {}};
};

} // namespace

class TestCpuWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstReadingGivesNothing();
    void averagesOverAboutASecond_data();
    void averagesOverAboutASecond();
    void stepIsNotAveragedAway();
    void smallChangeIsAveraged();
    void closerLookSeesAnyFallInTime_data();
    void closerLookSeesAnyFallInTime();
    void closerLookOnlyWhenLoadComes();
    void closerLookAtABurstChangesNothing();
    void closerLookEndsTheOldWindow();
    void readingTooSoonGivesTheSame();
    void standingStillIsUnknown();
    void backwardsStartsAfresh_data();
    void backwardsStartsAfresh();
    void smallerOfHostAndQuotas();
    void usageBackwardsStartsAfresh();
    void restartForgets();
    void allocatesNothing();
};

void TestCpuWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCpuWindow::firstReadingGivesNothing()
{
    CpuWindow window;
    Machine machine;
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::FirstReading);
    machine.run(500ms, 40);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 40.0);
    QCOMPARE(window.gap(), CpuWindow::Gap::None);
}

void TestCpuWindow::averagesOverAboutASecond_data()
{
    QTest::addColumn<int>("intervalMs");
    QTest::addColumn<int>("readings"); // in the window
    QTest::newRow("100 ms: nine") << 100 << 9;
    QTest::newRow("250 ms: four") << 250 << 4;
    QTest::newRow("475 ms: two, the timer early") << 475 << 2;
    QTest::newRow("500 ms: two") << 500 << 2;
    QTest::newRow("1 s: one") << 1000 << 1;
    QTest::newRow("60 s: one") << 60000 << 1;
}

void TestCpuWindow::averagesOverAboutASecond()
{
    QFETCH(int, intervalMs);
    QFETCH(int, readings);
    CpuWindow window;
    Machine machine;
    std::optional<double> got;
    // Even load at first, then it creeps up by half a point a reading: the window is what the mean is taken over.
    double idle = 80;
    for (int i = 0; i < 40; ++i) {
        idle -= 0.5;
        machine.run(std::chrono::milliseconds(intervalMs), idle);
        got = window.add(machine.reading());
    }
    QVERIFY(got);
    const double expected = idle + 0.5 * (readings - 1) / 2.0;
    QVERIFY2(std::abs(*got - expected) < 0.06, qPrintable(u"%1, expected %2"_s.arg(*got).arg(expected)));
}

void TestCpuWindow::stepIsNotAveragedAway()
{
    CpuWindow window;
    Machine machine;
    for (int i = 0; i < 5; ++i) {
        machine.run(500ms, 90);
        window.add(machine.reading());
    }
    machine.run(500ms, 10);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 10.0);
    machine.run(500ms, 12);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 11.0); // even again: the mean of both
    machine.run(500ms, 80);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 80.0); // a step up just so
}

void TestCpuWindow::smallChangeIsAveraged()
{
    CpuWindow window;
    Machine machine;
    for (const double idle : {60.0, 60.0, 60.0, 52.0}) {
        machine.run(500ms, idle);
        window.add(machine.reading());
    }
    machine.run(500ms, 60);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 56.0);
}

void TestCpuWindow::closerLookSeesAnyFallInTime_data()
{
    QTest::addColumn<int>("phaseMs");
    for (int phase = 0; phase < 500; phase += 10)
        QTest::addRow("load comes %d ms before a reading", phase) << phase;
}

// performance.md: 90 % of a step is to be in the reply within 0.6 s.
void TestCpuWindow::closerLookSeesAnyFallInTime()
{
    QFETCH(int, phaseMs);
    CpuWindow window;
    Machine machine;
    for (int i = 0; i < 4; ++i) {
        machine.run(500ms, 100);
        window.add(machine.reading());
    }
    machine.run(std::chrono::milliseconds(500 - phaseMs), 100);
    machine.run(std::chrono::milliseconds(phaseMs), 0);
    std::chrono::milliseconds age(phaseMs); // since the step
    std::optional<double> got = window.add(machine.reading());
    if (got.value_or(100) > 10) {
        const std::chrono::milliseconds wait = window.closerLook().value_or(500ms);
        machine.run(wait, 0);
        age += wait;
        got = window.add(machine.reading());
        QVERIFY(!window.closerLook()); // one is enough
    }
    QVERIFY(got);
    QVERIFY2(*got <= 10, qPrintable(QString::number(*got)));
    QVERIFY2(age <= 600ms, qPrintable(QString::number(age.count())));
}

void TestCpuWindow::closerLookOnlyWhenLoadComes()
{
    CpuWindow window;
    Machine machine;
    int looks = 0;
    // Idle, uneven within ten points, and a load that goes: none of them wakes the machine once more.
    for (const double idle : {99.0, 100.0, 98.0, 91.0, 99.0, 92.0, 92.0, 93.0, 85.0, 84.0}) {
        machine.run(500ms, idle);
        window.add(machine.reading());
        looks += window.closerLook() ? 1 : 0;
    }
    machine.run(500ms, 5); // all of it fell into one reading: nothing is left to see
    window.add(machine.reading());
    looks += window.closerLook() ? 1 : 0;
    for (const double idle : {5.0, 5.0, 50.0, 100.0, 100.0}) {
        machine.run(500ms, idle);
        window.add(machine.reading());
        looks += window.closerLook() ? 1 : 0;
    }
    QCOMPARE(looks, 0);
}

// A burst that is over when one looks again must not throw the weight to the floor, nor jump back to idle.
void TestCpuWindow::closerLookAtABurstChangesNothing()
{
    CpuWindow window;
    Machine machine;
    for (int i = 0; i < 4; ++i) {
        machine.run(500ms, 100);
        window.add(machine.reading());
    }
    machine.run(350ms, 100);
    machine.run(150ms, 0);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 70.0);
    QVERIFY(window.closerLook());
    machine.run(100ms, 100);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 75.0); // over all 600 ms
    QVERIFY(!window.closerLook());
}

void TestCpuWindow::closerLookEndsTheOldWindow()
{
    CpuWindow window;
    Machine machine;
    for (int i = 0; i < 4; ++i) {
        machine.run(500ms, 100);
        window.add(machine.reading());
    }
    machine.run(500ms, 11);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 11.0);
    QVERIFY(window.closerLook());
    machine.run(100ms, 0);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 0.0);
    machine.run(400ms, 0);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 0.0); // not 5.5: what was before the fall is past
}

void TestCpuWindow::readingTooSoonGivesTheSame()
{
    CpuWindow window;
    Machine machine;
    window.add(machine.reading());
    machine.run(10ms, 0);
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::FirstReading);
    machine.run(490ms, 100);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 98.0);
    machine.run(10ms, 0);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 98.0);
    QCOMPARE(window.gap(), CpuWindow::Gap::None);
}

void TestCpuWindow::standingStillIsUnknown()
{
    CpuWindow window;
    Machine machine;
    window.add(machine.reading());
    machine.reading().time += 500ms;
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::StoodStill);
    machine.run(500ms, 50);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 50.0);
}

void TestCpuWindow::backwardsStartsAfresh_data()
{
    QTest::addColumn<qint64>("idle");
    QTest::addColumn<qint64>("total");
    QTest::newRow("a processor went: all counters fell") << qint64(-500'000) << qint64(-900'000);
    QTest::newRow("idle fell, the rest rose") << qint64(-3000) << qint64(5000);
    QTest::newRow("idle rose beyond the time") << qint64(9000) << qint64(5000);
    QTest::newRow("everything began at zero again") << qint64(-1'000'000) << qint64(-2'000'000);
}

void TestCpuWindow::backwardsStartsAfresh()
{
    QFETCH(qint64, idle);
    QFETCH(qint64, total);
    CpuWindow window;
    Machine machine;
    machine.reading().host = {1'000'000, 2'000'000};
    window.add(machine.reading());
    machine.reading().time += 500ms;
    machine.reading().host.idle = quint64(qint64(machine.reading().host.idle) + idle);
    machine.reading().host.total = quint64(qint64(machine.reading().host.total) + total);
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::RanBackwards);
    QVERIFY(!window.closerLook());
    machine.run(500ms, 30);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 30.0);
}

void TestCpuWindow::smallerOfHostAndQuotas()
{
    CpuWindow window({0.5, 2.0});
    Machine machine;
    machine.reading().used = {0s, 0s};
    window.add(machine.reading());
    machine.run(1s, 90);
    machine.reading().used = {100ms, 1s}; // 80 % and 50 % left
    QCOMPARE(window.add(machine.reading()).value_or(-1), 50.0);
    machine.run(1s, 90);
    machine.reading().used = {600ms, 1s}; // 0 % and 100 % left
    QCOMPARE(window.add(machine.reading()).value_or(-1), 0.0);
    machine.run(1s, 20);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 20.0);
}

void TestCpuWindow::usageBackwardsStartsAfresh()
{
    CpuWindow window({1.0});
    Machine machine;
    machine.reading().used = {5s};
    window.add(machine.reading());
    machine.run(500ms, 90);
    machine.reading().used = {1s}; // the group was made anew under the same name
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::RanBackwards);
    machine.run(500ms, 90);
    machine.reading().used = {1s + 250ms};
    QCOMPARE(window.add(machine.reading()).value_or(-1), 50.0);
}

void TestCpuWindow::restartForgets()
{
    CpuWindow window;
    Machine machine;
    for (int i = 0; i < 30; ++i) {
        machine.run(500ms, 100);
        window.add(machine.reading());
    }
    window.restart();
    machine.run(500ms, 0);
    QVERIFY(!window.add(machine.reading()));
    QCOMPARE(window.gap(), CpuWindow::Gap::FirstReading);
    machine.run(500ms, 70);
    QCOMPARE(window.add(machine.reading()).value_or(-1), 70.0);
}

void TestCpuWindow::allocatesNothing()
{
    CpuWindow window({0.5, 2.0});
    Machine machine;
    machine.reading().used = {0s, 0s};
    for (int i = 0; i < 16; ++i) { // every slot once
        machine.run(500ms, 50);
        window.add(machine.reading());
    }
    const AllocationCount allocations;
    for (int i = 0; i < 1000; ++i) {
        machine.run(i % 3 == 0 ? 100ms : 500ms, double(i % 100));
        machine.reading().used[0] += 1ms;
        window.add(machine.reading());
    }
    QCOMPARE(allocations.soFar(), 0);
}

QTEST_APPLESS_MAIN(TestCpuWindow)
#include "tst_cpuwindow.moc"
