// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

/// Where an agent keeps what.
struct AgentPaths
{
    QString configFile;     ///< sluicekeeper.toml
    QString stateDirectory; ///< journal, instance, register
    QString socket;         ///< control socket
};

/// Of the agent that is built into the panel: the user's own folders.
[[nodiscard]] AgentPaths builtInPaths();
/// Of the agent that runs as a systemd unit.
[[nodiscard]] AgentPaths servicePaths();

} // namespace sluice
