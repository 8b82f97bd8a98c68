// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/childlifetime.h"

#include <QProcess>

#include <csignal>

#include <sys/prctl.h>

namespace sluice {

// prctl(2), PR_SET_PDEATHSIG. The signal is one that HAProxy ends at once with.
void endWithParent(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace sluice
