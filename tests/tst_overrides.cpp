// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/overrides.h"
#include "tests/fakeclock.h"

#include <QtTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

const QByteArray secondBoot = "boot-2"_ba;

OverrideEnd endAt(WallTime wall)
{
    return {OverrideEnd::Kind::At, wall, {}, {}};
}

} // namespace

class OverridesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void stateWordsGoBothWays_data();
    void stateWordsGoBothWays();
    void slotWordsGoBothWays();
    void otherWordsAreUnknown();
    void anySlotCounts();
    void afterEndsWhenTheTimeHasPassed();
    void afterIgnoresTheWallClock_data();
    void afterIgnoresTheWallClock();
    void afterGoesOnByTheForecastAfterAReboot();
    void forecastFollowsAWallClockThatWasSet();
    void forecastIsLeftAloneAfterAReboot();
    void afterWithoutABootIdEndsByTheForecast();
    void unsetClockEndsNothing_data();
    void unsetClockEndsNothing();
    void atEndsByTheWallClock();
    void atFollowsTheWallClock_data();
    void atFollowsTheWallClock();
    void anyDurationIsSafe_data();
    void anyDurationIsSafe();
    void anyStoredTimeIsSafe();
};

void OverridesTest::stateWordsGoBothWays_data()
{
    QTest::addColumn<ForcedState>("state");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("down");
    QTest::addColumn<bool>("administrative");
    QTest::newRow("up") << ForcedState::Up << u"up"_s << false << false;
    QTest::newRow("down") << ForcedState::Down << u"down"_s << true << false;
    QTest::newRow("fail") << ForcedState::Fail << u"fail"_s << true << false;
    QTest::newRow("stopped") << ForcedState::Stopped << u"stopped"_s << true << false;
    QTest::newRow("drain") << ForcedState::Drain << u"drain"_s << false << true;
    QTest::newRow("maint") << ForcedState::Maint << u"maint"_s << false << true;
}

void OverridesTest::stateWordsGoBothWays()
{
    QFETCH(const ForcedState, state);
    QFETCH(const QString, text);
    QFETCH(const bool, down);
    QFETCH(const bool, administrative);
    QCOMPARE(QString(word(state)), text);
    QVERIFY(forcedStateFromWord(text) == state);
    QCOMPARE(forcesDown(state), down);
    QCOMPARE(forcesAdministrative(state), administrative);
}

void OverridesTest::slotWordsGoBothWays()
{
    for (const OverrideSlot slot : {OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn})
        QVERIFY(overrideSlotFromWord(QString(word(slot))) == slot);
    QCOMPARE(QString(word(OverrideSlot::State)), u"state"_s);
    QCOMPARE(QString(word(OverrideSlot::Weight)), u"weight"_s);
    QCOMPARE(QString(word(OverrideSlot::Maxconn)), u"maxconn"_s);
}

void OverridesTest::otherWordsAreUnknown()
{
    for (const QStringView text : {u"", u"ready", u"failed", u"stop", u"Down", u"down ", u"0"}) {
        QVERIFY(!forcedStateFromWord(text));
        QVERIFY(!overrideSlotFromWord(text));
    }
}

void OverridesTest::anySlotCounts()
{
    QVERIFY(!Overrides().any());
    QVERIFY((Overrides{StateOverride(), {}, {}}.any()));
    QVERIFY((Overrides{{}, WeightOverride(), {}}.any()));
    QVERIFY((Overrides{{}, {}, MaxconnOverride()}.any()));
}

void OverridesTest::afterEndsWhenTheTimeHasPassed()
{
    FakeClock clock;
    const OverrideEnd end = endAfter(2h, clock);
    QVERIFY(!hasEnded(end, clock, clock.wall()));
    QCOMPARE(remaining(end, clock), milliseconds(2h));
    clock.advance(2h - 1ms);
    QVERIFY(!hasEnded(end, clock, clock.wall()));
    QCOMPARE(remaining(end, clock), 1ms);
    clock.advance(1ms);
    QVERIFY(hasEnded(end, clock, clock.wall()));
    clock.advance(1h);
    QCOMPARE(remaining(end, clock), 0ms);
}

void OverridesTest::afterIgnoresTheWallClock_data()
{
    QTest::addColumn<milliseconds>("jump");
    QTest::newRow("set back an hour") << milliseconds(-1h);
    QTest::newRow("set forward an hour") << milliseconds(1h);
    QTest::newRow("set forward beyond the end") << milliseconds(24h);
    QTest::newRow("set back to 1970") << milliseconds(-std::chrono::years(56));
}

void OverridesTest::afterIgnoresTheWallClock()
{
    QFETCH(const milliseconds, jump);
    FakeClock clock;
    const WallTime lastKnown = clock.wall();
    const OverrideEnd end = endAfter(30min, clock);
    clock.jumpWall(jump);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    QCOMPARE(remaining(end, clock), milliseconds(30min));
    clock.advance(30min - 1ms);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.advance(1ms);
    QVERIFY(hasEnded(end, clock, lastKnown));
}

void OverridesTest::afterGoesOnByTheForecastAfterAReboot()
{
    FakeClock clock;
    const OverrideEnd end = endAfter(2h, clock);
    const WallTime lastKnown = clock.wall();
    clock.reboot(secondBoot, 90min); // the boot clock is far below the stored end, and must not count
    QVERIFY(!hasEnded(end, clock, lastKnown));
    QCOMPARE(remaining(end, clock), milliseconds(30min));
    clock.advance(30min - 1ms);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.advance(1ms);
    QVERIFY(hasEnded(end, clock, lastKnown));
}

void OverridesTest::forecastFollowsAWallClockThatWasSet()
{
    // Without it, a `--for 2h` set before the first time synchronisation ended on 1 January 1970.
    FakeClock clock;
    clock.setWall(WallTime(1h));
    OverrideEnd end = endAfter(2h, clock);
    clock.advance(30min);
    clock.setWall(FakeClock().wall());
    end = withForecast(end, clock);
    QVERIFY(end.wall == FakeClock().wall() + 90min);
    QVERIFY(end.boot == FakeClock().boot() + 2h);

    const WallTime lastKnown = clock.wall();
    clock.reboot(secondBoot, 60min);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    QCOMPARE(remaining(end, clock), milliseconds(30min));
}

void OverridesTest::forecastIsLeftAloneAfterAReboot()
{
    FakeClock clock;
    const OverrideEnd end = endAfter(2h, clock);
    clock.reboot(secondBoot, 1h);
    QVERIFY(withForecast(end, clock) == end);
    const OverrideEnd until = endAt(clock.wall() + 1h);
    QVERIFY(withForecast(until, clock) == until);
}

void OverridesTest::afterWithoutABootIdEndsByTheForecast()
{
    // Two empty identifiers do not make one boot.
    FakeClock clock;
    clock.setBootId({});
    const OverrideEnd end = endAfter(2h, clock);
    clock.reboot({}, 2h);
    QVERIFY(hasEnded(end, clock, end.wall - 2h));
}

void OverridesTest::unsetClockEndsNothing_data()
{
    FakeClock clock;
    QTest::addColumn<OverrideEnd>("end");
    QTest::newRow("for") << endAfter(1h, clock);
    QTest::newRow("until") << endAt(clock.wall() + 1h);
}

void OverridesTest::unsetClockEndsNothing()
{
    QFETCH(const OverrideEnd, end);
    FakeClock clock;
    const WallTime lastKnown = clock.wall() + 2h; // the machine ran on for two hours, then lost its clock
    clock.reboot(secondBoot, 3h);
    const WallTime right = clock.wall();

    clock.setWall(WallTime(10s));
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.setWall(lastKnown - 1ms); // past the end, but the clock cannot be right yet
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.setWall(right);
    QVERIFY(hasEnded(end, clock, lastKnown));
}

void OverridesTest::atEndsByTheWallClock()
{
    FakeClock clock;
    const WallTime lastKnown = clock.wall();
    const OverrideEnd end = endAt(clock.wall() + 2h);
    QCOMPARE(remaining(end, clock), milliseconds(2h));
    clock.advance(2h - 1ms);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.advance(1ms);
    QVERIFY(hasEnded(end, clock, lastKnown));
    QCOMPARE(remaining(end, clock), 0ms);
}

void OverridesTest::atFollowsTheWallClock_data()
{
    QTest::addColumn<milliseconds>("jump");
    QTest::newRow("set back an hour") << milliseconds(-1h);
    QTest::newRow("set forward an hour") << milliseconds(1h);
}

void OverridesTest::atFollowsTheWallClock()
{
    QFETCH(const milliseconds, jump);
    FakeClock clock;
    const OverrideEnd end = endAt(clock.wall() + 2h);
    const WallTime lastKnown = clock.wall() - 24h;
    clock.jumpWall(jump);
    QCOMPARE(remaining(end, clock), milliseconds(2h) - jump);
    clock.advance(2h - jump - 1ms);
    QVERIFY(!hasEnded(end, clock, lastKnown));
    clock.advance(1ms);
    QVERIFY(hasEnded(end, clock, lastKnown));
}

void OverridesTest::anyDurationIsSafe_data()
{
    QTest::addColumn<milliseconds>("duration");
    QTest::addColumn<bool>("endedAtOnce");
    QTest::newRow("longest") << milliseconds::max() << false;
    QTest::newRow("none") << 0ms << true;
    QTest::newRow("negative") << milliseconds(-1h) << true;
    QTest::newRow("most negative") << milliseconds::min() << true;
}

void OverridesTest::anyDurationIsSafe()
{
    QFETCH(const milliseconds, duration);
    QFETCH(const bool, endedAtOnce);
    const FakeClock clock;
    const OverrideEnd end = endAfter(duration, clock);
    QCOMPARE(hasEnded(end, clock, clock.wall()), endedAtOnce);
    QCOMPARE(remaining(end, clock) == 0ms, endedAtOnce);
    QVERIFY(withForecast(end, clock) == end);
}

void OverridesTest::anyStoredTimeIsSafe()
{
    FakeClock clock;
    for (const WallTime now : {WallTime::min(), WallTime(-1ms), WallTime(0ms), FakeClock().wall()}) {
        clock.setWall(now);
        for (const WallTime wall : {WallTime::min(), WallTime(0ms), WallTime::max()}) {
            QCOMPARE(remaining(endAt(wall), clock) == 0ms, wall <= now);
            QCOMPARE(hasEnded(endAt(wall), clock, WallTime::min()), wall <= now);
        }
    }
    clock.setWall(FakeClock().wall());
    const OverrideEnd far{OverrideEnd::Kind::After, {}, BootTime::max(), clock.bootId()};
    QVERIFY(withForecast(far, clock).wall > clock.wall());
}

QTEST_APPLESS_MAIN(OverridesTest)
#include "tst_overrides.moc"
