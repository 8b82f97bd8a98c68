// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/textstyle.h"

#include "app/ctl/terminal.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QLatin1StringView sequenceOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {};
    case Tone::Strong:
        return "\x1b[1m"_L1;
    case Tone::Muted:
        return "\x1b[2m"_L1;
    case Tone::Good:
        return "\x1b[32m"_L1;
    case Tone::Caution:
        return "\x1b[33m"_L1;
    case Tone::Bad:
        return "\x1b[1;31m"_L1;
    }
    return {};
}

QString escaped(uint code)
{
    return code < 0x100 ? u"\\x%1"_s.arg(code, 2, 16, QLatin1Char('0')) : u"\\u%1"_s.arg(code, 4, 16, QLatin1Char('0'));
}

} // namespace

QString TextStyle::painted(const QString &text, Tone tone) const
{
    if (colour == Colour::No || tone == Tone::Plain || text.isEmpty())
        return text;
    return sequenceOf(tone) + text + "\x1b[0m"_L1;
}

TextStyle textStyleOfEnvironment()
{
    TextStyle style;
    const bool unwanted = !qEnvironmentVariableIsEmpty("NO_COLOR") || qEnvironmentVariable("TERM") == "dumb"_L1;
    style.colour = isTerminal(TerminalStream::Out) && !unwanted ? TextStyle::Colour::Yes : TextStyle::Colour::No;
    // The order of precedence of POSIX, XBD 8.2.
    QString locale;
    for (const char *const name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (locale = qEnvironmentVariable(name); !locale.isEmpty())
            break;
    }
    const bool isUtf8 = locale.contains("UTF-8"_L1, Qt::CaseInsensitive)
        || locale.contains("utf8"_L1, Qt::CaseInsensitive);
    style.shapes = isUtf8 ? TextStyle::Shapes::Unicode : TextStyle::Shapes::Ascii;
    return style;
}

QString inColumns(const std::vector<TextRow> &rows, const TextStyle &style)
{
    std::vector<qsizetype> widths;
    for (const TextRow &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].text.size());
    }
    QString text;
    for (const TextRow &row : rows) {
        QString line;
        qsizetype owing = 0; // blanks that are written once something follows
        for (std::size_t column = 0; column < row.size(); ++column) {
            const TextCell &cell = row[column];
            if (!cell.text.isEmpty()) {
                line += QString(owing, u' ') + style.painted(cell.text, cell.tone);
                owing = 0;
            }
            owing += widths[column] - cell.text.size() + 2;
        }
        text += line + u'\n';
    }
    return text;
}

QString shown(const QString &text)
{
    const auto isControl = [](QChar c) {
        // Also what turns the direction of writing round.
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    };
    if (std::ranges::none_of(text, isControl))
        return text;
    QString safe;
    for (const QChar c : text)
        safe += isControl(c) ? escaped(c.unicode()) : QString(c);
    return safe;
}

QString shownBytes(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        if (byte == '\n')
            text += "\\n"_L1;
        else if (byte == '\r')
            text += "\\r"_L1;
        else if (byte == '\t')
            text += "\\t"_L1;
        else if (byte >= 0x20 && byte <= 0x7e)
            text += QLatin1Char(byte);
        else
            text += escaped(uint(quint8(byte)));
    }
    return text;
}

} // namespace sluice
