// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/settings/settings.h"

#include <optional>

namespace sluice {

/// Every stage from availability to the advertised weight, so that "why 42 %?" has an answer. nullopt: unknown.
struct WeightTrace
{
    std::optional<double> availability; ///< percent, 0–100, as measured
    std::optional<double> smoothed;     ///< after the one-directional smoothing
    std::optional<double> curve;        ///< the curve's weight for it, percent
    std::optional<int> steadied;        ///< after hysteresis and dead band
    std::optional<int> warmedUp;        ///< after the ramp that follows a start, while it runs
    std::optional<int> weight;          ///< after algorithm, floor and ceiling: what is advertised
    bool operator==(const WeightTrace &) const = default;
};

/// The curve's points and shape that a preset stands for. HAProxy's documented example: below 10 % idle 50 %, else
/// 100 %.
struct WeightCurve
{
    QList<CurvePoint> points;
    CurveShape shape = CurveShape::Step;
    /// Weight in percent; beyond the ends the end points hold.
    [[nodiscard]] double at(double availability) const;
    bool operator==(const WeightCurve &) const = default;
};
[[nodiscard]] WeightCurve curveOf(const WeightSettings &settings);

/// The smallest percent that HAProxy does not floor to weight 0: ceil(100 / haproxy_weight), and never under the
/// configured floor. HAProxy configuration manual, section 5.2 "agent-check"; src/server.c, server_parse_weight.
[[nodiscard]] int effectiveFloor(const WeightSettings &settings);

/// Availability → weight for one service. Holds the smoothing's and the hysteresis's memory.
class WeightPolicy
{
public:
    explicit WeightPolicy(WeightSettings settings = {});

    /// `now` must not go back. An unknown availability gives no weight and keeps the memory; the smoothing starts
    /// afresh after more than ten seconds without a sample.
    WeightTrace advance(std::optional<double> availability, BootTime now);
    /// Other settings from the next sample on. The smoothing goes on where it was.
    void adopt(const WeightSettings &settings);
    /// From `start` on the weight rises to its value in a straight line over this time; 0 is no ramp.
    void warmUp(BootTime start, std::chrono::milliseconds over);
    [[nodiscard]] const WeightTrace &trace() const noexcept { return m_trace; }
    [[nodiscard]] const WeightSettings &settings() const noexcept { return m_settings; }

private:
    double smoothed(double availability, BootTime now);
    int steadied(double availability, double curveWeight);
    int steadiedStep(double availability);
    int steadiedLine(int weight);
    [[nodiscard]] std::optional<int> warmedUp(int weight, BootTime now) const;

    WeightSettings m_settings;
    WeightCurve m_curve;
    WeightTrace m_trace;
    std::optional<BootTime> m_last; ///< when the last sample came
    std::optional<double> m_smoothed;
    std::optional<qsizetype> m_step; ///< step curves: the point in force
    std::optional<int> m_line;       ///< linear curves: the weight that the dead band holds
    BootTime m_warmUpStart{};
    std::chrono::milliseconds m_warmUp{0};
};

} // namespace sluice
