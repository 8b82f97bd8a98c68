// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appicon.h"

#include <QPainter>
#include <QPainterPath>

namespace sluice {
namespace {

constexpr double units = 32; ///< the drawing's own square

QPainterPath wave(double y)
{
    QPainterPath path(QPointF(2, y));
    for (int x = 2; x < 30; x += 7)
        path.cubicTo(QPointF(x + 2.3, y - 2.6), QPointF(x + 4.7, y + 2.6), QPointF(x + 7, y));
    return path;
}

void draw(QPainter &painter)
{
    const QColor wood(0x5b, 0x64, 0x70);
    const QColor gate(0x1f, 0x5f, 0xbf);
    const QColor water(0x3b, 0x9f, 0xd8);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wood);
    painter.drawRoundedRect(QRectF(4, 3, 4, 20), 1, 1);
    painter.drawRoundedRect(QRectF(24, 3, 4, 20), 1, 1);
    painter.drawRoundedRect(QRectF(3, 2, 26, 4), 1, 1);
    painter.setBrush(gate);
    painter.drawRect(QRectF(9, 8, 14, 9));
    painter.setBrush(wood);
    painter.drawRect(QRectF(15, 4, 2, 5));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(water, 2.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(wave(23));
    painter.drawPath(wave(28));
}

} // namespace

QIcon appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(size / units, size / units);
        draw(painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace sluice
