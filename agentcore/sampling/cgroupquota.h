// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

namespace sluice {

/// Where this process stands in the control groups (v2: one path; v1: the path of the cpu controller).
struct CgroupPlace
{
    enum class Version { V1, V2 };
    Version version = Version::V2;
    QString cpuPath;     ///< below the controller's mount point: "/" or "/a/b", without "." and ".."
    QString cpuacctPath; ///< v1 only; empty where the kernel counts no group's time
    bool operator==(const CgroupPlace &) const = default;
};

/// /proc/self/cgroup. A v1 cpu controller wins over the v2 line beside it: a controller is in one hierarchy only.
[[nodiscard]] std::optional<CgroupPlace> parseProcCgroup(QByteArrayView text);

/// Processors that the quota allows, e.g. 1.5; nullopt where there is no quota. cpu.max of v2, cpu.cfs_* of v1.
[[nodiscard]] std::optional<double> parseCpuMax(QByteArrayView text);
[[nodiscard]] std::optional<double> cpuQuota(QByteArrayView quotaUs, QByteArrayView periodUs);
/// Processor time used so far. usage_usec in cpu.stat of v2, cpuacct.usage of v1.
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseCpuStat(QByteArrayView text);
[[nodiscard]] std::optional<std::chrono::nanoseconds> parseCpuacctUsage(QByteArrayView text);

/// 100·(1 − usage/quota), clamped to 0–100; nullopt where no time passed or usage ran backwards.
[[nodiscard]] std::optional<double> quotaIdlePercent(std::chrono::nanoseconds used, std::chrono::nanoseconds elapsed,
                                                     double processors);

} // namespace sluice
