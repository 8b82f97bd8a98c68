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

/// Two sources and connections, known since twenty seconds ago, and in the last minutes of the day.
ChartData fullData()
{
    ChartData data = someData();
    data.watchesPorts = true;
    data.sources = {{u"cpu"_s, {}}, {u"memory"_s, {}}};
    for (MetricPoint &point : data.seconds) {
        if (now - point.time > 20s)
            continue;
        point.availability = 40;
        point.connections = 12;
        data.sources.front().points.push_back({point.time, 80});
        data.sources.back().points.push_back({point.time, point.time == now ? 40 : 60});
    }
    for (MetricMinute &minute : data.minutes) {
        if (now - minute.time > 5min)
            continue;
        minute.availability = MetricRange{40, 55, 70};
        minute.connections = MetricRange{0, 6, 700};
    }
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
    void linesAreThoseThatThereAre();
    void everyLineIsToldAndSaved();
    void rangesAreThoseOfWhatIsShown();
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
    row("of a day", ChartSpan::Day, 7200s, {u"CPU idle 70 % (40 % to 90 %)"_s, weight});
    row("not measured", ChartSpan::Hour, 4000s, {u"CPU idle not known"_s, u"No weight advertised"_s});
}

void ChartDataTest::aMomentIsToldInWords()
{
    QFETCH(const int, span);
    QFETCH(const qint64, ago);
    QFETCH(const QStringList, lines);
    const WallTime at = now - std::chrono::seconds(ago);
    const ChartData data = someData();
    const QStringList said = readoutAt(data, ChartSpan(span), at, linesIn(data)).split(u'\n');
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
    QTest::newRow("a minute") << int(ChartSpan::Minute) << 54 << ",80.0,,75.0,\r"_ba;
    QTest::newRow("an hour") << int(ChartSpan::Hour) << 3304 << ",80.0,,75.0,\r"_ba;
    QTest::newRow("a day") << int(ChartSpan::Day) << 1380 << ",40.0,70.0,90.0,,,,75.0,75.0,75.0,,,\r"_ba;
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

void ChartDataTest::linesAreThoseThatThereAre()
{
    const auto words = [](const ChartData &data) {
        QStringList all;
        for (const ChartLineId &id : linesIn(data))
            all.append(word(id));
        return all;
    };
    ChartData data = someData();
    QCOMPARE(words(data), (QStringList{u"idle"_s, u"availability"_s, u"weight"_s}));
    data.watchesPorts = true; // also before the first number is there
    QCOMPARE(words(data), (QStringList{u"idle"_s, u"availability"_s, u"weight"_s, u"connections"_s}));
    data.watchesPorts = false;
    data.seconds.back().connections = 0; // and after the settings have no ports any more
    QCOMPARE(words(data).back(), u"connections"_s);
    QCOMPARE(words(fullData()),
             (QStringList{u"idle"_s, u"availability"_s, u"source:cpu"_s, u"source:memory"_s, u"weight"_s,
                          u"connections"_s}));
}

void ChartDataTest::everyLineIsToldAndSaved()
{
    const ChartData data = fullData();
    const auto said = [&data](ChartSpan span, std::chrono::seconds ago) {
        return readoutAt(data, span, now - ago, linesIn(data)).split(u'\n').mid(1);
    };
    QCOMPARE(said(ChartSpan::Minute, 0s),
             (QStringList{u"CPU idle 80 %"_s, u"Availability 40 %"_s, u"Source cpu: 80 %"_s, u"Source memory: 40 %"_s,
                          u"Advertised weight 75 %"_s, u"Connections 12"_s, u"Forced: weight 40%"_s}));
    // Of the day nobody keeps the sources.
    QCOMPARE(said(ChartSpan::Day, 120s),
             (QStringList{u"CPU idle 70 % (40 % to 90 %)"_s, u"Availability 55 % (40 % to 70 %)"_s,
                          u"Advertised weight 75 %"_s, u"Connections 6 (0 to 700)"_s, u"Forced: weight 40%"_s}));
    // What is switched off is not told.
    QCOMPARE(readoutAt(data, ChartSpan::Minute, now - 240s, {{ChartLine::Connections}}).split(u'\n').mid(1),
             QStringList{u"Forced: drain, weight 40%"_s});
    const QList<QByteArray> seconds = csvOf(data, ChartSpan::Minute).split('\n');
    QCOMPARE(seconds.front(), "time,idle,availability,weight,connections,source_cpu,source_memory\r"_ba);
    QVERIFY2(seconds[1].endsWith(",80.0,,75.0,,,\r"), seconds[1].constData()); // not known is empty, not 0
    QVERIFY2(seconds[seconds.size() - 2].endsWith(",80.0,40.0,75.0,12,80.0,40.0\r"),
             seconds[seconds.size() - 2].constData());
    const QList<QByteArray> minutes = csvOf(data, ChartSpan::Day).split('\n');
    QCOMPARE(minutes.front(),
             "time,idle_min,idle_mean,idle_max,availability_min,availability_mean,availability_max,weight_min,"
             "weight_mean,weight_max,connections_min,connections_mean,connections_max\r"_ba);
    QVERIFY2(minutes[minutes.size() - 2].endsWith(",75.0,75.0,75.0,0.0,6.0,700.0\r"),
             minutes[minutes.size() - 2].constData());
}

void ChartDataTest::rangesAreThoseOfWhatIsShown()
{
    using Range = std::optional<std::pair<float, float>>;
    ChartData data = fullData();
    data.seconds.front().idle = 1; // an hour ago
    QCOMPARE(rangeOf(data, ChartSpan::Minute, {ChartLine::Idle}), Range({80, 80}));
    QCOMPARE(rangeOf(data, ChartSpan::Hour, {ChartLine::Idle}), Range({80, 80})); // it begins later
    data.seconds[1000].idle = 2;
    QCOMPARE(rangeOf(data, ChartSpan::Hour, {ChartLine::Idle}), Range({2, 80}));
    QCOMPARE(rangeOf(data, ChartSpan::Minute, {ChartLine::Connections}), Range({12, 12}));
    QCOMPARE(rangeOf(data, ChartSpan::Day, {ChartLine::Connections}), Range({0, 700}));
    QCOMPARE(rangeOf(data, ChartSpan::Hour, {ChartLine::Source, u"memory"_s}), Range({40, 60}));
    QCOMPARE(rangeOf(data, ChartSpan::Day, {ChartLine::Source, u"memory"_s}), Range());
    QCOMPARE(rangeOf(data, ChartSpan::Hour, {ChartLine::Source, u"disk"_s}), Range());
    QCOMPARE(rangeOf(someData(), ChartSpan::Hour, {ChartLine::Connections}), Range());
}

QTEST_GUILESS_MAIN(ChartDataTest)
#include "tst_chartdata.moc"
