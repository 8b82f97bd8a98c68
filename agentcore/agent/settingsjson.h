// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QJsonObject>

namespace sluice {

/// The settings in force, under the names of sluicekeeper.toml; durations in seconds.
[[nodiscard]] QJsonObject settingsToJson(const Settings &settings);

} // namespace sluice
