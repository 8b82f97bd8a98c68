// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <vector>

namespace sluice {

// What the panel says of load balancers, in whole sentences.

/// "10.0.0.5 (lb1 web/web1)".
[[nodiscard]] QString nameOf(const BalancerStatus &balancer);
/// The agent-send line as it can be shown: without line end, anything unprintable as \xHH.
[[nodiscard]] QString lineText(const QByteArray &line);

/// True where it has missed several probes in a row, by its own pace.
[[nodiscard]] bool isSilent(const BalancerStatus &balancer, WallTime now);
/// "ready: heard 2 of 3", "ready after release"; empty where nothing is owed.
[[nodiscard]] QString owedText(const BalancerStatus &balancer);
/// True where it has to hear something that is no longer forced.
[[nodiscard]] bool isReturning(const BalancerStatus &balancer);

/// How many are not silent.
[[nodiscard]] int countAsking(const std::vector<BalancerStatus> &balancers, WallTime now);
/// "Asked by 2 load balancers, last 1 s ago", or that nobody is asking and what that means.
[[nodiscard]] QString askedText(const std::vector<BalancerStatus> &balancers, WallTime now);

} // namespace sluice
