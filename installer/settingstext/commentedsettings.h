// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sluice {

/// A sluicekeeper.toml that says nothing: every key of the one table with its help and its default, commented out. A
/// line that starts with "# " is prose; one that starts with "#" and no space is a setting to be uncommented.
[[nodiscard]] QByteArray commentedSettings();

} // namespace sluice
