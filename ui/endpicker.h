// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overrideorders.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace sluice {

/// For how long something is forced: no end, a while, or until a time.
class EndPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit EndPicker(QWidget *parent = nullptr);

    [[nodiscard]] WantedEnd end() const;
    void reset(); ///< no end

private:
    void showUntil();

    QComboBox *m_choice = nullptr;
    QLabel *m_untilLabel = nullptr;
    QDateTimeEdit *m_until = nullptr;
};

} // namespace sluice
