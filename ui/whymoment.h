// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/historyentry.h"

#include <deque>
#include <optional>
#include <vector>

namespace sluice {

/// What panel and agent have kept of one service, from which any moment is explained.
struct WhyRecords
{
    ServiceStatus service; ///< now
    std::vector<BalancerStatus> balancers;
    ReplyStyle style = ReplyStyle::Complete;
    WallTime now{};
    std::optional<WallTime> agentSince;
    std::deque<MetricPoint> seconds;    ///< oldest first, as are all of these
    std::vector<MetricMinute> minutes;  ///< empty for a service whose weight is not in them
    std::vector<OverrideMark> marks;    ///< this service's
    std::deque<ProbeStatus> probes;     ///< this service's
    std::vector<HistoryEntry> entries;  ///< this service's
    std::optional<WeightSettings> rule; ///< as it is now
};

/// Where the line comes from that is explained.
enum class ReplySource {
    Now,        ///< what a balancer that is owed nothing is told
    Sent,       ///< to a balancer, by the list of probes
    Recomposed, ///< from what was recorded, by the rule that the agent has
    Unknown,
};

/// What cannot be known any more, or never could. Said, not guessed.
enum class WhyGap {
    ReplyNotKept,    ///< no probe near it is listed, and too little is recorded to say what it would have been
    StepsNotKept,    ///< between what was measured and what was advertised
    MinutesOnly,     ///< older than an hour: least, mean and most of a minute
    NothingMeasured, ///< near that moment
    BeforeTheAgent,  ///< it had not started: what was forced then is not among its marks
    OwedNotKept,     ///< what each balancer was owed
};

struct WhyForced
{
    ForcedValue value;
    std::optional<OverrideNote> note; ///< as far as the records tell
    bool operator==(const WhyForced &) const = default;
};

/// One moment of one service: what was said, and what led to it.
struct WhyMoment
{
    WallTime time{};
    WallTime now{};
    ReplySource source = ReplySource::Unknown;
    QByteArray reply;
    QString toWhom; ///< Sent: the balancer's address
    WallTime sentAt{};
    std::vector<SourceStatus> sources; ///< now only
    WeightTrace trace;
    std::optional<MetricMinute> minute; ///< MinutesOnly
    int haproxyWeight = 100;
    std::vector<WhyForced> forced;
    std::vector<BalancerStatus> owing; ///< those that are owed something; now only
    std::vector<WhyGap> gaps;
    bool operator==(const WhyMoment &) const = default;
};

[[nodiscard]] WhyMoment whyNow(const WhyRecords &records);
[[nodiscard]] WhyMoment whyAt(const WhyRecords &records, WallTime at);

} // namespace sluice
