// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/agenthost.h"
#include "agentcore/agent/agentpaths.h"
#include "agentcore/control/controlclient.h"
#include "agentcore/demonstration/demonstrationfolder.h"
#include "agentcore/demonstration/haproxyrunner.h"
#include "agentcore/storage/setaside.h"
#include "app/panelcommandline.h"
#include "app/screenshotoptions.h"
#include "app/screenshots.h"
#include "app/terminationsignals.h"
#include "ui/languagechoice.h"
#include "ui/mainwindow.h"
#include "ui/paneloptions.h"
#include "ui/theme.h"
#include "ui/translation.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTextStream>

#include <memory>

using namespace sluice;

namespace {

/// How long an agent of this machine may take to accept. It is local: it accepts at once or is not there.
constexpr int connectWaitMs = 500;

bool answers(const QString &socketPath)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    return socket.waitForConnected(connectWaitMs);
}

AgentOptions optionsOf(const PanelCommand &command)
{
    const AgentPaths paths = builtInPaths();
    AgentOptions options;
    options.kind = AgentKind::BuiltIn;
    options.configFile = command.config.value_or(paths.configFile);
    options.stateDirectory = command.stateDirectory.value_or(paths.stateDirectory);
    options.socketPath = paths.socket;
    options.listen = command.listen;
    return options;
}

/// Finds the agent to show, or starts one of our own. It listens when this returns, before any widget is built.
PanelOptions findOrStartAgent(const PanelCommand &command, AgentHost &host)
{
    PanelOptions panel;
    panel.theme = command.theme;
    panel.program = QApplication::applicationFilePath();
    panel.agentHome = AgentHome::Elsewhere;
    // A picture is of the window as it comes, and changes nothing for the next one.
    if (!command.screenshot)
        panel.layoutFile = QFileInfo(builtInPaths().configFile).dir().filePath(QStringLiteral("window.ini"));
    if (command.connect == PanelCommand::Connect::Auto)
        panel.serviceSocket = servicePaths().socket;
    if (command.connect == PanelCommand::Connect::Path) {
        panel.socketPath = command.socketPath;
        return panel;
    }
    if (!panel.serviceSocket.isEmpty() && answers(panel.serviceSocket)) {
        panel.socketPath = panel.serviceSocket;
        return panel;
    }
    const AgentOptions options = optionsOf(command);
    panel.socketPath = options.socketPath;
    if (answers(options.socketPath))
        return panel; // another panel of this user has its agent running: that one is shown
    const std::optional<QString> error = host.start(options);
    panel.startError = error.value_or(QString());
    panel.agentHome = error ? AgentHome::Elsewhere : AgentHome::OwnProcess;
    return panel;
}

/// Starts the agent of a demonstration. It shares nothing with any other one: nothing is looked for, nothing of the
/// user's is read or written.
PanelOptions startDemonstration(const PanelCommand &command, DemonstrationFolder &folder, AgentHost &host)
{
    PanelOptions panel;
    panel.theme = command.theme;
    panel.demonstration = DemonstrationOptions{folder.path(), HaproxyRunner::usualSearchPath()};
    panel.socketPath = folder.socketPath();
    AgentOptions options;
    options.kind = AgentKind::BuiltIn;
    options.configFile = folder.configFile();
    options.stateDirectory = folder.stateDirectory();
    options.socketPath = folder.socketPath();
    options.listen = demonstrationListen();
    std::optional<QString> error = folder.prepare();
    if (!error)
        error = host.start(options);
    panel.startError = error.value_or(QString());
    return panel;
}

/// The program ends with the last picture, or with the reason why there is none.
std::optional<QString> take(Screenshots &pictures, MainWindow &window)
{
    // Not quit(): that asks the windows, and this one would ask the user.
    QObject::connect(&pictures, &Screenshots::finished, qApp, [] { QApplication::exit(0); });
    QObject::connect(&pictures, &Screenshots::failed, qApp, [](const QString &why) {
        QTextStream(stderr) << "sluicekeeper: " << why << '\n';
        QApplication::exit(1);
    });
    QObject::connect(&window, &MainWindow::quitRequested, &pictures, &Screenshots::giveUp);
    return pictures.start();
}

} // namespace

int main(int argc, char *argv[])
{
    // Before any thread: the probe thread then has Qt's own event dispatcher, which needs fewer system calls a turn.
    // The panel's own thread keeps the desktop's.
    qputenv("QT_NO_THREADED_GLIB", "1");
    QStringList given;
    for (int index = 0; index < argc; ++index)
        given.append(QString::fromLocal8Bit(argv[index]));
    if (const double scale = askedScale(given); scale != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sluicekeeper"));
    QApplication::setApplicationVersion(QStringLiteral(SLUICE_VERSION));
    // Under Wayland the window's icon is that of the desktop file.
    QApplication::setDesktopFileName(QStringLiteral("org.sluicekeeper.Sluicekeeper"));
    QApplication::setQuitOnLastWindowClosed(false);

    const auto parsed = parsePanelCommandLine(QApplication::arguments());
    if (const auto *const exit = std::get_if<PanelEarlyExit>(&parsed)) {
        QTextStream(exit->code == 0 ? stdout : stderr) << exit->text.trimmed() << '\n';
        return exit->code;
    }
    const PanelCommand &command = std::get<PanelCommand>(parsed);

    TerminationSignals signals; // before there is an agent that would have to say farewell
    const auto folder = command.demonstration ? std::make_unique<DemonstrationFolder>() : nullptr;
    AgentHost host;
    const PanelOptions options = folder ? startDemonstration(command, *folder, host) : findOrStartAgent(command, host);
    applyTheme(options.theme);
    const Translation translation(chooseLanguage(
        command.language ? command.language : rememberedLanguage(options.layoutFile), QLocale::system()));
    ControlClient client(QStringLiteral("sluicekeeper"));
    MainWindow window(client, options);
    std::unique_ptr<Screenshots> pictures;
    if (command.screenshot) {
        pictures = std::make_unique<Screenshots>(window, *command.screenshot);
        if (const std::optional<QString> error = take(*pictures, window)) {
            QTextStream(stderr) << "sluicekeeper: " << *error << '\n';
            host.stop();
            return 1;
        }
    } else {
        QObject::connect(&window, &MainWindow::quitRequested, &application, &QApplication::quit);
    }
    QObject::connect(&window, &MainWindow::ownAgentHandedOver, &application, [&host, &command] {
        host.stop();
        if (command.demonstration)
            return; // what the user's own agent keeps is none of its business
        if (const auto error = setAside(optionsOf(command).stateDirectory))
            QTextStream(stderr) << "sluicekeeper: what this panel's agent kept is still there: " << *error << '\n';
    });
    // Not quit(): that asks the window, and the window asks the user, where a shutdown waits for nobody. What is forced
    // and owed is on disk.
    QObject::connect(&signals, &TerminationSignals::received, &application, [] { QApplication::exit(0); });
    client.open(options.socketPath);
    window.watchForService();
    window.show();
    const int code = QApplication::exec();
    client.close();
    host.stop();
    return code;
}
