// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/storage/journal.h"

namespace sluice {

/// How a load balancer asks: enough to notice that it stopped.
struct BalancerPace
{
    BalancerKey key;
    WallTime lastSeen{};
    std::chrono::milliseconds interval{0};
};

} // namespace sluice
