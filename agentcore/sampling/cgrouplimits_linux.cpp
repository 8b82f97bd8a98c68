// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cgrouplimits_linux.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The group and those above it up to the mount point, innermost first, as they stand below the mount point. In a
/// container /proc/self/cgroup may give the path as the host sees it, which is not there: then the container's
/// own group is what is mounted.
QStringList lineage(const QString &mountPoint, const QString &path)
{
    QStringList groups;
    QString group = path == "/"_L1 || !QFileInfo(mountPoint + path).isDir() ? QString() : path;
    for (; !group.isEmpty(); group.truncate(group.lastIndexOf(u'/')))
        groups.append(group);
    groups.append(QString());
    return groups;
}

} // namespace

CgroupLimits::CgroupLimits(QString root)
    : m_root(std::move(root))
{
}

bool CgroupLimits::rescan()
{
    const auto place = parseProcCgroup(contents(m_root + "/proc/self/cgroup"_L1));
    std::vector<Limit> found;
    if (place && place->version == CgroupPlace::Version::V2)
        findUnified(found, place->cpuPath);
    else if (place)
        findLegacy(found, *place);
    const bool same = std::equal(found.begin(), found.end(), m_limits.begin(), m_limits.end(),
                                 [](const Limit &a, const Limit &b) {
                                     return a.processors == b.processors && a.usage.path() == b.usage.path();
                                 });
    if (!same)
        m_limits = std::move(found);
    return !same;
}

std::vector<double> CgroupLimits::quotas() const
{
    std::vector<double> processors;
    for (const Limit &limit : m_limits)
        processors.push_back(limit.processors);
    return processors;
}

bool CgroupLimits::readUsed(std::vector<std::chrono::nanoseconds> &used)
{
    used.clear();
    for (Limit &limit : m_limits) {
        const auto text = limit.usage.read();
        if (!text) {
            m_error = limit.usage.path() + ": "_L1 + limit.usage.error();
            return false;
        }
        const auto time = limit.version == CgroupPlace::Version::V2 ? parseCpuStat(*text) : parseCpuacctUsage(*text);
        if (!time) {
            m_error = limit.usage.path() + ": no processor time in it"_L1;
            limit.usage.close();
            return false;
        }
        used.push_back(*time);
    }
    return true;
}

void CgroupLimits::findUnified(std::vector<Limit> &limits, const QString &path) const
{
    // Where v1 and v2 are both mounted, v2 stands one step below.
    QString mount = m_root + "/sys/fs/cgroup"_L1;
    if (!QFileInfo::exists(mount + "/cgroup.controllers"_L1) && QFileInfo(mount + "/unified"_L1).isDir())
        mount += "/unified"_L1;
    for (const QString &group : lineage(mount, path)) {
        if (const auto processors = parseCpuMax(contents(mount + group + "/cpu.max"_L1)))
            limits.push_back({*processors, CgroupPlace::Version::V2, HeldFile(mount + group + "/cpu.stat"_L1)});
    }
}

void CgroupLimits::findLegacy(std::vector<Limit> &limits, const CgroupPlace &place) const
{
    const QString cpu = mountPoint({"cpu"_L1, "cpu,cpuacct"_L1, "cpuacct,cpu"_L1});
    const QString cpuacct = mountPoint({"cpuacct"_L1, "cpu,cpuacct"_L1, "cpuacct,cpu"_L1});
    for (const QString &group : lineage(cpu, place.cpuPath)) {
        const auto processors = cpuQuota(contents(cpu + group + "/cpu.cfs_quota_us"_L1),
                                         contents(cpu + group + "/cpu.cfs_period_us"_L1));
        if (!processors)
            continue;
        // Two hierarchies may place a process differently: its own group's time is then under the other path.
        const QString counted = group == place.cpuPath ? lineage(cpuacct, place.cpuacctPath).constFirst() : group;
        limits.push_back({*processors, CgroupPlace::Version::V1, HeldFile(cpuacct + counted + "/cpuacct.usage"_L1)});
    }
}

QString CgroupLimits::mountPoint(std::initializer_list<QLatin1StringView> names) const
{
    const QString parent = m_root + "/sys/fs/cgroup/"_L1;
    for (const QLatin1StringView name : names) {
        if (QFileInfo(parent + name).isDir())
            return parent + name;
    }
    return parent + *names.begin();
}

} // namespace sluice
