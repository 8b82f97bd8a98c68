// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agentpaths.h"
#include "app/removal/removalsession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace sluice;
using namespace Qt::StringLiterals;

/// Run by the packages before the agent is removed (not at an upgrade). Always ends with 0 unless it is called wrongly:
/// a removal is not to fail because of what stays at a load balancer.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"before-removal"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    const AgentPaths paths = servicePaths();
    const QCommandLineOption socket(u"socket"_s, u"Control socket. Default: %1"_s.arg(paths.socket), u"PATH"_s,
                                    paths.socket);
    const QCommandLineOption state(u"state-dir"_s, u"State directory. Default: %1"_s.arg(paths.stateDirectory),
                                   u"DIR"_s, paths.stateDirectory);
    const QCommandLineOption wait(u"wait"_s, u"How long to wait for load balancers that are owed something."_s,
                                  u"SECONDS"_s, u"45"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Says what stays at HAProxy once Sluicekeeper's agent is removed."_s);
    parser.addOptions({socket, state, wait});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    bool isNumber = false;
    const uint seconds = parser.value(wait).toUInt(&isNumber);
    if (!isNumber || seconds > 3600 || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << "before-removal: --wait takes 0 to 3600 seconds, and nothing else stands there\n";
        return 2;
    }

    RemovalSession session({parser.value(socket), parser.value(state), std::chrono::seconds(seconds)});
    QObject::connect(&session, &RemovalSession::said, &session,
                     [](const QString &text) { QTextStream(stdout) << text << Qt::flush; });
    QObject::connect(&session, &RemovalSession::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    session.start();
    return QCoreApplication::exec();
}
