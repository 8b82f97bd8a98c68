// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weightvalues.h"

#include "agentcore/settings/durationtext.h"
#include "agentcore/settings/settingswords.h"
#include "ui/pointstext.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

template<typename Enum, std::size_t count>
Enum enumOf(const QString &text, const std::array<SettingWord<Enum>, count> &words)
{
    const auto *const found = std::ranges::find_if(words, [&text](const auto &one) { return one.word == text; });
    return found == words.end() ? words.front().value : found->value;
}

} // namespace

WeightPreset presetFromWord(const QString &word)
{
    return enumOf(word, weightPresetWords);
}

WeightSettings weightSettingsFrom(const SettingLookup &value)
{
    const auto length = [&value](QLatin1StringView path) {
        return durationFromText(value(path).toString()).value_or(std::chrono::milliseconds::zero());
    };
    WeightSettings weight;
    weight.haproxyWeight = value("service.weight.haproxy_weight"_L1).toInt(weight.haproxyWeight);
    weight.algorithm = enumOf(value("service.weight.algorithm"_L1).toString(), balanceAlgorithmWords);
    weight.preset = presetFromWord(value("service.weight.preset"_L1).toString());
    weight.points = pointsFromJson(value("service.weight.points"_L1).toArray());
    weight.shape = enumOf(value("service.weight.shape"_L1).toString(), curveShapeWords);
    weight.smoothing.fall = length("service.weight.smoothing.fall"_L1);
    weight.smoothing.rise = length("service.weight.smoothing.rise"_L1);
    weight.floor = value("service.weight.floor"_L1).toInt(weight.floor);
    weight.ceiling = value("service.weight.ceiling"_L1).toInt(weight.ceiling);
    return weight;
}

} // namespace sluice
