// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/sectionreader.h"
#include "agentcore/settings/settings.h"

namespace sluice {

/// [listen]
void readListen(const SectionReader &reader, ListenSettings &listen);

} // namespace sluice
