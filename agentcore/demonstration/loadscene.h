// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <QtGlobal>

#include <array>
#include <chrono>
#include <optional>

namespace sluice {

/// Load as it is known from real servers, to be played to an agent whose processor is simulated.
enum class LoadScene {
    Idle,     ///< a quiet night
    RushHour, ///< load comes slowly, stays, and goes
    Runaway,  ///< one process takes everything, until somebody ends it
    Flapping, ///< load comes and goes every few seconds
};

inline constexpr std::array allLoadScenes{LoadScene::Idle, LoadScene::RushHour, LoadScene::Runaway,
                                          LoadScene::Flapping};

/// "idle", "rush-hour", "runaway", "flapping".
[[nodiscard]] QLatin1StringView word(LoadScene scene) noexcept;
[[nodiscard]] std::optional<LoadScene> loadSceneFromWord(QStringView text) noexcept;

/// After this long a scene begins anew.
[[nodiscard]] std::chrono::milliseconds lengthOf(LoadScene scene) noexcept;

/// CPU idle percent, 0–100, so long after the scene began. Depends on nothing else: the same seed, the same play. A
/// time before the beginning is the beginning.
[[nodiscard]] int idlePercent(LoadScene scene, std::chrono::milliseconds elapsed, quint32 seed) noexcept;

} // namespace sluice
