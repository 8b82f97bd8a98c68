// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cgroupquota.h"

#include <QFile>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray captured(const QString &name)
{
    QFile file(QLatin1StringView(SLUICE_TEST_DATA) + "/proc/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCgroupQuota : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsThePlace_data();
    void findsThePlace();
    void refusesPlaces_data();
    void refusesPlaces();
    void readsCpuMax_data();
    void readsCpuMax();
    void readsLegacyQuota_data();
    void readsLegacyQuota();
    void readsUsage();
    void refusesUsage();
    void leavesOfTheQuota_data();
    void leavesOfTheQuota();
};

void TestCgroupQuota::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCgroupQuota::findsThePlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("legacy");
    QTest::addColumn<QString>("cpu");
    QTest::addColumn<QString>("cpuacct");
    QTest::newRow("as read on a v1 machine, v2 beside it")
        << captured(u"v1-quota/proc/self/cgroup"_s) << true << u"/sluice-capture"_s << u"/sluice-capture"_s;
    QTest::newRow("v1, both controllers in one hierarchy")
        << "4:memory:/m\n3:cpu,cpuacct:/docker/4f1c\n"_ba << true << u"/docker/4f1c"_s << u"/docker/4f1c"_s;
    QTest::newRow("v1, placed differently") << "2:cpuacct:/b\n1:cpu:/a\n"_ba << true << u"/a"_s << u"/b"_s;
    QTest::newRow("v1, no group's time counted") << "1:cpu:/a\n"_ba << true << u"/a"_s << QString();
    QTest::newRow("v2") << "0::/system.slice/sluiced.service\n"_ba << false << u"/system.slice/sluiced.service"_s
                        << QString();
    QTest::newRow("v2 without line end") << "0::/a"_ba << false << u"/a"_s << QString();
    QTest::newRow("v2, v1 for other controllers")
        << "9:name=systemd:/x\n4:memory:/x\n3:cpuset:/x\n0::/a/b\n"_ba << false << u"/a/b"_s << QString();
    QTest::newRow("a namespace's root") << "0::/\n"_ba << false << u"/"_s << QString();
    QTest::newRow("above the namespace's root") << "0::/../..\n"_ba << false << u"/"_s << QString();
    QTest::newRow("beside the namespace's root") << "0::/../other/./c\n"_ba << false << u"/other/c"_s << QString();
    QTest::newRow("a colon in the name") << "0::/a:b/c::d\n"_ba << false << u"/a:b/c::d"_s << QString();
    QTest::newRow("slashes too many") << "0:://a//b/\n"_ba << false << u"/a/b"_s << QString();
    QTest::newRow("letters beyond ASCII") << "0::/gr\xc3\xbcn\n"_ba << false << u"/gr\u00fcn"_s << QString();
    QTest::newRow("a group that was removed") << "0::/a (deleted)\n"_ba << false << u"/a (deleted)"_s << QString();
    QTest::newRow("lines that are none") << "\n:\n::\nabc\n0::/a\n"_ba << false << u"/a"_s << QString();
}

void TestCgroupQuota::findsThePlace()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, legacy);
    QFETCH(QString, cpu);
    QFETCH(QString, cpuacct);
    const std::optional<CgroupPlace> place = parseProcCgroup(text);
    QVERIFY(place);
    QCOMPARE(place->version == CgroupPlace::Version::V1, legacy);
    QCOMPARE(place->cpuPath, cpu);
    QCOMPARE(place->cpuacctPath, cpuacct);
}

void TestCgroupQuota::refusesPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("garbage") << "\x00\xff:::"_ba;
    QTest::newRow("no path") << "0::\n"_ba;
    QTest::newRow("a path that is relative") << "0::a\n"_ba;
    QTest::newRow("v1 without the cpu controller") << "3:cpuset:/a\n2:memory:/a\n"_ba;
}

void TestCgroupQuota::refusesPlaces()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseProcCgroup(text));
}

void TestCgroupQuota::readsCpuMax_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("processors"); // 0: no quota
    QTest::newRow("half") << "50000 100000\n"_ba << 0.5;
    QTest::newRow("one and a half, another period") << "30000 20000\n"_ba << 1.5;
    QTest::newRow("sixteen") << "1600000 100000"_ba << 16.0;
    QTest::newRow("none") << "max 100000\n"_ba << 0.0;
    QTest::newRow("empty") << ""_ba << 0.0;
    QTest::newRow("no period") << "50000\n"_ba << 0.0;
    QTest::newRow("a period of nothing") << "50000 0\n"_ba << 0.0;
    QTest::newRow("a quota of nothing") << "0 100000\n"_ba << 0.0;
    QTest::newRow("negative") << "-1 100000\n"_ba << 0.0;
    QTest::newRow("garbage") << "fifty thousand\n"_ba << 0.0;
    QTest::newRow("beyond 64 bits") << "99999999999999999999 100000\n"_ba << 0.0;
}

void TestCgroupQuota::readsCpuMax()
{
    QFETCH(QByteArray, text);
    QFETCH(double, processors);
    QCOMPARE(parseCpuMax(text).value_or(0), processors);
}

void TestCgroupQuota::readsLegacyQuota_data()
{
    QTest::addColumn<QByteArray>("quota");
    QTest::addColumn<QByteArray>("period");
    QTest::addColumn<double>("processors"); // 0: no quota
    QTest::newRow("half") << "50000\n"_ba
                          << "100000\n"_ba << 0.5;
    QTest::newRow("two") << "200000"_ba
                         << "100000"_ba << 2.0;
    QTest::newRow("none") << "-1\n"_ba
                          << "100000\n"_ba << 0.0;
    QTest::newRow("files missing") << ""_ba
                                   << ""_ba << 0.0;
    QTest::newRow("a period of nothing") << "50000\n"_ba
                                         << "0\n"_ba << 0.0;
    QTest::newRow("garbage") << "x\n"_ba
                             << "100000\n"_ba << 0.0;
}

void TestCgroupQuota::readsLegacyQuota()
{
    QFETCH(QByteArray, quota);
    QFETCH(QByteArray, period);
    QFETCH(double, processors);
    QCOMPARE(cpuQuota(quota, period).value_or(0), processors);
}

void TestCgroupQuota::readsUsage()
{
    const QByteArray unified = captured(u"v2-namespace/sys/fs/cgroup/cpu.stat"_s);
    QVERIFY(parseCpuStat(unified) == std::optional<std::chrono::nanoseconds>(1002252us));
    const QByteArray legacy = captured(u"v1-quota/sys/fs/cgroup/cpuacct/sluice-capture/cpuacct.usage"_s);
    QVERIFY(parseCpuacctUsage(legacy) == std::optional<std::chrono::nanoseconds>(1002252766ns));
    // Not the first line, and names that only begin alike.
    const auto behind = parseCpuStat("nr_periods 4\nusage_usec_other 5\nusage_usec 7");
    QVERIFY(behind == std::optional<std::chrono::nanoseconds>(7us));
}

void TestCgroupQuota::refusesUsage()
{
    for (const char *text : {"", "\n", "user_usec 5\n", "usage_usec\n", "usage_usec x\n", "usage_usec -5\n",
                             "usage_usec 9223372036854775807\n", "usage_usec 99999999999999999999\n"})
        QVERIFY2(!parseCpuStat(text), text);
    for (const char *text : {"", "\n", "x\n", "-5\n", "5 6\n", "99999999999999999999\n"})
        QVERIFY2(!parseCpuacctUsage(text), text);
}

void TestCgroupQuota::leavesOfTheQuota_data()
{
    QTest::addColumn<qint64>("usedMs");
    QTest::addColumn<qint64>("elapsedMs");
    QTest::addColumn<double>("processors");
    QTest::addColumn<double>("percent"); // below zero: unknown
    QTest::newRow("nothing used") << qint64(0) << qint64(1000) << 2.0 << 100.0;
    QTest::newRow("half used") << qint64(250) << qint64(1000) << 0.5 << 50.0;
    QTest::newRow("all used") << qint64(500) << qint64(1000) << 0.5 << 0.0;
    QTest::newRow("more used: the periods' edges") << qint64(520) << qint64(1000) << 0.5 << 0.0;
    QTest::newRow("two of four processors") << qint64(1000) << qint64(500) << 4.0 << 50.0;
    QTest::newRow("usage ran backwards") << qint64(-1) << qint64(1000) << 1.0 << -1.0;
    QTest::newRow("no time passed") << qint64(0) << qint64(0) << 1.0 << -1.0;
    QTest::newRow("time ran backwards") << qint64(0) << qint64(-5) << 1.0 << -1.0;
    QTest::newRow("no processor") << qint64(0) << qint64(1000) << 0.0 << -1.0;
}

void TestCgroupQuota::leavesOfTheQuota()
{
    QFETCH(qint64, usedMs);
    QFETCH(qint64, elapsedMs);
    QFETCH(double, processors);
    QFETCH(double, percent);
    const auto got = quotaIdlePercent(std::chrono::milliseconds(usedMs), std::chrono::milliseconds(elapsedMs),
                                      processors);
    QCOMPARE(got.value_or(-1), percent);
}

QTEST_APPLESS_MAIN(TestCgroupQuota)
#include "tst_cgroupquota.moc"
