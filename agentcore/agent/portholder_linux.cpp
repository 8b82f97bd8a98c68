// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/portholder.h"

#include "agentcore/sampling/tcptable.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

#include <dirent.h>
#include <pwd.h>
#include <unistd.h>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<TcpListener> listenerAt(const IpAddress &address, quint16 port)
{
    for (const QString &table : {u"/proc/self/net/tcp"_s, u"/proc/self/net/tcp6"_s}) {
        const std::vector<TcpListener> all = listenersInTable(contentOf(table));
        const auto found = std::ranges::find_if(
            all, [&](const TcpListener &listener) { return holds(listener, address, port); });
        if (found != all.end())
            return *found;
    }
    return std::nullopt;
}

/// QDir would follow each link to look at what it names.
bool hasOpen(const QString &process, const QByteArray &wanted)
{
    const QByteArray folder = QFile::encodeName(process + u"/fd"_s);
    DIR *const directory = ::opendir(folder.constData());
    if (!directory)
        return false;
    bool found = false;
    std::array<char, 64> target{};
    while (const dirent *const entry = found ? nullptr : ::readdir(directory)) {
        const QByteArray link = folder + '/' + static_cast<const char *>(entry->d_name);
        const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
        found = size > 0 && QByteArrayView(target.data(), size) == wanted;
    }
    ::closedir(directory);
    return found;
}

std::optional<qint64> processWith(quint64 inode)
{
    const QByteArray wanted = "socket:[" + QByteArray::number(inode) + ']';
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &process : processes) {
        bool isNumber = false;
        const qint64 pid = process.toLongLong(&isNumber);
        if (isNumber && hasOpen(u"/proc/"_s + process, wanted))
            return pid;
    }
    return std::nullopt;
}

QString userName(qint64 uid)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(uid_t(uid), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(entry.pw_name);
    return QString::number(uid);
}

} // namespace

std::optional<PortHolder> portHolder(const QString &address, quint16 port)
{
    const std::optional<IpAddress> wanted = IpAddress::fromString(address);
    const std::optional<TcpListener> listener = wanted ? listenerAt(*wanted, port) : std::nullopt;
    if (!listener)
        return std::nullopt;
    PortHolder holder{processWith(listener->inode), {}, userName(listener->uid)};
    if (holder.pid)
        holder.program = QString::fromLocal8Bit(contentOf(u"/proc/%1/comm"_s.arg(*holder.pid)).trimmed());
    return holder;
}

} // namespace sluice
