// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "ui/agentmodel.h"
#include "ui/appicon.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPalette>
#include <QSystemTrayIcon>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto tickLength = 5s;
constexpr int ticksBetweenQuestions = 6; ///< while nobody sees the window

QIcon iconOf(const TrayLook &look)
{
    if (!look.sign)
        return appIcon();
    return stateIcon(look.sign->shape, toneColour(QGuiApplication::palette(), look.sign->role));
}

} // namespace

TrayIcon::TrayIcon(AgentModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(appIcon()))
{
    fillMenu();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT showChosen();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayIcon::showChosen);
    connect(&m_model, &AgentModel::connectionChanged, this, [this] {
        refresh();
        look();
    });
    connect(&m_model, &AgentModel::anyServiceChanged, this, [this] { look(); });
    m_tick.setInterval(tickLength);
    connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
    m_tick.start();
    refresh();
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::setHeading(const QString &text)
{
    m_heading = text;
    refresh();
}

QString TrayIcon::toolTip() const
{
    return m_icon->toolTip();
}

void TrayIcon::fillMenu()
{
    m_menu->setObjectName(u"trayMenu"_s);
    connect(m_menu->addAction(tr("&Show the panel")), &QAction::triggered, this, &TrayIcon::showChosen);
    m_menu->addSeparator();
    m_title = m_menu->addAction(QString());
    m_title->setEnabled(false);
    const auto addState = [this](ForcedState state, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(u"tray-"_s + word(state));
        connect(action, &QAction::triggered, this, [this, state] { Q_EMIT stateChosen(state); });
        m_states.push_back(action);
    };
    addState(ForcedState::Drain, tr("Force &Drain…"));
    addState(ForcedState::Maint, tr("Force &Maint…"));
    m_automatic = m_menu->addAction(tr("&Back to automatic"));
    m_automatic->setObjectName(u"tray-automatic"_s);
    connect(m_automatic, &QAction::triggered, this, &TrayIcon::automaticChosen);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitChosen);
}

void TrayIcon::setService(const QString &name)
{
    m_service = name;
    followRights();
}

void TrayIcon::followRights()
{
    const ServiceStatus *const service = m_model.service(m_service);
    const bool may = service && m_model.connected() && m_model.rights() == AgentModel::Rights::Operate;
    const QString state = service ? lookOf(*service, m_model.balancersOf(m_service)).text : QString();
    m_title->setText(service ? tr("%1: %2", "service, state").arg(m_service, state).replace(u'&', u"&&"_s)
                             : tr("There is no agent."));
    for (QAction *action : m_states)
        action->setEnabled(may);
    m_automatic->setEnabled(may && service->overrides.any());
}

void TrayIcon::refresh()
{
    followRights();
    TrayLook look = trayLookOf(m_model);
    if (!m_heading.isEmpty())
        look.toolTip.prepend(m_heading + u'\n');
    if (look == m_shown && !m_icon->icon().isNull())
        return;
    const bool otherSign = look.sign != m_shown.sign;
    m_shown = look;
    m_icon->setToolTip(look.toolTip);
    if (otherSign)
        m_icon->setIcon(iconOf(look));
}

// Balancers are not among the few events that a panel in the background hears.
void TrayIcon::tick()
{
    if (m_model.attention() == AgentModel::Attention::Full || !m_model.connected()) {
        m_ticksUnasked = 0;
        look();
        return;
    }
    if (++m_ticksUnasked < ticksBetweenQuestions) {
        look();
        return;
    }
    m_ticksUnasked = 0;
    m_model.fetchStatus(this, [this] { look(TrayNotices::BalancersAre::Fresh); });
}

void TrayIcon::look()
{
    look(m_model.attention() == AgentModel::Attention::Full ? TrayNotices::BalancersAre::Fresh
                                                            : TrayNotices::BalancersAre::Stale);
}

void TrayIcon::look(TrayNotices::BalancersAre fresh)
{
    const std::vector<TrayNotice> notices = m_model.connected() ? m_notices.look(m_model.status(), fresh, m_model.now())
                                                                : m_notices.lookWithoutAgent(m_model.now());
    for (const TrayNotice &notice : notices) {
        const bool bad = notice.kind == TrayNotice::Kind::AgentLost || notice.kind == TrayNotice::Kind::Silent;
        m_icon->showMessage(u"Sluicekeeper"_s, notice.text,
                            bad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
        Q_EMIT noticed(notice);
    }
}

} // namespace sluice
