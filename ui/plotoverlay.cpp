// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plotoverlay.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sluice {
namespace {

constexpr std::size_t labelRows = 3;

QString markLabel(const OverrideMark &mark)
{
    return mark.begins ? mark.text : QCoreApplication::translate("sluice::HistoryPlot", "%1 ends").arg(mark.text);
}

void drawMark(QPainter &painter, const OverrideMark &mark, const PlotFrame &frame, std::vector<double> &rowEnds)
{
    const QRectF &area = frame.area;
    const double x = frame.xAt(mark.time);
    if (x < area.left() || x > area.right())
        return;
    const Tones tones = tonesOf(frame.palette);
    painter.setPen(QPen(tones.muted, 1, mark.begins ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString text = markLabel(mark);
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text) + 8;
    const double left = x + width > area.right() ? x - width : x;
    const auto row = std::ranges::find_if(rowEnds, [left](double end) { return end <= left; });
    if (row == rowEnds.end())
        return; // no room: the line alone stays
    const double top = area.bottom() - double(row - rowEnds.begin() + 1) * (metrics.height() + 3);
    *row = left + width + 2;
    const QRectF box(left, top, width, metrics.height() + 1);
    QColor fill = tones.card;
    fill.setAlphaF(0.85F);
    painter.fillRect(box, fill);
    painter.setPen(frame.palette.color(QPalette::WindowText));
    painter.drawText(box, Qt::AlignCenter, text);
}

void drawReadout(QPainter &painter, const PlotOverlay &overlay, const PlotFrame &frame)
{
    if (!overlay.pointer || overlay.readout.isEmpty())
        return;
    const QRectF &area = frame.area;
    const double x = frame.xAt(*overlay.pointer);
    if (x < area.left() || x > area.right())
        return;
    const Tones tones = tonesOf(frame.palette);
    painter.setPen(QPen(frame.palette.color(QPalette::WindowText), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QFontMetricsF metrics(painter.font());
    const QRectF text = metrics.boundingRect(QRectF(0, 0, area.width(), area.height()), Qt::AlignLeft, overlay.readout);
    QRectF box(0, 0, text.width() + 14, text.height() + 8);
    box.moveTopLeft({x + 8 + box.width() > area.right() ? x - 8 - box.width() : x + 8, area.top() + 4});
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(frame.palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(frame.palette.color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft | Qt::AlignVCenter, overlay.readout);
}

} // namespace

void drawOverlay(QPainter &painter, const PlotOverlay &overlay, const PlotFrame &frame)
{
    const Tones tones = tonesOf(frame.palette);
    if (!overlay.middle.isEmpty()) {
        painter.setPen(tones.muted);
        painter.drawText(frame.area, Qt::AlignCenter, overlay.middle);
    }
    std::vector<double> rowEnds(labelRows, frame.area.left());
    for (const OverrideMark &mark : overlay.marks)
        drawMark(painter, mark, frame, rowEnds);
    if (!overlay.corner.isEmpty()) {
        painter.setPen(tones.caution);
        painter.drawText(frame.area.adjusted(6, 4, -6, -4), Qt::AlignTop | Qt::AlignRight, overlay.corner);
    }
    drawReadout(painter, overlay, frame);
    if (overlay.ring) {
        painter.setPen(QPen(frame.palette.color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame.area.adjusted(-1, -1, 1, 1));
    }
}

} // namespace sluice
