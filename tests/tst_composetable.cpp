// SPDX-License-Identifier: GPL-3.0-or-later
// Every combination of what decides a reply, against the precedence table of the product design, section 3.
// tst_compose.cpp has its situations with their lines.
#include "agentcore/policy/compose.h"

#include <QtTest>

#include <initializer_list>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The precedence of one axis, row by row: the first that applies says the value.
template<typename Value>
struct Row
{
    bool (*applies)(const ReplyInputs &);
    Value (*says)(const ReplyInputs &);
};

template<typename Value>
Value firstThatApplies(std::initializer_list<Row<Value>> rows, const ReplyInputs &inputs)
{
    for (const Row<Value> &row : rows) {
        if (row.applies(inputs))
            return row.says(inputs);
    }
    return {};
}

using In = const ReplyInputs &;

std::optional<OperatingState> expectedOperating(In inputs)
{
    using Says = std::optional<OperatingState>;
    return firstThatApplies<Says>(
        {
            {[](In in) { return in.phase == ReplyPhase::Unattributed; }, [](In) { return Says(); }},
            {[](In in) { return in.forcedState == ForcedState::Down; }, [](In) { return Says(OperatingState::Down); }},
            {[](In in) { return in.forcedState == ForcedState::Fail; }, [](In) { return Says(OperatingState::Fail); }},
            {[](In in) { return in.forcedState == ForcedState::Stopped; },
             [](In) { return Says(OperatingState::Stopped); }},
            {[](In in) { return in.owed.returnCheck; }, [](In) { return Says(OperatingState::Down); }},
            {[](In in) { return in.forcedState == ForcedState::Up; }, [](In) { return Says(OperatingState::Up); }},
            {[](In in) { return in.failedGate.has_value(); }, [](In) { return Says(OperatingState::Down); }},
            {[](In in) { return in.style == ReplyStyle::Complete; }, [](In) { return Says(OperatingState::Up); }},
            {[](In in) { return in.owed.up; }, [](In) { return Says(OperatingState::Up); }},
        },
        inputs);
}

std::optional<AdministrativeState> expectedAdministrative(In inputs)
{
    using Says = std::optional<AdministrativeState>;
    return firstThatApplies<Says>(
        {
            {[](In in) { return in.phase == ReplyPhase::Unattributed; }, [](In) { return Says(); }},
            {[](In in) { return in.forcedState == ForcedState::Drain; },
             [](In) { return Says(AdministrativeState::Drain); }},
            {[](In in) { return in.forcedState == ForcedState::Maint; },
             [](In) { return Says(AdministrativeState::Maint); }},
            {[](In in) { return in.forcedState == ForcedState::Up; },
             [](In) { return Says(AdministrativeState::Ready); }},
            {[](In in) { return in.phase == ReplyPhase::JournalLost; }, [](In) { return Says(); }},
            {[](In in) { return in.owed.ready; }, [](In) { return Says(AdministrativeState::Ready); }},
        },
        inputs);
}

std::optional<int> expectedWeight(In inputs)
{
    using Says = std::optional<int>;
    return firstThatApplies<Says>(
        {
            {[](In in) { return in.phase == ReplyPhase::Unattributed; }, [](In) { return Says(); }},
            {[](In in) { return in.forcedWeight.has_value(); }, [](In in) { return in.forcedWeight; }},
            {[](In in) { return in.automaticWeight.has_value(); }, [](In in) { return in.automaticWeight; }},
            {[](In in) { return in.owed.weight; }, [](In) { return Says(100); }},
        },
        inputs);
}

std::optional<int> expectedMaxconn(In inputs)
{
    using Says = std::optional<int>;
    return firstThatApplies<Says>(
        {
            {[](In in) { return in.phase == ReplyPhase::Unattributed; }, [](In) { return Says(); }},
            {[](In in) { return in.forcedMaxconn.has_value(); }, [](In in) { return in.forcedMaxconn; }},
            {[](In in) { return in.owed.maxconn.has_value(); }, [](In in) { return in.owed.maxconn; }},
        },
        inputs);
}

bool forcesAnyDown(In inputs)
{
    return inputs.forcedState == ForcedState::Down || inputs.forcedState == ForcedState::Fail
        || inputs.forcedState == ForcedState::Stopped;
}

QByteArray expectedReason(In inputs)
{
    return firstThatApplies<QByteArray>(
        {
            {[](In in) { return !expectedOperating(in); }, [](In) { return QByteArray(); }},
            {[](In in) { return in.forcedState && !in.stateReason.isEmpty(); },
             [](In in) { return in.stateReason.toLatin1(); }},
            {[](In in) { return forcesAnyDown(in); }, [](In) { return QByteArray(); }},
            {[](In in) { return in.owed.returnCheck; }, [](In) { return "returning"_ba; }},
            {[](In in) { return in.forcedState == ForcedState::Up; }, [](In) { return QByteArray(); }},
            {[](In in) { return in.failedGate.has_value(); },
             [](In in) { return "gate " + in.failedGate->toLatin1(); }},
        },
        inputs);
}

/// Takes one of the choices off the number, as its last digit in base of their count.
template<typename Choice>
Choice pick(int &number, std::initializer_list<Choice> choices)
{
    const auto count = int(choices.size());
    const int digit = number % count;
    number /= count;
    return choices.begin()[digit];
}

constexpr int combinations = 2 * 3 * 7 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 2 * 3 * 2;

/// Every number from 0 to `combinations` - 1 makes another input; what is left of the number is stored in `rest`.
ReplyInputs inputsOf(int number, int &rest)
{
    using State = std::optional<ForcedState>;
    using Number = std::optional<int>;
    ReplyInputs inputs;
    inputs.style = pick(number, {ReplyStyle::Complete, ReplyStyle::WeightOnly});
    inputs.phase = pick(number, {ReplyPhase::Normal, ReplyPhase::JournalLost, ReplyPhase::Unattributed});
    inputs.forcedState = pick(number,
                              {State(), State(ForcedState::Up), State(ForcedState::Down), State(ForcedState::Fail),
                               State(ForcedState::Stopped), State(ForcedState::Drain), State(ForcedState::Maint)});
    inputs.stateReason = pick(number, {QString(), u"backup"_s});
    inputs.forcedWeight = pick(number, {Number(), Number(0)});
    inputs.forcedMaxconn = pick(number, {Number(), Number(30)});
    inputs.automaticWeight = pick(number, {Number(), Number(75)});
    inputs.failedGate = pick(number, {std::optional<QString>(), std::optional(u"web-port: refused"_s)});
    inputs.owed.up = pick(number, {false, true});
    inputs.owed.ready = pick(number, {false, true});
    inputs.owed.weight = pick(number, {false, true});
    inputs.owed.maxconn = pick(number, {Number(), Number(0), Number(200)});
    inputs.owed.returnCheck = pick(number, {false, true});
    rest = number;
    return inputs;
}

} // namespace

class ComposeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void combinationsAreAll();
    void everyCombinationFollowsThePrecedence();
    void everyCombinationReachesHaproxyAsMeant();
};

void ComposeTableTest::combinationsAreAll()
{
    int rest = -1;
    QVERIFY(inputsOf(combinations - 1, rest) != inputsOf(0, rest));
    QCOMPARE(rest, 0);
    QVERIFY(inputsOf(combinations, rest) == inputsOf(0, rest));
    inputsOf(combinations, rest);
    QCOMPARE(rest, 1);
}

void ComposeTableTest::everyCombinationFollowsThePrecedence()
{
    for (int number = 0; number < combinations; ++number) {
        int rest = 0;
        const ReplyInputs inputs = inputsOf(number, rest);
        const Reply expected{expectedOperating(inputs), expectedAdministrative(inputs), expectedWeight(inputs),
                             expectedMaxconn(inputs), expectedReason(inputs)};
        const Reply reply = compose(inputs);
        if (reply != expected)
            QFAIL("combination " + QByteArray::number(number) + ": " + toLine(reply) + "expected " + toLine(expected));
    }
}

void ComposeTableTest::everyCombinationReachesHaproxyAsMeant()
{
    for (int number = 0; number < combinations; ++number) {
        int rest = 0;
        const Reply reply = compose(inputsOf(number, rest));
        const QByteArray line = toLine(reply);
        QVERIFY(line.size() <= maximumLineBytes);
        const std::optional<ParsedLine> parsed = parseLine(line);
        QVERIFY(parsed);
        QVERIFY2(parsed->reply == reply, line.constData());
        QVERIFY2(parsed->unknownWords.isEmpty() && parsed->warning.isEmpty(), line.constData());
    }
}

QTEST_APPLESS_MAIN(ComposeTableTest)
#include "tst_composetable.moc"
