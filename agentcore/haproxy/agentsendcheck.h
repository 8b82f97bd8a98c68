// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configfinding.h"
#include "agentcore/haproxy/configreader.h"

#include <vector>

namespace sluice {

/// What is wrong with the agent-send lines, each and beside each other. `servers` are those with agent-check.
[[nodiscard]] std::vector<ConfigFinding> checkAgentSend(const std::vector<ConfigServer> &servers);

/// The line to recommend, as it is written in haproxy.cfg: "\"lb1 web/s1\\n\"".
[[nodiscard]] QByteArray recommendedAgentSend(const ConfigServer &server);

} // namespace sluice
