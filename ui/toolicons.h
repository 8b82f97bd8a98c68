// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPalette;

namespace sluice {

enum class ToolSign { Pause, Go, Save, Copy };

/// Drawn in the palette's own text colour, so that it is there in light and dark, and crisp at any scale.
[[nodiscard]] QIcon toolIcon(ToolSign sign, const QPalette &palette);

} // namespace sluice
