// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toolicons.h"

#include <QPainter>
#include <QPalette>

#include <array>

namespace sluice {

namespace {

constexpr std::array sizes{16, 24, 32, 48, 64};

void draw(QPainter &painter, ToolSign sign, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (sign) {
    case ToolSign::Pause:
        painter.drawRect(QRectF(0.22, 0.18, 0.18, 0.64));
        painter.drawRect(QRectF(0.60, 0.18, 0.18, 0.64));
        break;
    case ToolSign::Go:
        painter.drawPolygon(QPolygonF{{0.26, 0.14}, {0.84, 0.5}, {0.26, 0.86}});
        break;
    case ToolSign::Save:
        painter.drawRect(QRectF(0.43, 0.10, 0.14, 0.36));
        painter.drawPolygon(QPolygonF{{0.24, 0.42}, {0.76, 0.42}, {0.5, 0.70}});
        painter.drawRect(QRectF(0.14, 0.78, 0.72, 0.12));
        break;
    case ToolSign::Copy: // two sheets, the front one over the frame of the other
        painter.drawPolygon(
            QPolygonF{{0.12, 0.10}, {0.62, 0.10}, {0.62, 0.20}, {0.22, 0.20}, {0.22, 0.70}, {0.12, 0.70}});
        painter.drawRect(QRectF(0.34, 0.32, 0.52, 0.58));
        break;
    }
}

} // namespace

QIcon toolIcon(ToolSign sign, const QPalette &palette)
{
    QIcon icon;
    for (const int size : sizes) {
        for (const auto &[mode, group] :
             {std::pair(QIcon::Normal, QPalette::Active), std::pair(QIcon::Disabled, QPalette::Disabled)}) {
            QPixmap pixmap(size, size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.scale(size, size);
            draw(painter, sign, palette.color(group, QPalette::ButtonText));
            painter.end();
            icon.addPixmap(pixmap, mode);
        }
    }
    return icon;
}

} // namespace sluice
