// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/agentendpoint.h"

#include <QString>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

constexpr std::array localPrefixes{"unix@", "abns@", "abnsz@", "uxst@", "rev@", "fd@", "sockpair@"};
constexpr std::array addressPrefixes{"ipv4@",  "ipv6@",   "ip@",     "tcp@",   "tcp4@", "tcp6@",
                                     "mptcp@", "mptcp4@", "mptcp6@", "quic4@", "quic6@"};

QByteArray withoutPrefix(const QByteArray &text)
{
    for (const char *const prefix : addressPrefixes) {
        if (text.startsWith(prefix))
            return text.mid(qsizetype(qstrlen(prefix)));
    }
    return text;
}

/// "[::1]" and "::1" alike.
QByteArray withoutBrackets(const QByteArray &text)
{
    return text.startsWith('[') && text.endsWith(']') ? text.sliced(1, text.size() - 2) : text;
}

/// Of "host:port" the host. HAProxy takes what follows the last colon for the port, also behind a bare IPv6 address.
QByteArray hostOf(const QByteArray &text)
{
    const qsizetype colon = text.lastIndexOf(':');
    return colon < 0 || text.endsWith(']') ? text : text.first(colon);
}

bool isLocal(const QByteArray &text)
{
    return text.startsWith('/')
        || std::ranges::any_of(localPrefixes, [&text](const char *prefix) { return text.startsWith(prefix); });
}

} // namespace

AgentEndpoint agentEndpoint(const ConfigServer &server)
{
    const ServerArguments &arguments = server.arguments;
    AgentEndpoint endpoint;
    endpoint.port = arguments.agentPort ? arguments.agentPort : arguments.port;
    if (arguments.agentAddr)
        endpoint.host = withoutPrefix(*arguments.agentAddr);
    else if (arguments.addr)
        endpoint.host = withoutPrefix(*arguments.addr);
    else if (isLocal(server.address))
        endpoint.host = server.address;
    else
        endpoint.host = hostOf(withoutPrefix(server.address));
    endpoint.host = withoutBrackets(endpoint.host);
    endpoint.address = IpAddress::fromString(QString::fromLatin1(endpoint.host));
    if (isLocal(endpoint.host))
        endpoint.kind = AgentEndpoint::Kind::Local;
    else if (endpoint.address)
        endpoint.kind = AgentEndpoint::Kind::Address;
    return endpoint;
}

} // namespace sluice
