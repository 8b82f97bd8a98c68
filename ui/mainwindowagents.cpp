// SPDX-License-Identifier: GPL-3.0-or-later
// Which agent the window shows: the one in this process, or the one that runs in the background of the machine. Never
// two that answer for one server.
#include "ui/mainwindow.h"

#include "ui/agentmodel.h"
#include "ui/handover.h"
#include "ui/leftbehind.h"
#include "ui/listenerwords.h"
#include "ui/servicewatch.h"
#include "ui/troublebar.h"

#include <QPushButton>

#include <algorithm>

namespace sluice {

namespace {

/// It listens nowhere, and nothing would be lost with it.
bool answersNobody(const AgentStatus &status)
{
    const std::vector<ListenerStatus> &listening = status.agent.listening;
    return !listening.empty() && std::ranges::none_of(listening, &ListenerStatus::listening)
        && leftBehind(status).isEmpty();
}

} // namespace

void MainWindow::watchForService(std::chrono::milliseconds interval)
{
    if (m_options.serviceSocket.isEmpty() || m_options.serviceSocket == m_options.socketPath || m_watch)
        return;
    m_watch = std::make_unique<ServiceWatch>(m_options.serviceSocket);
    m_handover = new Handover(m_client, m_watch->client(), this);
    connect(m_handover, &Handover::done, this, [this] { turnToService(); });
    connect(m_handover, &Handover::failed, this, [this](const QString &text) { showFailed(text); });
    connect(m_watch.get(), &ServiceWatch::changed, this, [this] { followService(); });
    connect(m_model, &AgentModel::connectionChanged, this, [this] { followService(); });
    connect(m_model, &AgentModel::agentChanged, this, [this] { followService(); });
    m_watch->start(interval);
}

// What would be lost is asked about; where nothing would be, the panel simply turns to the agent that answers HAProxy.
void MainWindow::followService()
{
    if (!m_watch)
        return;
    const bool own = m_options.agentHome == AgentHome::OwnProcess;
    m_troubles->setFoundAgent(own && m_model->connected() ? m_watch->found() : std::nullopt);
    const bool idle = own && m_model->connected() && answersNobody(m_model->status());
    const bool lost = !own && m_model->link() == ControlClient::State::Disconnected;
    if (m_watch->found() && (idle || lost))
        QMetaObject::invokeMethod(
            this, [this] { turnToService(); }, Qt::QueuedConnection);
    else if (idle && !m_watch->found())
        QMetaObject::invokeMethod(
            this, [this] { giveWay(); }, Qt::QueuedConnection);
}

// Ours would take the port the moment that the other one is started again, and two would answer for one server.
void MainWindow::giveWay()
{
    if (m_options.agentHome != AgentHome::OwnProcess || !answersNobody(m_model->status()) || m_watch->found())
        return;
    for (const ListenerStatus &listener : m_model->status().agent.listening) {
        const std::optional<QString> other = otherAgentOn(listener);
        if (!other)
            return;
        m_options.otherAgent = tr("%1 on %2", "agent, address").arg(*other, endpointText(listener));
    }
    m_options.agentHome = AgentHome::Elsewhere;
    m_client.close();
    Q_EMIT ownAgentHandedOver();
    m_troubles->refresh();
}

void MainWindow::handOver()
{
    if (m_watch && m_watch->found())
        m_handover->start();
}

void MainWindow::turnToService()
{
    if (!m_watch || !m_watch->found())
        return;
    // Our agent's port is free once this returns; the other one takes it within a second.
    if (m_options.agentHome == AgentHome::OwnProcess)
        Q_EMIT ownAgentHandedOver();
    m_options.agentHome = AgentHome::Elsewhere;
    m_options.socketPath = m_options.serviceSocket;
    m_options.startError.clear();
    m_options.otherAgent.clear();
    m_troubles->setFoundAgent(std::nullopt);
    m_watch.release()->deleteLater(); // this may run inside one of its signals
    m_client.open(m_options.socketPath);
    m_undo->hide();
    showDone(tr("The panel now shows the agent that runs in the background of this machine. What was forced, and what "
                "load balancers still have to hear, is there."));
}

} // namespace sluice
