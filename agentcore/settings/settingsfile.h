// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"
#include "agentcore/settings/settingserror.h"

#include <variant>

namespace sluice {

using SettingsResult = std::variant<Settings, SettingsError>;

/// The text of a sluicekeeper.toml. Pure and total: any bytes give settings or the first error.
[[nodiscard]] SettingsResult parseSettings(QByteArrayView toml, const QString &fileName);

/// Reads the file; a file that does not exist gives the defaults, one that cannot be read an error.
[[nodiscard]] SettingsResult loadSettings(const QString &path);

} // namespace sluice
