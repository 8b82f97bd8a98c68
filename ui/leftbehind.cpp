// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leftbehind.h"

#include "ui/balancerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {
namespace {

struct LeftBehind
{
    Q_DECLARE_TR_FUNCTIONS(sluice::LeftBehind)
};

QString stateSentence(const QString &service, ForcedState state)
{
    switch (state) {
    case ForcedState::Up:
        return LeftBehind::tr("“%1” would stay as HAProxy last heard it: up is forced.").arg(service);
    case ForcedState::Down:
    case ForcedState::Fail:
    case ForcedState::Stopped:
        return LeftBehind::tr("“%1” would stay DOWN: %2 is forced.").arg(service, QString(word(state)));
    case ForcedState::Drain:
        return LeftBehind::tr("“%1” would stay in DRAIN: drain is forced.").arg(service);
    case ForcedState::Maint:
        return LeftBehind::tr("“%1” would stay in MAINT: maint is forced.").arg(service);
    }
    return {};
}

} // namespace

QStringList leftBehind(const AgentStatus &status)
{
    QStringList sentences;
    for (const ServiceStatus &service : status.services) {
        const Overrides &forced = service.overrides;
        if (forced.state)
            sentences.append(stateSentence(service.name, forced.state->state));
        if (forced.weight)
            sentences.append(LeftBehind::tr("“%1” would keep the forced weight of %2 %.")
                                 .arg(service.name)
                                 .arg(forced.weight->percent));
        if (forced.maxconn)
            sentences.append(LeftBehind::tr("“%1” would keep the forced maxconn of %2.")
                                 .arg(service.name)
                                 .arg(forced.maxconn->maxconn));
    }
    for (const BalancerStatus &balancer : status.balancers) {
        const auto service = std::ranges::find(status.services, balancer.service, &ServiceStatus::name);
        const bool released = service == status.services.end() || !service->overrides.any();
        // What is forced is named above. An event that tells of a release may come a moment after the release.
        if (isReturning(balancer) || (released && !balancer.owed.empty()))
            sentences.append(
                LeftBehind::tr("%1 has not heard everything yet: %2.").arg(nameOf(balancer), owedText(balancer)));
    }
    return sentences;
}

} // namespace sluice
