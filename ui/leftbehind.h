// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QStringList>

namespace sluice {

/// What HAProxy would keep if the agent ended now, a sentence each: what is forced, and what a load balancer has not
/// heard yet. Empty where nothing is left behind.
[[nodiscard]] QStringList leftBehind(const AgentStatus &status);

} // namespace sluice
