// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/simulatedserver.h"
#include "app/ctl/ctlarguments.h"

#include <variant>

namespace sluice {

/// The server that `explain` speaks of where nothing else is said: weight 100, maxconn 50, roundrobin.
inline constexpr int explainedWeight = 100;
inline constexpr quint32 explainedMaxconn = 50;

/// --weight, --maxconn and --balance.
[[nodiscard]] std::variant<ServerSetup, CtlFailure> serverSetupFrom(const CtlArguments &arguments);

} // namespace sluice
