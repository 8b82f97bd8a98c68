// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

// A weight curve in words, for those who cannot see it and for those who want to be sure.

/// What weight comes of which availability, whole sentences.
[[nodiscard]] QString curveInWords(const WeightSettings &weight);
/// What the agent would advertise for this availability, if it stayed as it is.
[[nodiscard]] std::optional<int> weightFor(const WeightSettings &weight, double availability);
/// The same as a sentence; says so where the availability is not known.
[[nodiscard]] QString previewText(const WeightSettings &weight, std::optional<double> availability);
/// Where HAProxy would make something else of it than the curve shows; empty where nothing is to be said.
[[nodiscard]] QStringList curveWarnings(const WeightSettings &weight);

} // namespace sluice
