// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

enum class StorageErrorCode {
    CannotCreate,
    CannotOpen,
    CannotWrite,
    DiskFull, ///< a quota too
    ReadOnly,
    NotPermitted,
    InUse,   ///< another agent has locked the state directory
    Damaged, ///< it could be read, but makes no sense
};

struct StorageError
{
    StorageErrorCode code = StorageErrorCode::CannotWrite;
    QString path;
    QString text; ///< the system's words
    bool operator==(const StorageError &) const = default;
};

} // namespace sluice
