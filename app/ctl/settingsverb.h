// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

/// settings get, check, set, unset, reload.
[[nodiscard]] std::optional<CtlFailure> runSettings(AgentLink &link, CtlConsole &console, const CtlCommand &command);

} // namespace sluice
