// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/sectionreader.h"

#include "agentcore/settings/durationtext.h"
#include "agentcore/settings/nearestword.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Code = SettingsErrorCode;
using Kind = TomlNode::Kind;

/// `"a", "b" or "c"`
QString alternatives(std::span<const QLatin1StringView> words)
{
    QString text;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0)
            text += i + 1 == words.size() ? u" or "_s : u", "_s;
        text += u'"' + words[i] + u'"';
    }
    return text;
}

QString foundInsteadOf(const QString &found, const QString &expected)
{
    return u"found %1; expected %2"_s.arg(found, expected);
}

QString didYouMean(QStringView text, std::span<const QLatin1StringView> words)
{
    const auto nearest = nearestWord(text, words);
    return nearest ? u"; did you mean \"%1\"?"_s.arg(*nearest) : QString();
}

QString sectionTitle(QLatin1StringView section)
{
    return section.isEmpty() ? u"at the top of the file"_s : u"in [%1]"_s.arg(section);
}

/// Where a key that is unknown here is known.
QString homeOf(const QString &key)
{
    for (const SettingsKey &known : settingsKeys()) {
        if (known.key == key)
            return known.section.isEmpty() ? u"; it belongs at the top of the file"_s
                                           : u"; it belongs in [%1]"_s.arg(known.section);
    }
    return {};
}

QString unknownKey(const QString &key, QLatin1StringView section)
{
    const std::vector<QLatin1StringView> known = keysOfSection(section);
    QString hint = didYouMean(key, known);
    if (hint.isEmpty())
        hint = homeOf(key);
    return u"unknown key %1 %2; expected %3%4"_s.arg(quoted(key), sectionTitle(section), alternatives(known), hint);
}

} // namespace

SectionReader::SectionReader(const TomlNode &table, QLatin1StringView section, SettingsComplaints &complaints)
    : m_table(&table)
    , m_section(section)
    , m_complaints(&complaints)
{
    complainOfUnknownKeys();
}

void SectionReader::complainOfUnknownKeys() const
{
    for (const TomlEntry &candidate : m_table->entries) {
        if (!findSettingsKey(m_section, candidate.key))
            m_complaints->add(Code::UnknownKey, candidate.place, unknownKey(candidate.key, m_section));
    }
}

void SectionReader::complain(Code code, Place place, QLatin1StringView key, const QString &text) const
{
    const QString name = m_section.isEmpty() ? QString(key) : m_section + u'.' + key;
    m_complaints->add(code, place, name + u": "_s + text);
}

const TomlNode *SectionReader::value(QLatin1StringView key) const
{
    const auto found = std::ranges::find(m_table->entries, key, &TomlEntry::key);
    return found == m_table->entries.end() ? nullptr : &found->value;
}

const TomlNode *SectionReader::value(QLatin1StringView key, Kind kind, const QString &expected) const
{
    const TomlNode *node = value(key);
    if (!node || node->kind == kind)
        return node;
    complain(Code::WrongType, node->place, key, foundInsteadOf(node->describe(), expected));
    return nullptr;
}

Place SectionReader::placeOf(QLatin1StringView key) const
{
    const TomlNode *node = value(key);
    return node ? node->place : m_table->place;
}

const SettingsKey &SectionReader::entry(QLatin1StringView key) const
{
    const SettingsKey *found = findSettingsKey(m_section, QString(key));
    Q_ASSERT_X(found, "SectionReader", "a key that the table does not have");
    return *found;
}

std::optional<qint64> SectionReader::integer(QLatin1StringView key, const TomlNode &node) const
{
    const SettingsKey &known = entry(key);
    const QString expected = u"a whole number from %1 to %2"_s.arg(known.minimum).arg(known.maximum);
    const bool isInteger = node.kind == Kind::Integer;
    if (isInteger && node.integer >= known.minimum && node.integer <= known.maximum)
        return node.integer;
    complain(isInteger ? Code::OutOfRange : Code::WrongType, node.place, key,
             foundInsteadOf(node.describe(), expected));
    return std::nullopt;
}

void SectionReader::read(QLatin1StringView key, int &target) const
{
    const TomlNode *node = value(key);
    if (const auto number = node ? integer(key, *node) : std::nullopt)
        target = int(*number);
}

void SectionReader::read(QLatin1StringView key, quint16 &target) const
{
    int number = target;
    read(key, number);
    target = quint16(number);
}

void SectionReader::read(QLatin1StringView key, QString &target) const
{
    if (const TomlNode *node = value(key, Kind::Text, u"text in quotes"_s))
        target = node->text;
}

void SectionReader::read(QLatin1StringView key, std::chrono::milliseconds &target) const
{
    const QString units = u"a duration such as \"500ms\", \"30s\", \"5m\" or \"2h\""_s;
    const TomlNode *node = value(key, Kind::Text, units);
    if (!node)
        return;
    const SettingsKey &known = entry(key);
    const std::chrono::milliseconds minimum(known.minimum);
    const std::chrono::milliseconds maximum(known.maximum);
    const auto duration = durationFromText(node->text);
    if (!duration)
        complain(Code::UnknownValue, node->place, key, foundInsteadOf(node->describe(), units));
    else if (*duration < minimum || *duration > maximum)
        complain(Code::OutOfRange, node->place, key,
                 foundInsteadOf(node->describe(),
                                u"a duration from \"%1\" to \"%2\""_s.arg(settingText(minimum), settingText(maximum))));
    else
        target = *duration;
}

std::optional<std::size_t> SectionReader::choice(QLatin1StringView key) const
{
    const std::span<const QLatin1StringView> choices = entry(key).choices;
    const TomlNode *node = value(key, Kind::Text, alternatives(choices));
    if (!node)
        return std::nullopt;
    const auto found = std::ranges::find_if(choices,
                                            [node](QLatin1StringView candidate) { return candidate == node->text; });
    if (found != choices.end())
        return std::size_t(found - choices.begin());
    complain(Code::UnknownValue, node->place, key,
             foundInsteadOf(node->describe(), alternatives(choices)) + didYouMean(node->text, choices));
    return std::nullopt;
}

std::optional<std::vector<SectionReader::TextItem>> SectionReader::texts(QLatin1StringView key) const
{
    const QString expected = u"a list of texts in quotes"_s;
    const TomlNode *list = value(key, Kind::List, expected);
    if (!list)
        return std::nullopt;
    std::vector<TextItem> items;
    for (const TomlNode &item : list->items) {
        if (item.kind != Kind::Text) {
            complain(Code::WrongType, item.place, key, foundInsteadOf(item.describe(), expected));
            return std::nullopt;
        }
        items.push_back({item.text, item.place});
    }
    return items;
}

std::vector<SectionReader::PortItem> SectionReader::ports(QLatin1StringView key) const
{
    std::vector<PortItem> items;
    const TomlNode *list = value(key, Kind::List, u"a list of ports such as [443]"_s);
    for (const TomlNode &item : list ? list->items : std::vector<TomlNode>()) {
        if (const auto port = integer(key, item))
            items.push_back({quint16(*port), item.place});
    }
    return items;
}

std::optional<CurvePoint> SectionReader::point(QLatin1StringView key, const TomlNode &node) const
{
    const QString expected = u"a pair [availability, weight], in percent: 0 to 100, 0 to 256"_s;
    const auto isNumber = [](const TomlNode &item) { return item.kind == Kind::Integer || item.kind == Kind::Number; };
    if (node.kind != Kind::List || node.items.size() != 2 || !std::ranges::all_of(node.items, isNumber)) {
        const bool isPair = node.kind == Kind::List && node.items.size() == 2;
        const TomlNode &wrong = isPair ? *std::ranges::find_if_not(node.items, isNumber) : node;
        complain(Code::WrongType, wrong.place, key, foundInsteadOf(wrong.describe(), expected));
        return std::nullopt;
    }
    for (size_t i = 0; i < 2; ++i) {
        const TomlNode &number = node.items[i];
        // Written so that "not a number" is refused, too.
        if (!(number.number >= 0 && number.number <= (i == 0 ? 100 : 256))) {
            complain(Code::OutOfRange, number.place, key, foundInsteadOf(number.describe(), expected));
            return std::nullopt;
        }
    }
    return CurvePoint{node.items[0].number, node.items[1].number};
}

std::optional<std::vector<SectionReader::PointItem>> SectionReader::points(QLatin1StringView key) const
{
    const TomlNode *list = value(key, Kind::List, u"a list of pairs such as [[0, 20], [60, 100]]"_s);
    if (!list)
        return std::nullopt;
    std::vector<PointItem> items;
    for (const TomlNode &item : list->items) {
        const auto read = point(key, item);
        if (!read)
            return std::nullopt;
        items.push_back({*read, item.place});
    }
    return items;
}

bool SectionReader::has(QLatin1StringView key) const
{
    return value(key) != nullptr;
}

std::optional<SectionReader> SectionReader::section(QLatin1StringView key) const
{
    const TomlNode *table = value(key, Kind::Table, u"a section, [%1]"_s.arg(pathOf(key)));
    return table ? std::optional(SectionReader(*table, pathOf(key), *m_complaints)) : std::nullopt;
}

std::optional<std::vector<SectionReader>> SectionReader::sections(QLatin1StringView key) const
{
    const QString expected = u"[[%1]] in double brackets, once for each"_s.arg(pathOf(key));
    const TomlNode *list = value(key, Kind::List, expected);
    if (!list)
        return std::nullopt;
    std::vector<SectionReader> readers;
    for (const TomlNode &item : list->items) {
        if (item.kind == Kind::Table)
            readers.emplace_back(item, pathOf(key), *m_complaints);
        else
            complain(Code::WrongType, item.place, key, foundInsteadOf(item.describe(), expected));
    }
    return readers;
}

/// The name of the section below this one, as the table of keys has it.
QLatin1StringView SectionReader::pathOf(QLatin1StringView key) const
{
    for (const SettingsKey &known : settingsKeys()) {
        const bool isBelow = m_section.isEmpty() ? known.section == key
                                                 : known.section.size() == m_section.size() + 1 + key.size()
                && known.section.startsWith(m_section) && known.section.endsWith(key);
        if (isBelow)
            return known.section;
    }
    return key;
}

} // namespace sluice
