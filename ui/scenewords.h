// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/demonstration/loadscene.h"

#include <QString>

namespace sluice {

/// "Rush hour".
[[nodiscard]] QString titleOf(LoadScene scene);
/// One sentence: what to look at while it plays.
[[nodiscard]] QString watchText(LoadScene scene);

} // namespace sluice
