// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/chartspan.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <vector>

namespace sluice {

/// What the chart of one service is drawn from, at one moment.
struct ChartData
{
    WallTime now{};
    std::deque<MetricPoint> seconds;   ///< of the last hour, oldest first
    std::vector<MetricMinute> minutes; ///< of the last day, oldest first
    std::vector<OverrideMark> marks;   ///< oldest first
};

/// The points to draw. Of a minute, its least and its most: no peak is lost.
[[nodiscard]] std::deque<MetricPoint> pointsFor(const ChartData &data, ChartSpan span);

/// The moment in words, a line each: time, CPU idle, weight, and what was forced. Says "not known" where nothing was
/// measured near it.
[[nodiscard]] QString readoutAt(const ChartData &data, ChartSpan span, WallTime at);

/// What the chart shows, as a CSV file: seconds, or minutes with least, mean and most.
[[nodiscard]] QByteArray csvOf(const ChartData &data, ChartSpan span);

} // namespace sluice
