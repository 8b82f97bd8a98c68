// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

using Kind = HaproxyStep::Kind;

const QString automatic75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString returning = u"UP 1/3 | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString down = u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down"_s;
const QString drain = u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up"_s;
const QString maint = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
const QString weightAlone = u"UP | RUNNING | READY | 75/100 | 50 | CHECKED | "_s;
const QString disabledAgent = u"UP | RUNNING | READY | 75/100 | 50 |  | "_s;

} // namespace

/// HAProxy's own operator beside the agent. Section 4 of the measured tables.
class tst_HaproxyOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void besideAutomatic_data();
    void besideAutomatic();
    void besideTheWeightOnlyStyle_data();
    void besideTheWeightOnlyStyle();
    void againstOverrides_data();
    void againstOverrides();
    void serverDisabledInTheConfiguration_data();
    void serverDisabledInTheConfiguration();

private:
    static void addRow(const char *name, const HaproxySteps &steps) { QTest::newRow(name) << steps; }
    static void addUpAndMutedAgents();
    static void addMaintenance();
    static void addFiguresAndHealth();
    static void check(const HaproxyScenario::Setup &setup);
};

void tst_HaproxyOperators::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HaproxyOperators::check(const HaproxyScenario::Setup &setup)
{
    QFETCH(HaproxySteps, steps);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyOperators::besideAutomatic_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    addRow("the operator's maint stays until the operator ends it",
           {later(automatic75), loadBalancer("set server b/s state maint", maint), later(maint),
            loadBalancer("set server b/s state ready", returning), later(automatic75)});
    addRow("the operator's drain stays until the operator ends it",
           {later(automatic75), loadBalancer("set server b/s state drain", drain), later(drain),
            loadBalancer("set server b/s state ready", automatic75), later(automatic75)});
    addRow("`disable server` stays until `enable server`",
           {later(automatic75), loadBalancer("disable server b/s", maint), later(maint),
            loadBalancer("enable server b/s", returning), later(automatic75)});
    addRow("the operator's weight is overwritten",
           {later(automatic75),
            loadBalancer("set server b/s weight 10%", u"UP | RUNNING | READY | 10/100 | 50 | L7OK | via agent : up"_s),
            later(automatic75)});
    addRow("the operator's maxconn stays",
           {later(automatic75),
            loadBalancer("set maxconn server b/s 44", u"UP | RUNNING | READY | 75/100 | 44 | L7OK | via agent : up"_s),
            later(u"UP | RUNNING | READY | 75/100 | 44 | L7OK | via agent : up"_s)});
    addRow("the operator's `agent down` ends at the next probe",
           {later(automatic75),
            loadBalancer("set server b/s agent down",
                         u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7OK | via agent : up"_s),
            later(automatic75)});
}

void tst_HaproxyOperators::besideAutomatic()
{
    check({});
}

void tst_HaproxyOperators::besideTheWeightOnlyStyle_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const QString maintAlone = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | CHECKED | "_s;
    const QString downByOperator = u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | CHECKED | "_s;
    addRow("the operator's maint stays",
           {later(weightAlone), loadBalancer("set server b/s state maint", maintAlone), later(maintAlone)});
    addRow("the operator's `agent down` stays, because the agent says nothing of it",
           {later(weightAlone), loadBalancer("set server b/s agent down", downByOperator), later(downByOperator)});
}

void tst_HaproxyOperators::besideTheWeightOnlyStyle()
{
    HaproxyScenario::Setup setup;
    setup.agent.style = u"weight-only"_s;
    check(setup);
}

void tst_HaproxyOperators::addUpAndMutedAgents()
{
    addRow(
        "forced up ends the operator's maint",
        {force(ForcedState::Up, automatic75), loadBalancer("set server b/s state maint", maint), later(automatic75)});
    addRow(
        "forced up ends the operator's drain",
        {force(ForcedState::Up, automatic75), loadBalancer("set server b/s state drain", drain), later(automatic75)});
    addRow("forced up ends `disable server`",
           {force(ForcedState::Up, automatic75), loadBalancer("disable server b/s", maint), later(automatic75)});
    addRow("forced up does not reach a server whose agent is disabled",
           {force(ForcedState::Up, automatic75), loadBalancer("disable agent b/s", disabledAgent),
            loadBalancer("set server b/s state maint", u"MAINT | STOPPED | FMAINT | 75/100 | 50 |  | "_s)});
    addRow("`disable agent` lets the health check end a down, until `enable agent`",
           {force(ForcedState::Down, down),
            loadBalancer("disable agent b/s", u"DOWN 4/2 | STOPPED | READY | 75/100 | 50 |  | "_s),
            later(disabledAgent),
            loadBalancer("enable agent b/s", u"UP | RUNNING | READY | 75/100 | 50 | L7STS | via agent : down"_s),
            later(down), automatic(automatic75)});
}

void tst_HaproxyOperators::addMaintenance()
{
    addRow("maint comes back after the operator's ready",
           {force(ForcedState::Maint, maint), loadBalancer("set server b/s state ready", returning), later(maint),
            automatic(automatic75)});
    addRow("drain comes back after the operator's ready",
           {force(ForcedState::Drain, drain), loadBalancer("set server b/s state ready", automatic75), later(drain),
            automatic(automatic75)});
    addRow("drain replaces the operator's maint",
           {force(ForcedState::Drain, drain), loadBalancer("set server b/s state maint", maint), later(drain),
            automatic(automatic75)});
    addRow("maint replaces the operator's drain",
           {force(ForcedState::Maint, maint), loadBalancer("set server b/s state drain", drain), later(maint),
            automatic(automatic75)});
    addRow(
        "a released drain ends the operator's, too: it is one flag",
        {force(ForcedState::Drain, drain), loadBalancer("set server b/s state drain", drain), automatic(automatic75)});
    addRow("a maint that the operator set before a forced one ends with it",
           {later(automatic75), loadBalancer("set server b/s state maint", maint), force(ForcedState::Maint, maint),
            automatic(automatic75)});
    addRow("a forced down leaves the operator's maint alone",
           {later(automatic75), loadBalancer("set server b/s state maint", maint),
            force(ForcedState::Down, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7STS | via agent : down"_s),
            automatic(maint)});
}

void tst_HaproxyOperators::addFiguresAndHealth()
{
    addRow("a forced weight replaces the operator's",
           {forceWeight(40, u"UP | RUNNING | READY | 40/100 | 50 | L7OK | via agent : up"_s),
            loadBalancer("set server b/s weight 10%", u"UP | RUNNING | READY | 10/100 | 50 | L7OK | via agent : up"_s),
            later(u"UP | RUNNING | READY | 40/100 | 50 | L7OK | via agent : up"_s), automatic(automatic75)});
    addRow("a forced maxconn replaces the operator's",
           {forceMaxconn(30, 50, u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s),
            loadBalancer("set maxconn server b/s 44", u"UP | RUNNING | READY | 75/100 | 44 | L7OK | via agent : up"_s),
            later(u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s), automatic(automatic75)});
    addRow("down comes back after the operator's `agent up`",
           {force(ForcedState::Down, down),
            loadBalancer("set server b/s agent up", u"UP | RUNNING | READY | 75/100 | 50 | L7STS | via agent : down"_s),
            later(down), automatic(automatic75)});
    addRow(
        "down comes back after the operator's `health up`",
        {force(ForcedState::Down, down),
         loadBalancer("set server b/s health up", u"UP | RUNNING | READY | 75/100 | 50 | L7STS | via agent : down"_s),
         later(down), automatic(automatic75)});
}

void tst_HaproxyOperators::againstOverrides_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    addUpAndMutedAgents();
    addMaintenance();
    addFiguresAndHealth();
}

void tst_HaproxyOperators::againstOverrides()
{
    check({});
}

void tst_HaproxyOperators::serverDisabledInTheConfiguration_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const QString disabled = u"MAINT | STOPPED | FMAINT+CMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
    const QString enabled = u"UP | RUNNING | CMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
    addRow("automatic leaves it disabled", {later(disabled)});
    addRow("down and back leave it disabled",
           {force(ForcedState::Down, u"MAINT | STOPPED | FMAINT+CMAINT | 75/100 | 50 | L7STS | via agent : down"_s),
            automatic(disabled)});
    addRow("forced up enables it", {later(disabled), force(ForcedState::Up, enabled), automatic(enabled)});
}

void tst_HaproxyOperators::serverDisabledInTheConfiguration()
{
    HaproxyScenario::Setup setup;
    setup.server.extra = u"disabled"_s;
    check(setup);
}

QTEST_GUILESS_MAIN(tst_HaproxyOperators)
#include "tst_haproxyoperators.moc"
