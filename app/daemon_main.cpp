// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agenthost.h"
#include "agentcore/settings/settingsfile.h"
#include "app/agentcommandline.h"
#include "app/terminationsignals.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace sluice;

namespace {

int sayAndEnd(const EarlyExit &exit)
{
    QTextStream out(exit.code == AgentExit::Done ? stdout : stderr);
    out << exit.text.trimmed() << '\n';
    if (exit.code == AgentExit::Usage)
        out << "Try: sluiced --help\n";
    return int(exit.code);
}

int checkConfig(const AgentOptions &options)
{
    const SettingsResult result = loadSettings(options.configFile);
    if (const auto *const error = std::get_if<SettingsError>(&result)) {
        QTextStream(stderr) << error->toString() << '\n';
        return int(AgentExit::Usage);
    }
    QTextStream(stdout) << options.configFile << ": good\n";
    return int(AgentExit::Done);
}

} // namespace

int main(int argc, char *argv[])
{
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
    if (command.verb == AgentCommand::Verb::CheckConfig)
        return checkConfig(command.options);
    if (const SettingsResult settings = loadSettings(command.options.configFile);
        std::holds_alternative<SettingsError>(settings))
        return checkConfig(command.options);

    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, &application, &QCoreApplication::quit);
    AgentHost host;
    if (const auto error = host.start(command.options)) {
        QTextStream(stderr) << "sluiced: " << *error << '\n';
        return int(AgentExit::Failed);
    }
    const int code = QCoreApplication::exec();
    host.stop();
    return code;
}
