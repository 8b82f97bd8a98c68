// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/leaveprogress.h"

namespace sluice {
namespace {

bool everybodyHasHeard(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers)
{
    bool somebody = false;
    for (const BalancerStatus &balancer : balancers) {
        if (balancer.service != service.name || !balancer.counts)
            continue;
        if (!balancer.upToDate)
            return false;
        somebody = true;
    }
    return somebody;
}

} // namespace

LeaveProgress leaveProgress(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers)
{
    const auto &state = service.overrides.state;
    const bool leaves = state && (state->state == ForcedState::Drain || state->state == ForcedState::Maint);
    if (!leaves || !service.watchesPorts)
        return LeaveProgress::NotLeaving;
    if (!service.connections)
        return LeaveProgress::NotKnown;
    if (*service.connections > 0)
        return LeaveProgress::Connected;
    return everybodyHasHeard(service, balancers) ? LeaveProgress::SafeToStop : LeaveProgress::NotHeard;
}

} // namespace sluice
