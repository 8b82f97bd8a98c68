// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace sluice {

struct TrayNotice
{
    enum class Kind { EndsSoon, Ended, Silent, AgentLost, AgentBack };
    Kind kind = Kind::AgentLost;
    QString text;
    bool operator==(const TrayNotice &) const = default;
};

/// Decides what is worth a notification on the desktop: each thing once, several of a kind as one, and nothing that was
/// so already when the panel began to look. Pure: the time is passed in.
class TrayNotices
{
public:
    /// An override that lasts long enough is announced this long before its end; a shorter one by a quarter of it.
    static constexpr std::chrono::milliseconds longestLead = std::chrono::minutes(5);
    /// An agent that is only started again is not lost.
    static constexpr std::chrono::milliseconds graceForAgent = std::chrono::seconds(10);
    /// Between two notices of silent balancers; those in between are told together.
    static constexpr std::chrono::milliseconds silencePause = std::chrono::minutes(1);
    /// A balancer that comes and goes is told this often at most.
    static constexpr std::chrono::milliseconds flappingPause = std::chrono::minutes(10);

    /// Whether `balancers` is known to be of now: who listens to few events hears of them late.
    enum class BalancersAre { Fresh, Stale };

    [[nodiscard]] std::vector<TrayNotice> look(const AgentStatus &status, BalancersAre fresh, WallTime now);
    [[nodiscard]] std::vector<TrayNotice> lookWithoutAgent(WallTime now);

private:
    struct Ending
    {
        QString service;
        QString what;
        WallTime since{};
        WallTime end{};
        bool operator==(const Ending &) const = default;
    };
    using Endings = std::map<QString, Ending>; ///< by service and slot

    [[nodiscard]] static Endings endingsOf(const AgentStatus &status);
    void lookAtEnds(const AgentStatus &status, WallTime now, std::vector<TrayNotice> &notices);
    void lookAtBalancers(const AgentStatus &status, WallTime now, std::vector<TrayNotice> &notices);
    [[nodiscard]] bool isSilentHere(const BalancerStatus &balancer, WallTime now) const;

    bool m_seen = false;                 ///< an agent was there once
    std::optional<WallTime> m_backSince; ///< it has come back then
    std::optional<WallTime> m_goneSince;
    bool m_lossTold = false;
    Endings m_endings;
    std::set<QString> m_announced; ///< of those, by key: their coming end was told
    bool m_balancersSeen = false;
    std::set<QString> m_silent;             ///< told, or so from the beginning
    std::map<QString, WallTime> m_silentAt; ///< when a balancer's silence was told
    std::optional<WallTime> m_silenceTold;
};

} // namespace sluice
