// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/balancerregister.h"
#include "agentcore/agent/servicetable.h"
#include "agentcore/control/agentstatus.h"
#include "agentcore/history/probelog.h"
#include "agentcore/policy/debts.h"
#include "agentcore/settings/allowlist.h"

namespace sluice {

// What the engine's parts look like to those who ask over the control socket.

[[nodiscard]] ServiceStatus serviceStatus(const Service &service, ReplyPhase phase);
/// Those that tell more than the service's availability alone: where there are several, or one that gave another number.
[[nodiscard]] std::vector<SourceStatus> sourcesApart(const std::vector<SourceStatus> &sources,
                                                     std::optional<double> availability);
/// What a balancer's status depends on beside itself.
struct BalancerView
{
    const PaymentTerms &terms;
    const AllowList &notBalancers; ///< those that only monitor
    WallTime now{};
};
/// It asks as a load balancer does, and did within the last day: one to wait for.
[[nodiscard]] bool countsAsBalancer(const Balancer &balancer, const BalancerView &view);
[[nodiscard]] BalancerStatus balancerStatus(const Balancer &balancer, const Service &service, const BalancerView &view);
[[nodiscard]] ProbeStatus probeStatus(const ProbeRecord &record, const ServiceTable &services);
/// "maint", "weight 40%", "maxconn 30", for the chart's marks.
[[nodiscard]] QString markText(const Overrides &overrides, OverrideSlot slot);
/// "automatic", "drain, then maint", "weight 40%, maxconn 30 (restore 200)", for the audit trail.
[[nodiscard]] QString overridesText(const Overrides &overrides);

} // namespace sluice
