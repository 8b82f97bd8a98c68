// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

/// `doctor`: looks at the agent and says what is wrong and what to do.
[[nodiscard]] std::optional<CtlFailure> runDoctor(AgentLink &link, CtlConsole &console, const CtlCommand &command);
/// The same where no agent could be reached: that is the finding.
[[nodiscard]] CtlFailure doctorWithoutAgent(CtlConsole &console, const CtlCommand &command, const CtlFailure &why);

} // namespace sluice
