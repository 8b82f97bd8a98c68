// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <vector>

namespace sluice {

/// How far a service is on its way out, for whoever wants to stop it.
enum class LeaveProgress {
    NotLeaving, ///< neither drain nor maint is forced, or nobody counts its connections
    NotKnown,   ///< the connections cannot be counted just now
    Connected,  ///< some are still there
    NotHeard,   ///< none is there, and new ones may come: a load balancer has not fetched it, or nobody has
    SafeToStop, ///< none is there, and every load balancer that counts has fetched it
};

/// `balancers` may be those of all services.
[[nodiscard]] LeaveProgress leaveProgress(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers);

} // namespace sluice
