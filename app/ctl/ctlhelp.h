// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlverbs.h"

#include <QString>

namespace sluice {

// The help, made from the tables of verbs and options. At most 100 columns wide.

[[nodiscard]] QString ctlHelp();
[[nodiscard]] QString ctlHelp(const CtlVerbEntry &verb);
/// "sluicectl maxconn N --restore N|unlimited".
[[nodiscard]] QString ctlUsage(const CtlVerbEntry &verb);

} // namespace sluice
