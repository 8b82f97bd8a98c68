// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agentcommandline.h"

#include "agentcore/agent/agentpaths.h"
#include "agentcore/agent/listenaddress.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace sluice {

using namespace Qt::StringLiterals;

int exitCode(AgentExit exit) noexcept
{
    switch (exit) {
    case AgentExit::Done:
        return 0;
    case AgentExit::Failed:
        return 1;
    case AgentExit::Usage:
    case AgentExit::Misconfigured:
        break;
    }
    return 2;
}

std::variant<AgentCommand, EarlyExit> parseAgentCommandLine(const QStringList &arguments)
{
    const AgentPaths paths = servicePaths();
    const QCommandLineOption config(u"config"_s, u"Settings file. Default: %1"_s.arg(paths.configFile), u"FILE"_s,
                                    paths.configFile);
    const QCommandLineOption state(u"state-dir"_s,
                                   u"Folder for what must outlive a restart. Default: %1"_s.arg(paths.stateDirectory),
                                   u"DIR"_s, paths.stateDirectory);
    const QCommandLineOption socket(u"socket"_s, u"Control socket. Default: %1"_s.arg(paths.socket), u"PATH"_s,
                                    paths.socket);
    const QCommandLineOption listen(
        u"listen"_s, u"Listen here instead of where the settings say, such as 127.0.0.1:9999."_s, u"ADDR:PORT"_s);
    const QCommandLineOption check(
        u"check-config"_s, u"Check the settings files, say where each value comes from, and end: 0 good, 2 wrong."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Sluicekeeper's agent: answers HAProxy's agent checks. Runs in the foreground."_s);
    parser.addOptions({config, state, socket, listen, check, help, version});
    if (!parser.parse(arguments))
        return EarlyExit{AgentExit::Usage, parser.errorText()};
    if (parser.isSet(help))
        return EarlyExit{AgentExit::Done, parser.helpText()};
    if (parser.isSet(version))
        return EarlyExit{AgentExit::Done, u"sluiced %1"_s.arg(QStringLiteral(SLUICE_VERSION))};
    if (!parser.positionalArguments().isEmpty())
        return EarlyExit{AgentExit::Usage,
                         u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst())};
    if (parser.isSet(listen) && !listenAddressFromText(parser.value(listen)))
        return EarlyExit{AgentExit::Usage,
                         u"--listen: expected ADDRESS:PORT, such as 127.0.0.1:9999 or [::1]:9999, got \"%1\""_s.arg(
                             parser.value(listen))};
    if (parser.isSet(config) && !QFile::exists(parser.value(config)))
        return EarlyExit{AgentExit::Usage, u"--config: there is no file %1"_s.arg(parser.value(config))};

    AgentCommand command;
    command.verb = parser.isSet(check) ? AgentCommand::Verb::CheckConfig : AgentCommand::Verb::Run;
    command.options.kind = AgentKind::Service;
    command.options.configFile = parser.value(config);
    command.options.stateDirectory = QDir(parser.value(state)).absolutePath();
    command.options.socketPath = QDir().absoluteFilePath(parser.value(socket));
    if (parser.isSet(listen))
        command.options.listen = parser.value(listen);
    return command;
}

} // namespace sluice
