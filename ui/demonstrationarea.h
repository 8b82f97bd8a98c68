// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sluice {

class AgentModel;
class Clock;
class ControlClient;
class DemonstrationBalancers;
struct DemonstrationOptions;

/// What a window that demonstrates has beside everything else: the load, and who asks.
class DemonstrationArea final : public QWidget
{
    Q_OBJECT

public:
    DemonstrationArea(ControlClient &client, const AgentModel &model, const Clock &clock,
                      const DemonstrationOptions &options, QWidget *parent = nullptr);

    /// Ends what was started. Returns when it is gone.
    void end();

private:
    DemonstrationBalancers *m_balancers = nullptr;
};

} // namespace sluice
