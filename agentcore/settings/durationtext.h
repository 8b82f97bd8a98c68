// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace sluice {

/// "500ms", "30s", "5m", "2h": a whole number and one of these units. One too large to be held is the largest.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(QStringView text);
/// In the largest unit that holds it whole.
[[nodiscard]] QString settingText(std::chrono::milliseconds duration);

} // namespace sluice
