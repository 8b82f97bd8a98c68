// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curveview.h"

#include "agentcore/policy/weightpolicy.h"
#include "ui/curvewords.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr double handle = 5;     ///< half the width of a point, in pixels
constexpr double reach = 12;     ///< how near to a point a click still means it
constexpr double usualTop = 100; ///< percent
constexpr int topStep = 50;
constexpr int gridStep = 25;
constexpr double labelPlace = 0.3; ///< of the width, where floor and ceiling are named
constexpr double nowPlace = 0.6;   ///< of the height, where the weight of now is written
constexpr double boldStroke = 2.4;
constexpr double thinStroke = 1.2;

} // namespace

CurveView::CurveView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize CurveView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 13};
}

QSize CurveView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * 11};
}

void CurveView::setWeight(const WeightSettings &weight)
{
    m_weight = weight;
    m_points = curveOf(weight).points;
    m_selected = std::clamp(m_selected, 0, std::max(0, int(m_points.size()) - 1));
    if (!m_dragging) {
        double highest = std::max(usualTop, double(weight.ceiling));
        for (const CurvePoint &point : m_points)
            highest = std::max(highest, point.weight);
        m_top = std::ceil(highest / topStep) * topStep;
    }
    update();
}

void CurveView::setAvailability(std::optional<double> availability)
{
    if (m_availability == availability)
        return;
    m_availability = availability;
    update();
}

void CurveView::setSelected(int row)
{
    if (row == m_selected || row < 0 || row >= m_points.size())
        return;
    m_selected = row;
    update();
}

void CurveView::select(int row)
{
    setSelected(row);
    Q_EMIT selectionChanged(m_selected);
}

QRectF CurveView::plot() const
{
    const QFontMetricsF metrics(font());
    return QRectF(rect()).adjusted(metrics.horizontalAdvance(u"000 %"_s) + 8, handle + 4, -handle - 8,
                                   -metrics.height() * 2 - 6);
}

QPointF CurveView::placeOf(const CurvePoint &point) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * point.availability / 100,
            area.bottom() - area.height() * point.weight / m_top};
}

CurvePoint CurveView::pointAt(const QPointF &place) const
{
    const QRectF area = plot();
    return {std::clamp((place.x() - area.left()) / area.width() * 100, 0.0, 100.0),
            std::clamp((area.bottom() - place.y()) / area.height() * m_top, 0.0, m_top)};
}

int CurveView::rowAt(const QPointF &place) const
{
    int nearest = -1;
    double distance = reach;
    for (int row = 0; row < m_points.size(); ++row) {
        const QPointF way = placeOf(m_points[row]) - place;
        const double length = std::hypot(way.x(), way.y());
        if (length <= distance) {
            nearest = row;
            distance = length;
        }
    }
    return nearest;
}

void CurveView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int row = rowAt(event->position());
    if (row < 0)
        return;
    m_dragging = true;
    select(row);
}

void CurveView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        Q_EMIT moveWanted(m_selected, pointAt(event->position()));
}

void CurveView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    setWeight(m_weight);
}

void CurveView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int row = rowAt(event->position());
    m_dragging = false;
    if (row >= 0)
        Q_EMIT removeWanted(row);
    else
        Q_EMIT addWanted(pointAt(event->position()));
}

void CurveView::nudge(double availability, double weight)
{
    if (m_selected < m_points.size()) {
        const CurvePoint &point = m_points[m_selected];
        Q_EMIT moveWanted(m_selected, {point.availability + availability, point.weight + weight});
    }
}

void CurveView::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? nudge(-1, 0) : select(m_selected - 1);
    case Qt::Key_Right:
        return moves ? nudge(1, 0) : select(m_selected + 1);
    case Qt::Key_Up:
        return nudge(0, 1);
    case Qt::Key_Down:
        return nudge(0, -1);
    case Qt::Key_Insert:
        Q_EMIT addInGapWanted();
        return;
    case Qt::Key_Delete:
        Q_EMIT removeWanted(m_selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CurveView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CurveView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

void CurveView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(isEnabled() ? 1 : 0.6);
    paintGrid(painter);
    paintLimits(painter);
    paintCurve(painter);
    paintNow(painter);
    paintPoints(painter);
}

void CurveView::paintGrid(QPainter &painter) const
{
    const Tones tones = tonesOf(palette());
    const QRectF area = plot();
    const double line = painter.fontMetrics().height();
    const int steps = m_top > usualTop ? topStep : gridStep;
    for (int weight = 0; weight <= m_top; weight += steps) {
        const double y = placeOf({0, double(weight)}).y();
        painter.setPen(QPen(tones.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tones.muted);
        painter.drawText(QRectF(0, y - line / 2, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
                         tr("%1 %").arg(weight));
    }
    for (int available = 0; available <= 100; available += gridStep) {
        const double x = placeOf({double(available), 0}).x();
        painter.setPen(QPen(tones.line, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(tones.muted);
        painter.drawText(QRectF(x - 30, area.bottom() + 2, 60, line), Qt::AlignCenter, QString::number(available));
    }
    painter.drawText(QRectF(area.left(), area.bottom() + line, area.width(), line + 4), Qt::AlignCenter,
                     tr("available, %"));
}

void CurveView::paintLimits(QPainter &painter) const
{
    const Tones tones = tonesOf(palette());
    const QRectF area = plot();
    const int floor = effectiveFloor(m_weight);
    const auto limit = [&](double weight, Qt::Alignment alignment, const QString &text) {
        const double y = placeOf({0, std::min(weight, m_top)}).y();
        painter.setPen(QPen(tones.muted, thinStroke, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const double height = painter.fontMetrics().height();
        const double top = alignment.testFlag(Qt::AlignBottom) ? y - height - 1 : y + 1;
        painter.setPen(tones.muted);
        // An idle machine is at the right, a busy one at the left.
        painter.drawText(QRectF(area.left() + area.width() * labelPlace, top, area.width() / 2, height), Qt::AlignLeft,
                         text);
    };
    if (m_weight.algorithm == BalanceAlgorithm::Static)
        return;
    limit(floor, Qt::AlignBottom, tr("floor %1 %").arg(floor));
    const int ceiling = std::max(m_weight.ceiling, floor);
    limit(ceiling, Qt::AlignTop, tr("ceiling %1 %").arg(ceiling));
}

/// What the curve says, or what is advertised of it within the limits.
QPolygonF CurveView::line(bool limited) const
{
    const WeightCurve curve = curveOf(m_weight);
    const double floor = effectiveFloor(m_weight);
    const double ceiling = std::max(double(m_weight.ceiling), floor);
    const auto weightAt = [&](double availability) {
        const double weight = curve.at(availability);
        if (!limited)
            return weight;
        return m_weight.algorithm == BalanceAlgorithm::Static ? usualTop : std::clamp(weight, floor, ceiling);
    };
    QPolygonF line;
    constexpr int finest = 400; // steps from 0 to 100
    constexpr double justBelow = 1e-6;
    for (int step = 0; step <= finest; ++step) {
        const double at = 100.0 * step / finest;
        if (curve.shape == CurveShape::Step && at > 0)
            line.append(placeOf({at, weightAt(at - justBelow)}));
        line.append(placeOf({at, weightAt(at)}));
    }
    return line;
}

void CurveView::paintCurve(QPainter &painter) const
{
    const Tones tones = tonesOf(palette());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tones.muted, thinStroke, Qt::DotLine));
    painter.drawPolyline(line(false));
    painter.setPen(QPen(tones.weight, boldStroke));
    painter.drawPolyline(line(true));
}

void CurveView::paintPoints(QPainter &painter) const
{
    const Tones tones = tonesOf(palette());
    for (int row = 0; row < m_points.size(); ++row) {
        const QPointF at = placeOf(m_points[row]);
        const bool chosen = row == m_selected && hasFocus();
        painter.setPen(QPen(tones.weight, boldStroke));
        painter.setBrush(chosen ? tones.weight : tones.card);
        painter.drawRect(QRectF(at.x() - handle, at.y() - handle, 2 * handle, 2 * handle));
        if (!chosen)
            continue;
        painter.setPen(QPen(palette().color(QPalette::Highlight), boldStroke));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(at.x() - 2 * handle, at.y() - 2 * handle, 4 * handle, 4 * handle));
    }
}

void CurveView::paintNow(QPainter &painter) const
{
    const auto weight = m_availability ? weightFor(m_weight, *m_availability) : std::nullopt;
    if (!weight)
        return;
    const Tones tones = tonesOf(palette());
    const QPointF at = placeOf({*m_availability, std::min(double(*weight), m_top)});
    painter.setPen(QPen(tones.idle, thinStroke, Qt::DashLine));
    painter.drawLine(at, QPointF(at.x(), plot().bottom()));
    painter.setPen(QPen(tones.card, thinStroke));
    painter.setBrush(tones.idle);
    painter.drawEllipse(at, handle + 1, handle + 1);
    const double height = painter.fontMetrics().height();
    const bool left = *m_availability > 50;
    // Between the names of floor and ceiling.
    const QRectF box(left ? at.x() - 128 : at.x() + 8, plot().top() + plot().height() * nowPlace, 120, height);
    painter.setPen(tones.idle);
    painter.drawText(box, left ? Qt::AlignRight : Qt::AlignLeft, tr("now %1 %").arg(*weight));
}

} // namespace sluice
