// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartlines.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct ChartLineWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::ChartLineWords)
};

constexpr double thin = 1.4;
constexpr double thick = 2.4;

/// Lengths of dashes and gaps in widths of the line; none: not dashed.
QList<qreal> dashesOf(ChartLine line, std::size_t number)
{
    switch (line) {
    case ChartLine::Idle:
    case ChartLine::Weight:
        return {};
    case ChartLine::Availability:
        return {6, 3};
    case ChartLine::Connections:
        return {1.5, 1.5};
    case ChartLine::Source:
        break;
    }
    QList<qreal> dashes{7, 2};
    for (std::size_t dot = 0; dot <= number % 4; ++dot)
        dashes += {1.5, 2};
    return dashes;
}

QColor colourOf(ChartLine line, const Tones &tones)
{
    switch (line) {
    case ChartLine::Idle:
        return tones.idle;
    case ChartLine::Availability:
        return tones.availability;
    case ChartLine::Weight:
        return tones.weight;
    case ChartLine::Connections:
        return tones.connections;
    case ChartLine::Source:
        break;
    }
    return tones.muted;
}

} // namespace

QString word(const ChartLineId &id)
{
    switch (id.line) {
    case ChartLine::Idle:
        return u"idle"_s;
    case ChartLine::Availability:
        return u"availability"_s;
    case ChartLine::Weight:
        return u"weight"_s;
    case ChartLine::Connections:
        return u"connections"_s;
    case ChartLine::Source:
        break;
    }
    return u"source:"_s + id.source;
}

QString titleOf(const ChartLineId &id)
{
    switch (id.line) {
    case ChartLine::Idle:
        return ChartLineWords::tr("CPU idle");
    case ChartLine::Availability:
        return ChartLineWords::tr("Availability");
    case ChartLine::Weight:
        return ChartLineWords::tr("Advertised weight");
    case ChartLine::Connections:
        return ChartLineWords::tr("Connections");
    case ChartLine::Source:
        break;
    }
    return ChartLineWords::tr("Source %1").arg(id.source);
}

QString textOf(const ChartLineId &id, const QString &value)
{
    const bool isKnown = !value.isEmpty();
    switch (id.line) {
    case ChartLine::Idle:
        return isKnown ? ChartLineWords::tr("CPU idle %1").arg(value) : ChartLineWords::tr("CPU idle not known");
    case ChartLine::Availability:
        return isKnown ? ChartLineWords::tr("Availability %1").arg(value)
                       : ChartLineWords::tr("Availability not known");
    case ChartLine::Weight:
        return isKnown ? ChartLineWords::tr("Advertised weight %1").arg(value)
                       : ChartLineWords::tr("No weight advertised");
    case ChartLine::Connections:
        return isKnown ? ChartLineWords::tr("Connections %1").arg(value) : ChartLineWords::tr("Connections not known");
    case ChartLine::Source:
        break;
    }
    return isKnown ? ChartLineWords::tr("Source %1: %2", "its kind, percent").arg(id.source, value)
                   : ChartLineWords::tr("Source %1 not known").arg(id.source);
}

QString valueText(ChartLine line, float value)
{
    const QString number = QString::number(qRound(value));
    return line == ChartLine::Connections ? number : ChartLineWords::tr("%1 %").arg(number);
}

QPen penOf(ChartLine line, std::size_t number, const QPalette &palette)
{
    const bool isThick = line == ChartLine::Weight || line == ChartLine::Connections;
    QPen pen(colourOf(line, tonesOf(palette)), isThick ? thick : thin, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dashes = dashesOf(line, number); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QPixmap sampleOf(const QPen &pen, qreal ratio)
{
    QPixmap pixmap(QSize(sampleWidth, sampleHeight) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, sampleHeight / 2.0), QPointF(sampleWidth, sampleHeight / 2.0));
    return pixmap;
}

} // namespace sluice
