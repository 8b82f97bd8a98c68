// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QPixmap>
#include <QString>

#include <cstddef>

class QPalette;

namespace sluice {

/// The chart's lines. Of sources of availability there may be several, each a line.
enum class ChartLine { Idle, Availability, Source, Weight, Connections };

/// Which one: a source also by its kind.
struct ChartLineId
{
    ChartLine line = ChartLine::Idle;
    QString source{};
    bool operator==(const ChartLineId &) const = default;
};

/// "idle", "source:cpu": as it is remembered.
[[nodiscard]] QString word(const ChartLineId &id);
/// "CPU idle".
[[nodiscard]] QString titleOf(const ChartLineId &id);
/// "CPU idle 80 %"; without a value "CPU idle not known".
[[nodiscard]] QString textOf(const ChartLineId &id, const QString &value);
/// "80 %", or "12" of connections.
[[nodiscard]] QString valueText(ChartLine line, float value);

/// Told apart by width and dashes as well as by colour. `number` tells one source from another.
[[nodiscard]] QPen penOf(ChartLine line, std::size_t number, const QPalette &palette);
/// A piece of such a line.
[[nodiscard]] QPixmap sampleOf(const QPen &pen, qreal ratio);
inline constexpr int sampleWidth = 30;
inline constexpr int sampleHeight = 12;

} // namespace sluice
