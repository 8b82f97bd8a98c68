// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

class AgentModel;

/// Why nothing can be changed, and how to get the right to; empty where it can.
[[nodiscard]] QString whyNotPermitted(const AgentModel &agent);
/// As whom the agent knows us and what we may do: "alice, may operate".
[[nodiscard]] QString whoWeAre(const AgentModel &agent);

} // namespace sluice
