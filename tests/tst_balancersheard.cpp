// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of balancers says of each: what it fetched last, whether that is what is said now, and whether it is
// waited for.
#include "tests/enginescene.h"

#include <QRegularExpression>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Overrides state(ForcedState forced)
{
    Overrides overrides;
    overrides.state = StateOverride{forced, {}};
    return overrides;
}

} // namespace

class TestBalancersHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

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
};

void TestBalancersHeard::aDrainIsNewUntilItIsFetched()
{
    EngineScene scene(EngineScene::simulated());
    QCOMPARE(scene.fetch(), QByteArray("up 100%\n"));
    QCOMPARE(scene.balancer().lastFetched, std::optional(QByteArray("up 100%")));
    QVERIFY(scene.balancer().upToDate);
    scene.force(state(ForcedState::Drain));
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.balancer().lastFetched, std::optional(QByteArray("up 100%")));
    QCOMPARE(scene.fetch(), QByteArray("up drain 100%\n"));
    QCOMPARE(scene.balancer().lastFetched, std::optional(QByteArray("up drain 100%")));
    QVERIFY(scene.balancer().upToDate);
}

void TestBalancersHeard::theReturnFromMaintEndsWithReadyFetched()
{
    EngineScene scene(EngineScene::simulated());
    scene.fetch();
    scene.force(state(ForcedState::Maint));
    scene.fetch();
    scene.clock.advance(1h);
    scene.force({});
    for (int fetch = 0; fetch < 3; ++fetch) {
        QCOMPARE(scene.fetch(), QByteArray("down ready 100% # returning\n"));
        QVERIFY(!scene.balancer().upToDate);
        scene.clock.advance(3s);
    }
    QCOMPARE(scene.fetch(), QByteArray("up ready 100%\n"));
    QVERIFY(scene.balancer().upToDate);
    scene.clock.advance(30s);
    QCOMPARE(scene.fetch(), QByteArray("up ready 100%\n")); // paid with this one
    QCOMPARE(scene.balancer().nextReply, QByteArray("up 100%"));
    QVERIFY(scene.balancer().upToDate); // ready was heard; that it is said no longer is no news
}

void TestBalancersHeard::weightOnlyFollows()
{
    EngineStart from = EngineScene::simulated();
    from.settings.reply.style = ReplyStyle::WeightOnly;
    EngineScene scene(from);
    QCOMPARE(scene.fetch(), QByteArray("100%\n"));
    QVERIFY(scene.engine().simulateIdle(5));
    scene.engine().tick();
    QCOMPARE(scene.balancer().nextReply, QByteArray("50%"));
    QVERIFY(scene.balancer().upToDate); // the automatic weight does not count
    scene.force(state(ForcedState::Down));
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("down 50%\n"));
    QVERIFY(scene.balancer().upToDate);
    scene.force({});
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("up 50%\n"));
    QVERIFY(scene.balancer().upToDate);
}

void TestBalancersHeard::aForcedWeightAndItsRelease()
{
    EngineScene scene(EngineScene::simulated());
    scene.fetch();
    Overrides overrides;
    overrides.weight = WeightOverride{40, {}};
    scene.force(overrides);
    QVERIFY(!scene.balancer().upToDate);
    scene.fetch();
    QVERIFY(scene.balancer().upToDate);
    scene.force({});
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("up 100%\n"));
    QVERIFY(scene.balancer().upToDate);
}

void TestBalancersHeard::aMaxconnAndItsRestoring()
{
    EngineScene scene(EngineScene::simulated());
    scene.fetch();
    Overrides overrides;
    overrides.maxconn = MaxconnOverride{30, 200, {}};
    scene.force(overrides);
    QVERIFY(!scene.balancer().upToDate);
    scene.fetch();
    QVERIFY(scene.balancer().upToDate);
    scene.force({});
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("up 100% maxconn:200\n"));
    QVERIFY(scene.balancer().upToDate);
    scene.fetch();
    scene.clock.advance(30s);
    scene.fetch(); // paid
    QCOMPARE(scene.balancer().nextReply, QByteArray("up 100%"));
    QVERIFY(scene.balancer().upToDate);
}

// Forced before it was known, it gets the empty line until its debt is on disk, and fetches that.
void TestBalancersHeard::oneThatGetsTheEmptyLineHasHeardNothing()
{
    EngineScene scene(EngineScene::simulated());
    scene.force(state(ForcedState::Maint));
    QCOMPARE(scene.fetch(), QByteArray("\n")); // silent and new: whose it is, is not clear yet
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("\n")); // known; its record is wanted
    QCOMPARE(scene.balancer().lastFetched, std::optional(QByteArray("")));
    QCOMPARE(scene.balancer().nextReply, QByteArray(""));
    QVERIFY(!scene.balancer().upToDate);
    scene.engine().recorded(scene.wanted, JournalHealth::Good);
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("up maint 100%\n"));
    QVERIFY(scene.balancer().upToDate);
}

void TestBalancersHeard::whatAnEarlierRunSaidIsNotKnown()
{
    EngineStart from = EngineScene::simulated();
    from.state.debts[{*IpAddress::fromString(u"127.0.0.1"), {}, u"default"_s}].kinds = DebtKind::Weight;
    EngineScene scene(from);
    QVERIFY(!scene.balancer().lastFetched);
    QVERIFY(!scene.balancer().upToDate);
    QCOMPARE(scene.fetch(), QByteArray("up 100%\n"));
    QVERIFY(scene.balancer().upToDate);
}

void TestBalancersHeard::threeSteadyProbesCount()
{
    EngineScene scene(EngineScene::simulated());
    for (const bool counts : {false, false, true}) {
        scene.fetch();
        QCOMPARE(scene.balancer().counts, counts);
        scene.clock.advance(2s);
    }
    scene.clock.advance(37s); // late once; it stays a load balancer
    scene.fetch();
    QVERIFY(scene.balancer().counts);
    QVERIFY(scene.engine().registeredBalancers().front().steady);
}

void TestBalancersHeard::monitorsDoNotCount()
{
    EngineStart from = EngineScene::simulated();
    from.settings.listen.notBalancers = {u"192.0.2.0/24"_s, u"127.0.0.1"_s};
    EngineScene scene(from);
    for (int probe = 0; probe < 10; ++probe) {
        QCOMPARE(scene.fetch(), QByteArray("up 100%\n"));
        scene.clock.advance(2s);
    }
    QCOMPARE(scene.balancer().probes, 10u);
    QVERIFY(!scene.balancer().counts);
}

void TestBalancersHeard::oneThatWasAwayForADayDoesNotCount()
{
    EngineScene scene(EngineScene::simulated());
    for (int probe = 0; probe < 3; ++probe) {
        scene.fetch();
        scene.clock.advance(2s);
    }
    scene.clock.advance(24h - 3s);
    QVERIFY(scene.balancer().counts);
    scene.clock.advance(3s);
    QVERIFY(!scene.balancer().counts);
}

void TestBalancersHeard::anEarlierRunKnewIt()
{
    EngineStart from = EngineScene::simulated();
    const WallTime lately = FakeClock().wall() - 1h;
    const IpAddress address = *IpAddress::fromString(u"10.0.0.1");
    from.known = {{{address, "lb1", u"default"_s}, lately, lately, 100, 2s, true},
                  {{address, "by hand", u"default"_s}, lately, lately, 2, std::nullopt, false}};
    EngineScene scene(from);
    QVERIFY(scene.balancer(0).counts);
    QVERIFY(!scene.balancer(1).counts);
}

QTEST_GUILESS_MAIN(TestBalancersHeard)
#include "tst_balancersheard.moc"
