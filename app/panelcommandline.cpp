// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panelcommandline.h"

#include "agentcore/agent/listenaddress.h"
#include "app/screenshotoptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

PanelEarlyExit wrong(const QString &text)
{
    return {2, text};
}

/// The languages that there are: "en, de, fr".
QString codes()
{
    QStringList all;
    for (const Language &language : languages())
        all.append(language.code);
    return all.join(u", "_s);
}

} // namespace

std::variant<PanelCommand, PanelEarlyExit> parsePanelCommandLine(const QStringList &arguments)
{
    const QCommandLineOption connect(u"connect"_s, u"auto, built-in, or the path of an agent's control socket."_s,
                                     u"auto|built-in|PATH"_s, u"auto"_s);
    const QCommandLineOption config(u"config"_s, u"Settings file of the built-in agent."_s, u"FILE"_s);
    const QCommandLineOption state(u"state-dir"_s, u"Where the built-in agent keeps what must outlive a restart."_s,
                                   u"DIR"_s);
    const QCommandLineOption listen(u"listen"_s, u"Where the built-in agent listens, such as 127.0.0.1:9999."_s,
                                    u"ADDR:PORT"_s);
    const QCommandLineOption theme(u"theme"_s, u"system, light or dark."_s, u"THEME"_s, u"system"_s);
    const QCommandLineOption demonstration(
        u"demonstration"_s, u"Show how it works, with simulated load and an agent that nobody else asks."_s);
    const QCommandLineOption language(
        u"language"_s, u"%1, or system: what the menu or the desktop says."_s.arg(codes()), u"LANGUAGE"_s, u"system"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sluicekeeper: answers HAProxy's agent checks and shows what it says."_s);
    parser.addOptions({connect, config, state, listen, theme, language, demonstration});
    parser.addOptions(screenshotOptions());
    parser.addOptions({help, version});
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return PanelEarlyExit{0, parser.helpText()};
    if (parser.isSet(version))
        return PanelEarlyExit{0, u"sluicekeeper %1"_s.arg(QStringLiteral(SLUICE_VERSION))};
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));

    PanelCommand command;
    command.demonstration = parser.isSet(demonstration);
    for (const QCommandLineOption *other : {&connect, &config, &state, &listen}) {
        if (command.demonstration && parser.isSet(*other))
            return wrong(u"--demonstration has an agent of its own; --%1 does not go with it"_s.arg(
                other->names().constFirst()));
    }
    const QString where = parser.value(connect);
    if (where == "built-in"_L1) {
        command.connect = PanelCommand::Connect::BuiltIn;
    } else if (where != "auto"_L1) {
        command.connect = PanelCommand::Connect::Path;
        command.socketPath = QDir().absoluteFilePath(where);
    }
    if (parser.isSet(config)) {
        if (!QFile::exists(parser.value(config)))
            return wrong(u"--config: there is no file %1"_s.arg(parser.value(config)));
        command.config = QDir().absoluteFilePath(parser.value(config));
    }
    if (parser.isSet(state))
        command.stateDirectory = QDir().absoluteFilePath(parser.value(state));
    if (parser.isSet(listen)) {
        if (!listenAddressFromText(parser.value(listen)))
            return wrong(u"--listen: expected ADDRESS:PORT, such as 127.0.0.1:9999 or [::1]:9999, got \"%1\""_s.arg(
                parser.value(listen)));
        command.listen = parser.value(listen);
    }
    const std::optional<Theme> named = themeFromWord(parser.value(theme));
    if (!named)
        return wrong(u"--theme: expected system, light or dark, got \"%1\""_s.arg(parser.value(theme)));
    command.theme = *named;
    const QString spoken = parser.value(language);
    command.language = languageFromCode(spoken);
    if (!command.language && spoken != "system"_L1)
        return wrong(u"--language: expected %1 or system, got \"%2\""_s.arg(codes(), spoken));
    const auto picture = screenshotOrderOf(parser);
    if (const auto *const error = std::get_if<QString>(&picture))
        return wrong(*error);
    command.screenshot = std::get<std::optional<ScreenshotOrder>>(picture);
    return command;
}

} // namespace sluice
