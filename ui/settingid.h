// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingskeys.h"
#include "agentcore/settings/settingslayers.h"

#include <QAnyStringView>
#include <QJsonValue>
#include <QString>

#include <optional>
#include <tuple>

namespace sluice {

/// One setting. Names of services may hold dots, so that a path alone would not tell them apart.
struct SettingId
{
    QString service;                  ///< empty for what belongs to no service
    const SettingsKey *key = nullptr; ///< of the table

    /// As settings.get names it: "reply.ready_for", "service.web.weight.floor".
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool is(QLatin1StringView keyPath) const { return key && pathOf(*key) == keyPath; }
    bool operator==(const SettingId &) const = default;
    /// By service, then in the table's order.
    bool operator<(const SettingId &other) const { return std::tie(service, key) < std::tie(other.service, other.key); }
};

/// By the key's path, "service.weight.floor"; the key is nullptr where there is none.
[[nodiscard]] SettingId settingId(QAnyStringView keyPath, const QString &service = {});

/// What the agent has.
struct AgentSetting
{
    QJsonValue value; ///< in the shape of settings.apply
    SettingsOrigin origin = SettingsOrigin::Default;
    /// What it would be without panel.toml, where that is what it comes from and the agent tells.
    std::optional<QJsonValue> without;
    SettingsOrigin withoutOrigin = SettingsOrigin::Default;
    bool locked = false; ///< this user would be refused
    bool operator==(const AgentSetting &) const = default;
};

} // namespace sluice
