// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "ui/chartlines.h"
#include "ui/chartspan.h"
#include "ui/historylines.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace sluice {

/// A line and how it is drawn. Connections have an axis of their own at the right, the others are percent.
struct PlotLine
{
    ChartLineId id;
    QPen pen;
    LinePieces pieces;
};

/// What is drawn: lines, marks and the times at the axis.
struct PlotPicture
{
    std::vector<PlotLine> lines;
    std::vector<OverrideMark> marks;
    ChartSpan span = ChartSpan::TenMinutes;
    ChartTimes times;
    QString corner;  ///< a word in the corner, such as that it stands still
    QString nothing; ///< what to say where there is nothing to draw
};

/// Draws the history; hides Qt Charts from everybody else. A moment is pointed at with the mouse or with the arrow keys,
/// and chosen with a click or Enter.
class HistoryPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPlot(QWidget *parent = nullptr);

    void show(const PlotPicture &picture);
    /// Words at the moment that is pointed at.
    void setReadout(const QString &text);
    [[nodiscard]] std::optional<WallTime> pointedAt() const noexcept { return m_pointed; }
    /// As a picture, without what is pointed at.
    [[nodiscard]] QPixmap picture();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The moment is another one, or none.
    void pointed();
    /// By a click, or Enter where it is pointed at.
    void chosen(sluice::WallTime time);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class View; ///< the part that knows Qt Charts

    void pointAt(std::optional<WallTime> time);
    void choose(const QMouseEvent &event);

    View *m_view = nullptr;
    ChartTimes m_times;
    std::optional<WallTime> m_pointed;
};

} // namespace sluice
