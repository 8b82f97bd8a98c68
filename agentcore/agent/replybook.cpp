// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/replybook.h"

#include "agentcore/policy/compose.h"

namespace sluice {

ReplyInputs ReplyBook::inputs(const Service &service) const
{
    ReplyInputs inputs;
    inputs.style = m_style;
    inputs.phase = m_phase;
    if (service.overrides.state) {
        inputs.forcedState = service.overrides.state->state;
        inputs.stateReason = service.overrides.state->note.reason;
    }
    if (service.overrides.weight)
        inputs.forcedWeight = service.overrides.weight->percent;
    if (service.overrides.maxconn)
        inputs.forcedMaxconn = service.overrides.maxconn->maxconn;
    inputs.automaticWeight = service.policy.trace().weight;
    return inputs;
}

bool ReplyBook::refresh(Service &service) const
{
    const bool changed = service.line.set(compose(inputs(service)));
    service.replyChanged = service.replyChanged || changed;
    return changed;
}

void ReplyBook::refresh(const Service &service, Balancer &balancer) const
{
    ReplyInputs own = inputs(service);
    own.owed = balancer.debts.owed();
    const bool mustWait = bool(balancer.debts.unrecorded());
    if (mustWait)
        own.phase = ReplyPhase::Unattributed;
    const bool had = balancer.hasOwnLine;
    balancer.hasOwnLine = mustWait || own.owed != OwedWords{};
    if (balancer.hasOwnLine && balancer.ownLine.set(compose(own)))
        balancer.changed = true;
    if (balancer.hasOwnLine != had)
        balancer.changed = true;
}

void ReplyBook::refreshService(std::size_t index, ServiceTable &services, BalancerRegister &balancers) const
{
    Service &service = services[index];
    refresh(service);
    balancers.forEach([&](Balancer &balancer) {
        if (balancer.service == index)
            refresh(service, balancer);
    });
}

void ReplyBook::refreshAll(ServiceTable &services, BalancerRegister &balancers) const
{
    bool changed = false;
    for (Service &service : services.all())
        changed = refresh(service) || changed;
    if (!changed)
        return;
    balancers.forEach([&](Balancer &balancer) {
        if (balancer.hasOwnLine)
            refresh(services[balancer.service], balancer);
    });
}

} // namespace sluice
