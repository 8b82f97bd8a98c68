// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/reply.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace sluice {
namespace {

constexpr std::string_view longestLine = "stopped maint 256% maxconn:2147483647 # \n";
static_assert(qsizetype(longestLine.size()) + maximumReasonBytes <= maximumLineBytes);

constexpr bool isPrintable(char16_t unit)
{
    return unit >= 0x20 && unit <= 0x7e;
}

/// A line end would cut the line, a NUL would make HAProxy ignore it whole.
bool isSayable(const QByteArray &reason)
{
    return !reason.isEmpty() && reason.size() <= maximumReasonBytes
        && std::ranges::all_of(reason, [](char byte) { return isPrintable(static_cast<unsigned char>(byte)); });
}

void appendWord(QByteArray &line, QByteArrayView word)
{
    if (!line.isEmpty())
        line += ' ';
    line += word;
}

void appendWord(QByteArray &line, QLatin1StringView word)
{
    appendWord(line, QByteArrayView(word.data(), word.size()));
}

bool isBlank(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Control;
}

/// What of a decomposed text stands for this character in ASCII; 0 where nothing does.
char asciiFor(QChar character)
{
    if (character.isMark() || character.isLowSurrogate()) // the accent of é; the second half of one character
        return '\0';
    if (isBlank(character))
        return ' ';
    return isPrintable(character.unicode()) ? char(character.unicode()) : '?';
}

} // namespace

QByteArray toLine(const Reply &reply)
{
    QByteArray line;
    line.reserve(maximumLineBytes);
    if (reply.operating)
        appendWord(line, word(*reply.operating));
    if (reply.administrative)
        appendWord(line, word(*reply.administrative));
    if (reply.weight && *reply.weight >= 0 && *reply.weight <= maximumWeight)
        appendWord(line, QByteArray::number(*reply.weight) + '%');
    if (reply.maxconn && *reply.maxconn >= 0)
        appendWord(line, "maxconn:" + QByteArray::number(*reply.maxconn));
    if (reply.operating && isSayable(reply.reason))
        appendWord(line, "# " + reply.reason);
    line += '\n';
    return line;
}

QByteArray reasonText(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QByteArray reason;
    for (const QChar character : decomposed) {
        if (reason.size() == maximumReasonBytes)
            break;
        const char byte = asciiFor(character);
        const bool repeatsBlank = byte == ' ' && (reason.isEmpty() || reason.endsWith(' '));
        if (byte != '\0' && !repeatsBlank)
            reason += byte;
    }
    if (reason.endsWith(' '))
        reason.chop(1);
    return reason;
}

} // namespace sluice
