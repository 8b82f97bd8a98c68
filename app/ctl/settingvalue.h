// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingskeys.h"
#include "app/ctl/ctlexit.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <variant>
#include <vector>

namespace sluice {

/// One setting in force, as it would stand in a settings file.
struct ShownSetting
{
    QString service; ///< empty for what is not a service's
    QString key;     ///< "reply.ready_for", "weight.floor" of a service
    QString value;   ///< TOML
    QString origin;  ///< "default" or the file; empty where the agent does not say
    bool operator==(const ShownSetting &) const = default;
};

/// The answer of `settings.get`, flat and in the order of the table of keys; what the table does not know comes last.
[[nodiscard]] std::vector<ShownSetting> shownSettings(const QJsonObject &settings);

/// The value of a command line as JSON, by the type of the key: lists as ["a", "b"] or a,b. Usage where there is no
/// such key, with the nearest. Whether the value is good the agent tells. Keys of a service stand with or without
/// `service.` before them.
[[nodiscard]] std::variant<QJsonValue, CtlFailure> settingFromArgument(const QString &key, const QString &value);
[[nodiscard]] bool isKeyOfService(const QString &key);
/// Without the `service.` that may stand before a key of a service.
[[nodiscard]] QString bareKey(const QString &key);
/// Usage where there is no such key.
[[nodiscard]] std::optional<CtlFailure> complaintAboutKey(const QString &key);

} // namespace sluice
