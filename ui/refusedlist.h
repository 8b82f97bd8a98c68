// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

/// An address that asked and is not on the agent's allow-list, so that it got no answer.
struct RefusedAddress
{
    QString address;
    QByteArray sent;              ///< what it said of itself; empty where nothing is known
    std::optional<WallTime> last; ///< nullopt: before the panel began to look
    quint64 times = 0;            ///< among the probes that the panel has seen
    bool operator==(const RefusedAddress &) const = default;
};

/// Who was refused lately, by the probes and by the agent's own last word. Bounded: whoever scans the port must not
/// fill the window.
class RefusedList
{
public:
    static constexpr std::size_t most = 20;

    /// Oldest first.
    void take(const std::vector<ProbeStatus> &probes);
    void note(const AgentInfo &agent);
    /// Whoever gets an answer is no longer refused.
    void removeKnown(const std::vector<BalancerStatus> &balancers);
    void remove(const QString &address);
    void clear() { m_addresses.clear(); }

    /// The latest last.
    [[nodiscard]] const std::vector<RefusedAddress> &addresses() const noexcept { return m_addresses; }

private:
    RefusedAddress &latest(const QString &address);

    std::vector<RefusedAddress> m_addresses;
    QString m_allowed; ///< the agent's last word, which was dealt with
};

} // namespace sluice
