// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingid.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace sluice {

/// What settings.get told.
struct AgentSettings
{
    std::map<SettingId, AgentSetting> settings;
    QStringList services;
    SettingsFiles files;

    /// nullptr where the agent does not know it: an older one, or another service.
    [[nodiscard]] const AgentSetting *find(const SettingId &id) const;
    bool operator==(const AgentSettings &) const = default;
};

/// Total.
[[nodiscard]] AgentSettings agentSettingsFromJson(const QJsonObject &got);

} // namespace sluice
