// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

/// `watch`: in place on a terminal, elsewhere one line for each change; as JSON one object a line. Outlives the agent;
/// comes back only where it cannot begin.
[[nodiscard]] std::optional<CtlFailure> runWatch(AgentLink &link, CtlConsole &console, const CtlCommand &command);

} // namespace sluice
