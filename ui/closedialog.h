// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace sluice {

class AgentModel;
class OverrideOrders;

/// Asks what shall become of what HAProxy would keep when the panel and its agent end. Turns into the wait for the
/// release where that is chosen; closing it then goes on running.
class CloseDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Where the window can go while the agent keeps running.
    enum class Refuge { Tray, Minimised };

    CloseDialog(AgentModel &model, OverrideOrders &orders, Refuge refuge, QWidget *parent);

Q_SIGNALS:
    void keepRunningChosen();
    void quitChosen(); ///< leave it so, or everything is released and heard

private:
    void buildLayout(Refuge refuge);
    void showQuestion();
    void startRelease();
    void backToQuestion(const QString &why);
    void followRelease();
    void quit();

    AgentModel &m_model;
    OverrideOrders &m_orders;
    QLabel *m_heading = nullptr;
    QLabel *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_cancel = nullptr;
    enum class Stage {
        Asking,
        Releasing, ///< until the agent has done it and told its whole state after that
        Waiting,   ///< until every load balancer has heard
        Quitting,
    };
    Stage m_stage = Stage::Asking;
};

} // namespace sluice
