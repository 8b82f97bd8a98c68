// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cputicks.h"

#include <QFile>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QByteArray captured(const QString &name)
{
    QFile file(QLatin1StringView(SLUICE_TEST_DATA) + "/proc/stat/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCpuTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsCapturedFiles_data();
    void readsCapturedFiles();
    void readsAnyEnd();
    void refuses_data();
    void refuses();
    void takesTheDifference_data();
    void takesTheDifference();
};

void TestCpuTicks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestCpuTicks::readsCapturedFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint64>("idle");
    QTest::addColumn<quint64>("total");
    QTest::newRow("as read on Linux 6.18") << u"linux-6.18-2cpus.txt"_s << quint64(471415) << quint64(536324);
    QTest::newRow("Linux 2.4: no iowait") << u"linux-2.4-four-columns.txt"_s << quint64(474599) << quint64(539542);
    QTest::newRow("Linux 2.6.0: no steal") << u"linux-2.6.0-seven-columns.txt"_s << quint64(475471) << quint64(540509);
    QTest::newRow("Linux 2.6.11") << u"linux-2.6.11-eight-columns.txt"_s << quint64(475471) << quint64(540686);
    QTest::newRow("Linux 2.6.24") << u"linux-2.6.24-nine-columns.txt"_s << quint64(475471) << quint64(540686);
    QTest::newRow("no line end after the last line")
        << u"without-last-line-end.txt"_s << quint64(475471) << quint64(540686);
    QTest::newRow("one line without line end")
        << u"one-line-without-line-end.txt"_s << quint64(475471) << quint64(540686);
    QTest::newRow("128 processors") << u"128-cpus.txt"_s << quint64(745338841720) << quint64(814224448809);
}

void TestCpuTicks::readsCapturedFiles()
{
    QFETCH(QString, name);
    QFETCH(quint64, idle);
    QFETCH(quint64, total);
    const QByteArray text = captured(name);
    QVERIFY(!text.isEmpty());
    const CpuTicks expected{idle, total};
    QVERIFY(parseProcStat(text) == expected);
}

// The source reads only the beginning of the file: whatever is cut off behind the first line changes nothing, and no cut
// may crash the reader.
void TestCpuTicks::readsAnyEnd()
{
    const QByteArray text = captured(u"linux-6.18-2cpus.txt"_s);
    const qsizetype lineEnd = text.indexOf('\n');
    QVERIFY(lineEnd > 0);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const QByteArray cut(text.constData(), length); // a block of its own, so that a sanitizer sees the end
        const std::optional<CpuTicks> ticks = parseProcStat(cut);
        if (length >= lineEnd)
            QVERIFY((ticks == CpuTicks{471415, 536324}));
    }
}

void TestCpuTicks::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("line ends only") << "\n\n\n"_ba;
    QTest::newRow("garbage") << "\xff\xfe\x00 garbage"_ba;
    QTest::newRow("single processors only") << "cpu0 1 2 3 4 5 6 7 8 9 10\n"_ba;
    QTest::newRow("the word alone") << "cpu \n"_ba;
    QTest::newRow("three columns") << "cpu  1 2 3\n"_ba;
    QTest::newRow("a word among the numbers") << "cpu  1 2 three 4\n"_ba;
    QTest::newRow("a letter behind a number") << "cpu  1 2 3x 4\n"_ba;
    QTest::newRow("a negative number") << "cpu  1 2 -3 4\n"_ba;
    QTest::newRow("a broken number") << "cpu  1 2 3.5 4\n"_ba;
    QTest::newRow("a number beyond 64 bits") << "cpu  1 2 3 18446744073709551616\n"_ba;
    QTest::newRow("a sum beyond 64 bits") << "cpu  1 2 18446744073709551615 4\n"_ba;
}

void TestCpuTicks::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseProcStat(text));
}

void TestCpuTicks::takesTheDifference_data()
{
    QTest::addColumn<quint64>("idle");
    QTest::addColumn<quint64>("total");
    QTest::addColumn<double>("percent"); // below zero: unknown
    // Before: 5000 idle of 10000.
    QTest::newRow("idle") << quint64(5100) << quint64(10100) << 100.0;
    QTest::newRow("busy") << quint64(5000) << quint64(10100) << 0.0;
    QTest::newRow("half") << quint64(5050) << quint64(10100) << 50.0;
    QTest::newRow("one tick of three") << quint64(5001) << quint64(10003) << 100.0 / 3;
    QTest::newRow("no tick passed") << quint64(5000) << quint64(10000) << -1.0;
    // The fault: a fully busy machine was "unknown" whenever iowait lost a tick.
    QTest::newRow("iowait lost two ticks while busy") << quint64(4998) << quint64(10098) << 0.0;
    QTest::newRow("iowait lost a tick in a short interval") << quint64(4999) << quint64(10004) << 0.0;
    QTest::newRow("steal lost two ticks while idle") << quint64(5102) << quint64(10100) << 100.0;
    // The fault: a processor taken out left one reading of 0 % or 100 %.
    QTest::newRow("a processor went: all counters fell") << quint64(2500) << quint64(5000) << -1.0;
    QTest::newRow("a processor went: idle fell") << quint64(4500) << quint64(10100) << -1.0;
    QTest::newRow("a processor came: idle rose beyond the time") << quint64(9000) << quint64(10100) << -1.0;
    QTest::newRow("total fell by one") << quint64(5000) << quint64(9999) << -1.0;
    QTest::newRow("everything began at zero again") << quint64(0) << quint64(0) << -1.0;
}

void TestCpuTicks::takesTheDifference()
{
    QFETCH(quint64, idle);
    QFETCH(quint64, total);
    QFETCH(double, percent);
    const std::optional<double> got = idlePercent({5000, 10000}, {idle, total});
    QCOMPARE(got.value_or(-1), percent);
}

QTEST_APPLESS_MAIN(TestCpuTicks)
#include "tst_cputicks.moc"
