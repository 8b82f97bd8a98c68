// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a real X server, as pictures to look at. What can be told by a program is checked too: that
// something was drawn, in the right size, and that light is light and dark is dark.
#include "agentcore/control/controlclient.h"
#include "paneldata.h"
#include "ui/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

#include <utility>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScreenshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_data();
    void window();
    void page_data();
    void page();
    void dialog_data();
    void dialog();
    void settings_data();
    void settings();

private:
    void prepare(FakeAgent &agent, const QString &scene) const;
};

void ScreenshotTest::initTestCase()
{
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
    QVERIFY(QDir().mkpath(QStringLiteral(SLUICE_SCREENSHOTS)));
}

void ScreenshotTest::window_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("scene");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const char *scene :
             {"automatic", "maint", "everything", "returning", "trouble", "noagent", "view", "firststart"})
            QTest::addRow("%s, %s", word(theme).data(), scene) << theme << QString::fromLatin1(scene);
    }
}

void ScreenshotTest::prepare(FakeAgent &agent, const QString &scene) const
{
    const WallTime now = wallNow();
    agent.status = healthyStatus(now);
    agent.status.services.front().reply = "up 100%"_ba;
    agent.status.services.front().trace = {83.0, 83.0, 100.0, 100, std::nullopt, 100};
    for (BalancerStatus &balancer : agent.status.balancers) {
        balancer.lastReply = "up 100%"_ba;
        balancer.nextReply = "up 100%"_ba;
    }
    agent.history = halfAnHour(now);
    agent.probes = lastProbes(now);
    if (scene == "maint"_L1 || scene == "everything"_L1 || scene == "view"_L1)
        forceMaint(agent.status);
    if (scene == "maint"_L1 || scene == "view"_L1)
        countConnections(agent.status, agent.history, 12);
    if (scene == "firststart"_L1) {
        agent.status.agent.firstStart = true;
        agent.status.balancers.clear();
        agent.probes.resize(1);
        agent.probes.front().outcome = ProbeOutcome::Refused;
        agent.probes.front().address = u"192.0.2.7"_s;
        agent.status.agent.listening = {{u"192.0.2.11"_s, 9999, true, {}}};
    }
    if (scene == "view"_L1)
        agent.role = u"view"_s;
    if (scene == "everything"_L1) {
        ServiceStatus &service = agent.status.services.front();
        service.overrides.weight = WeightOverride{40, service.overrides.state->note};
        service.overrides.maxconn = MaxconnOverride{30, 200, service.overrides.state->note};
        service.reply = "up maint 40% maxconn:30 # kernel update and a change of both memory modules, ask alice"_ba;
        agent.status.services.push_back(service);
        agent.status.services.back().name = u"shop"_s;
    }
    if (scene == "returning"_L1) {
        agent.status.agent.source = SamplingSource::Simulated;
        BalancerStatus &first = agent.status.balancers.front();
        first.owed = {OwedStatus{DebtKind::Ready, 2, 3, false, {}}};
        first.nextReply = "up ready 100%"_ba;
        agent.status.balancers.back().lastSeen = now - 5min;
        agent.status.balancers.back().owed = {OwedStatus{DebtKind::Ready, 0, 3, false, {}}};
        agent.status.balancers.back().returnCheck = true;
        agent.status.balancers.back().nextReply = "down ready 100% # returning"_ba;
    }
    if (scene == "trouble"_L1) {
        AgentInfo &info = agent.status.agent;
        info.journal = JournalHealth::Lost;
        info.journalText = u"the damaged file was kept as /var/lib/sluicekeeper/journal.damaged-1"_s;
        info.listening = {{u"::"_s, 9999, false, u"The bound address is already in use"_s}};
        info.probes = 12;
        info.refused = 5;
        info.lastRefused = u"192.0.2.7"_s;
        agent.status.services.front().phase = ReplyPhase::JournalLost;
        agent.status.balancers.clear();
    }
}

void ScreenshotTest::window()
{
    QFETCH(const Theme, theme);
    QFETCH(const QString, scene);
    applyTheme(theme);
    FakeAgent agent;
    prepare(agent, scene);
    QVERIFY(scene == "noagent"_L1 || agent.start());
    ControlClient client(u"tst_screenshot"_s);
    MainWindow window(client, {agent.path(), AgentHome::OwnProcess, theme, {}});
    client.open(agent.path());
    window.resize(1024, 700);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    if (scene == "noagent"_L1)
        QTRY_VERIFY(window.findChild<QWidget *>(u"trouble-NoAgent"_s) != nullptr);
    else
        QTRY_VERIFY(
            window.findChild<QLabel *>(u"serviceHeading"_s)->text() == u"default"_s
            && (scene == "firststart"_L1 || window.findChild<QCheckBox *>(u"idleNow"_s)->text().contains(u'%')));
    // Until the layouts have come to rest.
    QImage image = window.grab().toImage();
    QTRY_VERIFY([&] { return std::exchange(image, window.grab().toImage()) == image; }());
    const QString scale = QString::number(qRound(100 * window.devicePixelRatioF()));
    const QString file = u"%1/panel-%2-%3-%4.png"_s.arg(QStringLiteral(SLUICE_SCREENSHOTS), scene, word(theme), scale);
    QVERIFY2(image.save(file), qPrintable(file));
    QCOMPARE(image.size(), QSize(1024, 700) * window.devicePixelRatioF());
    const int lightness = image.pixelColor(3, image.height() / 2).lightness();
    QVERIFY(theme == Theme::Light ? lightness > 180 : lightness < 75);
}

void ScreenshotTest::page_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("name");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const auto &[tab, name] :
             {std::pair(0, "refused"), std::pair(1, "probes"), std::pair(2, "history"), std::pair(3, "haproxy")})
            QTest::addRow("%s, %s", word(theme).data(), name) << theme << tab << QString::fromLatin1(name);
    }
}

// Each table in front, the chart held and pointed at, and every strip with a button.
void ScreenshotTest::page()
{
    QFETCH(const Theme, theme);
    QFETCH(const int, tab);
    QFETCH(const QString, name);
    applyTheme(theme);
    FakeAgent agent;
    prepare(agent, u"maint"_s);
    ProbeStatus stranger = agent.probes.back();
    stranger.number += 1;
    stranger.address = u"192.0.2.7"_s;
    stranger.outcome = ProbeOutcome::Refused;
    agent.probes.push_back(stranger);
    agent.audit = someAudit(wallNow());
    QVERIFY(agent.start());
    ControlClient client(u"tst_screenshot"_s);
    MainWindow window(client, {agent.path(), AgentHome::OwnProcess, theme, {}});
    client.open(agent.path());
    window.resize(1024, 700);
    window.show();
    QTRY_COMPARE(window.findChild<QLabel *>(u"serviceHeading"_s)->text(), u"default"_s);
    QTRY_VERIFY(window.findChild<QCheckBox *>(u"idleNow"_s)->text().contains(u'%'));
    auto *tabs = window.findChild<QTabWidget *>(u"tables"_s);
    tabs->setCurrentIndex(tab);
    QTRY_VERIFY(tabs->currentWidget()->findChild<QTableView *>()->model()->rowCount() > 0);
    auto *plot = window.findChild<QWidget *>(u"historyPlot"_s);
    plot->setFocus();
    for (int step = 0; step < 25; ++step)
        QTest::keyClick(plot, Qt::Key_Left);
    QImage image = window.grab().toImage();
    QTRY_VERIFY([&] { return std::exchange(image, window.grab().toImage()) == image; }());
    const QString scale = QString::number(qRound(100 * window.devicePixelRatioF()));
    const QString file = u"%1/page-%2-%3-%4.png"_s.arg(QStringLiteral(SLUICE_SCREENSHOTS), name, word(theme), scale);
    QVERIFY2(image.save(file), qPrintable(file));
}

void ScreenshotTest::dialog_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<QString>("opener");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const char *opener : {"maintButton", "weightButton", "maxconnButton", "upAction", "close", "detailsAction",
                                   "shortcutsAction", "allowRefused", "connectAction", "whyAction"})
            QTest::addRow("%s, %s", word(theme).data(), opener) << theme << QString::fromLatin1(opener);
    }
}

void ScreenshotTest::dialog()
{
    QFETCH(const Theme, theme);
    QFETCH(const QString, opener);
    applyTheme(theme);
    FakeAgent agent;
    prepare(agent, opener == "close"_L1 ? u"maint"_s : u"automatic"_s);
    agent.status.agent.lastRefused = u"192.0.2.7"_s;
    QVERIFY(agent.start());
    ControlClient client(u"tst_screenshot"_s);
    MainWindow window(client, {agent.path(), AgentHome::OwnProcess, theme, {}});
    client.open(agent.path());
    window.show();
    QTRY_COMPARE(window.findChild<QLabel *>(u"serviceHeading"_s)->text(), u"default"_s);
    if (auto *button = window.findChild<QPushButton *>(opener))
        QTest::mouseClick(button, Qt::LeftButton);
    else if (auto *action = window.findChild<QAction *>(opener))
        action->trigger();
    else
        window.close();
    QTRY_VERIFY(!window.findChildren<QDialog *>().isEmpty());
    auto *dialog = window.findChildren<QDialog *>().constFirst();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const QString scale = QString::number(qRound(100 * window.devicePixelRatioF()));
    const QString file = u"%1/dialog-%2-%3-%4.png"_s.arg(QStringLiteral(SLUICE_SCREENSHOTS), opener, word(theme),
                                                         scale);
    QVERIFY2(dialog->grab().save(file), qPrintable(file));
}

void ScreenshotTest::settings_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("name");
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const auto &[part, name] :
             {std::pair(0, "listen"), std::pair(1, "reply"), std::pair(5, "service"), std::pair(6, "custom")})
            QTest::addRow("%s, %s", word(theme).data(), name) << theme << part << QString::fromLatin1(name);
    }
}

// With something typed, something wrong, and something that somebody else changed meanwhile; one page locked.
void ScreenshotTest::settings()
{
    QFETCH(const Theme, theme);
    QFETCH(const int, part);
    QFETCH(const QString, name);
    applyTheme(theme);
    FakeAgent agent;
    prepare(agent, u"automatic"_s);
    agent.status.services.push_back(agent.status.services.front());
    agent.status.services.back().name = u"shop"_s;
    agent.status.services.back().trace.availability = 55;
    agent.settings = someSettings();
    agent.settings.insert(u"locked"_s, QJsonArray{u"listen.addresses"_s, u"listen.allow"_s});
    QVERIFY(agent.start());
    ControlClient client(u"tst_screenshot"_s);
    MainWindow window(client, {agent.path(), AgentHome::OwnProcess, theme, {}});
    client.open(agent.path());
    window.show();
    QTRY_COMPARE(window.findChild<QLabel *>(u"serviceHeading"_s)->text(), u"default"_s);
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    QTRY_VERIFY(window.findChild<QLabel *>(u"settingsFiles"_s)->isVisible());
    auto *dialog = window.findChild<QDialog *>(u"settingsDialog"_s);
    auto *parts = dialog->findChild<QListWidget *>(u"settingsParts"_s);
    parts->setCurrentRow(1);
    const auto type = [dialog](const QString &key, const QString &text) {
        auto *line = dialog->findChild<QLineEdit *>(u"setting-"_s + key);
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    type(u"reply.ready_for"_s, u"40s"_s);
    type(u"reply.ready_fetches"_s, u"0"_s);
    QJsonObject reply = agent.settings.value("reply"_L1).toObject();
    reply.insert(u"ready_for"_s, 25);
    agent.settings.insert(u"reply"_s, reply);
    agent.sendAgent();
    QTRY_VERIFY(dialog->findChild<QWidget *>(u"conflict-reply.ready_for"_s)->isVisible());
    parts->setCurrentRow(part);
    QScrollArea *page = nullptr;
    for (auto *one : dialog->findChildren<QScrollArea *>(u"settingsPage"_s))
        page = one->isVisible() ? one : page;
    if (auto *words = page->findChild<QWidget *>(u"curveWords"_s))
        QTRY_VERIFY((page->ensureWidgetVisible(words), words->visibleRegion().boundingRect().height() > 0));
    QImage image = dialog->grab().toImage();
    QTRY_VERIFY([&] { return std::exchange(image, dialog->grab().toImage()) == image; }());
    const QString scale = QString::number(qRound(100 * window.devicePixelRatioF()));
    const QString file = u"%1/settings-%2-%3-%4.png"_s.arg(QStringLiteral(SLUICE_SCREENSHOTS), name, word(theme),
                                                           scale);
    QVERIFY2(image.save(file), qPrintable(file));
}

QTEST_MAIN(ScreenshotTest)
#include "tst_screenshot.moc"
