// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingskeys.h"

#include <QString>

namespace sluice {

/// What a key takes, for people: "1 to 65535", "\"0s\" to \"1h\"", "\"step\" or \"linear\"". Empty where its type and
/// its help say it all.
[[nodiscard]] QString allowedText(const SettingsKey &key);

/// The header of a section as it stands in a file: "[service.weight]", "[[service]]".
[[nodiscard]] QString headerText(const SettingsKey &section);

} // namespace sluice
