// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/socketfolder.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using FileStatus = struct stat;

bool isOurs(const FileStatus &file)
{
    return file.st_uid == 0 || file.st_uid == ::geteuid();
}

/// The name, or the number where there is none.
QString ownerOf(const QString &path, const FileStatus &file)
{
    const QString name = QFileInfo(path).owner();
    return name.isEmpty() ? QString::number(file.st_uid) : name;
}

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::generic_category().message(error));
}

} // namespace

std::optional<QString> socketFolderProblem(const QString &folder)
{
    FileStatus status{};
    if (::stat(QFile::encodeName(folder).constData(), &status) != 0)
        return u"%1: %2"_s.arg(folder, systemText(errno));
    if (!S_ISDIR(status.st_mode))
        return u"%1: %2"_s.arg(folder, systemText(ENOTDIR));
    if (!isOurs(status))
        return u"%1 belongs to %2, who could put another socket in the place of the agent's; give the folder to root "
               u"or "
               "to the agent's own user (chown), or choose another one with --socket"_s.arg(folder,
                                                                                            ownerOf(folder, status));
    const bool strangersGroup = status.st_gid != 0 && status.st_gid != ::getegid();
    if ((status.st_mode & S_IWOTH) == 0 && ((status.st_mode & S_IWGRP) == 0 || !strangersGroup))
        return std::nullopt;
    const bool everybody = (status.st_mode & S_IWOTH) != 0;
    return u"%1 can be written to by %2, who could put another socket in the place of the agent's; take that away "
           "(chmod %3 %1), or choose another folder with --socket"_s.arg(
               folder, everybody ? u"everybody"_s : u"the group %1"_s.arg(QFileInfo(folder).group()),
               everybody ? u"go-w"_s : u"g-w"_s);
}

std::optional<QString> foreignSocketProblem(const QString &path)
{
    FileStatus status{};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0 || isOurs(status))
        return std::nullopt;
    return u"%1: a socket of %2 is in the way, not one that this agent or root left; remove "
           "it, or choose another path with --socket"_s.arg(path, ownerOf(path, status));
}

} // namespace sluice
