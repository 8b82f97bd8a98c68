// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that knows Qt Charts.
#include "ui/historychart.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/historylines.h"
#include "ui/theme.h"
#include "ui/timewords.h"

#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <optional>
#include <vector>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double idleStroke = 1.4;
constexpr double weightStroke = 2.4;
constexpr int labelRows = 3;

QPen linePen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

/// A piece of the line itself, for the key.
QPixmap sample(const QColor &colour, double width, qreal ratio)
{
    QPixmap pixmap(QSize(22, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linePen(colour, width));
    painter.drawLine(QPointF(0, 6), QPointF(22, 6));
    return pixmap;
}

QString markLabel(const OverrideMark &mark)
{
    return mark.begins ? mark.text : HistoryChart::tr("%1 ends").arg(mark.text);
}

/// Round times at the axis, so that it stands still most of the time: moving it is what costs.
WallTime roundUp(WallTime time, std::chrono::minutes step)
{
    const auto floor = time - time.time_since_epoch() % step;
    return floor == time ? time : floor + step;
}

} // namespace

class HistoryChart::Plot final : public QChartView
{
public:
    explicit Plot(QWidget *parent);

    void show(const std::deque<MetricPoint> &points, WallTime now, std::chrono::minutes window);
    void setMarks(std::vector<OverrideMark> marks) { m_marks = std::move(marks); }

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void paintInPalette();
    void setLines(std::vector<QLineSeries *> &series, const std::vector<QList<QPointF>> &lines, const QPen &pen);
    void setRanges(const HistoryLines &lines, WallTime now, std::chrono::minutes window);
    void drawMark(QPainter &painter, const OverrideMark &mark, std::vector<double> &rowEnds) const;

    QDateTimeAxis *m_time = nullptr;
    QValueAxis *m_percent = nullptr;
    std::vector<QLineSeries *> m_idle;
    std::vector<QLineSeries *> m_weight;
    std::vector<OverrideMark> m_marks;
    bool m_empty = true;
};

HistoryChart::Plot::Plot(QWidget *parent)
    : QChartView(parent)
    , m_time(new QDateTimeAxis)
    , m_percent(new QValueAxis)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(90);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(0, 4, 8, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_percent, Qt::AlignLeft);
    m_time->setFormat(u"HH:mm"_s);
    m_percent->setLabelFormat(u"%d %"_s);
    paintInPalette();
}

void HistoryChart::Plot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintInPalette();
}

void HistoryChart::Plot::paintInPalette()
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
void HistoryChart::Plot::setLines(std::vector<QLineSeries *> &series, const std::vector<QList<QPointF>> &lines,
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

void HistoryChart::Plot::setRanges(const HistoryLines &lines, WallTime now, std::chrono::minutes window)
{
    const WallTime to = roundUp(now, window > 10min ? 5min : 1min);
    m_time->setTickCount(window > 10min ? 7 : 6);
    m_time->setRange(localTime(to - window), localTime(to));
    double highest = 100;
    for (const QList<QPointF> &line : lines.weight) {
        for (const QPointF &point : line)
            highest = std::max(highest, point.y());
    }
    const double top = highest > 200 ? 300 : highest > 100 ? 200 : 100;
    m_percent->setRange(0, top);
    m_percent->setTickCount(height() < 170 || top > 200 ? (top > 200 ? 4 : 3) : 5);
}

void HistoryChart::Plot::show(const std::deque<MetricPoint> &points, WallTime now, std::chrono::minutes window)
{
    const Tones tones = tonesOf(palette());
    const WallTime to = roundUp(now, window > 10min ? 5min : 1min);
    const HistoryLines lines = linesOf(points, to - window, to, std::max(100, width()));
    m_empty = lines.idle.empty() && lines.weight.empty();
    setRanges(lines, now, window);
    setLines(m_idle, lines.idle, linePen(tones.idle, idleStroke));
    setLines(m_weight, lines.weight, linePen(tones.weight, weightStroke));
    viewport()->update();
}

void HistoryChart::Plot::drawForeground(QPainter *painter, const QRectF &)
{
    const Tones tones = tonesOf(palette());
    const QRectF area = chart()->plotArea();
    painter->save();
    painter->setFont(m_time->labelsFont());
    if (m_empty) {
        painter->setPen(tones.muted);
        painter->drawText(area, Qt::AlignCenter, HistoryChart::tr("Nothing was measured in this time."));
    }
    std::vector<double> rowEnds(labelRows, area.left());
    for (const OverrideMark &mark : m_marks)
        drawMark(*painter, mark, rowEnds);
    painter->restore();
}

void HistoryChart::Plot::drawMark(QPainter &painter, const OverrideMark &mark, std::vector<double> &rowEnds) const
{
    const QRectF area = chart()->plotArea();
    const double at = double(mark.time.time_since_epoch().count());
    const double x = chart()->mapToPosition({at, 0}).x();
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
    QRectF box(left, top, width, metrics.height() + 1);
    QColor fill = tones.card;
    fill.setAlphaF(0.85F);
    painter.fillRect(box, fill);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(box, Qt::AlignCenter, text);
}

HistoryChart::HistoryChart(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_window(new QComboBox(this))
    , m_idle(new QLabel(this))
    , m_weight(new QLabel(this))
    , m_plot(new Plot(this))
{
    m_window->setObjectName(u"chartWindow"_s);
    m_window->setAccessibleName(tr("Time that the chart shows"));
    m_window->addItem(tr("Last 10 minutes"), 10);
    m_window->addItem(tr("Last hour"), 60);
    m_idle->setObjectName(u"idleNow"_s);
    m_weight->setObjectName(u"weightNow"_s);
    m_plot->setObjectName(u"historyPlot"_s);
    buildLayout();
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::pointsChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::marksChanged, this, [this] { refresh(); });
}

HistoryChart::~HistoryChart() = default;

void HistoryChart::buildLayout()
{
    const Tones tones = tonesOf(palette());
    auto *windowLabel = new QLabel(tr("&Show:"), this);
    windowLabel->setBuddy(m_window);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    // As wide as the widest text, so that nothing moves while the numbers change.
    m_idle->setMinimumWidth(fontMetrics().horizontalAdvance(tr("CPU idle %1 %").arg(100)));
    m_weight->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Advertised weight %1 %").arg(100)));
    const auto addKey = [this, head](const QColor &colour, double stroke, QLabel *value) {
        auto *line = new QLabel(this);
        line->setPixmap(sample(colour, stroke, devicePixelRatioF()));
        head->addWidget(line);
        head->addWidget(value);
        head->addSpacing(12);
    };
    addKey(tones.idle, idleStroke, m_idle);
    addKey(tones.weight, weightStroke, m_weight);
    head->addStretch(1);
    head->addWidget(windowLabel);
    head->addWidget(m_window);

    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 12, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_plot, 1);
}

std::chrono::minutes HistoryChart::window() const
{
    return std::chrono::minutes(m_window->currentData().toInt());
}

void HistoryChart::setService(const QString &name)
{
    m_service = name;
    refresh();
}

void HistoryChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HistoryChart::refresh()
{
    if (!isVisible() || QWidget::window()->isMinimized())
        return;
    showValues();
    std::vector<OverrideMark> marks;
    std::ranges::copy_if(m_model.marks(), std::back_inserter(marks),
                         [this](const OverrideMark &mark) { return mark.service == m_service; });
    m_plot->setMarks(std::move(marks));
    m_plot->show(m_model.pointsOf(m_service), m_model.now(), window());
    ++m_redraws;
}

QString HistoryChart::description() const
{
    const ServiceStatus *const service = m_model.service(m_service);
    const QString forced = service && service->overrides.any() ? tr("something is forced") : tr("nothing forced");
    return tr("%1, %2, %3").arg(m_idle->text(), m_weight->text(), forced);
}

void HistoryChart::showValues()
{
    const std::deque<MetricPoint> &points = m_model.pointsOf(m_service);
    static const MetricPoint unknown;
    const MetricPoint &last = points.empty() ? unknown : points.back();
    m_idle->setText(last.idle ? tr("CPU idle %1 %").arg(qRound(*last.idle)) : tr("CPU idle not known"));
    m_weight->setText(last.weight               ? tr("Advertised weight %1 %").arg(qRound(*last.weight))
                          : m_model.connected() ? tr("No weight advertised")
                                                : tr("Weight not known"));
    m_plot->setAccessibleName(tr("Chart: %1").arg(m_window->currentText()));
    if (const QString text = description(); m_plot->accessibleDescription() != text)
        m_plot->setAccessibleDescription(text);
}

} // namespace sluice
