// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentundertest.h"
#include "ui/agentmodel.h"
#include "ui/settingsdialog.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace sluice {

/// The real settings dialog at a real agent; its widgets are found by their names, used as a person does.
class SettingsScene : public QObject
{
    Q_OBJECT

protected:
    static constexpr auto ownToml =
        "[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n[reply]\nready_for = \"20s\"\n"
        "[[service]]\nname = \"default\"\nports = [80]\n"
        "[[service]]\nname = \"web.shop\"\nagent_send = [\"shop\"]\nports = [443]\n";
    static constexpr int patience = 20'000;

    void begin(const QString &stateDirectory)
    {
        // What the offscreen platform says of itself whenever a window is raised.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        agent = std::make_unique<AgentUnderTest>(stateDirectory);
        QVERIFY(agent->write(ownToml));
        const QString error = agent->start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        client = std::make_unique<ControlClient>(QStringLiteral("panel-test"));
        clock = makeSystemClock();
        model = std::make_unique<AgentModel>(*client, *clock);
        client->open(agent->path(QStringLiteral("control")));
        QTRY_VERIFY_WITH_TIMEOUT(model->connected(), patience);
        window = std::make_unique<QWidget>();
        openSettings(*client, *model, QStringLiteral("default"), window.get());
        dialog = window->findChild<SettingsDialog *>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        show(QStringLiteral("Reply"));
        QTRY_COMPARE_WITH_TIMEOUT(find<QLineEdit>(QStringLiteral("setting-reply.ready_for"))->text(),
                                  QStringLiteral("20s"), patience);
    }

    void end()
    {
        window.reset();
        model.reset();
        client.reset();
        agent.reset();
    }

    void show(const QString &part) const
    {
        auto *list = find<QListWidget>(QStringLiteral("settingsParts"));
        const QList<QListWidgetItem *> items = list->findItems(part, Qt::MatchStartsWith);
        QVERIFY2(!items.isEmpty(), qPrintable(part));
        list->setCurrentItem(items.first());
    }

    void type(const QString &path, const QString &text) const
    {
        auto *line = find<QLineEdit>(QStringLiteral("setting-") + path);
        QVERIFY2(line && line->isVisible() && line->isEnabled(), qPrintable(path));
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }

    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button && button->isVisible(), qPrintable(name));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void apply() const
    {
        press(QStringLiteral("applySettings"));
        QTRY_COMPARE_WITH_TIMEOUT(label(QStringLiteral("settingsWhy")), QStringLiteral("Nothing is changed."),
                                  patience);
    }

    [[nodiscard]] QByteArray panelToml() const
    {
        QFile file(agent->stateDirectory() + QStringLiteral("/panel.toml"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        const QList<Widget *> all = dialog->findChildren<Widget *>(name);
        for (Widget *one : all) {
            if (one->isVisible())
                return one;
        }
        return all.value(0);
    }
    [[nodiscard]] QString label(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString notice() const
    {
        return isShown(QStringLiteral("settingsNotice"))
            ? dialog->findChild<QWidget *>(QStringLiteral("settingsNotice"))
                  ->findChild<QLabel *>(QStringLiteral("stripText"))
                  ->text()
            : QString();
    }
    [[nodiscard]] QJsonObject get() { return agent->result(QStringLiteral("settings.get")); }

    std::unique_ptr<AgentUnderTest> agent;
    std::unique_ptr<ControlClient> client;
    std::unique_ptr<Clock> clock;
    std::unique_ptr<AgentModel> model;
    std::unique_ptr<QWidget> window;
    QPointer<SettingsDialog> dialog;
};

} // namespace sluice
