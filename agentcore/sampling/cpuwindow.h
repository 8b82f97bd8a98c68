// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/sampling/cputicks.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// All counters at one moment.
struct CpuReading
{
    std::chrono::nanoseconds time{}; ///< a steady clock's
    CpuTicks host;
    std::vector<std::chrono::nanoseconds> used; ///< one for each quota, in their order
};

/// Turns readings of counters into idle percent over about the last second. No I/O, and no allocation once every
/// slot has been used.
///
/// Two wishes pull against each other: a figure over a second is calm, but shows a step of load only a second later,
/// and the reply should follow a step within 0.6 s. So the window is about a second while load is even, and shrinks
/// to the newest half second as soon as that differs clearly from the one before. With a reading every 500 ms a step
/// still shows only with its share of the interval that it fell into; where that share is already large and idle
/// falls, closerLook() asks for one more reading 100 ms later, which shows the step whole: 0.6 s at worst. Only when
/// load comes, because only then the weight follows at once, and never on an idle machine, which it would wake.
class CpuWindow
{
public:
    static constexpr std::chrono::milliseconds longWindow{900};  ///< a second less what a timer may be early
    static constexpr std::chrono::milliseconds shortWindow{400}; ///< half a second, likewise
    static constexpr std::chrono::milliseconds shortest{80};     ///< below that too few ticks pass
    static constexpr std::chrono::milliseconds closerLookAfter{100};
    static constexpr double stepPercent = 10;
    static constexpr double closerLookPercent = 20;

    /// Why there is no figure.
    enum class Gap { None, FirstReading, RanBackwards, StoodStill };

    /// The quotas of the control groups around us, in processors.
    explicit CpuWindow(std::vector<double> quotas = {});

    /// Idle percent up to this reading; nullopt: see gap(). One that comes too soon after the last gets its figure.
    std::optional<double> add(const CpuReading &reading);
    /// Forgets all readings: the next one starts afresh.
    void restart();

    [[nodiscard]] Gap gap() const noexcept { return m_gap; }
    /// When one extra reading would show in full a fall that the last one saw a part of; nullopt: not needed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> closerLook() const;

private:
    [[nodiscard]] const CpuReading &kept(std::size_t age) const;
    [[nodiscard]] std::size_t youngestAged(std::chrono::nanoseconds now, std::chrono::nanoseconds age) const;
    [[nodiscard]] std::optional<double> between(const CpuReading &before, const CpuReading &after) const;
    [[nodiscard]] double measure(const CpuReading &reading);
    void keep(const CpuReading &reading);

    std::vector<double> m_quotas;
    std::array<CpuReading, 16> m_ring; ///< more than a long window of readings that are `shortest` apart
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::optional<double> m_idle;
    Gap m_gap = Gap::FirstReading;
    bool m_falling = false; ///< the last reading saw a part of a clear fall
};

} // namespace sluice
