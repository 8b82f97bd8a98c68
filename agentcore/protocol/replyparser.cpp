// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/linewords.h"
#include "agentcore/protocol/reply.h"

#include <cstdlib>
#include <limits>

// Checked against HAProxy 2.6.12: tests/tst_replyparser.cpp holds what that version was seen to do.

namespace sluice {
namespace {

constexpr qsizetype maxconnKeyBytes = QByteArrayView("maxconn:").size();

/// A number as C reads it: blanks and a sign in front are fine, what is too large sticks at the type's end.
struct Number
{
    qint64 value = 0;
    qsizetype length = 0; ///< bytes read; 0: there is no number
};

template<typename Value>
struct Outcome
{
    std::optional<Value> value;
    QByteArray warning;
};

Number numberIn(const QByteArray &text)
{
    char *end = nullptr;
    const qint64 value = std::strtoll(text.constData(), &end, 10);
    return {value, end - text.constData()};
}

Outcome<int> weightIn(const QByteArray &word)
{
    const Number number = numberIn(word);
    if (word.sliced(number.length) == "%")
        return {int(qMin(number.value, qint64(maximumParsedWeight))), {}};
    if (number.value > maximumWeight)
        return {std::nullopt, "Absolute weight can only be between 0 and 256 inclusive.\n"};
    return {std::nullopt, "Trailing garbage in weight string"};
}

Outcome<quint32> maxconnIn(const QByteArray &value)
{
    if (value.isEmpty())
        return {std::nullopt, "Require <maxconn>.\n"};
    const Number number = numberIn(value);
    if (number.length == 0)
        return {std::nullopt, "maxconn string empty or preceded by garbage"};
    if (number.length != value.size())
        return {std::nullopt, "Trailing garbage in maxconn string"};
    return {quint32(number.value), {}}; // HAProxy keeps the low 32 bits, without a word
}

} // namespace

std::optional<ParsedLine> parseLine(QByteArrayView bytes)
{
    const std::optional<LineWords> words = lineWords(bytes);
    if (!words)
        return std::nullopt;
    const LineWord *const operating = words->last(WordKind::Operating);
    const LineWord *const administrative = words->last(WordKind::Administrative);
    const LineWord *const weightWord = words->last(WordKind::Weight);
    const LineWord *const maxconnWord = words->last(WordKind::Maxconn);
    const Outcome<int> weight = weightWord ? weightIn(weightWord->text) : Outcome<int>();
    const Outcome<quint32> maxconn = maxconnWord ? maxconnIn(maxconnWord->text.sliced(maxconnKeyBytes))
                                                 : Outcome<quint32>();

    ParsedLine parsed;
    if (operating) {
        parsed.reply.operating = operatingStateFromWord(operating->text);
        parsed.reply.reason = words->reason.value_or(QByteArray());
    }
    if (administrative)
        parsed.reply.administrative = administrativeStateFromWord(administrative->text);
    parsed.reply.weight = weight.value;
    if (maxconn.value && *maxconn.value <= quint32(std::numeric_limits<int>::max()))
        parsed.reply.maxconn = int(*maxconn.value);
    parsed.maxconn = maxconn.value;
    for (const LineWord &word : words->words) {
        if (word.kind == WordKind::Unknown)
            parsed.unknownWords.append(word.text);
    }
    parsed.warning = weight.warning.isEmpty() ? maxconn.warning : weight.warning;
    return parsed;
}

} // namespace sluice
