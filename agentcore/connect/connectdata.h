// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/haproxy/configcheck.h"
#include "agentcore/haproxy/snippet.h"

#include <QJsonObject>
#include <QList>

namespace sluice {

/// What HAProxy has to know of an agent, gathered from what the agent says of itself.
struct ConnectData
{
    QString host;
    quint16 port = 9999;
    /// At which HAProxy can reach the agent, best first: where it listens everywhere, those of the machine.
    QList<IpAddress> addresses;
    QList<quint16> ports; ///< on which it listens
    std::vector<SnippetService> services;
    int readyFetches = 3;
    std::chrono::milliseconds readyFor{30'000};
    std::chrono::milliseconds returnCheck{5'000};
    bool operator==(const ConnectData &) const = default;
};

/// `settings` is the answer to settings.get, or empty where the agent did not say; `machine` are the addresses of this
/// machine, without loopback.
[[nodiscard]] ConnectData connectDataOf(const AgentStatus &status, const QJsonObject &settings,
                                        const QList<IpAddress> &machine);
[[nodiscard]] SnippetRequest requestOf(const ConnectData &data, const QByteArray &loadBalancer, SnippetTarget target);
[[nodiscard]] AskedAgent askedAgentOf(const ConnectData &data);

/// Of the network interfaces that are up, IPv4 before IPv6; no loopback and nothing that is valid on one link only.
[[nodiscard]] QList<IpAddress> machineAddresses();

} // namespace sluice
