// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

namespace sluice {

enum class SettingType {
    Section,     ///< [name]
    SectionList, ///< [[name]]
    Integer,
    Text,
    Choice,
    Duration, ///< range in milliseconds
    TextList,
    PortList,
    PointList,
};

/// One key that sluicekeeper.toml may hold.
struct SettingsKey
{
    QLatin1StringView section; ///< "listen", "service.weight"; empty at the top
    QLatin1StringView key;
    SettingType type = SettingType::Text;
    qint64 minimum = 0;
    qint64 maximum = 0;                              ///< of a number or a duration
    std::span<const QLatin1StringView> choices = {}; ///< of a Choice
    QLatin1StringView defaultText = {};              ///< as TOML
    QLatin1StringView help = {};                     ///< one line
};

/// The one table: what the reader accepts and what a commented settings file is made of, in a file's order.
[[nodiscard]] std::span<const SettingsKey> settingsKeys() noexcept;
/// nullptr where there is no such key.
[[nodiscard]] const SettingsKey *findSettingsKey(QLatin1StringView section, QStringView key) noexcept;
[[nodiscard]] std::vector<QLatin1StringView> keysOfSection(QLatin1StringView section);
/// A table, or a list of them, and not a value.
[[nodiscard]] bool isSection(const SettingsKey &key) noexcept;
/// "listen.port", "service.weight.floor".
[[nodiscard]] QString pathOf(const SettingsKey &key);
/// A change is taken at once, and has an effect only after the agent was started again.
[[nodiscard]] bool countsFromNextStart(QStringView path) noexcept;
/// False for what only sluicekeeper.toml can say: sections, the list of services and their sources.
[[nodiscard]] bool canBeSet(const SettingsKey &key) noexcept;

} // namespace sluice
