// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/overrides.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

using std::chrono::milliseconds;

/// Longer than anything an administrator means, short enough to add to any date.
constexpr milliseconds longestDuration = std::chrono::years(100);

constexpr std::array stateWords{
    std::pair{ForcedState::Up, QLatin1StringView("up")},
    std::pair{ForcedState::Down, QLatin1StringView("down")},
    std::pair{ForcedState::Fail, QLatin1StringView("fail")},
    std::pair{ForcedState::Stopped, QLatin1StringView("stopped")},
    std::pair{ForcedState::Drain, QLatin1StringView("drain")},
    std::pair{ForcedState::Maint, QLatin1StringView("maint")},
};

constexpr std::array slotWords{
    std::pair{OverrideSlot::State, QLatin1StringView("state")},
    std::pair{OverrideSlot::Weight, QLatin1StringView("weight")},
    std::pair{OverrideSlot::Maxconn, QLatin1StringView("maxconn")},
};

template<typename Table, typename Value>
QLatin1StringView wordIn(const Table &table, Value value) noexcept
{
    const auto row = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return row == table.end() ? QLatin1StringView() : row->second;
}

template<typename Value, typename Table>
std::optional<Value> valueIn(const Table &table, QStringView text) noexcept
{
    const auto row = std::ranges::find_if(table, [text](const auto &entry) { return entry.second == text; });
    return row == table.end() ? std::nullopt : std::optional(row->first);
}

/// True where the boot clock can be trusted with this end: the machine has not booted since it was set.
bool isOfThisBoot(const OverrideEnd &end, const Clock &clock)
{
    const QByteArray bootId = clock.bootId();
    return end.kind == OverrideEnd::Kind::After && !bootId.isEmpty() && end.bootId == bootId;
}

/// From `now` until `end`, nothing if that is past. A stored time can be anything, so it subtracts without sign: the
/// difference of two such numbers always fits.
template<typename Time>
milliseconds timeUntil(Time end, Time now)
{
    if (end <= now)
        return milliseconds::zero();
    const quint64 gap = quint64(end.time_since_epoch().count()) - quint64(now.time_since_epoch().count());
    return gap > quint64(longestDuration.count()) ? longestDuration : milliseconds(gap);
}

} // namespace

QLatin1StringView word(ForcedState state) noexcept
{
    return wordIn(stateWords, state);
}

std::optional<ForcedState> forcedStateFromWord(QStringView text) noexcept
{
    return valueIn<ForcedState>(stateWords, text);
}

QLatin1StringView word(OverrideSlot slot) noexcept
{
    return wordIn(slotWords, slot);
}

std::optional<OverrideSlot> overrideSlotFromWord(QStringView text) noexcept
{
    return valueIn<OverrideSlot>(slotWords, text);
}

bool forcesDown(ForcedState state) noexcept
{
    return state == ForcedState::Down || state == ForcedState::Fail || state == ForcedState::Stopped;
}

bool forcesAdministrative(ForcedState state) noexcept
{
    return state == ForcedState::Drain || state == ForcedState::Maint;
}

bool mayFollow(ForcedState state, ForcedState then) noexcept
{
    return state == ForcedState::Drain && then == ForcedState::Maint;
}

bool hasEnded(const OverrideEnd &end, const Clock &clock, WallTime lastKnownWall)
{
    if (isOfThisBoot(end, clock))
        return clock.boot() >= end.boot;
    const WallTime now = clock.wall();
    return now >= lastKnownWall && now >= end.wall;
}

OverrideEnd endAfter(milliseconds duration, const Clock &clock)
{
    const milliseconds length = std::clamp(duration, milliseconds::zero(), longestDuration);
    return {OverrideEnd::Kind::After, clock.wall() + length, clock.boot() + length, clock.bootId()};
}

milliseconds remaining(const OverrideEnd &end, const Clock &clock)
{
    return isOfThisBoot(end, clock) ? timeUntil(end.boot, clock.boot()) : timeUntil(end.wall, clock.wall());
}

OverrideEnd withForecast(OverrideEnd end, const Clock &clock)
{
    if (isOfThisBoot(end, clock))
        end.wall = clock.wall() + remaining(end, clock);
    return end;
}

} // namespace sluice
