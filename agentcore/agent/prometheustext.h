// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QByteArray>

#include <cstddef>

namespace sluice {

/// How much a scrape may hold. What is left out is counted in it.
struct PrometheusLimits
{
    std::size_t services = 1000;
    std::size_t balancers = 1000; ///< those seen last
};

/// The state of an agent in the Prometheus text exposition format, version 0.0.4: every family with HELP and TYPE,
/// label values escaped. Bytes of agent-send lines stand as in the control socket's JSON. What is unknown is left out.
/// Pure. https://prometheus.io/docs/instrumenting/exposition_formats/
[[nodiscard]] QByteArray prometheusText(const AgentStatus &status, const PrometheusLimits &limits = {});

} // namespace sluice
