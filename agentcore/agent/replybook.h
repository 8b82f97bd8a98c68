// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/balancerregister.h"
#include "agentcore/agent/servicetable.h"

namespace sluice {

/// Keeps the ready-made lines current: one per service, and one of its own for every balancer that is owed something
/// or whose debts are not on disk yet. Written when something changes, never per probe.
class ReplyBook
{
public:
    explicit ReplyBook(ReplyStyle style)
        : m_style(style)
    {
    }

    void setStyle(ReplyStyle style) noexcept { m_style = style; }
    void setPhase(ReplyPhase phase) noexcept { m_phase = phase; }
    [[nodiscard]] ReplyPhase phase() const noexcept { return m_phase; }

    /// True if the line is another than before.
    bool refresh(Service &service) const;
    void refresh(const Service &service, Balancer &balancer) const;
    /// The line of one service and those of its balancers, after something forced there changed.
    void refreshService(std::size_t index, ServiceTable &services, BalancerRegister &balancers) const;
    /// The lines of all services, and of the balancers that have one of their own, after a sample.
    void refreshAll(ServiceTable &services, BalancerRegister &balancers) const;

    /// What this balancer is told if it asks now.
    [[nodiscard]] static const PreparedLine &lineFor(const Service &service, const Balancer &balancer) noexcept
    {
        return balancer.hasOwnLine ? balancer.ownLine : service.line;
    }

private:
    [[nodiscard]] ReplyInputs inputs(const Service &service) const;

    ReplyStyle m_style;
    ReplyPhase m_phase = ReplyPhase::Normal;
};

} // namespace sluice
