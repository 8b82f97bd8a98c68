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

namespace {

constexpr qsizetype servicesNamed = 5;

} // namespace

TrayIcon::TrayIcon(const AgentModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(appIcon()))
{
    connect(m_menu->addAction(tr("&Show the panel")), &QAction::triggered, this, &TrayIcon::showChosen);
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &TrayIcon::quitChosen);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT showChosen();
    });
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

void TrayIcon::refresh()
{
    QStringList lines{u"Sluicekeeper"_s};
    bool forced = false;
    ServiceLook gravest;
    for (const ServiceStatus &service : m_model.status().services) {
        const ServiceLook look = lookOf(service, m_model.balancersOf(service.name));
        if (service.overrides.any() && !forced)
            gravest = look;
        forced = forced || service.overrides.any();
        if (lines.size() <= servicesNamed)
            lines.append(tr("%1: %2").arg(service.name, look.text));
    }
    if (!m_model.connected())
        lines = QStringList{u"Sluicekeeper"_s, tr("The agent is gone.")};
    if (!m_heading.isEmpty())
        lines.prepend(m_heading);
    m_icon->setToolTip(lines.join(u'\n'));
    if (gravest == m_shown && !m_icon->icon().isNull())
        return;
    m_shown = gravest;
    m_icon->setIcon(forced ? stateIcon(gravest.shape, toneColour(QGuiApplication::palette(), gravest.role))
                           : appIcon());
}

} // namespace sluice
