// SPDX-License-Identifier: GPL-3.0-or-later
#include "probeload.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <string_view>

namespace sluice {

using namespace std::chrono_literals;

namespace {

constexpr int threads = 2;
constexpr std::string_view line = "lb1 web/web1\n";

} // namespace

ProbeLoad::ProbeLoad(quint16 port, int perSecond)
    : m_port(port)
    , m_perSecond(perSecond)
{
}

void ProbeLoad::start()
{
    for (int index = 0; index < threads; ++index)
        m_threads.emplace_back([this] { run(); });
}

void ProbeLoad::stop()
{
    m_ends = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool ProbeLoad::probeOnce() const
{
    const int peer = ::socket(AF_INET, SOCK_STREAM, 0);
    if (peer < 0)
        return false;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    std::array<char, 256> reply{};
    const bool good = ::connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && ::send(peer, line.data(), line.size(), MSG_NOSIGNAL) == ssize_t(line.size())
        && ::recv(peer, reply.data(), reply.size(), 0) > 0;
    ::close(peer);
    return good;
}

// What was late is made up for, so that the rate holds over a second.
void ProbeLoad::run()
{
    const auto step = std::chrono::nanoseconds(1s) * threads / m_perSecond;
    auto next = std::chrono::steady_clock::now();
    while (!m_ends) {
        next += step;
        std::this_thread::sleep_until(next);
        ++(probeOnce() ? m_answered : m_failed);
    }
}

} // namespace sluice
