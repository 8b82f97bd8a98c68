// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingslayers.h"
#include "agentcore/storage/journal.h"

#include <optional>

namespace sluice {

/// Why these settings must not be taken while this is forced and owed: what the agent said would be lost, and HAProxy
/// keeps it. Names the place in the settings and what stands against it. nullopt: nothing stands against them.
[[nodiscard]] std::optional<QString> reloadConflict(const LayeredSettings &after, const SettingsFiles &files,
                                                    const DurableState &state);

} // namespace sluice
