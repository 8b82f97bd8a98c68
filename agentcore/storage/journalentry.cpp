// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/checksum.h"
#include "agentcore/storage/journal.h"
#include "agentcore/storage/storeddebts.h"
#include "agentcore/storage/storedvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

// One entry is one line: the checksum of the JSON as eight hexadecimal digits, a space, the JSON, the line end.
namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using std::optional;

/// Raised when an older program would misread what a newer one writes. A higher one is not guessed at.
constexpr int format = 1;
constexpr qsizetype checksumDigits = 8;
constexpr int anyInt = std::numeric_limits<int>::max();

QJsonObject fromEnd(const OverrideEnd &end)
{
    if (end.kind == OverrideEnd::Kind::At)
        return {{"kind"_L1, "at"_L1}, {"wall_ms"_L1, stored::fromTime(end.wall)}};
    return {{"kind"_L1, "after"_L1},
            {"wall_ms"_L1, stored::fromTime(end.wall)},
            {"boot_ms"_L1, stored::fromDuration(end.boot.time_since_epoch())},
            {"boot_id"_L1, stored::fromBytes(end.bootId)}};
}

optional<OverrideEnd> toEnd(const QJsonObject &object)
{
    const optional<WallTime> wall = stored::toTime(object["wall_ms"_L1]);
    if (!wall)
        return std::nullopt;
    if (object["kind"_L1] == "at"_L1)
        return OverrideEnd{OverrideEnd::Kind::At, *wall, {}, {}};
    const optional<std::chrono::milliseconds> boot = stored::toDuration(object["boot_ms"_L1]);
    const optional<QByteArray> bootId = stored::toBytes(object["boot_id"_L1]);
    if (object["kind"_L1] != "after"_L1 || !boot || !bootId)
        return std::nullopt;
    return OverrideEnd{OverrideEnd::Kind::After, *wall, BootTime(*boot), *bootId};
}

/// A slot's own values and the note, in one object.
QJsonObject withNote(QJsonObject object, const OverrideNote &note)
{
    object["reason"_L1] = note.reason;
    object["owner"_L1] = note.owner;
    object["program"_L1] = note.program;
    object["since_ms"_L1] = stored::fromTime(note.since);
    if (note.end)
        object["end"_L1] = fromEnd(*note.end);
    return object;
}

optional<OverrideNote> toNote(const QJsonObject &object)
{
    const optional<QString> reason = stored::toText(object["reason"_L1]);
    const optional<QString> owner = stored::toText(object["owner"_L1]);
    const optional<QString> program = stored::toText(object["program"_L1]);
    const optional<WallTime> since = stored::toTime(object["since_ms"_L1]);
    if (!reason || !owner || !program || !since)
        return std::nullopt;
    OverrideNote note{*reason, *owner, *program, *since, std::nullopt};
    if (object.contains("end"_L1)) {
        note.end = toEnd(object["end"_L1].toObject());
        if (!note.end)
            return std::nullopt;
    }
    return note;
}

optional<StateOverride> toStateOverride(const QJsonObject &object)
{
    const optional<ForcedState> state = forcedStateFromWord(object["word"_L1].toString());
    const optional<OverrideNote> note = toNote(object);
    if (!state || !note)
        return std::nullopt;
    StateOverride override{*state, *note};
    if (!object.contains("then"_L1))
        return override;
    override.then = forcedStateFromWord(object["then"_L1].toString());
    return override.then && note->end && mayFollow(*state, *override.then) ? optional(override) : std::nullopt;
}

optional<WeightOverride> toWeightOverride(const QJsonObject &object)
{
    const optional<int> percent = stored::toInt(object["percent"_L1], 0, 256);
    const optional<OverrideNote> note = toNote(object);
    return percent && note ? optional(WeightOverride{*percent, *note}) : std::nullopt;
}

optional<MaxconnOverride> toMaxconnOverride(const QJsonObject &object)
{
    const optional<int> maxconn = stored::toInt(object["maxconn"_L1], 1, anyInt);
    const optional<int> restore = stored::toInt(object["restore"_L1], 0, anyInt);
    const optional<OverrideNote> note = toNote(object);
    return maxconn && restore && note ? optional(MaxconnOverride{*maxconn, *restore, *note}) : std::nullopt;
}

QJsonObject fromOverrides(const QString &service, const Overrides &overrides)
{
    QJsonObject object{{"service"_L1, service}};
    if (const auto &state = overrides.state) {
        QJsonObject slot{{"word"_L1, word(state->state)}};
        if (state->then)
            slot["then"_L1] = word(*state->then);
        object["state"_L1] = withNote(slot, state->note);
    }
    if (const auto &weight = overrides.weight)
        object["weight"_L1] = withNote({{"percent"_L1, weight->percent}}, weight->note);
    if (const auto &maxconn = overrides.maxconn)
        object["maxconn"_L1] = withNote({{"maxconn"_L1, maxconn->maxconn}, {"restore"_L1, maxconn->restore}},
                                        maxconn->note);
    return object;
}

/// True where the slot is absent or could be read.
template<typename Override, typename Read>
bool readSlot(const QJsonObject &object, QLatin1StringView name, optional<Override> &slot, Read read)
{
    if (!object.contains(name))
        return true;
    slot = read(object[name].toObject());
    return slot.has_value();
}

bool readOverrides(const QJsonObject &object, DurableState &state)
{
    const optional<QString> service = stored::toText(object["service"_L1]);
    Overrides overrides;
    if (!service || state.overrides.contains(*service)
        || !readSlot(object, "state"_L1, overrides.state, toStateOverride)
        || !readSlot(object, "weight"_L1, overrides.weight, toWeightOverride)
        || !readSlot(object, "maxconn"_L1, overrides.maxconn, toMaxconnOverride))
        return false;
    state.overrides.emplace(*service, overrides);
    return true;
}

bool readDebt(const QJsonObject &object, DurableState &state)
{
    const auto debt = stored::toDebt(object);
    return debt && state.debts.insert(*debt).second;
}

/// False where it is no array or `read` refuses one of its objects.
template<typename Read>
bool readEach(const QJsonValue &value, DurableState &state, Read read)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        if (!read(element.toObject(), state))
            return false;
    }
    return value.isArray();
}

optional<DurableState> decode(QByteArrayView json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray()).object();
    const optional<WallTime> written = stored::toTime(object["written_ms"_L1]);
    const optional<QByteArray> bootId = stored::toBytes(object["boot_id"_L1]);
    if (stored::toInteger(object["format"_L1]) != format || !written || !bootId
        || !object["decision_needed"_L1].isBool())
        return std::nullopt;
    DurableState state;
    state.written = *written;
    state.bootId = *bootId;
    state.decisionNeeded = object["decision_needed"_L1].toBool();
    if (!readEach(object["overrides"_L1], state, readOverrides) || !readEach(object["debts"_L1], state, readDebt))
        return std::nullopt;
    return state;
}

QByteArray checksumOf(QByteArrayView json)
{
    return QByteArray::number(crc32(json), 16).rightJustified(checksumDigits, '0');
}

bool isWhole(QByteArrayView line)
{
    return line.size() > checksumDigits && line[checksumDigits] == ' '
        && line.first(checksumDigits) == checksumOf(line.sliced(checksumDigits + 1));
}

} // namespace

QByteArray encodeEntry(const DurableState &state)
{
    QJsonArray overrides;
    for (const auto &[service, forced] : state.overrides)
        overrides.append(fromOverrides(service, forced));
    QJsonArray debts;
    for (const auto &[key, record] : state.debts)
        debts.append(stored::fromDebt(key, record));
    const QJsonObject object{{"format"_L1, format},
                             {"written_ms"_L1, stored::fromTime(state.written)},
                             {"boot_id"_L1, stored::fromBytes(state.bootId)},
                             {"decision_needed"_L1, state.decisionNeeded},
                             {"overrides"_L1, overrides},
                             {"debts"_L1, debts}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksumOf(json) + ' ' + json + '\n';
}

std::optional<DurableState> lastWholeEntry(QByteArrayView journal)
{
    QByteArrayView rest = journal.first(journal.lastIndexOf('\n') + 1);
    while (!rest.isEmpty()) {
        const QByteArrayView withoutEnd = rest.chopped(1);
        const qsizetype begin = withoutEnd.lastIndexOf('\n') + 1;
        const QByteArrayView line = withoutEnd.sliced(begin);
        // A whole entry that makes no sense is a newer program's: an older entry would be stale, not safe.
        if (isWhole(line))
            return decode(line.sliced(checksumDigits + 1));
        rest = rest.first(begin);
    }
    return std::nullopt;
}

} // namespace sluice
