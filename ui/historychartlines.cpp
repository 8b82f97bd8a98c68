// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines the chart has, and what each says now.
#include "ui/historychart.h"

#include "ui/agentmodel.h"
#include "ui/chartlegend.h"

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

/// A source's number among the sources, so that each has dashes of its own.
std::size_t numberOf(const ChartLineId &id, const std::vector<SourceTrack> &sources)
{
    const auto found = std::ranges::find(sources, id.source, &SourceTrack::kind);
    return id.line == ChartLine::Source ? std::size_t(found - sources.begin()) : 0;
}

} // namespace

std::vector<ChartLineId> HistoryChart::shownLines(const ChartData &moment) const
{
    std::vector<ChartLineId> lines = linesIn(moment);
    std::erase_if(lines, [this](const ChartLineId &id) { return !m_legend->isOn(id); });
    return lines;
}

std::vector<PlotLine> HistoryChart::plotLines(const ChartData &moment, const ChartTimes &times) const
{
    const int columns = std::max(100, m_plot->width());
    const auto gap = lookOf(span()).longestGap;
    const HistoryLines all = linesOf(pointsFor(moment, span()), times.from, times.to, columns, gap);
    const auto pieces = [&](const ChartLineId &id) -> LinePieces {
        switch (id.line) {
        case ChartLine::Idle:
            return all.idle;
        case ChartLine::Availability:
            return all.availability;
        case ChartLine::Weight:
            return all.weight;
        case ChartLine::Connections:
            return all.connections;
        case ChartLine::Source:
            break;
        }
        const SourceTrack &source = moment.sources[numberOf(id, moment.sources)];
        return span() == ChartSpan::Day ? LinePieces() : piecesOf(source, times.from, times.to, columns, gap);
    };
    std::vector<PlotLine> lines;
    for (const ChartLineId &id : shownLines(moment))
        lines.push_back({id, penOf(id.line, numberOf(id, moment.sources), palette()), pieces(id)});
    return lines;
}

QString HistoryChart::nowAndRange(const ChartData &moment, const ChartLineId &id) const
{
    const auto range = rangeOf(moment, span(), id);
    if (!range || qRound(range->first) == qRound(range->second))
        return textNow(id);
    return tr("%1, between %2 and %3", "a line and what it says now, its least, its most")
        .arg(textNow(id), valueText(id.line, range->first), valueText(id.line, range->second));
}

QString HistoryChart::description() const
{
    const ChartData moment = shown();
    if (const auto at = m_plot->pointedAt())
        return readoutAt(moment, span(), *at, shownLines(moment)).replace(u'\n', u", "_s);
    const ServiceStatus *const service = m_model.service(m_service);
    QStringList parts;
    for (const ChartLineId &id : shownLines(moment))
        parts.append(nowAndRange(moment, id));
    parts.append(service && service->overrides.any() ? tr("something is forced") : tr("nothing forced"));
    return parts.join(u", "_s);
}

QString HistoryChart::textNow(const ChartLineId &id) const
{
    const std::deque<MetricPoint> &points = m_model.pointsOf(m_service);
    static const MetricPoint unknown;
    const MetricPoint &last = points.empty() ? unknown : points.back();
    if (id.line == ChartLine::Weight && !last.weight && !m_model.connected())
        return tr("Weight not known");
    const auto text = [&id](std::optional<float> value) {
        return textOf(id, value ? valueText(id.line, *value) : QString());
    };
    switch (id.line) {
    case ChartLine::Idle:
        return text(last.idle);
    case ChartLine::Availability:
        return text(last.availability);
    case ChartLine::Weight:
        return text(last.weight);
    case ChartLine::Connections:
        return text(last.connections);
    case ChartLine::Source:
        break;
    }
    const std::vector<SourceTrack> &sources = m_model.sourcesOf(m_service);
    const auto source = std::ranges::find(sources, id.source, &SourceTrack::kind);
    // One that was not told of in the newest second says nothing now.
    const bool isNew = source != sources.end() && source->points.back().time == last.time;
    return text(isNew ? source->points.back().availability : std::nullopt);
}

std::vector<ChartKey> HistoryChart::keys(const ChartData &moment) const
{
    std::vector<ChartKey> keys;
    for (const ChartLineId &id : shownLines(moment))
        keys.push_back({titleOf(id), penOf(id.line, numberOf(id, moment.sources), palette())});
    return keys;
}

} // namespace sluice
