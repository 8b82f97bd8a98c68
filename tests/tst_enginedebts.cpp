// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which what was said to a balancer, and what the disk has of it, could come to differ.
#include "tests/enginetest.h"

#include <algorithm>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_EngineDebts : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }

    // The first line after a restart was that of a balancer which is owed nothing: `up` within the return check.
    void whatIsRestoredIsSaidAtOnce()
    {
        EngineStart from = simulated();
        from.state.debts[localhost()] = {DebtKind::Up | DebtKind::Ready, {}, true, true, {}};
        start(from);
        QCOMPARE(m_engine->status().balancers.front().nextReply, QByteArray("down ready 100% # returning"));
        QCOMPARE(probe(), QByteArray("down ready 100% # returning\n"));
    }

    // A crash or a full disk can leave a balancer in the register whose debts never reached the journal. It was told
    // the empty line until the end of the maint, because only newcomers were recorded.
    void aKnownBalancerWithoutARecordIsRecordedToo()
    {
        EngineStart from = simulated();
        from.state.overrides[u"default"_s] = forced(ForcedState::Maint);
        from.known = {{localhost(), m_clock->wall(), m_clock->wall(), 100, {}}};
        start(from);
        QCOMPARE(fetch(), QByteArray("\n"));
        QCOMPARE(m_listener->wanted.size(), 1u);
        QCOMPARE(fetch(), QByteArray("\n"));
        QCOMPARE(m_listener->wanted.size(), 1u); // asked once
        m_engine->recorded(m_listener->wanted, JournalHealth::Good);
        QCOMPARE(probe(), QByteArray("up maint 100%\n"));
    }

    // The keeper writes a report as it comes. One that was made before an order must not be the last word on a debt
    // that the order made.
    void whatWasReportedBeforeAnOrderIsReportedAgainAfterIt()
    {
        start(simulated());
        meetSilentBalancer();
        Overrides weight;
        weight.weight = WeightOverride{40, {}};
        force(weight);
        force({}); // never said, so struck
        QCOMPARE(m_listener->wanted.size(), 1u);
        QVERIFY(!m_listener->wanted.back().record.kinds); // on its way to the disk
        force(forced(ForcedState::Drain));
        QCOMPARE(m_listener->wanted.back().record.kinds, DebtKinds(DebtKind::Ready));
        m_engine->recorded({m_listener->wanted.back()}, JournalHealth::Good);
        QCOMPARE(probe(), QByteArray("up drain 100%\n"));
        force({});
        QCOMPARE(m_listener->wanted.back().record.kinds, DebtKinds(DebtKind::Ready));
        m_engine->recorded(m_listener->wanted, JournalHealth::Good);
        m_engine->recorded(m_listener->wanted, JournalHealth::Good); // all are answered
        const std::size_t reports = m_listener->wanted.size();
        m_engine->oweReady({localhost()}, JournalHealth::Good);
        QCOMPARE(m_listener->wanted.size(), reports); // nothing underway: the keeper has it right
    }

    // The keeper records a return check with every end of a maint, because it knows no better. Where there is none the
    // journal must hear of it, or the next start takes the server down for it.
    void aReturnCheckThatIsNotMadeIsStruckFromTheJournal()
    {
        EngineStart from = simulated();
        from.settings.reply.returnCheck = 0s;
        from.state.overrides[u"default"_s] = forced(ForcedState::Maint);
        from.state.debts[localhost()] = {DebtKind::Up | DebtKind::Ready, {}, true, false, {}};
        start(from);
        m_listener->appeared = {localhost()};
        force({});
        QCOMPARE(probe(), QByteArray("up ready 100%\n"));
        QCOMPARE(m_listener->wanted.size(), 1u);
        QVERIFY(!m_listener->wanted.back().record.returnCheck);
    }

    // Beyond 64 lines of one address the others share a key. After a restart one of the 64 was counted out by the
    // shared key, and the debts of one replaced those of the other.
    void everyLineKeepsItsDebtsOverARestart()
    {
        EngineStart from = simulated();
        const auto line = [](std::size_t number) {
            return BalancerKey{localhost().address, "lb" + QByteArray::number(qulonglong(number)), u"default"_s};
        };
        for (std::size_t i = 0; i < BalancerRegister::maximumLinesPerAddress; ++i)
            from.state.debts[line(i)].kinds = DebtKind::Ready;
        const BalancerKey shared{localhost().address, "\ndefault", u"default"_s};
        from.state.debts[shared].kinds = DebtKind::Weight;
        start(from);
        const std::vector<BalancerStatus> balancers = m_engine->status().balancers;
        QCOMPARE(balancers.size(), from.state.debts.size());
        for (const BalancerStatus &one : balancers) {
            QCOMPARE(one.owed.size(), 1u);
            QCOMPARE(one.owed.front().kind, one.line == shared.line ? DebtKind::Weight : DebtKind::Ready);
        }
        QCOMPARE(probe("one too many\n"), QByteArray("up 100%\n"));
        QCOMPARE(m_engine->status().balancers.size(), from.state.debts.size());
    }

    // A service that was added in the settings takes its lines, also those of balancers known from before; what they
    // are owed goes with them.
    void aKnownLineGoesToTheServiceThatListsItNow()
    {
        EngineStart from = simulated();
        ServiceSettings web;
        web.name = u"web"_s;
        web.agentSend = {"* web/*"};
        from.settings.services.push_back(web);
        const BalancerKey before{localhost().address, "lb1 web/s1", u"default"_s};
        const BalancerKey now{localhost().address, "lb1 web/s1", u"web"_s};
        const BalancerKey another{localhost().address, "lb2 web/s1", u"default"_s};
        from.state.debts[before].kinds = DebtKind::Ready;
        from.state.debts[now].kinds = DebtKind::Weight;
        from.known = {{another, m_clock->wall(), m_clock->wall(), 100, {}}};
        start(from);
        QCOMPARE(m_engine->status().balancers.size(), 2u);
        for (const BalancerStatus &one : m_engine->status().balancers)
            QCOMPARE(one.service, u"web"_s);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up ready 100%\n"));
        // The files follow.
        QCOMPARE(m_listener->forgotten, (std::vector{before, another}));
        QCOMPARE(m_listener->appeared.size(), 2u);
        QCOMPARE(m_listener->appeared.front(), now);
        QCOMPARE(m_listener->wanted[0].key, before);
        QVERIFY(!m_listener->wanted[0].record.kinds);
        QCOMPARE(m_listener->wanted[1].key, now);
        QCOMPARE(m_listener->wanted[1].record.kinds, DebtKinds(DebtKind::Ready | DebtKind::Weight));
    }

    // An order came while a probe with a late line was still taken for a silent balancer's: the ghost was recorded in
    // advance and stayed in the list for ever, owed what nobody would fetch.
    void aGhostThatWasOnlyRecordedIsForgotten()
    {
        start(simulated());
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100%\n"));
        force(forced(ForcedState::Maint));
        reapUntilReceipt();
        QCOMPARE(m_listener->forgotten.size(), 1u);
        QVERIFY(std::ranges::none_of(m_engine->status().balancers,
                                     [](const BalancerStatus &one) { return one.line.isEmpty(); }));
    }

    // A second load balancer behind the address of a silent one: its first probe is told what the silent one is told,
    // before its line has come. What it heard it must be told to forget, also if it never heard it again.
    void whatALateLineWasToldIsOwedToThatLine()
    {
        start(simulated());
        meetSilentBalancer();
        force(forced(ForcedState::Maint));
        QCOMPARE(probe("lb2 web/s1\n"), QByteArray("up maint 100%\n"));
        reapUntilReceipt();
        m_clock->advance(1h);
        force({});
        QCOMPARE(probe("lb2 web/s1\n"), QByteArray("down ready 100% # returning\n"));
    }

    // The operator corrects the value to restore while the first one is on its way to the disk.
    void theNewestValueIsRestored()
    {
        start(simulated());
        probe("lb1 web/s1\n");
        reapUntilReceipt();
        Overrides overrides;
        overrides.maxconn = MaxconnOverride{30, 200, {}};
        m_engine->applyOverrides(u"default"_s, overrides, {}, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("\n"));
        const std::vector<WantedRecord> first = m_listener->wanted;
        overrides.maxconn = MaxconnOverride{30, 100, {}};
        m_engine->applyOverrides(u"default"_s, overrides, {}, JournalHealth::Good);
        m_engine->recorded(first, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100% maxconn:30\n"));
        m_engine->applyOverrides(u"default"_s, {}, {}, JournalHealth::Good);
        QCOMPARE(probe("lb1 web/s1\n"), QByteArray("up 100% maxconn:100\n"));
    }

    // The journal was last written by a clock that ran ahead. An end that the operator sets by the clock as it is now
    // must come, or the server stays out for ever.
    void anEndSetByTheRightClockComes()
    {
        EngineStart from = simulated();
        from.state.written = m_clock->wall() + std::chrono::years(10);
        start(from);
        Overrides overrides = forced(ForcedState::Maint);
        overrides.state->note.since = m_clock->wall();
        overrides.state->note.end = OverrideEnd{OverrideEnd::Kind::At, m_clock->wall() + 2h, {}, {}};
        force(overrides);
        m_clock->advance(1h);
        tick();
        QVERIFY(m_listener->ended.empty());
        m_clock->advance(1h);
        tick();
        QCOMPARE(m_listener->ended.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(tst_EngineDebts)
#include "tst_enginedebts.moc"
