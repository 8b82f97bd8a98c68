// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/durablefile.h"

#include "agentcore/storage/filedescriptor_posix.h"
#include "agentcore/storage/syncdirectory.h"
#include "agentcore/storage/systemerror.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

namespace sluice {
namespace {

constexpr mode_t ownerOnly = 0600;
/// Ends an incomplete line so that its checksum cannot be right, even where only its line end was missing.
constexpr QByteArrayView incompleteLineEnd("!\n");

/// 0, or what the system says is wrong.
int writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return written < 0 ? errno : EIO;
        bytes = bytes.sliced(written);
    }
    return 0;
}

int waitForDisk(int descriptor)
{
    while (::fsync(descriptor) != 0) {
        if (errno != EINTR)
            return errno;
    }
    return 0;
}

std::optional<StorageError> writeNewFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray name = QFile::encodeName(path);
    ::unlink(name.constData());
    const FileDescriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly));
    if (!file.isOpen())
        return systemError(errno, StorageErrorCode::CannotCreate, path);
    int number = writeAll(file.number(), bytes);
    if (number == 0)
        number = waitForDisk(file.number());
    if (number == 0)
        return std::nullopt;
    ::unlink(name.constData());
    return systemError(number, StorageErrorCode::CannotWrite, path);
}

FileBytes readFrom(int descriptor, qint64 offset, const QString &path)
{
    QByteArray bytes;
    constexpr qsizetype chunk = 64 * 1024;
    while (true) {
        const qsizetype had = bytes.size();
        bytes.resize(had + chunk);
        const ssize_t got = ::pread(descriptor, bytes.data() + had, size_t(chunk), offset + had);
        bytes.resize(had + qMax(got, ssize_t(0)));
        if (got < 0 && errno != EINTR)
            return systemError(errno, StorageErrorCode::CannotOpen, path);
        if (got == 0)
            return std::optional(bytes);
    }
}

} // namespace

FileBytes readTail(const QString &path, qint64 most)
{
    // Without O_NONBLOCK, opening a named pipe would wait for ever.
    const FileDescriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!file.isOpen() && (errno == ENOENT || errno == ENOTDIR))
        return std::optional<QByteArray>();
    struct stat status;
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return systemError(errno, StorageErrorCode::CannotOpen, path);
    if (!S_ISREG(status.st_mode))
        return StorageError{StorageErrorCode::Damaged, path, QStringLiteral("Not a regular file")};
    return readFrom(file.number(), qMax(qint64(status.st_size) - most, qint64(0)), path);
}

std::optional<StorageError> replaceFile(const QString &path, QByteArrayView bytes)
{
    const QString newPath = path + QStringLiteral(".new");
    if (auto error = writeNewFile(newPath, bytes))
        return error;
    auto error = renameFile(newPath, path);
    if (error)
        ::unlink(QFile::encodeName(newPath).constData());
    return error;
}

std::optional<StorageError> renameFile(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return systemError(errno, StorageErrorCode::CannotWrite, to);
    return syncDirectory(QFileInfo(to).path());
}

class DurableFile::Private
{
public:
    [[nodiscard]] bool isStillThere() const;
    [[nodiscard]] std::optional<StorageError> open();
    [[nodiscard]] bool endsWithinLine() const;
    [[nodiscard]] std::optional<StorageError> failed(int number);

    QString path;
    FileDescriptor file;
    qint64 size = 0;
    bool directoryKnowsIt = false;
};

DurableFile::DurableFile(QString path)
    : d(std::make_unique<Private>())
{
    d->path = std::move(path);
}

DurableFile::~DurableFile() = default;

/// Somebody may have deleted or replaced the file: what is written to the old one then is lost.
bool DurableFile::Private::isStillThere() const
{
    struct stat here;
    struct stat there;
    return file.isOpen() && ::fstat(file.number(), &here) == 0
        && ::stat(QFile::encodeName(path).constData(), &there) == 0 && here.st_ino == there.st_ino
        && here.st_dev == there.st_dev;
}

std::optional<StorageError> DurableFile::Private::open()
{
    if (isStillThere())
        return std::nullopt;
    directoryKnowsIt = false;
    file = FileDescriptor(
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, ownerOnly));
    struct stat status;
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return systemError(errno, StorageErrorCode::CannotOpen, path);
    size = status.st_size;
    return std::nullopt;
}

bool DurableFile::Private::endsWithinLine() const
{
    char last = '\n';
    // A last byte that cannot be read is taken for an incomplete line: one line too many does no harm.
    return size > 0 && (::pread(file.number(), &last, 1, size - 1) != 1 || last != '\n');
}

std::optional<StorageError> DurableFile::Private::failed(int number)
{
    // After a failed fsync nobody knows what the disk has, so only a fresh look at the file may be trusted.
    file.reset();
    return systemError(number, StorageErrorCode::CannotWrite, path);
}

std::optional<StorageError> DurableFile::open()
{
    return d->open();
}

std::optional<StorageError> DurableFile::append(QByteArrayView line)
{
    if (auto error = d->open())
        return error;
    struct stat status;
    if (::fstat(d->file.number(), &status) != 0)
        return d->failed(errno);
    d->size = status.st_size;
    QByteArray bytes;
    if (d->endsWithinLine())
        bytes += incompleteLineEnd;
    bytes += line;
    if (const int number = writeAll(d->file.number(), bytes); number != 0) {
        // Best effort: an incomplete line that stays is closed off later.
        if (::ftruncate(d->file.number(), d->size) != 0)
            qWarning("%s: an incomplete line stays", qUtf8Printable(d->path));
        return d->failed(number);
    }
    if (const int number = waitForDisk(d->file.number()); number != 0)
        return d->failed(number);
    d->size += bytes.size();
    if (!d->directoryKnowsIt) {
        if (auto error = syncDirectory(QFileInfo(d->path).path()))
            return error;
        d->directoryKnowsIt = true;
    }
    return std::nullopt;
}

qint64 DurableFile::size() const noexcept
{
    return d->size;
}

} // namespace sluice
