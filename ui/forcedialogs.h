// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overrideorders.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QFormLayout;
class QSpinBox;

namespace sluice {

/// Asks for the weight to force. Opened, never executed: the window goes on living behind it.
class WeightDialog final : public QDialog
{
    Q_OBJECT

public:
    WeightDialog(const QString &service, int haproxyWeight, int percent, QWidget *parent);
    [[nodiscard]] int percent() const;

private:
    QSpinBox *m_percent = nullptr;
};

/// Asks for the maxconn to force, and what to restore: HAProxy does not go back by itself.
class MaxconnDialog final : public QDialog
{
    Q_OBJECT

public:
    MaxconnDialog(const QString &service, ForcedMaxconn proposal, QWidget *parent);
    [[nodiscard]] ForcedMaxconn value() const;

private:
    QSpinBox *m_maxconn = nullptr;
    QSpinBox *m_restore = nullptr;
};

/// One question, one verb, Cancel. `yes` runs where the verb is chosen, while `parent` lives.
struct Question
{
    QString objectName;
    QString title;
    QString text;
    QString explanation;
    QString verb; ///< what the button says
};
void ask(const Question &question, QWidget *parent, std::function<void()> yes);

} // namespace sluice
