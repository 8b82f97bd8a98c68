// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

// The verbs that show a list, each in text or JSON.

[[nodiscard]] std::optional<CtlFailure> runServices(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runBalancers(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runProbes(AgentLink &link, CtlConsole &console, const CtlCommand &command);
[[nodiscard]] std::optional<CtlFailure> runHistory(AgentLink &link, CtlConsole &console, const CtlCommand &command);

} // namespace sluice
