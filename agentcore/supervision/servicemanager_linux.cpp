// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/servicemanager.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sluice {
namespace {

std::optional<std::chrono::microseconds> watchdogFromEnvironment()
{
    // sd_watchdog_enabled(3): without WATCHDOG_PID it is meant for whoever reads it.
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    bool good = false;
    const qint64 interval = qgetenv("WATCHDOG_USEC").toLongLong(&good);
    const bool meant = pid.isEmpty() || pid.toLongLong() == ::getpid();
    return good && interval > 0 && meant ? std::optional(std::chrono::microseconds(interval)) : std::nullopt;
}

struct Address
{
    sockaddr_un name{};
    socklen_t size = 0;
};

std::optional<Address> addressOf(const QByteArray &text)
{
    Address address;
    address.name.sun_family = AF_UNIX;
    if (text.isEmpty() || std::size_t(text.size()) >= sizeof address.name.sun_path
        || (text[0] != '/' && text[0] != '@'))
        return std::nullopt;
    std::copy(text.begin(), text.end(), address.name.sun_path);
    if (text[0] == '@')
        address.name.sun_path[0] = '\0';
    address.size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(text.size()));
    return address;
}

void attach(msghdr &message, std::array<char, CMSG_SPACE(sizeof(int))> &room, int descriptor)
{
    message.msg_control = room.data();
    message.msg_controllen = room.size();
    cmsghdr *const header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptor);
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
}

} // namespace

ServiceManager ServiceManager::fromEnvironment()
{
    ServiceManager manager;
    manager.m_address = qgetenv("NOTIFY_SOCKET");
    manager.m_watchdog = watchdogFromEnvironment();
    for (const char *const variable : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(variable);
    return manager;
}

void ServiceManager::reloading() const
{
    // The manager wants to know that it hears of this reload, and not of an earlier one.
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000));
}

void ServiceManager::status(const QString &text) const
{
    QByteArray line = text.toUtf8();
    line.replace('\n', ' ');
    send("STATUS=" + line);
}

void ServiceManager::extend(std::chrono::microseconds by) const
{
    send("EXTEND_TIMEOUT_USEC=" + QByteArray::number(qint64(by.count())));
}

void ServiceManager::store(const QByteArray &name, qintptr descriptor) const
{
    send("FDSTORE=1\nFDNAME=" + name, descriptor);
}

void ServiceManager::forget(const QByteArray &name) const
{
    send("FDSTOREREMOVE=1\nFDNAME=" + name);
}

void ServiceManager::send(const QByteArray &state, qintptr descriptor) const
{
    std::optional<Address> address = addressOf(m_address);
    if (!address)
        return;
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    QByteArray bytes = state;
    iovec part{bytes.data(), std::size_t(bytes.size())};
    msghdr message{};
    message.msg_name = &address->name;
    message.msg_namelen = address->size;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    std::array<char, CMSG_SPACE(sizeof(int))> room{};
    if (descriptor >= 0)
        attach(message, room, int(descriptor));
    while (::sendmsg(socket, &message, MSG_NOSIGNAL) < 0 && errno == EINTR) {
    }
    ::close(socket);
}

} // namespace sluice
