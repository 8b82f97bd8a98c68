// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/history/metrichistory.h"

#include <QString>

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace sluice {

/// The last hour of CPU idle and of each service's advertised weight, one point a second at most. The agent keeps the
/// weights of its first service only; those of the others are known from when the panel began to look.
class MetricTrack
{
public:
    static constexpr std::chrono::milliseconds length = std::chrono::hours(1);
    /// Beyond this many services, further ones have no weight line.
    static constexpr std::size_t maximumServices = 32;

    struct Weight
    {
        QString service;
        std::optional<float> percent;
        std::optional<float> availability{};
    };

    /// What the agent kept; the points of the other services keep what was seen of them.
    void load(const QString &firstService, const std::vector<MetricPoint> &points);
    /// True where a new second begins; else the last one was replaced.
    bool append(WallTime time, std::optional<float> idle, const std::vector<Weight> &weights);

    /// Oldest first.
    [[nodiscard]] const std::deque<MetricPoint> &pointsOf(const QString &service) const;

private:
    std::map<QString, std::deque<MetricPoint>> m_points;
    WallTime m_last{};
};

} // namespace sluice
