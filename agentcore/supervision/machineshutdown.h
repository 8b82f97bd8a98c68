// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sluice {

/// Whether the whole machine is going down or starting anew, as the service manager knows. Takes up to two seconds;
/// false where nobody can tell.
[[nodiscard]] bool machineStops();

} // namespace sluice
