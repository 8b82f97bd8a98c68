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
    [[nodiscard]] std::vector<QList<QPointF>> take() { return std::move(m_lines); }

private:
    std::chrono::milliseconds m_longestGap;
    std::vector<QList<QPointF>> m_lines;
    std::optional<WallTime> m_last;
};

/// The least and the most of one column, in the order in which they came.
class Column
{
public:
    void add(const MetricPoint &point)
    {
        if (!m_least || *point.idle < *m_least->idle)
            m_least = point;
        if (!m_most || *point.idle > *m_most->idle)
            m_most = point;
    }
    void flush(LineMaker &line)
    {
        if (m_least && m_most) {
            const bool leastFirst = m_least->time <= m_most->time;
            const MetricPoint &first = leastFirst ? *m_least : *m_most;
            const MetricPoint &second = leastFirst ? *m_most : *m_least;
            line.add(first.time, {x(first.time), *first.idle});
            if (second.time != first.time) {
                line.touch(second.time); // nothing was missing between the two
                line.add(second.time, {x(second.time), *second.idle});
            }
        }
        m_least.reset();
        m_most.reset();
    }

private:
    std::optional<MetricPoint> m_least;
    std::optional<MetricPoint> m_most;
};

std::vector<QList<QPointF>> idleLines(const std::vector<MetricPoint> &points, WallTime from, WallTime to, int columns,
                                      std::chrono::milliseconds longestGap)
{
    const auto width = std::max<std::chrono::milliseconds>((to - from) / std::max(columns, 1), 1ms);
    LineMaker line(longestGap);
    Column column;
    std::optional<std::int64_t> current;
    std::optional<WallTime> previous;
    for (const MetricPoint &point : points) {
        const bool broken = !point.idle || (previous && point.time - *previous > longestGap);
        const std::int64_t index = (point.time - from) / width;
        if (broken || index != current)
            column.flush(line);
        if (broken)
            line.gap();
        else if (previous && index != current)
            line.touch(*previous); // the column's extremes may lie well before its end
        current = index;
        previous = point.idle ? std::optional(point.time) : std::nullopt;
        if (point.idle)
            column.add(point);
    }
    column.flush(line);
    return line.take();
}

std::vector<QList<QPointF>> weightLines(const std::vector<MetricPoint> &points, std::chrono::milliseconds longestGap)
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

} // namespace

HistoryLines linesOf(const std::deque<MetricPoint> &points, WallTime from, WallTime to, int columns,
                     std::chrono::milliseconds longestGap)
{
    const auto begin = std::ranges::lower_bound(points, from, {}, &MetricPoint::time);
    const auto end = std::ranges::upper_bound(points, to, {}, &MetricPoint::time);
    const std::vector<MetricPoint> seen(begin, std::max(begin, end));
    return {idleLines(seen, from, to, columns, longestGap), weightLines(seen, longestGap)};
}

} // namespace sluice
