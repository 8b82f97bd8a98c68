// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whysteps.h"

#include <QCoreApplication>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

struct WhySteps
{
    Q_DECLARE_TR_FUNCTIONS(sluice::WhySteps)
};

/// One digit where it says something: 9.6 % is below 10 %.
QString percent(double value)
{
    const double tenths = qRound(value * 10) / 10.0;
    return WhySteps::tr("%1 %").arg(QString::number(tenths, 'f', tenths == qRound(tenths) ? 0 : 1));
}

QString rangeText(const MetricRange &range)
{
    return WhySteps::tr("%1 to %2", "least and most, with percent signs")
        .arg(percent(double(range.minimum)), percent(double(range.maximum)));
}

void addSources(std::vector<WhyStep> &steps, const WhyMoment &moment)
{
    for (const SourceStatus &source : moment.sources) {
        const QString name = WhySteps::tr("Source “%1”").arg(source.kind);
        if (source.availability)
            steps.push_back({name, percent(*source.availability), WhySteps::tr("How much of it is left.")});
        else
            steps.push_back({name, WhySteps::tr("not known"),
                             source.error.isEmpty() ? WhySteps::tr("It was not measured yet.") : source.error});
    }
}

void addMinute(std::vector<WhyStep> &steps, const MetricMinute &minute)
{
    const QString meaning = WhySteps::tr("Least and most within that minute.");
    if (minute.idle)
        steps.push_back({WhySteps::tr("CPU idle"), rangeText(*minute.idle), meaning});
    if (minute.availability)
        steps.push_back({WhySteps::tr("Availability"), rangeText(*minute.availability), meaning});
    if (minute.weight)
        steps.push_back({WhySteps::tr("Advertised weight"), rangeText(*minute.weight), meaning});
}

void addTrace(std::vector<WhyStep> &steps, const WeightTrace &trace)
{
    if (trace.availability)
        steps.push_back({WhySteps::tr("Availability"), percent(*trace.availability),
                         WhySteps::tr("How much of this server is left: what the sources say together.")});
    if (trace.smoothed)
        steps.push_back({WhySteps::tr("Smoothed"), percent(*trace.smoothed),
                         WhySteps::tr("Follows load quickly when it comes, and slowly when it goes.")});
    if (trace.curve)
        steps.push_back({WhySteps::tr("Curve"), percent(*trace.curve),
                         WhySteps::tr("The weight that the settings give for that availability.")});
    if (trace.steadied)
        steps.push_back({WhySteps::tr("Steadied"), percent(*trace.steadied),
                         WhySteps::tr("Small changes are left out, so that the weight does not tremble.")});
    if (trace.warmedUp)
        steps.push_back({WhySteps::tr("Warm-up"), percent(*trace.warmedUp),
                         WhySteps::tr("The weight still rises, because the agent has just started.")});
    if (trace.weight)
        steps.push_back({WhySteps::tr("Automatic weight"), percent(*trace.weight),
                         WhySteps::tr("Kept between the floor and the ceiling of the settings.")});
}

const int *forcedWeight(const WhyMoment &moment)
{
    for (const WhyForced &one : moment.forced) {
        if (const int *const percent = std::get_if<int>(&one.value))
            return percent;
    }
    return nullptr;
}

} // namespace

std::vector<WhyStep> whySteps(const WhyMoment &moment)
{
    std::vector<WhyStep> steps;
    addSources(steps, moment);
    if (moment.minute)
        addMinute(steps, *moment.minute);
    else
        addTrace(steps, moment.trace);
    const int *const forced = forcedWeight(moment);
    if (forced)
        steps.push_back({WhySteps::tr("Forced weight"), percent(*forced),
                         WhySteps::tr("Somebody forced it; it takes the automatic weight's place.")});
    const std::optional<int> said = forced ? std::optional(*forced) : moment.trace.weight;
    if (said)
        steps.push_back({WhySteps::tr("At HAProxy"), QString::number(moment.haproxyWeight * *said / 100),
                         WhySteps::tr("Of the weight %1 in the server line, rounded down.").arg(moment.haproxyWeight)});
    return steps;
}

} // namespace sluice
