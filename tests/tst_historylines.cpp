// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historylines.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime start{1'700'000'000s};

MetricPoint at(int second, std::optional<float> idle, std::optional<float> weight)
{
    return {start + std::chrono::seconds(second), idle, idle, weight, std::nullopt};
}

QList<double> ys(const QList<QPointF> &line)
{
    QList<double> values;
    for (const QPointF &point : line)
        values.append(point.y());
    return values;
}

} // namespace

class HistoryLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingGivesNothing();
    void weightIsDrawnInSteps();
    void whatIsUnknownIsNotDrawn();
    void noPeakIsLostAndThePointsAreFew();
    void onlyTheWindowIsDrawn();
    void linesNeverGoBack();
    void eachLineHasItsOwnValues();
    void aSourceHasItsOwnGaps();
};

void HistoryLinesTest::nothingGivesNothing()
{
    const HistoryLines lines = linesOf({}, start, start + 10min, 600);
    QVERIFY(lines.idle.empty() && lines.weight.empty());
    const HistoryLines unknown = linesOf({at(1, std::nullopt, std::nullopt)}, start, start + 10min, 600);
    QVERIFY(unknown.idle.empty() && unknown.weight.empty());
}

void HistoryLinesTest::weightIsDrawnInSteps()
{
    const std::deque<MetricPoint> points{at(1, 80.0F, 100.0F), at(2, 80.0F, 100.0F), at(3, 5.0F, 50.0F),
                                         at(4, 5.0F, 50.0F)};
    const HistoryLines lines = linesOf(points, start, start + 10min, 600);
    QCOMPARE(lines.weight.size(), std::size_t(1));
    QCOMPARE(ys(lines.weight.front()), (QList<double>{100, 100, 50, 50}));
    const double third = double((start + 3s).time_since_epoch() / 1ms);
    QCOMPARE(lines.weight.front()[1].x(), third); // it holds until the moment it changes
    QCOMPARE(lines.weight.front()[2].x(), third);
}

void HistoryLinesTest::whatIsUnknownIsNotDrawn()
{
    const std::deque<MetricPoint> points{at(1, 80.0F, 100.0F), at(2, 80.0F, 100.0F), at(3, std::nullopt, std::nullopt),
                                         at(4, 70.0F, 90.0F),  at(60, 60.0F, 90.0F), at(61, 60.0F, 90.0F)};
    const HistoryLines lines = linesOf(points, start, start + 10min, 600);
    QCOMPARE(lines.idle.size(), std::size_t(3));
    QCOMPARE(lines.weight.size(), std::size_t(3));
    QCOMPARE(ys(lines.idle[1]), QList<double>{70});
    QCOMPARE(ys(lines.idle[2]), (QList<double>{60, 60}));
}

void HistoryLinesTest::noPeakIsLostAndThePointsAreFew()
{
    std::deque<MetricPoint> points;
    for (int second = 0; second < 3600; ++second)
        points.push_back(at(second, second == 1234 ? 3.0F : second == 2345 ? 99.0F : 50.0F, 100.0F));
    const HistoryLines lines = linesOf(points, start, start + 1h, 300);
    QCOMPARE(lines.idle.size(), std::size_t(1));
    QVERIFY2(lines.idle.front().size() <= 610, qPrintable(QString::number(lines.idle.front().size())));
    QVERIFY(ys(lines.idle.front()).contains(3) && ys(lines.idle.front()).contains(99));
    QCOMPARE(lines.weight.front().size(), 2);
}

void HistoryLinesTest::onlyTheWindowIsDrawn()
{
    std::deque<MetricPoint> points;
    for (int second = 0; second < 100; ++second)
        points.push_back(at(second, float(second), 100.0F));
    const HistoryLines lines = linesOf(points, start + 10s, start + 12s, 600);
    QCOMPARE(ys(lines.idle.front()), (QList<double>{10, 11, 12}));
    QVERIFY(linesOf(points, start + 200s, start + 300s, 600).idle.empty());
}

void HistoryLinesTest::linesNeverGoBack()
{
    std::deque<MetricPoint> points;
    for (int second = 0; second < 3600; ++second)
        points.push_back(at(second, float((second * 37) % 100), float((second / 50) % 100)));
    const HistoryLines lines = linesOf(points, start, start + 1h, 100);
    for (const auto &all : {lines.idle, lines.weight}) {
        for (const QList<QPointF> &line : all) {
            for (qsizetype index = 1; index < line.size(); ++index)
                QVERIFY(line[index].x() >= line[index - 1].x());
        }
    }
}

void HistoryLinesTest::eachLineHasItsOwnValues()
{
    std::deque<MetricPoint> points;
    for (int second = 0; second < 10; ++second) {
        MetricPoint point{start + std::chrono::seconds(second), 80.0F, 40.0F, 50.0F, 700.0F};
        if (second == 5)
            point.connections.reset();
        points.push_back(point);
    }
    const HistoryLines lines = linesOf(points, start, start + 10s, 600);
    QCOMPARE(lines.availability.size(), std::size_t(1));
    QCOMPARE(lines.availability.front().front().y(), 40.0);
    QCOMPARE(lines.connections.size(), std::size_t(2)); // where nobody counted, none is drawn
    QCOMPARE(ys(lines.connections.front()), (QList<double>{700, 700, 700, 700, 700}));
    QCOMPARE(ys(lines.connections.back()), (QList<double>{700, 700, 700, 700}));
}

void HistoryLinesTest::aSourceHasItsOwnGaps()
{
    SourceTrack track{u"memory"_s, {}};
    for (int second = 0; second < 30; ++second) {
        if (second < 10 || second > 20)
            track.points.push_back({start + std::chrono::seconds(second), float(second)});
    }
    const LinePieces pieces = piecesOf(track, start + 2s, start + 25s, 600, 5s);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(ys(pieces.front()), (QList<double>{2, 3, 4, 5, 6, 7, 8, 9}));
    QCOMPARE(ys(pieces.back()), (QList<double>{21, 22, 23, 24, 25}));
}

QTEST_GUILESS_MAIN(HistoryLinesTest)
#include "tst_historylines.moc"
