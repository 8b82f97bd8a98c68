// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Qt Charts.
#include "ui/historyplot.h"

#include "ui/theme.h"
#include "ui/timewords.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double idleStroke = 1.4;
constexpr double weightStroke = 2.4;
constexpr int labelRows = 3;
constexpr int leastHeight = 70;
constexpr int keySteps = 60; ///< an arrow key moves by this part of the whole

QPen linePen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

QString markLabel(const OverrideMark &mark)
{
    return mark.begins ? mark.text : HistoryPlot::tr("%1 ends").arg(mark.text);
}

WallTime timeAt(double x)
{
    return WallTime(std::chrono::milliseconds(qint64(x)));
}

double xOf(WallTime time)
{
    return double(time.time_since_epoch().count());
}

} // namespace

class HistoryPlot::View final : public QChartView
{
public:
    explicit View(QWidget *parent);

    void show(const PlotPicture &picture);
    void setPointer(std::optional<WallTime> at);
    void setReadout(const QString &text);
    void setFocusRing(bool on)
    {
        m_ring = on;
        viewport()->update();
    }
    [[nodiscard]] std::optional<WallTime> timeUnder(const QPointF &position) const;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void paintInPalette();
    void setLines(std::vector<QLineSeries *> &series, const std::vector<QList<QPointF>> &lines, const QPen &pen);
    void setRanges(const PlotPicture &picture);
    void drawMark(QPainter &painter, const OverrideMark &mark, std::vector<double> &rowEnds) const;
    void drawReadout(QPainter &painter) const;

    QDateTimeAxis *m_time = nullptr;
    QValueAxis *m_percent = nullptr;
    std::vector<QLineSeries *> m_idle;
    std::vector<QLineSeries *> m_weight;
    std::vector<OverrideMark> m_marks;
    QString m_corner;
    std::optional<WallTime> m_pointer;
    QString m_readout;
    bool m_empty = true;
    bool m_ring = false;
    int m_offset = 0; ///< of the local time that the axis shows, seconds from UTC
};

HistoryPlot::View::View(QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis)
    , m_percent(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    viewport()->setMouseTracking(true);
    setMinimumHeight(leastHeight);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(0, 4, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_percent, Qt::AlignLeft);
    m_percent->setLabelFormat(u"%d %"_s);
    paintInPalette();
}

void HistoryPlot::View::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintInPalette();
}

void HistoryPlot::View::paintInPalette()
{
    const Tones tones = tonesOf(palette());
    chart()->setBackgroundBrush(tones.card);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(tones.card);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_time, m_percent}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(tones.muted);
        axis->setLinePen(QPen(tones.line));
        axis->setGridLinePen(QPen(tones.line, 1, Qt::DotLine));
    }
    m_time->setGridLineVisible(false);
}

// The series are kept and refilled: making them anew is dear.
void HistoryPlot::View::setLines(std::vector<QLineSeries *> &series, const std::vector<QList<QPointF>> &lines,
                                 const QPen &pen)
{
    while (series.size() < lines.size()) {
        auto *one = new QLineSeries;
        chart()->addSeries(one);
        one->attachAxis(m_time);
        one->attachAxis(m_percent);
        series.push_back(one);
    }
    for (std::size_t index = 0; index < series.size(); ++index) {
        const bool used = index < lines.size();
        series[index]->setVisible(used);
        if (series[index]->pen() != pen)
            series[index]->setPen(pen);
        series[index]->replace(used ? lines[index] : QList<QPointF>());
    }
}

void HistoryPlot::View::setRanges(const PlotPicture &picture)
{
    const ChartSpanLook &look = lookOf(picture.span);
    m_time->setFormat(look.format);
    m_time->setTickCount(look.ticks);
    // The same moments in another time zone are no other range to the axis: its labels would stay.
    const int offset = localTime(picture.times.to).offsetFromUtc();
    if (std::exchange(m_offset, offset) != offset)
        m_time->setRange(localTime(picture.times.from - 1s), localTime(picture.times.to - 1s));
    m_time->setRange(localTime(picture.times.from), localTime(picture.times.to));
    double highest = 100;
    for (const QList<QPointF> &line : picture.lines.weight) {
        for (const QPointF &point : line)
            highest = std::max(highest, point.y());
    }
    const double top = highest > 200 ? 300 : highest > 100 ? 200 : 100;
    m_percent->setRange(0, top);
    m_percent->setTickCount(height() < 170 || top > 200 ? (top > 200 ? 4 : 3) : 5);
}

void HistoryPlot::View::show(const PlotPicture &picture)
{
    const Tones tones = tonesOf(palette());
    m_empty = picture.lines.idle.empty() && picture.lines.weight.empty();
    m_marks = picture.marks;
    m_corner = picture.corner;
    setRanges(picture);
    setLines(m_idle, picture.lines.idle, linePen(tones.idle, idleStroke));
    setLines(m_weight, picture.lines.weight, linePen(tones.weight, weightStroke));
    viewport()->update();
}

void HistoryPlot::View::setPointer(std::optional<WallTime> at)
{
    m_pointer = at;
    viewport()->update();
}

void HistoryPlot::View::setReadout(const QString &text)
{
    m_readout = text;
    viewport()->update();
}

std::optional<WallTime> HistoryPlot::View::timeUnder(const QPointF &position) const
{
    const QPointF scene = mapToScene(position.toPoint());
    if (!chart()->plotArea().contains(chart()->mapFromScene(scene)))
        return std::nullopt;
    return timeAt(chart()->mapToValue(chart()->mapFromScene(scene)).x());
}

void HistoryPlot::View::drawForeground(QPainter *painter, const QRectF &)
{
    const Tones tones = tonesOf(palette());
    const QRectF area = chart()->plotArea();
    painter->save();
    painter->setFont(m_time->labelsFont());
    if (m_empty) {
        painter->setPen(tones.muted);
        painter->drawText(area, Qt::AlignCenter, HistoryPlot::tr("Nothing was measured in this time."));
    }
    std::vector<double> rowEnds(labelRows, area.left());
    for (const OverrideMark &mark : m_marks)
        drawMark(*painter, mark, rowEnds);
    if (!m_corner.isEmpty()) {
        painter->setPen(tones.caution);
        painter->drawText(area.adjusted(6, 4, -6, -4), Qt::AlignTop | Qt::AlignRight, m_corner);
    }
    drawReadout(*painter);
    if (m_ring) {
        painter->setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(area.adjusted(-1, -1, 1, 1));
    }
    painter->restore();
}

void HistoryPlot::View::drawMark(QPainter &painter, const OverrideMark &mark, std::vector<double> &rowEnds) const
{
    const QRectF area = chart()->plotArea();
    const double x = chart()->mapToPosition({xOf(mark.time), 0}).x();
    if (x < area.left() || x > area.right())
        return;
    const Tones tones = tonesOf(palette());
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
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(box, Qt::AlignCenter, text);
}

void HistoryPlot::View::drawReadout(QPainter &painter) const
{
    if (!m_pointer || m_readout.isEmpty())
        return;
    const QRectF area = chart()->plotArea();
    const double x = chart()->mapToPosition({xOf(*m_pointer), 0}).x();
    if (x < area.left() || x > area.right())
        return;
    const Tones tones = tonesOf(palette());
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QFontMetricsF metrics(painter.font());
    const QRectF text = metrics.boundingRect(QRectF(0, 0, area.width(), area.height()), Qt::AlignLeft, m_readout);
    QRectF box(0, 0, text.width() + 14, text.height() + 8);
    box.moveTopLeft({x + 8 + box.width() > area.right() ? x - 8 - box.width() : x + 8, area.top() + 4});
    painter.setPen(QPen(tones.line, 1));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(box.adjusted(7, 4, -7, -4), Qt::AlignLeft | Qt::AlignVCenter, m_readout);
}

HistoryPlot::HistoryPlot(QWidget *parent)
    : QWidget(parent)
    , m_view(new View(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

QSize HistoryPlot::minimumSizeHint() const
{
    return {leastHeight, leastHeight};
}

void HistoryPlot::show(const PlotPicture &picture)
{
    m_times = picture.times;
    m_view->show(picture);
    if (m_pointed && (*m_pointed < m_times.from || *m_pointed > m_times.to))
        pointAt(std::nullopt);
}

void HistoryPlot::setReadout(const QString &text)
{
    m_view->setReadout(text);
}

QPixmap HistoryPlot::picture()
{
    const std::optional<WallTime> pointed = m_pointed;
    m_view->setPointer(std::nullopt);
    m_view->setFocusRing(false);
    const QPixmap pixmap = m_view->grab();
    m_view->setPointer(pointed);
    m_view->setFocusRing(hasFocus());
    return pixmap;
}

void HistoryPlot::pointAt(std::optional<WallTime> time)
{
    if (std::exchange(m_pointed, time) == time)
        return;
    m_view->setPointer(time);
    Q_EMIT pointed();
}

void HistoryPlot::keyPressEvent(QKeyEvent *event)
{
    const auto step = (m_times.to - m_times.from) / keySteps;
    const WallTime from = m_pointed.value_or(m_times.to);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        pointAt(std::clamp(event->key() == Qt::Key_Left ? from - step : from + step, m_times.from, m_times.to));
    else if (event->key() == Qt::Key_Escape && m_pointed)
        pointAt(std::nullopt);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pointed)
        Q_EMIT chosen(*m_pointed);
    else
        QWidget::keyPressEvent(event);
}

void HistoryPlot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->setFocusRing(true);
}

void HistoryPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_view->setFocusRing(false);
    pointAt(std::nullopt);
}

void HistoryPlot::choose(const QMouseEvent &event)
{
    const std::optional<WallTime> time = m_view->timeUnder(event.position());
    if (event.button() == Qt::LeftButton && time)
        Q_EMIT chosen(*time);
}

bool HistoryPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        pointAt(m_view->timeUnder(static_cast<QMouseEvent *>(event)->position()));
    else if (event->type() == QEvent::Leave)
        pointAt(std::nullopt);
    else if (event->type() == QEvent::MouseButtonRelease)
        choose(*static_cast<QMouseEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

} // namespace sluice
