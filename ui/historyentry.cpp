// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historyentry.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allSlots{OverrideSlot::State, OverrideSlot::Weight, OverrideSlot::Maxconn};

HistoryEntry::Outcome outcomeFromWord(const QString &word)
{
    if (word == "refused"_L1)
        return HistoryEntry::Outcome::Refused;
    return word == "failed"_L1 ? HistoryEntry::Outcome::Failed : HistoryEntry::Outcome::Done;
}

std::optional<ForcedValue> valueFromWords(const QString &words)
{
    if (const std::optional<ForcedState> state = forcedStateFromWord(words))
        return *state;
    static const QRegularExpression weight(u"^weight (\\d{1,3}) ?%$"_s);
    if (const QRegularExpressionMatch match = weight.match(words); match.hasMatch())
        return match.captured(1).toInt();
    static const QRegularExpression maxconn(u"^maxconn (\\d{1,9}) \\(restore (\\d{1,9}|unlimited)\\)$"_s);
    if (const QRegularExpressionMatch match = maxconn.match(words); match.hasMatch())
        return ForcedMaxconn{match.captured(1).toInt(), match.captured(2).toInt()}; // "unlimited" is 0
    return std::nullopt;
}

std::optional<ForcedValue> inSlot(const std::vector<ForcedValue> &values, OverrideSlot slot)
{
    const auto found = std::ranges::find(values, slot, slotOf);
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

HistoryEntry historyEntryFromJson(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) { return json.value(key).toString(); };
    HistoryEntry entry;
    entry.number = quint64(json.value("number"_L1).toInteger());
    entry.time = WallTime(std::chrono::milliseconds(json.value("time_ms"_L1).toInteger()));
    entry.user = text("user"_L1);
    if (json.value("pid"_L1).isDouble())
        entry.pid = json.value("pid"_L1).toInteger();
    entry.program = text("program"_L1);
    entry.method = text("method"_L1);
    entry.service = text("service"_L1);
    entry.outcome = outcomeFromWord(text("outcome"_L1));
    entry.before = text("before"_L1);
    entry.after = text("after"_L1);
    entry.reason = text("reason"_L1);
    entry.text = text("text"_L1);
    return entry;
}

OverrideSlot slotOf(const ForcedValue &value)
{
    if (std::holds_alternative<ForcedState>(value))
        return OverrideSlot::State;
    return std::holds_alternative<int>(value) ? OverrideSlot::Weight : OverrideSlot::Maxconn;
}

std::optional<std::vector<ForcedValue>> forcedFromWords(const QString &words)
{
    std::vector<ForcedValue> values;
    if (words == "automatic"_L1)
        return values;
    const QStringList parts = words.split(u", "_s);
    for (const QString &part : parts) {
        const std::optional<ForcedValue> value = valueFromWords(part.trimmed());
        if (!value || inSlot(values, slotOf(*value)))
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

std::optional<std::vector<SlotBefore>> undoOf(const HistoryEntry &entry)
{
    if (entry.outcome != HistoryEntry::Outcome::Done || !entry.method.startsWith("override."_L1))
        return std::nullopt;
    const auto before = forcedFromWords(entry.before);
    const auto after = forcedFromWords(entry.after);
    if (!before || !after)
        return std::nullopt;
    std::vector<SlotBefore> changed;
    for (const OverrideSlot slot : allSlots) {
        if (inSlot(*before, slot) != inSlot(*after, slot))
            changed.push_back({slot, inSlot(*before, slot)});
    }
    return changed.empty() ? std::nullopt : std::optional(changed);
}

} // namespace sluice
