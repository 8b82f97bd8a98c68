// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the window, its keys, and how that is remembered.
#include "ui/mainwindow.h"

#include "ui/agentdetails.h"
#include "ui/agentmodel.h"
#include "ui/balancersmodel.h"
#include "ui/believedmodel.h"
#include "ui/card.h"
#include "ui/columnscroll.h"
#include "ui/connectdialog.h"
#include "ui/demonstrationarea.h"
#include "ui/demonstrationbanner.h"
#include "ui/demonstrationstart.h"
#include "ui/firststartpage.h"
#include "ui/helpdialog.h"
#include "ui/historychart.h"
#include "ui/historymodel.h"
#include "ui/inforce.h"
#include "ui/languagemenu.h"
#include "ui/layoutmemory.h"
#include "ui/messagestrip.h"
#include "ui/overridecontrols.h"
#include "ui/overrideorders.h"
#include "ui/probesmodel.h"
#include "ui/replyview.h"
#include "ui/settingsdialog.h"
#include "ui/shortcutsdialog.h"
#include "ui/statusline.h"
#include "ui/tablepage.h"
#include "ui/tabletools.h"
#include "ui/troublebar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int rightWidth = 322;

} // namespace

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

    auto *live = new QWidget(central);
    auto *body = new QHBoxLayout(live);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(margin);
    body->addWidget(makeLeft(), 1);
    body->addWidget(makeRight());
    if (m_options.demonstration) {
        column->addWidget(new DemonstrationBanner(*m_model, central));
        m_troubles->dismiss(TroubleKind::FirstStart, {}); // each of its agents runs for the first time
    }
    column->addWidget(m_troubles);
    column->addWidget(m_notice);
    if (!m_options.demonstration)
        column->addWidget(new FirstStartPage(m_client, *m_model, *live, *m_troubles, central), 1);
    column->addWidget(live, 1);
    column->addWidget(makeFoot());
    setCentralWidget(central);
}

QWidget *MainWindow::makeLeft()
{
    // On a low screen, with everything forced at once, either column scrolls.
    auto *left = new ColumnScroll(this);
    m_selectorBox = new QWidget(left);
    m_selector = new QComboBox(m_selectorBox);
    m_selector->setObjectName(u"serviceSelector"_s);
    m_selector->setAccessibleName(tr("Service"));
    // However many there are and whatever their names: the window keeps its width.
    m_selector->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_selector->setMinimumContentsLength(20);
    auto *label = new QLabel(tr("Serv&ice:"), m_selectorBox);
    label->setBuddy(m_selector);
    auto *row = new QHBoxLayout(m_selectorBox);
    row->setContentsMargins(2, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_selector, 1);
    connect(m_selector, &QComboBox::currentTextChanged, this, [this](const QString &name) { selectService(name); });

    m_reply = new ReplyView(*m_model, left);
    m_chart = new HistoryChart(*m_model, left);
    m_splitter = new QSplitter(Qt::Vertical, left);
    m_splitter->setHandleWidth(margin);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(makeTables());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    left->column()->setSpacing(margin);
    left->column()->addWidget(m_selectorBox);
    left->column()->addWidget(m_reply);
    left->column()->addWidget(m_splitter, 1);
    return left;
}

QWidget *MainWindow::makeRight()
{
    auto *right = new ColumnScroll(this);
    m_inForce = new InForce(*m_model, *m_orders, right);
    m_controls = new OverrideControls(*m_model, *m_orders, right);
    right->column()->setSpacing(margin);
    right->column()->addWidget(m_inForce);
    right->column()->addWidget(m_controls);
    if (m_options.demonstration) {
        auto *area = new DemonstrationArea(m_client, *m_model, *m_clock, *m_options.demonstration, right);
        connect(this, &MainWindow::quitRequested, area, &DemonstrationArea::end);
        right->column()->addWidget(area);
    }
    right->column()->addStretch(1);
    right->setUsualWidth(rightWidth);
    right->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    return right;
}

QWidget *MainWindow::makeTables()
{
    auto *card = new Card(this);
    m_tabs = new QTabWidget(card);
    m_tabs->setObjectName(u"tables"_s);
    m_tabs->setAccessibleName(tr("Load balancers, probes, history and HAProxy's view"));
    m_tabs->setDocumentMode(true);
    m_balancersPage = new TablePage(*m_balancers,
                                    {u"balancersTable"_s,
                                     tr("Load balancers"),
                                     {},
                                     {BalancersModel::LastReply, BalancersModel::Owed},
                                     u"load-balancers"_s},
                                    m_tabs);
    m_probesPage = new TablePage(
        *m_probes, {u"probesTable"_s, tr("Latest probes"), {}, {ProbesModel::Answer}, u"probes"_s}, m_tabs);
    m_historyPage = new TablePage(*m_history,
                                  {u"historyTable"_s,
                                   tr("History"),
                                   {},
                                   {HistoryModel::What, HistoryModel::Reason, HistoryModel::Outcome},
                                   u"history"_s},
                                  m_tabs);
    m_believedPage = new TablePage(*m_believedModel,
                                   {u"believedTable"_s,
                                    tr("HAProxy's view, made from our replies only"),
                                    {},
                                    {BelievedModel::Change},
                                    u"haproxy-view"_s},
                                   m_tabs);
    m_tabs->addTab(m_balancersPage, tr("&Load balancers"));
    m_tabs->addTab(m_probesPage, tr("&Probes"));
    m_tabs->addTab(m_historyPage, tr("&History"));
    m_tabs->addTab(m_believedPage, tr("HAProxy's &view"));
    m_tabs->setTabToolTip(3, tr("Made from our replies only: no health checks, no operators"));
    m_tools = new TableTools(m_tabs);
    m_tabs->setCornerWidget(m_tools);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(6, 4, 6, 6);
    column->addWidget(m_tabs);
    return card;
}

QWidget *MainWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    m_status = new StatusLine(*m_model, foot);
    m_agentButton = new QPushButton(tr("&Agent…"), foot);
    m_agentButton->setObjectName(u"agentButton"_s);
    m_agentButton->setToolTip(tr("Which agent this is, where it runs and what you may do (F2)"));
    auto *connectButton = new QPushButton(tr("&Connect HAProxy…"), foot);
    connectButton->setObjectName(u"connectButton"_s);
    connectButton->setToolTip(tr("The lines that HAProxy needs, and a check of those that it has (Ctrl+K)"));
    connect(connectButton, &QPushButton::clicked, this, [this] { openConnect(); });
    auto *menuButton = new QPushButton(tr("Me&nu"), foot);
    menuButton->setObjectName(u"menuButton"_s);
    menuButton->setToolTip(tr("Everything that can be done by key (F10)"));
    m_menu = new QMenu(menuButton);
    m_menu->setObjectName(u"mainMenu"_s);
    menuButton->setMenu(m_menu);
    for (QPushButton *button : {connectButton, m_agentButton, menuButton})
        button->setAutoDefault(false);
    connect(m_agentButton, &QPushButton::clicked, this, [this] { openDetails(); });
    auto *openMenu = new QAction(tr("Menu"), this);
    openMenu->setShortcut(Qt::Key_F10);
    connect(openMenu, &QAction::triggered, menuButton, &QPushButton::showMenu);
    addAction(openMenu);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 2);
    row->setSpacing(6);
    row->addWidget(m_status, 1);
    row->addWidget(connectButton);
    row->addWidget(m_agentButton);
    row->addWidget(menuButton);
    return foot;
}

void MainWindow::makeActions()
{
    const auto addKey = [this](const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, std::move(run));
        addAction(action);
        m_menu->addAction(action);
        return action;
    };
    addKey(tr("Which agent this is"), Qt::Key_F2, [this] { openDetails(); })->setObjectName(u"detailsAction"_s);
    addKey(tr("Connect HAProxy…"), QKeyCombination(Qt::CTRL, Qt::Key_K), [this] {
        openConnect();
    })->setObjectName(u"connectAction"_s);
    addKey(tr("Settings…"), QKeyCombination(Qt::CTRL, Qt::Key_Comma), [this] {
        openSettings(m_client, *m_model, m_service, this);
    })->setObjectName(u"settingsAction"_s);
    if (!m_options.program.isEmpty()) {
        addKey(tr("Demonstration…"), {}, [this] {
            if (const auto error = startDemonstration(m_options.program, m_options.theme))
                showFailed(tr("The demonstration did not start: %1").arg(*error));
            else
                showDone(tr("The demonstration opens in a window of its own. Nothing here is touched."));
        })->setObjectName(u"demonstrationAction"_s);
    }
    addKey(tr("Why this reply"), QKeyCombination(Qt::CTRL, Qt::Key_Y), [this] {
        Q_EMIT m_reply->whyWanted(m_service);
    })->setObjectName(u"whyAction"_s);
    m_menu->addSeparator();
    for (int index = 0; index < m_tabs->count(); ++index) {
        addKey(m_tabs->tabText(index).remove(u'&'), QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + index)),
               [this, index] {
                   m_tabs->setCurrentIndex(index);
                   if (const auto *page = qobject_cast<TablePage *>(m_tabs->currentWidget()))
                       page->table()->setFocus(Qt::ShortcutFocusReason);
               });
    }
    addKey(tr("Filter the table"), QKeySequence::Find, [this] { m_tools->focusFilter(); });
    addKey(tr("Export the table…"), QKeyCombination(Qt::CTRL, Qt::Key_E), [this] { m_tools->exportTable(); });
    m_menu->addSeparator();
    for (const ChartSpan span : allChartSpans) {
        addKey(tr("Chart: %1").arg(titleOf(span)), QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_6 + int(span))),
               [this, span] { m_chart->setSpan(span); });
    }
    addKey(tr("Hold the chart"), QKeyCombination(Qt::CTRL, Qt::Key_P), [this] { m_chart->togglePause(); });
    addKey(tr("Export the chart…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_E),
           [this] { m_chart->exportPicture(); });
    m_menu->addSeparator();
    auto *language = new LanguageMenu(m_options.layoutFile, m_menu);
    connect(language, &LanguageMenu::chosen, m_tools, &TableTools::exported);
    connect(language, &LanguageMenu::failed, m_tools, &TableTools::failed);
    m_menu->addMenu(language);
    addKey(tr("Help"), QKeySequence::HelpContents, [this] {
        auto *open = findChild<HelpDialog *>();
        HelpDialog *help = open ? open : new HelpDialog(this);
        help->show();
        help->raise();
        help->activateWindow();
    })->setObjectName(u"helpAction"_s);
    addKey(tr("Keyboard shortcuts"), QKeyCombination(Qt::CTRL, Qt::Key_F1), [this] {
        showShortcuts(*this);
    })->setObjectName(u"shortcutsAction"_s);
    addKey(tr("Quit"), QKeySequence::Quit, [this] { requestQuit(); });
}

void MainWindow::openDetails()
{
    auto *details = new AgentDetails(*m_model, m_options, this);
    details->popUpAbove(m_agentButton->mapToGlobal(QPoint(0, -4)));
}

void MainWindow::openConnect()
{
    if (auto *open = findChild<ConnectDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    // Beside the window, not before it: somebody reads the one while the other goes on.
    (new ConnectDialog(m_client, *m_model, this))->show();
}

void MainWindow::restoreLayout()
{
    if (m_options.demonstration)
        m_chart->setSpan(ChartSpan::Minute); // what is shown happens now
    if (m_options.layoutFile.isEmpty())
        return;
    const WindowLayout layout = loadLayout(m_options.layoutFile);
    restoreGeometry(layout.geometry);
    m_splitter->restoreState(layout.splitter);
    m_tabs->setCurrentIndex(std::clamp(layout.tab, 0, m_tabs->count() - 1));
    m_chart->setSpan(layout.span);
    m_chart->setHiddenLines(layout.hiddenLines);
}

void MainWindow::keepLayout() const
{
    if (!m_options.layoutFile.isEmpty())
        saveLayout(
            m_options.layoutFile,
            {saveGeometry(), m_splitter->saveState(), m_tabs->currentIndex(), m_chart->span(), m_chart->hiddenLines()});
}

} // namespace sluice
