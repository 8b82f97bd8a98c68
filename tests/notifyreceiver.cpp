// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notifyreceiver.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sluice {
namespace {

QByteArray valueOf(const QByteArray &message, const QByteArray &key)
{
    for (const QByteArray &line : message.split('\n')) {
        if (line.startsWith(key + '='))
            return line.sliced(key.size() + 1);
    }
    return {};
}

} // namespace

NotifyReceiver::NotifyReceiver(Name name)
{
    QByteArray address = QFile::encodeName(m_directory.filePath(QStringLiteral("notify")));
    sockaddr_un where{};
    where.sun_family = AF_UNIX;
    if (std::size_t(address.size()) >= sizeof where.sun_path)
        return;
    if (name == Name::Abstract)
        address[0] = '@';
    std::copy(address.begin(), address.end(), where.sun_path);
    if (name == Name::Abstract)
        where.sun_path[0] = '\0';
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(address.size()));
    if (m_socket >= 0 && ::bind(m_socket, reinterpret_cast<const sockaddr *>(&where), size) == 0)
        m_address = address;
}

NotifyReceiver::~NotifyReceiver()
{
    for (const auto &[name, descriptor] : m_stored)
        ::close(descriptor);
    if (m_socket >= 0)
        ::close(m_socket);
}

const QList<QByteArray> &NotifyReceiver::messages()
{
    readAll();
    return m_messages;
}

bool NotifyReceiver::hasBeginning(const QByteArray &begin)
{
    return std::ranges::any_of(messages(), [&begin](const QByteArray &one) { return one.startsWith(begin); });
}

const std::map<QByteArray, int> &NotifyReceiver::stored()
{
    readAll();
    return m_stored;
}

void NotifyReceiver::readAll()
{
    for (;;) {
        std::array<char, 8192> bytes{};
        std::array<char, CMSG_SPACE(sizeof(int))> control{};
        iovec part{bytes.data(), bytes.size()};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        // Without close-on-exec: the next run is to inherit what is stored.
        const ssize_t size = ::recvmsg(m_socket, &message, 0);
        if (size < 0)
            return;
        int descriptor = -1;
        const cmsghdr *const header = CMSG_FIRSTHDR(&message);
        if (header && header->cmsg_type == SCM_RIGHTS)
            std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
        keep(QByteArray(bytes.data(), size), descriptor);
    }
}

void NotifyReceiver::keep(const QByteArray &message, int descriptor)
{
    m_messages.append(message);
    const QByteArray name = valueOf(message, "FDNAME");
    if (valueOf(message, "FDSTOREREMOVE") == "1") {
        if (const auto found = m_stored.find(name); found != m_stored.end()) {
            ::close(found->second);
            m_stored.erase(found);
        }
    }
    if (descriptor < 0)
        return;
    if (valueOf(message, "FDSTORE") != "1" || !m_stored.emplace(name, descriptor).second)
        ::close(descriptor); // systemd, too, drops what it has already
}

} // namespace sluice
