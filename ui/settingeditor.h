// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingskeys.h"

#include <QString>
#include <QWidget>

namespace sluice {

/// Where the text of one setting is typed or chosen.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString text() const = 0;
    /// Not an edit.
    virtual void setText(const QString &text) = 0;
    /// What gets the keyboard, the label's buddy.
    [[nodiscard]] virtual QWidget *input() const = 0;

Q_SIGNALS:
    void edited();
};

/// By the key's type: a line, a choice, or several lines.
[[nodiscard]] SettingEditor *makeEditor(const SettingsKey &key, QWidget *parent);

} // namespace sluice
