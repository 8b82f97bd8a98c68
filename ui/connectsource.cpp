// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectsource.h"

#include "agentcore/control/controlclient.h"
#include "ui/agentmodel.h"

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

ConnectSource::ConnectSource(ControlClient &client, const AgentModel &agent, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_agent(agent)
{
    connect(&m_agent, &AgentModel::agentChanged, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::servicesChanged, this, [this] { refresh(); });
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { fetchSettings(); });
    refresh();
    fetchSettings();
}

// Which services are told apart by which line, and how long a `ready` is owed, stands in the settings alone.
void ConnectSource::fetchSettings()
{
    if (!m_agent.connected())
        return;
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        if (const auto *value = std::get_if<QJsonValue>(&outcome)) {
            m_settings = value->toObject();
            refresh();
        }
    });
}

void ConnectSource::refresh()
{
    ConnectData data = connectDataOf(m_agent.status(), m_settings, machineAddresses());
    if (data == m_data)
        return;
    m_data = std::move(data);
    Q_EMIT changed();
}

} // namespace sluice
