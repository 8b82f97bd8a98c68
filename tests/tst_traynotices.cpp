// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traynotices.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = TrayNotice::Kind;
constexpr auto fresh = TrayNotices::BalancersAre::Fresh;
constexpr auto stale = TrayNotices::BalancersAre::Stale;
const WallTime noon{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

AgentStatus quiet(int services = 1)
{
    AgentStatus status;
    for (int index = 0; index < services; ++index) {
        ServiceStatus service;
        service.name = u"web%1"_s.arg(index + 1);
        status.services.push_back(service);
    }
    return status;
}

OverrideNote noteUntil(WallTime since, WallTime end)
{
    OverrideNote note;
    note.since = since;
    note.end = OverrideEnd{OverrideEnd::Kind::At, end, {}, {}};
    return note;
}

void force(AgentStatus &status, ForcedState state, WallTime since, WallTime end, std::size_t service = 0)
{
    status.services[service].overrides.state = StateOverride{state, noteUntil(since, end)};
}

BalancerStatus balancer(int number, WallTime lastSeen)
{
    BalancerStatus one;
    one.id = quint64(number);
    one.address = u"10.0.0.%1"_s.arg(number);
    one.service = u"web1"_s;
    one.lastSeen = lastSeen;
    one.interval = 2s;
    one.counts = true;
    return one;
}

QList<Kind> kinds(const std::vector<TrayNotice> &notices)
{
    QList<Kind> list;
    for (const TrayNotice &one : notices)
        list.append(one.kind);
    return list;
}

/// Looks every five seconds from `from` to `to`, as the panel does, and gathers what is told.
std::vector<TrayNotice> watch(TrayNotices &notices, const AgentStatus &status, WallTime from, WallTime to)
{
    std::vector<TrayNotice> told;
    for (WallTime now = from; now <= to; now += 5s) {
        for (const TrayNotice &one : notices.look(status, fresh, now))
            told.push_back(one);
    }
    return told;
}

} // namespace

/// Each thing once, several as one, nothing that was so from the beginning.
class TrayNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anEndIsAnnouncedOnceAndToldOnce();
    void theLeadFollowsTheLength_data();
    void theLeadFollowsTheLength();
    void anotherEndIsAnnouncedAgain();
    void aReleaseByHandIsNoNews();
    void whatFollowsIsNotTheSame();
    void manyAtOnceAreOneNotice();
    void silenceIsToldOnceAndAgainOnlyAfterAWhile();
    void whoDoesNotCountIsNotMissed();
    void silentFromTheBeginningIsNoNews();
    void staleBalancersAreNotJudged();
    void silencesAreGathered();
    void anAgentThatIsStartedAgainIsNotLost();
    void aLostAgentIsToldOnceAndItsComingBackToo();
    void anAgentThatCameBackHasHeardNobodyYet();
    void noAgentFromTheBeginningIsNoNews();
};

void TrayNoticesTest::anEndIsAnnouncedOnceAndToldOnce()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    force(status, ForcedState::Maint, noon, noon + 1h);
    QVERIFY(watch(notices, status, noon, noon + 54min).empty());
    const auto soon = watch(notices, status, noon + 54min, noon + 1h);
    QCOMPARE(kinds(soon), QList{Kind::EndsSoon});
    QVERIFY2(soon.front().text.contains(u"Maint on “web1”"_s), qPrintable(soon.front().text));
    const auto ended = watch(notices, quiet(), noon + 1h, noon + 2h);
    QCOMPARE(kinds(ended), QList{Kind::Ended});
    QCOMPARE(ended.front().text, u"Has ended: Maint on “web1”."_s);
}

void TrayNoticesTest::theLeadFollowsTheLength_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("lead");
    QTest::newRow("a day: five minutes before") << 86'400 << 300;
    QTest::newRow("twenty minutes: five") << 1'200 << 300;
    QTest::newRow("four minutes: one") << 240 << 60;
    QTest::newRow("half a minute: not at all") << 30 << 0;
}

void TrayNoticesTest::theLeadFollowsTheLength()
{
    QFETCH(const int, seconds);
    QFETCH(const int, lead);
    TrayNotices notices;
    AgentStatus status = quiet();
    const WallTime end = noon + std::chrono::seconds(seconds);
    force(status, ForcedState::Drain, noon, end);
    QVERIFY(notices.look(status, fresh, end - std::chrono::seconds(lead + 1)).empty());
    const auto told = notices.look(status, fresh, end - std::chrono::seconds(std::max(lead, 1)));
    QCOMPARE(kinds(told), lead > 0 ? QList{Kind::EndsSoon} : QList<Kind>());
}

void TrayNoticesTest::anotherEndIsAnnouncedAgain()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    force(status, ForcedState::Maint, noon, noon + 1h);
    QCOMPARE(watch(notices, status, noon + 56min, noon + 58min).size(), std::size_t(1));
    force(status, ForcedState::Maint, noon, noon + 2h);
    QVERIFY(watch(notices, status, noon + 58min, noon + 1h + 50min).empty());
    QCOMPARE(watch(notices, status, noon + 1h + 50min, noon + 1h + 59min).size(), std::size_t(1));
}

void TrayNoticesTest::aReleaseByHandIsNoNews()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    force(status, ForcedState::Maint, noon, noon + 1h);
    QVERIFY(watch(notices, status, noon, noon + 30min).empty());
    QVERIFY(watch(notices, quiet(), noon + 30min, noon + 2h).empty());
}

// A drain that turns into a maint: the drain has ended, and that it has is worth knowing.
void TrayNoticesTest::whatFollowsIsNotTheSame()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    force(status, ForcedState::Drain, noon, noon + 4s);
    QVERIFY(notices.look(status, fresh, noon).empty());
    OverrideNote note;
    note.since = noon + 4s;
    status.services.front().overrides.state = StateOverride{ForcedState::Maint, note};
    const auto told = notices.look(status, stale, noon + 5s);
    QCOMPARE(kinds(told), QList{Kind::Ended});
    QVERIFY(told.front().text.contains(u"Drain"_s));
}

void TrayNoticesTest::manyAtOnceAreOneNotice()
{
    TrayNotices notices;
    AgentStatus status = quiet(50);
    for (std::size_t service = 0; service < 50; ++service)
        force(status, ForcedState::Maint, noon, noon + 1h, service);
    QVERIFY(notices.look(status, fresh, noon).empty());
    const auto soon = notices.look(status, fresh, noon + 57min);
    QCOMPARE(kinds(soon), QList{Kind::EndsSoon});
    QVERIFY2(soon.front().text.contains(u"47 more"_s), qPrintable(soon.front().text));
    QCOMPARE(kinds(notices.look(quiet(50), fresh, noon + 61min)), QList{Kind::Ended});
}

void TrayNoticesTest::silenceIsToldOnceAndAgainOnlyAfterAWhile()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    status.balancers = {balancer(5, noon)};
    const auto told = watch(notices, status, noon, noon + 5min);
    QCOMPARE(kinds(told), QList{Kind::Silent});
    QVERIFY2(told.front().text.contains(u"10.0.0.5"_s), qPrintable(told.front().text));
    // It comes and goes every minute: told at most every ten.
    int times = 0;
    for (WallTime now = noon + 5min; now < noon + 35min; now += 5s) {
        if ((now - noon) / 1min % 2 == 0)
            status.balancers.front().lastSeen = now;
        times += int(notices.look(status, fresh, now).size());
    }
    QVERIFY2(times >= 2 && times <= 3, qPrintable(QString::number(times)));
}

void TrayNoticesTest::whoDoesNotCountIsNotMissed()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    status.balancers = {balancer(5, noon), balancer(6, noon)};
    status.balancers.front().counts = false;
    const auto told = watch(notices, status, noon, noon + 5min);
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(!told.front().text.contains(u"10.0.0.5"_s));
}

void TrayNoticesTest::silentFromTheBeginningIsNoNews()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    status.balancers = {balancer(5, noon - 1h)};
    QVERIFY(watch(notices, status, noon, noon + 20min).empty());
    status.balancers.front().lastSeen = noon + 20min;
    QCOMPARE(watch(notices, status, noon + 20min, noon + 25min).size(), std::size_t(1));
}

// A panel in the tray hears of balancers late: that is not their silence.
void TrayNoticesTest::staleBalancersAreNotJudged()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    status.balancers = {balancer(5, noon)};
    QVERIFY(notices.look(status, fresh, noon).empty());
    for (WallTime now = noon; now < noon + 10min; now += 5s)
        QVERIFY(notices.look(status, stale, now).empty());
    QCOMPARE(notices.look(status, fresh, noon + 10min).size(), std::size_t(1));
}

void TrayNoticesTest::silencesAreGathered()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    for (int number = 1; number <= 100; ++number)
        status.balancers.push_back(balancer(number, noon + std::chrono::seconds(number)));
    QVERIFY(notices.look(status, fresh, noon).empty());
    const auto told = watch(notices, status, noon, noon + 10min);
    // A hundred fall silent within a hundred seconds: at most one notice a minute.
    QVERIFY2(!told.empty() && told.size() <= 3, qPrintable(QString::number(told.size())));
}

void TrayNoticesTest::anAgentThatIsStartedAgainIsNotLost()
{
    TrayNotices notices;
    QVERIFY(notices.look(quiet(), fresh, noon).empty());
    QVERIFY(notices.lookWithoutAgent(noon + 1s).empty());
    QVERIFY(notices.lookWithoutAgent(noon + 6s).empty());
    QVERIFY(notices.look(quiet(), fresh, noon + 8s).empty());
    QVERIFY(notices.lookWithoutAgent(noon + 20s).empty()); // counted from now on
}

void TrayNoticesTest::aLostAgentIsToldOnceAndItsComingBackToo()
{
    TrayNotices notices;
    QVERIFY(notices.look(quiet(), fresh, noon).empty());
    QList<Kind> told;
    for (WallTime now = noon + 1s; now < noon + 5min; now += 5s)
        told += kinds(notices.lookWithoutAgent(now));
    QCOMPARE(told, QList{Kind::AgentLost});
    QCOMPARE(kinds(notices.look(quiet(), fresh, noon + 5min)), QList{Kind::AgentBack});
    QVERIFY(notices.look(quiet(), fresh, noon + 6min).empty());
}

void TrayNoticesTest::anAgentThatCameBackHasHeardNobodyYet()
{
    TrayNotices notices;
    AgentStatus status = quiet();
    status.balancers = {balancer(5, noon)};
    QVERIFY(notices.look(status, fresh, noon).empty());
    for (WallTime now = noon + 1s; now < noon + 5min; now += 5s)
        static_cast<void>(notices.lookWithoutAgent(now));
    QCOMPARE(kinds(notices.look(status, fresh, noon + 5min)), QList{Kind::AgentBack});
    QVERIFY(notices.look(status, fresh, noon + 5min + 4s).empty());
    QCOMPARE(kinds(notices.look(status, fresh, noon + 6min)), QList{Kind::Silent});
}

void TrayNoticesTest::noAgentFromTheBeginningIsNoNews()
{
    TrayNotices notices;
    for (WallTime now = noon; now < noon + 5min; now += 5s)
        QVERIFY(notices.lookWithoutAgent(now).empty());
    QVERIFY(notices.look(quiet(), fresh, noon + 5min).empty());
}

QTEST_GUILESS_MAIN(TrayNoticesTest)
#include "tst_traynotices.moc"
