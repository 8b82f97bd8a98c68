// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/history/metrichistory.h"
#include "agentcore/policy/weightpolicy.h"

#include <QString>

#include <deque>
#include <optional>

class QJsonObject;

namespace sluice {

/// How a service comes by its weight, from the answer to settings.get; nullopt where it does not say.
[[nodiscard]] std::optional<WeightSettings> weightSettingsOf(const QJsonObject &settings, const QString &service);

/// The agent records what was measured and what was advertised, not the steps between. They are gone through again
/// with the agent's own rule, up to `at`. nullopt where nothing was measured near it.
[[nodiscard]] std::optional<WeightTrace> replayedTrace(const WeightSettings &settings,
                                                       const std::deque<MetricPoint> &seconds, WallTime at);

} // namespace sluice
