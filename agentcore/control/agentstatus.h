// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentinfo.h"
#include "agentcore/history/metrichistory.h"
#include "agentcore/history/probelog.h"
#include "agentcore/policy/compose.h"
#include "agentcore/policy/debts.h"
#include "agentcore/policy/weightpolicy.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

// What an agent says of itself over the control socket. Values only; JSON in agentstatusjson.h. Times are wall-clock
// times of the agent's machine.

/// A source of availability and what it last gave.
struct SourceStatus
{
    QString kind; ///< "cpu"
    std::optional<double> availability;
    QString error;
    bool operator==(const SourceStatus &) const = default;
};

struct ServiceStatus
{
    QString name;
    QByteArray reply; ///< what a balancer without debts is told now, without the newline
    ReplyPhase phase = ReplyPhase::Normal;
    std::vector<SourceStatus> sources;
    WeightTrace trace;
    Overrides overrides;
    int haproxyWeight = 100;
    bool watchesPorts = false;      ///< it has `ports`, so that connections are counted
    std::optional<int> connections; ///< established to its ports; nullopt: not known, or none are watched
    bool operator==(const ServiceStatus &) const = default;
};

struct OwedStatus
{
    DebtKind kind = DebtKind::Ready;
    int fetches = 0; ///< of the returning words so far; 0 also while it is still forced
    int needed = 3;
    bool forced = false; ///< still said; nothing to take back yet
    std::optional<int> restoreMaxconn;
    bool operator==(const OwedStatus &) const = default;
};

struct BalancerStatus
{
    quint64 id = 0; ///< stable while the agent runs
    QString address;
    QByteArray line;
    QString service;
    std::optional<WallTime> lastSeen; ///< nullopt: known from debts only
    std::optional<std::chrono::milliseconds> interval;
    quint64 probes = 0;
    QByteArray lastReply;                  ///< as written to it, without the newline
    QByteArray nextReply;                  ///< what it would be told now
    std::optional<QByteArray> lastFetched; ///< the newest reply that it has fetched since the agent started
    /// What it has fetched says the same as what it would be told now, apart from the automatic weight and the reason,
    /// and no return check runs.
    bool upToDate = false;
    /// Counts as a load balancer for those who wait for all of them: asked steadily, was here in the last 24 h, and
    /// does not only monitor (listen.not_balancers).
    bool counts = false;
    std::vector<OwedStatus> owed;
    bool returnCheck = false;
    /// It asks less often than before the release: one of several behind this key may be away.
    bool waitsForSilent = false;
    bool notSaved = false; ///< its debts are not on disk
    bool operator==(const BalancerStatus &) const = default;
};

struct AgentStatus
{
    WallTime time{}; ///< the agent's now
    AgentInfo agent;
    std::vector<ServiceStatus> services;
    std::vector<BalancerStatus> balancers;
    bool operator==(const AgentStatus &) const = default;
};

/// A probe as the panel lists it.
struct ProbeStatus
{
    quint64 number = 0;
    WallTime time{};
    QString address;
    quint16 port = 0;
    QByteArray sent;
    QByteArray reply; ///< without the newline
    QString service;
    ProbeOutcome outcome = ProbeOutcome::Answered;
    bool operator==(const ProbeStatus &) const = default;
};

/// A moment at which what is forced changed, for the chart.
struct OverrideMark
{
    WallTime time{};
    QString service;
    QString text; ///< "maint", "weight 40%", "automatic": words, not for translation
    bool begins = true;
    bool operator==(const OverrideMark &) const = default;
};

struct HistoryStatus
{
    std::vector<MetricPoint> seconds;
    std::vector<MetricMinute> minutes;
    std::vector<OverrideMark> marks;
    bool operator==(const HistoryStatus &) const = default;
};

} // namespace sluice
