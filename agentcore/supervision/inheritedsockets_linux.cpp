// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/inheritedsockets.h"

#include <QList>

#include <fcntl.h>
#include <unistd.h>

namespace sluice {
namespace {

constexpr int firstDescriptor = 3; ///< SD_LISTEN_FDS_START
constexpr int most = 1024;

} // namespace

std::vector<InheritedSocket> takeInheritedSockets()
{
    const bool meant = qgetenv("LISTEN_PID").toLongLong() == ::getpid();
    const int count = qBound(0, qEnvironmentVariableIntValue("LISTEN_FDS"), most);
    const QList<QByteArray> names = qgetenv("LISTEN_FDNAMES").split(':');
    for (const char *const variable : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(variable);
    std::vector<InheritedSocket> sockets;
    for (int i = 0; meant && i < count; ++i) {
        const int descriptor = firstDescriptor + i;
        const int flags = ::fcntl(descriptor, F_GETFD);
        if (flags < 0)
            continue;
        ::fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC);
        sockets.push_back({names.value(i), descriptor});
    }
    return sockets;
}

} // namespace sluice
