// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartdata.h"
#include "ui/historylines.h"
#include "ui/timewords.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h + 3s};

ChartData someData()
{
    ChartData data;
    data.now = now;
    for (int second = 3600; second >= 0; --second) {
        MetricPoint point;
        point.time = now - std::chrono::seconds(second);
        point.idle = 80;
        point.weight = 75;
        data.seconds.push_back(point);
    }
    for (int minute = 1440; minute > 0; --minute) {
        MetricMinute one;
        one.time = now - 3s - std::chrono::minutes(minute);
        one.idle = MetricRange{40, 70, 90};
        one.weight = MetricRange{75, 75, 75};
        data.minutes.push_back(one);
    }
    data.marks = {{now - 5min, u"default"_s, u"drain"_s, true},
                  {now - 4min, u"default"_s, u"weight 40%"_s, true},
                  {now - 3min, u"default"_s, u"drain"_s, false}};
    return data;
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void spansEndAtRoundTimes_data();
    void spansEndAtRoundTimes();
    void spansAreRememberedByWord();
    void aMomentIsToldInWords_data();
    void aMomentIsToldInWords();
    void theDayKeepsItsPeaksAndItsGaps();
    void csvHasWhatIsShown_data();
    void csvHasWhatIsShown();
};

void ChartDataTest::spansEndAtRoundTimes_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<qint64>("after");
    const auto row = [](const char *name, ChartSpan span, std::chrono::seconds length, std::chrono::seconds after) {
        QTest::newRow(name) << int(span) << qint64(length.count()) << qint64(after.count());
    };
    row("a minute", ChartSpan::Minute, 60s, 7s);
    row("ten minutes", ChartSpan::TenMinutes, 600s, 57s);
    row("an hour", ChartSpan::Hour, 3600s, 297s);
    row("a day", ChartSpan::Day, 86400s, 3597s);
}

void ChartDataTest::spansEndAtRoundTimes()
{
    QFETCH(const int, span);
    QFETCH(const qint64, length);
    QFETCH(const qint64, after);
    const ChartTimes times = timesOf(ChartSpan(span), now);
    QVERIFY(times.to - times.from == std::chrono::seconds(length));
    QVERIFY(times.to - now == std::chrono::seconds(after));
    QVERIFY(timesOf(ChartSpan(span), times.to).to == times.to);
}

void ChartDataTest::spansAreRememberedByWord()
{
    for (const ChartSpan span : allChartSpans)
        QCOMPARE(chartSpanFromWord(lookOf(span).word), span);
    QCOMPARE(chartSpanFromWord(u"a week"_s), ChartSpan::TenMinutes);
}

void ChartDataTest::aMomentIsToldInWords_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<qint64>("ago");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, ChartSpan span, std::chrono::seconds ago, const QStringList &lines) {
        QTest::newRow(name) << int(span) << qint64(ago.count()) << lines;
    };
    const QString idle = u"CPU idle 80 %"_s;
    const QString weight = u"Advertised weight 75 %"_s;
    row("before anything was forced", ChartSpan::TenMinutes, 301s, {idle, weight});
    row("one forced", ChartSpan::TenMinutes, 300s, {idle, weight, u"Forced: drain"_s});
    row("two forced", ChartSpan::Hour, 200s, {idle, weight, u"Forced: drain, weight 40%"_s});
    row("one released", ChartSpan::Hour, 180s, {idle, weight, u"Forced: weight 40%"_s});
    row("of a day", ChartSpan::Day, 7200s, {u"CPU idle 70 % (40 to 90 %)"_s, weight});
    row("not measured", ChartSpan::Hour, 4000s, {u"CPU idle not known"_s, u"No weight advertised"_s});
}

void ChartDataTest::aMomentIsToldInWords()
{
    QFETCH(const int, span);
    QFETCH(const qint64, ago);
    QFETCH(const QStringList, lines);
    const WallTime at = now - std::chrono::seconds(ago);
    const QStringList said = readoutAt(someData(), ChartSpan(span), at).split(u'\n');
    QCOMPARE(said.mid(1), lines);
    if (ChartSpan(span) != ChartSpan::Day)
        QCOMPARE(said.front(), secondText(at));
}

void ChartDataTest::theDayKeepsItsPeaksAndItsGaps()
{
    ChartData data = someData();
    data.minutes.erase(data.minutes.begin() + 700, data.minutes.begin() + 720);
    data.minutes[100].idle = MetricRange{1, 2, 3};
    const ChartTimes times = timesOf(ChartSpan::Day, now);
    const HistoryLines lines = linesOf(pointsFor(data, ChartSpan::Day), times.from, times.to, 500,
                                       lookOf(ChartSpan::Day).longestGap);
    QCOMPARE(lines.idle.size(), std::size_t(2));
    QCOMPARE(lines.weight.size(), std::size_t(2));
    double least = 100;
    double most = 0;
    for (const QPointF &point : lines.idle.front()) {
        least = std::min(least, point.y());
        most = std::max(most, point.y());
    }
    QCOMPARE(least, 1.0);
    QCOMPARE(most, 90.0);
}

void ChartDataTest::csvHasWhatIsShown_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("a minute") << int(ChartSpan::Minute) << 54 << ",80.0,,75.0\r"_ba;
    QTest::newRow("an hour") << int(ChartSpan::Hour) << 3304 << ",80.0,,75.0\r"_ba;
    QTest::newRow("a day") << int(ChartSpan::Day) << 1380 << ",40.0,70.0,90.0,,,,75.0,75.0,75.0\r"_ba;
}

void ChartDataTest::csvHasWhatIsShown()
{
    QFETCH(const int, span);
    QFETCH(const int, rows);
    QFETCH(const QByteArray, first);
    const QList<QByteArray> lines = csvOf(someData(), ChartSpan(span)).split('\n');
    QVERIFY(lines.front().startsWith("time,idle"));
    QCOMPARE(lines.front().count(','), lines[1].count(','));
    QCOMPARE(lines.size(), rows + 2);
    QVERIFY2(lines[1].endsWith(first), lines[1].constData());
    QVERIFY(
        QDateTime::fromString(QString::fromUtf8(lines[1].left(lines[1].indexOf(','))), Qt::ISODateWithMs).isValid());
}

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
