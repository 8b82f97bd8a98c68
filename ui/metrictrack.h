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

/// What one source of availability gave.
struct SourcePoint
{
    WallTime time{};
    std::optional<float> availability;
    bool operator==(const SourcePoint &) const = default;
};

struct SourceTrack
{
    QString kind; ///< "cpu"
    std::deque<SourcePoint> points;
    bool operator==(const SourceTrack &) const = default;
};

/// The last hour of CPU idle and of what each service had, one point a second at most. The agent keeps that of its first
/// service only; those of the others, and single sources, are known from when the panel began to look.
class MetricTrack
{
public:
    static constexpr std::chrono::milliseconds length = std::chrono::hours(1);
    /// Beyond this many services, further ones have no weight line.
    static constexpr std::size_t maximumServices = 32;
    static constexpr std::size_t maximumSources = 8; ///< of a service

    struct Weight
    {
        QString service;
        std::optional<float> percent;
        std::optional<float> availability{};
        std::optional<float> connections{};
        struct Source
        {
            QString kind;
            std::optional<float> availability;
        };
        std::vector<Source> sources{}; ///< only where they tell more than the availability
    };

    /// What the agent kept; the points of the other services keep what was seen of them.
    void load(const QString &firstService, const std::vector<MetricPoint> &points);
    /// True where a new second begins; else the last one was replaced.
    bool append(WallTime time, std::optional<float> idle, const std::vector<Weight> &weights);

    /// Oldest first.
    [[nodiscard]] const std::deque<MetricPoint> &pointsOf(const QString &service) const;
    /// In the order in which they were first told; empty as long as the availability tells it all.
    [[nodiscard]] const std::vector<SourceTrack> &sourcesOf(const QString &service) const;

private:
    void appendSources(WallTime time, const Weight &weight);

    std::map<QString, std::deque<MetricPoint>> m_points;
    std::map<QString, std::vector<SourceTrack>> m_sources;
    WallTime m_last{};
};

} // namespace sluice
