// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/storage/journal.h"

#include <utility>
#include <vector>

namespace sluice {

/// What happened since the last report, for those who watch. Made at most at every sample and after a change.
struct EngineReport
{
    WallTime time{};
    std::optional<double> idle;
    struct Weight
    {
        QString service;
        std::optional<double> availability;
        std::optional<int> weight;
        std::optional<int> connections{};
        std::vector<SourceStatus> sources{}; ///< sourcesApart()
    };
    std::vector<Weight> weights;
    std::vector<ServiceStatus> replies;   ///< services whose reply changed
    std::vector<ServiceStatus> overrides; ///< services whose overrides changed
    std::vector<OverrideMark> marks;
    std::vector<BalancerStatus> balancers;
    std::vector<quint64> balancersGone; ///< ids
    std::vector<ProbeStatus> probes;
    quint64 probesDropped = 0;
    std::optional<AgentInfo> agent; ///< where a listener or a count of refusals changed
};

/// A balancer's debts as they should stand on disk.
struct WantedRecord
{
    BalancerKey key;
    DebtRecord record; ///< without kinds: owed nothing
};

/// What the engine tells the thread that may wait for the disk. Called in the probe thread; an implementation hands
/// over and returns.
class EngineListener
{
public:
    virtual ~EngineListener() = default;
    virtual void balancerAppeared(const BalancerKey &key) = 0;
    virtual void balancerForgotten(const BalancerKey &key) = 0;
    /// To be answered by Engine::recorded() once these are on disk, or cannot be.
    virtual void recordsWanted(const std::vector<WantedRecord> &records) = 0;
    /// Its time is over: to be cleared as if by hand.
    virtual void overrideEnded(const QString &service, OverrideSlot slot) = 0;
    /// Listening began, ended or failed somewhere.
    virtual void listenersChanged(const std::vector<ListenerStatus> &listeners) = 0;
    virtual void reported(const EngineReport &report) = 0;
    /// Every balancer that counts has fetched the farewell.
    virtual void farewellHeard() = 0;

protected:
    EngineListener() = default;
    Q_DISABLE_COPY_MOVE(EngineListener)
};

} // namespace sluice
