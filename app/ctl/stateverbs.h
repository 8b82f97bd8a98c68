// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

/// up, down, fail, stopped, drain, maint, weight, maxconn; auto; ready.
[[nodiscard]] std::optional<CtlFailure> runStateVerb(AgentLink &link, CtlConsole &console, const CtlCommand &command);

} // namespace sluice
