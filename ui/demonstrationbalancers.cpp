// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demonstrationbalancers.h"

#include "ui/agentmodel.h"
#include "ui/believedmodel.h"
#include "ui/card.h"
#include "ui/haproxyconfigdialog.h"
#include "ui/paneloptions.h"
#include "ui/statesign.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int buttonHeight = 30;
/// Two probes of either and a look at the statistics: by then both have heard the same.
constexpr auto agreementPatience = 8s;

std::array<QString, 4> rowTitles()
{
    return {DemonstrationBalancers::tr("State"), DemonstrationBalancers::tr("Weight"),
            DemonstrationBalancers::tr("Maxconn"), DemonstrationBalancers::tr("New traffic")};
}

/// Only one of this process's own, whatever the settings of its agent have become.
std::optional<ProbedPlace> loopbackOf(const AgentModel &model)
{
    if (!model.connected())
        return std::nullopt;
    for (const ListenerStatus &listener : model.status().agent.listening) {
        const QHostAddress address(listener.address);
        if (listener.listening && address.isLoopback())
            return ProbedPlace{address, listener.port};
    }
    return std::nullopt;
}

} // namespace

DemonstrationBalancers::DemonstrationBalancers(const AgentModel &model, const Clock &clock,
                                               const DemonstrationOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_clock(clock)
    , m_haproxy(options.folder + u"/haproxy"_s, options.haproxyFolders)
    , m_agreementSign(new StateSign(this))
    , m_agreement(makeTextLabel(u"agreementText"_s, this))
    , m_toggle(new QPushButton(this))
    , m_configuration(new QPushButton(tr("Its configuration…"), this))
    , m_state(makeTextLabel(u"haproxyText"_s, this))
{
    setObjectName(u"demonstrationBalancers"_s);
    m_standInColumn.title = tr("Stand-in");
    m_haproxyColumn.title = tr("HAProxy");
    m_toggle->setObjectName(u"haproxyButton"_s);
    m_configuration->setObjectName(u"haproxyConfigButton"_s);
    m_configuration->setToolTip(tr("The configuration with which HAProxy was started, to be copied"));
    // What it says changes by itself, and has links in it.
    m_state->setTextFormat(Qt::RichText);
    m_state->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_state->setOpenExternalLinks(true);
    buildLayout();
    connect(m_toggle, &QPushButton::clicked, this, [this] { toggle(); });
    connect(m_configuration, &QPushButton::clicked, this, [this] { showConfiguration(); });
    connect(&m_model, &AgentModel::connectionChanged, this, [this] { followAgent(); });
    connect(&m_model, &AgentModel::agentChanged, this, [this] { followAgent(); });
    connect(&m_standIn, &StandInBalancer::probed, this, [this] { showStandIn(); });
    connect(&m_haproxy, &HaproxyRunner::seen, this, [this] { showHaproxy(); });
    connect(&m_haproxy, &HaproxyRunner::stateChanged, this, [this] {
        showHaproxy();
        showState();
    });
    followAgent();
    showStandIn();
    showHaproxy();
    showState();
}

void DemonstrationBalancers::addColumn(QGridLayout &grid, int place, Column &column, const QString &prefix)
{
    grid.addWidget(makeHeading(column.title, this), 0, place);
    int row = 1;
    for (QLabel *&cell : column.cells) {
        cell = makeTextLabel(prefix + QString::number(row), this);
        cell->setWordWrap(false);
        grid.addWidget(cell, row++, place);
    }
}

void DemonstrationBalancers::buildLayout()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 1;
    for (const QString &title : rowTitles())
        grid->addWidget(new QLabel(title, this), row++, 0);
    addColumn(*grid, 1, m_standInColumn, u"standIn"_s);
    addColumn(*grid, 2, m_haproxyColumn, u"haproxy"_s);

    auto *agreement = new QHBoxLayout;
    agreement->setSpacing(8);
    agreement->addWidget(m_agreementSign, 0, Qt::AlignTop);
    agreement->addWidget(m_agreement, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_toggle, m_configuration}) {
        button->setAutoDefault(false);
        button->setMinimumHeight(buttonHeight);
        buttons->addWidget(button);
    }
    auto *column = makeCardColumn(tr("The server, as a load balancer has it"), this);
    column->addLayout(grid);
    // What is said below has a line more or less from time to time: the buttons must not move for it.
    column->addLayout(buttons);
    column->addLayout(agreement);
    column->addWidget(m_state);
}

void DemonstrationBalancers::followAgent()
{
    m_agent = loopbackOf(m_model);
    m_standIn.setAgent(m_agent);
    showState();
}

void DemonstrationBalancers::toggle()
{
    if (m_haproxy.isAlive())
        m_haproxy.stop();
    else if (m_agent)
        m_haproxy.start(m_agent->port);
}

void DemonstrationBalancers::end()
{
    m_standIn.setAgent(std::nullopt);
    m_haproxy.end();
}

void DemonstrationBalancers::showConfiguration()
{
    auto *dialog = new HaproxyConfigDialog(QString::fromUtf8(m_haproxy.configuration()), this);
    dialog->open();
}

void DemonstrationBalancers::show(const Column &column, const std::optional<View> &view)
{
    const std::array<QString, 4> titles = rowTitles();
    std::array<QString, 4> texts{u"—"_s, u"—"_s, u"—"_s, u"—"_s};
    if (view)
        texts = {QString::fromLatin1(view->status), QString::number(view->weight),
                 view->maxconn == 0 ? tr("unlimited") : QString::number(view->maxconn),
                 view->takesTraffic ? tr("yes") : tr("no")};
    for (std::size_t row = 0; row < texts.size(); ++row) {
        QLabel *const cell = column.cells.at(row);
        cell->setText(texts.at(row));
        cell->setAccessibleName(
            tr("%1, %2: %3", "load balancer, what, value").arg(column.title, titles.at(row), texts.at(row)));
    }
    // As HAProxy's statistics page colours servers; the word stands in it.
    QLabel *const state = column.cells.front();
    QPalette colours = palette();
    if (view) {
        colours.setColor(QPalette::Window, statisticsColour(view->status, view->takesTraffic));
        colours.setColor(QPalette::WindowText, Qt::black);
    }
    state->setAutoFillBackground(view.has_value());
    state->setPalette(colours);
    state->setMargin(2);
}

void DemonstrationBalancers::showStandIn()
{
    const SimulatedServer &server = m_standIn.server();
    show(m_standInColumn,
         m_standIn.answers() > 0
             ? std::optional(View{server.status(), server.userWeight(), server.maxconn(), server.takesTraffic()})
             : std::nullopt);
    showAgreement();
}

void DemonstrationBalancers::showHaproxy()
{
    const std::optional<HaproxyServerFigures> figures = m_haproxy.figures();
    show(m_haproxyColumn,
         figures ? std::optional(View{figures->status, figures->weight, figures->maxconn, figures->takesTraffic()})
                 : std::nullopt);
    showAgreement();
}

void DemonstrationBalancers::showAgreement()
{
    const std::optional<HaproxyServerFigures> figures = m_haproxy.figures();
    if (!figures) {
        m_differsSince.reset();
        m_agreementSign->setState(StateShape::Ring, ToneRole::Muted);
        m_agreement->setText(m_standIn.answers() > 0
                                 ? tr("The stand-in asks every 2 s, as HAProxy would, and balances nothing.")
                                 : tr("The stand-in has not been answered yet."));
        return;
    }
    const ViewAgreement agreement = compare(m_standIn.server(), *figures);
    if (agreement != ViewAgreement::Different)
        m_differsSince.reset();
    else if (!m_differsSince)
        m_differsSince = m_clock.boot();
    m_agreement->setText(agreementText(agreement));
    const bool late = m_differsSince && m_clock.boot() - *m_differsSince > agreementPatience;
    if (agreement == ViewAgreement::Different)
        m_agreementSign->setState(late ? StateShape::Cross : StateShape::HalfCircle,
                                  late ? ToneRole::Bad : ToneRole::Caution);
    else
        m_agreementSign->setState(StateShape::Circle, ToneRole::Good);
}

QString DemonstrationBalancers::agreementText(ViewAgreement agreement) const
{
    switch (agreement) {
    case ViewAgreement::Same:
        return tr("HAProxy and the stand-in agree.");
    case ViewAgreement::WeightDiffers:
        return tr("They agree on the state. The weight differs, because each asks every 2 s at a moment of its own.");
    case ViewAgreement::Different:
        break;
    }
    if (m_differsSince && m_clock.boot() - *m_differsSince > agreementPatience)
        return tr(
            "They differ. Somebody may have changed the server in HAProxy itself, or one of them gets no answer.");
    return tr("They differ for a moment: each asks every 2 s at a moment of its own.");
}

void DemonstrationBalancers::showState()
{
    const bool alive = m_haproxy.isAlive() && m_haproxy.state() != HaproxyRunner::State::Failed;
    m_toggle->setText(alive ? tr("Stop HAProxy") : tr("Start a real HAProxy"));
    m_toggle->setEnabled(alive ? m_haproxy.state() != HaproxyRunner::State::Stopping : m_agent.has_value());
    m_configuration->setEnabled(!m_haproxy.configuration().isEmpty());
    m_state->setText(stateText());
    // Only links are worth a stop of the Tab key.
    m_state->setFocusPolicy(m_haproxy.state() == HaproxyRunner::State::Running ? Qt::StrongFocus : Qt::NoFocus);
    relayAround(m_state);
}

QString DemonstrationBalancers::stateText() const
{
    switch (m_haproxy.state()) {
    case HaproxyRunner::State::Stopped:
        return tr("A real HAProxy can be started beside it, on loopback only. It ends with this window.");
    case HaproxyRunner::State::Starting:
        return tr("HAProxy is starting…");
    case HaproxyRunner::State::Running: {
        const QString page = u"http://127.0.0.1:%1/"_s.arg(m_haproxy.webPort());
        return tr("HAProxy runs as process %1. <a href=\"%2\">%2</a> is answered while the server takes traffic; "
                  "<a href=\"%2stats\">its statistics</a>.")
            .arg(QString::number(m_haproxy.processId()), page);
    }
    case HaproxyRunner::State::Stopping:
        return tr("HAProxy is ending…");
    case HaproxyRunner::State::NotInstalled:
        return tr("HAProxy is not installed here. On Debian and Ubuntu “apt install haproxy” installs it, on Fedora "
                  "“dnf install haproxy”. Then press the button again.");
    case HaproxyRunner::State::Failed:
        return tr("HAProxy has ended. It said: %1").arg(m_haproxy.messages().toHtmlEscaped());
    }
    return {};
}

} // namespace sluice
