// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace sluice::TableRole {

// What the panel's table models tell beside what they show.

inline constexpr int sort = Qt::UserRole;      ///< what to order by, where the text shown has another order
inline constexpr int whole = Qt::UserRole + 1; ///< the value in full for files: times with day and zone

} // namespace sluice::TableRole
