// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstrationarea.h"

#include "ui/demonstrationbalancers.h"
#include "ui/scenecontrols.h"

#include <QVBoxLayout>

namespace sluice {

using namespace Qt::StringLiterals;

DemonstrationArea::DemonstrationArea(ControlClient &client, const AgentModel &model, const Clock &clock,
                                     const DemonstrationOptions &options, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"demonstrationArea"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    // Made in the order in which they are read: that is the order of the Tab key.
    column->addWidget(new SceneControls(client, clock, this));
    m_balancers = new DemonstrationBalancers(model, clock, options, this);
    column->addWidget(m_balancers);
}

void DemonstrationArea::end()
{
    m_balancers->end();
}

} // namespace sluice
