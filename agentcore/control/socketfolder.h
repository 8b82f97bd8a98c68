// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sluice {

/// Why nobody should trust a control socket in this folder: it belongs to somebody who is neither root nor the agent's
/// own user, or others may write to it, and so could put a socket of their own there and take the orders of
/// administrators. Says what to do. nullopt where all is well.
[[nodiscard]] std::optional<QString> socketFolderProblem(const QString &folder);
/// Why a dead socket at this path cannot be an earlier one of this agent's.
[[nodiscard]] std::optional<QString> foreignSocketProblem(const QString &path);

} // namespace sluice
