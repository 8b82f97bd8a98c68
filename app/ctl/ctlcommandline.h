// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ctlcommand.h"
#include "app/ctl/ctlexit.h"

#include <QStringList>

#include <variant>

namespace sluice {

/// To print on standard output and end well: help, version.
struct CtlText
{
    QString text;
    bool operator==(const CtlText &) const = default;
};

/// `arguments` without the program's name. `now` tells which times are past. A failure is always CtlExit::Usage.
[[nodiscard]] std::variant<CtlCommand, CtlText, CtlFailure> parseCtlCommandLine(const QStringList &arguments,
                                                                                WallTime now);

} // namespace sluice
