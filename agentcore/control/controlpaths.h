// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

// Where the control socket of an agent lies unless somebody says otherwise: for the agent that makes it and for
// whoever looks for it.

/// Of the agent that runs as a systemd unit.
[[nodiscard]] QString serviceControlPath();
/// Of the agent that is built into this user's panel.
[[nodiscard]] QString builtInControlPath();

} // namespace sluice
