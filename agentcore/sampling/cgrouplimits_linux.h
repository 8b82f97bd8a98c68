// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/sampling/cgroupquota.h"
#include "agentcore/sampling/heldfile_linux.h"

#include <QString>

#include <chrono>
#include <vector>

namespace sluice {

/// The control groups around this process that have a CPU quota: its own and every one above it, because each of them
/// stops everything below it once its own quota is used up.
class CgroupLimits
{
public:
    explicit CgroupLimits(QString root);

    /// Looks for them again, since a quota can be set, changed or lifted at any time and a process can be moved.
    /// True if they are no longer the same.
    [[nodiscard]] bool rescan();
    /// In processors, innermost first.
    [[nodiscard]] std::vector<double> quotas() const;
    /// Processor time that each has used so far, in the same order. False: unknown, with the cause in error().
    /// Allocates nothing once `used` has had as many.
    [[nodiscard]] bool readUsed(std::vector<std::chrono::nanoseconds> &used);
    [[nodiscard]] const QString &error() const noexcept { return m_error; }

private:
    struct Limit
    {
        double processors = 0;
        CgroupPlace::Version version = CgroupPlace::Version::V2;
        HeldFile usage;
    };
    void findUnified(std::vector<Limit> &limits, const QString &path) const;
    void findLegacy(std::vector<Limit> &limits, const CgroupPlace &place) const;
    [[nodiscard]] QString mountPoint(std::initializer_list<QLatin1StringView> names) const;

    QString m_root;
    QString m_error;
    std::vector<Limit> m_limits;
};

} // namespace sluice
