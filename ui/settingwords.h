// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingid.h"

#include <QString>

namespace sluice {

// Settings in the panel's language. What the files' words are called is in agentcore; these are for people.

[[nodiscard]] QString labelOf(const SettingsKey &key);
/// One sentence, or two.
[[nodiscard]] QString helpOf(const SettingsKey &key);
/// "%", "ms, s, m or h"; empty where there is none.
[[nodiscard]] QString unitOf(const SettingsKey &key);
/// A word of a Choice with what it means.
[[nodiscard]] QString choiceText(const SettingsKey &key, QLatin1StringView choice);
/// "listen", "service.weight": a heading.
[[nodiscard]] QString sectionTitle(QLatin1StringView section);
/// "default", "sluicekeeper.toml", "panel.toml" as part of a sentence.
[[nodiscard]] QString originText(SettingsOrigin origin);

} // namespace sluice
