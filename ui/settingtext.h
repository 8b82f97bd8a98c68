// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingskeys.h"

#include <QJsonValue>
#include <QString>

#include <variant>

namespace sluice {

// A setting as text that somebody types, and as the JSON of settings.apply: durations are texts there ("30s"). Lists
// of texts are one a line, ports stand in one line, points are written as in a settings file.

/// What settings.get gives, in the shape of settings.apply.
[[nodiscard]] QJsonValue appliedShape(const SettingsKey &key, const QJsonValue &got);
/// A value as it stands in a settings file, in the shape of settings.apply; null where it is none.
[[nodiscard]] QJsonValue valueFromToml(const QString &toml);
/// The other way round. JSON's texts and lists are TOML's too.
[[nodiscard]] QString tomlFromValue(const QJsonValue &value);

[[nodiscard]] QString textFromValue(const SettingsKey &key, const QJsonValue &value);
/// The value, or a sentence that says what is expected. The agent has the last word.
using TypedValue = std::variant<QJsonValue, QString>;
[[nodiscard]] TypedValue valueFromText(const SettingsKey &key, const QString &text);

} // namespace sluice
