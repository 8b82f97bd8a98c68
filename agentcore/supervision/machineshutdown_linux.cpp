// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/machineshutdown.h"

#include <QProcess>
#include <QStandardPaths>

namespace sluice {

bool machineStops()
{
    constexpr int patienceMs = 2000;
    // systemctl(1), is-system-running: "stopping" once the shutdown target is queued, and so before any SIGTERM of it.
    // Nothing that a process could read in files says so early enough.
    QProcess systemctl;
    systemctl.start(QStringLiteral("systemctl"), {QStringLiteral("is-system-running")}, QIODevice::ReadOnly);
    if (!systemctl.waitForFinished(patienceMs)) {
        systemctl.kill();
        systemctl.waitForFinished(patienceMs);
        return false;
    }
    return systemctl.readAllStandardOutput().trimmed() == "stopping";
}

} // namespace sluice
