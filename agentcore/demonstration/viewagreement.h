// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/demonstration/haproxystatistics.h"
#include "agentcore/haproxy/simulatedserver.h"

namespace sluice {

/// How what a real HAProxy says of its server compares with the simulated one.
enum class ViewAgreement {
    Same,
    WeightDiffers, ///< nothing else does
    Different,     ///< the state or maxconn
};

/// How far a health check has come ("UP 1/3") makes no difference: each has its own.
[[nodiscard]] ViewAgreement compare(const SimulatedServer &simulated, const HaproxyServerFigures &real);

} // namespace sluice
