// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstrationbanner.h"

#include "ui/agentmodel.h"
#include "ui/listenerwords.h"
#include "ui/messagestrip.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

DemonstrationBanner::DemonstrationBanner(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_strip(new MessageStrip(StateShape::Triangle, ToneRole::Caution, this))
{
    setObjectName(u"demonstrationBanner"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(&m_model, &AgentModel::connectionChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::agentChanged, this, [this] { refresh(); });
    refresh();
}

void DemonstrationBanner::refresh()
{
    const std::vector<ListenerStatus> &all = m_model.status().agent.listening;
    const auto listener = std::ranges::find_if(all, &ListenerStatus::listening);
    if (listener == all.end() || !m_model.connected())
        m_strip->setText(tr("Demonstration: simulated load. Its agent does not listen yet."));
    else
        m_strip->setText(tr("Demonstration: simulated load, on %1. Nothing here reaches a real load balancer.")
                             .arg(endpointText(*listener)));
}

} // namespace sluice
