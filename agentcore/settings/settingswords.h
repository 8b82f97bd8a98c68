// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settings.h"

#include <QLatin1StringView>

#include <array>

// The words of sluicekeeper.toml for the enums of settings.h.
namespace sluice {

template<typename Enum>
struct SettingWord
{
    Enum value;
    QLatin1StringView word;
};
template<typename Enum>
SettingWord(Enum, QLatin1StringView) -> SettingWord<Enum>;

inline constexpr std::array replyStyleWords{
    SettingWord{ReplyStyle::Complete, QLatin1StringView("complete")},
    SettingWord{ReplyStyle::WeightOnly, QLatin1StringView("weight-only")},
};
inline constexpr std::array samplingSourceWords{
    SettingWord{SamplingSource::System, QLatin1StringView("system")},
    SettingWord{SamplingSource::Simulated, QLatin1StringView("simulated")},
};
inline constexpr std::array farewellWords{
    SettingWord{FarewellWord::Keep, QLatin1StringView("keep")},
    SettingWord{FarewellWord::Drain, QLatin1StringView("drain")},
    SettingWord{FarewellWord::Maint, QLatin1StringView("maint")},
    SettingWord{FarewellWord::Down, QLatin1StringView("down")},
};
inline constexpr std::array balanceAlgorithmWords{
    SettingWord{BalanceAlgorithm::Dynamic, QLatin1StringView("dynamic")},
    SettingWord{BalanceAlgorithm::Static, QLatin1StringView("static")},
};
inline constexpr std::array weightPresetWords{
    SettingWord{WeightPreset::Example, QLatin1StringView("example")},
    SettingWord{WeightPreset::Proportional, QLatin1StringView("proportional")},
    SettingWord{WeightPreset::Gentle, QLatin1StringView("gentle")},
    SettingWord{WeightPreset::Custom, QLatin1StringView("custom")},
};
inline constexpr std::array curveShapeWords{
    SettingWord{CurveShape::Step, QLatin1StringView("step")},
    SettingWord{CurveShape::Linear, QLatin1StringView("linear")},
};

} // namespace sluice
