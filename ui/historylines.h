// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/history/metrichistory.h"
#include "ui/metrictrack.h"

#include <QList>
#include <QPointF>

#include <chrono>
#include <deque>
#include <vector>

namespace sluice {

/// A line, ready to be drawn; x is milliseconds since 1970. Where nothing was measured, one piece ends and another begins:
/// what is unknown is not drawn.
using LinePieces = std::vector<QList<QPointF>>;

struct HistoryLines
{
    LinePieces idle;
    LinePieces availability;
    LinePieces weight; ///< as steps
    LinePieces connections;
};

/// At most about two points for each of `columns` between `from` and `to`: the least and the most there, so that no
/// peak is lost.
/// Points further apart than `longestGap` are not joined.
[[nodiscard]] HistoryLines linesOf(const std::deque<MetricPoint> &points, WallTime from, WallTime to, int columns,
                                   std::chrono::milliseconds longestGap = std::chrono::seconds(5));
[[nodiscard]] LinePieces piecesOf(const SourceTrack &source, WallTime from, WallTime to, int columns,
                                  std::chrono::milliseconds longestGap);

} // namespace sluice
