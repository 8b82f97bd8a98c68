// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QString>

#include <chrono>

class QDateTime;

namespace sluice {

// Times as people read them, in the panel's language and time zone.

[[nodiscard]] QDateTime localTime(WallTime time);
/// "14:03", or with the day where that is another one than today.
[[nodiscard]] QString clockText(WallTime time, WallTime now);
/// "14:03:07".
[[nodiscard]] QString secondText(WallTime time);
/// "2026-07-01T14:03:07.123+02:00": for files, where day and zone must stand.
[[nodiscard]] QString isoText(WallTime time);
/// "850 ms", "2 s", "3 min", "1 h 20 min", "5 days".
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);
/// "1 s ago"; below a second "just now". Clocks go back; an age does not.
[[nodiscard]] QString agoText(WallTime then, WallTime now);

} // namespace sluice
