// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QStringList>

namespace sluice {

/// What other settings change.
struct SettingsDifference
{
    QStringList changed;       ///< keys by their paths: "reply.ready_for", "service.web"
    QStringList restartNeeded; ///< those of them that count only from the next start on
    bool operator==(const SettingsDifference &) const = default;
};

[[nodiscard]] SettingsDifference differenceBetween(const Settings &before, const Settings &after);

} // namespace sluice
