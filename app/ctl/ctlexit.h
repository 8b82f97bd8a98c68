// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sluice {

/// Exit codes of sluicectl. Scripts build on them: never renumber.
enum class CtlExit : int {
    Done = 0,
    Failed = 1, ///< refused, or it could not be done
    Usage = 2,
    NoAgent = 3, ///< nobody answers at the control socket
    NotPermitted = 4,
    TimedOut = 5, ///< also what `--wait` could not see done: nobody known, or somebody silent
};

/// Why a verb did not come to its end. One line that says what to do next, for standard error.
struct CtlFailure
{
    CtlExit exit = CtlExit::Failed;
    QString text;
    bool operator==(const CtlFailure &) const = default;
};

} // namespace sluice
