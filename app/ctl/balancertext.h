// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <chrono>
#include <vector>

namespace sluice {

/// Who is asking right now, for what is silent depends on how long the agent has been there to be asked.
struct Moment
{
    WallTime now{};
    std::chrono::milliseconds uptime{0};
};
[[nodiscard]] Moment momentOf(const AgentStatus &status);

/// "10.0.0.5 (lb1 web/web1)", safe to show.
[[nodiscard]] QString nameOf(const BalancerStatus &balancer);
/// Not seen for three of its intervals, at least 10 s; one whose interval is not known for 60 s. Never before the
/// agent itself has been there that long.
[[nodiscard]] bool isSilent(const BalancerStatus &balancer, const Moment &moment);
/// "3 s ago", "never since the agent started".
[[nodiscard]] QString seenText(const BalancerStatus &balancer, WallTime now);
/// "ready: heard 2 of 3; …", "ready after release"; empty where nothing is owed.
[[nodiscard]] QString owedText(const BalancerStatus &balancer);
/// True where it has to hear something that is no longer forced.
[[nodiscard]] bool isReturning(const BalancerStatus &balancer);
/// "Asked by 2 balancers, last 1 s ago.", or that nobody is asking and what that means.
[[nodiscard]] QString askedText(const std::vector<BalancerStatus> &balancers, const Moment &moment);

} // namespace sluice
