// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/farewell.h"

#include "agentcore/settings/settingswords.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcFarewell, "sluice.farewell", QtInfoMsg)

std::optional<ForcedState> stateOf(FarewellWord said)
{
    switch (said) {
    case FarewellWord::Keep:
        break;
    case FarewellWord::Drain:
        return ForcedState::Drain;
    case FarewellWord::Maint:
        return ForcedState::Maint;
    case FarewellWord::Down:
        return ForcedState::Down;
    }
    return std::nullopt;
}

} // namespace

Farewell::Farewell(Keeper &keeper, const SettingsKeeper &settings, EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_settings(settings)
    , m_engine(engine)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Farewell::timeOut);
    connect(&keeper, &Keeper::farewellFetched, this, [this] {
        qCInfo(lcFarewell, "every load balancer has heard it");
        end();
    });
}

void Farewell::begin(const MachineStops &machineStops)
{
    const Settings &settings = m_settings.state().layered.settings;
    const LifecycleSettings &life = settings.lifecycle;
    const bool wholeMachine = life.onStop != life.onShutdown && machineStops();
    const std::optional<ForcedState> state = stateOf(wholeMachine ? life.onShutdown : life.onStop);
    if (!state || life.farewell.count() == 0) {
        qCInfo(lcFarewell, "stopping; load balancers keep what they last heard");
        return end();
    }
    QStringList services;
    for (const ServiceSettings &service : settings.services)
        services.append(service.name);
    if (const auto error = m_keeper.sayFarewell(*state, services)) {
        qCWarning(lcFarewell, "stopping without saying %s, because it could not be taken back: %s", word(*state).data(),
                  qUtf8Printable(*error));
        return end();
    }
    qCInfo(lcFarewell, "stopping; saying %s, for %lld s at most", word(*state).data(),
           static_cast<long long>(life.farewell / std::chrono::seconds(1)));
    m_timer.start(life.farewell);
    Q_EMIT waiting(life.farewell);
}

void Farewell::timeOut()
{
    m_engine.ask([](Engine &engine) { return engine.farewellMissedBy(); },
                 [this](const std::vector<BalancerKey> &missed) {
                     for (const BalancerKey &key : missed)
                         qCWarning(lcFarewell, "load balancer %s (%s) has not fetched it",
                                   qUtf8Printable(key.address.toString()), key.line.constData());
                     end();
                 });
}

void Farewell::end()
{
    m_timer.stop();
    if (!std::exchange(m_over, true))
        Q_EMIT over();
}

} // namespace sluice
