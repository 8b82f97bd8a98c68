// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QString>

#include <chrono>

namespace sluice {

// Times as people read them, in this machine's time zone.

/// "14:03", or "2026-12-24 14:03" on another day than today.
[[nodiscard]] QString clockText(WallTime time, WallTime now);
/// "2026-12-24 14:03:07".
[[nodiscard]] QString dateText(WallTime time);
/// "14:03:07".
[[nodiscard]] QString secondText(WallTime time);
/// "850 ms", "2 s", "3 min", "1 h 20 min", "5 days".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// "1 s ago"; below a second "just now". Clocks go back; an age does not.
[[nodiscard]] QString agoText(WallTime then, WallTime now);

} // namespace sluice
