// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/connect/probecall.h"

#include <QJsonObject>
#include <QString>

#include <chrono>

namespace sluice {

/// Probes and waits for the end.
[[nodiscard]] OwnProbe probeAgent(const ProbeTarget &target, std::chrono::milliseconds patience);
[[nodiscard]] QString toText(const OwnProbe &probe);
[[nodiscard]] QJsonObject toJson(const OwnProbe &probe);

} // namespace sluice
