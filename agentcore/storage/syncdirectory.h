// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/storageerror.h"

#include <optional>

namespace sluice {

/// Waits until the disk has the names of a directory: a new or renamed file is lost in a power cut without it.
[[nodiscard]] std::optional<StorageError> syncDirectory(const QString &path);

} // namespace sluice
