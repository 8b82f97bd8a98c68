// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agentpaths.h"

#include "agentcore/control/controlpaths.h"

#include <QDir>
#include <QStandardPaths>

namespace sluice {

AgentPaths builtInPaths()
{
    // XDG Base Directory Specification; Qt 6.4 does not know the state directory yet.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                + QStringLiteral("/sluicekeeper/sluicekeeper.toml"),
            state + QStringLiteral("/sluicekeeper"), builtInControlPath()};
}

AgentPaths servicePaths()
{
    return {QStringLiteral("/etc/sluicekeeper/sluicekeeper.toml"), QStringLiteral("/var/lib/sluicekeeper"),
            serviceControlPath()};
}

} // namespace sluice
