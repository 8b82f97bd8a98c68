// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/debtshandover.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/storage/storeddebts.h"

#include <QJsonArray>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int format = 1;

RpcError wrong(const QString &text)
{
    return {RpcErrorCode::InvalidParams, text};
}

/// overridesFromJson() leaves out what it cannot read; here that would be a maint that is silently dropped, or one that
/// never ends.
bool readWhole(const QJsonObject &json, const Overrides &read)
{
    const auto whole = [&json](QLatin1StringView name, const auto &slot) {
        const QJsonValue given = json.value(name);
        if (given.isUndefined() || given.isNull())
            return true;
        const QJsonValue end = given.toObject().value("end"_L1);
        return slot && (end.isUndefined() || end.isNull() || slot->note.end);
    };
    return !json.isEmpty() && whole("state"_L1, read.state) && whole("weight"_L1, read.weight)
        && whole("maxconn"_L1, read.maxconn);
}

/// The boot clock's part of an end does not travel; what is left of it does.
void takeUpEnds(Overrides &overrides, const Clock &clock)
{
    const auto takeUp = [&clock](auto &slot) {
        if (slot && slot->note.end && slot->note.end->kind == OverrideEnd::Kind::After)
            slot->note.end = endAfter(slot->note.end->wall - clock.wall(), clock);
    };
    takeUp(overrides.state);
    takeUp(overrides.weight);
    takeUp(overrides.maxconn);
}

} // namespace

QJsonObject toJson(const DebtsHandover &handover)
{
    QJsonObject overrides;
    for (const auto &[service, forced] : handover.overrides)
        overrides.insert(service, toJson(forced));
    QJsonArray debts;
    for (const auto &[key, record] : handover.debts)
        debts.append(stored::fromDebt(key, record));
    return {{u"format"_s, format}, {u"overrides"_s, overrides}, {u"debts"_s, debts}};
}

std::variant<DebtsHandover, RpcError> debtsHandoverFromJson(const QJsonObject &json, const Clock &clock)
{
    if (json.value("format"_L1).toInt() != format || !json.value("overrides"_L1).isObject()
        || !json.value("debts"_L1).isArray())
        return wrong(u"expected what debts.export gave: format 1, overrides and debts"_s);
    DebtsHandover handover;
    const QJsonObject overrides = json.value("overrides"_L1).toObject();
    for (auto entry = overrides.begin(); entry != overrides.end(); ++entry) {
        const QJsonObject given = entry.value().toObject();
        Overrides forced = overridesFromJson(given);
        if (!readWhole(given, forced))
            return wrong(u"overrides: what is forced on \"%1\" makes no sense"_s.arg(entry.key().left(100)));
        takeUpEnds(forced, clock);
        handover.overrides.emplace(entry.key(), forced);
    }
    const QJsonArray debts = json.value("debts"_L1).toArray();
    for (qsizetype i = 0; i < debts.size(); ++i) {
        const auto debt = stored::toDebt(debts[i].toObject());
        if (!debt || !handover.debts.insert(*debt).second)
            return wrong(u"debts: number %1 makes no sense, or stands there twice"_s.arg(i + 1));
    }
    return handover;
}

} // namespace sluice
