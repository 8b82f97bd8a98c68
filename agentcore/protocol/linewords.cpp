// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/linewords.h"

#include "agentcore/protocol/words.h"

#include <algorithm>

namespace sluice {
namespace {

constexpr qsizetype haproxyBufferBytes = 16384; // tune.bufsize; the line end must be within
constexpr QByteArrayView maxconnKey = "maxconn:";

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

WordKind kindOf(QByteArrayView word)
{
    if (operatingStateFromWord(word))
        return WordKind::Operating;
    if (administrativeStateFromWord(word))
        return WordKind::Administrative;
    if (isDigit(word.front()) && word.contains('%'))
        return WordKind::Weight;
    if (word.first(qMin(word.size(), maxconnKey.size())).compare(maxconnKey, Qt::CaseInsensitive) == 0)
        return WordKind::Maxconn;
    return WordKind::Unknown;
}

QByteArray withoutLeadingBlanks(QByteArrayView text)
{
    const auto begin = std::find_if(text.begin(), text.end(), [](char byte) { return byte != ' ' && byte != '\t'; });
    return text.sliced(begin - text.begin()).toByteArray();
}

} // namespace

const LineWord *LineWords::last(WordKind kind) const noexcept
{
    const auto found = std::find_if(words.crbegin(), words.crend(),
                                    [kind](const LineWord &word) { return word.kind == kind; });
    return found == words.crend() ? nullptr : &*found;
}

std::optional<LineWords> lineWords(QByteArrayView bytes)
{
    const std::optional<QByteArrayView> line = firstLine(bytes);
    if (!line)
        return std::nullopt;
    LineWords found;
    for (auto at = line->begin(); at != line->end();) {
        if (isSeparator(*at)) {
            ++at;
        } else if (*at == '#') { // only where a word could begin: "up#down" is one word
            found.reason = withoutLeadingBlanks(line->sliced(at - line->begin() + 1));
            break;
        } else {
            const auto end = std::find_if(at, line->end(), isSeparator);
            const QByteArray word(at, end - at);
            found.words.append({word, kindOf(word)});
            at = end;
        }
    }
    return found;
}

} // namespace sluice
