// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/probesocket.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sluice::probesocket {
namespace {

constexpr int fewestDescriptors = 128; // of a system that does not say how many there may be

union SocketAddress
{
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

int optionOf(int descriptor, int level, int name) noexcept
{
    int value = 0;
    socklen_t size = sizeof value;
    return ::getsockopt(descriptor, level, name, &value, &size) == 0 ? value : -1;
}

ProbePeer fromV4(const sockaddr_in &address) noexcept
{
    ProbePeer peer;
    peer.address.bytes[10] = 0xff;
    peer.address.bytes[11] = 0xff;
    std::memcpy(peer.address.bytes.data() + 12, &address.sin_addr, 4);
    peer.port = ntohs(address.sin_port);
    return peer;
}

ProbePeer fromV6(const sockaddr_in6 &address) noexcept
{
    ProbePeer peer;
    std::memcpy(peer.address.bytes.data(), &address.sin6_addr, peer.address.bytes.size());
    peer.port = ntohs(address.sin6_port);
    return peer;
}

std::optional<ProbePeer> fromAny(const SocketAddress &address) noexcept
{
    switch (address.any.sa_family) {
    case AF_INET:
        return fromV4(address.v4);
    case AF_INET6:
        return fromV6(address.v6);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<ProbePeer> peerOf(qintptr descriptor) noexcept
{
    SocketAddress address{};
    socklen_t size = sizeof address;
    if (::getpeername(int(descriptor), &address.any, &size) != 0)
        return std::nullopt;
    return fromAny(address);
}

std::optional<ListeningPlace> listeningPlace(qintptr descriptor) noexcept
{
    const int number = int(descriptor);
    SocketAddress address{};
    socklen_t size = sizeof address;
    if (optionOf(number, SOL_SOCKET, SO_ACCEPTCONN) != 1 || optionOf(number, SOL_SOCKET, SO_TYPE) != SOCK_STREAM
        || ::getsockname(number, &address.any, &size) != 0)
        return std::nullopt;
    const std::optional<ProbePeer> name = fromAny(address);
    if (!name)
        return std::nullopt;
    const bool takesV4 = address.any.sa_family == AF_INET6 && name->address == IpAddress{}
        && optionOf(number, IPPROTO_IPV6, IPV6_V6ONLY) == 0;
    return ListeningPlace{name->address, name->port, takesV4};
}

qintptr duplicate(qintptr descriptor) noexcept
{
    return ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
}

ReadResult read(qintptr descriptor, std::span<char> into) noexcept
{
    // Only EINTR is worth another try: every other error but "nothing yet" means that nothing will come any more.
    for (;;) {
        const ssize_t size = ::recv(int(descriptor), into.data(), into.size(), MSG_DONTWAIT);
        if (size > 0)
            return {Read::Bytes, qsizetype(size)};
        if (size == 0)
            return {Read::Closed, 0};
        if (errno == EINTR)
            continue;
        return {errno == EAGAIN ? Read::Nothing : Read::Closed, 0};
    }
}

bool writeLast(qintptr descriptor, QByteArrayView line) noexcept
{
    // MSG_MORE keeps the line until the FIN, which follows at once and pushes it.
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL | MSG_MORE;
    ssize_t size = -1;
    do {
        size = ::send(int(descriptor), line.data(), std::size_t(line.size()), flags);
    } while (size < 0 && errno == EINTR);
    closeWriting(descriptor);
    return size == line.size();
}

void closeWriting(qintptr descriptor) noexcept
{
    ::shutdown(int(descriptor), SHUT_WR);
}

void close(qintptr descriptor) noexcept
{
    ::close(int(descriptor)); // never again after EINTR: Linux has closed it by then
}

void poll(std::span<const qintptr> descriptors, std::span<bool> ready) noexcept
{
    std::array<pollfd, pollBatch> entries; // NOLINT(cppcoreguidelines-pro-type-member-init): filled as far as used
    const std::size_t count = std::min({descriptors.size(), ready.size(), entries.size()});
    for (std::size_t i = 0; i < count; ++i)
        entries[i] = {.fd = int(descriptors[i]), .events = POLLIN, .revents = 0};
    const int marked = ::poll(entries.data(), nfds_t(count), 0);
    // Where the call fails, a read of each still finds out.
    for (std::size_t i = 0; i < count; ++i)
        ready[i] = marked < 0 || entries[i].revents != 0;
}

void resizeBacklog(qintptr listener, int backlog) noexcept
{
    ::listen(int(listener), backlog);
}

int raiseDescriptorLimit() noexcept
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return fewestDescriptors;
    if (limit.rlim_cur < limit.rlim_max) {
        const rlimit raised{limit.rlim_max, limit.rlim_max};
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return int(std::min<rlim_t>(limit.rlim_cur, INT_MAX));
}

} // namespace sluice::probesocket
