// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentinfo.h"

#include <QString>

#include <optional>

namespace sluice {

// What the panel says of where an agent listens.

/// "[::]:9999".
[[nodiscard]] QString endpointText(const ListenerStatus &listener);
/// Where it really listens, in one sentence: "listens on [::]:9999".
[[nodiscard]] QString listeningText(const AgentInfo &agent);
/// Each address on its own line, those that failed with why.
[[nodiscard]] QString listenersText(const AgentInfo &agent);
/// True where the address is taken by another program.
[[nodiscard]] bool isInUse(const ListenerStatus &listener);
/// "sluiced (pid 123)", where the one that has the address is an agent of ours too.
[[nodiscard]] std::optional<QString> otherAgentOn(const ListenerStatus &listener);

} // namespace sluice
