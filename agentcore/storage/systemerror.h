// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/storageerror.h"

namespace sluice {

/// `number` is the system's (errno). Numbers that say more than `otherwise` get their own code.
[[nodiscard]] StorageError systemError(int number, StorageErrorCode otherwise, const QString &path);

} // namespace sluice
