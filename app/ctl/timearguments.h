// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>
#include <variant>

namespace sluice {

/// "30s", "45m", "2h", "1h30m", "2d": whole numbers, each unit once, the largest first. More than zero, at most ten
/// years; anything else is nullopt.
[[nodiscard]] std::optional<std::chrono::milliseconds> lengthFromArgument(QStringView text);

/// What `--until` takes, in this machine's time zone: "18:00" (today), "today 18:00", "tomorrow 6:00",
/// "2026-12-24 18:00", "2026-12-24T18:00:00", each with seconds if wanted, and a full time with "Z" or "+02:00". A
/// text says why it is none, or that it is past; never a guess which day was meant.
[[nodiscard]] std::variant<WallTime, QString> momentFromArgument(const QString &text, WallTime now);

} // namespace sluice
