// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/cpusource.h"

#include <algorithm>
#include <cmath>

namespace sluice {

void SimulatedCpuSource::setIdlePercent(double percent)
{
    if (!std::isnan(percent))
        m_idle = std::clamp(percent, 0.0, 100.0);
}

} // namespace sluice
