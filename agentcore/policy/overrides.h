// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/protocol/words.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace sluice {

/// What an administrator can force on the state axes. Stored in the journal and sent over the control socket by
/// its word, never by its number.
enum class ForcedState { Up, Down, Fail, Stopped, Drain, Maint };

[[nodiscard]] QLatin1StringView word(ForcedState state) noexcept;
[[nodiscard]] std::optional<ForcedState> forcedStateFromWord(QStringView text) noexcept;
/// down, fail or stopped: the operating word it forces.
[[nodiscard]] bool forcesDown(ForcedState state) noexcept;
/// Whether `then` may follow `state` by itself: only maint after drain, which lets connections run out first.
[[nodiscard]] bool mayFollow(ForcedState state, ForcedState then) noexcept;
/// drain or maint: HAProxy keeps it until it is told `ready`.
[[nodiscard]] bool forcesAdministrative(ForcedState state) noexcept;

/// When an override ends by itself.
struct OverrideEnd
{
    enum class Kind {
        After, ///< `--for`: elapsed time counts, suspend and downtime included; the wall clock may jump
        At,    ///< `--until`: the wall clock counts
    };
    Kind kind = Kind::After;
    WallTime wall{};   ///< At: the end. After: the end as the wall clock foresaw it, for use after a reboot
    BootTime boot{};   ///< After: the end on the clock of the boot below
    QByteArray bootId; ///< After: the boot that `boot` belongs to
    bool operator==(const OverrideEnd &) const = default;
};

/// Who forced it, why, since when and until when. The same for all three slots.
struct OverrideNote
{
    QString reason;  ///< as the administrator wrote it; cut and cleaned only for the reply
    QString owner;   ///< operating-system user, proved by the control socket
    QString program; ///< "sluicekeeper", "sluicectl": what the client calls itself
    WallTime since{};
    std::optional<OverrideEnd> end;
    bool operator==(const OverrideNote &) const = default;
};

struct StateOverride
{
    ForcedState state = ForcedState::Up;
    OverrideNote note;
    /// What follows when its end comes, without an end of its own; nullopt: automatic. Only maint after drain.
    std::optional<ForcedState> then{};
    bool operator==(const StateOverride &) const = default;
};

struct WeightOverride
{
    int percent = 100; ///< 0–256
    OverrideNote note;
    bool operator==(const WeightOverride &) const = default;
};

struct MaxconnOverride
{
    int maxconn = 1; ///< at least 1: 0 would mean unlimited
    int restore = 0; ///< said once it ends, because HAProxy does not go back by itself; 0 is unlimited
    OverrideNote note;
    bool operator==(const MaxconnOverride &) const = default;
};

enum class OverrideSlot { State, Weight, Maxconn };

[[nodiscard]] QLatin1StringView word(OverrideSlot slot) noexcept;
[[nodiscard]] std::optional<OverrideSlot> overrideSlotFromWord(QStringView text) noexcept;

/// What is forced on one service. The slots are independent.
struct Overrides
{
    std::optional<StateOverride> state;
    std::optional<WeightOverride> weight;
    std::optional<MaxconnOverride> maxconn;

    [[nodiscard]] bool any() const noexcept { return state || weight || maxconn; }
    bool operator==(const Overrides &) const = default;
};

/// True once the end has come. `lastKnownWall` is the newest wall-clock time that any earlier run has written: a
/// clock that shows less than that is not yet set, and ends nothing.
[[nodiscard]] bool hasEnded(const OverrideEnd &end, const Clock &clock, WallTime lastKnownWall);
/// An end `duration` from now that survives clock changes, suspend and reboot.
[[nodiscard]] OverrideEnd endAfter(std::chrono::milliseconds duration, const Clock &clock);
/// How long until it ends by what is known now; never negative.
[[nodiscard]] std::chrono::milliseconds remaining(const OverrideEnd &end, const Clock &clock);
/// Renews the wall-clock forecast of an After end, to be stored with each journal entry.
[[nodiscard]] OverrideEnd withForecast(OverrideEnd end, const Clock &clock);

} // namespace sluice
