// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/clock/clock.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestSystemClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wallIsTheMachinesTime();
    void bootCountsSuspendToo();
    void bootNeverGoesBack();
    void bootIdIsTheKernels();
};

void TestSystemClock::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestSystemClock::wallIsTheMachinesTime()
{
    const auto clock = makeSystemClock();
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 now = clock->wall().time_since_epoch().count();
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(before <= now && now <= after);
}

void TestSystemClock::bootCountsSuspendToo()
{
    const auto milliseconds = [](clockid_t id) {
        timespec time{};
        clock_gettime(id, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    };
    const auto clock = makeSystemClock();
    const qint64 before = milliseconds(CLOCK_BOOTTIME);
    const qint64 now = clock->boot().time_since_epoch().count();
    const qint64 after = milliseconds(CLOCK_BOOTTIME);
    QVERIFY(before <= now && now <= after);
}

void TestSystemClock::bootNeverGoesBack()
{
    const auto clock = makeSystemClock();
    BootTime last = clock->boot();
    QVERIFY(last > BootTime{});
    for (int i = 0; i < 10'000; ++i) {
        const BootTime now = clock->boot();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestSystemClock::bootIdIsTheKernels()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray expected = file.readAll().trimmed();
    QCOMPARE(expected.size(), 36);
    QCOMPARE(makeSystemClock()->bootId(), expected);
    QCOMPARE(makeSystemClock()->bootId(), expected); // the same for every program of this boot
}

QTEST_APPLESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
