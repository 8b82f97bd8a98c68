// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replyline.h"

#include "ui/replywords.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace sluice {
namespace {

constexpr int padding = 1; ///< above and below
/// Large as long as it fits on one line; a long reason makes it smaller, then wraps.
constexpr std::array scales{2.6, 2.1, 1.7};

double markWidth(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth() * 1.5;
}

/// ⏎, drawn: not every font has it.
void drawLineEnd(QPainter &painter, const QPointF &baseline, const QFontMetricsF &metrics, const QColor &colour)
{
    const double size = metrics.xHeight();
    const QPointF tip(baseline.x() + size * 0.35, baseline.y() - size * 0.35);
    const QPointF corner(tip.x() + size * 0.8, tip.y());
    QPainterPath path;
    path.moveTo(corner.x(), baseline.y() - size * 1.2);
    path.lineTo(corner);
    path.lineTo(tip);
    path.moveTo(tip + QPointF(size * 0.32, -size * 0.32));
    path.lineTo(tip);
    path.lineTo(tip + QPointF(size * 0.32, size * 0.32));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, size * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

ReplyLine::ReplyLine(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Why this reply: click, or Enter (Ctrl+Y)"));
    setAccessibleName(spokenReply(m_reply));
}

void ReplyLine::setReply(const QByteArray &reply)
{
    if (m_reply == reply)
        return;
    m_reply = reply;
    setAccessibleName(spokenReply(reply));
    updateGeometry();
    update();
}

QFont ReplyLine::largeFont(int width) const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const double points = this->font().pointSizeF();
    for (const double scale : scales) {
        font.setPointSizeF(points * scale);
        const QFontMetricsF metrics(font);
        if (metrics.horizontalAdvance(QString::fromLatin1(m_reply)) + markWidth(metrics) <= width)
            break;
    }
    return font;
}

double ReplyLine::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    const double mark = markWidth(QFontMetricsF(layout.font()));
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, width - mark));
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height + 2 * padding;
}

QSize ReplyLine::sizeHint() const
{
    return {480, heightForWidth(480)};
}

QSize ReplyLine::minimumSizeHint() const
{
    return {160, heightForWidth(std::max(width(), 160))};
}

int ReplyLine::heightForWidth(int width) const
{
    QTextLayout layout(QString::fromLatin1(m_reply), largeFont(width));
    return int(std::ceil(layOut(layout, width)));
}

void ReplyLine::paintEvent(QPaintEvent *)
{
    QTextLayout layout(QString::fromLatin1(m_reply), largeFont(width()));
    layOut(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    layout.draw(&painter, QPointF(0, padding));
    QPointF end(0, padding + QFontMetricsF(layout.font()).ascent());
    if (layout.lineCount() > 0) {
        const QTextLine last = layout.lineAt(layout.lineCount() - 1);
        end = QPointF(last.x() + last.naturalTextWidth(), padding + last.y() + last.ascent());
    }
    drawLineEnd(painter, end, QFontMetricsF(layout.font()), tonesOf(palette()).muted);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ReplyLine::copy() const
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(m_reply));
}

void ReplyLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT whyWanted();
    else
        QWidget::keyPressEvent(event);
}

void ReplyLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT whyWanted();
    else
        QWidget::mouseReleaseEvent(event);
}

void ReplyLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Why this reply…")), &QAction::triggered, this, &ReplyLine::whyWanted);
    QAction *action = menu->addAction(tr("&Copy"));
    connect(action, &QAction::triggered, this, [this] { copy(); });
    menu->popup(event->globalPos());
}

} // namespace sluice
