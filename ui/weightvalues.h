// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QJsonValue>
#include <QLatin1StringView>

#include <functional>

namespace sluice {

/// A setting by its path, "service.weight.floor", in the shape of settings.apply; undefined where it is not known.
using SettingLookup = std::function<QJsonValue(QLatin1StringView path)>;

/// The preset that the word names; the usual one for any other word.
[[nodiscard]] WeightPreset presetFromWord(const QString &word);
/// How a service turns availability into a weight; what is not known has its default.
[[nodiscard]] WeightSettings weightSettingsFrom(const SettingLookup &value);

} // namespace sluice
