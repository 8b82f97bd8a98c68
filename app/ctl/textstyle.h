// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <vector>

namespace sluice {

/// What a piece of text is, for whoever can see colours. Nothing is told by it alone.
enum class Tone { Plain, Strong, Muted, Good, Caution, Bad };

struct TextStyle
{
    enum class Colour { No, Yes };
    enum class Shapes { Ascii, Unicode };
    Colour colour = Colour::No;
    Shapes shapes = Shapes::Unicode;
    bool operator==(const TextStyle &) const = default;

    [[nodiscard]] QString painted(const QString &text, Tone tone) const;
};

/// Colour only on a terminal that has it and where NO_COLOR (https://no-color.org) is not set; shapes beyond ASCII
/// only where the locale says UTF-8.
[[nodiscard]] TextStyle textStyleOfEnvironment();

struct TextCell
{
    QString text;
    Tone tone = Tone::Plain;
};
using TextRow = std::vector<TextCell>;

/// Rows in columns, two blanks between them, no blanks at a line's end.
[[nodiscard]] QString inColumns(const std::vector<TextRow> &rows, const TextStyle &style);

/// What came from elsewhere, safe to show: control characters as \xHH, so that nobody paints in our terminal.
[[nodiscard]] QString shown(const QString &text);
/// Bytes as they went over the wire: printable ASCII as it is, the rest as \n, \r, \t, \xHH.
[[nodiscard]] QString shownBytes(const QByteArray &bytes);

} // namespace sluice
