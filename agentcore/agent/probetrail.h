// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelistener.h"

namespace sluice {

// Single probes in the log, for who looks for a fault: only on request, with QT_LOGGING_RULES="sluice.probe.debug=true".

[[nodiscard]] bool probesAreLogged();
void logProbes(const EngineReport &report);

} // namespace sluice
