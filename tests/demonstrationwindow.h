// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/agenthost.h"
#include "agentcore/control/controlclient.h"
#include "agentcore/demonstration/demonstrationfolder.h"
#include "agentcore/demonstration/haproxyrunner.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace sluice {

/// A window that demonstrates, with an agent of its own in the test's process; as the program makes it.
class DemonstrationWindow
{
public:
    /// Empty where it is open and its agent answers the stand-in.
    [[nodiscard]] QString open(const QStringList &haproxyFolders = HaproxyRunner::usualSearchPath())
    {
        // What the offscreen platform says of itself whenever a window is shown or raised.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        if (const auto error = folder.prepare())
            return *error;
        AgentOptions options;
        options.configFile = folder.configFile();
        options.stateDirectory = folder.stateDirectory();
        options.socketPath = folder.socketPath();
        options.listen = QStringLiteral("127.0.0.1:0"); // tests run beside each other
        if (const auto error = host.start(options))
            return *error;
        client = std::make_unique<ControlClient>(QStringLiteral("demonstration-test"));
        PanelOptions panel;
        panel.socketPath = folder.socketPath();
        panel.theme = Theme::Light;
        panel.demonstration = DemonstrationOptions{folder.path(), haproxyFolders};
        window = std::make_unique<MainWindow>(*client, panel);
        client->open(panel.socketPath);
        window->resize(1120, 980);
        window->show();
        const bool answered = QTest::qWaitFor([this] { return text("standIn1") == QStringLiteral("UP"); }, patience);
        return answered ? QString() : QStringLiteral("the stand-in was not answered");
    }

    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return window->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    void click(const char *name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, name);
        QTRY_VERIFY2_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), name, patience);
        // By key, because the column may have scrolled it out of sight.
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    static constexpr int patience = 30'000;
    DemonstrationFolder folder;
    AgentHost host;
    std::unique_ptr<ControlClient> client;
    std::unique_ptr<MainWindow> window;
};

} // namespace sluice
