// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"

#include <QStringView>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr auto endAfterWord = "after"_L1;
constexpr auto endAtWord = "at"_L1;

// The boot clock's part of an end means nothing outside the agent and stays there.
QJsonValue fromEnd(const std::optional<OverrideEnd> &end)
{
    if (!end)
        return QJsonValue::Null;
    return QJsonObject{{u"kind"_s, end->kind == OverrideEnd::Kind::At ? endAtWord : endAfterWord},
                       {u"wall_ms"_s, json::fromTime(end->wall)}};
}

std::optional<OverrideEnd> toEnd(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const std::optional<WallTime> wall = json::toTime(json.value("wall_ms"_L1));
    if (!wall)
        return std::nullopt;
    OverrideEnd end;
    end.kind = json.value("kind"_L1).toString() == endAtWord ? OverrideEnd::Kind::At : OverrideEnd::Kind::After;
    end.wall = *wall;
    return end;
}

void insertNote(QJsonObject &json, const OverrideNote &note)
{
    json.insert(u"reason"_s, note.reason);
    json.insert(u"owner"_s, note.owner);
    json.insert(u"program"_s, note.program);
    json.insert(u"since_ms"_s, json::fromTime(note.since));
    json.insert(u"end"_s, fromEnd(note.end));
}

OverrideNote toNote(const QJsonObject &json)
{
    OverrideNote note;
    note.reason = json.value("reason"_L1).toString();
    note.owner = json.value("owner"_L1).toString();
    note.program = json.value("program"_L1).toString();
    note.since = json::toTime(json.value("since_ms"_L1)).value_or(note.since);
    note.end = toEnd(json.value("end"_L1));
    return note;
}

QJsonValue fromSlot(const std::optional<StateOverride> &slot)
{
    if (!slot)
        return QJsonValue::Null;
    QJsonObject json{{u"word"_s, word(slot->state)},
                     {u"then"_s, slot->then ? QJsonValue(word(*slot->then)) : QJsonValue(QJsonValue::Null)}};
    insertNote(json, slot->note);
    return json;
}

QJsonValue fromSlot(const std::optional<WeightOverride> &slot)
{
    if (!slot)
        return QJsonValue::Null;
    QJsonObject json{{u"percent"_s, slot->percent}};
    insertNote(json, slot->note);
    return json;
}

QJsonValue fromSlot(const std::optional<MaxconnOverride> &slot)
{
    if (!slot)
        return QJsonValue::Null;
    QJsonObject json{{u"maxconn"_s, slot->maxconn}, {u"restore"_s, slot->restore}};
    insertNote(json, slot->note);
    return json;
}

// A slot without its value is an empty slot: no default may pass for something that somebody forced.

std::optional<StateOverride> toStateSlot(const QJsonObject &json)
{
    const QString text = json.value("word"_L1).toString();
    const std::optional<ForcedState> state = forcedStateFromWord(text);
    if (!state)
        return std::nullopt;
    const QString then = json.value("then"_L1).toString();
    return StateOverride{*state, toNote(json), forcedStateFromWord(then)};
}

std::optional<WeightOverride> toWeightSlot(const QJsonObject &json)
{
    const std::optional<int> percent = json::toInt(json.value("percent"_L1));
    if (!percent || *percent < 0 || *percent > maximumWeight)
        return std::nullopt;
    return WeightOverride{*percent, toNote(json)};
}

std::optional<MaxconnOverride> toMaxconnSlot(const QJsonObject &json)
{
    const std::optional<int> maxconn = json::toInt(json.value("maxconn"_L1));
    const std::optional<int> restore = json::toInt(json.value("restore"_L1));
    if (!maxconn || *maxconn < 1 || !restore || *restore < 0)
        return std::nullopt;
    return MaxconnOverride{*maxconn, *restore, toNote(json)};
}

} // namespace

QJsonObject toJson(const Overrides &overrides)
{
    return {{u"state"_s, fromSlot(overrides.state)},
            {u"weight"_s, fromSlot(overrides.weight)},
            {u"maxconn"_s, fromSlot(overrides.maxconn)}};
}

Overrides overridesFromJson(const QJsonObject &json)
{
    Overrides overrides;
    overrides.state = toStateSlot(json.value("state"_L1).toObject());
    overrides.weight = toWeightSlot(json.value("weight"_L1).toObject());
    overrides.maxconn = toMaxconnSlot(json.value("maxconn"_L1).toObject());
    return overrides;
}

} // namespace sluice
