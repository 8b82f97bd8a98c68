// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

using Kind = HaproxyStep::Kind;

const QString automatic75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString weightAlone = u"UP | RUNNING | READY | 75/100 | 50 | CHECKED | "_s;
const QString down = u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down"_s;
const QString drain = u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up"_s;
const QString maint = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
const QString serviceDead = u"DOWN | STOPPED | READY | 75/100 | 50 | L7OK | via agent : up"_s;

/// What HAProxy shows of a dead agent beside the state that stays.
QString refused(const QString &seen)
{
    return seen.section(u" | "_s, 0, 4) + u" | L4CON | Connection refused"_s;
}

} // namespace

/// From one state to the next: what was forced, what dies and what returns. Section 3 of the measured tables.
class tst_HaproxyTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void betweenOverrides_data();
    void betweenOverrides();
    void whileTheAgentIsDead_data();
    void whileTheAgentIsDead();
    void whileTheServiceIsDead_data();
    void whileTheServiceIsDead();
    void inTheWeightOnlyStyle_data();
    void inTheWeightOnlyStyle();
    void fromBeforeTheAgentWasThere_data();
    void fromBeforeTheAgentWasThere();

private:
    static void addRow(const char *name, const HaproxySteps &steps) { QTest::newRow(name) << steps; }
    static void addFurtherBetweenOverrides();
    static void check(const HaproxyScenario::Setup &setup);
};

void tst_HaproxyTransitions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HaproxyTransitions::check(const HaproxyScenario::Setup &setup)
{
    QFETCH(HaproxySteps, steps);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyTransitions::betweenOverrides_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const auto to = [](ForcedState state, const QString &expected) { return force(state, expected); };
    addRow("maint, drain, automatic",
           {to(ForcedState::Maint, maint), to(ForcedState::Drain, drain), automatic(automatic75)});
    addRow("drain, maint, automatic",
           {to(ForcedState::Drain, drain), to(ForcedState::Maint, maint), automatic(automatic75)});
    addRow("drain, down, automatic",
           {to(ForcedState::Drain, drain), to(ForcedState::Down, down), automatic(automatic75)});
    addRow("drain, down, drain, automatic",
           {to(ForcedState::Drain, drain), to(ForcedState::Down, down), to(ForcedState::Drain, drain),
            automatic(automatic75)});
    addRow("maint, down, automatic",
           {to(ForcedState::Maint, maint), to(ForcedState::Down, down), automatic(automatic75)});
    addRow("down, maint, automatic",
           {to(ForcedState::Down, down), to(ForcedState::Maint, maint), automatic(automatic75)});
    addRow("down, drain, automatic",
           {to(ForcedState::Down, down), to(ForcedState::Drain, drain), automatic(automatic75)});
    addRow("maint, up, automatic",
           {to(ForcedState::Maint, maint), to(ForcedState::Up, automatic75), automatic(automatic75)});
    addRow("drain, up, automatic",
           {to(ForcedState::Drain, drain), to(ForcedState::Up, automatic75), automatic(automatic75)});
    addRow("down, up, automatic",
           {to(ForcedState::Down, down), to(ForcedState::Up, automatic75), automatic(automatic75)});
    addRow("down, fail, stopped, automatic",
           {to(ForcedState::Down, down),
            force(ForcedState::Fail,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : fail (still broken)"_s,
                  u"still broken"_s),
            force(ForcedState::Stopped,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : stopped (by operator)"_s,
                  u"by operator"_s),
            automatic(automatic75)});
    addFurtherBetweenOverrides();
}

void tst_HaproxyTransitions::addFurtherBetweenOverrides()
{
    const auto to = [](ForcedState state, const QString &expected) { return force(state, expected); };
    addRow("weight 0, load, down, automatic: every line says all of it",
           {forceWeight(0, u"UP | RUNNING | READY | 0/100 | 50 | L7OK | via agent : up"_s), automatic(automatic75),
            to(ForcedState::Down, down), automatic(automatic75)});
    addRow("the weight follows the load in maint, too",
           {to(ForcedState::Maint, maint),
            idle(30, u"MAINT | STOPPED | FMAINT | 30/100 | 50 | L7OK | via agent : up"_s),
            automatic(u"UP | RUNNING | READY | 30/100 | 50 | L7OK | via agent : up"_s)});
    addRow("maint twice, the second before the first is paid",
           {to(ForcedState::Maint, maint), to(ForcedState::Up, automatic75), to(ForcedState::Maint, maint),
            automatic(automatic75)});
}

void tst_HaproxyTransitions::betweenOverrides()
{
    check({});
}

void tst_HaproxyTransitions::whileTheAgentIsDead_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const QString frozen = u"DRAIN (agent) | RUNNING | FDRAIN | 30/100 | 10 | L7OK | via agent : up"_s;
    const QString frozenRefused = refused(frozen);
    const QString cured = refused(automatic75);
    addRow(
        "automatic stays, and the agent comes back",
        {later(automatic75), happens(Kind::AgentDies, refused(automatic75)), happens(Kind::AgentStarts, automatic75)});
    addRow("down stays, and is still forced afterwards",
           {force(ForcedState::Down, down), happens(Kind::AgentDies, refused(down)), happens(Kind::AgentStarts, down),
            automatic(automatic75)});
    addRow("maint stays, and is still forced afterwards",
           {force(ForcedState::Maint, maint), happens(Kind::AgentDies, refused(maint)),
            happens(Kind::AgentStarts, maint), automatic(automatic75)});
    addRow("drain, weight and maxconn stay, and are still forced afterwards",
           {force(ForcedState::Drain, drain),
            forceWeight(30, u"DRAIN (agent) | RUNNING | FDRAIN | 30/100 | 50 | L7OK | via agent : up"_s),
            forceMaxconn(10, 50, frozen), happens(Kind::AgentDies, frozenRefused), happens(Kind::AgentStarts, frozen),
            automatic(automatic75)});
    addRow("an operator's `agent up` ends a down",
           {force(ForcedState::Down, down), happens(Kind::AgentDies, refused(down)),
            loadBalancer("set server b/s agent up", cured), later(cured)});
    addRow("an operator's `state ready` does not end a down",
           {force(ForcedState::Down, down), happens(Kind::AgentDies, refused(down)),
            loadBalancer("set server b/s state ready", refused(down)), later(refused(down))});
    addRow("an operator's `health up` lasts until the service dies",
           {force(ForcedState::Down, down), happens(Kind::AgentDies, refused(down)),
            loadBalancer("set server b/s health up", cured), later(cured), happens(Kind::ServiceDies, refused(down)),
            happens(Kind::ServiceReturns, refused(down)), happens(Kind::AgentStarts, down), automatic(automatic75)});
}

void tst_HaproxyTransitions::whileTheAgentIsDead()
{
    check({});
}

void tst_HaproxyTransitions::whileTheServiceIsDead_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    addRow("automatic",
           {later(automatic75), happens(Kind::ServiceDies, serviceDead), happens(Kind::ServiceReturns, automatic75)});
    addRow("forced up does not make a dead service UP",
           {force(ForcedState::Up, automatic75), happens(Kind::ServiceDies, serviceDead),
            happens(Kind::ServiceReturns, automatic75)});
    addRow("down is released while the service is dead",
           {force(ForcedState::Down, down), happens(Kind::ServiceDies, down), automatic(serviceDead),
            happens(Kind::ServiceReturns, automatic75)});
    addRow("maint is released while the service is dead",
           {force(ForcedState::Maint, maint), happens(Kind::ServiceDies, maint), automatic(serviceDead),
            happens(Kind::ServiceReturns, automatic75)});
    addRow("the service returns during maint",
           {happens(Kind::ServiceDies, serviceDead), force(ForcedState::Maint, maint),
            happens(Kind::ServiceReturns, maint), automatic(automatic75)});
    addRow("maint becomes forced up while the service is dead",
           {force(ForcedState::Maint, maint), happens(Kind::ServiceDies, maint), force(ForcedState::Up, serviceDead),
            happens(Kind::ServiceReturns, automatic75)});
}

void tst_HaproxyTransitions::whileTheServiceIsDead()
{
    check({});
}

void tst_HaproxyTransitions::inTheWeightOnlyStyle_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    addRow("the service dies and returns",
           {later(weightAlone), happens(Kind::ServiceDies, u"DOWN | STOPPED | READY | 75/100 | 50 | CHECKED | "_s),
            happens(Kind::ServiceReturns, weightAlone)});
    addRow("down, fail, automatic",
           {force(ForcedState::Down, down),
            force(ForcedState::Fail, u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : fail"_s),
            automatic(weightAlone)});
    addRow("down, drain, automatic",
           {// `up` is owed for the down and said beside the drain until it is paid.
            force(ForcedState::Down, down),
            force(ForcedState::Drain, u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | CHECKED | "_s),
            automatic(weightAlone)});
    addRow("down, weight 0, automatic",
           {force(ForcedState::Down, down),
            forceWeight(0, u"DOWN (agent) | STOPPED | READY | 0/100 | 50 | L7STS | via agent : down"_s),
            automatic(weightAlone)});
}

void tst_HaproxyTransitions::inTheWeightOnlyStyle()
{
    HaproxyScenario::Setup setup;
    setup.agent.style = u"weight-only"_s;
    check(setup);
}

void tst_HaproxyTransitions::fromBeforeTheAgentWasThere_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const QString untouched = u"UP | RUNNING | READY | 100/100 | 50 | L4CON | Connection refused"_s;
    addRow("the agent starts later", {later(untouched), happens(Kind::AgentStarts, automatic75)});
    addRow("the service dies and returns without an agent",
           {later(untouched),
            happens(Kind::ServiceDies, u"DOWN | STOPPED | READY | 100/100 | 50 | L4CON | Connection refused"_s),
            happens(Kind::ServiceReturns, untouched), happens(Kind::AgentStarts, automatic75)});
}

void tst_HaproxyTransitions::fromBeforeTheAgentWasThere()
{
    HaproxyScenario::Setup setup;
    setup.agentAtStart = HaproxyScenario::AgentAtStart::Absent;
    check(setup);
}

QTEST_GUILESS_MAIN(tst_HaproxyTransitions)
#include "tst_haproxytransitions.moc"
