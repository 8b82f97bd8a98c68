// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sluice {

/// A TCP port that nobody holds on 127.0.0.1 now, below the range from which the kernel gives ports to outgoing
/// connections, so that it stays free until somebody asks for it by number. 0 if there is none.
[[nodiscard]] quint16 freePort();

} // namespace sluice
