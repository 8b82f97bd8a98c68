// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/settingscomplaints.h"
#include "agentcore/settings/settingskeys.h"
#include "agentcore/settings/settingswords.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// Reads one section of a settings file by the table of keys. What is absent or wrong leaves the target alone; what
/// is wrong is complained of.
class SectionReader
{
public:
    struct TextItem
    {
        QString text;
        Place place;
    };
    struct PortItem
    {
        quint16 port = 0;
        Place place;
    };
    struct PointItem
    {
        CurvePoint point;
        Place place;
    };

    /// `section` as in the table; unknown keys are complained of at once. Both references must outlive the reader.
    SectionReader(const TomlNode &table, QLatin1StringView section, SettingsComplaints &complaints);

    void read(QLatin1StringView key, int &target) const;
    void read(QLatin1StringView key, quint16 &target) const;
    void read(QLatin1StringView key, QString &target) const;
    void read(QLatin1StringView key, std::chrono::milliseconds &target) const;
    template<typename Enum, std::size_t count>
    void read(QLatin1StringView key, Enum &target, const std::array<SettingWord<Enum>, count> &words) const
    {
        if (const std::optional<std::size_t> index = choice(key))
            target = words[*index].value;
    }

    /// nullopt where the list is absent or wrong.
    [[nodiscard]] std::optional<std::vector<TextItem>> texts(QLatin1StringView key) const;
    [[nodiscard]] std::optional<std::vector<PointItem>> points(QLatin1StringView key) const;
    /// Those that are right.
    [[nodiscard]] std::vector<PortItem> ports(QLatin1StringView key) const;

    /// nullopt where the section is absent or wrong.
    [[nodiscard]] std::optional<SectionReader> section(QLatin1StringView key) const;
    [[nodiscard]] std::optional<std::vector<SectionReader>> sections(QLatin1StringView key) const;

    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// The value's place; the section's own where the key is absent.
    [[nodiscard]] Place placeOf(QLatin1StringView key) const;
    /// Says whose value it is, then `text`: what was found, and what was expected.
    void complain(SettingsErrorCode code, Place place, QLatin1StringView key, const QString &text) const;

private:
    [[nodiscard]] const TomlNode *value(QLatin1StringView key) const;
    [[nodiscard]] const TomlNode *value(QLatin1StringView key, TomlNode::Kind kind, const QString &expected) const;
    [[nodiscard]] const SettingsKey &entry(QLatin1StringView key) const;
    [[nodiscard]] std::optional<qint64> integer(QLatin1StringView key, const TomlNode &node) const;
    [[nodiscard]] std::optional<std::size_t> choice(QLatin1StringView key) const;
    [[nodiscard]] std::optional<CurvePoint> point(QLatin1StringView key, const TomlNode &node) const;
    [[nodiscard]] QLatin1StringView pathOf(QLatin1StringView key) const;
    void complainOfUnknownKeys() const;

    const TomlNode *m_table;
    QLatin1StringView m_section;
    SettingsComplaints *m_complaints;
};

} // namespace sluice
