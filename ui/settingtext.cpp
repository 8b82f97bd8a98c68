// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingtext.h"

#include "agentcore/settings/allowlist.h"
#include "agentcore/settings/durationtext.h"
#include "agentcore/settings/tomltree.h"
#include "ui/pointstext.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 128; ///< bytes of an agent-send line

struct SettingText
{
    Q_DECLARE_TR_FUNCTIONS(sluice::SettingText)
};

QJsonValue jsonOf(const TomlNode &node)
{
    switch (node.kind) {
    case TomlNode::Kind::Text:
        return node.text;
    case TomlNode::Kind::Integer:
        return node.integer;
    case TomlNode::Kind::Number:
        return node.number;
    case TomlNode::Kind::List: {
        QJsonArray list;
        for (const TomlNode &item : node.items)
            list.append(jsonOf(item));
        return list;
    }
    default:
        return {};
    }
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList raw = text.split(u'\n');
    for (const QString &line : raw) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

TypedValue wholeNumber(const SettingsKey &key, const QString &text)
{
    bool good = false;
    const qint64 number = text.trimmed().toLongLong(&good);
    if (good && number >= key.minimum && number <= key.maximum)
        return QJsonValue(number);
    return SettingText::tr("Expected is a whole number from %1 to %2.").arg(key.minimum).arg(key.maximum);
}

TypedValue duration(const SettingsKey &key, const QString &text)
{
    const std::chrono::milliseconds least(key.minimum);
    const std::chrono::milliseconds most(key.maximum);
    QString plain = text;
    const auto length = durationFromText(plain.remove(u' '));
    if (length && *length >= least && *length <= most)
        return QJsonValue(settingText(*length));
    if (length)
        return SettingText::tr("Expected is a time from %1 to %2.").arg(settingText(least), settingText(most));
    return SettingText::tr("Expected is a number with its unit, such as 500ms, 30s, 5m or 2h.");
}

TypedValue ports(const SettingsKey &key, const QString &text)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    QJsonArray list;
    QSet<qint64> seen;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        bool good = false;
        const qint64 port = part.toLongLong(&good);
        if (!good || port < key.minimum || port > key.maximum)
            return SettingText::tr("“%1” is no port. Expected are numbers from %2 to %3, such as 80, 443.")
                .arg(part.left(20))
                .arg(key.minimum)
                .arg(key.maximum);
        if (seen.contains(port))
            return SettingText::tr("%1 stands there twice.").arg(port);
        seen.insert(port);
        list.append(port);
    }
    return QJsonValue(list);
}

/// Empty where an entry of this list is good.
QString faultOfEntry(const SettingsKey &key, const QString &entry)
{
    if (key.key == "addresses"_L1 && !IpAddress::fromString(entry))
        return SettingText::tr("“%1” is no IP address. Expected is one such as 192.0.2.1 or ::").arg(entry.left(60));
    if ((key.key == "allow"_L1 || key.key == "not_balancers"_L1) && !AllowList::fromEntries({entry}))
        return SettingText::tr("“%1” is neither an IP address nor a prefix such as 10.0.0.0/8, nor one of the words "
                               "loopback and private.")
            .arg(entry.left(60));
    if (key.key == "agent_send"_L1 && entry.toUtf8().size() > longestLine)
        return SettingText::tr("“%1…” is too long. Expected are at most %2 bytes.")
            .arg(entry.left(20))
            .arg(longestLine);
    return {};
}

TypedValue texts(const SettingsKey &key, const QString &text)
{
    const bool keepsSpaces = key.key == "agent_send"_L1; // every byte of such a line counts
    QStringList entries;
    const QStringList lines = linesOf(text);
    for (const QString &line : lines) {
        const QString entry = keepsSpaces ? line : line.trimmed();
        if (QString fault = faultOfEntry(key, entry); !fault.isEmpty())
            return fault;
        if (entries.contains(entry))
            return SettingText::tr("“%1” stands there twice.").arg(entry.left(60));
        entries.append(entry);
    }
    if (entries.isEmpty() && (key.key == "addresses"_L1 || key.key == "allow"_L1))
        return SettingText::tr("Expected is at least one line.");
    return QJsonValue(QJsonArray::fromStringList(entries));
}

TypedValue plainText(const SettingsKey &key, const QString &text)
{
    const bool badFile = key.key == "textfile"_L1 && !text.isEmpty()
        && (!QDir::isAbsolutePath(text) || !text.endsWith(".prom"_L1));
    if (badFile)
        return SettingText::tr("Expected is a whole path that ends in .prom, or nothing for no file.");
    return QJsonValue(text);
}

TypedValue points(const QString &text)
{
    const auto read = pointsFromText(text);
    if (!read)
        return SettingText::tr("Expected are pairs of availability (0 to 100) and weight (0 to 256), availability "
                               "rising from point to point.");
    return QJsonValue(jsonFromPoints(*read));
}

TypedValue choice(const SettingsKey &key, const QString &text)
{
    if (std::ranges::any_of(key.choices, [&text](QLatin1StringView one) { return one == text; }))
        return QJsonValue(text);
    return SettingText::tr("Expected is one of the words of the list.");
}

} // namespace

QJsonValue appliedShape(const SettingsKey &key, const QJsonValue &got)
{
    if (key.type == SettingType::Duration && got.isDouble())
        return settingText(std::chrono::milliseconds(qRound64(got.toDouble() * 1000)));
    if (key.key == "agent_send"_L1 && got.isArray()) {
        // Over the socket each character is a byte.
        QJsonArray lines;
        const QJsonArray list = got.toArray();
        for (const QJsonValue line : list)
            lines.append(QString::fromUtf8(line.toString().toLatin1()));
        return lines;
    }
    return got;
}

QJsonValue valueFromToml(const QString &toml)
{
    const auto parsed = parseToml("value = "_ba + toml.toUtf8());
    const auto *const tree = std::get_if<TomlNode>(&parsed);
    return tree && !tree->entries.empty() ? jsonOf(tree->entries.front().value) : QJsonValue();
}

QString tomlFromValue(const QJsonValue &value)
{
    QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2)).replace(u"\u007f"_s, u"\\u007f"_s);
}

QString textFromValue(const SettingsKey &key, const QJsonValue &value)
{
    if (key.type == SettingType::PointList)
        return textFromPoints(pointsFromJson(value.toArray()));
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (!value.isArray())
        return value.toString();
    QStringList items;
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list)
        items.append(item.isString() ? item.toString() : QString::number(item.toInteger()));
    return items.join(key.type == SettingType::PortList ? u", "_s : u"\n"_s);
}

TypedValue valueFromText(const SettingsKey &key, const QString &text)
{
    switch (key.type) {
    case SettingType::Integer:
        return wholeNumber(key, text);
    case SettingType::Duration:
        return duration(key, text);
    case SettingType::Choice:
        return choice(key, text);
    case SettingType::TextList:
        return texts(key, text);
    case SettingType::PortList:
        return ports(key, text);
    case SettingType::PointList:
        return points(text);
    default:
        return plainText(key, text);
    }
}

} // namespace sluice
