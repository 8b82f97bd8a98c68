// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <optional>

namespace sluice {

/// What an agent that does not run has forced and owes, from its state directory, which is only read. nullopt where
/// there is nothing to be read.
[[nodiscard]] std::optional<AgentStatus> storedStatus(const QString &stateDirectory);

} // namespace sluice
