// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartpicture.h"

#include "ui/chartlines.h"
#include "ui/theme.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

namespace sluice {
namespace {

constexpr double margin = 10;
constexpr double afterSample = 6;
constexpr double afterKey = 18;

/// Where each key begins; as many a row as fit.
std::vector<QPointF> placesOf(const std::vector<ChartKey> &keys, const QFontMetricsF &metrics, double width,
                              double rowHeight)
{
    std::vector<QPointF> places;
    QPointF at(margin, 0);
    for (const ChartKey &key : keys) {
        const double needed = sampleWidth + afterSample + metrics.horizontalAdvance(key.title);
        if (at.x() > margin && at.x() + needed > width - margin)
            at = QPointF(margin, at.y() + rowHeight);
        places.push_back(at);
        at.rx() += needed + afterKey;
    }
    return places;
}

} // namespace

QPixmap titledPicture(const QPixmap &plot, const QString &title, const std::vector<ChartKey> &keys, const QFont &font,
                      const QPalette &palette)
{
    const qreal ratio = plot.devicePixelRatio();
    const QFontMetricsF metrics(font);
    const double width = plot.width() / ratio;
    const double titleHeight = metrics.height() + 10;
    const double rowHeight = metrics.height() + 4;
    const std::vector<QPointF> places = placesOf(keys, metrics, width, rowHeight);
    const double head = titleHeight + (places.empty() ? 0 : places.back().y() + rowHeight);
    QPixmap whole(QSize(plot.width(), plot.height() + int(head * ratio)));
    whole.setDevicePixelRatio(ratio);
    whole.fill(tonesOf(palette).card);
    QPainter painter(&whole);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(QRectF(margin, 0, width - 2 * margin, titleHeight), Qt::AlignVCenter | Qt::AlignLeft, title);
    for (std::size_t index = 0; index < keys.size(); ++index) {
        const QPointF at = places[index] + QPointF(0, titleHeight);
        painter.drawPixmap(at + QPointF(0, (rowHeight - sampleHeight) / 2), sampleOf(keys[index].pen, ratio));
        painter.drawText(QRectF(at.x() + sampleWidth + afterSample, at.y(), width, rowHeight),
                         Qt::AlignVCenter | Qt::AlignLeft, keys[index].title);
    }
    painter.drawPixmap(QPointF(0, int(head * ratio) / ratio), plot);
    return whole;
}

} // namespace sluice
