// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/textcheck.h"

#include <QUtf8StringView>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
/// More than any known key has; each part of a name costs the TOML library a level of recursion.
constexpr int mostDots = 16;
constexpr QByteArrayView endsOfNames("=,[]{}#\n");
constexpr QByteArrayView beginnings("#\"'"); ///< of comments and texts
constexpr char outside = '\0';

/// The length of the first character; 0 where the bytes are no UTF-8.
qsizetype firstCharacter(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= qMin(bytes.size(), qsizetype(4)); ++length) {
        if (QUtf8StringView(bytes.data(), length).isValidUtf8())
            return length;
    }
    return 0;
}

bool isControl(char character)
{
    return (quint8(character) < 0x20 && character != '\t' && character != '\n') || character == 0x7f;
}

/// U+F0000 to U+FFFFF, where parseToml() puts other characters.
bool isInPlane15(QByteArrayView rest)
{
    return rest.size() > 1 && rest[0] == '\xf3' && quint8(rest[1]) >= 0xb0;
}

/// A lone carriage return is a control character, one before a line feed is half a line end.
bool isLineEnd(QByteArrayView rest)
{
    return rest.startsWith('\n') || rest.startsWith("\r\n");
}

QString notUtf8(QByteArrayView rest, Place place)
{
    const bool utf16 = place == Place{1, 1} && (rest.startsWith("\xff\xfe") || rest.startsWith("\xfe\xff"));
    if (utf16)
        return u"found UTF-16; expected UTF-8"_s;
    return u"found the byte 0x%1, which is not UTF-8; expected UTF-8"_s.arg(quint8(rest[0]), 2, 16, QChar(u'0'));
}

/// Knows just enough of TOML to tell texts and comments from the rest.
class TextChecker
{
public:
    /// What is wrong with the first character of `rest`.
    [[nodiscard]] std::optional<QString> check(QByteArrayView rest);

private:
    [[nodiscard]] std::optional<QString> checkOutside(QByteArrayView rest);
    void pass(char character);

    char m_inside = outside; ///< else the character that began what this is in: # " '
    bool m_escaped = false;  ///< a backslash stands before this character
    int m_dots = 0;
};

std::optional<QString> TextChecker::check(QByteArrayView rest)
{
    if (isControl(rest[0]) && !isLineEnd(rest))
        return u"found the control character %1; expected text"_s.arg(quoted(QString(QLatin1Char(rest[0]))));
    if (isInPlane15(rest)
        || (m_escaped && rest.first(qMin(rest.size(), qsizetype(5))).toByteArray().toUpper() == "U000F"))
        return u"found a character for private use; expected letters"_s;
    if (m_inside == outside) {
        if (auto problem = checkOutside(rest))
            return problem;
    }
    pass(rest[0]);
    return std::nullopt;
}

std::optional<QString> TextChecker::checkOutside(QByteArrayView rest)
{
    if (quint8(rest[0]) >= 0x80)
        return u"found %1; expected quotation marks around letters beyond ASCII"_s.arg(
            quoted(QString::fromUtf8(rest.first(firstCharacter(rest)))));
    if (rest.startsWith(R"(""")") || rest.startsWith("'''"))
        return u"found three quotation marks; expected texts of one line"_s;
    if (endsOfNames.contains(rest[0]))
        m_dots = 0;
    if (rest[0] == '.' && ++m_dots > mostDots)
        return u"found a name of more than %1 parts; expected a key such as \"listen.port\""_s.arg(mostDots);
    return std::nullopt;
}

void TextChecker::pass(char character)
{
    const bool escapes = m_inside == '"' && character == '\\' && !m_escaped;
    // A text that has not ended at the line's end is an error to the library.
    if (character == '\n' || (character == m_inside && character != '#' && !m_escaped))
        m_inside = outside;
    else if (m_inside == outside && beginnings.contains(character))
        m_inside = character;
    m_escaped = escapes;
}

} // namespace

std::optional<TomlProblem> checkText(QByteArrayView text)
{
    if (text.startsWith(byteOrderMark))
        text = text.sliced(byteOrderMark.size());
    Place place{1, 1};
    TextChecker checker;
    while (!text.isEmpty()) {
        const qsizetype length = firstCharacter(text);
        const std::optional<QString> problem = length == 0 ? notUtf8(text, place) : checker.check(text);
        if (problem)
            return TomlProblem{TomlProblem::Kind::Syntax, place, *problem};
        place = text[0] == '\n' ? Place{place.line + 1, 1} : Place{place.line, place.column + 1};
        text = text.sliced(length);
    }
    return std::nullopt;
}

} // namespace sluice
