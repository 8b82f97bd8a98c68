// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/balancerpace.h"
#include "agentcore/agent/enginelink.h"

#include <QObject>
#include <QTimer>

#include <set>
#include <vector>

namespace sluice {

/// Who of them has been silent for much longer than it used to ask.
[[nodiscard]] std::vector<BalancerPace> silentOnes(const std::vector<BalancerPace> &paces, WallTime now);

/// Writes into the log when a load balancer stops asking, and when it asks again. Lives in the control thread.
class SilenceWatch final : public QObject
{
    Q_OBJECT

public:
    SilenceWatch(const Clock &clock, EngineLink &engine, QObject *parent = nullptr);

    /// In the control thread.
    void start();
    void stop();

private:
    void look();
    void compare(const std::vector<BalancerPace> &paces);

    const Clock &m_clock;
    EngineLink &m_engine;
    QTimer m_timer;
    std::set<BalancerKey> m_silent;
};

} // namespace sluice
