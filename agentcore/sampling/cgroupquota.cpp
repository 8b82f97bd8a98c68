// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cgroupquota.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <string_view>

namespace sluice {
namespace {

/// Takes what stands before the separator off the front of `rest`; all of it where there is none.
std::string_view takeUntil(std::string_view &rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

std::string_view trimmed(QByteArrayView text)
{
    const QByteArrayView inner = text.trimmed();
    return {inner.data(), std::size_t(inner.size())};
}

std::optional<qint64> toNumber(std::string_view text)
{
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<double> toProcessors(std::optional<qint64> quota, std::optional<qint64> period)
{
    if (!quota || !period || *quota <= 0 || *period <= 0)
        return std::nullopt;
    return double(*quota) / double(*period);
}

bool holds(std::string_view controllers, std::string_view wanted)
{
    while (!controllers.empty()) {
        if (takeUntil(controllers, ',') == wanted)
            return true;
    }
    return false;
}

/// In a control group namespace the kernel writes "/../.." for what lies above the namespace's root. Nothing of that is
/// visible below the mount point, so those steps are left out.
QString cleanPath(std::string_view path)
{
    QString clean;
    while (!path.empty()) {
        const std::string_view step = takeUntil(path, '/');
        if (!step.empty() && step != "." && step != "..")
            clean += u'/' + QString::fromUtf8(step.data(), qsizetype(step.size()));
    }
    return clean.isEmpty() ? QStringLiteral("/") : clean;
}

} // namespace

std::optional<CgroupPlace> parseProcCgroup(QByteArrayView text)
{
    std::optional<QString> unified;
    std::optional<QString> cpu;
    QString cpuacct;
    std::string_view rest{text.data(), std::size_t(text.size())};
    while (!rest.empty()) {
        std::string_view path = takeUntil(rest, '\n'); // hierarchy:controllers:path, and the path may hold colons
        const std::string_view hierarchy = takeUntil(path, ':');
        const std::string_view controllers = takeUntil(path, ':');
        if (!path.starts_with('/'))
            continue;
        if (hierarchy == "0" && controllers.empty())
            unified = cleanPath(path);
        if (holds(controllers, "cpu"))
            cpu = cleanPath(path);
        if (holds(controllers, "cpuacct"))
            cpuacct = cleanPath(path);
    }
    if (cpu)
        return CgroupPlace{CgroupPlace::Version::V1, *cpu, cpuacct};
    if (unified)
        return CgroupPlace{CgroupPlace::Version::V2, *unified, {}};
    return std::nullopt;
}

std::optional<double> parseCpuMax(QByteArrayView text)
{
    std::string_view period = trimmed(text);
    const std::string_view quota = takeUntil(period, ' '); // "max" is not a number: no quota
    return toProcessors(toNumber(quota), toNumber(period));
}

std::optional<double> cpuQuota(QByteArrayView quotaUs, QByteArrayView periodUs)
{
    return toProcessors(toNumber(trimmed(quotaUs)), toNumber(trimmed(periodUs)));
}

std::optional<std::chrono::nanoseconds> parseCpuStat(QByteArrayView text)
{
    std::string_view rest{text.data(), std::size_t(text.size())};
    while (!rest.empty()) {
        std::string_view value = takeUntil(rest, '\n');
        if (takeUntil(value, ' ') != "usage_usec")
            continue;
        const std::optional<qint64> microseconds = toNumber(value);
        if (!microseconds || *microseconds < 0 || *microseconds > std::numeric_limits<qint64>::max() / 1000)
            return std::nullopt;
        return std::chrono::microseconds(*microseconds);
    }
    return std::nullopt;
}

std::optional<std::chrono::nanoseconds> parseCpuacctUsage(QByteArrayView text)
{
    const std::optional<qint64> nanoseconds = toNumber(trimmed(text));
    if (!nanoseconds || *nanoseconds < 0)
        return std::nullopt;
    return std::chrono::nanoseconds(*nanoseconds);
}

std::optional<double> quotaIdlePercent(std::chrono::nanoseconds used, std::chrono::nanoseconds elapsed,
                                       double processors)
{
    if (used.count() < 0 || elapsed.count() <= 0 || !(processors > 0))
        return std::nullopt;
    return std::clamp(100 * (1 - double(used.count()) / (double(elapsed.count()) * processors)), 0.0, 100.0);
}

} // namespace sluice
