// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sluicectl.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

using namespace sluice;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sluicectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    // Standard error is ours: Qt remarks on an environment without XDG_RUNTIME_DIR, as cron and sudo have it.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));

    QTextStream out(stdout);
    QTextStream err(stderr);
    CtlConsole console{out, err, textStyleOfEnvironment()};
    return int(runSluicectl(QCoreApplication::arguments().sliced(1), console));
}
