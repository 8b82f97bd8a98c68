// SPDX-License-Identifier: GPL-3.0-or-later
// The keeper with a real journal and a real engine, both in one thread.
#include "agentcore/agent/keeper.h"
#include "agentcore/agent/listenerrelay.h"
#include "tests/fakeclock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const BalancerKey balancerA{*IpAddress::fromString(u"10.0.0.1"), "lb1 web/s1", u"default"_s};
const BalancerKey balancerB{*IpAddress::fromString(u"10.0.0.2"), "lb2 web/s1", u"default"_s};

/// One run of an agent, without sockets: keeper and engine over a state directory.
class Run
{
public:
    Run(const Clock &clock, const QString &directory, const std::vector<RegisteredBalancer> &known)
        : journal(directory)
        , opened(journal.open())
    {
        EngineStart start;
        start.settings.sampling.source = SamplingSource::Simulated;
        start.state = opened.state;
        start.known = known;
        engine = std::make_unique<Engine>(clock, relay, start);
        link = std::make_unique<EngineLink>(*engine, toEngine, toControl);
        keeper = std::make_unique<Keeper>(clock, journal, *link, opened, known);
        relay.setTarget(keeper.get());
    }

    /// Everything that was handed over has arrived, both ways.
    void settle()
    {
        bool arrived = false;
        link->ask(
            [](Engine &) { return 0; },
            [this, &arrived](int) { link->ask([](Engine &) { return 0; }, [&arrived](int) { arrived = true; }); });
        QVERIFY(QTest::qWaitFor([&arrived] { return arrived; }));
    }

    /// One side only, so that a test decides what overtakes what.
    void deliverToEngine() { QCoreApplication::sendPostedEvents(&toEngine); }
    void deliverToKeeper()
    {
        QCoreApplication::sendPostedEvents(&toControl);
        QCoreApplication::sendPostedEvents(keeper.get());
    }

    Courier toEngine;
    Courier toControl;
    ListenerRelay relay{toControl};
    Journal journal;
    Journal::Opened opened;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<EngineLink> link;
    std::unique_ptr<Keeper> keeper;
};

RegisteredBalancer registered(const BalancerKey &key, const Clock &clock)
{
    return {key, clock.wall(), clock.wall(), 100, 2s};
}

StateOverride state(ForcedState forced, const Clock &clock)
{
    return {forced, {u"patching"_s, u"anna"_s, u"test"_s, clock.wall(), {}}};
}

} // namespace

class tst_Keeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void anOverrideIsOnDiskWithTheDebtsOfEveryKnownBalancer()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock), registered(balancerB, m_clock)});
        QVERIFY(run.keeper->firstStart());
        const KeeperResult result = run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        QCOMPARE(result.health, JournalHealth::Good);
        // At once, before anything was handed to the engine.
        const DurableState onDisk = stored();
        QCOMPARE(onDisk.overrides.at(u"default"_s).state->state, ForcedState::Maint);
        QCOMPARE(onDisk.debts.at(balancerA).kinds, DebtKinds(DebtKind::Up | DebtKind::Ready));
        QVERIFY(onDisk.debts.at(balancerB).maintSaid);
        run.settle();
        QCOMPARE(run.engine->status().services.front().reply, QByteArray("up maint 100% # patching"));
        QCOMPARE(run.engine->status().balancers.front().nextReply, QByteArray("up maint 100% # patching"));
    }

    void anOverrideSurvivesARestart()
    {
        {
            Run run(m_clock, path(), {registered(balancerA, m_clock)});
            run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        }
        Run run(m_clock, path(), {});
        QVERIFY(!run.keeper->firstStart());
        QCOMPARE(run.engine->status().services.front().reply, QByteArray("up maint 100% # patching"));
        QCOMPARE(run.engine->status().balancers.size(), 1u); // known from its debt alone
    }

    // The agent died between the send and the next probe, and the administrator then says automatic: the balancer may
    // have heard maint, so it must hear ready.
    void aRestartBetweenSendAndReleaseStillOwes()
    {
        {
            Run run(m_clock, path(), {registered(balancerA, m_clock)});
            run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        }
        Run run(m_clock, path(), {});
        const KeeperResult result = run.keeper->clear(u"default"_s, std::nullopt);
        QCOMPARE(result.cleared, std::vector{OverrideSlot::State});
        run.settle();
        const BalancerStatus balancer = run.engine->status().balancers.front();
        QCOMPARE(balancer.nextReply, QByteArray("down ready 100% # returning"));
        QVERIFY(stored().debts.contains(balancerA));
    }

    void whatWasNeverSentIsStruckFromTheJournal()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock)});
        run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        run.settle();
        run.keeper->clear(u"default"_s, std::nullopt);
        run.settle();
        QTRY_VERIFY(stored().debts.empty());
        QCOMPARE(run.engine->status().balancers.front().nextReply, QByteArray("up 100%"));
    }

    // A debt is reported paid at the moment at which the same words are forced anew: the record must stay.
    void aPaidDebtDoesNotEraseWhatIsForcedMeanwhile()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock)});
        run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        run.keeper->recordsWanted({{balancerA, {}}});
        run.settle();
        QCOMPARE(stored().debts.at(balancerA).kinds, DebtKinds(DebtKind::Up | DebtKind::Ready));
    }

    void oneSlotIsClearedAlone()
    {
        Run run(m_clock, path(), {});
        run.keeper->setOverride(u"default"_s, state(ForcedState::Drain, m_clock));
        run.keeper->setOverride(u"default"_s, WeightOverride{40, {}});
        run.keeper->setOverride(u"default"_s, MaxconnOverride{30, 200, {}});
        QCOMPARE(run.keeper->clear(u"default"_s, OverrideSlot::Weight).cleared, std::vector{OverrideSlot::Weight});
        run.settle();
        QCOMPARE(run.engine->status().services.front().reply, QByteArray("up drain 100% maxconn:30 # patching"));
        QCOMPARE(run.keeper->clear(u"default"_s, std::nullopt).cleared,
                 (std::vector{OverrideSlot::State, OverrideSlot::Maxconn}));
        QVERIFY(run.keeper->clear(u"default"_s, std::nullopt).cleared.empty());
    }

    void readyIsOwedToEveryKnownBalancer()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock), registered(balancerB, m_clock)});
        const auto result = run.keeper->oweReady(u"default"_s);
        QVERIFY(result);
        QCOMPARE(result->balancers, 2u);
        run.settle();
        for (const BalancerStatus &balancer : run.engine->status().balancers)
            QCOMPARE(balancer.nextReply, QByteArray("up ready 100%"));
        QCOMPARE(run.engine->status().services.front().reply, QByteArray("up 100%"));
        QCOMPARE(stored().debts.size(), 2u);
    }

    void readyIsOwedToNobodyWhereNobodyAsked()
    {
        Run run(m_clock, path(), {});
        QVERIFY(!run.keeper->oweReady(u"default"_s));
    }

    void aLostJournalWaitsForADecision_data()
    {
        QTest::addColumn<QByteArray>("garbage");
        QTest::newRow("garbage") << QByteArray("\xff\xfe garbage\n");
        QTest::newRow("empty") << QByteArray();
    }
    void aLostJournalWaitsForADecision()
    {
        QFETCH(QByteArray, garbage);
        {
            Run run(m_clock, path(), {registered(balancerA, m_clock)});
            run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        }
        QFile journal(path() + "/journal"_L1);
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(garbage);
        journal.close();

        Run run(m_clock, path(), {registered(balancerA, m_clock)});
        QCOMPARE(run.keeper->health(), JournalHealth::Lost);
        QCOMPARE(run.engine->status().services.front().phase, ReplyPhase::JournalLost);
        QSignalSpy changed(run.keeper.get(), &Keeper::healthChanged);
        QVERIFY(run.keeper->oweReady(u"default"_s));
        run.settle();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(run.keeper->health(), JournalHealth::Good);
        QCOMPARE(run.engine->status().balancers.front().nextReply, QByteArray("up ready 100%"));
        QVERIFY(!stored().decisionNeeded);
    }

    // Forcing a weight decides nothing about maint.
    void aWeightIsNoDecision()
    {
        {
            Run run(m_clock, path(), {});
            run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        }
        QVERIFY(QFile::remove(path() + "/journal"_L1));
        Run run(m_clock, path(), {});
        run.keeper->setOverride(u"default"_s, WeightOverride{40, {}});
        QCOMPARE(run.keeper->health(), JournalHealth::Lost);
        run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        QCOMPARE(run.keeper->health(), JournalHealth::Good);
    }

    // The order still takes effect: an administrator who forces maint in trouble must get it.
    void anUnwritableJournalIsSaidAndTheOrderObeyed()
    {
        QFile inTheWay(path() + "/state"_L1);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        Run run(m_clock, path() + "/state"_L1, {registered(balancerA, m_clock)});
        QCOMPARE(run.keeper->health(), JournalHealth::NotSaved);
        const KeeperResult result = run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        QCOMPARE(result.health, JournalHealth::NotSaved);
        QVERIFY(!result.warning.isEmpty());
        run.settle();
        const BalancerStatus balancer = run.engine->status().balancers.front();
        QCOMPARE(balancer.nextReply, QByteArray("up maint 100% # patching"));
        QVERIFY(balancer.notSaved);
        // The way is free again: the next order is saved, and nothing is marked any more.
        QVERIFY(inTheWay.remove());
        QVERIFY(QDir().mkpath(path() + "/state"_L1));
        QCOMPARE(run.keeper->setOverride(u"default"_s, WeightOverride{40, {}}).health, JournalHealth::Good);
        run.settle();
        QVERIFY(!run.engine->status().balancers.front().notSaved);
        QCOMPARE(run.keeper->health(), JournalHealth::Good);
    }

    void anEndedOverrideIsClearedOnlyIfItReallyEnded()
    {
        Run run(m_clock, path(), {});
        StateOverride timed = state(ForcedState::Maint, m_clock);
        timed.note.end = endAfter(2h, m_clock);
        run.keeper->setOverride(u"default"_s, timed);
        run.keeper->overrideEnded(u"default"_s, OverrideSlot::State); // said of an earlier one
        QVERIFY(stored().overrides.contains(u"default"_s));
        m_clock.advance(2h);
        run.keeper->overrideEnded(u"default"_s, OverrideSlot::State);
        QVERIFY(!stored().overrides.contains(u"default"_s));
    }

    // The administrator has gone home: nobody would put the drained server into maint by hand.
    void maintFollowsADrainAlsoOverARestart_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("while the agent runs") << false;
        QTest::newRow("where it was down when the end came") << true;
    }
    void maintFollowsADrainAlsoOverARestart()
    {
        QFETCH(bool, restarts);
        auto run = std::make_unique<Run>(m_clock, path(), std::vector{registered(balancerA, m_clock)});
        StateOverride drain = state(ForcedState::Drain, m_clock);
        drain.note.end = endAfter(10min, m_clock);
        drain.then = ForcedState::Maint;
        run->keeper->setOverride(u"default"_s, drain);
        run->settle();
        QCOMPARE(run->engine->status().services.front().reply, QByteArray("up drain 100% # patching"));
        if (restarts) {
            run.reset();
            m_clock.advance(10min);
            run = std::make_unique<Run>(m_clock, path(), std::vector<RegisteredBalancer>{});
        } else {
            m_clock.advance(10min);
        }
        run->engine->tick();
        QTRY_COMPARE(stored().overrides.at(u"default"_s).state->state, ForcedState::Maint);
        run->settle();
        QCOMPARE(run->engine->status().services.front().reply, QByteArray("up maint 100% # patching"));
        const StateOverride maint = *stored().overrides.at(u"default"_s).state;
        QVERIFY(!maint.then && !maint.note.end);
        QCOMPARE(maint.note.reason, u"patching"_s);
        QCOMPARE(maint.note.owner, u"anna"_s);
        QCOMPARE(maint.note.since, m_clock.wall());
        QVERIFY(stored().debts.at(balancerA).maintSaid);
        run->engine->tick();
        run->settle();
        QCOMPARE(stored().overrides.at(u"default"_s).state->state, ForcedState::Maint);
    }

    // A report of the engine from before an order came to the disk after it, and erased what the order had recorded. A
    // crash then would have left the load balancer in drain for ever.
    void anOlderReportDoesNotEraseWhatWasForcedAndReleasedMeanwhile()
    {
        RegisteredBalancer known = registered(balancerA, m_clock);
        known.interval.reset(); // a new one would be reported with each order
        Run run(m_clock, path(), {known});
        run.keeper->setOverride(u"default"_s, WeightOverride{40, {}});
        run.keeper->clear(u"default"_s, std::nullopt);
        run.deliverToEngine(); // never said, so struck: that report is underway
        run.keeper->setOverride(u"default"_s, state(ForcedState::Drain, m_clock));
        run.keeper->clear(u"default"_s, std::nullopt);
        run.deliverToKeeper(); // the report, while the engine comes to the orders and may be asked between them
        QVERIFY(stored().debts.contains(balancerA));
        QVERIFY(stored().debts.at(balancerA).kinds.testFlag(DebtKind::Ready));
        run.settle();
        QTRY_VERIFY(stored().debts.empty()); // it was not told
    }

    // The agent ends: what was paid a moment ago must not be owed again after the next start.
    void whatIsReportedLastIsWritten()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock)});
        run.keeper->recordsWanted({{balancerA, {DebtKind::Ready, {}, false, false, {}}}});
        run.keeper->stop();
        QVERIFY(stored().debts.contains(balancerA));
    }

    void aForgottenBalancerLeavesNoDebtBehind()
    {
        Run run(m_clock, path(), {registered(balancerA, m_clock)});
        run.keeper->setOverride(u"default"_s, state(ForcedState::Maint, m_clock));
        run.keeper->balancerForgotten(balancerA);
        run.keeper->clear(u"default"_s, std::nullopt);
        QVERIFY(stored().debts.empty());
    }

    // Somebody sets the clock while a maint "for two hours" runs, and an hour and a half later the machine boots.
    void aClockThatIsSetDoesNotMoveTheEnd_data()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("an hour forward") << qint64(3600'000);
        QTest::newRow("an hour back") << qint64(-3600'000);
    }
    void aClockThatIsSetDoesNotMoveTheEnd()
    {
        QFETCH(qint64, jump);
        {
            Run run(m_clock, path(), {});
            StateOverride timed = state(ForcedState::Maint, m_clock);
            timed.note.end = endAfter(2h, m_clock);
            run.keeper->setOverride(u"default"_s, timed);
            m_clock.jumpWall(std::chrono::milliseconds(jump));
            run.keeper->renewForecasts();
        }
        m_clock.reboot(QTest::currentDataTag(), 90min);
        const auto end = [this] { return *stored().overrides.at(u"default"_s).state->note.end; };
        QVERIFY(!hasEnded(end(), m_clock, {}));
        m_clock.advance(30min);
        QVERIFY(hasEnded(end(), m_clock, {}));
    }

    // In the log, too, besides panel and status.
    void aLostJournalIsInTheLog()
    {
        {
            Run run(m_clock, path(), {});
        }
        QFile journal(path() + "/journal"_L1);
        QVERIFY(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write("garbage");
        journal.close();
        Run run(m_clock, path(), {});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"journal.*kept as.*damaged.*maint or ready"_s));
        run.keeper->start();
        run.keeper->stop();
    }

private:
    /// What the disk has, read as the next start would.
    DurableState stored() const
    {
        QFile file(path() + "/journal"_L1);
        return file.open(QIODevice::ReadOnly) ? lastWholeEntry(file.readAll()).value_or(DurableState{})
                                              : DurableState{};
    }
    QString path() const { return m_directory->path(); }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_GUILESS_MAIN(tst_Keeper)
#include "tst_keeper.moc"
