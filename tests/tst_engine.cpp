// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enginetest.h"

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_Engine : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }

    void automaticReplyFollowsTheSample()
    {
        start(simulated());
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        QVERIFY(m_engine->simulateIdle(5));
        tick();
        QCOMPARE(probe(), QByteArray("up 50%\n"));
        QVERIFY(m_engine->simulateIdle(90));
        tick();
        m_clock->advance(60s);
        tick();
        QCOMPARE(probe(), QByteArray("up 100%\n"));
    }

    void aNewSilentBalancerIsToldTheAutomaticReplyAtOnce()
    {
        start(simulated());
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        QCOMPARE(m_listener->appeared.size(), 1u);
        QCOMPARE(m_listener->appeared.front().line, QByteArray());
    }

    // Nothing that HAProxy keeps may be said before its debt is on disk.
    void anUnknownBalancerGetsTheEmptyLineUntilItsDebtIsRecorded()
    {
        start(simulated());
        m_engine->applyOverrides(u"default"_s, forced(ForcedState::Maint, u"patching"_s), {}, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("\n")); // not known to send: taken for a silent one
        reapUntilReceipt();
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("\n")); // met; its record is asked for
        QVERIFY(!m_listener->wanted.empty());
        QCOMPARE(m_listener->wanted.back().key.line, QByteArray("lb1 web/s1"));
        QCOMPARE(m_listener->wanted.back().record.kinds, DebtKinds(DebtKind::Up | DebtKind::Ready));
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("\n"));
        m_engine->recorded(m_listener->wanted, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up maint 100% # patching\n"));
    }

    // Taking a probe for a silent balancer's must not leave a ghost in the list once its line is known.
    void aLateLineRemovesTheSilentGhost()
    {
        start(simulated());
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100%\n"));
        reapUntilReceipt();
        QCOMPARE(m_listener->forgotten.size(), 1u);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100%\n"));
        const AgentStatus status = m_engine->status();
        QCOMPARE(status.balancers.size(), 1u);
        QCOMPARE(status.balancers.front().line, QByteArray("lb1 web/s1"));
        QCOMPARE(probe(), QByteArray("\n")); // silence from where lines are sent could be anybody
    }

    void maintThenReturnCheckThenReadyThenAutomatic()
    {
        start(simulated());
        meetSilentBalancer();
        force(forced(ForcedState::Maint, u"patching"_s));
        QCOMPARE(probe(), QByteArray("up maint 100% # patching\n"));
        m_clock->advance(1h);
        force({});
        QCOMPARE(fetch(), QByteArray("down ready 100% # returning\n"));
        m_clock->advance(3s);
        QCOMPARE(fetch(), QByteArray("down ready 100% # returning\n"));
        m_clock->advance(3s);
        QCOMPARE(fetch(), QByteArray("down ready 100% # returning\n"));
        QCOMPARE(fetch(), QByteArray("up ready 100%\n"));
        m_clock->advance(30s); // the thirty seconds count from the first `ready`, that of the return check
        QCOMPARE(fetch(), QByteArray("up ready 100%\n"));
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        QVERIFY(!m_listener->wanted.empty());
        QVERIFY(
            !m_listener->wanted.back().record.kinds.testFlag(DebtKind::Ready)); // paid: to be struck from the journal
    }

    // What was forced before a crash is forced after it, and known balancers are told at once.
    void overridesAndDebtsComeBackFromTheJournal()
    {
        EngineStart from = simulated();
        from.state.overrides[u"default"_s] = forced(ForcedState::Drain);
        const BalancerKey key{*IpAddress::fromString(u"127.0.0.1"), {}, u"default"_s};
        from.state.debts[key].kinds = DebtKind::Ready;
        start(from);
        QCOMPARE(probe(), QByteArray("up drain 100%\n"));
        force({});
        QCOMPARE(probe(), QByteArray("up ready 100%\n"));
    }

    void aLostJournalSaysNothingAdministrative()
    {
        EngineStart from = simulated();
        from.state.decisionNeeded = true;
        start(from);
        meetSilentBalancer();
        m_engine->oweReady({m_listener->appeared.front()}, JournalHealth::Good);
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        m_engine->setPhase(ReplyPhase::Normal);
        QCOMPARE(probe(), QByteArray("up ready 100%\n"));
    }

    void anOverrideThatIsOverIsReported()
    {
        start(simulated());
        Overrides overrides = forced(ForcedState::Maint);
        overrides.state->note.end = endAfter(2h, *m_clock);
        force(overrides);
        m_clock->jumpWall(3h); // the wall clock may jump: elapsed time counts
        tick();
        QVERIFY(m_listener->ended.empty());
        m_clock->jumpWall(-6h);
        m_clock->advance(2h);
        tick();
        QCOMPARE(m_listener->ended.size(), 1u);
        QCOMPARE(m_listener->ended.begin()->second, OverrideSlot::State);
    }

    void strangersGetNoAnswerAndAreCounted()
    {
        EngineStart from = simulated();
        from.settings.listen.allow = {u"192.0.2.0/24"_s};
        start(from);
        QCOMPARE(probe(), QByteArray());
        const AgentInfo info = m_engine->status().agent;
        QCOMPARE(info.refused, 1u);
        QCOMPARE(info.lastRefused, u"127.0.0.1"_s);
        QVERIFY(m_engine->status().balancers.empty());
    }

    void servicesAreToldApartByTheirLine()
    {
        EngineStart from = simulated();
        ServiceSettings web;
        web.name = u"web"_s;
        web.agentSend = {"* web/*"};
        from.settings.services.push_back(web);
        start(from);
        Overrides overrides;
        overrides.weight = WeightOverride{40, {}};
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100%\n"));
        QCOMPARE(probe("lb1 db/s1\n"), QByteArray("up 100%\n"));
        m_engine->applyOverrides(u"web"_s, overrides, m_listener->appeared, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 40%\n"));
        QCOMPARE(probe("lb1 db/s1\n"), QByteArray("up 100%\n"));
    }

    void reportsOnlyWhatChanged()
    {
        start(simulated());
        tick();
        QVERIFY(m_listener->reports.empty()); // nobody watches
        m_engine->setWatched(Engine::Watching::Yes);
        tick();
        const std::size_t first = m_listener->reports.size();
        QVERIFY(first > 0);
        probe();
        tick();
        tick();
        std::size_t probes = 0;
        std::size_t balancers = 0;
        for (std::size_t i = first; i < m_listener->reports.size(); ++i) {
            probes += m_listener->reports[i].probes.size();
            balancers += m_listener->reports[i].balancers.size();
            QVERIFY(m_listener->reports[i].replies.empty());
        }
        QCOMPARE(probes, 1u);
        QVERIFY(balancers >= 1);
    }

    void historyKeepsTheLastSeconds()
    {
        start(simulated());
        for (int i = 0; i < 5; ++i) {
            m_clock->advance(1s);
            tick();
        }
        const HistoryStatus history = m_engine->secondsAfter({});
        QVERIFY(history.seconds.size() >= 5);
        QCOMPARE(history.seconds.back().idle, std::optional(100.0f));
        QCOMPARE(history.seconds.back().weight, std::optional(100.0f));
    }

    void marksTellWhenAnOverrideBeganAndEnded()
    {
        start(simulated());
        force(forced(ForcedState::Maint));
        force({});
        const std::vector<OverrideMark> marks = m_engine->secondsAfter({}).marks;
        QCOMPARE(marks.size(), 2u);
        QVERIFY(marks[0].begins && !marks[1].begins);
        QCOMPARE(marks[1].text, u"maint"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Engine)
#include "tst_engine.moc"
