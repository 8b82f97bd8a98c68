// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servicelook.h"

#include <QString>

#include <optional>

namespace sluice {

class AgentModel;

/// What the tray's icon shows: the gravest of all services, and what is said, in words.
struct TrayLook
{
    std::optional<ServiceLook> sign; ///< nullopt: all is automatic, so the program's own icon stands there
    QString toolTip;
    bool operator==(const TrayLook &) const = default;
};

[[nodiscard]] TrayLook trayLookOf(const AgentModel &model);

} // namespace sluice
