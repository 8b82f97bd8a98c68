// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/servicelook.h"

#include "ui/balancerwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {
namespace {

struct ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ServiceWords)
};

} // namespace

StateShape shapeOf(ForcedState state)
{
    switch (state) {
    case ForcedState::Up:
        return StateShape::Triangle;
    case ForcedState::Down:
        return StateShape::DownTriangle;
    case ForcedState::Fail:
        return StateShape::Cross;
    case ForcedState::Stopped:
        return StateShape::Octagon;
    case ForcedState::Drain:
        return StateShape::Diamond;
    case ForcedState::Maint:
        return StateShape::Square;
    }
    return StateShape::Question;
}

ToneRole roleOf(ForcedState state)
{
    if (forcesDown(state))
        return ToneRole::Bad;
    return state == ForcedState::Drain ? ToneRole::Calm : ToneRole::Caution;
}

// HAProxy's own words: not for translation.
QString titleOf(ForcedState state)
{
    QString title = word(state);
    title[0] = title[0].toUpper();
    return title;
}

ServiceLook lookOf(const ServiceStatus &service, const std::vector<BalancerStatus> &balancers)
{
    if (service.overrides.state) {
        const ForcedState state = service.overrides.state->state;
        return {shapeOf(state), roleOf(state), ServiceWords::tr("%1 is forced").arg(titleOf(state))};
    }
    if (service.phase == ReplyPhase::JournalLost)
        return {StateShape::Question, ToneRole::Bad, ServiceWords::tr("Waiting for your decision")};
    if (service.overrides.weight && service.overrides.maxconn)
        return {StateShape::HalfCircle, ToneRole::Caution, ServiceWords::tr("Weight and maxconn are forced")};
    if (service.overrides.weight)
        return {StateShape::HalfCircle, ToneRole::Caution, ServiceWords::tr("Weight is forced")};
    if (service.overrides.maxconn)
        return {StateShape::HalfCircle, ToneRole::Caution, ServiceWords::tr("Maxconn is forced")};
    if (std::ranges::any_of(balancers, isReturning))
        return {StateShape::Ring, ToneRole::Good, ServiceWords::tr("Returning to automatic")};
    return {StateShape::Circle, ToneRole::Good, ServiceWords::tr("Automatic")};
}

} // namespace sluice
