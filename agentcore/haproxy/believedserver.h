// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/simulatedserver.h"
#include "agentcore/protocol/reply.h"

#include <QByteArray>

#include <concepts>
#include <optional>

namespace sluice {

/// A server at HAProxy as far as our own replies tell: no health checks, no operator. An axis is unknown (nullopt)
/// until a word of it was sent or is known from the journal; what follows from several axes is known as soon as it is
/// the same whatever the unknown ones are. A `down` alone, for one, means that no traffic comes.
class BelievedServer final
{
public:
    /// The health check of `setup` counts as passing; its rise and fall do not matter here.
    explicit BelievedServer(const ServerSetup &setup = {});

    /// The bytes of a reply that the balancer fetched.
    void receive(QByteArrayView bytes);
    /// What the balancer was told before the agent started, from the journal.
    void recall(const Reply &said);

    [[nodiscard]] std::optional<OperatingState> operating() const noexcept { return m_operating; }
    [[nodiscard]] std::optional<ServerAdministration> administration() const noexcept;
    /// HAProxy's user weight, 0–256.
    [[nodiscard]] std::optional<int> weight() const noexcept;
    [[nodiscard]] std::optional<quint32> maxconn() const noexcept; ///< 0 is unlimited

    [[nodiscard]] std::optional<ServerOperation> operation() const;
    [[nodiscard]] std::optional<QByteArray> status() const;
    [[nodiscard]] std::optional<bool> takesTraffic() const;

    /// The same server with every unknown axis as in a fresh HAProxy process.
    [[nodiscard]] const SimulatedServer &assumed() const noexcept { return m_assumed; }

    bool operator==(const BelievedServer &) const = default;

private:
    template<std::invocable<const SimulatedServer &> Question>
    [[nodiscard]] auto agreed(const Question &question) const;

    SimulatedServer m_assumed;
    TakenAxes m_heard;
    std::optional<OperatingState> m_operating;
};

} // namespace sluice
