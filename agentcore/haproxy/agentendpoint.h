// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configreader.h"
#include "agentcore/protocol/address.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace sluice {

/// Where HAProxy looks for the agent of a server: agent-addr, else addr, else the server's address; agent-port, else
/// port. src/check.c, init_srv_agent_check().
struct AgentEndpoint
{
    enum class Kind {
        Address, ///< `address` says which
        Name,    ///< a host name, looked up by HAProxy
        Local,   ///< a Unix socket or HAProxy itself: no agent listens there
    };
    Kind kind = Kind::Name;
    QByteArray host; ///< as written
    std::optional<IpAddress> address;
    std::optional<int> port;

    bool operator==(const AgentEndpoint &) const = default;
};

[[nodiscard]] AgentEndpoint agentEndpoint(const ConfigServer &server);

} // namespace sluice
