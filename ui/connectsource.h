// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/connect/connectdata.h"

#include <QJsonObject>
#include <QObject>

namespace sluice {

class AgentModel;
class ControlClient;

/// What HAProxy needs to know of the agent that the panel shows, kept current.
class ConnectSource final : public QObject
{
    Q_OBJECT

public:
    ConnectSource(ControlClient &client, const AgentModel &agent, QObject *parent = nullptr);

    [[nodiscard]] const ConnectData &data() const noexcept { return m_data; }

Q_SIGNALS:
    void changed();

private:
    void fetchSettings();
    void refresh();

    ControlClient &m_client;
    const AgentModel &m_agent;
    QJsonObject m_settings;
    ConnectData m_data;
};

} // namespace sluice
