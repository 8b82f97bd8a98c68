// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/history/ring.h"

#include <optional>
#include <vector>

namespace sluice {

/// One second. Floats: a chart needs no more, and an hour of them is kept. NaN never appears: unknown is nullopt.
struct MetricPoint
{
    WallTime time{};
    std::optional<float> idle;         ///< CPU idle percent
    std::optional<float> availability; ///< percent
    std::optional<float> weight;       ///< advertised, percent
    std::optional<float> connections{};
    bool operator==(const MetricPoint &) const = default;
};

struct MetricRange
{
    float minimum = 0;
    float mean = 0;
    float maximum = 0;
    bool operator==(const MetricRange &) const = default;
};

/// One minute, stamped with its first second.
struct MetricMinute
{
    WallTime time{};
    std::optional<MetricRange> idle;
    std::optional<MetricRange> availability;
    std::optional<MetricRange> weight;
    std::optional<MetricRange> connections{};
    bool operator==(const MetricMinute &) const = default;
};

/// The last hour at 1 s and the last day at 1 min, in memory that is taken once and never grows. A second without
/// a sample has no point. Adding allocates nothing.
class MetricHistory
{
public:
    static constexpr std::size_t seconds = 3600;
    static constexpr std::size_t minutes = 1440;

    MetricHistory();

    /// At most one point a second is kept: later ones of the same second replace it. A clock that was set back
    /// simply goes on: points keep the order in which they came. A value that is not a finite number is unknown.
    void add(const MetricPoint &point);

    /// Oldest first, only those after `after`. Told apart by their time alone: where the clock was set back, what came
    /// since then has times that were there before, so whoever sees time go back asks again from the beginning.
    [[nodiscard]] std::vector<MetricPoint> secondsAfter(WallTime after) const;
    /// Whole minutes only: the running one comes when it is over, so that nobody keeps half of it.
    [[nodiscard]] std::vector<MetricMinute> minutesAfter(WallTime after) const;

private:
    /// One quantity over the running minute.
    struct Gathering
    {
        float minimum = 0;
        float maximum = 0;
        double sum = 0;
        int count = 0;

        void add(std::optional<float> value);
        [[nodiscard]] std::optional<MetricRange> range() const;
    };
    void gather(const MetricPoint &second);
    void finishMinute();

    Ring<MetricPoint> m_seconds;
    Ring<MetricMinute> m_minutes;
    /// The running minute, without its newest second: that may still be replaced.
    std::optional<WallTime> m_minute;
    Gathering m_idle;
    Gathering m_availability;
    Gathering m_weight;
    Gathering m_connections;
};

} // namespace sluice
