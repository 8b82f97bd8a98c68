// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingsfile.h"

#include "agentcore/settings/settingsdocument.h"

namespace sluice {

SettingsResult parseSettings(QByteArrayView toml, const QString &fileName)
{
    const auto tree = settingsTree(toml, fileName);
    if (const auto *const error = std::get_if<SettingsError>(&tree))
        return *error;
    SettingsComplaints complaints({fileName});
    Settings settings = settingsOfTree(std::get<TomlNode>(tree), complaints);
    if (const auto error = complaints.first())
        return *error;
    return settings;
}

SettingsResult loadSettings(const QString &path)
{
    const auto bytes = readSettingsBytes(path);
    if (const auto *const error = std::get_if<SettingsError>(&bytes))
        return *error;
    const auto &content = std::get<std::optional<QByteArray>>(bytes);
    return content ? parseSettings(*content, path) : Settings();
}

} // namespace sluice
