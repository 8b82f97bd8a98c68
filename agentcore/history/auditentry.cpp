// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/history/auditentry.h"

#include <algorithm>
#include <array>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

struct OutcomeWord
{
    AuditOutcome outcome;
    QLatin1StringView word;
};
constexpr std::array outcomeWords{
    OutcomeWord{AuditOutcome::Done, "done"_L1},
    OutcomeWord{AuditOutcome::Refused, "refused"_L1},
    OutcomeWord{AuditOutcome::Failed, "failed"_L1},
};

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> toNumber(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

QLatin1StringView word(AuditOutcome outcome) noexcept
{
    return std::ranges::find(outcomeWords, outcome, &OutcomeWord::outcome)->word;
}

std::optional<AuditOutcome> auditOutcomeFromWord(QStringView text) noexcept
{
    const auto found = std::ranges::find_if(outcomeWords,
                                            [text](const OutcomeWord &entry) { return text == entry.word; });
    return found == outcomeWords.end() ? std::nullopt : std::optional(found->outcome);
}

QJsonObject toJson(const AuditEntry &entry)
{
    return {{u"number"_s, qint64(entry.number)},
            {u"time_ms"_s, qint64(entry.time.time_since_epoch().count())},
            {u"user"_s, entry.user},
            {u"uid"_s, orNull(entry.uid)},
            {u"pid"_s, orNull(entry.pid)},
            {u"program"_s, entry.program},
            {u"method"_s, entry.method},
            {u"service"_s, entry.service},
            {u"outcome"_s, word(entry.outcome)},
            {u"before"_s, entry.before},
            {u"after"_s, entry.after},
            {u"reason"_s, entry.reason},
            {u"text"_s, entry.text}};
}

std::optional<AuditEntry> auditEntryFromJson(const QJsonObject &json)
{
    const std::optional<qint64> number = toNumber(json.value("number"_L1));
    const std::optional<qint64> time = toNumber(json.value("time_ms"_L1));
    const QString outcomeWord = json.value("outcome"_L1).toString();
    const std::optional<AuditOutcome> outcome = auditOutcomeFromWord(outcomeWord);
    AuditEntry entry;
    entry.method = json.value("method"_L1).toString();
    if (!number || *number == 0 || !time || !outcome || entry.method.isEmpty())
        return std::nullopt;
    entry.number = quint64(*number);
    entry.time = WallTime(std::chrono::milliseconds(*time));
    entry.user = json.value("user"_L1).toString();
    entry.uid = toNumber(json.value("uid"_L1));
    entry.pid = toNumber(json.value("pid"_L1));
    entry.program = json.value("program"_L1).toString();
    entry.service = json.value("service"_L1).toString();
    entry.outcome = *outcome;
    entry.before = json.value("before"_L1).toString();
    entry.after = json.value("after"_L1).toString();
    entry.reason = json.value("reason"_L1).toString();
    entry.text = json.value("text"_L1).toString();
    return entry;
}

} // namespace sluice
