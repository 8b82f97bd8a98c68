// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/sectionreader.h"
#include "agentcore/settings/settings.h"

#include <vector>

namespace sluice {

/// Every [[service]], and `default` first where none has that name.
[[nodiscard]] std::vector<ServiceSettings> readServices(const std::vector<SectionReader> &sections);

} // namespace sluice
