// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/demonstration/loadscene.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace sluice {

class ControlClient;

/// Plays a scene, or one idle percent, to an agent whose processor is simulated: `simulate` over the control socket, as
/// sluicectl does. An agent that was away is told again once it is back.
class ScenePlayer final : public QObject
{
    Q_OBJECT

public:
    static constexpr int firstIdle = 80;

    ScenePlayer(ControlClient &client, const Clock &clock, QObject *parent = nullptr);

    /// From its beginning; what plays already begins anew.
    void play(LoadScene scene, quint32 seed);
    /// The idle percent stays where it is.
    void stop();
    /// Set by hand, which ends the scene. 0–100.
    void setIdle(int percent);

    [[nodiscard]] std::optional<LoadScene> scene() const noexcept { return m_scene; }
    [[nodiscard]] int idle() const noexcept { return m_idle; }

Q_SIGNALS:
    void idleChanged(int percent);
    void sceneChanged();
    /// The agent did not take it: its own words.
    void refused(const QString &text);

private:
    void tick();
    void setPercent(int percent);
    void tell();

    ControlClient &m_client;
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<LoadScene> m_scene;
    BootTime m_begun{};
    quint32 m_seed = 0;
    int m_idle = firstIdle;
    bool m_underway = false;   ///< a call that is not answered yet
    std::optional<int> m_told; ///< what the agent has, or is about to have
};

} // namespace sluice
