// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingslayers.h"
#include "app/agentcommandline.h"

namespace sluice {

/// What `sluiced --check-config` prints: what is wrong, or each value with where it comes from.
[[nodiscard]] EarlyExit configReport(const SettingsFiles &files);

} // namespace sluice
