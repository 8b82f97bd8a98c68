// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <vector>

namespace sluice {

/// What keeps a service that is to leave from being stopped: "3 connections left", "no connections left: safe to stop".
/// Empty where it is not leaving, or nobody counts its connections.
[[nodiscard]] QString leaveText(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers);

} // namespace sluice
