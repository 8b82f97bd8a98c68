// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/leavetext.h"

#include "agentcore/control/leaveprogress.h"

namespace sluice {

using namespace Qt::StringLiterals;

QString leaveText(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers)
{
    switch (leaveProgress(service, balancers)) {
    case LeaveProgress::NotLeaving:
        break;
    case LeaveProgress::NotKnown:
        return u"how many connections are left is not known"_s;
    case LeaveProgress::Connected:
        return service.connections == 1 ? u"1 connection left"_s : u"%1 connections left"_s.arg(*service.connections);
    case LeaveProgress::NotHeard:
        return u"no connections left, but new ones may come: not every load balancer has fetched it"_s;
    case LeaveProgress::SafeToStop:
        return u"no connections left: safe to stop"_s;
    }
    return {};
}

} // namespace sluice
