// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/haproxy/believedserver.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

/// One load balancer, and the server there as far as our replies tell.
struct BelievedView
{
    QString address;
    QByteArray line; ///< what it sends
    QString service;
    BelievedServer server;
    quint64 replies = 0;             ///< that it was made from
    QByteArray before;               ///< the status that it had before this one; empty where none was known
    std::optional<WallTime> changed; ///< when that was
    bool operator==(const BelievedView &) const = default;
};

/// The load balancers' view of this server, made from the replies that they fetched, and from nothing else: no health
/// check of theirs, no operator there. Bounded.
class BelievedServers
{
public:
    static constexpr std::size_t most = 200;

    void clear() { m_views.clear(); }
    /// The latest probes, oldest first. True where something is another than before.
    bool take(const std::vector<ProbeStatus> &probes, const std::vector<ServiceStatus> &services);

    /// In the order in which they were first seen.
    [[nodiscard]] const std::vector<BelievedView> &views() const noexcept { return m_views; }

private:
    BelievedView *viewOf(const ProbeStatus &probe, const std::vector<ServiceStatus> &services);

    std::vector<BelievedView> m_views;
};

} // namespace sluice
