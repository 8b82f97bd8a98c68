// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cputicks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace sluice {
namespace {

/// user nice system idle iowait irq softirq steal
constexpr std::size_t columns = 8;
constexpr std::size_t oldestColumns = 4;
constexpr std::size_t idleColumn = 3;
constexpr std::size_t iowaitColumn = 4;

/// The line that begins with "cpu" and a blank ("cpu0" is one processor alone), without that word.
std::optional<std::string_view> totalLine(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (line.starts_with("cpu "))
            return line.substr(4);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

/// How many numbers stand at the start of the line; nullopt where something else does.
std::optional<std::size_t> readNumbers(std::string_view line, std::array<quint64, columns> &numbers)
{
    const char *at = line.data();
    const char *const end = at + line.size();
    for (std::size_t count = 0; count < columns; ++count) {
        while (at != end && *at == ' ')
            ++at;
        if (at == end)
            return count;
        const auto [next, error] = std::from_chars(at, end, numbers[count]);
        if (error != std::errc{} || (next != end && *next != ' '))
            return std::nullopt;
        at = next;
    }
    return columns;
}

} // namespace

std::optional<CpuTicks> parseProcStat(QByteArrayView text)
{
    const auto line = totalLine({text.data(), std::size_t(text.size())});
    std::array<quint64, columns> numbers{};
    const auto count = line ? readNumbers(*line, numbers) : std::nullopt;
    if (!count || *count < oldestColumns)
        return std::nullopt;
    CpuTicks ticks;
    for (const quint64 number : numbers) {
        if (number > std::numeric_limits<quint64>::max() - ticks.total)
            return std::nullopt;
        ticks.total += number;
    }
    ticks.idle = numbers[idleColumn] + numbers[iowaitColumn];
    return ticks;
}

std::optional<double> idlePercent(const CpuTicks &before, const CpuTicks &after)
{
    if (after.total <= before.total)
        return std::nullopt;
    const auto total = double(after.total - before.total);
    const double idle = after.idle >= before.idle ? double(after.idle - before.idle)
                                                  : -double(before.idle - after.idle);
    const double tolerated = std::max(2.0, total / 10);
    if (idle < -tolerated || idle > total + tolerated)
        return std::nullopt;
    return std::clamp(100 * idle / total, 0.0, 100.0);
}

} // namespace sluice
