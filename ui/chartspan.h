// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <chrono>

namespace sluice {

/// How much time the chart shows.
enum class ChartSpan { Minute, TenMinutes, Hour, Day };
inline constexpr std::array allChartSpans{ChartSpan::Minute, ChartSpan::TenMinutes, ChartSpan::Hour, ChartSpan::Day};

struct ChartSpanLook
{
    ChartSpan span;
    QLatin1StringView word; ///< as it is remembered
    std::chrono::milliseconds length;
    /// The axis ends at a multiple of this, so that it stands still most of the time: moving it is what costs.
    std::chrono::milliseconds step;
    int ticks;
    QLatin1StringView format;
    /// Beyond this a line is broken, because something was missing.
    std::chrono::milliseconds longestGap;
};
[[nodiscard]] const ChartSpanLook &lookOf(ChartSpan span);
[[nodiscard]] ChartSpan chartSpanFromWord(const QString &word); ///< ten minutes where it is none
/// "Last 10 minutes".
[[nodiscard]] QString titleOf(ChartSpan span);

/// From when to when it shows at `now`.
struct ChartTimes
{
    WallTime from{};
    WallTime to{};
    bool operator==(const ChartTimes &) const = default;
};
[[nodiscard]] ChartTimes timesOf(ChartSpan span, WallTime now);

} // namespace sluice
