// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrictrack.h"

namespace sluice {
namespace {

bool sameSecond(WallTime a, WallTime b)
{
    return std::chrono::floor<std::chrono::seconds>(a) == std::chrono::floor<std::chrono::seconds>(b);
}

void add(std::deque<MetricPoint> &points, const MetricPoint &point)
{
    // A clock that was set back would draw a line backwards.
    while (!points.empty() && points.back().time >= point.time)
        points.pop_back();
    if (!points.empty() && sameSecond(points.back().time, point.time))
        points.back() = point;
    else
        points.push_back(point);
    while (points.front().time < point.time - MetricTrack::length)
        points.pop_front();
}

} // namespace

void MetricTrack::load(const QString &firstService, const std::vector<MetricPoint> &points)
{
    std::deque<MetricPoint> &track = m_points[firstService];
    track.clear();
    for (const MetricPoint &point : points)
        add(track, point);
    if (!points.empty())
        m_last = points.back().time;
}

bool MetricTrack::append(WallTime time, std::optional<float> idle, const std::vector<Weight> &weights)
{
    for (const Weight &weight : weights) {
        if (m_points.size() >= maximumServices && !m_points.contains(weight.service))
            continue;
        MetricPoint point;
        point.time = time;
        point.idle = idle;
        point.availability = weight.availability;
        point.weight = weight.percent;
        add(m_points[weight.service], point);
    }
    const bool begins = !sameSecond(m_last, time);
    m_last = time;
    return begins;
}

const std::deque<MetricPoint> &MetricTrack::pointsOf(const QString &service) const
{
    static const std::deque<MetricPoint> none;
    const auto found = m_points.find(service);
    return found == m_points.end() ? none : found->second;
}

} // namespace sluice
