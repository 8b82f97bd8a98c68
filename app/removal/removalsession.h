// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/control/controlclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace sluice {

/// Before the agent is removed: looks what is forced and owed, waits until it is paid if nothing is forced, and says
/// what stays at HAProxy. Changes nothing.
class RemovalSession final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString socketPath;
        QString stateDirectory; ///< where no agent answers
        std::chrono::seconds patience{45};
    };

    explicit RemovalSession(Options options, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void said(const QString &text); ///< whole lines
    void finished();

private:
    void look();
    void judge(const AgentStatus &status);
    void agentGone();
    void lookAtFarewell();
    void finish();

    Options m_options;
    ControlClient m_client{QStringLiteral("before-removal")};
    QTimer m_again;
    QDeadlineTimer m_deadline;
    AgentStatus m_last;
    enum class Phase { Connecting, FirstLook, Waiting, Over } m_phase = Phase::Connecting;
};

} // namespace sluice
