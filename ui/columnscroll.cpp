// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnscroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sluice {

namespace {

constexpr int leastHeight = 160;

/// A scroll area gives its widget the height that it would like; this one scrolls only below what it needs.
class Content final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return layout() ? layout()->minimumHeightForWidth(width) : -1;
    }
};

} // namespace

ColumnScroll::ColumnScroll(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new Content(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // A scroll area follows the focus from one of its widgets to the next, but not into it. What is clicked stays put.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now);
    });
}

void ColumnScroll::setUsualWidth(int width)
{
    m_usualWidth = width;
    updateGeometry();
}

QSize ColumnScroll::sizeHint() const
{
    return {minimumSizeHint().width(), widget()->sizeHint().height()};
}

QSize ColumnScroll::minimumSizeHint() const
{
    const QSize parts = widget()->minimumSizeHint();
    return {std::max(m_usualWidth, parts.width() + verticalScrollBar()->sizeHint().width()),
            std::min(leastHeight, parts.height())};
}

bool ColumnScroll::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return done;
}

} // namespace sluice
