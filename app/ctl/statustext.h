// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/findings.h"
#include "app/ctl/textstyle.h"

namespace sluice {

/// What `status` shows: the agent, the services, what is forced, the load balancers, and what is wrong. Pure.
[[nodiscard]] QString statusText(const AgentStatus &status, const TextStyle &style);

/// Findings as lines, each with what to do: those that are not good, or all.
enum class FindingsShown { NotGood, All };
[[nodiscard]] QString findingsText(const std::vector<Finding> &findings, FindingsShown which, const TextStyle &style);

} // namespace sluice
