// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/systemerror.h"

#include <QtGlobal>

#include <cerrno>

namespace sluice {
namespace {

StorageErrorCode codeOf(int number, StorageErrorCode otherwise)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return StorageErrorCode::DiskFull;
    case EROFS:
        return StorageErrorCode::ReadOnly;
    case EACCES:
    case EPERM:
        return StorageErrorCode::NotPermitted;
    default:
        return otherwise;
    }
}

} // namespace

StorageError systemError(int number, StorageErrorCode otherwise, const QString &path)
{
    return {codeOf(number, otherwise), path, qt_error_string(number)};
}

} // namespace sluice
