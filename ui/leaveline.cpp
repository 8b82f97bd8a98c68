// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leaveline.h"

#include "agentcore/control/leaveprogress.h"
#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/statesign.h"

#include <QHBoxLayout>
#include <QLabel>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    StateShape shape = StateShape::Question;
    ToneRole role = ToneRole::Muted;
    QString text;
};

Look lookOf(LeaveProgress progress, int connections)
{
    switch (progress) {
    case LeaveProgress::NotLeaving:
        break;
    case LeaveProgress::NotKnown:
        return {StateShape::Question, ToneRole::Muted, LeaveLine::tr("How many connections are left is not known.")};
    case LeaveProgress::Connected:
        if (connections == 1)
            return {StateShape::Diamond, ToneRole::Calm, LeaveLine::tr("One connection left.")};
        return {StateShape::Diamond, ToneRole::Calm, LeaveLine::tr("%n connections left.", nullptr, connections)};
    case LeaveProgress::NotHeard:
        return {StateShape::Ring, ToneRole::Caution,
                LeaveLine::tr("No connections left, but new ones may come: not every load balancer has fetched it.")};
    case LeaveProgress::SafeToStop:
        return {StateShape::Circle, ToneRole::Good, LeaveLine::tr("No connections left: safe to stop.")};
    }
    return {};
}

} // namespace

LeaveLine::LeaveLine(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sign(new StateSign(this))
    , m_text(makeTextLabel(u"leaveText"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    hide();
    connect(&m_model, &AgentModel::connectionsChanged, this, [this](const QString &service) {
        if (service == m_service)
            refresh();
    });
    connect(&m_model, &AgentModel::balancersChanged, this, [this] { refresh(); });
}

void LeaveLine::setService(const QString &name)
{
    m_service = name;
    refresh();
}

void LeaveLine::refresh()
{
    const ServiceStatus *const service = m_model.service(m_service);
    const LeaveProgress progress = service && m_model.connected()
        ? leaveProgress(*service, m_model.balancersOf(m_service))
        : LeaveProgress::NotLeaving;
    const Look look = lookOf(progress, service ? service->connections.value_or(0) : 0);
    m_sign->setState(look.shape, look.role);
    if (m_text->text() != look.text)
        m_text->setText(look.text);
    if (isHidden() != look.text.isEmpty()) {
        relayAround(this);
        setVisible(!look.text.isEmpty());
    }
}

} // namespace sluice
