// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historychart.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/historyplot.h"
#include "ui/savedialog.h"
#include "ui/tabletext.h"
#include "ui/theme.h"
#include "ui/timewords.h"
#include "ui/toolicons.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double idleStroke = 1.4;
constexpr double weightStroke = 2.4;
constexpr auto minutesAreOldAfter = 125s; ///< the running minute comes when it is over
constexpr auto askAgainAfter = 20s;

/// A piece of the line itself, for the key.
QPixmap sample(const QColor &colour, double width, qreal ratio)
{
    QPixmap pixmap(QSize(22, 12) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(0, 6), QPointF(22, 6));
    return pixmap;
}

} // namespace

HistoryChart::HistoryChart(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_window(new QComboBox(this))
    , m_idle(new QLabel(this))
    , m_weight(new QLabel(this))
    , m_plot(new HistoryPlot(this))
{
    m_window->setObjectName(u"chartWindow"_s);
    m_window->setAccessibleName(tr("Time that the chart shows"));
    for (const ChartSpan span : allChartSpans)
        m_window->addItem(titleOf(span), int(span));
    m_window->setCurrentIndex(int(ChartSpan::TenMinutes));
    m_idle->setObjectName(u"idleNow"_s);
    m_weight->setObjectName(u"weightNow"_s);
    m_plot->setObjectName(u"historyPlot"_s);
    buildLayout();
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] { draw(); });
    connect(m_plot, &HistoryPlot::pointed, this, [this] { showReadout(); });
    connect(m_plot, &HistoryPlot::chosen, this, [this](WallTime at) { Q_EMIT whyWanted(m_service, at); });
    connect(&m_model, &AgentModel::pointsChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::marksChanged, this, [this] { refresh(); });
    connect(&m_model, &AgentModel::minutesChanged, this, [this] { refresh(); });
}

HistoryChart::~HistoryChart() = default;

QToolButton *HistoryChart::addTool(QBoxLayout &row, const QString &objectName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    row.addWidget(button);
    return button;
}

void HistoryChart::addTools(QBoxLayout &row)
{
    m_pause = addTool(row, u"chartPause"_s, QString());
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::clicked, this, [this] { togglePause(); });
    m_export = addTool(row, u"chartExport"_s, tr("Export the chart"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    connect(menu->addAction(tr("&Picture (PNG)…")), &QAction::triggered, this, [this] { exportPicture(); });
    connect(menu->addAction(tr("&Numbers (CSV)…")), &QAction::triggered, this, [this] { exportNumbers(); });
    m_export->setMenu(menu);
}

void HistoryChart::buildLayout()
{
    const Tones tones = tonesOf(palette());
    auto *windowLabel = new QLabel(tr("&Show:"), this);
    windowLabel->setBuddy(m_window);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    // As wide as the widest text, so that nothing moves while the numbers change.
    m_idle->setMinimumWidth(fontMetrics().horizontalAdvance(tr("CPU idle %1 %").arg(100)));
    m_weight->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Advertised weight %1 %").arg(100)));
    const auto addKey = [this, head](const QColor &colour, double stroke, QLabel *value) {
        auto *line = new QLabel(this);
        line->setPixmap(sample(colour, stroke, devicePixelRatioF()));
        head->addWidget(line);
        head->addWidget(value);
    };
    addKey(tones.idle, idleStroke, m_idle);
    head->addSpacing(10);
    addKey(tones.weight, weightStroke, m_weight);
    head->addStretch(1);
    head->addWidget(windowLabel);
    head->addWidget(m_window);
    addTools(*head);
    showIcons();

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

void HistoryChart::showIcons()
{
    if (!m_export)
        return;
    const QString name = isPaused() ? tr("Let the chart go on (Ctrl+P)") : tr("Hold the chart (Ctrl+P)");
    m_pause->setIcon(toolIcon(isPaused() ? ToolSign::Go : ToolSign::Pause, palette()));
    m_pause->setChecked(isPaused());
    m_pause->setAccessibleName(name);
    m_pause->setToolTip(name);
    m_export->setIcon(toolIcon(ToolSign::Save, palette()));
}

void HistoryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

ChartSpan HistoryChart::span() const
{
    return ChartSpan(m_window->currentData().toInt());
}

void HistoryChart::setSpan(ChartSpan span)
{
    m_window->setCurrentIndex(m_window->findData(int(span)));
}

void HistoryChart::setService(const QString &name)
{
    if (m_service != name)
        m_frozen.reset();
    m_service = name;
    showIcons();
    refresh();
}

void HistoryChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

void HistoryChart::refresh()
{
    if (!isVisible() || QWidget::window()->isMinimized())
        return;
    showValues();
    if (!isPaused())
        draw();
}

void HistoryChart::togglePause()
{
    if (isPaused())
        m_frozen.reset();
    else
        m_frozen = live();
    showIcons();
    draw();
}

ChartData HistoryChart::live() const
{
    ChartData moment;
    moment.now = m_model.now();
    moment.seconds = m_model.pointsOf(m_service);
    moment.minutes = m_model.minutes();
    // The agent keeps the weights of its first service only.
    const bool first = !m_model.status().services.empty() && m_model.status().services.front().name == m_service;
    for (MetricMinute &minute : moment.minutes) {
        if (!first)
            minute.weight.reset();
    }
    std::ranges::copy_if(m_model.marks(), std::back_inserter(moment.marks),
                         [this](const OverrideMark &mark) { return mark.service == m_service; });
    return moment;
}

void HistoryChart::draw()
{
    if (!isVisible() || QWidget::window()->isMinimized())
        return;
    const ChartData moment = shown();
    PlotPicture picture;
    picture.span = span();
    picture.times = timesOf(span(), moment.now);
    picture.lines = linesOf(pointsFor(moment, span()), picture.times.from, picture.times.to,
                            std::max(100, m_plot->width()), lookOf(span()).longestGap);
    picture.marks = moment.marks;
    picture.corner = isPaused() ? tr("Held at %1").arg(secondText(moment.now)) : QString();
    m_plot->show(picture);
    showReadout();
    showValues();
    ++m_redraws;
    if (span() == ChartSpan::Day && !isPaused())
        wantMinutes();
}

void HistoryChart::wantMinutes()
{
    const WallTime now = m_model.now();
    const std::vector<MetricMinute> &minutes = m_model.minutes();
    if (!minutes.empty() && now - minutes.back().time < minutesAreOldAfter)
        return;
    if (m_minutesAsked && std::chrono::abs(now - *m_minutesAsked) < askAgainAfter)
        return;
    m_minutesAsked = now;
    Q_EMIT minutesWanted();
}

QString HistoryChart::description() const
{
    const ServiceStatus *const service = m_model.service(m_service);
    const QString forced = service && service->overrides.any() ? tr("something is forced") : tr("nothing forced");
    const QString now = tr("%1, %2, %3").arg(m_idle->text(), m_weight->text(), forced);
    if (!m_plot->pointedAt())
        return now;
    return readoutAt(shown(), span(), *m_plot->pointedAt()).replace(u'\n', u", "_s);
}

void HistoryChart::showReadout()
{
    const std::optional<WallTime> at = m_plot->pointedAt();
    m_plot->setReadout(at ? readoutAt(shown(), span(), *at) : QString());
    showValues();
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

QString HistoryChart::fileName(const QString &suffix) const
{
    QString name = u"%1-%2-%3"_s.arg(m_model.status().agent.host, m_service, lookOf(span()).word);
    name.replace(u'/', u'_');
    return name + suffix;
}

// With what a picture alone does not tell: whose it is, and which line is which.
QPixmap HistoryChart::pictureWithTitle()
{
    const QPixmap plot = m_plot->picture();
    const qreal ratio = plot.devicePixelRatio();
    const int head = fontMetrics().height() + 14;
    QPixmap whole(QSize(plot.width(), plot.height() + int(head * ratio)));
    whole.setDevicePixelRatio(ratio);
    const Tones tones = tonesOf(palette());
    whole.fill(tones.card);
    QPainter painter(&whole);
    painter.setFont(font());
    const ChartTimes times = timesOf(span(), shown().now);
    const QString title = tr("%1, “%2”, %3 to %4")
                              .arg(m_model.status().agent.host, m_service, clockText(times.from, times.to),
                                   localTime(times.to).toString(u"yyyy-MM-dd HH:mm"_s));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(10, 0, plot.width() / ratio - 20, head), Qt::AlignVCenter | Qt::AlignLeft, title);
    double right = plot.width() / ratio - 10;
    const auto drawKey = [&](const QColor &colour, double stroke, const QString &text) {
        right -= fontMetrics().horizontalAdvance(text);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(right, 0, 400, head), Qt::AlignVCenter | Qt::AlignLeft, text);
        painter.drawPixmap(QPointF(right - 28, head / 2.0 - 6), sample(colour, stroke, ratio));
        right -= 42;
    };
    drawKey(tones.weight, weightStroke, tr("Advertised weight"));
    drawKey(tones.idle, idleStroke, tr("CPU idle"));
    painter.drawPixmap(QPointF(0, head), plot);
    return whole;
}

void HistoryChart::report(const QString &path, const std::optional<QString> &error)
{
    if (error)
        Q_EMIT failed(tr("%1 could not be written: %2.").arg(path, *error));
    else
        Q_EMIT exported(tr("The chart is in %1.").arg(path));
}

// What is saved is what stood there when it was asked for, not what came while a name was chosen.
void HistoryChart::exportPicture()
{
    askWhereToSave({tr("Export the chart"), fileName(u".png"_s), tr("Pictures (*.png)")}, this,
                   [this, picture = pictureWithTitle()](const QString &path) {
                       QByteArray png;
                       QBuffer buffer(&png);
                       buffer.open(QIODevice::WriteOnly);
                       picture.save(&buffer, "PNG");
                       report(path, writeFile(path, png));
                   });
}

void HistoryChart::exportNumbers()
{
    askWhereToSave({tr("Export the numbers"), fileName(u".csv"_s), tr("CSV files (*.csv)")}, this,
                   [this, csv = csvOf(shown(), span())](const QString &path) { report(path, writeFile(path, csv)); });
}

} // namespace sluice
