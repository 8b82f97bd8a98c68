// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/controlpaths.h"

#include <QStandardPaths>

namespace sluice {

QString serviceControlPath()
{
    return QStringLiteral("/run/sluicekeeper/control");
}

QString builtInControlPath()
{
    // XDG Base Directory Specification: $XDG_RUNTIME_DIR.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/sluicekeeper/control");
}

} // namespace sluice
