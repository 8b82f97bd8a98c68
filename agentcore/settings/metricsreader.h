// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/sectionreader.h"
#include "agentcore/settings/settings.h"

namespace sluice {

/// [metrics]
void readMetrics(const SectionReader &reader, MetricsSettings &metrics);

} // namespace sluice
