// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/reply.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

// Checked against HAProxy 2.6.12: tests/tst_replyparser.cpp holds what that version was seen to do.

namespace sluice {
namespace {

constexpr qsizetype haproxyBufferBytes = 16384; // tune.bufsize; the line end must be within
constexpr QByteArrayView maxconnKey = "maxconn:";

struct Words
{
    std::optional<OperatingState> operating;
    std::optional<AdministrativeState> administrative;
    std::optional<QByteArray> weight;  ///< the last one, as written
    std::optional<QByteArray> maxconn; ///< the last one's value, as written
    QList<QByteArray> unknown;
    QByteArray reason;
};

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

constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

constexpr bool isSeparator(char byte)
{
    return byte == ' ' || byte == '\t' || byte == ',';
}

std::optional<QByteArrayView> firstLine(QByteArrayView bytes)
{
    const QByteArrayView seen = bytes.first(qMin(bytes.size(), haproxyBufferBytes));
    const auto isEnd = [](char byte) { return byte == '\n' || byte == '\r' || byte == '\0'; };
    const auto end = std::find_if(seen.begin(), seen.end(), isEnd);
    if (end == seen.end() || *end == '\0')
        return std::nullopt;
    return seen.first(end - seen.begin());
}

void takeWord(Words &words, const QByteArray &word)
{
    if (const auto operating = operatingStateFromWord(word))
        words.operating = operating;
    else if (const auto administrative = administrativeStateFromWord(word))
        words.administrative = administrative;
    else if (isDigit(word.front()) && word.contains('%'))
        words.weight = word;
    else if (word.first(qMin(word.size(), maxconnKey.size())).compare(maxconnKey, Qt::CaseInsensitive) == 0)
        words.maxconn = word.sliced(maxconnKey.size());
    else
        words.unknown.append(word);
}

QByteArray withoutLeadingBlanks(QByteArrayView text)
{
    const auto begin = std::find_if(text.begin(), text.end(), [](char byte) { return byte != ' ' && byte != '\t'; });
    return text.sliced(begin - text.begin()).toByteArray();
}

Words wordsOf(QByteArrayView line)
{
    Words words;
    for (auto at = line.begin(); at != line.end();) {
        if (isSeparator(*at)) {
            ++at;
        } else if (*at == '#') { // only where a word could begin: "up#down" is one word
            words.reason = withoutLeadingBlanks(line.sliced(at - line.begin() + 1));
            break;
        } else {
            const auto end = std::find_if(at, line.end(), isSeparator);
            takeWord(words, QByteArray(at, end - at));
            at = end;
        }
    }
    return words;
}

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
    const std::optional<QByteArrayView> line = firstLine(bytes);
    if (!line)
        return std::nullopt;
    const Words words = wordsOf(*line);
    const Outcome<int> weight = words.weight ? weightIn(*words.weight) : Outcome<int>();
    const Outcome<quint32> maxconn = words.maxconn ? maxconnIn(*words.maxconn) : Outcome<quint32>();

    ParsedLine parsed;
    parsed.reply.operating = words.operating;
    parsed.reply.administrative = words.administrative;
    parsed.reply.weight = weight.value;
    if (maxconn.value && *maxconn.value <= quint32(std::numeric_limits<int>::max()))
        parsed.reply.maxconn = int(*maxconn.value);
    if (words.operating)
        parsed.reply.reason = words.reason;
    parsed.maxconn = maxconn.value;
    parsed.unknownWords = words.unknown;
    parsed.warning = weight.warning.isEmpty() ? maxconn.warning : weight.warning;
    return parsed;
}

} // namespace sluice
