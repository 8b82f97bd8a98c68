// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QByteArray>

#include <chrono>

namespace sluice {

/// A clock whose hands the test turns. Starts an hour after boot, at 2026-01-01 00:00 UTC. Not thread-safe.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] WallTime wall() const override { return m_wall; }
    [[nodiscard]] BootTime boot() const override { return m_boot; }
    [[nodiscard]] QByteArray bootId() const override { return m_bootId; }

    void setWall(WallTime wall) { m_wall = wall; }
    void setBoot(BootTime boot) { m_boot = boot; }
    void setBootId(const QByteArray &bootId) { m_bootId = bootId; }

    /// Time passes: both clocks go on.
    void advance(std::chrono::milliseconds duration)
    {
        m_wall += duration;
        m_boot += duration;
    }
    /// Somebody sets the wall clock, forward or back; no time passes.
    void jumpWall(std::chrono::milliseconds difference) { m_wall += difference; }
    /// The machine comes back after `away` under another boot id; its boot clock starts anew.
    void reboot(const QByteArray &newBootId, std::chrono::milliseconds away)
    {
        m_wall += away;
        m_boot = BootTime(std::chrono::seconds(1));
        m_bootId = newBootId;
    }

private:
    WallTime m_wall{std::chrono::sys_days(std::chrono::year(2026) / 1 / 1)};
    BootTime m_boot{std::chrono::hours(1)};
    QByteArray m_bootId = QByteArrayLiteral("boot-1");
};

} // namespace sluice
