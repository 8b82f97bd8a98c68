// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curvewords.h"

#include "agentcore/policy/weightpolicy.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 100; ///< the percent that HAProxy never floors to 0

struct CurveWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::CurveWords)
};

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

QString stepInWords(const QList<CurvePoint> &points)
{
    if (points.size() == 1)
        return CurveWords::tr("The weight is always %1 %.").arg(number(points.first().weight));
    QStringList sentences{CurveWords::tr("With less than %1 % available the weight is %2 %.")
                              .arg(number(points[1].availability), number(points[0].weight))};
    for (qsizetype i = 1; i < points.size(); ++i)
        sentences.append(
            CurveWords::tr("From %1 % on it is %2 %.").arg(number(points[i].availability), number(points[i].weight)));
    return sentences.join(u' ');
}

QString lineInWords(const QList<CurvePoint> &points)
{
    QStringList sentences{CurveWords::tr("With %1 % available or less the weight is %2 %.")
                              .arg(number(points.first().availability), number(points.first().weight))};
    for (qsizetype i = 1; i < points.size(); ++i)
        sentences.append(CurveWords::tr("From there it goes in a straight line to %2 % at %1 %.")
                             .arg(number(points[i].availability), number(points[i].weight)));
    if (points.size() > 1)
        sentences.append(CurveWords::tr("Above that it stays."));
    return sentences.join(u' ');
}

} // namespace

QString curveInWords(const WeightSettings &weight)
{
    const WeightCurve curve = curveOf(weight);
    if (weight.algorithm == BalanceAlgorithm::Static)
        return CurveWords::tr("The weight is always 100 %, because HAProxy takes only 0 and 100 here.");
    if (curve.points.isEmpty())
        return CurveWords::tr("There is no point yet.");
    const QString line = curve.shape == CurveShape::Step ? stepInWords(curve.points) : lineInWords(curve.points);
    return CurveWords::tr("%1 Load alone gives at least %2 % and at most %3 %.")
        .arg(line)
        .arg(effectiveFloor(weight))
        .arg(std::max(weight.ceiling, effectiveFloor(weight)));
}

std::optional<int> weightFor(const WeightSettings &weight, double availability)
{
    return WeightPolicy(weight).advance(availability, BootTime{}).weight;
}

QString previewText(const WeightSettings &weight, std::optional<double> availability)
{
    const auto would = availability ? weightFor(weight, *availability) : std::nullopt;
    if (!would)
        return CurveWords::tr("How much is available now is not known.");
    return CurveWords::tr("Now %1 % is available: that gives the weight %2 %.").arg(qRound(*availability)).arg(*would);
}

// HAProxy takes the percent of the configured weight and drops the fraction: of 1, every percent below 100 is 0.
QStringList curveWarnings(const WeightSettings &weight)
{
    QStringList warnings;
    if (weight.algorithm == BalanceAlgorithm::Static)
        warnings.append(CurveWords::tr("With a static algorithm HAProxy takes only 0 and 100 %, and load alone never "
                                       "gives 0. So 100 % is always said, and the curve has no effect."));
    WeightSettings unlimited = weight;
    unlimited.floor = 0;
    const int least = effectiveFloor(unlimited);
    const WeightCurve curve = curveOf(weight);
    const bool goesBelow = weight.floor < least
        && std::ranges::any_of(curve.points, [least](const CurvePoint &point) { return point.weight < least; });
    if (weight.haproxyWeight == 1 && weight.algorithm == BalanceAlgorithm::Dynamic)
        warnings.append(CurveWords::tr("With “weight 1” on the server line, HAProxy makes 0 of every percent below %1. "
                                       "So the agent says at least %1 %, and load has no effect. Give the server line "
                                       "“weight 100”, and write 100 here.")
                            .arg(whole));
    else if (goesBelow && weight.haproxyWeight < whole && weight.algorithm == BalanceAlgorithm::Dynamic)
        warnings.append(CurveWords::tr("With “weight %1” on the server line, HAProxy makes 0 of every percent below "
                                       "%2. So the agent says at least %2 %, whatever curve and floor say.")
                            .arg(weight.haproxyWeight)
                            .arg(least));
    else if (goesBelow)
        warnings.append(
            CurveWords::tr("The curve goes down to 0. The agent says at least %1 %, because load alone must "
                           "not switch a farm off.")
                .arg(least));
    if (weight.ceiling < effectiveFloor(weight))
        warnings.append(CurveWords::tr("The ceiling is below the least that the agent says, and has no effect."));
    return warnings;
}

} // namespace sluice
