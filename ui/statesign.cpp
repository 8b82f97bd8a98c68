// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statesign.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sluice {
namespace {

QPolygonF octagon(const QRectF &box)
{
    QPolygonF polygon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        polygon << box.center() + QPointF(std::cos(angle), std::sin(angle)) * box.width() / 2;
    }
    return polygon;
}

/// Empty for a shape that has no straight sides.
QPolygonF polygonOf(StateShape shape, const QRectF &box)
{
    const QPointF middle = box.center();
    switch (shape) {
    case StateShape::Triangle:
        return {{{middle.x(), box.top()}, box.bottomRight(), box.bottomLeft()}};
    case StateShape::DownTriangle:
        return {{{middle.x(), box.bottom()}, box.topLeft(), box.topRight()}};
    case StateShape::Diamond:
        return {
            {{middle.x(), box.top()}, {box.right(), middle.y()}, {middle.x(), box.bottom()}, {box.left(), middle.y()}}};
    case StateShape::Square: {
        const double inset = box.width() / 16; // a square looks larger than a circle as wide
        return box.adjusted(inset, inset, -inset, -inset);
    }
    case StateShape::Octagon:
        return octagon(box);
    default:
        return {};
    }
}

void drawCross(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, box.width() / 4, Qt::SolidLine, Qt::RoundCap));
    const QRectF inner = box.adjusted(box.width() / 8, box.height() / 8, -box.width() / 8, -box.height() / 8);
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawHollow(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double stroke = box.width() / 6;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, stroke));
    painter.drawEllipse(box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
}

void drawQuestion(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QFont font = painter.font();
    font.setPixelSize(std::max(4, int(box.height())));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("?"));
}

} // namespace

QColor toneColour(const QPalette &palette, ToneRole role)
{
    const Tones tones = tonesOf(palette);
    switch (role) {
    case ToneRole::Good:
        return tones.good;
    case ToneRole::Caution:
        return tones.caution;
    case ToneRole::Bad:
        return tones.bad;
    case ToneRole::Calm:
        return tones.calm;
    case ToneRole::Muted:
        return tones.muted;
    }
    return tones.muted;
}

void drawState(QPainter &painter, const QRectF &box, StateShape shape, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (shape) {
    case StateShape::Circle:
        painter.drawEllipse(box);
        break;
    case StateShape::Triangle:
    case StateShape::DownTriangle:
    case StateShape::Octagon:
    case StateShape::Diamond:
    case StateShape::Square:
        painter.drawPolygon(polygonOf(shape, box));
        break;
    case StateShape::Cross:
        drawCross(painter, box, colour);
        break;
    case StateShape::HalfCircle:
        painter.drawPie(box, 90 * 16, 180 * 16);
        drawHollow(painter, box, colour);
        break;
    case StateShape::Ring:
        drawHollow(painter, box, colour);
        break;
    case StateShape::Question:
        drawQuestion(painter, box, colour);
        break;
    }
    painter.restore();
}

QIcon stateIcon(StateShape shape, const QColor &colour)
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const double margin = size / 8.0;
        drawState(painter, QRectF(0, 0, size, size).adjusted(margin, margin, -margin, -margin), shape, colour);
        icon.addPixmap(pixmap);
    }
    return icon;
}

StateSign::StateSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateSign::setState(StateShape shape, ToneRole role)
{
    if (m_shape == shape && m_role == role)
        return;
    m_shape = shape;
    m_role = role;
    update();
}

QSize StateSign::sizeHint() const
{
    const int side = fontMetrics().ascent();
    return {side, side};
}

void StateSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = std::min(width(), height()) - 1.0;
    const QPointF corner((width() - side) / 2, (height() - side) / 2);
    drawState(painter, QRectF(corner, QSizeF(side, side)), m_shape, toneColour(palette(), m_role));
}

} // namespace sluice
