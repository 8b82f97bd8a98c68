// SPDX-License-Identifier: GPL-3.0-or-later
#include "probeclient.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sluice {
namespace {

constexpr int longestConnect = 30000; // ms

union SocketAddress
{
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(SocketAddress &to, const char *address, quint16 port)
{
    if (inet_pton(AF_INET, address, &to.v4.sin_addr) == 1) {
        to.v4.sin_family = AF_INET;
        to.v4.sin_port = htons(port);
        return sizeof to.v4;
    }
    if (inet_pton(AF_INET6, address, &to.v6.sin6_addr) == 1) {
        to.v6.sin6_family = AF_INET6;
        to.v6.sin6_port = htons(port);
        return sizeof to.v6;
    }
    return 0;
}

} // namespace

bool ProbeClient::connectTo(const char *address, quint16 port, Handshake handshake)
{
    close();
    m_received.clear();
    m_end = End::Open;
    SocketAddress to{};
    const socklen_t size = fill(to, address, port);
    if (size == 0)
        return false;
    m_descriptor = ::socket(to.any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0)
        return false;
    const int on = 1;
    const int off = 0;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (handshake == Handshake::AckWithLine)
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_QUICKACK, &off, sizeof off);
    return ::connect(m_descriptor, &to.any, size) == 0 || errno == EINPROGRESS;
}

bool ProbeClient::awaitConnection() const
{
    pollfd entry{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::poll(&entry, 1, longestConnect) == 1 && (entry.revents & POLLERR) == 0
        && ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_total_retrans == 0;
}

bool ProbeClient::isConnected() const
{
    pollfd entry{.fd = m_descriptor, .events = POLLOUT, .revents = 0};
    return ::poll(&entry, 1, 0) == 1 && (entry.revents & POLLERR) == 0;
}

qsizetype ProbeClient::send(const QByteArray &bytes)
{
    const ssize_t size = ::send(m_descriptor, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    if (size >= 0)
        return size;
    return errno == EAGAIN ? 0 : -1;
}

void ProbeClient::closeWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

bool ProbeClient::hasEnded()
{
    std::array<char, 4096> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init)
    while (m_end == End::Open) {
        const ssize_t size = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
        if (size > 0)
            m_received.append(buffer.data(), size);
        else if (size == 0)
            m_end = End::Fin;
        else if (errno == EAGAIN)
            return false;
        else
            m_end = End::Reset;
    }
    return true;
}

void ProbeClient::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

void ProbeClient::reset()
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

bool allowDescriptors(int count)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return false;
    const auto wanted = rlim_t(count);
    if (limit.rlim_cur >= wanted)
        return true;
    limit.rlim_cur = wanted;
    limit.rlim_max = std::max(limit.rlim_max, wanted);
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

} // namespace sluice
