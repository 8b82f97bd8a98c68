// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a load balancer would learn anything new: what `--wait` and the panel's list of balancers stand on.
#include "agentcore/policy/heard.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr PaymentTerms terms{};
constexpr BootTime aTime{1h};

Reply lineOf(const char *text)
{
    return parseLine(QByteArray(text) + '\n').value().reply;
}

/// Debts that were made by saying `line` while `forced` was forced, and released.
BalancerDebts released(const ForcedAxes &forced, const char *line)
{
    BalancerDebts debts;
    debts.forcedChanged(forced, {}, std::nullopt, terms);
    debts.markRecorded(debtsOf(forced), forced.maxconn ? std::optional(forced.restoreMaxconn) : std::nullopt);
    debts.lineSent(lineOf(line));
    debts.forcedChanged({}, {}, std::nullopt, terms);
    return debts;
}

} // namespace

class TestHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wordByWord_data();
    void wordByWord();
    void aReturnCheckIsNoEnd();
    void wordsThatWaitForTheDiskWereNotHeard();
    void aForcedWeightThatWasSentMustBeTakenBack();
    void aForcedWeightCounts();
};

void TestHeard::wordByWord_data()
{
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *name, const char *heard, const char *next, bool same) {
        QTest::newRow(name) << QByteArray(heard) << QByteArray(next) << same;
    };
    row("the same line", "up 75%", "up 75%", true);
    row("another automatic weight", "up 75%", "up 50%", true);
    row("no sample any more", "up 75%", "up", true);
    row("a sample again", "up", "up 75%", true);
    row("another reason", "up drain 75% # disk", "up drain 75% # disks", true);
    row("drain is new", "up 75%", "up drain 75%", false);
    row("maint after drain", "up drain 75%", "up maint 75%", false);
    row("ready is new", "up maint 75%", "up ready 75%", false);
    row("ready was heard and is said no longer", "up ready 75%", "up 75%", true);
    row("a drain that nobody takes back", "up drain 75%", "up 75%", false);
    row("down is new", "up 75%", "down 75%", false);
    row("fail is not down", "fail 75%", "down 75%", false);
    row("up is new", "down 75%", "up 75%", false);
    row("weight-only: up was owed and is paid", "up 50%", "50%", true);
    row("weight-only: up is owed", "50%", "up 50%", false);
    row("weight-only: down is new", "50%", "down 50%", false);
    row("weight-only: drain is new", "50%", "drain 50%", false);
    row("weight-only: another weight", "50%", "100%", true);
    row("maxconn is new", "up 75%", "up 75% maxconn:30", false);
    row("another maxconn", "up 75% maxconn:30", "up 75% maxconn:40", false);
    row("the maxconn to restore is new", "up 75% maxconn:30", "up 75% maxconn:200", false);
    row("the maxconn to restore was heard", "up 75% maxconn:200", "up 75% maxconn:200", true);
    row("unlimited is not none", "up 75%", "up 75% maxconn:0", false);
    row("the maxconn was restored and is said no longer", "up 75% maxconn:200", "up 75%", true);
    row("the empty line told it nothing", "", "up 75%", false);
    row("the empty line told it no drain", "", "up drain 75%", false);
}

void TestHeard::wordByWord()
{
    QFETCH(QByteArray, heard);
    QFETCH(QByteArray, next);
    QFETCH(bool, same);
    QCOMPARE(hasHeard({lineOf(heard), false, false}, lineOf(next), {}), same);
}

// `down ready` is what it would get and has got; HAProxy still sends it nothing.
void TestHeard::aReturnCheckIsNoEnd()
{
    ForcedAxes maint;
    maint.administrative = AdministrativeState::Maint;
    BalancerDebts debts;
    debts.forcedChanged(maint, {}, std::nullopt, terms);
    debts.markRecorded(debtsOf(maint), std::nullopt);
    debts.lineSent(lineOf("up maint 75%"));
    debts.forcedChanged({}, 1h, std::nullopt, terms);
    QVERIFY(debts.returnCheck());
    QVERIFY(!hasHeard({lineOf("down ready 75%"), false, false}, lineOf("down ready 75%"), debts));
}

// The line of a balancer whose debt is not on disk yet is the empty one; having heard that is not having heard drain.
void TestHeard::wordsThatWaitForTheDiskWereNotHeard()
{
    ForcedAxes drain;
    drain.administrative = AdministrativeState::Drain;
    BalancerDebts debts;
    debts.forcedChanged(drain, {}, std::nullopt, terms);
    QVERIFY(!hasHeard({Reply{}, false, false}, Reply{}, debts));
    debts.markRecorded(debtsOf(drain), std::nullopt);
    QVERIFY(hasHeard({lineOf("up drain 75%"), false, false}, lineOf("up drain 75%"), debts));
}

// The receipt of the forced weight never came, but the line may have: what was fetched before it says nothing.
void TestHeard::aForcedWeightThatWasSentMustBeTakenBack()
{
    ForcedAxes weight;
    weight.weight = true;
    BalancerDebts debts = released(weight, "up 40%");
    QVERIFY(!hasHeard({lineOf("up 75%"), false, false}, lineOf("up 75%"), debts));
    debts.lineFetched(lineOf("up 75%"), aTime, terms);
    QVERIFY(hasHeard({lineOf("up 75%"), false, false}, lineOf("up 75%"), debts));
}

void TestHeard::aForcedWeightCounts()
{
    ForcedAxes forced;
    forced.weight = true;
    BalancerDebts debts;
    debts.forcedChanged(forced, {}, std::nullopt, terms);
    debts.markRecorded(debtsOf(forced), std::nullopt);
    QVERIFY(!hasHeard({lineOf("up 75%"), false, false}, lineOf("up 40%"), debts));
    QVERIFY(hasHeard({lineOf("up 40%"), false, false}, lineOf("up 40%"), debts)); // it had it anyway
    QVERIFY(!hasHeard({lineOf("up 40%"), true, false}, lineOf("up 30%"), debts));
    QVERIFY(!hasHeard({lineOf("up 40%"), true, false}, lineOf("up 75%"), {})); // released
    QVERIFY(!hasHeard({lineOf("up maxconn:30"), false, true}, lineOf("up"), {}));
}

QTEST_APPLESS_MAIN(TestHeard)
#include "tst_heard.moc"
