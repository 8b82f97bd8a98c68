// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartspan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct ChartSpanWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ChartSpanWords)
};

constexpr std::array looks{
    ChartSpanLook{ChartSpan::Minute, "minute"_L1, 1min, 10s, 7, "HH:mm:ss"_L1, 5s},
    ChartSpanLook{ChartSpan::TenMinutes, "10-minutes"_L1, 10min, 1min, 6, "HH:mm"_L1, 5s},
    ChartSpanLook{ChartSpan::Hour, "hour"_L1, 1h, 5min, 7, "HH:mm"_L1, 5s},
    // Minutes are whole ones, two points each.
    ChartSpanLook{ChartSpan::Day, "day"_L1, 24h, 1h, 7, "HH:mm"_L1, 150s},
};

} // namespace

const ChartSpanLook &lookOf(ChartSpan span)
{
    return *std::ranges::find(looks, span, &ChartSpanLook::span);
}

ChartSpan chartSpanFromWord(const QString &word)
{
    const auto *const look = std::ranges::find_if(looks,
                                                  [&word](const ChartSpanLook &one) { return one.word == word; });
    return look == looks.end() ? ChartSpan::TenMinutes : look->span;
}

QString titleOf(ChartSpan span)
{
    switch (span) {
    case ChartSpan::Minute:
        return ChartSpanWords::tr("Last minute");
    case ChartSpan::TenMinutes:
        return ChartSpanWords::tr("Last 10 minutes");
    case ChartSpan::Hour:
        return ChartSpanWords::tr("Last hour");
    case ChartSpan::Day:
        return ChartSpanWords::tr("Last day");
    }
    return {};
}

ChartTimes timesOf(ChartSpan span, WallTime now)
{
    const ChartSpanLook &look = lookOf(span);
    const auto floor = now - now.time_since_epoch() % look.step;
    const WallTime to = floor == now ? now : floor + look.step;
    return {to - look.length, to};
}

} // namespace sluice
