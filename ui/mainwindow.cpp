// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/agentmodel.h"
#include "ui/allowdialog.h"
#include "ui/appicon.h"
#include "ui/balancersmodel.h"
#include "ui/believedmodel.h"
#include "ui/firststartpage.h"
#include "ui/forcedialogs.h"
#include "ui/handover.h"
#include "ui/historychart.h"
#include "ui/historyfeed.h"
#include "ui/historymodel.h"
#include "ui/historyundo.h"
#include "ui/inforce.h"
#include "ui/messagestrip.h"
#include "ui/overridecontrols.h"
#include "ui/overrideorders.h"
#include "ui/probesmodel.h"
#include "ui/refusedaction.h"
#include "ui/replyview.h"
#include "ui/servicewatch.h"
#include "ui/statusline.h"
#include "ui/tablepage.h"
#include "ui/tabletools.h"
#include "ui/trayicon.h"
#include "ui/troublebar.h"
#include "ui/whyopener.h"
#include "ui/zonewatch.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

#include <chrono>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1120, 780);
constexpr QSize demonstrationSize(1120, 980); ///< the right column has more in it

} // namespace

MainWindow::MainWindow(ControlClient &client, PanelOptions options, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_options(std::move(options))
    , m_clock(makeSystemClock())
    , m_model(new AgentModel(client, *m_clock, this))
    , m_orders(new OverrideOrders(client, *m_model, this))
    , m_balancers(new BalancersModel(this))
    , m_probes(new ProbesModel(this))
    , m_history(new HistoryModel(this))
    , m_historyFeed(new HistoryFeed(client, *m_model, *m_history, this))
    , m_believedModel(new BelievedModel(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(appIcon());
    setWindowTitle(tr("Sluicekeeper"));
    buildLayout();
    makeActions();
    connectModel();
    connectOrders();
    connectTables();
    new WhyOpener({m_client, *m_model, *m_history, *m_historyFeed}, *m_reply, *m_chart, this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] { decideToQuit(); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { tick(); });
    resize(m_options.demonstration ? demonstrationSize.boundedTo(screen()->availableSize()) : usualSize);
    restoreLayout();
    followServices();
    refreshAll();
}

// Children that use the model go first; the rest is QObject's.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::connectModel()
{
    connect(m_model, &AgentModel::servicesChanged, this, [this] { followServices(); });
    connect(m_model, &AgentModel::connectionChanged, this, [this] { refreshAll(); });
    connect(m_model, &AgentModel::agentChanged, this, [this] {
        refreshRefused();
        m_troubles->refresh();
        m_status->refresh();
    });
    connect(m_model, &AgentModel::serviceChanged, this, [this](const QString &name) {
        if (name == m_service)
            refreshService();
    });
    connect(m_model, &AgentModel::anyServiceChanged, this, [this] {
        m_troubles->refresh();
        if (m_tray)
            m_tray->refresh();
    });
    connect(m_model, &AgentModel::balancersChanged, this, [this] {
        m_balancers->setBalancers(m_model->status().balancers, m_model->now());
        refreshRefused();
        m_reply->refresh();
    });
    connect(m_model, &AgentModel::probesReset, this, [this] {
        m_probes->clear();
        m_refused.clear();
        m_believed.clear();
        m_believedModel->setViews({}, m_model->now());
    });
    connect(m_model, &AgentModel::probesAdded, this, [this](const std::vector<ProbeStatus> &probes) {
        m_probes->add(probes);
        m_refused.take(probes);
        refreshRefused();
        if (m_believed.take(probes, m_model->status().services))
            m_believedModel->setViews(m_believed.views(), m_model->now());
    });
    connect(m_chart, &HistoryChart::minutesWanted, m_model, &AgentModel::fetchMinutes);
    connect(m_troubles, &TroubleBar::actionChosen, this,
            [this](const Trouble &trouble, TroubleAction action) { decide(trouble, action); });
}

void MainWindow::connectOrders()
{
    connect(m_orders, &OverrideOrders::done, this, [this](const QString &text) {
        m_undo->show();
        showDone(text);
    });
    connect(m_orders, &OverrideOrders::told, this, [this](const QString &text) {
        m_undo->hide();
        showDone(text);
    });
    connect(m_orders, &OverrideOrders::failed, this, [this](const QString &text) { showFailed(text); });
    if (!TrayIcon::isAvailable())
        return;
    m_tray = new TrayIcon(*m_model, this);
    if (m_options.demonstration)
        m_tray->setHeading(tr("Demonstration"));
    connect(m_tray, &TrayIcon::showChosen, this, [this] { bringToFront(); });
    connect(m_tray, &TrayIcon::quitChosen, this, [this] { requestQuit(); });
    // As in the window, with its questions and its answers.
    connect(m_tray, &TrayIcon::stateChosen, this, [this](ForcedState state) {
        bringToFront();
        m_controls->forceState(state);
    });
    connect(m_tray, &TrayIcon::automaticChosen, this, [this] {
        bringToFront();
        m_orders->release(m_service, std::nullopt);
    });
}

void MainWindow::connectTables()
{
    if (auto *firstStart = findChild<FirstStartPage *>()) {
        connect(firstStart, &FirstStartPage::allowWanted, this, [this](const QString &address) { openAllow(address); });
        connect(firstStart, &FirstStartPage::reasonsWanted, this, [this] { openConnect(); });
        connect(firstStart, &FirstStartPage::firstProbeCame, this, [this](const QString &address) {
            m_undo->hide();
            showDone(address.isEmpty() ? tr("A load balancer asks: this is the live view.")
                                       : tr("%1 asks: this is the live view.").arg(address));
        });
    }
    auto *zone = new ZoneWatch(this);
    connect(&m_second, &QTimer::timeout, zone, [zone] { zone->look(); });
    connect(zone, &ZoneWatch::changed, this, [this] {
        refreshAll();
        for (const TablePage *page : findChildren<TablePage *>())
            page->table()->viewport()->update();
    });
    new HistoryUndo(*m_historyPage, *m_history, *m_model, *m_orders, this);
    auto *allow = new RefusedAction(*m_balancersPage, *m_balancers, this);
    connect(allow, &RefusedAction::allowWanted, this, [this](const QString &address) { openAllow(address); });
    m_tools->refresh();
    connect(m_historyFeed, &HistoryFeed::problemChanged, this, [this] { showEmptyTexts(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { followTab(); });
    connect(m_tools, &TableTools::exported, this, [this](const QString &text) {
        m_undo->hide();
        showDone(text);
    });
    connect(m_tools, &TableTools::failed, this, [this](const QString &text) { showFailed(text); });
    connect(m_chart, &HistoryChart::exported, m_tools, &TableTools::exported);
    connect(m_chart, &HistoryChart::failed, m_tools, &TableTools::failed);
}

// The agent is asked only once somebody wants to see it.
void MainWindow::followTab()
{
    // What stands beside the tabs is another page's; their names are not to be cut for it.
    m_tools->ensurePolished();
    m_tabs->setMinimumWidth(m_tabs->tabBar()->sizeHint().width() + m_tools->sizeHint().width());
    if (m_tabs->currentWidget() == m_historyPage && isVisible())
        m_historyFeed->want();
}

void MainWindow::refreshRefused()
{
    m_refused.note(m_model->status().agent);
    m_refused.removeKnown(m_model->status().balancers);
    m_balancers->setRefused(m_refused.addresses());
}

void MainWindow::openAllow(const QString &address)
{
    auto *dialog = new AllowDialog(m_client, *m_model, address, this);
    connect(dialog, &AllowDialog::allowed, this, [this](const QString &allowed) {
        m_refused.remove(allowed);
        m_troubles->dismiss(TroubleKind::AddressRefused, allowed);
        refreshRefused();
        m_undo->hide();
        showDone(tr("%1 is answered from now on.").arg(allowed));
    });
    dialog->open();
}

void MainWindow::followServices()
{
    QStringList names;
    for (const ServiceStatus &service : m_model->status().services)
        names.append(service.name);
    const QString wanted = names.contains(m_service) ? m_service : names.value(0);
    {
        const QSignalBlocker quiet(m_selector);
        m_selector->clear();
        m_selector->addItems(names);
        m_selector->setCurrentText(wanted);
    }
    m_selectorBox->setVisible(names.size() > 1);
    m_balancersPage->table()->setColumnHidden(BalancersModel::Service, names.size() < 2);
    m_probesPage->table()->setColumnHidden(ProbesModel::Service, names.size() < 2);
    m_believedPage->table()->setColumnHidden(BelievedModel::Service, names.size() < 2);
    m_historyPage->table()->setColumnHidden(HistoryModel::Service, names.size() < 2);
    selectService(wanted);
}

void MainWindow::selectService(const QString &name)
{
    m_service = name;
    m_reply->setService(name);
    m_chart->setService(name);
    m_inForce->setService(name);
    m_controls->setService(name);
    if (m_tray)
        m_tray->setService(name);
}

void MainWindow::refreshService()
{
    m_reply->refresh();
    m_inForce->refresh();
    m_controls->refresh();
}

void MainWindow::refreshAll()
{
    refreshService();
    m_troubles->refresh();
    m_status->refresh();
    m_chart->refresh();
    showEmptyTexts();
    const AgentInfo &agent = m_model->status().agent;
    if (m_options.demonstration)
        setWindowTitle(tr("Demonstration — Sluicekeeper"));
    else
        setWindowTitle(agent.host.isEmpty() ? tr("Sluicekeeper") : tr("%1 — Sluicekeeper").arg(agent.host));
    if (m_tray)
        m_tray->refresh();
}

void MainWindow::showEmptyTexts()
{
    const QString unknown = tr("Not known: there is no agent yet.");
    m_balancersPage->setEmptyText(m_model->known()
                                      ? tr("No load balancer has asked yet. “Connect HAProxy…” (Ctrl+K) has the "
                                           "line that it needs.")
                                      : unknown);
    m_probesPage->setEmptyText(m_model->known() ? tr("Nobody has asked yet.") : unknown);
    m_believedPage->setEmptyText(m_model->known()
                                     ? tr("Nobody has fetched a reply yet. What HAProxy makes of the replies will "
                                          "stand here, as far as they alone tell: no health checks, no operators.")
                                     : unknown);
    const QString problem = m_historyFeed->problem();
    m_historyPage->setEmptyText(!m_model->known()       ? unknown
                                    : problem.isEmpty() ? tr("Nobody has changed anything yet.")
                                                        : problem);
}

void MainWindow::tick()
{
    m_reply->refreshAges();
    m_balancers->setNow(m_model->now());
    m_believedModel->setNow(m_model->now());
}

void MainWindow::followVisibility()
{
    const bool seen = isVisible() && !isMinimized();
    if (seen && !m_second.isActive())
        m_second.start();
    else if (!seen)
        m_second.stop();
    m_model->setAttention(seen ? AgentModel::Attention::Full : AgentModel::Attention::Background);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    followVisibility();
    followTab();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    followVisibility();
    keepLayout();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        followVisibility();
}

void MainWindow::showDone(const QString &text)
{
    m_notice->setSign(StateShape::Circle, ToneRole::Calm);
    m_notice->setText(text);
    m_notice->show();
    QAccessibleEvent event(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MainWindow::showFailed(const QString &text)
{
    m_undo->hide();
    showDone(text);
    m_notice->setSign(StateShape::Cross, ToneRole::Bad);
}

void MainWindow::decide(const Trouble &trouble, TroubleAction action)
{
    // A lost journal is the agent's, so the decision is for each of its services.
    QStringList names;
    for (const ServiceStatus &service : m_model->status().services)
        names.append(service.name);
    switch (action) {
    case TroubleAction::SayReady:
        for (const QString &name : names)
            m_orders->oweReady(name);
        break;
    case TroubleAction::ForceMaint:
        ask({u"confirmOut"_s,
             tr("Take out of service"),
             tr("Force maint on %1, so that HAProxy sends no traffic at all?")
                 .arg(u"“%1”"_s.arg(names.join(u"”, “"_s))),
             {},
             tr("&Force Maint")},
            this, [this, names] {
                for (const QString &name : names)
                    m_orders->force(name, {ForcedState::Maint, {}, {}});
            });
        break;
    case TroubleAction::Allow:
        openAllow(trouble.about);
        break;
    case TroubleAction::HandOver:
        handOver();
        break;
    case TroubleAction::Dismiss:
        break; // the bar's own affair
    }
}

} // namespace sluice
