// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace sluice {

/// Where CPU idle comes from. One per sampler; read from the probe thread only; never waits.
class CpuSource
{
public:
    virtual ~CpuSource() = default;

    /// Idle percent 0–100 over about the last second of readings, or over the newest half second where load has just
    /// made a step (CpuWindow says why); nullopt: unknown, with the cause in error(). The first reading gives none:
    /// there is nothing yet to compare it with.
    [[nodiscard]] virtual std::optional<double> readIdlePercent() = 0;
    /// Why the last reading gave nothing, for people; empty after a good one.
    [[nodiscard]] virtual QString error() const = 0;

    /// After a reading: how soon one extra reading is worth while, because load is just coming. Nothing on an idle
    /// or evenly loaded machine. A sampler that heeds it sees 90 % of any step within 0.6 s at an interval of 500 ms.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> closerLook() const { return std::nullopt; }

protected:
    CpuSource() = default;
    Q_DISABLE_COPY_MOVE(CpuSource)
};

/// A clock that never jumps and does not run while the machine sleeps, like the counters that it is held against.
using SteadyTime = std::function<std::chrono::nanoseconds()>;

/// This machine's own processor. `root` stands before /proc and /sys, so that tests bring captured files, and `now` in
/// place of the machine's clock, so that they turn its hands.
/// On Linux inside a control group with a quota: the smaller of the host's idle and what the quota leaves.
[[nodiscard]] std::unique_ptr<CpuSource> makeSystemCpuSource(const QString &root = {}, SteadyTime now = {});

/// The demonstration's source: says what it was last told, 100 at first.
class SimulatedCpuSource final : public CpuSource
{
public:
    /// Brought into 0–100; what is not a number changes nothing.
    void setIdlePercent(double percent);
    [[nodiscard]] std::optional<double> readIdlePercent() override { return m_idle; }
    [[nodiscard]] QString error() const override { return {}; }

private:
    double m_idle = 100;
};

} // namespace sluice
