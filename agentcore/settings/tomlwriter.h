// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/tomltree.h"

#include <QByteArray>

namespace sluice {

/// One value, on one line.
[[nodiscard]] QString tomlValueText(const TomlNode &node);

/// A tree as TOML that parseToml() reads back: plain keys first, then sections. Empty sections are left out.
[[nodiscard]] QByteArray toToml(const TomlNode &root);

} // namespace sluice
