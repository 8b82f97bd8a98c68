// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sluice {

/// The keys of sluicekeeper.toml for its man page, in man(7) macros.
[[nodiscard]] QByteArray settingsManual();

} // namespace sluice
