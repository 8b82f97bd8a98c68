// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

const QString automatic75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;

} // namespace

/// Each override reaches HAProxy and comes back. The columns are those of the measured tables, sections 1 and 2.
class tst_HaproxyOverrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reachAndComeBack_data();
    void reachAndComeBack();
    void reachInTheWeightOnlyStyle_data();
    void reachInTheWeightOnlyStyle();
    void wrongOnesNeverReach_data();
    void wrongOnesNeverReach();
    void forcedUpEndsAnOperatorsMaintAgainAndAgain();

private:
    static void addRow(const char *name, const HaproxySteps &steps) { QTest::newRow(name) << steps; }
    static void addStates();
    static void addWeights();
    static void addMaxconns();
    static void addCombinations();
};

void tst_HaproxyOverrides::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HaproxyOverrides::addStates()
{
    addRow("nothing forced", {later(automatic75)});
    addRow("up", {force(ForcedState::Up, automatic75), automatic(automatic75)});
    addRow("up with a reason",
           {force(ForcedState::Up, u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up (asked for)"_s,
                  u"asked for"_s),
            automatic(automatic75)});
    addRow("down",
           {force(ForcedState::Down, u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down"_s),
            automatic(automatic75)});
    addRow("down with a reason",
           {force(ForcedState::Down,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down (disk full)"_s,
                  u"disk full"_s),
            automatic(automatic75)});
    addRow("fail",
           {force(ForcedState::Fail,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : fail (still broken)"_s,
                  u"still broken"_s),
            automatic(automatic75)});
    addRow("stopped",
           {force(ForcedState::Stopped,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : stopped (by operator)"_s,
                  u"by operator"_s),
            automatic(automatic75)});
    addRow("drain",
           {force(ForcedState::Drain,
                  u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up (backup running)"_s,
                  u"backup running"_s),
            automatic(automatic75)});
    addRow("maint",
           {force(ForcedState::Maint, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up (new kernel)"_s,
                  u"new kernel"_s),
            automatic(automatic75)});
    addRow("a reason with #, line ends, control and foreign characters",
           {force(ForcedState::Down,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down (disk # 2 full, up 100%)"_s,
                  u"disk # 2\r\nfull,\u0007\tup 100%"_s),
            automatic(automatic75)});
}

void tst_HaproxyOverrides::addWeights()
{
    for (const int percent : {0, 1, 40, 50, 100, 150, 256}) {
        const QString expected = u"UP | RUNNING | READY | %1/100 | 50 | L7OK | via agent : up"_s.arg(percent);
        addRow(qPrintable(u"weight %1 %"_s.arg(percent)), {forceWeight(percent, expected), automatic(automatic75)});
    }
    addRow("weight 0, then another",
           {forceWeight(0, u"UP | RUNNING | READY | 0/100 | 50 | L7OK | via agent : up"_s),
            forceWeight(50, u"UP | RUNNING | READY | 50/100 | 50 | L7OK | via agent : up"_s),
            automatic(OverrideSlot::Weight, automatic75)});
    addRow("a forced weight hides the load",
           {forceWeight(40, u"UP | RUNNING | READY | 40/100 | 50 | L7OK | via agent : up"_s),
            idle(20, u"UP | RUNNING | READY | 40/100 | 50 | L7OK | via agent : up"_s),
            automatic(u"UP | RUNNING | READY | 20/100 | 50 | L7OK | via agent : up"_s)});
}

void tst_HaproxyOverrides::addMaxconns()
{
    const QString thirty = u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s;
    addRow("maxconn, back to the configured one", {forceMaxconn(30, 50, thirty), automatic(automatic75)});
    addRow(
        "maxconn, back to another one",
        {forceMaxconn(30, 200, thirty), automatic(u"UP | RUNNING | READY | 75/100 | 200 | L7OK | via agent : up"_s)});
    addRow("maxconn, back to unlimited",
           {forceMaxconn(30, 0, thirty),
            automatic(u"UP | RUNNING | READY | 75/100 | unlimited | L7OK | via agent : up"_s)});
    addRow("maxconn, then another",
           {forceMaxconn(30, 50, thirty),
            forceMaxconn(20, 50, u"UP | RUNNING | READY | 75/100 | 20 | L7OK | via agent : up"_s),
            automatic(OverrideSlot::Maxconn, automatic75)});
}

void tst_HaproxyOverrides::addCombinations()
{
    addRow("all three slots, taken back together",
           {force(ForcedState::Drain, u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up"_s),
            forceWeight(30, u"DRAIN (agent) | RUNNING | FDRAIN | 30/100 | 50 | L7OK | via agent : up"_s),
            forceMaxconn(10, 50, u"DRAIN (agent) | RUNNING | FDRAIN | 30/100 | 10 | L7OK | via agent : up"_s),
            automatic(automatic75)});
    addRow("all three slots, taken back one by one",
           {force(ForcedState::Maint, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s),
            forceWeight(30, u"MAINT | STOPPED | FMAINT | 30/100 | 50 | L7OK | via agent : up"_s),
            forceMaxconn(10, 50, u"MAINT | STOPPED | FMAINT | 30/100 | 10 | L7OK | via agent : up"_s),
            automatic(OverrideSlot::Maxconn, u"MAINT | STOPPED | FMAINT | 30/100 | 50 | L7OK | via agent : up"_s),
            automatic(OverrideSlot::State, u"UP | RUNNING | READY | 30/100 | 50 | L7OK | via agent : up"_s),
            automatic(OverrideSlot::Weight, automatic75)});
    addRow("down at weight 0",
           {forceWeight(0, u"UP | RUNNING | READY | 0/100 | 50 | L7OK | via agent : up"_s),
            force(ForcedState::Down, u"DOWN (agent) | STOPPED | READY | 0/100 | 50 | L7STS | via agent : down"_s),
            automatic(automatic75)});
}

void tst_HaproxyOverrides::reachAndComeBack_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    addStates();
    addWeights();
    addMaxconns();
    addCombinations();
}

void tst_HaproxyOverrides::reachAndComeBack()
{
    QFETCH(HaproxySteps, steps);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyOverrides::reachInTheWeightOnlyStyle_data()
{
    QTest::addColumn<HaproxySteps>("steps");
    const QString weightAlone = u"UP | RUNNING | READY | 75/100 | 50 | CHECKED | "_s;
    addRow("nothing forced", {later(weightAlone)});
    addRow("up", {force(ForcedState::Up, automatic75), automatic(weightAlone)});
    // HAProxy's manual says only the weight: a server that was DOWN would never come back without `up`.
    addRow("down",
           {force(ForcedState::Down,
                  u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down (disk full)"_s,
                  u"disk full"_s),
            automatic(weightAlone)});
    addRow("drain",
           {force(ForcedState::Drain, u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | CHECKED | "_s),
            automatic(weightAlone)});
    addRow(
        "maint",
        {force(ForcedState::Maint, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | CHECKED | "_s), automatic(weightAlone)});
    addRow("weight 0", {forceWeight(0, u"UP | RUNNING | READY | 0/100 | 50 | CHECKED | "_s), automatic(weightAlone)});
    addRow("maxconn",
           {forceMaxconn(30, 50, u"UP | RUNNING | READY | 75/100 | 30 | CHECKED | "_s), automatic(weightAlone)});
}

void tst_HaproxyOverrides::reachInTheWeightOnlyStyle()
{
    QFETCH(HaproxySteps, steps);
    HaproxyScenario::Setup setup;
    setup.agent.style = u"weight-only"_s;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyOverrides::wrongOnesNeverReach_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::newRow("weight 257") << QJsonObject{{u"weight"_s, 257}};
    QTest::newRow("weight 300") << QJsonObject{{u"weight"_s, 300}};
    QTest::newRow("weight -1") << QJsonObject{{u"weight"_s, -1}};
    QTest::newRow("weight 1e9") << QJsonObject{{u"weight"_s, 1e9}};
    QTest::newRow("weight 1.5") << QJsonObject{{u"weight"_s, 1.5}};
    QTest::newRow("weight as a text") << QJsonObject{{u"weight"_s, u"50%"_s}};
    QTest::newRow("maxconn 0, which HAProxy takes for unlimited") << QJsonObject{{u"maxconn"_s, 0}, {u"restore"_s, 50}};
    QTest::newRow("maxconn -1") << QJsonObject{{u"maxconn"_s, -1}, {u"restore"_s, 50}};
    QTest::newRow("maxconn 4294967296, which HAProxy takes for 0")
        << QJsonObject{{u"maxconn"_s, 4294967296.0}, {u"restore"_s, 50}};
    QTest::newRow("maxconn without a value to go back to") << QJsonObject{{u"maxconn"_s, 30}};
    QTest::newRow("failed, which HAProxy does not know") << QJsonObject{{u"state"_s, u"failed"_s}};
    QTest::newRow("stop, which HAProxy does not know") << QJsonObject{{u"state"_s, u"stop"_s}};
    QTest::newRow("ready, which would end an operator's maint for ever") << QJsonObject{{u"state"_s, u"ready"_s}};
}

void tst_HaproxyOverrides::wrongOnesNeverReach()
{
    QFETCH(QJsonObject, params);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    SLUICE_HOLDS(scenario.settlesAt(automatic75));
    params.insert(u"service"_s, u"default"_s);
    const ControlClient::Outcome outcome = scenario.agent().call(u"override.set"_s, params);
    const RpcError *const error = std::get_if<RpcError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->code, RpcErrorCode::InvalidParams);
    SLUICE_HOLDS(scenario.settlesAt(automatic75));
}

void tst_HaproxyOverrides::forcedUpEndsAnOperatorsMaintAgainAndAgain()
{
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    const QString maint = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
    const QString drain = u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up"_s;
    SLUICE_HOLDS(scenario.run({force(ForcedState::Up, automatic75)}));
    for (int time = 0; time < 3; ++time) {
        SLUICE_HOLDS(scenario.run({loadBalancer("set server b/s state maint", maint), later(automatic75)}));
        SLUICE_HOLDS(scenario.run({loadBalancer("set server b/s state drain", drain), later(automatic75)}));
    }
    // Back to automatic nothing is owed, and the operator's word counts again.
    SLUICE_HOLDS(
        scenario.run({automatic(automatic75), loadBalancer("set server b/s state maint", maint), later(maint)}));
}

QTEST_GUILESS_MAIN(tst_HaproxyOverrides)
#include "tst_haproxyoverrides.moc"
