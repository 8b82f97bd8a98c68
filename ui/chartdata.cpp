// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartdata.h"

#include "ui/tabletext.h"
#include "ui/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ChartWords)
};

constexpr auto minuteLength = 60s;

/// The nearest by time; nullptr where none is within `reach`.
template<typename Items>
auto nearest(const Items &items, WallTime at, std::chrono::milliseconds reach) -> decltype(&items.front())
{
    const auto age = [at](const auto &item) { return std::chrono::abs(item.time - at); };
    auto after = std::ranges::lower_bound(items, at, {}, [](const auto &item) { return item.time; });
    if (after == items.end() || (after != items.begin() && age(*std::prev(after)) < age(*after)))
        after = after == items.begin() ? after : std::prev(after);
    return after == items.end() || age(*after) > reach ? nullptr : &*after;
}

QString percentText(float value)
{
    return QString::number(qRound(value));
}

QString rangeText(const MetricRange &range)
{
    if (qRound(range.minimum) == qRound(range.maximum))
        return ChartWords::tr("%1 %").arg(percentText(range.mean));
    return ChartWords::tr("%1 % (%2 to %3 %)", "mean, least, most")
        .arg(percentText(range.mean), percentText(range.minimum), percentText(range.maximum));
}

QString idleLine(const QString &value)
{
    return value.isEmpty() ? ChartWords::tr("CPU idle not known") : ChartWords::tr("CPU idle %1").arg(value);
}

QString weightLine(const QString &value)
{
    return value.isEmpty() ? ChartWords::tr("No weight advertised") : ChartWords::tr("Advertised weight %1").arg(value);
}

QString onePercent(std::optional<float> value)
{
    return value ? ChartWords::tr("%1 %").arg(percentText(*value)) : QString();
}

/// What was in force, by the marks before it.
QStringList forcedAt(const std::vector<OverrideMark> &marks, WallTime at)
{
    QStringList forced;
    for (const OverrideMark &mark : marks) {
        if (mark.time > at)
            break;
        forced.removeAll(mark.text);
        if (mark.begins)
            forced.append(mark.text);
    }
    return forced;
}

QString cell(std::optional<float> value)
{
    return value ? QString::number(double(*value), 'f', 1) : QString();
}

QStringList cells(const std::optional<MetricRange> &range)
{
    if (!range)
        return {QString(), QString(), QString()};
    return {cell(range->minimum), cell(range->mean), cell(range->maximum)};
}

QByteArray minutesCsv(const ChartData &data, const ChartTimes &times)
{
    QByteArray csv = csvLine({u"time"_s, u"idle_min"_s, u"idle_mean"_s, u"idle_max"_s, u"availability_min"_s,
                              u"availability_mean"_s, u"availability_max"_s, u"weight_min"_s, u"weight_mean"_s,
                              u"weight_max"_s});
    for (const MetricMinute &minute : data.minutes) {
        if (minute.time >= times.from && minute.time <= times.to)
            csv += csvLine(QStringList{isoText(minute.time)} + cells(minute.idle) + cells(minute.availability)
                           + cells(minute.weight));
    }
    return csv;
}

} // namespace

std::deque<MetricPoint> pointsFor(const ChartData &data, ChartSpan span)
{
    if (span != ChartSpan::Day)
        return data.seconds;
    std::deque<MetricPoint> points;
    for (const MetricMinute &minute : data.minutes) {
        MetricPoint point;
        point.time = minute.time;
        if (minute.weight)
            point.weight = minute.weight->mean;
        if (minute.idle)
            point.idle = minute.idle->minimum;
        points.push_back(point);
        point.time += minuteLength / 2;
        if (minute.idle)
            point.idle = minute.idle->maximum;
        points.push_back(point);
    }
    return points;
}

QString readoutAt(const ChartData &data, ChartSpan span, WallTime at)
{
    QStringList lines;
    if (span == ChartSpan::Day) {
        const MetricMinute *const minute = nearest(data.minutes, at, minuteLength);
        lines = {localTime(minute ? minute->time : at).toString(u"HH:mm"_s),
                 idleLine(minute && minute->idle ? rangeText(*minute->idle) : QString()),
                 weightLine(minute && minute->weight ? rangeText(*minute->weight) : QString())};
    } else {
        const MetricPoint *const point = nearest(data.seconds, at, lookOf(span).longestGap / 2);
        lines = {secondText(point ? point->time : at), idleLine(point ? onePercent(point->idle) : QString()),
                 weightLine(point ? onePercent(point->weight) : QString())};
    }
    const QStringList forced = forcedAt(data.marks, at);
    if (!forced.isEmpty())
        lines.append(ChartWords::tr("Forced: %1").arg(forced.join(u", "_s)));
    return lines.join(u'\n');
}

QByteArray csvOf(const ChartData &data, ChartSpan span)
{
    const ChartTimes times = timesOf(span, data.now);
    if (span == ChartSpan::Day)
        return minutesCsv(data, times);
    QByteArray csv = csvLine({u"time"_s, u"idle"_s, u"availability"_s, u"weight"_s});
    for (const MetricPoint &point : data.seconds) {
        if (point.time >= times.from && point.time <= times.to)
            csv += csvLine({isoText(point.time), cell(point.idle), cell(point.availability), cell(point.weight)});
    }
    return csv;
}

} // namespace sluice
