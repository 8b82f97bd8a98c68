// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/storeddebts.h"

#include "agentcore/storage/storedvalues.h"

#include <QJsonArray>

#include <limits>

namespace sluice::stored {
namespace {

using namespace Qt::StringLiterals;
using std::optional;

constexpr int anyInt = std::numeric_limits<int>::max();

optional<DebtKinds> toKinds(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    DebtKinds kinds;
    const QJsonArray words = value.toArray();
    for (const QJsonValue kindWord : words) {
        const optional<DebtKind> kind = debtKindFromWord(kindWord.toString());
        if (!kind)
            return std::nullopt;
        kinds.setFlag(*kind);
    }
    return kinds;
}

} // namespace

QJsonObject fromDebt(const BalancerKey &key, const DebtRecord &record)
{
    QJsonObject object;
    stored::writeKey(object, key);
    QJsonArray kinds;
    for (const DebtKind kind : allDebtKinds) {
        if (record.kinds.testFlag(kind))
            kinds.append(word(kind));
    }
    object["kinds"_L1] = kinds;
    if (record.restoreMaxconn)
        object["restore_maxconn"_L1] = *record.restoreMaxconn;
    object["maint_said"_L1] = record.maintSaid;
    object["return_check"_L1] = record.returnCheck;
    if (record.intervalBefore)
        object["interval_before_ms"_L1] = stored::fromDuration(*record.intervalBefore);
    return object;
}

optional<std::pair<BalancerKey, DebtRecord>> toDebt(const QJsonObject &object)
{
    const optional<BalancerKey> key = stored::readKey(object);
    const optional<DebtKinds> kinds = toKinds(object["kinds"_L1]);
    if (!key || !kinds || !object["maint_said"_L1].isBool() || !object["return_check"_L1].isBool())
        return std::nullopt;
    DebtRecord record;
    record.kinds = *kinds;
    record.maintSaid = object["maint_said"_L1].toBool();
    record.returnCheck = object["return_check"_L1].toBool();
    record.restoreMaxconn = stored::toInt(object["restore_maxconn"_L1], 0, anyInt);
    record.intervalBefore = stored::toDuration(object["interval_before_ms"_L1]);
    if (record.restoreMaxconn.has_value() != object.contains("restore_maxconn"_L1)
        || record.intervalBefore.has_value() != object.contains("interval_before_ms"_L1))
        return std::nullopt;
    return std::pair(*key, record);
}

} // namespace sluice::stored
