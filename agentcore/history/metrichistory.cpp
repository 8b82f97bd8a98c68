// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/history/metrichistory.h"

#include <algorithm>
#include <cmath>

namespace sluice {
namespace {

std::optional<float> finite(std::optional<float> value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

template<typename T>
std::vector<T> laterThan(WallTime time, const Ring<T> &ring)
{
    std::vector<T> values;
    values.reserve(ring.size());
    for (std::size_t i = 0; i < ring.size(); ++i) {
        if (ring.at(i).time > time)
            values.push_back(ring.at(i));
    }
    return values;
}

} // namespace

MetricHistory::MetricHistory()
    : m_seconds(seconds)
    , m_minutes(minutes)
{
}

void MetricHistory::add(const MetricPoint &point)
{
    const MetricPoint clean{point.time, finite(point.idle), finite(point.availability), finite(point.weight),
                            finite(point.connections)};
    const auto second = std::chrono::floor<std::chrono::seconds>(point.time);
    if (!m_seconds.isEmpty()) {
        if (std::chrono::floor<std::chrono::seconds>(m_seconds.newest().time) == second) {
            m_seconds.newest() = clean;
            return;
        }
        gather(m_seconds.newest());
    }
    const WallTime minute = std::chrono::floor<std::chrono::minutes>(point.time);
    if (m_minute != minute)
        finishMinute();
    m_minute = minute;
    m_seconds.add(clean);
}

std::vector<MetricPoint> MetricHistory::secondsAfter(WallTime after) const
{
    return laterThan(after, m_seconds);
}

std::vector<MetricMinute> MetricHistory::minutesAfter(WallTime after) const
{
    return laterThan(after, m_minutes);
}

void MetricHistory::gather(const MetricPoint &second)
{
    m_idle.add(second.idle);
    m_availability.add(second.availability);
    m_weight.add(second.weight);
    m_connections.add(second.connections);
}

void MetricHistory::finishMinute()
{
    if (m_minute)
        m_minutes.add({*m_minute, m_idle.range(), m_availability.range(), m_weight.range(), m_connections.range()});
    m_idle = {};
    m_availability = {};
    m_weight = {};
    m_connections = {};
}

void MetricHistory::Gathering::add(std::optional<float> value)
{
    if (!value)
        return;
    minimum = count == 0 ? *value : std::min(minimum, *value);
    maximum = count == 0 ? *value : std::max(maximum, *value);
    sum += double(*value);
    ++count;
}

std::optional<MetricRange> MetricHistory::Gathering::range() const
{
    if (count == 0)
        return std::nullopt;
    return MetricRange{minimum, float(sum / count), maximum};
}

} // namespace sluice
