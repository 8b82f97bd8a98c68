// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sluice {

/// Sends Qt's log to standard error, one line a message, with the priority before it (sd-daemon(3): "<4>") where
/// standard error goes to the journal, and in plain text everywhere else. Call it once, first in main().
void installLog();

} // namespace sluice
