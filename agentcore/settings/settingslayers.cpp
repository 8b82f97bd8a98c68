// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingslayers.h"

#include "agentcore/settings/settingsdocument.h"
#include "agentcore/settings/settingskeys.h"
#include "agentcore/settings/tomlwriter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Kind = TomlNode::Kind;

constexpr int panelFile = 1; ///< Place::file; the own file is 0
constexpr QLatin1StringView serviceKey = "service"_L1;
constexpr QLatin1StringView allowKey = "listen.allow"_L1;

/// A `const TomlEntry *` of a const table.
template<typename Table>
auto find(Table &table, QStringView key) -> decltype(table.entries.data())
{
    const auto found = std::ranges::find_if(table.entries, [key](const TomlEntry &one) { return one.key == key; });
    return found == table.entries.end() ? nullptr : &*found;
}

QString nameOf(const TomlNode &service)
{
    const TomlEntry *const name = find(service, u"name");
    return name && name->value.kind == Kind::Text ? name->value.text : u"default"_s;
}

void merge(TomlNode &base, const TomlNode &over, const QString &path);

/// Those of one name become one; the others follow.
void mergeServices(TomlNode &base, const TomlNode &over)
{
    for (const TomlNode &service : over.items) {
        const auto same = std::ranges::find(base.items, nameOf(service), nameOf);
        if (same == base.items.end())
            base.items.push_back(service);
        else
            merge(*same, service, serviceKey);
    }
}

/// What is there already is not said twice.
void append(TomlNode &base, const TomlNode &over)
{
    base.place = over.place;
    for (const TomlNode &item : over.items) {
        const bool known = item.kind == Kind::Text
            && std::ranges::find(base.items, item.text, &TomlNode::text) != base.items.end();
        if (!known)
            base.items.push_back(item);
    }
}

void mergeEntry(TomlEntry &base, const TomlEntry &over, const QString &path)
{
    const bool lists = base.value.kind == Kind::List && over.value.kind == Kind::List;
    if (base.value.kind == Kind::Table && over.value.kind == Kind::Table)
        merge(base.value, over.value, path);
    else if (lists && path == serviceKey)
        mergeServices(base.value, over.value);
    else if (lists && path == allowKey)
        append(base.value, over.value);
    else
        base = over;
}

void merge(TomlNode &base, const TomlNode &over, const QString &path)
{
    for (const TomlEntry &entry : over.entries) {
        const QString entryPath = path.isEmpty() ? entry.key : path + u'.' + entry.key;
        if (TomlEntry *const same = find(base, entry.key))
            mergeEntry(*same, entry, entryPath);
        else
            base.entries.push_back(entry);
    }
}

/// The panel's `allow` adds to what is in force without it, be it the default.
void addDefaultAllow(const TomlNode &own, TomlNode &panel)
{
    const TomlEntry *const ownListen = find(own, u"listen");
    TomlEntry *const listen = find(panel, u"listen");
    TomlEntry *const allow = listen ? find(listen->value, u"allow") : nullptr;
    if (!allow || allow->value.kind != Kind::List || (ownListen && find(ownListen->value, u"allow")))
        return;
    std::vector<TomlNode> items;
    for (const QString &entry : ListenSettings().allow)
        items.push_back({.kind = Kind::Text, .place = allow->value.place, .text = entry, .entries = {}, .items = {}});
    allow->value.items.insert(allow->value.items.begin(), items.begin(), items.end());
}

SettingsSource sourceOf(const TomlNode *table, const SettingsKey &key)
{
    const TomlEntry *const entry = table ? find(*table, QString(key.key)) : nullptr;
    if (!entry)
        return {SettingsOrigin::Default, {}, key.defaultText};
    return {entry->value.place.file == panelFile ? SettingsOrigin::Panel : SettingsOrigin::Own, entry->value.place,
            tomlValueText(entry->value)};
}

void collectSection(const TomlNode *table, QLatin1StringView section, const QString &path,
                    std::map<QString, SettingsSource> &sources)
{
    for (const SettingsKey &key : settingsKeys()) {
        if (key.section != section)
            continue;
        const QString keyPath = path.isEmpty() ? QString(key.key) : path + u'.' + key.key;
        if (!isSection(key)) {
            sources.emplace(keyPath, sourceOf(table, key));
        } else if (key.type == SettingType::Section) {
            const TomlEntry *const inner = table ? find(*table, QString(key.key)) : nullptr;
            collectSection(inner ? &inner->value : nullptr, QLatin1StringView(pathOf(key).toLatin1()), keyPath,
                           sources);
        }
    }
}

std::map<QString, SettingsSource> sourcesOf(const TomlNode &tree, const Settings &settings)
{
    std::map<QString, SettingsSource> sources;
    collectSection(&tree, {}, {}, sources);
    std::map<QString, const TomlNode *> tables;
    if (const TomlEntry *const services = find(tree, QString(serviceKey))) {
        for (const TomlNode &item : services->value.items)
            tables.emplace(nameOf(item), &item);
    }
    for (const ServiceSettings &service : settings.services) {
        const auto table = tables.find(service.name);
        collectSection(table == tables.end() ? nullptr : table->second, serviceKey, u"service."_s + service.name,
                       sources);
    }
    return sources;
}

/// Of `below`, what panel.toml hides.
std::map<QString, SettingsSource> hidden(std::map<QString, SettingsSource> below,
                                         const std::map<QString, SettingsSource> &sources)
{
    std::erase_if(below, [&sources](const auto &entry) {
        const auto over = sources.find(entry.first);
        return over == sources.end() || over->second.origin != SettingsOrigin::Panel;
    });
    return below;
}

/// Good, or everything that is wrong.
std::variant<LayeredSettings, std::vector<SettingsError>> layered(const SettingsTexts &texts,
                                                                  const SettingsFiles &names)
{
    using Errors = std::vector<SettingsError>;
    auto own = settingsTree(texts.own.value_or(QByteArray()), names.own);
    if (const auto *const error = std::get_if<SettingsError>(&own))
        return Errors{*error};
    TomlNode tree = std::get<TomlNode>(std::move(own));
    SettingsComplaints alone({names.own, names.panel});
    Settings settings = settingsOfTree(tree, alone);
    if (alone.first())
        return alone.all();
    std::map<QString, SettingsSource> below;
    if (texts.panel) {
        auto panel = settingsTree(*texts.panel, names.panel, panelFile);
        if (const auto *const error = std::get_if<SettingsError>(&panel))
            return Errors{*error};
        below = sourcesOf(tree, settings);
        TomlNode over = std::get<TomlNode>(std::move(panel));
        addDefaultAllow(tree, over);
        merge(tree, over, {});
        SettingsComplaints together({names.own, names.panel});
        settings = settingsOfTree(tree, together);
        if (together.first())
            return together.all();
    }
    auto sources = sourcesOf(tree, settings);
    auto withoutPanel = hidden(std::move(below), sources);
    return LayeredSettings{settings, std::move(sources), std::move(withoutPanel)};
}

struct OriginWord
{
    SettingsOrigin origin;
    QLatin1StringView word;
};
constexpr std::array originWords{
    OriginWord{SettingsOrigin::Default, "default"_L1},
    OriginWord{SettingsOrigin::Own, "sluicekeeper.toml"_L1},
    OriginWord{SettingsOrigin::Panel, "panel.toml"_L1},
};

} // namespace

QLatin1StringView word(SettingsOrigin origin) noexcept
{
    return std::ranges::find(originWords, origin, &OriginWord::origin)->word;
}

LayeredResult layerSettings(const SettingsTexts &texts, const SettingsFiles &names)
{
    auto result = layered(texts, names);
    if (const auto *const errors = std::get_if<std::vector<SettingsError>>(&result))
        return errors->front();
    return std::get<LayeredSettings>(std::move(result));
}

std::vector<SettingsError> settingsFaults(const SettingsTexts &texts, const SettingsFiles &names)
{
    auto result = layered(texts, names);
    auto *const errors = std::get_if<std::vector<SettingsError>>(&result);
    return errors ? std::move(*errors) : std::vector<SettingsError>();
}

std::variant<SettingsTexts, SettingsError> readSettingsTexts(const SettingsFiles &files)
{
    SettingsTexts texts;
    for (const auto &[path, text] : {std::pair(files.own, &texts.own), std::pair(files.panel, &texts.panel)}) {
        if (path.isEmpty())
            continue;
        auto bytes = readSettingsBytes(path);
        if (const auto *const error = std::get_if<SettingsError>(&bytes))
            return *error;
        *text = std::get<std::optional<QByteArray>>(std::move(bytes));
    }
    return texts;
}

LayeredResult loadLayers(const SettingsFiles &files)
{
    const auto texts = readSettingsTexts(files);
    if (const auto *const error = std::get_if<SettingsError>(&texts))
        return *error;
    return layerSettings(std::get<SettingsTexts>(texts), files);
}

} // namespace sluice
