// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace sluice {

/// Own mounts for this process. Call it first in main(), while there is one thread; for anybody but root it also
/// makes a user namespace, which is what lets them mount. The text says why where it is impossible.
inline QString ownMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return QStringLiteral("unshare: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
    const auto write = [](const QString &path, const QByteArray &text) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
    };
    if (user != 0
        && (!write(QStringLiteral("/proc/self/setgroups"), "deny")
            || !write(QStringLiteral("/proc/self/uid_map"), "0 " + QByteArray::number(user) + " 1")
            || !write(QStringLiteral("/proc/self/gid_map"), "0 " + QByteArray::number(group) + " 1")))
        return QStringLiteral("user namespace: cannot map this user");
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return QStringLiteral("mount: %1").arg(QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

/// A disk of so many bytes, seen by this process alone. Needs ownMounts().
class SmallDisk
{
public:
    explicit SmallDisk(int bytes)
    {
        const QByteArray size = "mode=0755,size=" + QByteArray::number(bytes);
        m_mounted = ::mount("none", name().constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(name().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] bool makeReadOnly()
    {
        return ::mount("none", name().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    [[nodiscard]] bool makeWritable() { return ::mount("none", name().constData(), nullptr, MS_REMOUNT, nullptr) == 0; }
    /// Leaves exactly `bytes` free (rounded to pages).
    [[nodiscard]] bool fill()
    {
        QFile file(ballast());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return false;
        const QByteArray page(4096, 'x');
        for (int pages = 0; pages < 100'000; ++pages) {
            if (file.write(page) < page.size())
                return true;
        }
        return false;
    }
    [[nodiscard]] bool makeRoom() { return QFile::remove(ballast()); }

private:
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_directory.path()); }
    [[nodiscard]] QString ballast() const { return m_directory.filePath(QStringLiteral("ballast")); }

    QTemporaryDir m_directory;
    bool m_mounted = false;
};

} // namespace sluice
