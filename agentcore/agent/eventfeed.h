// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelistener.h"
#include "agentcore/control/controlserver.h"
#include "agentcore/history/auditentry.h"

#include <QSet>

#include <map>
#include <vector>

namespace sluice {

/// Turns what the engine reports into events for those who subscribed. The engine reports at most at every sample and
/// after a change, so that nobody gets more than a few frames a second.
class EventFeed
{
public:
    explicit EventFeed(ControlServer &server)
        : m_server(server)
    {
    }

    /// The events by name; none ends the subscription. False where one is unknown.
    [[nodiscard]] bool subscribe(ControlClientId client, const QStringList &events);
    void remove(ControlClientId client);
    [[nodiscard]] bool anybody() const noexcept { return !m_subscribers.empty(); }

    void send(const EngineReport &report);
    void sendSettings(const AgentInfo &info);
    void sendAudit(const AuditEntry &entry);

private:
    void send(const QString &name, const QJsonObject &params);

    ControlServer &m_server;
    std::map<ControlClientId, QSet<QString>> m_subscribers;
};

} // namespace sluice
