// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/loadscene.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace sluice {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Idle percent at one moment; straight lines lie between them.
struct ScenePoint
{
    milliseconds at{0};
    double idle = 0;
};

constexpr std::array idlePoints{ScenePoint{0ms, 95}, ScenePoint{60s, 95}};
constexpr std::array rushHourPoints{ScenePoint{0ms, 90}, ScenePoint{10s, 90},  ScenePoint{45s, 12},
                                    ScenePoint{80s, 8},  ScenePoint{110s, 90}, ScenePoint{120s, 90}};
constexpr std::array runawayPoints{ScenePoint{0ms, 85}, ScenePoint{10s, 85}, ScenePoint{11s, 0},
                                   ScenePoint{55s, 0},  ScenePoint{56s, 85}, ScenePoint{80s, 85}};
constexpr std::array flappingPoints{ScenePoint{0ms, 80}, ScenePoint{4s, 80},     ScenePoint{4100ms, 20},
                                    ScenePoint{8s, 20},  ScenePoint{8100ms, 80}, ScenePoint{8200ms, 80}};

struct SceneRow
{
    LoadScene scene;
    QLatin1StringView name;
    std::span<const ScenePoint> points;
    double noise; ///< the most that it strays from the lines, up or down
};

constexpr std::array rows{
    SceneRow{LoadScene::Idle, QLatin1StringView("idle"), idlePoints, 3},
    SceneRow{LoadScene::RushHour, QLatin1StringView("rush-hour"), rushHourPoints, 4},
    SceneRow{LoadScene::Runaway, QLatin1StringView("runaway"), runawayPoints, 2},
    SceneRow{LoadScene::Flapping, QLatin1StringView("flapping"), flappingPoints, 4},
};

const SceneRow &rowOf(LoadScene scene) noexcept
{
    const auto row = std::ranges::find(rows, scene, &SceneRow::scene);
    return row == rows.end() ? rows.front() : *row;
}

double onTheLine(std::span<const ScenePoint> points, milliseconds at) noexcept
{
    const auto after = std::ranges::upper_bound(points, at, {}, &ScenePoint::at);
    if (after == points.end())
        return points.back().idle;
    if (after == points.begin())
        return points.front().idle;
    const ScenePoint &before = *std::prev(after);
    const double part = double((at - before.at).count()) / double((after->at - before.at).count());
    return before.idle + part * (after->idle - before.idle);
}

/// -1 to 1, the same for the same numbers. The mixing is that of SplitMix64.
double noiseAt(quint64 step, quint32 seed) noexcept
{
    quint64 mixed = (quint64(seed) << 32U) + step * 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    mixed ^= mixed >> 31U;
    return double(mixed >> 11U) / double(1ULL << 52U) - 1.0;
}

} // namespace

QLatin1StringView word(LoadScene scene) noexcept
{
    return rowOf(scene).name;
}

std::optional<LoadScene> loadSceneFromWord(QStringView text) noexcept
{
    const auto row = std::ranges::find_if(rows, [text](const SceneRow &one) { return one.name == text; });
    return row == rows.end() ? std::nullopt : std::optional(row->scene);
}

milliseconds lengthOf(LoadScene scene) noexcept
{
    return rowOf(scene).points.back().at;
}

int idlePercent(LoadScene scene, milliseconds elapsed, quint32 seed) noexcept
{
    const SceneRow &row = rowOf(scene);
    const milliseconds since = std::max(elapsed, 0ms);
    const double line = onTheLine(row.points, since % row.points.back().at);
    const double noise = row.noise * noiseAt(quint64(since / 500ms), seed);
    return int(std::lround(std::clamp(line + noise, 0.0, 100.0)));
}

} // namespace sluice
