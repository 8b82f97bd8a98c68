// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/syncdirectory.h"

#include "agentcore/storage/filedescriptor_posix.h"
#include "agentcore/storage/systemerror.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>

namespace sluice {

std::optional<StorageError> syncDirectory(const QString &path)
{
    const FileDescriptor directory(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory.isOpen())
        return systemError(errno, StorageErrorCode::CannotOpen, path);
    while (::fsync(directory.number()) != 0) {
        if (errno == EINVAL) // a file system that has no such thing
            break;
        if (errno != EINTR)
            return systemError(errno, StorageErrorCode::CannotWrite, path);
    }
    return std::nullopt;
}

} // namespace sluice
