// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/control/controlclient.h"

#include <QObject>
#include <QString>

namespace sluice {

/// Asks an agent for its whole state: an answer holds only so many services and balancers, so the rest comes page by
/// page. What events tell meanwhile must be noted here too; what is newer wins. To be used once; deletes itself.
class StatusFetch final : public QObject
{
    Q_OBJECT

public:
    StatusFetch(ControlClient &client, QObject *parent);

    void start();
    void note(const ServiceStatus &service);
    void note(const BalancerStatus &balancer);
    void noteGone(quint64 balancer);

Q_SIGNALS:
    void fetched(const sluice::AgentStatus &status);
    void failed(const QString &text);

private:
    void take(const QJsonObject &status);
    void nextServices();
    void nextBalancers();
    void ask(const QString &method, const QJsonObject &params, void (StatusFetch::*next)(const QJsonObject &));
    void takeServices(const QJsonObject &page);
    void takeBalancers(const QJsonObject &page);
    void finish();

    ControlClient &m_client;
    AgentStatus m_status;
    QString m_first; ///< the service whose history the agent keeps
};

} // namespace sluice
