// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "ui/believedservers.h"
#include "ui/paneloptions.h"
#include "ui/refusedlist.h"
#include "ui/troubles.h"

#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <memory>

class QComboBox;
class QMenu;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace sluice {

class AgentModel;
class BalancersModel;
class BelievedModel;
class ControlClient;
class Handover;
class HistoryChart;
class HistoryFeed;
class HistoryModel;
class InForce;
class MessageStrip;
class OverrideControls;
class OverrideOrders;
class ProbesModel;
class ReplyView;
class ServiceWatch;
class StatusLine;
class TablePage;
class TableTools;
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
    /// How often the agent of this machine is looked for: every 3 s. Begins to look.
    void watchForService(std::chrono::milliseconds interval = std::chrono::seconds(3));

Q_SIGNALS:
    /// The agent in this process is no longer wanted: another one has what it forced and owed, or had nothing to take.
    /// It must be ended when this returns; the panel then turns to the other.
    void ownAgentHandedOver();
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
    QWidget *makeFoot();
    void makeActions();
    void connectModel();
    void connectOrders();
    void connectTables();
    void followServices();
    void selectService(const QString &name);
    void refreshService();
    void refreshAll();
    void refreshRefused();
    void showEmptyTexts();
    void tick();
    void followVisibility();
    void followTab();
    void showDone(const QString &text);
    void showFailed(const QString &text);
    void decide(const Trouble &trouble, TroubleAction action);
    void openAllow(const QString &address);
    void openDetails();
    void openConnect();
    void followService();
    void giveWay();
    void handOver();
    void turnToService();
    void restoreLayout();
    void keepLayout() const;
    void decideToQuit();
    void keepRunning();
    void finish();

    ControlClient &m_client;
    PanelOptions m_options;
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
    HistoryModel *m_history = nullptr;
    HistoryFeed *m_historyFeed = nullptr;
    BelievedServers m_believed;
    BelievedModel *m_believedModel = nullptr;
    RefusedList m_refused;
    QSplitter *m_splitter = nullptr;
    QTabWidget *m_tabs = nullptr;
    TableTools *m_tools = nullptr;
    TablePage *m_balancersPage = nullptr;
    TablePage *m_probesPage = nullptr;
    TablePage *m_historyPage = nullptr;
    TablePage *m_believedPage = nullptr;
    StatusLine *m_status = nullptr;
    QPushButton *m_agentButton = nullptr;
    QMenu *m_menu = nullptr;
    std::unique_ptr<ServiceWatch> m_watch; ///< where the agent of this machine is looked for
    Handover *m_handover = nullptr;
    TrayIcon *m_tray = nullptr; ///< where the desktop has one
    QTimer m_second;
    QTimer m_patience;       ///< with an agent that is asked what would stay behind
    bool m_quitting = false; ///< it was asked
    bool m_finished = false;
};

} // namespace sluice
