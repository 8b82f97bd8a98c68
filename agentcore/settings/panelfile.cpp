// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/panelfile.h"

#include "agentcore/settings/nearestword.h"
#include "agentcore/settings/settingsdocument.h"
#include "agentcore/settings/settingskeys.h"
#include "agentcore/settings/tomlwriter.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Kind = TomlNode::Kind;

constexpr QByteArrayView firstLine(
    "# Written by the agent when the panel or sluicectl changes a setting: do not edit. Its keys win over those of\n"
    "# sluicekeeper.toml. It can be deleted; the agent then has what sluicekeeper.toml says.\n");
constexpr QLatin1StringView servicePrefix = "service."_L1;

QString unknown(const QString &key)
{
    std::vector<QByteArray> paths;
    for (const SettingsKey &known : settingsKeys()) {
        if (canBeSet(known))
            paths.push_back(pathOf(known).toLatin1());
    }
    std::vector<QLatin1StringView> words;
    words.reserve(paths.size());
    for (const QByteArray &path : paths)
        words.emplace_back(path);
    const auto nearest = nearestWord(key, words);
    return u"there is no setting %1 that could be changed here%2"_s.arg(
        quoted(key), nearest ? u"; did you mean \"%1\"?"_s.arg(*nearest) : QString());
}

QString wholeKey(const QString &key, const std::optional<QString> &service)
{
    return service && !key.startsWith(servicePrefix) ? servicePrefix + key : key;
}

TomlNode text(const QString &value)
{
    return {.kind = Kind::Text, .place = {}, .text = value, .entries = {}, .items = {}};
}

TomlNode &child(TomlNode &table, const QString &key, Kind kind)
{
    auto found = std::ranges::find(table.entries, key, &TomlEntry::key);
    if (found == table.entries.end())
        found = table.entries.insert(table.entries.end(), TomlEntry{key, {}, {}});
    if (found->value.kind != kind)
        found->value = TomlNode{.kind = kind, .place = {}, .text = {}, .entries = {}, .items = {}};
    return found->value;
}

TomlNode &serviceTable(TomlNode &root, const QString &name)
{
    TomlNode &services = child(root, u"service"_s, Kind::List);
    const auto isIt = [&name](const TomlNode &item) {
        const auto entry = std::ranges::find(item.entries, u"name"_s, &TomlEntry::key);
        return entry == item.entries.end() ? name == "default"_L1 : entry->value.text == name;
    };
    const auto found = std::ranges::find_if(services.items, isIt);
    if (found != services.items.end())
        return *found;
    services.items.push_back({});
    services.items.back().entries.push_back({u"name"_s, {}, text(name)});
    return services.items.back();
}

void put(TomlNode &table, const QStringList &path, const TomlNode &value)
{
    TomlNode *section = &table;
    for (qsizetype i = 0; i + 1 < path.size(); ++i)
        section = &child(*section, path[i], Kind::Table);
    child(*section, path.last(), value.kind) = value;
}

void take(TomlNode &table, const QStringList &path)
{
    const auto found = std::ranges::find(table.entries, path.first(), &TomlEntry::key);
    if (found == table.entries.end())
        return;
    if (path.size() > 1)
        take(found->value, path.sliced(1));
    if (path.size() == 1 || found->value.entries.empty())
        table.entries.erase(found);
}

/// Services that say nothing but their name.
void dropEmptyServices(TomlNode &root)
{
    const auto services = std::ranges::find(root.entries, u"service"_s, &TomlEntry::key);
    if (services == root.entries.end())
        return;
    std::erase_if(services->value.items, [](const TomlNode &item) {
        return std::ranges::all_of(item.entries, [](const TomlEntry &entry) { return entry.key == "name"_L1; });
    });
    if (services->value.items.empty())
        root.entries.erase(services);
}

} // namespace

std::variant<QStringList, QString> keysOfChange(const SettingsChange &change)
{
    QStringList given = change.unset;
    for (const SettingsChange::Value &value : change.set)
        given.append(value.key);
    QStringList keys;
    for (const QString &one : std::as_const(given)) {
        const QString key = wholeKey(one, change.service);
        const auto isIt = [&key](const SettingsKey &known) { return canBeSet(known) && pathOf(known) == key; };
        if (std::ranges::none_of(settingsKeys(), isIt))
            return unknown(one);
        if (key.startsWith(servicePrefix) && !change.service)
            return u"%1 belongs to a service; say of which"_s.arg(one);
        keys.append(key);
    }
    return keys;
}

QByteArray changedPanelText(const QByteArray &before, const SettingsChange &change)
{
    auto parsed = settingsTree(before, {});
    TomlNode *const known = std::get_if<TomlNode>(&parsed);
    TomlNode root = known ? std::move(*known) : TomlNode();
    TomlNode &table = change.service ? serviceTable(root, *change.service) : root;
    const auto path = [&change](const QString &key) {
        const QString whole = wholeKey(key, change.service);
        return (change.service ? whole.sliced(servicePrefix.size()) : whole).split(u'.');
    };
    for (const QString &key : change.unset)
        take(table, path(key));
    for (const SettingsChange::Value &value : change.set)
        put(table, path(value.key), value.value);
    dropEmptyServices(root);
    const QByteArray body = toToml(root);
    return firstLine.toByteArray() + body;
}

} // namespace sluice
