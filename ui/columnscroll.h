// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace sluice {

/// A column of widgets that scrolls where the window is too low for all of them. It is never cut sideways: it asks for
/// the width of its widest part, with room for the scroll bar.
class ColumnScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *parent);

    /// Where its widgets go.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// In pixels; wider only where the parts need it.
    void setUsualWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column = nullptr;
    int m_usualWidth = 0;
};

} // namespace sluice
