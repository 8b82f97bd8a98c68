// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrictrack.h"

#include <algorithm>

namespace sluice {
namespace {

bool sameSecond(WallTime a, WallTime b)
{
    return std::chrono::floor<std::chrono::seconds>(a) == std::chrono::floor<std::chrono::seconds>(b);
}

template<typename Point>
void add(std::deque<Point> &points, const Point &point)
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
        point.connections = weight.connections;
        add(m_points[weight.service], point);
        appendSources(time, weight);
    }
    const bool begins = !sameSecond(m_last, time);
    m_last = time;
    return begins;
}

void MetricTrack::appendSources(WallTime time, const Weight &weight)
{
    if (weight.sources.empty() && !m_sources.contains(weight.service))
        return;
    std::vector<SourceTrack> &tracks = m_sources[weight.service];
    for (const Weight::Source &source : weight.sources) {
        auto track = std::ranges::find(tracks, source.kind, &SourceTrack::kind);
        if (track == tracks.end() && tracks.size() >= maximumSources)
            continue;
        if (track == tracks.end())
            track = tracks.insert(track, {source.kind, {}});
        add(track->points, SourcePoint{time, source.availability});
    }
    // One that is told no longer goes when its last point does.
    std::erase_if(tracks, [time](const SourceTrack &track) { return track.points.back().time < time - length; });
}

const std::vector<SourceTrack> &MetricTrack::sourcesOf(const QString &service) const
{
    static const std::vector<SourceTrack> none;
    const auto found = m_sources.find(service);
    return found == m_sources.end() ? none : found->second;
}

const std::deque<MetricPoint> &MetricTrack::pointsOf(const QString &service) const
{
    static const std::deque<MetricPoint> none;
    const auto found = m_points.find(service);
    return found == m_points.end() ? none : found->second;
}

} // namespace sluice
