// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong is said in the window, and the window is never dead.
#include "windowtest.h"

#include <QJsonArray>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowTroublesTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void eachTroubleIsSaid_data();
    void eachTroubleIsSaid();
    void aHealthyAgentHasNoTroubles();
    void noAgentIsSaidAndItsComingEndsIt();
    void anOwnAgentThatCouldNotStartIsSaid();
    void anAgentThatGoesIsSaidAndItsComingBackEndsIt();
    void anAgentOfAnotherVersionIsSaid();
    void aLostJournalAsksForADecision();
    void firstStartOffersReadyAndCanBeHidden();
    void aHiddenRefusalComesBackForAnotherAddress();
    void manyTroublesLeaveRoomForTheRest();
};

void WindowTroublesTest::eachTroubleIsSaid_data()
{
    QTest::addColumn<AgentInfo>("info");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("says");
    const AgentInfo good = healthyStatus(wallNow()).agent;

    AgentInfo one = good;
    one.listening.push_back({u"::"_s, 9999, false, u"The bound address is already in use"_s});
    QTest::newRow("port busy") << one << u"AddressInUse"_s
                               << QStringList{u"Another program has [::]:9999"_s, u"ss -ltnp"_s, good.configFile};
    one = good;
    one.listening = {{u"192.0.2.1"_s, 9999, false, u"Address already in use"_s}};
    QTest::newRow("port busy, in the C library's words")
        << one << u"AddressInUse"_s << QStringList{u"192.0.2.1:9999"_s};
    one.listening = {{u"192.0.2.1"_s, 9999, false, u"The address is not available"_s}};
    QTest::newRow("address not there") << one << u"AddressNotThere"_s
                                       << QStringList{u"does not have the address 192.0.2.1"_s, u"listen.addresses"_s};
    one.listening = {{u"0.0.0.0"_s, 80, false, u"The address is protected"_s}};
    QTest::newRow("not permitted to listen") << one << u"CannotListen"_s << QStringList{u"The address is protected"_s};
    one = good;
    one.journal = JournalHealth::NotSaved;
    one.journalText = u"No space left on device"_s;
    QTest::newRow("journal not writable")
        << one << u"JournalNotSaved"_s << QStringList{u"No space left on device"_s, u"would not survive"_s};
    one = good;
    one.settingsError = u"/etc/sluicekeeper/sluicekeeper.toml:3:8: listen.port: expected a number"_s;
    QTest::newRow("settings error") << one << u"SettingsError"_s << QStringList{one.settingsError, u"restart"_s};
    one = good;
    one.refused = 1;
    one.lastRefused = u"192.0.2.7"_s;
    QTest::newRow("one refused") << one << u"AddressRefused"_s
                                 << QStringList{u"192.0.2.7 asked and is not allowed"_s, u"listen.allow"_s};
    one.refused = 5;
    QTest::newRow("refused and counted") << one << u"AddressRefused"_s << QStringList{u"refused so far: 5"_s};
}

void WindowTroublesTest::eachTroubleIsSaid()
{
    QFETCH(const AgentInfo, info);
    QFETCH(const QString, kind);
    QFETCH(const QStringList, says);
    openConnected();
    agent->status.agent = info;
    agent->sendAgent();
    QTRY_VERIFY(isShown(u"trouble-"_s + kind));
    for (const QString &part : says)
        QVERIFY2(troubleText(kind).contains(part), qPrintable(troubleText(kind)));
    agent->status.agent = healthyStatus(wallNow()).agent;
    agent->sendAgent();
    QTRY_VERIFY(!find(u"trouble-"_s + kind));
}

void WindowTroublesTest::aHealthyAgentHasNoTroubles()
{
    openConnected();
    const auto troubles = window->findChildren<QWidget *>(QRegularExpression(u"^trouble-"_s));
    QVERIFY(troubles.isEmpty());
}

void WindowTroublesTest::noAgentIsSaidAndItsComingEndsIt()
{
    open();
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QVERIFY(troubleText(u"NoAgent"_s).contains(agent->path()));
    QVERIFY(!find(u"maintButton"_s)->isEnabled());
    QVERIFY(isShown(u"controlsWhy"_s));
    QVERIFY(agent->start());
    QTRY_COMPARE(textOf(u"serviceHeading"_s), u"default"_s);
    QTRY_VERIFY(!find(u"trouble-NoAgent"_s));
    QTRY_VERIFY(find(u"maintButton"_s)->isEnabled());
}

void WindowTroublesTest::anOwnAgentThatCouldNotStartIsSaid()
{
    open(AgentHome::OwnProcess, u"the state directory is not writable"_s);
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QVERIFY(troubleText(u"NoAgent"_s).contains(u"the state directory is not writable"_s));
}

void WindowTroublesTest::anAgentThatGoesIsSaidAndItsComingBackEndsIt()
{
    openConnected();
    agent->stop();
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QVERIFY(troubleText(u"NoAgent"_s).contains(u"The agent is gone"_s));
    QCOMPARE(textOf(u"stateText"_s), u"Not known: no agent"_s);
    QVERIFY(!find(u"maintButton"_s)->isEnabled());
    QVERIFY(agent->start());
    QTRY_VERIFY(!find(u"trouble-NoAgent"_s));
    QTRY_COMPARE(textOf(u"stateText"_s), u"Automatic"_s);
}

void WindowTroublesTest::anAgentOfAnotherVersionIsSaid()
{
    agent->protocol = controlProtocolVersion + 1;
    QVERIFY(agent->start());
    open();
    QTRY_VERIFY(isShown(u"trouble-AgentRefuses"_s));
    QVERIFY2(troubleText(u"AgentRefuses"_s).contains(u"version"_s), qPrintable(troubleText(u"AgentRefuses"_s)));
}

void WindowTroublesTest::aLostJournalAsksForADecision()
{
    agent->status.agent.journal = JournalHealth::Lost;
    agent->status.agent.journalText = u"kept aside as journal.damaged-1"_s;
    agent->status.services.front().phase = ReplyPhase::JournalLost;
    openConnected();
    QTRY_VERIFY(isShown(u"trouble-JournalLost"_s));
    QVERIFY(troubleText(u"JournalLost"_s).contains(u"journal.damaged-1"_s));
    QCOMPARE(textOf(u"stateText"_s), u"Waiting for your decision"_s);
    click(u"sayReady"_s);
    QTRY_COMPARE(agent->requestsOf(u"ready.owe"_s).size(), std::size_t(1));
    QTRY_VERIFY(isShown(u"noticeBar"_s));
    click(u"decideMaint"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("state"_L1).toString(), u"maint"_s);
}

void WindowTroublesTest::firstStartOffersReadyAndCanBeHidden()
{
    agent->status.agent.firstStart = true;
    openConnected();
    QTRY_VERIFY(isShown(u"trouble-FirstStart"_s));
    click(u"dismissTrouble"_s);
    QTRY_VERIFY(!find(u"trouble-FirstStart"_s));
    agent->sendAgent(); // still the first start: it stays hidden
    agent->status.agent.refused = 1;
    agent->status.agent.lastRefused = u"192.0.2.7"_s;
    agent->sendAgent();
    QTRY_VERIFY(isShown(u"trouble-AddressRefused"_s));
    QVERIFY(!find(u"trouble-FirstStart"_s));
}

void WindowTroublesTest::aHiddenRefusalComesBackForAnotherAddress()
{
    agent->status.agent.refused = 1;
    agent->status.agent.lastRefused = u"192.0.2.7"_s;
    openConnected();
    QTRY_VERIFY(isShown(u"trouble-AddressRefused"_s));
    click(u"dismissTrouble"_s);
    QTRY_VERIFY(!find(u"trouble-AddressRefused"_s));
    agent->status.agent.refused = 2;
    agent->status.agent.lastRefused = u"192.0.2.8"_s;
    agent->sendAgent();
    QTRY_VERIFY(troubleText(u"AddressRefused"_s).contains(u"192.0.2.8"_s));
}

void WindowTroublesTest::manyTroublesLeaveRoomForTheRest()
{
    AgentInfo &info = agent->status.agent;
    info.journal = JournalHealth::NotSaved;
    info.settingsError = u"sluicekeeper.toml:1:1: nonsense"_s;
    info.firstStart = true;
    for (int address = 1; address < 6; ++address)
        info.listening.push_back({u"192.0.2.%1"_s.arg(address), 9999, false, u"The address is not available"_s});
    openConnected();
    QTRY_VERIFY(isShown(u"trouble-More"_s));
    QVERIFY(troubleText(u"More"_s).contains(u"5 more"_s));
    QVERIFY(window->height() <= 700);
    QVERIFY(window->minimumSizeHint().height() <= 700);
}

QTEST_MAIN(WindowTroublesTest)
#include "tst_windowtroubles.moc"
