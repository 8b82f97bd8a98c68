// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/tomlwriter.h"

#include <QStringList>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Kind = TomlNode::Kind;

QString inQuotes(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            result += u'\\' + QString(character);
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            result += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            result += character;
    }
    return result + u'"';
}

QString bareOrQuoted(const QString &key)
{
    const auto isBare = [](QChar character) {
        return character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'_' || character == u'-');
    };
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isBare) ? key : inQuotes(key);
}

bool isListOfTables(const TomlNode &node)
{
    return node.kind == Kind::List && !node.items.empty()
        && std::ranges::all_of(node.items, [](const TomlNode &item) { return item.kind == Kind::Table; });
}

void writeTable(QString &out, const TomlNode &table, const QString &path)
{
    for (const TomlEntry &entry : table.entries) {
        if (entry.value.kind != Kind::Table && !isListOfTables(entry.value))
            out += bareOrQuoted(entry.key) + u" = "_s + tomlValueText(entry.value) + u'\n';
    }
    for (const TomlEntry &entry : table.entries) {
        const QString inner = path.isEmpty() ? bareOrQuoted(entry.key) : path + u'.' + bareOrQuoted(entry.key);
        if (entry.value.kind == Kind::Table && !entry.value.entries.empty()) {
            out += u"\n["_s + inner + u"]\n"_s;
            writeTable(out, entry.value, inner);
        }
        for (const TomlNode &item : isListOfTables(entry.value) ? entry.value.items : std::vector<TomlNode>()) {
            out += u"\n[["_s + inner + u"]]\n"_s;
            writeTable(out, item, inner);
        }
    }
}

} // namespace

QString tomlValueText(const TomlNode &node)
{
    QStringList parts;
    switch (node.kind) {
    case Kind::Text:
        return inQuotes(node.text);
    case Kind::Integer:
        return QString::number(node.integer);
    case Kind::Number: {
        const QString digits = QString::number(node.number, 'g', 17);
        return digits.contains(u'.') || digits.contains(u'e') ? digits : digits + u".0"_s;
    }
    case Kind::Truth:
        return node.truth ? u"true"_s : u"false"_s;
    case Kind::List:
        for (const TomlNode &item : node.items)
            parts.append(tomlValueText(item));
        return u'[' + parts.join(", "_L1) + u']';
    case Kind::Table:
        for (const TomlEntry &entry : node.entries)
            parts.append(bareOrQuoted(entry.key) + u" = "_s + tomlValueText(entry.value));
        return u"{ "_s + parts.join(", "_L1) + u" }"_s;
    case Kind::Date: // no setting is one, so none is ever written
        break;
    }
    return u"\"\""_s;
}

QByteArray toToml(const TomlNode &root)
{
    QString out;
    writeTable(out, root, {});
    return out.toUtf8();
}

} // namespace sluice
