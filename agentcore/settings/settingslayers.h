// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"
#include "agentcore/settings/settingserror.h"
#include "agentcore/settings/tomltree.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace sluice {

// Settings are made of two files: the administrator's own, which no program writes, and panel.toml in the state
// directory, which the agent writes when somebody changes a setting through it. The keys of panel.toml win; its
// `allow` only adds; its [[service]] tables are merged by name, where lists are replaced whole.

/// Which of the files a value comes from.
enum class SettingsOrigin {
    Default,
    Own,   ///< sluicekeeper.toml
    Panel, ///< panel.toml
};
/// "default", "sluicekeeper.toml", "panel.toml".
[[nodiscard]] QLatin1StringView word(SettingsOrigin origin) noexcept;

struct SettingsFiles
{
    QString own;
    QString panel;
    bool operator==(const SettingsFiles &) const = default;
};

/// A file's text; nullopt where there is no such file.
struct SettingsTexts
{
    std::optional<QByteArray> own;
    std::optional<QByteArray> panel;
};

/// Where a value was found.
struct SettingsSource
{
    SettingsOrigin origin = SettingsOrigin::Default;
    Place place;
    QString value; ///< as TOML
    bool operator==(const SettingsSource &) const = default;
};

struct LayeredSettings
{
    Settings settings;
    /// Of every key, by its path: "reply.ready_for", "service.web.weight.floor".
    std::map<QString, SettingsSource> sources;
    /// Of the keys that panel.toml says something of: what they would be without it.
    std::map<QString, SettingsSource> withoutPanel;
};
using LayeredResult = std::variant<LayeredSettings, SettingsError>;

/// Pure and total. What is wrong in the own file alone is told first, even where the panel's would hide it.
[[nodiscard]] LayeredResult layerSettings(const SettingsTexts &texts, const SettingsFiles &names);
/// Everything that is wrong, in order of place; nothing for good settings.
[[nodiscard]] std::vector<SettingsError> settingsFaults(const SettingsTexts &texts, const SettingsFiles &names);

/// Both files as they are on disk.
[[nodiscard]] std::variant<SettingsTexts, SettingsError> readSettingsTexts(const SettingsFiles &files);
[[nodiscard]] LayeredResult loadLayers(const SettingsFiles &files);

} // namespace sluice
