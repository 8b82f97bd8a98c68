// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "fakeagent.h"
#include "paneldata.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace sluice {

/// The real window at a fake agent; widgets are found by their names and clicked as a person does.
class WindowTest : public QObject
{
    Q_OBJECT

protected:
    void open(AgentHome home = AgentHome::OwnProcess, const QString &startError = {})
    {
        client = std::make_unique<ControlClient>(QStringLiteral("panel-test"));
        window = std::make_unique<MainWindow>(*client, PanelOptions{agent->path(), home, Theme::Light, startError});
        client->open(agent->path());
        window->resize(1024, 700);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    }
    /// Opens it at an agent that is there.
    void openConnected(AgentHome home = AgentHome::OwnProcess)
    {
        QVERIFY(agent->start());
        open(home);
        QTRY_COMPARE(textOf(QStringLiteral("serviceHeading")), QStringLiteral("default"));
        QTRY_COMPARE(agent->requestsOf(QStringLiteral("probes")).size(), std::size_t(1));
        agent->clearRequests();
    }
    void reset()
    {
        // What the offscreen platform says of itself whenever a window is shown or raised.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        agent = std::make_unique<FakeAgent>();
        agent->status = healthyStatus(wallNow());
    }
    void tearDown()
    {
        window.reset();
        client.reset();
        agent.reset();
    }

    template<typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }
    /// Of a label or a button.
    [[nodiscard]] QString textOf(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        const auto *button = find<QAbstractButton>(name);
        return label ? label->text() : button ? button->text() : QString();
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find(name);
        return widget && widget->isVisible();
    }
    void click(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// What a trouble strip says.
    [[nodiscard]] QString troubleText(const QString &kind) const
    {
        const auto *strip = find(QStringLiteral("trouble-") + kind);
        const auto *label = strip ? strip->findChild<QLabel *>(QStringLiteral("stripText")) : nullptr;
        return label ? label->text() : QString();
    }

    std::unique_ptr<FakeAgent> agent;
    std::unique_ptr<ControlClient> client;
    std::unique_ptr<MainWindow> window;
};

} // namespace sluice
