// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/sceneplayer.h"

#include "agentcore/control/controlclient.h"

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ScenePlayer::ScenePlayer(ControlClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    connect(&m_client, &ControlClient::stateChanged, this, [this](ControlClient::State state) {
        if (state != ControlClient::State::Ready)
            return;
        m_told.reset(); // it may be another agent, or the same one after a restart
        tell();
    });
    tell();
}

void ScenePlayer::play(LoadScene scene, quint32 seed)
{
    m_scene = scene;
    m_seed = seed;
    m_begun = m_clock.boot();
    m_timer.start();
    tick();
    Q_EMIT sceneChanged();
}

void ScenePlayer::stop()
{
    if (!m_scene)
        return;
    m_timer.stop();
    m_scene.reset();
    Q_EMIT sceneChanged();
}

void ScenePlayer::setIdle(int percent)
{
    stop();
    setPercent(std::clamp(percent, 0, 100));
}

void ScenePlayer::tick()
{
    if (m_scene)
        setPercent(idlePercent(*m_scene, m_clock.boot() - m_begun, m_seed));
}

void ScenePlayer::setPercent(int percent)
{
    if (m_idle != percent) {
        m_idle = percent;
        Q_EMIT idleChanged(percent);
    }
    tell();
}

// One call at a time: a slider that is dragged must not fill the agent's queue. The last value is told in any case.
void ScenePlayer::tell()
{
    if (m_underway || m_told == m_idle || m_client.state() != ControlClient::State::Ready)
        return;
    m_underway = true;
    m_told = m_idle;
    m_client.call(u"simulate"_s, {{u"idle"_s, m_idle}}, this, [this](const ControlClient::Outcome &outcome) {
        m_underway = false;
        const auto *const error = std::get_if<RpcError>(&outcome);
        if (!error)
            return tell();
        // Told again when the agent is back, or with the next other value: not at once, and not for ever.
        if (error->code != RpcErrorCode::Disconnected)
            Q_EMIT refused(error->text);
    });
}

} // namespace sluice
