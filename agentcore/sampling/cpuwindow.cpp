// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cpuwindow.h"

#include "agentcore/sampling/cgroupquota.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sluice {

CpuWindow::CpuWindow(std::vector<double> quotas)
    : m_quotas(std::move(quotas))
{
}

std::optional<double> CpuWindow::add(const CpuReading &reading)
{
    if (m_count > 0) {
        const CpuReading &last = kept(0);
        if (reading.time >= last.time && reading.time - last.time < shortest)
            return m_idle;
        if (reading.host == last.host && reading.time > last.time) {
            m_gap = Gap::StoodStill;
            m_falling = false;
            return m_idle = std::nullopt;
        }
        // Checked from one reading to the next, so that no pair inside the window can have run backwards.
        if (!between(last, reading)) {
            restart();
            m_gap = Gap::RanBackwards;
            keep(reading);
            return std::nullopt;
        }
        m_idle = measure(reading);
        m_gap = Gap::None;
    }
    keep(reading);
    return m_idle;
}

void CpuWindow::restart()
{
    m_count = 0;
    m_idle.reset();
    m_gap = Gap::FirstReading;
    m_falling = false;
}

std::optional<std::chrono::milliseconds> CpuWindow::closerLook() const
{
    return m_falling ? std::optional(closerLookAfter) : std::nullopt;
}

/// There is a reading before this one, and the counters ran forwards from it.
double CpuWindow::measure(const CpuReading &reading)
{
    const double latest = between(kept(0), reading).value_or(0);
    if (std::exchange(m_falling, false) && m_idle && latest <= *m_idle && reading.time - kept(0).time < shortWindow) {
        m_count = 1; // the closer look confirms the fall: what was before it is past
        return latest;
    }
    const std::size_t halfAge = youngestAged(reading.time, shortWindow);
    const std::size_t age = youngestAged(reading.time, longWindow);
    const double recent = between(kept(halfAge), reading).value_or(latest);
    const std::optional<double> earlier = between(kept(age), kept(halfAge));
    if (!earlier || std::abs(recent - *earlier) < stepPercent)
        return between(kept(age), reading).value_or(latest);
    m_falling = *earlier - recent >= closerLookPercent && recent > stepPercent;
    m_count = halfAge + 1;
    return recent;
}

/// 0 is the newest.
const CpuReading &CpuWindow::kept(std::size_t age) const
{
    return m_ring[(m_next + m_ring.size() - 1 - age) % m_ring.size()];
}

std::size_t CpuWindow::youngestAged(std::chrono::nanoseconds now, std::chrono::nanoseconds age) const
{
    std::size_t index = 0;
    while (index + 1 < m_count && now - kept(index).time < age)
        ++index;
    return index;
}

std::optional<double> CpuWindow::between(const CpuReading &before, const CpuReading &after) const
{
    std::optional<double> least = idlePercent(before.host, after.host);
    for (std::size_t i = 0; least && i < m_quotas.size(); ++i) {
        const auto left = quotaIdlePercent(after.used[i] - before.used[i], after.time - before.time, m_quotas[i]);
        least = left ? std::optional(std::min(*least, *left)) : std::nullopt;
    }
    return least;
}

void CpuWindow::keep(const CpuReading &reading)
{
    m_ring[m_next] = reading;
    m_next = (m_next + 1) % m_ring.size();
    m_count = std::min(m_count + 1, m_ring.size());
}

} // namespace sluice
