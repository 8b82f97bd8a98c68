// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that sees the TOML library; the folder's CMakeLists.txt says how it is set.
#include "agentcore/settings/tomltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

// Version 3.3 asserts, and assumes in a release build, that a "[" is followed by a key, and only then looks. The
// look alone is wanted.
#undef NDEBUG
#define TOML_ASSERT(condition) static_cast<void>(0)
#include <toml++/toml.h>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 16; ///< nothing in a settings file is deeper than half of this
constexpr qsizetype longestQuote = 60;
constexpr qsizetype longestKey = 500; ///< searched for no further back

// The library (3.3) looks for white space among letters beyond ASCII by a table with a hole in it, and what it does
// with those in the hole is undefined. It is safe with letters beyond U+FFFF, so it gets all of them there: the
// letter U+00E4 as U+F00E4. checkText() has let nothing through that stands there already.
constexpr uint safePlane = 0xf0000;
constexpr uint planeMask = 0xff0000;

template<typename Map>
QString mapped(const QString &text, Map map)
{
    std::u32string characters;
    for (const uint character : text.toUcs4())
        characters += char32_t(map(character));
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

QByteArray toSafePlane(QByteArrayView text)
{
    const auto map = [](uint character) {
        return character < 0x80 || character > 0xffff ? character : character + safePlane;
    };
    return mapped(QString::fromUtf8(text), map).toUtf8();
}

QString fromStd(std::string_view text)
{
    const auto map = [](uint character) {
        return (character & planeMask) == safePlane ? character - safePlane : character;
    };
    return mapped(QString::fromUtf8(text.data(), qsizetype(text.size())), map);
}

Place placeOf(const toml::source_position &position)
{
    return {int(position.line), int(position.column)};
}

TomlNode fromNode(const toml::node &node, int depth);

std::vector<TomlEntry> entriesOf(const toml::table &table, int depth)
{
    std::vector<TomlEntry> entries;
    for (const auto &[key, value] : table)
        entries.push_back({fromStd(key.str()), placeOf(key.source().begin), fromNode(value, depth)});
    std::ranges::stable_sort(
        entries, [](const Place &a, const Place &b) { return a < b; }, &TomlEntry::place);
    return entries;
}

TomlNode fromNode(const toml::node &node, int depth)
{
    TomlNode result;
    result.place = placeOf(node.source().begin);
    if (const auto *table = node.as_table()) {
        if (depth < deepest) // nobody knows a key that deep, so what is in it does not matter
            result.entries = entriesOf(*table, depth + 1);
    } else if (const auto *list = node.as_array()) {
        result.kind = TomlNode::Kind::List;
        for (const toml::node &item : *list)
            result.items.push_back(fromNode(item, depth + 1));
    } else if (const auto text = node.value_exact<std::string>()) {
        result.kind = TomlNode::Kind::Text;
        result.text = fromStd(*text);
    } else if (const auto integer = node.value_exact<int64_t>()) {
        result.kind = TomlNode::Kind::Integer;
        result.integer = *integer;
        result.number = double(*integer);
    } else if (const auto number = node.value_exact<double>()) {
        result.kind = TomlNode::Kind::Number;
        result.number = *number;
    } else if (const auto truth = node.value_exact<bool>()) {
        result.kind = TomlNode::Kind::Truth;
        result.truth = *truth;
    } else {
        result.kind = TomlNode::Kind::Date;
    }
    return result;
}

/// Columns count characters, of which some take two of a QString's units.
int columnOf(qsizetype index, const QString &line)
{
    const auto isFirstUnit = [](QChar unit) { return !unit.isLowSurrogate(); };
    return int(std::count_if(line.begin(), line.begin() + index, isFirstUnit)) + 1;
}

qsizetype indexOf(int column, const QString &line)
{
    int seen = 0;
    for (qsizetype index = 0; index < line.size(); ++index) {
        if (!line[index].isLowSurrogate() && ++seen == column)
            return index;
    }
    return line.size();
}

struct KeyAt
{
    Place place;
    QString key;
};

/// The key before the `=` before a place, which is where the library says that a key stands twice.
std::optional<KeyAt> keyBefore(Place place, QByteArrayView text)
{
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    if (place.line < 1 || place.line > lines.size())
        return std::nullopt;
    const QString line = QString::fromUtf8(lines[place.line - 1]);
    const QString before = line.first(indexOf(place.column, line));
    const qsizetype start = qMax(before.size() - longestKey, qsizetype(0));
    static const QString part = u"(?:[A-Za-z0-9_-]+|\"[^\"]*\"|'[^']*')"_s;
    static const QRegularExpression keyAndEquals(u"(%1(?:[ \t]*\\.[ \t]*%1)*)[ \t]*=[ \t]*$"_s.arg(part));
    const QRegularExpressionMatch match = keyAndEquals.match(before, start);
    if (!match.hasMatch())
        return std::nullopt;
    return KeyAt{{place.line, columnOf(match.capturedStart(), before)}, match.captured(1)};
}

/// What the library means, where it does not say it.
QString inPlainWords(QString description)
{
    // checkText() has let no other control character through.
    if (description.contains("unescaped control characters"_L1))
        return u"found the end of the line in a text; expected a quotation mark before it"_s;
    if (description.contains("maximum nested value depth"_L1))
        return u"found too many brackets within brackets; expected values as in the manual"_s;
    return description.remove("Error while parsing "_L1);
}

TomlProblem problemOf(const toml::parse_error &error, QByteArrayView text)
{
    TomlProblem problem{TomlProblem::Kind::Syntax, placeOf(error.source().begin),
                        inPlainWords(fromStd(error.description()))};
    if (!problem.text.contains("cannot redefine"_L1))
        return problem;
    problem.kind = TomlProblem::Kind::Duplicate;
    if (const auto key = keyBefore(problem.place, text)) {
        problem.place = key->place;
        problem.text = u"found the key %1 again; expected each key once"_s.arg(key->key);
    } else {
        problem.text += u"; expected each section once"_s;
    }
    return problem;
}

/// As TOML writes what cannot be seen.
QString escaped(QStringView text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\n')
            result += u"\\n"_s;
        else if (character == u'\r')
            result += u"\\r"_s;
        else if (character == u' ' || (character.isPrint() && !character.isSpace()) || character.isSurrogate())
            result += character;
        else
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
    }
    return result;
}

} // namespace

QString quoted(QStringView text)
{
    const bool isLong = text.size() > longestQuote;
    return u'"' + escaped(isLong ? text.first(longestQuote) : text) + (isLong ? u"…\""_s : u"\""_s);
}

QString TomlNode::describe() const
{
    switch (kind) {
    case Kind::Table:
        return u"a section"_s;
    case Kind::List:
        return items.empty() ? u"an empty list"_s : u"a list"_s;
    case Kind::Text:
        return u"the text "_s + quoted(text);
    case Kind::Integer:
        return QString::number(integer);
    case Kind::Number: {
        const QString digits = QString::number(number, 'g', 17);
        return digits.contains(u'.') || digits.contains(u'e') || digits.contains(u'n') ? digits : digits + u".0"_s;
    }
    case Kind::Truth:
        return truth ? u"true"_s : u"false"_s;
    case Kind::Date:
        break;
    }
    return u"a date or time"_s;
}

std::variant<TomlNode, TomlProblem> parseToml(QByteArrayView text)
{
    const QByteArray safe = toSafePlane(text);
    const toml::parse_result result = toml::parse(std::string_view(safe.data(), size_t(safe.size())));
    if (result.failed())
        return problemOf(result.error(), text);
    return fromNode(result.table(), 0);
}

} // namespace sluice
