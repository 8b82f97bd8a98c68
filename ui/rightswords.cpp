// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rightswords.h"

#include "ui/agentmodel.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::RightsWords)
};

} // namespace

QString whyNotPermitted(const AgentModel &agent)
{
    if (!agent.connected())
        return RightsWords::tr("There is no agent that could be told.");
    if (agent.rights() == AgentModel::Rights::Operate)
        return {};
    return RightsWords::tr("You (%1) may look and not change. Members of the group “sluicekeeper” may: an "
                           "administrator makes you one with “usermod -aG sluicekeeper %1”, and it holds from your "
                           "next login on.")
        .arg(agent.user());
}

QString whoWeAre(const AgentModel &agent)
{
    return agent.rights() == AgentModel::Rights::Operate ? RightsWords::tr("%1, may operate").arg(agent.user())
                                                         : RightsWords::tr("%1, may only look").arg(agent.user());
}

} // namespace sluice
