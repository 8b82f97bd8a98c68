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
    return {start + std::chrono::seconds(second), idle, idle, weight};
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

QTEST_GUILESS_MAIN(HistoryLinesTest)
#include "tst_historylines.moc"
