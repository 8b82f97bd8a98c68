// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/compose.h"

#include <QtTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

ReplyInputs automatic()
{
    ReplyInputs inputs;
    inputs.automaticWeight = 75;
    return inputs;
}

ReplyInputs forced(ForcedState state, const QString &reason = {})
{
    ReplyInputs inputs = automatic();
    inputs.forcedState = state;
    inputs.stateReason = reason;
    return inputs;
}

ReplyInputs owing(OwedWords owed)
{
    ReplyInputs inputs = automatic();
    inputs.owed = owed;
    return inputs;
}

ReplyInputs weightOnly(ReplyInputs inputs)
{
    inputs.style = ReplyStyle::WeightOnly;
    return inputs;
}

ReplyInputs journalLost(ReplyInputs inputs)
{
    inputs.phase = ReplyPhase::JournalLost;
    return inputs;
}

ReplyInputs withGate(ReplyInputs inputs)
{
    inputs.failedGate = u"web-port: connection refused"_s;
    return inputs;
}

ReplyInputs withoutSample(ReplyInputs inputs)
{
    inputs.automaticWeight.reset();
    return inputs;
}

} // namespace

Q_DECLARE_METATYPE(sluice::ReplyInputs)

class ComposeTest : public QObject
{
    Q_OBJECT

    void compareLine();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void situationGivesItsLine_data();
    void situationGivesItsLine();
    void releaseGivesItsLine_data();
    void releaseGivesItsLine();
    void numbersGiveTheirLine_data();
    void numbersGiveTheirLine();
    void weightOnlySaysStateWordsOnlyWhenNeeded_data();
    void weightOnlySaysStateWordsOnlyWhenNeeded();
    void lostJournalSaysNothingAdministrative_data();
    void lostJournalSaysNothingAdministrative();
    void reasonsAreMadeFit();
};

void ComposeTest::situationGivesItsLine_data()
{
    QTest::addColumn<ReplyInputs>("inputs");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("automatic") << automatic() << "up 75%\n"_ba;
    QTest::newRow("forced up") << forced(ForcedState::Up) << "up ready 75%\n"_ba;
    QTest::newRow("forced up while a gate fails") << withGate(forced(ForcedState::Up)) << "up ready 75%\n"_ba;
    QTest::newRow("forced down") << forced(ForcedState::Down, u"disk"_s) << "down 75% # disk\n"_ba;
    QTest::newRow("forced fail") << forced(ForcedState::Fail, u"disk"_s) << "fail 75% # disk\n"_ba;
    QTest::newRow("forced stopped") << forced(ForcedState::Stopped, u"disk"_s) << "stopped 75% # disk\n"_ba;
    QTest::newRow("forced down without a reason") << forced(ForcedState::Down) << "down 75%\n"_ba;
    QTest::newRow("forced down without a reason while a gate fails")
        << withGate(forced(ForcedState::Down)) << "down 75%\n"_ba;
    QTest::newRow("forced drain") << forced(ForcedState::Drain, u"backup"_s) << "up drain 75% # backup\n"_ba;
    QTest::newRow("forced maint") << forced(ForcedState::Maint, u"backup"_s) << "up maint 75% # backup\n"_ba;
    QTest::newRow("forced drain while a gate fails")
        << withGate(forced(ForcedState::Drain, u"backup"_s)) << "down drain 75% # backup\n"_ba;
    QTest::newRow("a gate fails") << withGate(automatic()) << "down 75% # gate web-port: connection refused\n"_ba;
    QTest::newRow("no fresh sample") << withoutSample(automatic()) << "up\n"_ba;
    ReplyInputs unattributed = forced(ForcedState::Maint, u"backup"_s);
    unattributed.owed = {true, true, true, 200, true};
    unattributed.phase = ReplyPhase::Unattributed;
    QTest::newRow("a probe that cannot be attributed") << unattributed << "\n"_ba;
}

void ComposeTest::releaseGivesItsLine_data()
{
    QTest::addColumn<ReplyInputs>("inputs");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("maint released, return check")
        << owing({.up = true, .ready = true, .returnCheck = true}) << "down ready 75% # returning\n"_ba;
    QTest::newRow("maint released, debt") << owing({.up = true, .ready = true}) << "up ready 75%\n"_ba;
    QTest::newRow("maint released, paid") << owing({}) << "up 75%\n"_ba;
    QTest::newRow("a gate fails during the return check")
        << withGate(owing({.ready = true, .returnCheck = true})) << "down ready 75% # returning\n"_ba;

    ReplyInputs downWhileReadyOwed = forced(ForcedState::Down, u"disk"_s);
    downWhileReadyOwed.owed.ready = true;
    QTest::newRow("forced down while ready is owed") << downWhileReadyOwed << "down ready 75% # disk\n"_ba;
    ReplyInputs drainDuringReturn = forced(ForcedState::Drain, u"backup"_s);
    drainDuringReturn.owed.returnCheck = true;
    QTest::newRow("forced drain during the return check") << drainDuringReturn << "down drain 75% # backup\n"_ba;
}

void ComposeTest::numbersGiveTheirLine_data()
{
    QTest::addColumn<ReplyInputs>("inputs");
    QTest::addColumn<QByteArray>("line");
    ReplyInputs weight = automatic();
    weight.forcedWeight = 40;
    QTest::newRow("forced weight 40") << weight << "up 40%\n"_ba;
    weight.forcedWeight = 0;
    QTest::newRow("forced weight 0") << weight << "up 0%\n"_ba;
    QTest::newRow("weight released, no fresh sample") << withoutSample(owing({.weight = true})) << "up 100%\n"_ba;
    QTest::newRow("weight released, fresh sample") << owing({.weight = true}) << "up 75%\n"_ba;
    ReplyInputs maxconn = automatic();
    maxconn.forcedMaxconn = 30;
    QTest::newRow("forced maxconn 30") << maxconn << "up 75% maxconn:30\n"_ba;
    QTest::newRow("maxconn released, 200 to restore") << owing({.maxconn = 200}) << "up 75% maxconn:200\n"_ba;
    QTest::newRow("maxconn released, unlimited to restore") << owing({.maxconn = 0}) << "up 75% maxconn:0\n"_ba;
    maxconn.owed.maxconn = 200;
    QTest::newRow("maxconn forced anew while one is owed") << maxconn << "up 75% maxconn:30\n"_ba;
}

void ComposeTest::compareLine()
{
    QFETCH(const ReplyInputs, inputs);
    QFETCH(const QByteArray, line);
    QCOMPARE(toLine(compose(inputs)), line);
}

void ComposeTest::situationGivesItsLine()
{
    compareLine();
}

void ComposeTest::releaseGivesItsLine()
{
    compareLine();
}

void ComposeTest::numbersGiveTheirLine()
{
    compareLine();
}

void ComposeTest::weightOnlySaysStateWordsOnlyWhenNeeded_data()
{
    QTest::addColumn<ReplyInputs>("inputs");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("automatic: HAProxy's documented example") << automatic() << "75%\n"_ba;
    QTest::newRow("no fresh sample") << withoutSample(automatic()) << "\n"_ba;
    QTest::newRow("forced up") << forced(ForcedState::Up) << "up ready 75%\n"_ba;
    QTest::newRow("forced down") << forced(ForcedState::Down, u"disk"_s) << "down 75% # disk\n"_ba;
    QTest::newRow("down released") << owing({.up = true}) << "up 75%\n"_ba;
    QTest::newRow("forced drain: HAProxy would drop the reason")
        << forced(ForcedState::Drain, u"backup"_s) << "drain 75%\n"_ba;
    QTest::newRow("forced maint") << forced(ForcedState::Maint, u"backup"_s) << "maint 75%\n"_ba;
    ReplyInputs drainAfterDown = forced(ForcedState::Drain, u"backup"_s);
    drainAfterDown.owed.up = true;
    QTest::newRow("forced drain while up is owed") << drainAfterDown << "up drain 75% # backup\n"_ba;
    QTest::newRow("maint released, return check")
        << owing({.up = true, .ready = true, .returnCheck = true}) << "down ready 75% # returning\n"_ba;
    QTest::newRow("drain released") << owing({.ready = true}) << "ready 75%\n"_ba;
    QTest::newRow("a gate fails") << withGate(automatic()) << "down 75% # gate web-port: connection refused\n"_ba;
    QTest::newRow("the gate is fine again") << owing({.up = true}) << "up 75%\n"_ba;
}

void ComposeTest::weightOnlySaysStateWordsOnlyWhenNeeded()
{
    QFETCH(const ReplyInputs, inputs);
    QFETCH(const QByteArray, line);
    QCOMPARE(toLine(compose(weightOnly(inputs))), line);
}

void ComposeTest::lostJournalSaysNothingAdministrative_data()
{
    QTest::addColumn<ReplyInputs>("inputs");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nobody has decided yet") << automatic() << "up 75%\n"_ba;
    QTest::newRow("ready seems owed") << owing({.ready = true}) << "up 75%\n"_ba;
    QTest::newRow("somebody decided: maint")
        << forced(ForcedState::Maint, u"as before"_s) << "up maint 75% # as before\n"_ba;
    QTest::newRow("somebody decided: drain") << forced(ForcedState::Drain) << "up drain 75%\n"_ba;
    QTest::newRow("somebody decided: up") << forced(ForcedState::Up) << "up ready 75%\n"_ba;
    QTest::newRow("down decides nothing about maint") << forced(ForcedState::Down) << "down 75%\n"_ba;
}

void ComposeTest::lostJournalSaysNothingAdministrative()
{
    QFETCH(const ReplyInputs, inputs);
    QFETCH(const QByteArray, line);
    QCOMPARE(toLine(compose(journalLost(inputs))), line);
}

void ComposeTest::reasonsAreMadeFit()
{
    QCOMPARE(compose(forced(ForcedState::Down, u" caf\u00e9\nmaint\n"_s)).reason, "cafe maint"_ba);
    QCOMPARE(compose(forced(ForcedState::Down, QString(10240, u'x'))).reason, QByteArray(maximumReasonBytes, 'x'));

    // A reason of blanks alone is none, so that the return check is named.
    ReplyInputs blank = forced(ForcedState::Drain, u" \t "_s);
    blank.owed.returnCheck = true;
    QCOMPARE(compose(blank).reason, "returning"_ba);

    ReplyInputs gate = automatic();
    gate.failedGate = u"script: "_s + QString(200, u'y');
    QCOMPARE(compose(gate).reason, "gate script: " + QByteArray(87, 'y'));

    ReplyInputs noState = automatic(); // left over from an override that has ended
    noState.stateReason = u"backup"_s;
    QCOMPARE(compose(noState).reason, QByteArray());
}

QTEST_APPLESS_MAIN(ComposeTest)
#include "tst_compose.moc"
