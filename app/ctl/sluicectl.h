// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlconsole.h"
#include "app/ctl/ctlexit.h"

#include <QStringList>

namespace sluice {

/// The whole program: reads the command line (without the program's name), does it, says how it ended.
[[nodiscard]] CtlExit runSluicectl(const QStringList &arguments, CtlConsole &console);

} // namespace sluice
