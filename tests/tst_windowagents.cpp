// SPDX-License-Identifier: GPL-3.0-or-later
// Which agent the window shows, and that there are never two for one server.
#include "windowtest.h"

#include "ui/agentdetails.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowAgentsTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void oneClickTellsWhichAgentItIs();
    void detailsSayWhoMayOnlyLook();
    void detailsWithoutAnAgent();
    void anOlderAndANewerAgentAreToldApart_data();
    void anOlderAndANewerAgentAreToldApart();
    void anotherAgentOnThePortIsNamed();
    void whatIsForcedIsHandedOver();
    void muchIsHandedOverInPieces();
    void aHandOverThatFailsChangesNothing_data();
    void aHandOverThatFailsChangesNothing();
    void whoMayNotOperateTheOtherIsTold();
    void anIdleAgentOfOursGivesWayByItself();
    void twoNeverAnswerForOneServer();
    void anAgentThatHoldsSomethingDoesNotGiveWay();
    void aPanelThatLostItsAgentTurnsToTheOneThatCame();
    void anAgentBuiltIntoAnotherPanelIsNoService();
    void theOfferGoesWithTheOtherAgent();

private:
    void openWatching(AgentHome home = AgentHome::OwnProcess);
    std::unique_ptr<FakeAgent> service;
};

void WindowAgentsTest::init()
{
    reset();
    service = std::make_unique<FakeAgent>();
    service->status = healthyStatus(wallNow());
    service->status.agent.kind = AgentKind::Service;
    service->status.agent.host = u"the-service"_s;
    service->kind = u"service"_s;
}

void WindowAgentsTest::cleanup()
{
    tearDown();
    service.reset();
}

// As open() does, with an agent of this machine to be looked for.
void WindowAgentsTest::openWatching(AgentHome home)
{
    QVERIFY(agent->start());
    client = std::make_unique<ControlClient>(u"panel-test"_s);
    window = std::make_unique<MainWindow>(*client,
                                          PanelOptions{agent->path(), home, Theme::Light, {}, service->path(), {}});
    client->open(agent->path());
    window->resize(1024, 700);
    window->show();
    QTRY_COMPARE(textOf(u"serviceHeading"_s), u"default"_s);
    window->watchForService(20ms);
}

void WindowAgentsTest::oneClickTellsWhichAgentItIs()
{
    agent->status.agent.pid = 4711;
    agent->status.agent.probes = 12;
    agent->status.agent.refused = 3;
    openConnected();
    click(u"agentButton"_s);
    QTRY_VERIFY(isShown(u"agentDetails"_s));
    QCOMPARE(textOf(u"agentKind"_s), u"Built into this panel: it ends with it"_s);
    QCOMPARE(textOf(u"agentHost"_s), u"web1"_s);
    QVERIFY2(textOf(u"agentProcess"_s).startsWith(u"Process 4711, since "_s)
                 && textOf(u"agentProcess"_s).endsWith(u"(30 min)"_s),
             qPrintable(textOf(u"agentProcess"_s)));
    QCOMPARE(textOf(u"agentVersion"_s), u"0.1.0 (control protocol 1)"_s);
    QCOMPARE(textOf(u"agentListening"_s), u"[::]:9999"_s);
    QCOMPARE(textOf(u"agentProbes"_s), u"12 since it started, 3 refused"_s);
    QCOMPARE(textOf(u"agentSocket"_s), agent->path());
    QCOMPARE(textOf(u"agentUser"_s), u"alice, may operate"_s);
    click(u"copyDetails"_s);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Host: web1\n"_s));
    // What changes meanwhile is followed.
    agent->status.agent.listening = {{u"::"_s, 9999, false, u"address in use by nginx (pid 123)"_s}};
    agent->sendAgent();
    QTRY_COMPARE(textOf(u"agentListening"_s), u"[::]:9999: not, address in use by nginx (pid 123)"_s);
    QTest::keyClick(find(u"agentDetails"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find(u"agentDetails"_s));
}

void WindowAgentsTest::detailsSayWhoMayOnlyLook()
{
    agent->role = u"view"_s;
    agent->status.agent.kind = AgentKind::Service;
    openConnected(AgentHome::Elsewhere);
    QTest::keyClick(window.get(), Qt::Key_F2);
    QTRY_VERIFY(isShown(u"agentDetails"_s));
    QVERIFY(textOf(u"agentKind"_s).contains(u"sluiced"_s));
    QVERIFY2(textOf(u"agentUser"_s).startsWith(u"alice, may only look\n"_s)
                 && textOf(u"agentUser"_s).contains(u"usermod -aG sluicekeeper alice"_s),
             qPrintable(textOf(u"agentUser"_s)));
}

void WindowAgentsTest::detailsWithoutAnAgent()
{
    open();
    click(u"agentButton"_s);
    QTRY_VERIFY(isShown(u"agentDetails"_s));
    QCOMPARE(textOf(u"agentKind"_s), u"None has answered yet"_s);
    QCOMPARE(textOf(u"agentSocket"_s), agent->path());
}

void WindowAgentsTest::anOlderAndANewerAgentAreToldApart_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QString>("says");
    QTest::newRow("older") << controlProtocolVersion - 1 << u"is older than this panel"_s;
    QTest::newRow("newer") << controlProtocolVersion + 1 << u"is newer than this panel"_s;
}

void WindowAgentsTest::anOlderAndANewerAgentAreToldApart()
{
    QFETCH(const int, protocol);
    QFETCH(const QString, says);
    agent->protocol = protocol;
    QVERIFY(agent->start());
    open(AgentHome::Elsewhere);
    QTRY_VERIFY(isShown(u"trouble-AgentRefuses"_s));
    QVERIFY2(troubleText(u"AgentRefuses"_s).contains(says), qPrintable(troubleText(u"AgentRefuses"_s)));
    // Updated and started again, it is taken without starting the panel again.
    agent->stop();
    agent->protocol = controlProtocolVersion;
    QVERIFY(agent->start());
    QTRY_COMPARE(textOf(u"serviceHeading"_s), u"default"_s);
    QTRY_VERIFY(!isShown(u"trouble-AgentRefuses"_s));
}

void WindowAgentsTest::anotherAgentOnThePortIsNamed()
{
    agent->status.agent.listening = {{u"::"_s, 9999, false, u"address in use by sluiced (pid 123)"_s}};
    openConnected();
    QTRY_VERIFY(isShown(u"trouble-AddressInUse"_s));
    const QString text = troubleText(u"AddressInUse"_s);
    QVERIFY2(text.contains(u"Another agent, sluiced (pid 123), answers HAProxy on [::]:9999"_s), qPrintable(text));
}

void WindowAgentsTest::whatIsForcedIsHandedOver()
{
    forceMaint(agent->status);
    agent->debts = {{u"format"_s, 1},
                    {u"overrides"_s, QJsonObject{{u"default"_s, u"maint"_s}}},
                    {u"debts"_s, QJsonArray{QJsonObject{{u"up"_s, 1}}}}};
    QVERIFY(service->start());
    openWatching();
    const QSignalSpy ended(window.get(), &MainWindow::ownAgentHandedOver);
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    QVERIFY(ended.empty());
    click(u"handOver"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(service->imported, std::vector{agent->debts});
    QTRY_COMPARE(window->windowTitle(), u"the-service — Sluicekeeper"_s);
    QTRY_VERIFY(!isShown(u"trouble-AgentOnMachine"_s));
    // It goes on without the panel: nothing is asked any more.
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    forceMaint(service->status);
    service->sendService(u"override"_s);
    QTRY_VERIFY(isShown(u"stateWhat"_s));
    window->close();
    QTRY_COMPARE(quit.size(), 1);
}

// A request holds 64 KiB; a busy site owes more than that.
void WindowAgentsTest::muchIsHandedOverInPieces()
{
    QJsonObject overrides;
    for (int number = 0; number < 300; ++number)
        overrides.insert(u"service-%1"_s.arg(number), QString(300, u'r'));
    QJsonArray debts;
    for (int number = 0; number < 500; ++number)
        debts.append(QJsonObject{{u"line"_s, QString(200, u'l')}, {u"number"_s, number}});
    agent->debts = {{u"format"_s, 1}, {u"overrides"_s, overrides}, {u"debts"_s, debts}};
    forceMaint(agent->status);
    QVERIFY(service->start());
    openWatching();
    const QSignalSpy ended(window.get(), &MainWindow::ownAgentHandedOver);
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    click(u"handOver"_s);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(service->imported.size() > 3);
    QJsonObject allOverrides;
    QJsonArray allDebts;
    for (const QJsonObject &piece : service->imported) {
        QCOMPARE(piece.value("format"_L1).toInt(), 1);
        const QJsonObject some = piece.value("overrides"_L1).toObject();
        for (auto one = some.begin(); one != some.end(); ++one)
            allOverrides.insert(one.key(), one.value());
        const QJsonArray owed = piece.value("debts"_L1).toArray();
        for (const QJsonValue one : owed)
            allDebts.append(one);
    }
    QCOMPARE(allOverrides, overrides);
    QCOMPARE(allDebts, debts);
}

void WindowAgentsTest::aHandOverThatFailsChangesNothing_data()
{
    QTest::addColumn<bool>("atExport");
    QTest::newRow("our agent does not tell") << true;
    QTest::newRow("the other does not take") << false;
}

void WindowAgentsTest::aHandOverThatFailsChangesNothing()
{
    QFETCH(const bool, atExport);
    forceMaint(agent->status);
    QVERIFY(service->start());
    openWatching();
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    const QSignalSpy ended(window.get(), &MainWindow::ownAgentHandedOver);
    (atExport ? agent : service)->nextError = RpcError{RpcErrorCode::Refused, u"there is no service \"default\""_s};
    click(u"handOver"_s);
    QTRY_VERIFY(isShown(u"noticeBar"_s));
    QVERIFY(find(u"noticeBar"_s)->accessibleName().contains(u"there is no service"_s));
    QVERIFY(ended.empty());
    QVERIFY(service->imported.empty());
    QVERIFY(isShown(u"trouble-AgentOnMachine"_s));
    // It can be tried again.
    click(u"handOver"_s);
    QTRY_COMPARE(ended.size(), 1);
}

void WindowAgentsTest::whoMayNotOperateTheOtherIsTold()
{
    forceMaint(agent->status);
    service->role = u"view"_s;
    QVERIFY(service->start());
    openWatching();
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    QVERIFY(troubleText(u"AgentOnMachine"_s).contains(u"“sluicekeeper”"_s));
    QVERIFY(!find(u"handOver"_s));
}

void WindowAgentsTest::anIdleAgentOfOursGivesWayByItself()
{
    agent->status.agent.listening = {{u"::"_s, 9999, false, u"address in use by sluiced (pid 123)"_s}};
    QVERIFY(service->start());
    openWatching();
    QTRY_COMPARE(window->windowTitle(), u"the-service — Sluicekeeper"_s);
    QVERIFY(service->imported.empty());
}

// Ours had taken the port while the other agent was started again.
void WindowAgentsTest::twoNeverAnswerForOneServer()
{
    agent->status.agent.listening = {{u"::"_s, 9999, false, u"address in use by sluiced (pid 123)"_s}};
    QVERIFY(agent->start());
    client = std::make_unique<ControlClient>(u"panel-test"_s);
    window = std::make_unique<MainWindow>(
        *client, PanelOptions{agent->path(), AgentHome::OwnProcess, Theme::Light, {}, service->path(), {}});
    const QSignalSpy ended(window.get(), &MainWindow::ownAgentHandedOver);
    client->open(agent->path());
    window->show();
    window->watchForService(20ms);
    QTRY_COMPARE(ended.size(), 1);
    QTRY_VERIFY(isShown(u"trouble-AddressInUse"_s));
    QVERIFY2(troubleText(u"AddressInUse"_s).contains(u"Another agent, sluiced (pid 123) on [::]:9999, answers"_s),
             qPrintable(troubleText(u"AddressInUse"_s)));
    // Once its control socket answers, the panel shows it.
    QVERIFY(service->start());
    QTRY_COMPARE(window->windowTitle(), u"the-service — Sluicekeeper"_s);
    QTRY_VERIFY(!isShown(u"trouble-AddressInUse"_s));
    QCOMPARE(ended.size(), 1);
}

void WindowAgentsTest::anAgentThatHoldsSomethingDoesNotGiveWay()
{
    forceMaint(agent->status);
    agent->status.agent.listening = {{u"::"_s, 9999, false, u"address in use by sluiced (pid 123)"_s}};
    openWatching();
    const QSignalSpy ended(window.get(), &MainWindow::ownAgentHandedOver);
    QTRY_VERIFY(isShown(u"trouble-AddressInUse"_s));
    agent->sendAgent();
    QVERIFY(service->start());
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    QVERIFY(ended.empty());
}

void WindowAgentsTest::aPanelThatLostItsAgentTurnsToTheOneThatCame()
{
    openWatching(AgentHome::Elsewhere);
    QVERIFY(service->start());
    agent->sendAgent();
    QCOMPARE(window->windowTitle(), u"web1 — Sluicekeeper"_s);
    agent->stop();
    QTRY_COMPARE(window->windowTitle(), u"the-service — Sluicekeeper"_s);
}

void WindowAgentsTest::anAgentBuiltIntoAnotherPanelIsNoService()
{
    service->kind = u"built-in"_s;
    QVERIFY(service->start());
    openWatching(AgentHome::Elsewhere);
    agent->stop();
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QCOMPARE(window->windowTitle(), u"web1 — Sluicekeeper"_s);
}

void WindowAgentsTest::theOfferGoesWithTheOtherAgent()
{
    QVERIFY(service->start());
    openWatching();
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
    service->stop();
    QTRY_VERIFY(!isShown(u"trouble-AgentOnMachine"_s));
    QVERIFY(service->start());
    QTRY_VERIFY(isShown(u"trouble-AgentOnMachine"_s));
}

QTEST_MAIN(WindowAgentsTest)
#include "tst_windowagents.moc"
