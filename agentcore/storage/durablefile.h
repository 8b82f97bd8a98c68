// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/storageerror.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

// Files that a power cut must not harm. Everything here waits for the disk.
namespace sluice {

/// The bytes of a file; nullopt where there is none.
using FileBytes = std::variant<std::optional<QByteArray>, StorageError>;
/// The last `most` bytes of a regular file.
[[nodiscard]] FileBytes readTail(const QString &path, qint64 most);

/// The whole file becomes `bytes`, or stays as it is.
[[nodiscard]] std::optional<StorageError> replaceFile(const QString &path, QByteArrayView bytes);
/// Within one directory. Replaces what is there.
[[nodiscard]] std::optional<StorageError> renameFile(const QString &from, const QString &to);

/// A file of lines that only grows at its end, readable by its owner alone.
class DurableFile
{
public:
    explicit DurableFile(QString path);
    ~DurableFile();
    Q_DISABLE_COPY_MOVE(DurableFile)

    /// Opens or makes it. append() does so by itself; this tells beforehand whether it can be done.
    [[nodiscard]] std::optional<StorageError> open();
    /// Writes one line, which must end in a line end, and waits until the disk has it. After an error the file ends
    /// as before, or in an incomplete line, which the next append() closes off first.
    [[nodiscard]] std::optional<StorageError> append(QByteArrayView line);
    /// As far as this object knows.
    [[nodiscard]] qint64 size() const noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
