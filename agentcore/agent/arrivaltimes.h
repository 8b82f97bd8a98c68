// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sluice {

/// When the latest probes of one balancer came. Takes no memory as it goes.
class ArrivalTimes
{
public:
    void add(BootTime time) noexcept { m_times[m_count++ % m_times.size()] = time; }

    /// Mean time between the latest probes. nullopt before there are eight: several processes behind one key ask in
    /// clusters, and fewer probes would make them look faster than they are.
    [[nodiscard]] std::optional<std::chrono::milliseconds> interval() const noexcept
    {
        if (m_count < 8)
            return std::nullopt;
        return (at(0) - at(held() - 1)) / int(held() - 1);
    }

    /// True from three probes at a steady interval on. Up to four processes may share one key: then the pattern of
    /// their gaps must have come twice. Jitter (spread-checks) hides the beat: eight probes without a long pause do as
    /// well. Probes in one burst are no interval.
    [[nodiscard]] bool steady() const noexcept
    {
        for (std::size_t processes = 1; processes <= 4 && held() > 2 * processes; ++processes) {
            if (repeats(processes))
                return true;
        }
        return interval() && *interval() >= shortestBeat / 2 && longestGap() <= 4 * *interval();
    }

private:
    static constexpr std::chrono::milliseconds shortestBeat{50};

    [[nodiscard]] std::size_t held() const noexcept { return std::min(m_count, m_times.size()); }
    /// 0 is the newest.
    [[nodiscard]] BootTime at(std::size_t back) const noexcept
    {
        return m_times[(m_count - 1 - back) % m_times.size()];
    }
    [[nodiscard]] std::chrono::milliseconds gap(std::size_t back) const noexcept { return at(back) - at(back + 1); }
    /// Whether the latest `length` gaps are like those before them.
    [[nodiscard]] bool repeats(std::size_t length) const noexcept
    {
        const std::chrono::milliseconds beat = at(0) - at(length);
        const std::chrono::milliseconds tolerance = std::max(beat / int(4 * length), shortestBeat / 2);
        for (std::size_t back = 0; back < length; ++back) {
            if (std::chrono::abs(gap(back) - gap(back + length)) > tolerance)
                return false;
        }
        return beat >= shortestBeat;
    }
    [[nodiscard]] std::chrono::milliseconds longestGap() const noexcept
    {
        std::chrono::milliseconds longest{0};
        for (std::size_t back = 0; back + 1 < held(); ++back)
            longest = std::max(longest, gap(back));
        return longest;
    }

    std::array<BootTime, 16> m_times{};
    std::size_t m_count = 0;
};

} // namespace sluice
