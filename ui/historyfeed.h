// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"

#include <QObject>

namespace sluice {

class AgentModel;
class HistoryModel;

/// Fills the history from the agent's audit trail once somebody wants to see it, and keeps it current.
class HistoryFeed final : public QObject
{
    Q_OBJECT

public:
    HistoryFeed(ControlClient &client, const AgentModel &agent, HistoryModel &history, QObject *parent = nullptr);

    /// Somebody looks: asks the agent, now and whenever one is reached again.
    void want();

    /// Why there is nothing to see, or what is missing; empty where all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    void followLink();
    void fetchNewest();
    void fetchOlder();
    void takeNewest(const ControlClient::Outcome &outcome);
    void fail(const RpcError &error);
    void setProblem(const QString &text);

    ControlClient &m_client;
    const AgentModel &m_agent;
    HistoryModel &m_history;
    bool m_wanted = false;
    QString m_problem;
};

} // namespace sluice
