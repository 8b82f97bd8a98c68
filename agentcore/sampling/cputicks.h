// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace sluice {

/// Processor time of the whole machine since boot, in ticks. iowait counts as idle: the processor is free then.
/// Steal counts as busy: the machine wanted to work and was not let.
struct CpuTicks
{
    quint64 idle = 0;
    quint64 total = 0;
    bool operator==(const CpuTicks &) const = default;
};

/// The "cpu" line of /proc/stat (Linux Documentation/filesystems/proc.rst). guest time is part of user already. Kernels
/// before 2.6 have four columns, later ones up to ten; whatever follows is not ours to add.
[[nodiscard]] std::optional<CpuTicks> parseProcStat(QByteArrayView text);

/// Idle percent between two readings, 0–100; nullopt where no tick passed or the counters ran backwards. A few ticks
/// backwards are clamped instead, because the kernel lets iowait lose some ("the value may decrease in certain
/// conditions", proc.rst), and it does so exactly when the machine is busy.
[[nodiscard]] std::optional<double> idlePercent(const CpuTicks &before, const CpuTicks &after);

} // namespace sluice
