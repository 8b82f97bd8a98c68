// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/servicelook.h"

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace sluice {

class AgentModel;

/// The state in the desktop's tray, where there is one.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const AgentModel &model, QObject *parent = nullptr);
    ~TrayIcon() override;

    [[nodiscard]] static bool isAvailable();
    /// Above everything else in the tool tip: what kind of panel it is.
    void setHeading(const QString &text);
    [[nodiscard]] QString toolTip() const;
    void refresh();

Q_SIGNALS:
    void showChosen();
    void quitChosen();

private:
    const AgentModel &m_model;
    QString m_heading;
    ServiceLook m_shown; ///< as what; drawing icons is not for every second
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace sluice
