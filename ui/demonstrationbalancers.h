// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/demonstration/haproxyrunner.h"
#include "agentcore/demonstration/standinbalancer.h"
#include "agentcore/demonstration/viewagreement.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace sluice {

class AgentModel;
class StateSign;
struct DemonstrationOptions;

/// Who asks the agent of a demonstration: a stand-in that balances nothing, and a real HAProxy where somebody starts one.
/// What each makes of the replies stands side by side, and whether they agree in words.
class DemonstrationBalancers final : public QWidget
{
    Q_OBJECT

public:
    DemonstrationBalancers(const AgentModel &model, const Clock &clock, const DemonstrationOptions &options,
                           QWidget *parent = nullptr);

    /// Ends HAProxy. Returns when it is gone.
    void end();

private:
    /// What one of them makes of the replies, from top to bottom.
    struct Column
    {
        QString title;
        std::array<QLabel *, 4> cells{}; ///< state, weight, maxconn, new traffic
    };
    struct View
    {
        QByteArray status; ///< empty: nothing is known
        int weight = 0;
        quint32 maxconn = 0;
        bool takesTraffic = false;
    };

    void buildLayout();
    void addColumn(QGridLayout &grid, int place, Column &column, const QString &prefix);
    void followAgent();
    void toggle();
    void showConfiguration();
    void show(const Column &column, const std::optional<View> &view);
    void showStandIn();
    void showHaproxy();
    void showAgreement();
    void showState();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString agreementText(ViewAgreement agreement) const;

    const AgentModel &m_model;
    const Clock &m_clock;
    std::optional<ProbedPlace> m_agent;
    StandInBalancer m_standIn;
    HaproxyRunner m_haproxy;
    Column m_standInColumn;
    Column m_haproxyColumn;
    std::optional<BootTime> m_differsSince; ///< in state or maxconn
    StateSign *m_agreementSign = nullptr;
    QLabel *m_agreement = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_configuration = nullptr;
    QLabel *m_state = nullptr; ///< what became of HAProxy
};

} // namespace sluice
