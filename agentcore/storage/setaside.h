// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sluice {

/// Moves what an agent kept in its state directory out of its way, into a folder beside it, once another agent has it:
/// started again, it must not say a maintenance that has long been over. Settings stay. Why it could not; the agent
/// must not run.
[[nodiscard]] std::optional<QString> setAside(const QString &stateDirectory);

} // namespace sluice
