// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sluice {

/// The program's sign: a sluice gate over water. Drawn, so that it is sharp at every size.
[[nodiscard]] QIcon appIcon();

} // namespace sluice
