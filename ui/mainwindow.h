// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "ui/paneloptions.h"
#include "ui/troubles.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace sluice {

class AgentModel;
class BalancersModel;
class ControlClient;
class HistoryChart;
class InForce;
class MessageStrip;
class OverrideControls;
class OverrideOrders;
class ProbesModel;
class ReplyView;
class StatusLine;
class TablePage;
class TrayIcon;
class TroubleBar;

/// The panel's one window. Shows what the agent at the other end of `client` does, and gives it orders. The client is
/// opened and kept by whoever made it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(ControlClient &client, PanelOptions options, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// As closing the window does: asks first where something would stay behind.
    void requestQuit();
    void bringToFront();

Q_SIGNALS:
    /// The user wants the program to end, and knows what that leaves behind.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeTables();
    void connectModel();
    void connectOrders();
    void followServices();
    void selectService(const QString &name);
    void refreshService();
    void refreshAll();
    void tick();
    void followVisibility();
    void showDone(const QString &text);
    void showFailed(const QString &text);
    void decide(TroubleAction action);
    void decideToQuit();
    void keepRunning();
    void finish();

    ControlClient &m_client;
    const PanelOptions m_options;
    const std::unique_ptr<Clock> m_clock;
    AgentModel *m_model = nullptr;
    OverrideOrders *m_orders = nullptr;
    QString m_service;
    TroubleBar *m_troubles = nullptr;
    MessageStrip *m_notice = nullptr; ///< what was just done, or why it failed
    QPushButton *m_undo = nullptr;
    QWidget *m_selectorBox = nullptr;
    QComboBox *m_selector = nullptr;
    ReplyView *m_reply = nullptr;
    HistoryChart *m_chart = nullptr;
    InForce *m_inForce = nullptr;
    OverrideControls *m_controls = nullptr;
    BalancersModel *m_balancers = nullptr;
    ProbesModel *m_probes = nullptr;
    QTabWidget *m_tabs = nullptr;
    TablePage *m_balancersPage = nullptr;
    TablePage *m_probesPage = nullptr;
    StatusLine *m_status = nullptr;
    TrayIcon *m_tray = nullptr; ///< where the desktop has one
    QTimer m_second;
    QTimer m_patience;       ///< with an agent that is asked what would stay behind
    bool m_quitting = false; ///< it was asked
    bool m_finished = false;
};

} // namespace sluice
