// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whymoment.h"

#include "agentcore/protocol/reply.h"
#include "ui/weightreplay.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace sluice {

using namespace std::chrono_literals;

namespace {

constexpr auto secondReach = 2s;
/// HAProxy asks every 2 s by default; what it heard a minute before still holds, but may not be what was said then.
constexpr auto probeReach = 15s;
constexpr auto entryReach = 2s; ///< between an order's entry in the audit trail and its mark

std::optional<ForcedValue> valueOf(const QString &words)
{
    const auto values = forcedFromWords(words);
    return values && values->size() == 1 ? std::optional(values->front()) : std::nullopt;
}

std::vector<WhyForced> forcedNow(const Overrides &overrides)
{
    std::vector<WhyForced> forced;
    if (overrides.state)
        forced.push_back({overrides.state->state, overrides.state->note});
    if (overrides.weight)
        forced.push_back({overrides.weight->percent, overrides.weight->note});
    if (overrides.maxconn)
        forced.push_back(
            {ForcedMaxconn{overrides.maxconn->maxconn, overrides.maxconn->restore}, overrides.maxconn->note});
    return forced;
}

/// Who ordered what a mark stands for.
std::optional<OverrideNote> noteOf(const std::vector<HistoryEntry> &entries, const OverrideMark &mark)
{
    for (const HistoryEntry &entry : entries) {
        if (entry.outcome != HistoryEntry::Outcome::Done || std::chrono::abs(entry.time - mark.time) > entryReach
            || !entry.after.contains(mark.text))
            continue;
        OverrideNote note;
        note.reason = entry.reason;
        note.owner = entry.user;
        note.program = entry.program;
        note.since = mark.time;
        return note;
    }
    return std::nullopt;
}

/// By what is in force since before then, else by the latest mark before then.
std::vector<WhyForced> forcedAt(const WhyRecords &records, WallTime at)
{
    std::array<std::optional<WhyForced>, 3> inSlots;
    for (const OverrideMark &mark : records.marks) {
        const std::optional<ForcedValue> value = mark.time <= at ? valueOf(mark.text) : std::nullopt;
        if (!value)
            continue;
        std::optional<WhyForced> &slot = inSlots[std::size_t(slotOf(*value))];
        slot.reset();
        if (mark.begins)
            slot = WhyForced{*value, noteOf(records.entries, mark)};
    }
    for (const WhyForced &one : forcedNow(records.service.overrides)) {
        if (one.note->since <= at)
            inSlots[std::size_t(slotOf(one.value))] = one;
    }
    std::vector<WhyForced> forced;
    for (const std::optional<WhyForced> &slot : inSlots) {
        if (slot)
            forced.push_back(*slot);
    }
    return forced;
}

const MetricPoint *pointAt(const std::deque<MetricPoint> &seconds, WallTime at)
{
    const auto age = [at](const MetricPoint &point) { return std::chrono::abs(point.time - at); };
    const auto nearest = std::ranges::min_element(seconds, {}, age);
    return nearest == seconds.end() || age(*nearest) > secondReach ? nullptr : &*nearest;
}

const MetricMinute *minuteAt(const std::vector<MetricMinute> &minutes, WallTime at)
{
    const auto found = std::ranges::find_if(
        minutes, [at](const MetricMinute &one) { return one.time <= at && at < one.time + 1min; });
    return found == minutes.end() ? nullptr : &*found;
}

const ProbeStatus *probeAt(const std::deque<ProbeStatus> &probes, WallTime at)
{
    const ProbeStatus *last = nullptr;
    for (const ProbeStatus &probe : probes) {
        const bool said = probe.outcome == ProbeOutcome::Answered || probe.outcome == ProbeOutcome::Fetched;
        if (said && probe.time <= at && at - probe.time <= probeReach)
            last = &probe;
    }
    return last;
}

bool forcesWeight(const WhyMoment &moment)
{
    return std::ranges::any_of(moment.forced,
                               [](const WhyForced &one) { return slotOf(one.value) == OverrideSlot::Weight; });
}

/// The steps between are believed only where they lead to the weight that was recorded.
void fillTrace(WhyMoment &moment, const WhyRecords &records, const MetricPoint &point)
{
    const std::optional<int> recorded = point.weight ? std::optional(qRound(*point.weight)) : std::nullopt;
    const auto replayed = records.rule ? replayedTrace(*records.rule, records.seconds, point.time) : std::nullopt;
    if (replayed && (forcesWeight(moment) || replayed->weight == recorded)) {
        moment.trace = *replayed;
        return;
    }
    if (point.availability)
        moment.trace.availability = double(*point.availability);
    if (!forcesWeight(moment))
        moment.trace.weight = recorded;
    moment.gaps.push_back(WhyGap::StepsNotKept);
}

void fillMinute(WhyMoment &moment, const MetricMinute &minute)
{
    moment.minute = minute;
    moment.gaps.push_back(WhyGap::MinutesOnly);
    const auto &weight = minute.weight;
    if (weight && !forcesWeight(moment) && qRound(weight->minimum) == qRound(weight->maximum))
        moment.trace.weight = qRound(weight->mean);
}

void fillMeasured(WhyMoment &moment, const WhyRecords &records)
{
    if (const MetricPoint *const point = pointAt(records.seconds, moment.time))
        fillTrace(moment, records, *point);
    else if (const MetricMinute *const minute = minuteAt(records.minutes, moment.time))
        fillMinute(moment, *minute);
    else
        moment.gaps.push_back(WhyGap::NothingMeasured);
}

QByteArray recomposed(const WhyMoment &moment, ReplyStyle style)
{
    ReplyInputs inputs;
    inputs.style = style;
    inputs.automaticWeight = moment.trace.weight;
    for (const WhyForced &one : moment.forced) {
        if (const auto *const state = std::get_if<ForcedState>(&one.value)) {
            inputs.forcedState = *state;
            inputs.stateReason = one.note ? one.note->reason : QString();
        } else if (const int *const percent = std::get_if<int>(&one.value)) {
            inputs.forcedWeight = *percent;
        } else {
            inputs.forcedMaxconn = std::get<ForcedMaxconn>(one.value).maxconn;
        }
    }
    return toLine(compose(inputs)).chopped(1);
}

void fillReply(WhyMoment &moment, const WhyRecords &records)
{
    if (const ProbeStatus *const probe = probeAt(records.probes, moment.time)) {
        moment.source = ReplySource::Sent;
        moment.reply = probe->reply;
        moment.toWhom = probe->address;
        moment.sentAt = probe->time;
        return;
    }
    const bool agentRan = records.agentSince && *records.agentSince <= moment.time;
    if (!agentRan || (!moment.trace.weight && !forcesWeight(moment))) {
        moment.gaps.push_back(WhyGap::ReplyNotKept);
        return;
    }
    moment.source = ReplySource::Recomposed;
    moment.reply = recomposed(moment, records.style);
}

} // namespace

WhyMoment whyNow(const WhyRecords &records)
{
    WhyMoment moment;
    moment.time = records.now;
    moment.now = records.now;
    moment.source = ReplySource::Now;
    moment.reply = records.service.reply;
    moment.sources = records.service.sources;
    moment.trace = records.service.trace;
    moment.haproxyWeight = records.service.haproxyWeight;
    moment.forced = forcedNow(records.service.overrides);
    std::ranges::copy_if(records.balancers, std::back_inserter(moment.owing),
                         [](const BalancerStatus &one) { return !one.owed.empty() || one.returnCheck; });
    return moment;
}

WhyMoment whyAt(const WhyRecords &records, WallTime at)
{
    WhyMoment moment;
    moment.time = at;
    moment.now = records.now;
    moment.haproxyWeight = records.service.haproxyWeight;
    moment.forced = forcedAt(records, at);
    if (!records.agentSince || at < *records.agentSince)
        moment.gaps.push_back(WhyGap::BeforeTheAgent);
    fillMeasured(moment, records);
    fillReply(moment, records);
    moment.gaps.push_back(WhyGap::OwedNotKept);
    return moment;
}

} // namespace sluice
