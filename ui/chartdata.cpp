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
constexpr auto halfASecond = 500ms;

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

/// The values of a line at a moment, or of a minute.
template<typename Point>
auto memberOf(ChartLine line) -> decltype(&Point::idle)
{
    switch (line) {
    case ChartLine::Availability:
        return &Point::availability;
    case ChartLine::Weight:
        return &Point::weight;
    case ChartLine::Connections:
        return &Point::connections;
    case ChartLine::Idle:
    case ChartLine::Source:
        break;
    }
    return &Point::idle;
}

const SourceTrack *sourceIn(const ChartData &data, const QString &kind)
{
    const auto found = std::ranges::find(data.sources, kind, &SourceTrack::kind);
    return found == data.sources.end() ? nullptr : &*found;
}

QString rangeText(ChartLine line, const MetricRange &range)
{
    const QString mean = valueText(line, range.mean);
    if (qRound(range.minimum) == qRound(range.maximum))
        return mean;
    return ChartWords::tr("%1 (%2 to %3)", "mean, least, most, each with its unit")
        .arg(mean, valueText(line, range.minimum), valueText(line, range.maximum));
}

/// Empty where it is not known and need not be said.
QString lineText(const ChartLineId &id, const QString &value)
{
    const bool always = id.line == ChartLine::Idle || id.line == ChartLine::Weight;
    return value.isEmpty() && !always ? QString() : textOf(id, value);
}

QString minuteText(const MetricMinute *minute, const ChartLineId &id)
{
    if (id.line == ChartLine::Source)
        return {}; // of these nobody keeps a day
    const auto range = minute ? minute->*memberOf<MetricMinute>(id.line) : std::nullopt;
    return lineText(id, range ? rangeText(id.line, *range) : QString());
}

QString valueAt(const ChartData &data, const MetricPoint *point, WallTime at, std::chrono::milliseconds reach,
                const ChartLineId &id)
{
    std::optional<float> value;
    if (id.line == ChartLine::Source) {
        const SourceTrack *const track = sourceIn(data, id.source);
        const SourcePoint *const one = track ? nearest(track->points, at, reach) : nullptr;
        value = one ? one->availability : std::nullopt;
    } else if (point) {
        value = point->*memberOf<MetricPoint>(id.line);
    }
    return lineText(id, value ? valueText(id.line, *value) : QString());
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
    QStringList head{u"time"_s};
    for (const QString &column : {u"idle"_s, u"availability"_s, u"weight"_s, u"connections"_s})
        head += {column + u"_min"_s, column + u"_mean"_s, column + u"_max"_s};
    QByteArray csv = csvLine(head);
    for (const MetricMinute &minute : data.minutes) {
        if (minute.time >= times.from && minute.time <= times.to)
            csv += csvLine(QStringList{isoText(minute.time)} + cells(minute.idle) + cells(minute.availability)
                           + cells(minute.weight) + cells(minute.connections));
    }
    return csv;
}

QByteArray secondsCsv(const ChartData &data, const ChartTimes &times)
{
    QStringList head{u"time"_s, u"idle"_s, u"availability"_s, u"weight"_s, u"connections"_s};
    for (const SourceTrack &source : data.sources)
        head.append(u"source_"_s + source.kind);
    QByteArray csv = csvLine(head);
    for (const MetricPoint &point : data.seconds) {
        if (point.time < times.from || point.time > times.to)
            continue;
        QStringList row{isoText(point.time), cell(point.idle), cell(point.availability), cell(point.weight),
                        point.connections ? QString::number(qRound(*point.connections)) : QString()};
        for (const SourceTrack &source : data.sources) {
            const SourcePoint *const one = nearest(source.points, point.time, halfASecond);
            row.append(one ? cell(one->availability) : QString());
        }
        csv += csvLine(row);
    }
    return csv;
}

} // namespace

std::vector<ChartLineId> linesIn(const ChartData &data)
{
    std::vector<ChartLineId> lines{{ChartLine::Idle}, {ChartLine::Availability}};
    for (const SourceTrack &source : data.sources)
        lines.push_back({ChartLine::Source, source.kind});
    lines.push_back({ChartLine::Weight});
    const auto counted = [](const auto &point) { return point.connections.has_value(); };
    if (data.watchesPorts || std::ranges::any_of(data.seconds, counted) || std::ranges::any_of(data.minutes, counted))
        lines.push_back({ChartLine::Connections});
    return lines;
}

std::optional<std::pair<float, float>> rangeOf(const ChartData &data, ChartSpan span, const ChartLineId &id)
{
    const ChartTimes times = timesOf(span, data.now);
    std::optional<std::pair<float, float>> range;
    const auto take = [&](WallTime time, std::optional<float> least, std::optional<float> most) {
        if (time < times.from || time > times.to || !least || !most)
            return;
        range = range ? std::pair(std::min(range->first, *least), std::max(range->second, *most))
                      : std::pair(*least, *most);
    };
    if (id.line == ChartLine::Source) {
        if (const SourceTrack *const source = sourceIn(data, id.source); source && span != ChartSpan::Day) {
            for (const SourcePoint &point : source->points)
                take(point.time, point.availability, point.availability);
        }
    } else if (span == ChartSpan::Day) {
        for (const MetricMinute &minute : data.minutes) {
            if (const auto &one = minute.*memberOf<MetricMinute>(id.line))
                take(minute.time, one->minimum, one->maximum);
        }
    } else {
        for (const MetricPoint &point : data.seconds)
            take(point.time, point.*memberOf<MetricPoint>(id.line), point.*memberOf<MetricPoint>(id.line));
    }
    return range;
}

std::deque<MetricPoint> pointsFor(const ChartData &data, ChartSpan span)
{
    if (span != ChartSpan::Day)
        return data.seconds;
    const auto least = [](const std::optional<MetricRange> &range) {
        return range ? std::optional(range->minimum) : std::nullopt;
    };
    const auto most = [](const std::optional<MetricRange> &range) {
        return range ? std::optional(range->maximum) : std::nullopt;
    };
    std::deque<MetricPoint> points;
    for (const MetricMinute &minute : data.minutes) {
        const auto weight = minute.weight ? std::optional(minute.weight->mean) : std::nullopt;
        points.push_back(
            {minute.time, least(minute.idle), least(minute.availability), weight, least(minute.connections)});
        points.push_back({minute.time + minuteLength / 2, most(minute.idle), most(minute.availability), weight,
                          most(minute.connections)});
    }
    return points;
}

QString readoutAt(const ChartData &data, ChartSpan span, WallTime at, const std::vector<ChartLineId> &lines)
{
    QStringList texts;
    if (span == ChartSpan::Day) {
        const MetricMinute *const minute = nearest(data.minutes, at, minuteLength);
        texts.append(localTime(minute ? minute->time : at).toString(u"HH:mm"_s));
        for (const ChartLineId &id : lines)
            texts.append(minuteText(minute, id));
    } else {
        const auto reach = lookOf(span).longestGap / 2;
        const MetricPoint *const point = nearest(data.seconds, at, reach);
        texts.append(secondText(point ? point->time : at));
        for (const ChartLineId &id : lines)
            texts.append(valueAt(data, point, at, reach, id));
    }
    texts.removeAll(QString());
    const QStringList forced = forcedAt(data.marks, at);
    if (!forced.isEmpty())
        texts.append(ChartWords::tr("Forced: %1").arg(forced.join(u", "_s)));
    return texts.join(u'\n');
}

QByteArray csvOf(const ChartData &data, ChartSpan span)
{
    const ChartTimes times = timesOf(span, data.now);
    return span == ChartSpan::Day ? minutesCsv(data, times) : secondsCsv(data, times);
}

} // namespace sluice
