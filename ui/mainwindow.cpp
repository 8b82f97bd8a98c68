// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/agentmodel.h"
#include "ui/appicon.h"
#include "ui/balancersmodel.h"
#include "ui/card.h"
#include "ui/forcedialogs.h"
#include "ui/historychart.h"
#include "ui/inforce.h"
#include "ui/messagestrip.h"
#include "ui/overridecontrols.h"
#include "ui/overrideorders.h"
#include "ui/probesmodel.h"
#include "ui/replyview.h"
#include "ui/statusline.h"
#include "ui/tablepage.h"
#include "ui/trayicon.h"
#include "ui/troublebar.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int margin = 10;
constexpr int rightWidth = 322;
constexpr QSize usualSize(1120, 780);

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
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(appIcon());
    setWindowTitle(tr("Sluicekeeper"));
    buildLayout();
    connectModel();
    connectOrders();
    m_patience.setSingleShot(true);
    m_patience.setInterval(2s);
    connect(&m_patience, &QTimer::timeout, this, [this] { decideToQuit(); });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] { tick(); });
    connect(new QShortcut(QKeySequence::Quit, this), &QShortcut::activated, this, [this] { requestQuit(); });
    if (TrayIcon::isAvailable()) {
        m_tray = new TrayIcon(*m_model, this);
        connect(m_tray, &TrayIcon::showChosen, this, [this] { bringToFront(); });
        connect(m_tray, &TrayIcon::quitChosen, this, [this] { requestQuit(); });
    }
    resize(usualSize);
    followServices();
    refreshAll();
}

// Children that use the model go first; the rest is QObject's.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::buildLayout()
{
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(margin, margin, margin, 4);
    column->setSpacing(8);

    m_troubles = new TroubleBar(*m_model, m_options, central);
    m_notice = new MessageStrip(StateShape::Circle, ToneRole::Calm, central);
    m_notice->setObjectName(u"noticeBar"_s);
    m_undo = m_notice->addButton(tr("&Undo"), u"undoButton"_s);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_orders->undo(); });
    QPushButton *hideNotice = m_notice->addButton(tr("Hide"), u"hideNotice"_s);
    connect(hideNotice, &QPushButton::clicked, m_notice, &QWidget::hide);
    m_notice->hide();

    auto *body = new QHBoxLayout;
    body->setSpacing(margin);
    body->addWidget(makeLeft(), 1);
    body->addWidget(makeRight());
    column->addWidget(m_troubles);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    m_status = new StatusLine(*m_model, central);
    column->addWidget(m_status);
    setCentralWidget(central);
}

QWidget *MainWindow::makeLeft()
{
    auto *left = new QWidget(this);
    m_selectorBox = new QWidget(left);
    m_selector = new QComboBox(m_selectorBox);
    m_selector->setObjectName(u"serviceSelector"_s);
    m_selector->setAccessibleName(tr("Service"));
    auto *label = new QLabel(tr("Ser&vice:"), m_selectorBox);
    label->setBuddy(m_selector);
    auto *row = new QHBoxLayout(m_selectorBox);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_selector, 1);
    connect(m_selector, &QComboBox::currentTextChanged, this, [this](const QString &name) { selectService(name); });

    m_reply = new ReplyView(*m_model, left);
    m_chart = new HistoryChart(*m_model, left);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_selectorBox);
    column->addWidget(m_reply);
    column->addWidget(m_chart, 3);
    column->addWidget(makeTables(), 2);
    return left;
}

QWidget *MainWindow::makeRight()
{
    auto *right = new QWidget(this);
    m_inForce = new InForce(*m_model, *m_orders, right);
    m_controls = new OverrideControls(*m_model, *m_orders, right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(margin);
    column->addWidget(m_inForce);
    column->addWidget(m_controls);
    column->addStretch(1);

    // On a low screen, with everything forced at once, this column scrolls.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(rightWidth);
    scroll->setWidget(right);
    return scroll;
}

QWidget *MainWindow::makeTables()
{
    auto *card = new Card(this);
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(u"tables"_s);
    m_tabs->setAccessibleName(tr("Load balancers and probes"));
    m_tabs->setDocumentMode(true);
    m_balancersPage = new TablePage(
        *m_balancers,
        {u"balancersTable"_s, tr("Load balancers"), {}, {BalancersModel::LastReply, BalancersModel::Owed}}, m_tabs);
    m_probesPage = new TablePage(*m_probes, {u"probesTable"_s, tr("Latest probes"), {}, {ProbesModel::Answer}}, m_tabs);
    m_tabs->addTab(m_balancersPage, tr("&Load balancers"));
    m_tabs->addTab(m_probesPage, tr("Latest &probes"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 4, 6, 6);
    column->addWidget(m_tabs);
    return card;
}

void MainWindow::connectModel()
{
    connect(m_model, &AgentModel::servicesChanged, this, [this] { followServices(); });
    connect(m_model, &AgentModel::connectionChanged, this, [this] { refreshAll(); });
    connect(m_model, &AgentModel::agentChanged, this, [this] {
        m_troubles->refresh();
        m_status->refresh();
    });
    connect(m_model, &AgentModel::serviceChanged, this, [this](const QString &name) {
        if (name == m_service)
            refreshService();
        m_troubles->refresh();
        if (m_tray)
            m_tray->refresh();
    });
    connect(m_model, &AgentModel::balancersChanged, this, [this] {
        m_balancers->setBalancers(m_model->status().balancers, m_model->now());
        m_reply->refresh();
    });
    connect(m_model, &AgentModel::probesReset, m_probes, &ProbesModel::clear);
    connect(m_model, &AgentModel::probesAdded, m_probes, &ProbesModel::add);
    connect(m_troubles, &TroubleBar::actionChosen, this, [this](TroubleAction action) { decide(action); });
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
    selectService(wanted);
}

void MainWindow::selectService(const QString &name)
{
    m_service = name;
    m_reply->setService(name);
    m_chart->setService(name);
    m_inForce->setService(name);
    m_controls->setService(name);
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
    m_balancersPage->setEmptyText(m_model->known()
                                      ? tr("No load balancer has asked yet. The server line at HAProxy needs "
                                           "“agent-check” and this agent's address and port.")
                                      : tr("Not known: there is no agent yet."));
    m_probesPage->setEmptyText(m_model->known() ? tr("Nobody has asked yet.")
                                                : tr("Not known: there is no agent yet."));
    const AgentInfo &agent = m_model->status().agent;
    setWindowTitle(agent.host.isEmpty() ? tr("Sluicekeeper") : tr("%1 — Sluicekeeper").arg(agent.host));
    if (m_tray)
        m_tray->refresh();
}

void MainWindow::tick()
{
    m_reply->refreshAges();
    m_balancers->setNow(m_model->now());
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
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    followVisibility();
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

// A lost journal is the agent's, so the decision is for each of its services.
void MainWindow::decide(TroubleAction action)
{
    QStringList names;
    for (const ServiceStatus &service : m_model->status().services)
        names.append(service.name);
    if (action == TroubleAction::SayReady) {
        for (const QString &name : names)
            m_orders->oweReady(name);
    } else if (action == TroubleAction::ForceMaint) {
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
    }
}

} // namespace sluice
