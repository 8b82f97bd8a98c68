// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agenthost.h"
#include "agentcore/supervision/inheritedsockets.h"
#include "agentcore/supervision/logprefix.h"
#include "agentcore/supervision/servicemanager.h"
#include "app/agentcommandline.h"
#include "app/agentsupervisor.h"
#include "app/configcheck.h"
#include "app/servicesignals.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTextStream>

using namespace sluice;

namespace {

Q_LOGGING_CATEGORY(lcMain, "sluice.main", QtInfoMsg)

int sayAndEnd(const EarlyExit &exit)
{
    QTextStream out(exit.code == AgentExit::Done ? stdout : stderr);
    out << exit.text.trimmed() << '\n';
    if (exit.code == AgentExit::Usage)
        out << "Try: sluiced --help\n";
    return exitCode(exit.code);
}

int run(QCoreApplication &application, AgentOptions options)
{
    const std::vector<InheritedSocket> inherited = takeInheritedSockets();
    for (const InheritedSocket &socket : inherited)
        options.sockets.push_back(socket.descriptor);
    ServiceSignals signals;
    AgentHost host;
    AgentSupervisor supervisor(host, ServiceManager::fromEnvironment(), inherited);
    QObject::connect(&signals, &ServiceSignals::stopRequested, &supervisor, &AgentSupervisor::stop);
    QObject::connect(&signals, &ServiceSignals::restartRequested, &supervisor, &AgentSupervisor::restart);
    QObject::connect(&signals, &ServiceSignals::reloadRequested, &supervisor, &AgentSupervisor::reload);
    QObject::connect(&supervisor, &AgentSupervisor::finished, &application, &QCoreApplication::quit);
    if (const auto error = host.start(options)) {
        qCCritical(lcMain, "sluiced: %s", qUtf8Printable(*error));
        return exitCode(AgentExit::Failed);
    }
    qCInfo(lcMain, "sluiced %s started", SLUICE_VERSION);
    supervisor.started();
    const int code = QCoreApplication::exec();
    host.stop();
    qCInfo(lcMain, "sluiced stopped");
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    installLog();
    // Before any thread: the probe thread then has Qt's own event dispatcher, which needs fewer system calls a turn.
    qputenv("QT_NO_THREADED_GLIB", "1");
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sluiced"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));

    const auto parsed = parseAgentCommandLine(QCoreApplication::arguments());
    if (const auto *const exit = std::get_if<EarlyExit>(&parsed))
        return sayAndEnd(*exit);
    const AgentCommand &command = std::get<AgentCommand>(parsed);
    const EarlyExit report = configReport({command.options.configFile, command.options.panelFile()});
    if (command.verb == AgentCommand::Verb::CheckConfig || report.code != AgentExit::Done)
        return sayAndEnd(report);
    return run(application, command.options);
}
