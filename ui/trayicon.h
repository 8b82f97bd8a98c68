// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traylook.h"
#include "ui/traynotices.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace sluice {

class AgentModel;

/// The state in the desktop's tray, where there is one: the gravest as a shape, the replies as a tool tip, what can be
/// forced at once, and notifications of what nobody may have noticed.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    /// `model` may be asked for its state now and then while nobody sees the window.
    explicit TrayIcon(AgentModel &model, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] static bool isAvailable();
    /// Above everything else in the tool tip: what kind of panel it is.
    void setHeading(const QString &text);
    [[nodiscard]] QString toolTip() const;
    /// The service that the menu forces something on: the one that the window shows.
    void setService(const QString &name);
    void refresh();
    /// Looks for what is worth a notification, by what is known.
    void look();
    /// Comes by itself every five seconds.
    void tick();

    [[nodiscard]] const TrayLook &shown() const noexcept { return m_shown; }
    [[nodiscard]] QMenu &menu() const { return *m_menu; }

Q_SIGNALS:
    void showChosen();
    void quitChosen();
    void stateChosen(sluice::ForcedState state);
    void automaticChosen();
    void noticed(const sluice::TrayNotice &notice);

private:
    void fillMenu();
    void followRights();
    void look(TrayNotices::BalancersAre fresh);

    AgentModel &m_model;
    QString m_heading;
    QString m_service;
    TrayLook m_shown; ///< drawing icons is not for every second
    TrayNotices m_notices;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_title = nullptr;
    QAction *m_automatic = nullptr;
    std::vector<QAction *> m_states;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_tick;
    int m_ticksUnasked = 0;
};

} // namespace sluice
