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
        const std::size_t kept = std::min(m_count, m_times.size());
        const BootTime newest = m_times[(m_count - 1) % m_times.size()];
        const BootTime oldest = m_times[(m_count - kept) % m_times.size()];
        return (newest - oldest) / int(kept - 1);
    }

private:
    std::array<BootTime, 16> m_times{};
    std::size_t m_count = 0;
};

} // namespace sluice
