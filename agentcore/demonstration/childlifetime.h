// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace sluice {

/// Before start(): the program does not outlive the thread that starts it, also where that is killed and can end nothing
/// itself.
void endWithParent(QProcess &process);

} // namespace sluice
