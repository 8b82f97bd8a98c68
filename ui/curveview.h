// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QWidget>

#include <optional>

namespace sluice {

/// A weight curve, drawn: availability to the right, weight upwards. Its points can be dragged, and moved by key: the
/// arrows left and right choose a point, with Ctrl they move it, up and down change its weight, Insert adds one and
/// Delete removes it.
class CurveView final : public QWidget
{
    Q_OBJECT

public:
    explicit CurveView(QWidget *parent = nullptr);

    void setWeight(const WeightSettings &weight);
    /// How much is available now, if anybody knows.
    void setAvailability(std::optional<double> availability);
    void setSelected(int row);
    [[nodiscard]] int selected() const noexcept { return m_selected; }

    /// Where a point stands in the widget, and what stands at a place of it.
    [[nodiscard]] QPointF placeOf(const CurvePoint &point) const;
    [[nodiscard]] CurvePoint pointAt(const QPointF &place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveWanted(int row, const sluice::CurvePoint &to);
    void addWanted(const sluice::CurvePoint &point);
    void addInGapWanted();
    void removeWanted(int row);
    void selectionChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int rowAt(const QPointF &place) const;
    void select(int row);
    void nudge(double availability, double weight);
    void paintGrid(QPainter &painter) const;
    void paintLimits(QPainter &painter) const;
    void paintCurve(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    void paintNow(QPainter &painter) const;
    [[nodiscard]] QPolygonF line(bool limited) const;

    WeightSettings m_weight;
    QList<CurvePoint> m_points;
    double m_top = 100; ///< the weight at the upper edge
    std::optional<double> m_availability;
    int m_selected = 0;
    bool m_dragging = false;
};

} // namespace sluice
