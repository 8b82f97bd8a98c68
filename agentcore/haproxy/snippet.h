// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/balance.h"
#include "agentcore/protocol/address.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace sluice {

/// Where the lines are pasted. ALOHA has HAProxy's syntax, and a page of its own for it.
enum class SnippetTarget { Haproxy, Aloha };

struct SnippetService
{
    QString name;
    QList<QByteArray> agentSend; ///< the lines that select the service, as in the settings: `*` matches any run
    QList<quint16> ports;        ///< the first one is where HAProxy sends traffic
    int haproxyWeight = 100;
    /// AllOrNothing: the service is set up for a static algorithm, so the section gets one.
    WeightsTaken weights = WeightsTaken::Any;
    bool operator==(const SnippetService &) const = default;
};

struct SnippetRequest
{
    SnippetTarget target = SnippetTarget::Haproxy;
    QByteArray loadBalancer = QByteArrayLiteral("lb1"); ///< each has its own
    QString host;                                       ///< the server's name where no agent-send line says one
    QList<IpAddress> addresses;            ///< of this machine, best first; empty: an example address is written
    std::optional<IpAddress> agentAddress; ///< where the agent does not listen on the address of the service
    quint16 agentPort = 9999;
    std::vector<SnippetService> services;

    bool operator==(const SnippetRequest &) const = default;
};

/// Why something stands in the lines. Word forms stand in JSON: never rename one.
enum class SnippetReason {
    Paste,
    PasteAloha,
    ExampleAddress,
    LocalAddress,
    ExamplePort,
    Balance,
    StaticBalance,
    Weight,
    Check,
    AgentCheck,
    AgentInter,
    AgentAddress,
    AgentSend,
    NamelessLoadBalancer,
    OtherLoadBalancers,
};

/// "weight", "agent-send", …
[[nodiscard]] QLatin1StringView word(SnippetReason reason) noexcept;
/// In English, a sentence or two.
[[nodiscard]] QString text(SnippetReason reason);
/// The same, to be translated in the context sluice::SnippetReason.
[[nodiscard]] const char *sourceText(SnippetReason reason) noexcept;

struct SnippetLine
{
    QString service;
    QByteArray backend;
    QByteArray server;
    QByteArray line; ///< "server web1 192.0.2.11:443 weight 100 …", without indentation and line end
    bool operator==(const SnippetLine &) const = default;
};

struct Snippet
{
    std::vector<SnippetLine> lines; ///< one a service
    QByteArray text;                ///< whole backend sections, to be pasted as they are
    std::vector<SnippetReason> reasons;
    bool operator==(const Snippet &) const = default;
};

/// What to paste so that HAProxy asks this agent for each of its services.
[[nodiscard]] Snippet snippet(const SnippetRequest &request);

} // namespace sluice
