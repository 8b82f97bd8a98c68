// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/keeper.h"
#include "agentcore/agent/settingskeeper.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace sluice {

/// Says the last word before the agent goes, and waits until it was fetched. Lives in the control thread.
class Farewell final : public QObject
{
    Q_OBJECT

public:
    /// Whether the whole machine goes down, and not the agent alone. May take a moment.
    using MachineStops = std::function<bool()>;

    Farewell(Keeper &keeper, const SettingsKeeper &settings, EngineLink &engine, QObject *parent = nullptr);

    /// over() follows: at once where there is nothing to say. Asks only where it makes a difference.
    void begin(const MachineStops &machineStops);
    /// In the control thread; waits no longer, and says nothing of it.
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    /// Something is said; at most this long is waited.
    void waiting(std::chrono::milliseconds atMost);
    void over();

private:
    void end();
    void timeOut();

    Keeper &m_keeper;
    const SettingsKeeper &m_settings;
    EngineLink &m_engine;
    QTimer m_timer;
    bool m_over = false;
};

} // namespace sluice
