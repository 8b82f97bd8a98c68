// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"
#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlconsole.h"

#include <QJsonArray>
#include <QStringList>

namespace sluice {

/// What was ordered for one service, and what the agent then said is forced there.
struct OrderedService
{
    QString name;
    QStringList slotWords; ///< which were set or cleared
    QJsonObject overrides; ///< as the agent answered
};

struct WaitReport
{
    QJsonObject json; ///< {"outcome", "names", "left_out", "connections"}
    std::optional<CtlFailure> failure;
    QStringList remaining{}; ///< how many connections are left of each service that leaves
};

/// Comes back once every balancer that counts has fetched what is said for these services, or once that cannot be seen
/// any more: timed out, nobody known, somebody silent, or somebody has ordered otherwise. Outlives a restart of the
/// agent. Shows on a terminal whom it waits for.
[[nodiscard]] WaitReport waitForBalancers(AgentLink &link, CtlConsole &console, const WaitOrder &order,
                                          const std::vector<OrderedService> &services);

} // namespace sluice
