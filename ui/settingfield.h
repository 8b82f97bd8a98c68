// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsdraft.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class SettingEditor;
class StateSign;

/// One setting with all that is to be said of it: what it is, where its value comes from, what is wrong with what was
/// typed, who changed it meanwhile, and how to get back.
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over.
    SettingField(SettingsDraft &draft, const SettingId &id, SettingEditor *editor, QWidget *parent);

    [[nodiscard]] const SettingId &id() const noexcept { return m_id; }
    /// Empty: it may be changed. Else nothing here can be, and the sentence says why.
    void setRefusal(const QString &why);
    void focusInput();

private:
    void buildLayout();
    [[nodiscard]] QWidget *makeMessages();
    void refresh();
    void refreshConflict();
    [[nodiscard]] QString whyLocked() const;
    [[nodiscard]] QString originSentence() const;

    SettingsDraft &m_draft;
    const SettingId m_id;
    QString m_refusal;
    QLabel *m_label = nullptr;
    SettingEditor *m_editor = nullptr;
    QPushButton *m_revert = nullptr;
    QLabel *m_origin = nullptr;
    QWidget *m_faultBox = nullptr;
    StateSign *m_faultSign = nullptr;
    QLabel *m_fault = nullptr;
    QWidget *m_conflict = nullptr;
    QLabel *m_conflictText = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_theirs = nullptr;
};

} // namespace sluice
