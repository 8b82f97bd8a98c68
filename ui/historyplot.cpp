// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Qt Charts.
#include "ui/historyplot.h"

#include "ui/plotoverlay.h"
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
#include <map>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastHeight = 70;
constexpr int lowHeight = 170; ///< below it, fewer ticks
constexpr int keySteps = 60;   ///< an arrow key moves by this part of the whole

WallTime timeAt(double x)
{
    return WallTime(std::chrono::milliseconds(qint64(x)));
}

double xOf(WallTime time)
{
    return double(time.time_since_epoch().count());
}

std::optional<double> highestOf(const PlotPicture &picture, ChartLine wanted)
{
    std::optional<double> highest;
    for (const PlotLine &line : picture.lines) {
        if (line.id.line != wanted)
            continue;
        for (const QList<QPointF> &piece : line.pieces) {
            for (const QPointF &point : piece)
                highest = std::max(highest.value_or(0), point.y());
        }
    }
    return highest;
}

/// 4, 8, 20, 40, 80, 200 …: whole numbers at every tick, and few changes of scale.
double topOfCounts(double highest)
{
    for (double decade = 4;; decade *= 10) {
        for (const double top : {decade, 2 * decade, 5 * decade}) {
            if (top >= highest)
                return top;
        }
    }
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
        m_overlay.ring = on;
        viewport()->update();
    }
    [[nodiscard]] std::optional<WallTime> timeUnder(const QPointF &position) const;

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void paintInPalette();
    void setLine(const PlotLine &line);
    void setTimes(const PlotPicture &picture);
    void setPercents(double highest);
    void setCounts(std::optional<double> highest);

    QDateTimeAxis *m_time = nullptr;
    QValueAxis *m_percent = nullptr;
    QValueAxis *m_count = nullptr;                          ///< of connections
    std::map<QString, std::vector<QLineSeries *>> m_series; ///< of each line, by its word
    PlotOverlay m_overlay;
    int m_offset = 0; ///< of the local time that the axis shows, seconds from UTC
};

HistoryPlot::View::View(QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis)
    , m_percent(new QValueAxis)
    , m_count(new QValueAxis)
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
    chart()->addAxis(m_count, Qt::AlignRight);
    m_percent->setLabelFormat(u"%d %"_s);
    m_count->setLabelFormat(u"%d"_s);
    m_count->setGridLineVisible(false);
    m_count->setLabelsVisible(false);
    m_count->setLineVisible(false);
    // Times and positions are turned into each other by the first series, whatever is drawn.
    auto *base = new QLineSeries;
    chart()->addSeries(base);
    base->attachAxis(m_time);
    base->attachAxis(m_percent);
    auto *counts = new QLineSeries; // an axis without a series has no place in the layout
    chart()->addSeries(counts);
    counts->attachAxis(m_time);
    counts->attachAxis(m_count);
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
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_time, m_percent, m_count}) {
        axis->setLabelsFont(small);
        axis->setLabelsBrush(tones.muted);
        axis->setLinePen(QPen(tones.line));
        axis->setGridLinePen(QPen(tones.line, 1, Qt::DotLine));
    }
    m_time->setGridLineVisible(false);
    m_count->setLabelsBrush(tones.connections);
}

// The series are kept and refilled: making them anew is dear.
void HistoryPlot::View::setLine(const PlotLine &line)
{
    std::vector<QLineSeries *> &series = m_series[word(line.id)];
    while (series.size() < line.pieces.size()) {
        auto *one = new QLineSeries;
        chart()->addSeries(one);
        one->attachAxis(m_time);
        one->attachAxis(line.id.line == ChartLine::Connections ? m_count : m_percent);
        series.push_back(one);
    }
    for (std::size_t index = 0; index < series.size(); ++index) {
        const bool used = index < line.pieces.size();
        series[index]->setVisible(used);
        if (series[index]->pen() != line.pen)
            series[index]->setPen(line.pen);
        if (used || series[index]->count() > 0)
            series[index]->replace(used ? line.pieces[index] : QList<QPointF>());
    }
}

void HistoryPlot::View::setTimes(const PlotPicture &picture)
{
    const ChartSpanLook &look = lookOf(picture.span);
    m_time->setFormat(look.format);
    m_time->setTickCount(look.ticks);
    // The same moments in another time zone are no other range to the axis: its labels would stay.
    const int offset = localTime(picture.times.to).offsetFromUtc();
    if (std::exchange(m_offset, offset) != offset)
        m_time->setRange(localTime(picture.times.from - 1s), localTime(picture.times.to - 1s));
    m_time->setRange(localTime(picture.times.from), localTime(picture.times.to));
}

void HistoryPlot::View::setPercents(double highest)
{
    const double top = highest > 200 ? 300 : highest > 100 ? 200 : 100;
    m_percent->setRange(0, top);
    m_percent->setTickCount(height() < lowHeight || top > 200 ? (top > 200 ? 4 : 3) : 5);
}

void HistoryPlot::View::setCounts(std::optional<double> highest)
{
    // Not hidden: Qt Charts 6.4 would not show the labels of an axis that comes back.
    const bool changes = m_count->labelsVisible() != highest.has_value();
    m_count->setLabelsVisible(highest.has_value());
    m_count->setLineVisible(highest.has_value());
    if (highest) {
        m_count->setRange(0, topOfCounts(*highest));
        m_count->setTickCount(height() < lowHeight ? 3 : 5);
    }
    if (changes) { // nor make room for them by itself
        chart()->layout()->invalidate();
        chart()->layout()->activate();
    }
}

void HistoryPlot::View::show(const PlotPicture &picture)
{
    const bool empty = std::ranges::all_of(picture.lines, [](const PlotLine &line) { return line.pieces.empty(); });
    m_overlay.middle = empty ? picture.nothing : QString();
    m_overlay.marks = picture.marks;
    m_overlay.corner = picture.corner;
    setTimes(picture);
    setPercents(highestOf(picture, ChartLine::Weight).value_or(0));
    setCounts(highestOf(picture, ChartLine::Connections));
    for (const auto &[name, series] : m_series) {
        const auto isDrawn = [&name = name](const PlotLine &line) { return word(line.id) == name; };
        if (std::ranges::none_of(picture.lines, isDrawn)) {
            for (QLineSeries *const one : series)
                one->setVisible(false);
        }
    }
    for (const PlotLine &line : picture.lines)
        setLine(line);
    viewport()->update();
}

void HistoryPlot::View::setPointer(std::optional<WallTime> at)
{
    m_overlay.pointer = at;
    viewport()->update();
}

void HistoryPlot::View::setReadout(const QString &text)
{
    m_overlay.readout = text;
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
    painter->save();
    painter->setFont(m_time->labelsFont());
    const auto xAt = [this](WallTime time) { return chart()->mapToPosition({xOf(time), 0}).x(); };
    drawOverlay(*painter, m_overlay, {chart()->plotArea(), palette(), xAt});
    painter->restore();
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
