// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QStringView>

#include <optional>

class QPalette;

namespace sluice {

enum class Theme { System, Light, Dark };

/// system, light, dark: as the command line says it.
[[nodiscard]] QLatin1StringView word(Theme theme) noexcept;
[[nodiscard]] std::optional<Theme> themeFromWord(QStringView text) noexcept;

/// Fusion with a palette of ours, for the running QApplication. System follows the lightness of the palette that the
/// desktop gave; Qt 6.4 cannot ask for more.
void applyTheme(Theme theme);

/// The colours that mean something, for one palette. Never the only sign of it: a shape or a word stands beside each.
struct Tones
{
    QColor good;         ///< automatic
    QColor caution;      ///< something is forced
    QColor bad;          ///< down; something is wrong
    QColor calm;         ///< drain; information
    QColor muted;        ///< secondary text, readable on the card
    QColor line;         ///< borders and grid lines
    QColor card;         ///< what a card is filled with
    QColor idle;         ///< the chart's CPU line
    QColor weight;       ///< the chart's weight line
    QColor onFill;       ///< text on good, caution, bad or calm
    QColor availability; ///< the chart's, likewise
    QColor connections;
};
[[nodiscard]] Tones tonesOf(const QPalette &palette);

} // namespace sluice
