// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsdraft.h"
#include "ui/settingspage.h"
#include "ui/statesign.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QStackedWidget;

namespace sluice {

class AgentModel;
class ControlClient;
class MessageStrip;
class SettingsLink;

/// Every setting of the agent: shown with where it comes from, and changed as far as this user may.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(ControlClient &client, const AgentModel &agent, QWidget *parent);

    void showService(const QString &name);
    /// Asks first where something was typed and not applied.
    void reject() override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeNotice();
    [[nodiscard]] QWidget *makeButtons();
    void connectLink();
    void refresh();
    void refreshParts();
    void refreshMarks();
    void refreshButtons();
    void refreshFixed();
    void refreshAway();
    void showPart();
    [[nodiscard]] SettingsPage *pageOf(const SettingsPart &part);
    void orderTabs(const SettingsPage &page);
    void showNotice(const QString &text, StateShape shape, ToneRole role);
    void showFirstFault();
    [[nodiscard]] QString whyNotApply() const;
    [[nodiscard]] QString refusal() const;

    ControlClient &m_client;
    const AgentModel &m_agent;
    SettingsDraft m_draft;
    SettingsLink *m_link = nullptr;
    QList<SettingsPart> m_parts;
    MessageStrip *m_notice = nullptr;
    QPushButton *m_discardAndClose = nullptr;
    QPushButton *m_hideNotice = nullptr;
    MessageStrip *m_away = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_files = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_reload = nullptr;
    QPushButton *m_showFault = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_close = nullptr;
};

/// Opens it beside the window, or brings the one that is open to the front.
void openSettings(ControlClient &client, const AgentModel &agent, const QString &service, QWidget *window);

} // namespace sluice
