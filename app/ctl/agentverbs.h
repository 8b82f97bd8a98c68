// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

// The verbs about the agent as a whole.

[[nodiscard]] std::optional<CtlFailure> runStatus(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runProbe(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runSnippet(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runMetrics(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runSimulate(AgentLink &link, CtlConsole &console, const CtlCommand &command);

} // namespace sluice
