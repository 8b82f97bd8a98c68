// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historylines.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace sluice {
namespace {

using namespace std::chrono_literals;

double x(WallTime time)
{
    return double(time.time_since_epoch().count());
}

/// Breaks a line where points are missing.
class LineMaker
{
public:
    explicit LineMaker(std::chrono::milliseconds longestGap)
        : m_longestGap(longestGap)
    {
    }
    void add(WallTime time, const QPointF &point)
    {
        if (m_lines.empty() || !m_last || time - *m_last > m_longestGap)
            m_lines.emplace_back();
        m_lines.back().append(point);
        m_last = time;
    }
    /// Joins what comes next to what was there, although no point is added.
    void touch(WallTime time) { m_last = time; }
    void gap() { m_last.reset(); }
    [[nodiscard]] bool joins(WallTime time) const { return m_last && time - *m_last <= m_longestGap; }
    [[nodiscard]] const QPointF &last() const { return m_lines.back().back(); }
    [[nodiscard]] LinePieces take() { return std::move(m_lines); }

private:
    std::chrono::milliseconds m_longestGap;
    LinePieces m_lines;
    std::optional<WallTime> m_last;
};

/// What was measured at a moment.
struct Value
{
    WallTime time{};
    std::optional<float> value;
};

/// The least and the most of one column, in the order in which they came.
class Column
{
public:
    void add(WallTime time, float value)
    {
        if (!m_least || value < *m_least->value)
            m_least = Value{time, value};
        if (!m_most || value > *m_most->value)
            m_most = Value{time, value};
    }
    void flush(LineMaker &line)
    {
        if (m_least && m_most) {
            const bool leastFirst = m_least->time <= m_most->time;
            const Value &first = leastFirst ? *m_least : *m_most;
            const Value &second = leastFirst ? *m_most : *m_least;
            line.add(first.time, {x(first.time), *first.value});
            if (second.time != first.time) {
                line.touch(second.time); // nothing was missing between the two
                line.add(second.time, {x(second.time), *second.value});
            }
        }
        m_least.reset();
        m_most.reset();
    }

private:
    std::optional<Value> m_least;
    std::optional<Value> m_most;
};

/// Where to, and how finely.
struct Drawing
{
    WallTime from;
    WallTime to;
    int columns;
    std::chrono::milliseconds longestGap;
};

template<typename Points, typename Read>
LinePieces peakLines(const Points &points, const Drawing &drawing, Read read)
{
    const auto width = std::max<std::chrono::milliseconds>((drawing.to - drawing.from) / std::max(drawing.columns, 1),
                                                           1ms);
    LineMaker line(drawing.longestGap);
    Column column;
    std::optional<std::int64_t> current;
    std::optional<WallTime> previous;
    for (const auto &point : points) {
        const std::optional<float> value = read(point);
        const bool broken = !value || (previous && point.time - *previous > drawing.longestGap);
        const std::int64_t index = (point.time - drawing.from) / width;
        if (broken || index != current)
            column.flush(line);
        if (broken)
            line.gap();
        else if (previous && index != current)
            line.touch(*previous); // the column's extremes may lie well before its end
        current = index;
        previous = value ? std::optional(point.time) : std::nullopt;
        if (value)
            column.add(point.time, *value);
    }
    column.flush(line);
    return line.take();
}

LinePieces weightLines(const std::vector<MetricPoint> &points, std::chrono::milliseconds longestGap)
{
    LineMaker line(longestGap);
    for (std::size_t index = 0; index < points.size(); ++index) {
        const MetricPoint &point = points[index];
        if (!point.weight) {
            line.gap();
            continue;
        }
        const double y = *point.weight;
        const bool isLast = index + 1 == points.size() || !points[index + 1].weight
            || points[index + 1].time - point.time > longestGap;
        const bool joins = line.joins(point.time);
        const bool steps = joins && line.last().y() != y;
        if (steps)
            line.add(point.time, {x(point.time), line.last().y()});
        if (!joins || steps || isLast)
            line.add(point.time, {x(point.time), y});
        else
            line.touch(point.time);
    }
    return line.take();
}

template<typename Point>
std::vector<Point> between(const std::deque<Point> &points, WallTime from, WallTime to)
{
    const auto begin = std::ranges::lower_bound(points, from, {}, &Point::time);
    const auto end = std::ranges::upper_bound(points, to, {}, &Point::time);
    return {begin, std::max(begin, end)};
}

} // namespace

HistoryLines linesOf(const std::deque<MetricPoint> &points, WallTime from, WallTime to, int columns,
                     std::chrono::milliseconds longestGap)
{
    const std::vector<MetricPoint> seen = between(points, from, to);
    const Drawing drawing{from, to, columns, longestGap};
    const auto peaks = [&](std::optional<float> MetricPoint::*value) {
        return peakLines(seen, drawing, [value](const MetricPoint &point) { return point.*value; });
    };
    return {peaks(&MetricPoint::idle), peaks(&MetricPoint::availability), weightLines(seen, longestGap),
            peaks(&MetricPoint::connections)};
}

LinePieces piecesOf(const SourceTrack &source, WallTime from, WallTime to, int columns,
                    std::chrono::milliseconds longestGap)
{
    return peakLines(between(source.points, from, to), {from, to, columns, longestGap},
                     [](const SourcePoint &point) { return point.availability; });
}

} // namespace sluice
