// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statesign.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sluice {

/// A sentence across the window with what can be done about it.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    MessageStrip(StateShape shape, ToneRole role, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setSign(StateShape shape, ToneRole role);
    QPushButton *addButton(const QString &text, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneRole m_role;
    StateSign *m_sign = nullptr;
    QString m_whole;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_row = nullptr;
};

} // namespace sluice
