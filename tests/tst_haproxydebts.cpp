// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

using Kind = HaproxyStep::Kind;
using namespace std::chrono_literals;

const QString automatic75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString weightAlone = u"UP | RUNNING | READY | 75/100 | 50 | CHECKED | "_s;
const QString maint = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
const QString down = u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down"_s;
const QByteArray firstLine = "lb1 b/s";
const QByteArray secondLine = "lb2 b/s";

/// When the agent is killed in the middle of a maint.
enum class Moment { Acknowledged, Sent, ClearAcknowledged, ReturnSaid };

} // namespace

/// HAProxy keeps what it was told for ever, so the agent must take it back: from every balancer, whatever dies.
class tst_HaproxyDebts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readyIsSaidUntilFetchedAndNeverAgain();
    void restoredMaxconnIsSaidUntilFetchedAndNeverAgain();
    void overrideSurvivesAKill();
    void maintIsStillSaidLongAfterARestart();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void balancerThatWasAwayGetsItsReady();
    void twoProcessesWithTheirOwnLines();
    void twoProcessesWithTheSameLine();
    void deadServiceIsNotUpForOneMoment_data();
    void deadServiceIsNotUpForOneMoment();
    void strandedServerIsCuredBySayReady();
    void newcomerIsOnlyToldWhatIsOnDisk();
    void endsByItself();
    void lostJournalSaysNothingAdministrative();

private:
    [[nodiscard]] bool paid(const QByteArray &line);
    [[nodiscard]] bool waitsForSilent(const QByteArray &line);
    [[nodiscard]] bool owes(const QByteArray &line, DebtKind kind);

    std::unique_ptr<HaproxyScenario> m_scenario;
};

void tst_HaproxyDebts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_scenario = std::make_unique<HaproxyScenario>();
}

bool tst_HaproxyDebts::paid(const QByteArray &line)
{
    const auto known = m_scenario->agent().balancer(line);
    return known && known->owed.empty();
}

bool tst_HaproxyDebts::owes(const QByteArray &line, DebtKind kind)
{
    const auto known = m_scenario->agent().balancer(line);
    return known && std::ranges::any_of(known->owed, [kind](const OwedStatus &owed) { return owed.kind == kind; });
}

bool tst_HaproxyDebts::waitsForSilent(const QByteArray &line)
{
    const auto known = m_scenario->agent().balancer(line);
    return known && known->waitsForSilent;
}

void tst_HaproxyDebts::readyIsSaidUntilFetchedAndNeverAgain()
{
    HaproxyScenario::Setup setup;
    setup.agent.returnCheck = u"500ms"_s;
    SLUICE_HOLDS(m_scenario->start(setup));
    SLUICE_HOLDS(m_scenario->run({later(automatic75), force(ForcedState::Maint, maint)}));
    QVERIFY(m_scenario->agent().letTimePass(600ms)); // a maint younger than the return check would skip it
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 20'000);
    // The record of what is owed must be gone by now, and the words, too: an operator's own maint stays.
    QVERIFY(m_scenario->letProbesPass(2));
    SLUICE_HOLDS(m_scenario->run({loadBalancer("set server b/s state maint", maint)}));
    QVERIFY(m_scenario->letProbesPass(15));
    SLUICE_HOLDS(m_scenario->settlesAt(maint));
    QCOMPARE(m_scenario->agent().replies(firstLine),
             (QByteArrayList{"up 75%", "up maint 75%", "down ready 75% # returning", "up ready 75%", "up 75%"}));
}

void tst_HaproxyDebts::restoredMaxconnIsSaidUntilFetchedAndNeverAgain()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({later(automatic75),
                                  forceMaxconn(30, 50, u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s),
                                  automatic(automatic75)}));
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 20'000);
    QVERIFY(m_scenario->letProbesPass(2));
    const QString operators = u"UP | RUNNING | READY | 75/100 | 44 | L7OK | via agent : up"_s;
    SLUICE_HOLDS(m_scenario->run({loadBalancer("set maxconn server b/s 44", operators), later(operators)}));
    QCOMPARE(m_scenario->agent().replies(firstLine),
             (QByteArrayList{"up 75%", "up 75% maxconn:30", "up 75% maxconn:50", "up 75%"}));
}

void tst_HaproxyDebts::overrideSurvivesAKill()
{
    SLUICE_HOLDS(m_scenario->start({}));
    const QString said = u"MAINT | STOPPED | FMAINT | 40/100 | 30 | L7OK | via agent : up (new kernel)"_s;
    SLUICE_HOLDS(m_scenario->run(
        {force(ForcedState::Maint, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up (new kernel)"_s,
               u"new kernel"_s),
         forceWeight(40, u"MAINT | STOPPED | FMAINT | 40/100 | 50 | L7OK | via agent : up (new kernel)"_s),
         forceMaxconn(30, 50, said)}));
    const Overrides before = m_scenario->agent().status().services.front().overrides;
    QVERIFY(before.state && before.weight && before.maxconn);
    SLUICE_HOLDS(
        m_scenario->run({happens(Kind::AgentDies, said.section(u" | "_s, 0, 4) + u" | L4CON | Connection refused"_s),
                         happens(Kind::AgentStarts, said)}));
    QCOMPARE(m_scenario->agent().status().services.front().overrides, before);
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
}

// After a restart everything recorded counts as said, and the agent fell silent once it took that for paid: HAProxy
// stayed in MAINT by itself, but one that started then, and so remembers nothing, sent traffic to the server.
void tst_HaproxyDebts::maintIsStillSaidLongAfterARestart()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({later(automatic75), force(ForcedState::Maint, maint)}));
    m_scenario->killAgent();
    SLUICE_HOLDS(m_scenario->startAgent());
    QVERIFY(m_scenario->agent().letTimePass(2'500ms)); // longer than the window of 1 s
    QVERIFY(m_scenario->letProbesPass());
    const QByteArrayList said = m_scenario->agent().replies(firstLine); // since the restart
    QVERIFY(!said.isEmpty());
    QVERIFY2(std::ranges::all_of(said, [](const QByteArray &reply) { return reply.startsWith("up maint"); }),
             said.join(" | ").constData());
    HaproxyProcess another;
    QCOMPARE(another.start(m_scenario->configFor(QString::fromLatin1(firstLine))), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(another.view().toString(), maint, 20'000);
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
    QTRY_COMPARE_WITH_TIMEOUT(another.view().toString(), automatic75, 20'000);
}

void tst_HaproxyDebts::killedInTheMiddle_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<ForcedState>("state");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Moment moment, ForcedState state, const QString &style,
                        const QString &expected) { QTest::newRow(name) << moment << state << style << expected; };
    row("maint acknowledged, perhaps not sent", Moment::Acknowledged, ForcedState::Maint, u"complete"_s, automatic75);
    row("maint sent, before the next probe", Moment::Sent, ForcedState::Maint, u"complete"_s, automatic75);
    row("the release of a maint acknowledged, not sent", Moment::ClearAcknowledged, ForcedState::Maint, u"complete"_s,
        automatic75);
    row("ready said once", Moment::ReturnSaid, ForcedState::Maint, u"complete"_s, automatic75);
    row("drain sent, before the next probe", Moment::Sent, ForcedState::Drain, u"complete"_s, automatic75);
    row("the release of a drain acknowledged, not sent", Moment::ClearAcknowledged, ForcedState::Drain, u"complete"_s,
        automatic75);
    row("weight-only: down sent, before the next probe", Moment::Sent, ForcedState::Down, u"weight-only"_s,
        weightAlone);
    row("weight-only: the release of a down acknowledged, not sent", Moment::ClearAcknowledged, ForcedState::Down,
        u"weight-only"_s, weightAlone);
    row("weight-only: up said once", Moment::ReturnSaid, ForcedState::Down, u"weight-only"_s, weightAlone);
    row("weight-only: drain sent, before the next probe", Moment::Sent, ForcedState::Drain, u"weight-only"_s,
        weightAlone);
}

void tst_HaproxyDebts::killedInTheMiddle()
{
    QFETCH(Moment, moment);
    QFETCH(ForcedState, state);
    QFETCH(QString, style);
    QFETCH(QString, expected);
    HaproxyScenario::Setup setup;
    setup.agent.style = style;
    setup.interval = 400ms; // time enough to kill between two probes
    SLUICE_HOLDS(m_scenario->start(setup));
    AgentProcess &agent = m_scenario->agent();
    QTRY_COMPARE_WITH_TIMEOUT(m_scenario->haproxy().view().toString(), expected, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!agent.lastReply(firstLine).isEmpty(), 20'000);
    const QByteArray automaticReply = agent.lastReply(firstLine);

    const QJsonObject service{{u"service"_s, u"default"_s}};
    QJsonObject params = service;
    params.insert(u"state"_s, QString(word(state)));
    QCOMPARE(agent.failure(u"override.set"_s, params), std::nullopt);
    if (moment != Moment::Acknowledged)
        QTRY_VERIFY_WITH_TIMEOUT(agent.lastReply(firstLine).contains(QByteArrayView(word(state))), 20'000);
    const bool released = moment == Moment::ClearAcknowledged || moment == Moment::ReturnSaid;
    if (released)
        QCOMPARE(agent.failure(u"override.clear"_s, service), std::nullopt);
    if (moment == Moment::ReturnSaid) // `ready` or `up`, and in the return check `down ready`
        QTRY_VERIFY_WITH_TIMEOUT(!agent.lastReply(firstLine).contains(QByteArrayView(word(state))), 20'000);
    m_scenario->killAgent();

    SLUICE_HOLDS(m_scenario->startAgent());
    QVERIFY(m_scenario->letProbesPass());
    QCOMPARE(agent.status().services.front().overrides.state.has_value(), !released);
    if (!released)
        QCOMPARE(agent.failure(u"override.clear"_s, service), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 30'000);
    SLUICE_HOLDS(m_scenario->settlesAt(expected));
    QCOMPARE(agent.lastReply(firstLine), automaticReply);
}

void tst_HaproxyDebts::balancerThatWasAwayGetsItsReady()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({later(automatic75), force(ForcedState::Maint, maint)}));
    m_scenario->haproxy().suspend();
    QCOMPARE(m_scenario->agent().failure(u"override.clear"_s, {{u"service"_s, u"default"_s}}), std::nullopt);
    QVERIFY(m_scenario->agent().letTimePass(2'500ms)); // longer than the window of 1 s
    QVERIFY(owes(firstLine, DebtKind::Ready));
    m_scenario->haproxy().resume();
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 20'000);
}

void tst_HaproxyDebts::twoProcessesWithTheirOwnLines()
{
    SLUICE_HOLDS(m_scenario->start({}));
    HaproxyProcess second;
    QCOMPARE(second.start(m_scenario->configFor(QString::fromLatin1(secondLine))), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maint)}));
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), maint, 20'000);

    second.suspend();
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 20'000);
    QVERIFY(m_scenario->agent().letTimePass(1'500ms));
    QVERIFY(owes(secondLine, DebtKind::Ready));
    second.resume();
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(paid(secondLine), 20'000);
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));

    // Neither hears `ready` any more.
    QCOMPARE(second.viewAfter("set server b/s state maint").status, u"MAINT"_s);
    QVERIFY(m_scenario->letProbesPass(5));
    QCOMPARE(second.view().toString(), maint);
}

// The two are one balancer to the agent. Had it believed the first one's receipts, the second would stay in MAINT.
void tst_HaproxyDebts::twoProcessesWithTheSameLine()
{
    SLUICE_HOLDS(m_scenario->start({}));
    HaproxyProcess second;
    QCOMPARE(second.start(m_scenario->configFor(QString::fromLatin1(firstLine))), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    QVERIFY(m_scenario->letProbesPass(20)); // until the agent knows how often this balancer asks when both are there
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maint)}));
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), maint, 20'000);

    second.suspend();
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
    QTRY_VERIFY_WITH_TIMEOUT(waitsForSilent(firstLine), 20'000);
    QVERIFY(m_scenario->agent().letTimePass(2'500ms)); // two more windows without the second
    QVERIFY(owes(firstLine, DebtKind::Ready));
    second.resume();
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 30'000);
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));
    QCOMPARE(second.viewAfter("set server b/s state maint").status, u"MAINT"_s);
    QVERIFY(m_scenario->letProbesPass(5));
    QCOMPARE(second.view().toString(), maint);
}

void tst_HaproxyDebts::deadServiceIsNotUpForOneMoment_data()
{
    QTest::addColumn<QString>("returnCheck");
    QTest::addColumn<bool>("wasUp");
    QTest::newRow("with the return check") << u"1s"_s << false;
    // That this test can see such a moment at all.
    QTest::newRow("without it") << u"0s"_s << true;
}

void tst_HaproxyDebts::deadServiceIsNotUpForOneMoment()
{
    QFETCH(QString, returnCheck);
    QFETCH(bool, wasUp);
    HaproxyScenario::Setup setup;
    setup.agent.returnCheck = returnCheck;
    SLUICE_HOLDS(m_scenario->start(setup));
    SLUICE_HOLDS(m_scenario->run({later(automatic75), force(ForcedState::Maint, maint)}));
    QVERIFY(m_scenario->agent().letTimePass(1'200ms)); // a maint younger than the return check would skip it
    m_scenario->service().die();
    const int before = m_scenario->haproxy().view().downTransitions;
    QCOMPARE(m_scenario->agent().failure(u"override.clear"_s, {{u"service"_s, u"default"_s}}), std::nullopt);

    bool tookTraffic = false;
    QTRY_VERIFY_WITH_TIMEOUT((tookTraffic |= m_scenario->haproxy().view().takesTraffic(), paid(firstLine)), 20'000);
    SLUICE_HOLDS(m_scenario->settlesAt(u"DOWN | STOPPED | READY | 75/100 | 50 | L7OK | via agent : up"_s));
    // HAProxy's own count and words, besides what was seen in passing.
    QCOMPARE(m_scenario->haproxy().view().downTransitions, before + int(wasUp));
    QCOMPARE(m_scenario->haproxy().messages().contains("Server b/s is UP"), wasUp);
    if (!wasUp)
        QVERIFY(!tookTraffic);
    SLUICE_HOLDS(m_scenario->run({happens(Kind::ServiceReturns, automatic75)}));
}

void tst_HaproxyDebts::strandedServerIsCuredBySayReady()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({later(automatic75), loadBalancer("set server b/s state maint", maint)}));
    HaproxyConfig config = m_scenario->configFor(QString::fromLatin1(secondLine));
    config.serverState = m_scenario->haproxy().command("show servers state");
    HaproxyProcess second;
    QCOMPARE(second.start(config), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), maint, 20'000);
    QVERIFY(m_scenario->letProbesPass(5));
    QCOMPARE(second.view().toString(), maint); // nobody has asked for more: the maint may be somebody's will

    const ControlClient::Outcome outcome = m_scenario->agent().call(u"ready.owe"_s, {{u"service"_s, u"default"_s}});
    const QJsonValue *const result = std::get_if<QJsonValue>(&outcome);
    QVERIFY(result);
    QCOMPARE(result->toObject().value("balancers"_L1).toInt(), 2);
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine) && paid(secondLine), 20'000);
    SLUICE_HOLDS(m_scenario->run({loadBalancer("set server b/s state maint", maint), later(maint)}));
}

void tst_HaproxyDebts::newcomerIsOnlyToldWhatIsOnDisk()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maint)}));
    HaproxyProcess second;
    QCOMPARE(second.start(m_scenario->configFor(QString::fromLatin1(secondLine))), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), maint, 20'000);
    QCOMPARE(m_scenario->agent().replies(secondLine), (QByteArrayList{"", "up maint 75%"}));
    SLUICE_HOLDS(m_scenario->run({automatic(automatic75)}));
    QTRY_COMPARE_WITH_TIMEOUT(second.view().toString(), automatic75, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(paid(secondLine), 20'000);
}

void tst_HaproxyDebts::endsByItself()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({later(automatic75)}));
    QCOMPARE(m_scenario->agent().failure(u"override.set"_s,
                                         {{u"service"_s, u"default"_s}, {u"state"_s, u"maint"_s}, {u"for_s"_s, 4}}),
             std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(m_scenario->haproxy().view().toString(), maint, 20'000);
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));
    QVERIFY(!m_scenario->agent().status().services.front().overrides.any());
    QTRY_VERIFY_WITH_TIMEOUT(paid(firstLine), 20'000);
}

void tst_HaproxyDebts::lostJournalSaysNothingAdministrative()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maint)}));
    m_scenario->killAgent();
    QVERIFY(m_scenario->agent().loseJournal());
    SLUICE_HOLDS(m_scenario->startAgent());
    SLUICE_HOLDS(m_scenario->settlesAt(maint));
    QCOMPARE(m_scenario->agent().status().agent.journal, JournalHealth::Lost);
    QCOMPARE(m_scenario->agent().failure(u"ready.owe"_s, {{u"service"_s, u"default"_s}}), std::nullopt);
    SLUICE_HOLDS(m_scenario->settlesAt(automatic75));
    QCOMPARE(m_scenario->agent().status().agent.journal, JournalHealth::Good);
}

QTEST_GUILESS_MAIN(tst_HaproxyDebts)
#include "tst_haproxydebts.moc"
