// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <optional>

namespace sluice {

/// What the agent says of the service's health. Down, Fail and Stopped all mean DOWN to HAProxy; only the word
/// it shows differs. HAProxy configuration manual, section 5.2, "agent-check".
enum class OperatingState { Up, Down, Fail, Stopped };

/// The flag pair that HAProxy shares with its own operators: the last writer wins, and only `ready` clears it.
enum class AdministrativeState { Ready, Drain, Maint };

/// HAProxy's word, lower case.
[[nodiscard]] QLatin1StringView word(OperatingState state) noexcept;
[[nodiscard]] QLatin1StringView word(AdministrativeState state) noexcept;

/// Case-insensitive as in HAProxy; anything else ("failed", "stop") is nullopt.
[[nodiscard]] std::optional<OperatingState> operatingStateFromWord(QByteArrayView text) noexcept;
[[nodiscard]] std::optional<AdministrativeState> administrativeStateFromWord(QByteArrayView text) noexcept;

/// True for the three words that make HAProxy take the server DOWN.
[[nodiscard]] constexpr bool isDown(OperatingState state) noexcept
{
    return state != OperatingState::Up;
}

} // namespace sluice
