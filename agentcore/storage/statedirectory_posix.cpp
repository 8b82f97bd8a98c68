// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/statedirectory.h"

#include "agentcore/storage/filedescriptor_posix.h"
#include "agentcore/storage/syncdirectory.h"
#include "agentcore/storage/systemerror.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace sluice {
namespace {

constexpr mode_t ownerOnly = 0700;
constexpr mode_t readableByAll = 0755;

/// Says who has the lock. A help for people; the lock itself is what counts.
QString pidFileOf(const QString &directory)
{
    return directory + QStringLiteral("/agent.pid");
}

std::optional<StorageError> makeDirectory(const QString &path, mode_t mode)
{
    if (QFileInfo(path).isDir())
        return std::nullopt;
    const QString parent = QFileInfo(path).path();
    if (parent != path && !QFileInfo::exists(parent)) {
        if (auto error = makeDirectory(parent, readableByAll))
            return error;
    }
    if (::mkdir(QFile::encodeName(path).constData(), mode) != 0)
        return systemError(errno, StorageErrorCode::CannotCreate, path);
    return syncDirectory(parent);
}

StorageError inUse(const QString &path)
{
    QFile file(pidFileOf(path));
    QByteArray pid;
    if (file.open(QIODevice::ReadOnly))
        pid = file.read(32).trimmed();
    const bool isNumber = pid.toLongLong() > 0;
    return {StorageErrorCode::InUse, path,
            isNumber ? QStringLiteral("in use by the agent with process id %1").arg(QLatin1StringView(pid))
                     : QStringLiteral("in use by another agent")};
}

void leavePid(const QString &path)
{
    QFile file(pidFileOf(path));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(qint64(::getpid())) + '\n');
}

} // namespace

class StateDirectory::Private
{
public:
    QString path;
    FileDescriptor directory;
};

StateDirectory::StateDirectory(std::unique_ptr<Private> held)
    : d(std::move(held))
{
}

StateDirectory::~StateDirectory()
{
    // Before the lock goes, or it could be the next agent's.
    ::unlink(QFile::encodeName(pidFileOf(d->path)).constData());
}

StateDirectory::Taken StateDirectory::take(const QString &path)
{
    auto held = std::make_unique<Private>();
    held->path = QDir::cleanPath(QDir(path).absolutePath());
    if (auto error = makeDirectory(held->path, ownerOnly))
        return *error;
    // The directory itself is locked, not a file in it: that works on a full or read-only disk too.
    held->directory = FileDescriptor(
        ::open(QFile::encodeName(held->path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!held->directory.isOpen())
        return systemError(errno, StorageErrorCode::CannotOpen, held->path);
    // Any other failure is a file system without locks, where the busy port must keep a second agent away.
    if (::flock(held->directory.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return inUse(held->path);
    leavePid(held->path);
    return std::make_unique<StateDirectory>(std::move(held));
}

} // namespace sluice
