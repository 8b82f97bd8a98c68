// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/overriderequest.h"

#include <cmath>
#include <limits>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::hours longestFor{24 * 366 * 10};

RpcError wrong(const QString &text)
{
    return {RpcErrorCode::InvalidParams, text};
}

std::optional<int> integerIn(const QJsonValue &value, int lowest, int highest)
{
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    if (std::floor(number) != number || number < lowest || number > highest)
        return std::nullopt;
    return int(number);
}

std::variant<OverrideNote, RpcError> noteFromParams(const QJsonObject &params, const ControlPeer &peer,
                                                    const Clock &clock)
{
    OverrideNote note;
    note.owner = peer.user;
    note.program = peer.program;
    note.since = clock.wall();
    const QJsonValue reason = params.value("reason"_L1);
    if (!reason.isUndefined() && !reason.isNull() && !reason.isString())
        return wrong(u"reason: expected a text"_s);
    note.reason = reason.toString();
    if (note.reason.size() > maximumReasonLength)
        return wrong(
            u"reason: expected at most %1 characters, got %2"_s.arg(maximumReasonLength).arg(note.reason.size()));

    const QJsonValue forSeconds = params.value("for_s"_L1);
    const QJsonValue until = params.value("until_ms"_L1);
    const bool hasFor = !forSeconds.isUndefined() && !forSeconds.isNull();
    const bool hasUntil = !until.isUndefined() && !until.isNull();
    if (hasFor && hasUntil)
        return wrong(u"for_s and until_ms: expected only one of them"_s);
    if (hasFor) {
        const double seconds = forSeconds.toDouble(-1);
        if (!(seconds > 0) || seconds > double(std::chrono::seconds(longestFor).count()))
            return wrong(u"for_s: expected a number of seconds above 0 and up to ten years"_s);
        note.end = endAfter(std::chrono::milliseconds(std::llround(seconds * 1000)), clock);
    }
    if (hasUntil) {
        const double end = until.toDouble(-1);
        if (!(end > double(clock.wall().time_since_epoch().count())) || end > 1e15)
            return wrong(u"until_ms: expected a time in the future, in milliseconds since 1970 UTC"_s);
        note.end = OverrideEnd{OverrideEnd::Kind::At, WallTime(std::chrono::milliseconds(std::llround(end))), {}, {}};
    }
    return note;
}

std::variant<OverrideValue, RpcError> stateFromParams(const QJsonObject &params, const OverrideNote &note)
{
    const auto state = forcedStateFromWord(params.value("state"_L1).toString());
    if (!state)
        return wrong(u"state: expected one of up, down, fail, stopped, drain, maint"_s);
    const QJsonValue followUp = params.value("then"_L1);
    if (followUp.isUndefined() || followUp.isNull())
        return StateOverride{*state, note};
    const auto then = forcedStateFromWord(followUp.toString());
    if (!then || !mayFollow(*state, *then))
        return wrong(u"then: expected maint, and with it the state drain"_s);
    if (!note.end)
        return wrong(u"then: expected an end of the drain beside it (for_s or until_ms), for maint to follow at"_s);
    return StateOverride{*state, note, then};
}

std::variant<OverrideValue, RpcError> maxconnFromParams(const QJsonObject &params, const OverrideNote &note)
{
    const auto maxconn = integerIn(params.value("maxconn"_L1), 1, std::numeric_limits<int>::max());
    if (!maxconn)
        return wrong(u"maxconn: expected a whole number of at least 1 (0 would mean unlimited to HAProxy)"_s);
    const auto restore = integerIn(params.value("restore"_L1), 0, std::numeric_limits<int>::max());
    if (!restore)
        return wrong(u"restore: expected the maxconn of the server line, to go back to; 0 for unlimited"_s);
    return MaxconnOverride{*maxconn, *restore, note};
}

} // namespace

std::variant<OverrideValue, RpcError> overrideFromParams(const QJsonObject &params, const ControlPeer &peer,
                                                         const Clock &clock)
{
    const std::variant<OverrideNote, RpcError> noted = noteFromParams(params, peer, clock);
    if (const auto *const error = std::get_if<RpcError>(&noted))
        return *error;
    const OverrideNote &note = std::get<OverrideNote>(noted);
    const int given = int(params.contains("state"_L1)) + int(params.contains("weight"_L1))
        + int(params.contains("maxconn"_L1));
    if (given != 1)
        return wrong(u"expected exactly one of state, weight and maxconn"_s);
    if (params.contains("state"_L1))
        return stateFromParams(params, note);
    if (const QJsonValue then = params.value("then"_L1); !then.isUndefined() && !then.isNull())
        return wrong(u"then: expected maint, and with it the state drain"_s);
    if (params.contains("weight"_L1)) {
        const auto weight = integerIn(params.value("weight"_L1), 0, maximumWeight);
        if (!weight)
            return wrong(u"weight: expected a whole number of percent from 0 to 256"_s);
        return WeightOverride{*weight, note};
    }
    return maxconnFromParams(params, note);
}

} // namespace sluice
