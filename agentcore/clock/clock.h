// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <memory>

namespace sluice {

/// Wall-clock time, UTC, as people and files know it. May jump.
using WallTime = std::chrono::sys_time<std::chrono::milliseconds>;
/// Time since boot, suspend included. Never jumps, means nothing after a reboot.
struct BootClock
{
    using duration = std::chrono::milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock>;
    static constexpr bool is_steady = true;
};
using BootTime = BootClock::time_point;

/// Where everything reads the time from, so that tests turn the hands.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime wall() const = 0;
    [[nodiscard]] virtual BootTime boot() const = 0;
    /// Tells one boot of the machine from another; empty where the system cannot say.
    [[nodiscard]] virtual QByteArray bootId() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

/// The machine's own clocks. Safe in any thread.
[[nodiscard]] std::unique_ptr<Clock> makeSystemClock();

} // namespace sluice
