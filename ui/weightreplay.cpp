// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weightreplay.h"

#include "agentcore/settings/settingswords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto reach = 2s; ///< between a moment and the second that stands for it

std::chrono::milliseconds seconds(const QJsonValue &value)
{
    return std::chrono::milliseconds(qint64(value.toDouble() * 1000));
}

WeightPreset presetFrom(const QString &word)
{
    const auto *const found = std::ranges::find(weightPresetWords, word, &SettingWord<WeightPreset>::word);
    return found == weightPresetWords.end() ? WeightPreset::Example : found->value;
}

WeightSettings weightFrom(const QJsonObject &json)
{
    WeightSettings weight;
    weight.haproxyWeight = json.value("haproxy_weight"_L1).toInt(weight.haproxyWeight);
    if (json.value("algorithm"_L1).toString() == "static"_L1)
        weight.algorithm = BalanceAlgorithm::Static;
    weight.preset = presetFrom(json.value("preset"_L1).toString());
    const QJsonArray points = json.value("points"_L1).toArray();
    for (const QJsonValue point : points)
        weight.points.append({point.toArray().at(0).toDouble(), point.toArray().at(1).toDouble()});
    if (json.value("shape"_L1).toString() == "linear"_L1)
        weight.shape = CurveShape::Linear;
    const QJsonObject smoothing = json.value("smoothing"_L1).toObject();
    weight.smoothing = {seconds(smoothing.value("fall"_L1)), seconds(smoothing.value("rise"_L1))};
    weight.floor = json.value("floor"_L1).toInt(weight.floor);
    weight.ceiling = json.value("ceiling"_L1).toInt(weight.ceiling);
    return weight;
}

} // namespace

std::optional<WeightSettings> weightSettingsOf(const QJsonObject &settings, const QString &service)
{
    const QJsonArray services = settings.value("service"_L1).toArray();
    for (const QJsonValue one : services) {
        const QJsonObject json = one.toObject();
        if (json.value("name"_L1).toString() == service && json.contains("weight"_L1))
            return weightFrom(json.value("weight"_L1).toObject());
    }
    return std::nullopt;
}

std::optional<WeightTrace> replayedTrace(const WeightSettings &settings, const std::deque<MetricPoint> &seconds,
                                         WallTime at)
{
    WeightPolicy policy(settings);
    std::optional<WallTime> last;
    for (const MetricPoint &point : seconds) {
        if (point.time > at + reach / 2)
            break;
        if (!point.availability)
            continue;
        policy.advance(double(*point.availability), BootTime(point.time.time_since_epoch()));
        last = point.time;
    }
    if (!last || at - *last > reach)
        return std::nullopt;
    return policy.trace();
}

} // namespace sluice
