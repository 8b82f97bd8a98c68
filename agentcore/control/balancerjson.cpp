// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fromOwed(const OwedStatus &owed)
{
    return {{u"kind"_s, word(owed.kind)},
            {u"fetches"_s, owed.fetches},
            {u"needed"_s, owed.needed},
            {u"forced"_s, owed.forced},
            {u"restore"_s, json::fromInt(owed.restoreMaxconn)}};
}

// A debt of a kind that this program does not know is left out: it must not be shown as another one.
std::optional<OwedStatus> toOwed(const QJsonObject &json)
{
    const QString text = json.value("kind"_L1).toString();
    const std::optional<DebtKind> kind = debtKindFromWord(text);
    if (!kind)
        return std::nullopt;
    OwedStatus owed;
    owed.kind = *kind;
    owed.fetches = json::toInt(json.value("fetches"_L1)).value_or(owed.fetches);
    owed.needed = json::toInt(json.value("needed"_L1)).value_or(owed.needed);
    owed.forced = json.value("forced"_L1).toBool();
    owed.restoreMaxconn = json::toInt(json.value("restore"_L1));
    return owed;
}

// Seconds since it was last seen, for scripts. Clocks go back; an age does not.
QJsonValue ageAt(WallTime now, std::optional<WallTime> seen)
{
    return seen ? json::fromDuration(std::max(now - *seen, std::chrono::milliseconds(0))) : QJsonValue::Null;
}

} // namespace

QJsonObject toJson(const BalancerStatus &balancer, WallTime now)
{
    return {{u"id"_s, json::fromCount(balancer.id)},
            {u"address"_s, balancer.address},
            {u"line"_s, json::fromBytes(balancer.line)},
            {u"service"_s, balancer.service},
            {u"last_seen_ms"_s, json::fromTime(balancer.lastSeen)},
            {u"last_seen_s"_s, ageAt(now, balancer.lastSeen)},
            {u"interval_s"_s, json::fromDuration(balancer.interval)},
            {u"probes"_s, json::fromCount(balancer.probes)},
            {u"last_reply"_s, json::fromBytes(balancer.lastReply)},
            {u"next_reply"_s, json::fromBytes(balancer.nextReply)},
            {u"last_fetched"_s, balancer.lastFetched ? json::fromBytes(*balancer.lastFetched) : QJsonValue::Null},
            {u"up_to_date"_s, balancer.upToDate},
            {u"counts"_s, balancer.counts},
            {u"owed"_s, json::fromItems(balancer.owed, fromOwed)},
            {u"return_check"_s, balancer.returnCheck},
            {u"waits_for_silent"_s, balancer.waitsForSilent},
            {u"not_saved"_s, balancer.notSaved}};
}

BalancerStatus balancerStatusFromJson(const QJsonObject &json)
{
    BalancerStatus balancer;
    balancer.id = json::toCount(json.value("id"_L1)).value_or(0);
    balancer.address = json.value("address"_L1).toString();
    balancer.line = json::toBytes(json.value("line"_L1)).value_or(QByteArray());
    balancer.service = json.value("service"_L1).toString();
    balancer.lastSeen = json::toTime(json.value("last_seen_ms"_L1));
    balancer.interval = json::toDuration(json.value("interval_s"_L1));
    balancer.probes = json::toCount(json.value("probes"_L1)).value_or(0);
    balancer.lastReply = json::toBytes(json.value("last_reply"_L1)).value_or(QByteArray());
    balancer.nextReply = json::toBytes(json.value("next_reply"_L1)).value_or(QByteArray());
    balancer.lastFetched = json::toBytes(json.value("last_fetched"_L1));
    balancer.upToDate = json.value("up_to_date"_L1).toBool();
    balancer.counts = json.value("counts"_L1).toBool();
    balancer.owed = json::toItems<OwedStatus>(json.value("owed"_L1), toOwed);
    balancer.returnCheck = json.value("return_check"_L1).toBool();
    balancer.waitsForSilent = json.value("waits_for_silent"_L1).toBool();
    balancer.notSaved = json.value("not_saved"_L1).toBool();
    return balancer;
}

} // namespace sluice
