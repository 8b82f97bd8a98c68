// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/settings/tomltree.h"

#include <optional>

namespace sluice {

/// What the TOML library (3.3) would report at the wrong place, or not survive: bytes that are no UTF-8, control
/// characters, letters beyond ASCII outside quotes, names of so many parts that freeing them would overflow the
/// stack, and what parseToml() cannot carry past the library's faults. Texts of several lines are refused, because
/// no setting can have one.
[[nodiscard]] std::optional<TomlProblem> checkText(QByteArrayView text);

} // namespace sluice
