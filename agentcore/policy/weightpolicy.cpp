// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/weightpolicy.h"

#include "agentcore/protocol/reply.h"

#include <algorithm>
#include <cmath>

namespace sluice {
namespace {

constexpr double arrivedWithin = 0.05;     // points; an exponential comes close but never arrives
constexpr double stepHysteresis = 5;       // points of availability
constexpr int deadBand = 3;                // points of weight
constexpr std::chrono::seconds afresh(10); // without a sample, the past says nothing of now

WeightCurve exampleCurve()
{
    return {{{0, 50}, {10, 100}}, CurveShape::Step};
}

WeightCurve proportionalCurve()
{
    return {{{0, 0}, {100, 100}}, CurveShape::Linear};
}

WeightCurve gentleCurve()
{
    return {{{0, 20}, {30, 70}, {60, 100}}, CurveShape::Linear};
}

/// The last point whose threshold, moved up by `margin` but never above 100, is reached; the first if none is.
qsizetype stepAt(const QList<CurvePoint> &points, double availability, double margin)
{
    qsizetype step = 0;
    for (qsizetype i = 1; i < points.size(); ++i) {
        if (availability >= std::min(points[i].availability + margin, 100.0))
            step = i;
    }
    return step;
}

double interpolated(const CurvePoint &left, const CurvePoint &right, double availability)
{
    const double span = right.availability - left.availability;
    return span > 0 ? std::lerp(left.weight, right.weight, (availability - left.availability) / span) : right.weight;
}

/// The share of the way that one exponential step of `elapsed` goes. Steps of any length add up to the same way.
double shareOfTheWay(std::chrono::milliseconds elapsed, std::chrono::milliseconds timeConstant)
{
    if (timeConstant <= std::chrono::milliseconds::zero())
        return 1;
    return -std::expm1(-double(elapsed.count()) / double(timeConstant.count()));
}

int percent(double weight)
{
    return qRound(std::clamp(weight, 0.0, double(maximumWeight)));
}

int effectiveCeiling(const WeightSettings &settings)
{
    return std::max(std::min(settings.ceiling, maximumWeight), effectiveFloor(settings));
}

/// Where the dead band does not hold: at an end of the curve, and from the floor or the ceiling on.
bool isEnd(int weight, const WeightCurve &curve, const WeightSettings &settings)
{
    return weight == percent(curve.points.first().weight) || weight == percent(curve.points.last().weight)
        || weight <= effectiveFloor(settings) || weight >= effectiveCeiling(settings);
}

int limited(int weight, const WeightSettings &settings)
{
    if (settings.algorithm == BalanceAlgorithm::Static)
        return 100; // of the two values that HAProxy takes then, load alone never gives 0
    return std::clamp(weight, effectiveFloor(settings), effectiveCeiling(settings));
}

} // namespace

double WeightCurve::at(double availability) const
{
    if (points.isEmpty())
        return 100;
    const qsizetype step = stepAt(points, availability, 0);
    const bool between = availability > points[step].availability && step + 1 < points.size();
    if (shape == CurveShape::Step || !between)
        return points[step].weight;
    return interpolated(points[step], points[step + 1], availability);
}

WeightCurve curveOf(const WeightSettings &settings)
{
    switch (settings.preset) {
    case WeightPreset::Proportional:
        return proportionalCurve();
    case WeightPreset::Gentle:
        return gentleCurve();
    case WeightPreset::Custom:
        return {settings.points, settings.shape};
    case WeightPreset::Example:
        break;
    }
    return exampleCurve();
}

int effectiveFloor(const WeightSettings &settings)
{
    const int serverWeight = std::clamp(settings.haproxyWeight, 1, maximumWeight);
    const int smallestThatIsNotZero = (100 + serverWeight - 1) / serverWeight;
    return std::max(std::min(settings.floor, maximumWeight), smallestThatIsNotZero);
}

WeightPolicy::WeightPolicy(WeightSettings settings)
    : m_settings(std::move(settings))
    , m_curve(curveOf(m_settings))
{
}

WeightTrace WeightPolicy::advance(std::optional<double> availability, BootTime now)
{
    m_trace = {};
    if (!availability || std::isnan(*availability))
        return m_trace;
    m_trace.availability = std::clamp(*availability, 0.0, 100.0);
    m_trace.smoothed = smoothed(*m_trace.availability, now);
    m_trace.curve = m_curve.at(*m_trace.smoothed);
    m_trace.steadied = steadied(*m_trace.smoothed, *m_trace.curve);
    m_trace.warmedUp = warmedUp(*m_trace.steadied, now);
    m_trace.weight = limited(m_trace.warmedUp.value_or(*m_trace.steadied), m_settings);
    return m_trace;
}

void WeightPolicy::adopt(const WeightSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_curve = curveOf(m_settings);
    m_step.reset();
    m_line.reset();
}

void WeightPolicy::warmUp(BootTime start, std::chrono::milliseconds over)
{
    m_warmUpStart = start;
    m_warmUp = over;
}

std::optional<int> WeightPolicy::warmedUp(int weight, BootTime now) const
{
    const auto elapsed = now - m_warmUpStart;
    if (elapsed >= m_warmUp)
        return std::nullopt;
    return int(double(weight) * double(elapsed.count()) / double(m_warmUp.count()));
}

double WeightPolicy::smoothed(double availability, BootTime now)
{
    const bool hasPast = m_smoothed && now - *m_last <= afresh;
    if (!hasPast) {
        m_smoothed = availability;
    } else {
        const auto elapsed = std::max(now - *m_last, std::chrono::milliseconds::zero());
        const bool falls = availability < *m_smoothed;
        const auto timeConstant = falls ? m_settings.smoothing.fall : m_settings.smoothing.rise;
        *m_smoothed += (availability - *m_smoothed) * shareOfTheWay(elapsed, timeConstant);
        if (std::abs(availability - *m_smoothed) < arrivedWithin)
            m_smoothed = availability;
    }
    m_last = now;
    return *m_smoothed;
}

int WeightPolicy::steadied(double availability, double curveWeight)
{
    if (m_curve.points.isEmpty())
        return percent(curveWeight);
    return m_curve.shape == CurveShape::Step ? steadiedStep(availability) : steadiedLine(percent(curveWeight));
}

int WeightPolicy::steadiedStep(double availability)
{
    const qsizetype reached = stepAt(m_curve.points, availability, 0);
    const qsizetype climbed = stepAt(m_curve.points, availability, stepHysteresis);
    m_step = std::clamp(m_step.value_or(reached), climbed, reached);
    return percent(m_curve.points[*m_step].weight);
}

int WeightPolicy::steadiedLine(int weight)
{
    const bool follow = !m_line || std::abs(weight - *m_line) >= deadBand || isEnd(weight, m_curve, m_settings);
    if (follow)
        m_line = weight;
    return *m_line;
}

} // namespace sluice
