// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/history/metrichistory.h"

#include <QList>
#include <QPointF>

#include <chrono>
#include <deque>
#include <vector>

namespace sluice {

/// Points ready to be drawn; x is milliseconds since 1970, y percent. Where nothing was measured, a line ends and
/// another begins: what is unknown is not drawn.
struct HistoryLines
{
    std::vector<QList<QPointF>> idle;
    std::vector<QList<QPointF>> weight; ///< as steps
};

/// At most about two points for each of `columns` between `from` and `to`: the least and the most there, so that no
/// peak is lost.
/// Points further apart than `longestGap` are not joined.
[[nodiscard]] HistoryLines linesOf(const std::deque<MetricPoint> &points, WallTime from, WallTime to, int columns,
                                   std::chrono::milliseconds longestGap = std::chrono::seconds(5));

} // namespace sluice
