// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststartpage.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/connectsource.h"
#include "ui/messagestrip.h"
#include "ui/troublebar.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineRows = 3;
constexpr std::size_t refusedNamed = 3;
constexpr int widest = 860;

bool counts(const ProbeStatus &probe)
{
    return probe.outcome == ProbeOutcome::Answered || probe.outcome == ProbeOutcome::Fetched;
}

/// Who asked first, as far as is known; nullopt: nobody yet.
std::optional<QString> whoAsked(const AgentModel &model)
{
    const auto first = std::ranges::find_if(model.probes(), counts);
    if (first != model.probes().end())
        return first->address;
    if (!model.status().balancers.empty())
        return model.status().balancers.front().address;
    return model.status().agent.probes > 0 ? std::optional(QString()) : std::nullopt;
}

} // namespace

FirstStartPage::FirstStartPage(ControlClient &client, const AgentModel &model, QWidget &live, TroubleBar &troubles,
                               QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(model)
    , m_live(live)
    , m_troubles(troubles)
{
    setObjectName(u"firstStartPage"_s);
    hide();
    buildLayout();
    connect(&m_model, &AgentModel::connectionChanged, this, [this] { follow(); });
    connect(&m_model, &AgentModel::agentChanged, this, [this] { follow(); });
    connect(&m_model, &AgentModel::balancersChanged, this, [this] { follow(); });
    connect(&m_model, &AgentModel::probesReset, this, [this] { m_refused.clear(); });
    connect(&m_model, &AgentModel::probesAdded, this, [this](const std::vector<ProbeStatus> &probes) {
        m_refused.take(probes);
        follow();
    });
}

void FirstStartPage::buildLayout()
{
    auto *card = new Card(this);
    card->setMaximumWidth(widest);
    QLabel *heading = makeHeading(tr("Connect HAProxy to this agent"), card);
    QLabel *what = makeTextLabel(u"firstStartText"_s, card);
    what->setText(tr("This agent tells HAProxy how much traffic this server can take, and nobody asks it yet. "
                     "Put this line into the server's backend in HAProxy's configuration, and reload HAProxy. "
                     "As soon as HAProxy asks, this page turns into the live view by itself."));
    m_strips = new QWidget(card);
    auto *strips = new QVBoxLayout(m_strips);
    strips->setContentsMargins(0, 0, 0, 0);
    strips->setSpacing(6);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(makeLine());
    column->addWidget(m_strips);
    column->addWidget(makeFoot());
    auto *outer = new QHBoxLayout;
    outer->addStretch(1);
    outer->addWidget(card, 100);
    outer->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addLayout(outer);
    whole->addStretch(1);
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] { close(); });
}

QWidget *FirstStartPage::makeLine()
{
    auto *box = new QWidget(this);
    m_line = new QPlainTextEdit(box);
    m_line->setObjectName(u"firstStartLine"_s);
    m_line->setAccessibleName(tr("Server line for HAProxy"));
    m_line->setReadOnly(true);
    m_line->setTabChangesFocus(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setWordWrapMode(QTextOption::WordWrap);
    m_line->setFixedHeight(lineRows * m_line->fontMetrics().lineSpacing() + 16);
    auto *label = new QLabel(tr("&Server line for HAProxy:"), box);
    label->setBuddy(m_line);
    m_copy = new QPushButton(tr("Co&py"), box);
    m_copy->setObjectName(u"firstStartCopy"_s);
    m_copy->setAccessibleName(tr("Copy the server line"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_line->toPlainText()); });
    auto *reasons = new QPushButton(tr("&Why each word…"), box);
    reasons->setObjectName(u"firstStartReasons"_s);
    connect(reasons, &QPushButton::clicked, this, &FirstStartPage::reasonsWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(reasons);
    row->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addLayout(row);
    return box;
}

QWidget *FirstStartPage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *sign = new StateSign(foot);
    sign->setState(StateShape::Ring, ToneRole::Caution);
    m_waiting = makeTextLabel(u"firstStartWaiting"_s, foot);
    m_waiting->setText(tr("Waiting for the first probe…"));
    auto *leave = new QPushButton(tr("S&how the live view"), foot);
    leave->setObjectName(u"firstStartLeave"_s);
    leave->setToolTip(tr("Leaves this page (Esc); the line stands in “Connect HAProxy…” too"));
    connect(leave, &QPushButton::clicked, this, [this] { close(); });
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(sign);
    row->addWidget(m_waiting, 1);
    row->addWidget(leave);
    return foot;
}

void FirstStartPage::follow()
{
    if (m_over || !m_model.connected())
        return;
    const std::optional<QString> asked = whoAsked(m_model);
    if (!asked && m_model.status().agent.firstStart) {
        m_refused.note(m_model.status().agent);
        open();
        return;
    }
    const bool wasOpen = !isHidden();
    close();
    if (wasOpen && asked)
        Q_EMIT firstProbeCame(*asked);
}

void FirstStartPage::open()
{
    showRefused();
    if (!isHidden())
        return;
    if (!m_source) {
        m_source = new ConnectSource(m_client, m_model, this);
        connect(m_source, &ConnectSource::changed, this, [this] { showLine(); });
    }
    showLine();
    m_live.hide();
    show();
    m_copy->setFocus();
    m_troubles.setLeftOut({TroubleKind::AddressRefused});
}

void FirstStartPage::close()
{
    m_over = true;
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    hide();
    m_live.show();
    QWidget *next = m_live.nextInFocusChain();
    while (hadFocus && next != &m_live && !(next->isVisible() && (next->focusPolicy() & Qt::TabFocus)))
        next = next->nextInFocusChain();
    if (hadFocus)
        next->setFocus(Qt::OtherFocusReason);
    m_troubles.setLeftOut({});
}

// One line a service: whoever has several puts each where it belongs.
void FirstStartPage::showLine()
{
    QStringList lines;
    for (const SnippetLine &one :
         snippet(requestOf(m_source->data(), QByteArrayLiteral("lb1"), SnippetTarget::Haproxy)).lines)
        lines.append(QString::fromUtf8(one.line));
    if (m_line->toPlainText() != lines.join(u'\n'))
        m_line->setPlainText(lines.join(u'\n'));
}

// The latest first.
void FirstStartPage::showRefused()
{
    QStringList named;
    const std::vector<RefusedAddress> &addresses = m_refused.addresses();
    for (auto one = addresses.rbegin(); one != addresses.rend() && std::size_t(named.size()) < refusedNamed; ++one)
        named.append(one->address);
    if (std::exchange(m_named, named) == named)
        return;
    for (MessageStrip *strip : m_strips->findChildren<MessageStrip *>()) {
        strip->hide();
        strip->setObjectName({}); // it dies later; nobody shall find it meanwhile
        strip->deleteLater();
    }
    for (const QString &address : std::as_const(named)) {
        auto *strip = new MessageStrip(StateShape::Triangle, ToneRole::Caution, m_strips);
        strip->setObjectName(u"firstStartRefused"_s);
        strip->setText(tr("%1 asked and is not allowed, so it got no answer. Is it your load balancer?").arg(address));
        QPushButton *allow = strip->addButton(tr("Allow…"), u"firstStartAllow"_s);
        allow->setAccessibleName(tr("Allow %1").arg(address));
        connect(allow, &QPushButton::clicked, this, [this, address] { Q_EMIT allowWanted(address); });
        m_strips->layout()->addWidget(strip);
    }
    m_strips->setVisible(!named.isEmpty());
    relayAround(m_strips);
}

} // namespace sluice
