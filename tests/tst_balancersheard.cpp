// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of balancers says of each: what it fetched last, whether that is what is said now, and whether it is
// waited for.
#include "tests/enginetest.h"

#include <QRegularExpression>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestBalancersHeard : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }

    void aDrainIsNewUntilItIsFetched();
    void theReturnFromMaintEndsWithReadyFetched();
    void weightOnlyFollows();
    void aForcedWeightAndItsRelease();
    void aMaxconnAndItsRestoring();
    void oneThatGetsTheEmptyLineHasHeardNothing();
    void whatAnEarlierRunSaidIsNotKnown();
    void threeSteadyProbesCount();
    void monitorsDoNotCount();
    void oneThatWasAwayForADayDoesNotCount();
    void anEarlierRunKnewIt();

private:
    BalancerStatus balancer(std::size_t index = 0) { return m_engine->status().balancers.at(index); }
};

void TestBalancersHeard::aDrainIsNewUntilItIsFetched()
{
    start(simulated());
    QCOMPARE(fetch(), QByteArray("up 100%\n"));
    QCOMPARE(balancer().lastFetched, std::optional(QByteArray("up 100%")));
    QVERIFY(balancer().upToDate);
    force(forced(ForcedState::Drain));
    QVERIFY(!balancer().upToDate);
    QCOMPARE(balancer().lastFetched, std::optional(QByteArray("up 100%")));
    QCOMPARE(fetch(), QByteArray("up drain 100%\n"));
    QCOMPARE(balancer().lastFetched, std::optional(QByteArray("up drain 100%")));
    QVERIFY(balancer().upToDate);
}

void TestBalancersHeard::theReturnFromMaintEndsWithReadyFetched()
{
    start(simulated());
    fetch();
    force(forced(ForcedState::Maint));
    fetch();
    m_clock->advance(1h);
    force({});
    for (int turn = 0; turn < 3; ++turn) {
        QCOMPARE(fetch(), QByteArray("down ready 100% # returning\n"));
        QVERIFY(!balancer().upToDate);
        m_clock->advance(3s);
    }
    QCOMPARE(fetch(), QByteArray("up ready 100%\n"));
    QVERIFY(balancer().upToDate);
    m_clock->advance(30s);
    QCOMPARE(fetch(), QByteArray("up ready 100%\n")); // paid with this one
    QCOMPARE(balancer().nextReply, QByteArray("up 100%"));
    QVERIFY(balancer().upToDate); // ready was heard; that it is said no longer is no news
}

void TestBalancersHeard::weightOnlyFollows()
{
    EngineStart from = simulated();
    from.settings.reply.style = ReplyStyle::WeightOnly;
    start(from);
    QCOMPARE(fetch(), QByteArray("100%\n"));
    QVERIFY(m_engine->simulateIdle(5));
    m_engine->tick();
    QCOMPARE(balancer().nextReply, QByteArray("50%"));
    QVERIFY(balancer().upToDate); // the automatic weight does not count
    force(forced(ForcedState::Down));
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("down 50%\n"));
    QVERIFY(balancer().upToDate);
    force({});
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("up 50%\n"));
    QVERIFY(balancer().upToDate);
}

void TestBalancersHeard::aForcedWeightAndItsRelease()
{
    start(simulated());
    fetch();
    Overrides overrides;
    overrides.weight = WeightOverride{40, {}};
    force(overrides);
    QVERIFY(!balancer().upToDate);
    fetch();
    QVERIFY(balancer().upToDate);
    force({});
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("up 100%\n"));
    QVERIFY(balancer().upToDate);
}

void TestBalancersHeard::aMaxconnAndItsRestoring()
{
    start(simulated());
    fetch();
    Overrides overrides;
    overrides.maxconn = MaxconnOverride{30, 200, {}};
    force(overrides);
    QVERIFY(!balancer().upToDate);
    fetch();
    QVERIFY(balancer().upToDate);
    force({});
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("up 100% maxconn:200\n"));
    QVERIFY(balancer().upToDate);
    fetch();
    m_clock->advance(30s);
    fetch(); // paid
    QCOMPARE(balancer().nextReply, QByteArray("up 100%"));
    QVERIFY(balancer().upToDate);
}

// Forced before it was known, it gets the empty line until its debt is on disk, and fetches that.
void TestBalancersHeard::oneThatGetsTheEmptyLineHasHeardNothing()
{
    start(simulated());
    force(forced(ForcedState::Maint));
    QCOMPARE(fetch(), QByteArray("\n")); // silent and new: whose it is, is not clear yet
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("\n")); // known; its record is wanted
    QCOMPARE(balancer().lastFetched, std::optional(QByteArray("")));
    QCOMPARE(balancer().nextReply, QByteArray(""));
    QVERIFY(!balancer().upToDate);
    m_engine->recorded(m_listener->wanted, JournalHealth::Good);
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("up maint 100%\n"));
    QVERIFY(balancer().upToDate);
}

void TestBalancersHeard::whatAnEarlierRunSaidIsNotKnown()
{
    EngineStart from = simulated();
    from.state.debts[{*IpAddress::fromString(u"127.0.0.1"), {}, u"default"_s}].kinds = DebtKind::Weight;
    start(from);
    QVERIFY(!balancer().lastFetched);
    QVERIFY(!balancer().upToDate);
    QCOMPARE(fetch(), QByteArray("up 100%\n"));
    QVERIFY(balancer().upToDate);
}

void TestBalancersHeard::threeSteadyProbesCount()
{
    start(simulated());
    for (const bool counts : {false, false, true}) {
        fetch();
        QCOMPARE(balancer().counts, counts);
        m_clock->advance(2s);
    }
    m_clock->advance(37s); // late once; it stays a load balancer
    fetch();
    QVERIFY(balancer().counts);
    QVERIFY(m_engine->registeredBalancers().front().steady);
}

void TestBalancersHeard::monitorsDoNotCount()
{
    EngineStart from = simulated();
    from.settings.listen.notBalancers = {u"192.0.2.0/24"_s, u"127.0.0.1"_s};
    start(from);
    for (int turn = 0; turn < 10; ++turn) {
        QCOMPARE(fetch(), QByteArray("up 100%\n"));
        m_clock->advance(2s);
    }
    QCOMPARE(balancer().probes, 10u);
    QVERIFY(!balancer().counts);
}

void TestBalancersHeard::oneThatWasAwayForADayDoesNotCount()
{
    start(simulated());
    for (int turn = 0; turn < 3; ++turn) {
        fetch();
        m_clock->advance(2s);
    }
    m_clock->advance(24h - 3s);
    QVERIFY(balancer().counts);
    m_clock->advance(3s);
    QVERIFY(!balancer().counts);
}

void TestBalancersHeard::anEarlierRunKnewIt()
{
    EngineStart from = simulated();
    const WallTime lately = FakeClock().wall() - 1h;
    const IpAddress address = *IpAddress::fromString(u"10.0.0.1");
    from.known = {{{address, "lb1", u"default"_s}, lately, lately, 100, 2s, true},
                  {{address, "by hand", u"default"_s}, lately, lately, 2, std::nullopt, false}};
    start(from);
    QVERIFY(balancer(0).counts);
    QVERIFY(!balancer(1).counts);
}

QTEST_GUILESS_MAIN(TestBalancersHeard)
#include "tst_balancersheard.moc"
