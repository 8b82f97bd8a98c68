// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"

#include <QStringList>

#include <variant>

namespace sluice {

/// The services that a command is about. Where none was named the only one there is; with several, Usage and their names.
[[nodiscard]] std::variant<QStringList, CtlFailure> servicesMeant(AgentLink &link, const CtlCommand &command);

} // namespace sluice
