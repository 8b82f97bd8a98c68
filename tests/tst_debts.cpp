// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/debts.h"

#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr PaymentTerms terms{3, 30s, 5s};
constexpr auto longHeld = 2h;

ForcedAxes forcedState(ForcedState state)
{
    Overrides overrides;
    overrides.state = StateOverride{state, {}};
    return forcedAxes(overrides);
}

/// One balancer that asks at a steady pace and is told what compose() makes of its debts.
class Asker
{
public:
    explicit Asker(std::chrono::milliseconds every = 2s)
        : m_every(every)
    {
    }

    void force(std::optional<ForcedState> state, std::chrono::milliseconds heldFor = longHeld,
               std::optional<std::chrono::milliseconds> interval = std::nullopt)
    {
        m_state = state;
        const ForcedAxes axes = state ? forcedState(*state) : ForcedAxes{};
        debts.markRecorded(debtsOf(axes), std::nullopt);
        debts.forcedChanged(axes, heldFor, interval, terms);
    }

    [[nodiscard]] Reply next() const
    {
        ReplyInputs inputs;
        inputs.style = style;
        inputs.phase = debts.unrecorded() ? ReplyPhase::Unattributed : ReplyPhase::Normal;
        inputs.forcedState = m_state;
        inputs.automaticWeight = 75;
        inputs.owed = debts.owed();
        return compose(inputs);
    }

    /// The line it was told, fetched at once.
    QByteArray ask()
    {
        const Reply line = next();
        debts.lineSent(line);
        debts.lineFetched(line, m_now, terms);
        m_now += m_every;
        return toLine(line);
    }

    /// What it was told in this many probes, runs of the same line shortened to "N× line".
    QStringList ask(int times)
    {
        QStringList lines;
        for (int i = 0; i < times; ++i) {
            const QString line = QString::fromLatin1(ask().chopped(1));
            if (lines.isEmpty() || lines.constLast().section(u"× "_s, 1) != line)
                lines.append(u"1× "_s + line);
            else
                lines.last() = u"%1× %2"_s.arg(lines.constLast().section(u'×', 0, 0).toInt() + 1).arg(line);
        }
        return lines;
    }

    void wait(std::chrono::milliseconds time) { m_now += time; }
    void setPace(std::chrono::milliseconds every) { m_every = every; }

    BalancerDebts debts;
    ReplyStyle style = ReplyStyle::Complete;

private:
    std::optional<ForcedState> m_state;
    BootTime m_now{1000s};
    std::chrono::milliseconds m_every;
};

} // namespace

class tst_Debts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void maintIsFollowedByReturnCheckThenReadyThenNothing()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        QCOMPARE(asker.ask(3), QStringList{u"3× up maint 75%"_s});
        asker.force(std::nullopt);
        // Return check: fetched at 0, 2, 4, 6 s: the fourth is the first at or after 5 s. `ready` for 30 s in all.
        QCOMPARE(asker.ask(40),
                 (QStringList{u"4× down ready 75% # returning"_s, u"12× up ready 75%"_s, u"24× up 75%"_s}));
        QVERIFY(!asker.debts.any());
    }

    void drainNeedsNoReturnCheck()
    {
        Asker asker;
        asker.force(ForcedState::Drain);
        asker.ask(2);
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(20), (QStringList{u"16× up ready 75%"_s, u"4× up 75%"_s}));
    }

    // A maint taken back at once must not take the server down for seconds: HAProxy has checked it a moment ago.
    void undoingAYoungMaintSkipsTheReturnCheck()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        asker.ask();
        asker.force(std::nullopt, 2s);
        QCOMPARE(asker.ask(1), QStringList{u"1× up ready 75%"_s});
    }

    // Forced, released, and forced and released again within the return check: the service is still unchecked.
    void aMaintBeforeTheReturnCheckIsOverKeepsTheCheck()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        asker.ask(2);
        asker.force(std::nullopt);
        asker.ask(1);
        asker.force(ForcedState::Maint);
        asker.ask(1);
        QVERIFY(asker.debts.record().returnCheck);
        asker.force(std::nullopt, 1s);
        QCOMPARE(asker.ask(1), QStringList{u"1× down ready 75% # returning"_s});
    }

    // HAProxy keeps no maint over its own restart, so it must go on being said. What it makes is recorded once, and
    // paying an older debt of the same kind meanwhile must not make it look unrecorded: the empty line for ever.
    void maintIsSaidToItsEnd_data()
    {
        QTest::addColumn<bool>("restarted");
        QTest::newRow("after a down, whose `up` is paid during the maint") << false;
        QTest::newRow("after a restart of the agent, where all that is recorded counts as said") << true;
    }
    void maintIsSaidToItsEnd()
    {
        QFETCH(bool, restarted);
        Asker asker;
        if (!restarted) {
            asker.force(ForcedState::Down);
            asker.ask(2);
        }
        asker.force(ForcedState::Maint);
        if (restarted)
            asker.debts.restore(asker.debts.record(), forcedState(ForcedState::Maint));
        QCOMPARE(asker.ask(60), QStringList{u"60× up maint 75%"_s});
        QVERIFY(!asker.debts.unrecorded());
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(20),
                 (QStringList{u"4× down ready 75% # returning"_s, u"12× up ready 75%"_s, u"4× up 75%"_s}));
        QVERIFY(!asker.debts.any());
    }

    // maint, automatic, maint again, and a restart: what is still to be checked is kept for the release, and until
    // then the line is that of a maint.
    void aPendingReturnCheckSurvivesARestartInTheNextMaint()
    {
        Asker first;
        first.force(ForcedState::Maint);
        first.ask(2);
        first.force(std::nullopt);
        first.ask(1);
        first.force(ForcedState::Maint);
        first.ask(1);
        first.debts.restore(first.debts.record(), forcedState(ForcedState::Maint));
        QVERIFY(first.debts.record().returnCheck);
        QCOMPARE(first.ask(2), QStringList{u"2× up maint 75%"_s});
        first.force(std::nullopt, 1s);
        QCOMPARE(first.ask(1), QStringList{u"1× down ready 75% # returning"_s});
    }

    // The drain was told with `down`, the second maint never: HAProxy has begun to check, and must be left to end it.
    void aMaintThatWasNeverSentKeepsTheCheckOfTheLastOne()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        asker.ask(2);
        asker.force(ForcedState::Drain);
        QCOMPARE(asker.ask(1), QStringList{u"1× down drain 75% # returning"_s});
        asker.force(ForcedState::Maint, 1s);
        asker.force(std::nullopt, 1s);
        QCOMPARE(asker.ask(1), QStringList{u"1× down ready 75% # returning"_s});
    }

    void neverSentIsStruck_data()
    {
        QTest::addColumn<ForcedState>("state");
        QTest::newRow("maint") << ForcedState::Maint;
        QTest::newRow("drain") << ForcedState::Drain;
        QTest::newRow("down") << ForcedState::Down;
    }
    void neverSentIsStruck()
    {
        QFETCH(ForcedState, state);
        Asker asker;
        asker.force(state);
        QVERIFY(asker.debts.any());
        asker.force(std::nullopt);
        QVERIFY(!asker.debts.any());
        QCOMPARE(asker.ask(1), QStringList{u"1× up 75%"_s});
    }

    // An administrator's own maint on the load balancer must survive once the debt is paid.
    void paidTakesBothCountAndTime_data()
    {
        QTest::addColumn<int>("pace");
        QTest::addColumn<int>("readies");
        QTest::newRow("every 200 ms: thirty seconds decide") << 200 << 151;
        QTest::newRow("every 2 s") << 2000 << 16;
        QTest::newRow("every 20 s: three fetches decide") << 20000 << 3;
        QTest::newRow("every 60 s: three fetches decide") << 60000 << 3;
    }
    void paidTakesBothCountAndTime()
    {
        QFETCH(int, pace);
        QFETCH(int, readies);
        Asker asker{std::chrono::milliseconds(pace)};
        asker.force(ForcedState::Drain);
        asker.ask();
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(readies), QStringList{u"%1× up ready 75%"_s.arg(readies)});
        QCOMPARE(asker.ask(5), QStringList{u"5× up 75%"_s});
    }

    void aNewDrainStartsTheCountAgain()
    {
        Asker asker;
        asker.force(ForcedState::Drain);
        asker.ask();
        asker.force(std::nullopt);
        asker.ask(10);
        asker.force(ForcedState::Drain);
        asker.ask();
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(20), (QStringList{u"16× up ready 75%"_s, u"4× up 75%"_s}));
    }

    void aBalancerThatWasAwayGetsItsOwnWindow()
    {
        Asker asker;
        asker.force(ForcedState::Drain);
        asker.ask();
        asker.force(std::nullopt);
        asker.wait(24h);
        QCOMPARE(asker.ask(17), (QStringList{u"16× up ready 75%"_s, u"1× up 75%"_s}));
    }

    // Two processes behind one address and line: one is away, so the key asks half as often.
    void halfTheRateKeepsTheDebtOpen()
    {
        Asker asker{1s};
        asker.force(ForcedState::Drain);
        asker.ask(3);
        asker.setPace(2s);
        asker.force(std::nullopt, longHeld, 1s);
        QCOMPARE(asker.ask(100), QStringList{u"100× up ready 75%"_s});
        QVERIFY(asker.debts.waitsForSilent());
        asker.setPace(1s);
        asker.ask(70);
        QVERIFY(!asker.debts.any());
        QVERIFY(!asker.debts.waitsForSilent());
    }

    // The same, but the process went away during the drain: the rate before it was forced counts.
    void aProcessThatWentAwayDuringTheDrainIsWaitedFor()
    {
        Asker asker{1s};
        asker.force(ForcedState::Drain, {}, 1s);
        asker.ask(3);
        asker.setPace(2s);
        asker.force(std::nullopt, longHeld, 2s);
        QCOMPARE(asker.ask(100), QStringList{u"100× up ready 75%"_s});
        QVERIFY(asker.debts.waitsForSilent());
    }

    void jitterIsNotAbsence()
    {
        Asker asker{2s};
        asker.force(ForcedState::Drain);
        asker.ask(3);
        asker.setPace(2300ms);
        asker.force(std::nullopt, longHeld, 2s);
        asker.ask(20);
        QVERIFY(!asker.debts.any());
    }

    void downIsOwedAnUpInWeightOnlyStyle()
    {
        Asker asker;
        asker.style = ReplyStyle::WeightOnly;
        asker.force(ForcedState::Down);
        QCOMPARE(asker.ask(2), QStringList{u"2× down 75%"_s});
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(20), (QStringList{u"16× up 75%"_s, u"4× 75%"_s}));
    }

    // The return check says `down`, which weight-only style must take back like any other.
    void theReturnCheckIsOwedAnUpInWeightOnlyStyle()
    {
        Asker asker;
        asker.style = ReplyStyle::WeightOnly;
        asker.force(ForcedState::Maint);
        asker.ask();
        asker.force(std::nullopt);
        QCOMPARE(asker.ask(4), QStringList{u"4× down ready 75% # returning"_s});
        QCOMPARE(asker.ask(12), QStringList{u"12× up ready 75%"_s});
        asker.ask(10);
        QVERIFY(!asker.debts.any());
        QCOMPARE(asker.ask(), QByteArray("75%\n"));
    }

    void maintReplacedByDownStillOwesReady()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        asker.ask();
        asker.force(ForcedState::Down);
        QCOMPARE(asker.ask(), QByteArray("down ready 75%\n"));
    }

    void maintReplacedByDrainIsCheckedFirst()
    {
        Asker asker;
        asker.force(ForcedState::Maint);
        asker.ask();
        asker.force(ForcedState::Drain);
        QCOMPARE(asker.ask(6), (QStringList{u"4× down drain 75% # returning"_s, u"2× up drain 75%"_s}));
        QVERIFY(asker.debts.kinds().testFlag(DebtKind::Ready));
    }

    void weightIsTakenBackByAnyWeight()
    {
        BalancerDebts debts;
        ForcedAxes forced;
        forced.weight = true;
        debts.markRecorded(debtsOf(forced), std::nullopt);
        debts.forcedChanged(forced, {}, std::nullopt, terms);
        Reply line;
        line.weight = 40;
        debts.lineSent(line);
        QVERIFY(!debts.owed().weight);
        debts.forcedChanged({}, {}, std::nullopt, terms);
        QVERIFY(debts.owed().weight);
        line.weight = 100;
        for (const auto at : {0s, 15s, 30s})
            debts.lineFetched(line, BootTime(at), terms);
        QVERIFY(!debts.any());
    }

    void maxconnIsTakenBackByItsOwnValueOnly()
    {
        BalancerDebts debts;
        ForcedAxes forced;
        forced.maxconn = 30;
        forced.restoreMaxconn = 200;
        debts.markRecorded(debtsOf(forced), 200);
        debts.forcedChanged(forced, {}, std::nullopt, terms);
        Reply line;
        line.maxconn = 30;
        debts.lineSent(line);
        debts.forcedChanged({}, {}, std::nullopt, terms);
        QCOMPARE(debts.owed().maxconn, std::optional(200));
        for (const auto at : {0s, 15s, 30s})
            debts.lineFetched(line, BootTime(at), terms);
        QVERIFY(debts.any());
        line.maxconn = 200;
        for (const auto at : {40s, 55s, 70s})
            debts.lineFetched(line, BootTime(at), terms);
        QVERIFY(!debts.any());
    }

    // After a crash nobody knows whether a recorded line was sent, so it counts as sent.
    void whatIsRestoredIsTakenBack()
    {
        DebtRecord record;
        record.kinds = DebtKind::Up | DebtKind::Ready;
        record.maintSaid = true;
        Asker asker;
        asker.debts.restore(record, forcedState(ForcedState::Maint));
        asker.debts.forcedChanged({}, longHeld, std::nullopt, terms);
        QCOMPARE(asker.ask(5), (QStringList{u"4× down ready 75% # returning"_s, u"1× up ready 75%"_s}));
    }

    void aReturnCheckSurvivesARestart()
    {
        Asker first;
        first.force(ForcedState::Maint);
        first.ask();
        first.force(std::nullopt);
        first.ask();
        Asker second;
        second.debts.restore(first.debts.record(), {});
        QCOMPARE(second.ask(5), (QStringList{u"4× down ready 75% # returning"_s, u"1× up ready 75%"_s}));
    }

    void recordRoundTrips()
    {
        DebtRecord record;
        record.kinds = DebtKind::Ready | DebtKind::Maxconn;
        record.restoreMaxconn = 200;
        record.maintSaid = true;
        record.returnCheck = true;
        record.intervalBefore = 2s;
        BalancerDebts debts;
        debts.restore(record, {});
        QCOMPARE(debts.record(), record);
    }

    // Nothing that makes a debt may be said before it is on disk.
    void unrecordedWordsAreNotSaid()
    {
        BalancerDebts debts;
        debts.forcedChanged(forcedState(ForcedState::Maint), {}, std::nullopt, terms);
        QCOMPARE(debts.unrecorded(), DebtKinds(DebtKind::Up | DebtKind::Ready));
        debts.markRecorded(DebtKind::Ready, std::nullopt);
        QCOMPARE(debts.unrecorded(), DebtKinds(DebtKind::Up));
        debts.markRecorded(DebtKind::Up, std::nullopt);
        QVERIFY(!debts.unrecorded());
    }

    void sayReadyIsOwedOnce()
    {
        Asker asker;
        asker.debts.oweReady();
        QCOMPARE(asker.ask(20), (QStringList{u"16× up ready 75%"_s, u"4× up 75%"_s}));
    }

    void everyKindHasItsWord()
    {
        for (const DebtKind kind : allDebtKinds)
            QCOMPARE(debtKindFromWord(QString(word(kind))), std::optional(kind));
        QCOMPARE(debtKindFromWord(u"nothing"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(tst_Debts)
#include "tst_debts.moc"
