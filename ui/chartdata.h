// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/chartlines.h"
#include "ui/chartspan.h"
#include "ui/metrictrack.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace sluice {

/// What the chart of one service is drawn from, at one moment.
struct ChartData
{
    WallTime now{};
    std::deque<MetricPoint> seconds;   ///< of the last hour, oldest first
    std::vector<MetricMinute> minutes; ///< of the last day, oldest first
    std::vector<OverrideMark> marks;   ///< oldest first
    bool watchesPorts = false;         ///< connections are counted
    std::vector<SourceTrack> sources;  ///< of the last hour; none where the availability tells it all
};

/// The lines that there are, in the order in which they are drawn: connections only where some were counted.
[[nodiscard]] std::vector<ChartLineId> linesIn(const ChartData &data);

/// The least and the most of a line in that time; nullopt where nothing was measured.
[[nodiscard]] std::optional<std::pair<float, float>> rangeOf(const ChartData &data, ChartSpan span,
                                                             const ChartLineId &id);

/// The points to draw. Of a minute, its least and its most: no peak is lost.
[[nodiscard]] std::deque<MetricPoint> pointsFor(const ChartData &data, ChartSpan span);

/// The moment in words, a line each: time, what each of the chart's lines was, and what was forced. CPU idle and weight
/// say so where nothing was measured near it; the others are left out.
[[nodiscard]] QString readoutAt(const ChartData &data, ChartSpan span, WallTime at,
                                const std::vector<ChartLineId> &lines);

/// What the chart shows, as a CSV file: seconds, or minutes with least, mean and most.
[[nodiscard]] QByteArray csvOf(const ChartData &data, ChartSpan span);

} // namespace sluice
