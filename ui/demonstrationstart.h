// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QString>

#include <optional>

namespace sluice {

/// Starts the panel's program once more, to demonstrate: another process, so that nothing of this one is touched, and
/// one that goes on without it. Why it did not start, or nullopt.
[[nodiscard]] std::optional<QString> startDemonstration(const QString &program, Theme theme);

} // namespace sluice
