// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

namespace sluice {

/// `explain`: what HAProxy makes of lines, one after another. Needs no agent.
void runExplain(CtlConsole &console, const CtlCommand &command);

} // namespace sluice
