// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historychart.h"

#include "ui/agentmodel.h"
#include "ui/card.h"
#include "ui/chartlegend.h"
#include "ui/savedialog.h"
#include "ui/tabletext.h"
#include "ui/timewords.h"
#include "ui/toolicons.h"

#include <QBuffer>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto minutesAreOldAfter = 125s; ///< the running minute comes when it is over
constexpr auto askAgainAfter = 20s;

} // namespace

HistoryChart::HistoryChart(const AgentModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_legend(new ChartLegend(this))
    , m_window(new QComboBox(this))
    , m_plot(new HistoryPlot(this))
{
    m_window->setObjectName(u"chartWindow"_s);
    m_window->setAccessibleName(tr("Time that the chart shows"));
    for (const ChartSpan span : allChartSpans)
        m_window->addItem(titleOf(span), int(span));
    m_window->setCurrentIndex(int(ChartSpan::TenMinutes));
    m_legend->setObjectName(u"chartLegend"_s);
    m_plot->setObjectName(u"historyPlot"_s);
    buildLayout();
    connect(m_window, &QComboBox::currentIndexChanged, this, [this] { draw(); });
    connect(m_legend, &ChartLegend::changed, this, [this] { draw(); });
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
    auto *windowLabel = new QLabel(tr("&Show:"), this);
    windowLabel->setBuddy(m_window);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(6);
    tools->addWidget(windowLabel);
    tools->addWidget(m_window);
    addTools(*tools);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_legend, 1, Qt::AlignVCenter);
    head->addLayout(tools);
    head->setAlignment(tools, Qt::AlignTop);
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

QStringList HistoryChart::hiddenLines() const
{
    return m_legend->hidden();
}

void HistoryChart::setHiddenLines(const QStringList &words)
{
    m_legend->setHidden(words);
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
    // The agent keeps those of its first service only.
    const bool first = !m_model.status().services.empty() && m_model.status().services.front().name == m_service;
    for (MetricMinute &minute : moment.minutes) {
        if (!first)
            minute = {minute.time, minute.idle, std::nullopt, std::nullopt, std::nullopt};
    }
    moment.sources = m_model.sourcesOf(m_service);
    const ServiceStatus *const service = m_model.service(m_service);
    moment.watchesPorts = service && service->watchesPorts;
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
    picture.lines = plotLines(moment, picture.times);
    picture.nothing = shownLines(moment).empty() ? tr("All lines are switched off.")
                                                 : tr("Nothing was measured in this time.");
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

void HistoryChart::showReadout()
{
    const std::optional<WallTime> at = m_plot->pointedAt();
    const ChartData moment = shown();
    m_plot->setReadout(at ? readoutAt(moment, span(), *at, shownLines(moment)) : QString());
    showValues();
}

void HistoryChart::showValues()
{
    std::vector<ChartLegend::Entry> entries;
    for (const ChartLineId &id : linesIn(shown()))
        entries.push_back({id, textNow(id)});
    m_legend->show(entries);
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

QPixmap HistoryChart::pictureWithTitle()
{
    const ChartData moment = shown();
    const ChartTimes times = timesOf(span(), moment.now);
    const QString title = tr("%1, “%2”, %3 to %4")
                              .arg(m_model.status().agent.host, m_service, clockText(times.from, times.to),
                                   localTime(times.to).toString(u"yyyy-MM-dd HH:mm"_s));
    return titledPicture(m_plot->picture(), title, keys(moment), font(), palette());
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
