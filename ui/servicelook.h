// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/statesign.h"

#include <QString>

#include <vector>

namespace sluice {

/// A service's state as it is shown at a glance: shape, tone and word say the same.
struct ServiceLook
{
    StateShape shape = StateShape::Question;
    ToneRole role = ToneRole::Muted;
    QString text;
    bool operator==(const ServiceLook &) const = default;
};
[[nodiscard]] ServiceLook lookOf(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers);
[[nodiscard]] StateShape shapeOf(ForcedState state);
[[nodiscard]] ToneRole roleOf(ForcedState state);
/// HAProxy's word as a title: "Maint".
[[nodiscard]] QString titleOf(ForcedState state);

} // namespace sluice
