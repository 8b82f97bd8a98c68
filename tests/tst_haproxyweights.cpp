// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

const QString staticRefusal =
    u"via agent : up (Backend is using a static LB algorithm and only accepts weights '0%' and '100%'. )"_s;

QString up(int weight, const QString &last = u"via agent : up"_s, int initial = 100)
{
    return u"UP | RUNNING | READY | %1/%2 | 50 | L7OK | %3"_s.arg(weight).arg(initial).arg(last);
}

} // namespace

/// Algorithms and configured weights. Section 7 of the measured tables.
class tst_HaproxyWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void underEachAlgorithm_data();
    void underEachAlgorithm();
    void automaticSuitsAStaticAlgorithm_data();
    void automaticSuitsAStaticAlgorithm();
    void ofEachConfiguredWeight_data();
    void ofEachConfiguredWeight();
    void loadAloneNeverSwitchesAServerOff_data();
    void loadAloneNeverSwitchesAServerOff();
    void ofServerLinesWithMore_data();
    void ofServerLinesWithMore();
    void slowStart();

private:
    static void addRow(const char *name, const HaproxySteps &steps) { QTest::newRow(name) << steps; }
};

void tst_HaproxyWeights::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HaproxyWeights::underEachAlgorithm_data()
{
    QTest::addColumn<QString>("balance");
    QTest::addColumn<bool>("takesAny");
    for (const char *name : {"roundrobin", "leastconn", "first", "random", "source, consistent"})
        QTest::newRow(name) << QString::fromLatin1(name).replace(u", consistent"_s, u"\n    hash-type consistent"_s)
                            << true;
    for (const char *name : {"static-rr", "source"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void tst_HaproxyWeights::underEachAlgorithm()
{
    QFETCH(QString, balance);
    QFETCH(bool, takesAny);
    HaproxyScenario::Setup setup;
    setup.balance = balance;
    setup.idle = 100;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run({later(up(100)), forceWeight(50, takesAny ? up(50) : up(100, staticRefusal)),
                               forceWeight(0, up(0)), forceWeight(100, up(100)), automatic(up(100))}));
}

void tst_HaproxyWeights::automaticSuitsAStaticAlgorithm_data()
{
    QTest::addColumn<int>("idlePercent");
    for (const int percent : {100, 75, 30, 1, 0})
        QTest::newRow(qPrintable(u"%1 % idle"_s.arg(percent))) << percent;
}

void tst_HaproxyWeights::automaticSuitsAStaticAlgorithm()
{
    QFETCH(int, idlePercent);
    HaproxyScenario::Setup setup;
    setup.balance = u"static-rr"_s;
    setup.agent.weight += u"\nalgorithm = \"static\""_s;
    setup.idle = idlePercent;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.settlesAt(up(100)));
}

void tst_HaproxyWeights::ofEachConfiguredWeight_data()
{
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("forced");
    QTest::addColumn<int>("weight");
    const auto row = [](const char *name, int configured, int forced, int weight) {
        QTest::newRow(name) << configured << forced << weight;
    };
    row("weight 0 stays 0", 0, 50, 0);
    row("half of 1 is 0", 1, 50, 0);
    row("99 % of 1 is 0", 1, 99, 0);
    row("200 % of 1", 1, 200, 2);
    row("half of 10", 10, 50, 5);
    row("5 % of 10 is 0", 10, 5, 0);
    row("15 % of 10 is cut to 1", 10, 15, 1);
    row("99 % of 10 is cut to 9", 10, 99, 9);
    row("half of 256", 256, 50, 128);
    row("150 % of 256 stays 256", 256, 150, 256);
    row("1 % of 256 is cut to 2", 256, 1, 2);
}

void tst_HaproxyWeights::ofEachConfiguredWeight()
{
    QFETCH(int, configured);
    QFETCH(int, forced);
    QFETCH(int, weight);
    HaproxyScenario::Setup setup;
    setup.server.limits = u"weight %1 maxconn 50"_s.arg(configured);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run({forceWeight(forced, up(weight, u"via agent : up"_s, configured))}));
}

void tst_HaproxyWeights::loadAloneNeverSwitchesAServerOff_data()
{
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("weight");
    QTest::newRow("HAProxy's default weight 1") << 1 << 1;
    QTest::newRow("weight 10") << 10 << 1;
    QTest::newRow("weight 100") << 100 << 1;
    QTest::newRow("weight 256") << 256 << 2;
}

void tst_HaproxyWeights::loadAloneNeverSwitchesAServerOff()
{
    QFETCH(int, configured);
    QFETCH(int, weight);
    HaproxyScenario::Setup setup;
    setup.server.limits = u"weight %1 maxconn 50"_s.arg(configured);
    setup.agent.weight += u"\nhaproxy_weight = %1"_s.arg(configured);
    setup.idle = 0;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.settlesAt(up(weight, u"via agent : up"_s, configured)));
    QVERIFY(scenario.haproxy().view().takesTraffic());
}

void tst_HaproxyWeights::ofServerLinesWithMore_data()
{
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("check");
    QTest::addColumn<HaproxySteps>("steps");
    QTest::newRow("no maxconn configured")
        << u"weight 100"_s << u"check"_s
        << HaproxySteps{later(u"UP | RUNNING | READY | 75/100 | unlimited | L7OK | via agent : up"_s),
                        forceMaxconn(30, 0, u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s),
                        automatic(u"UP | RUNNING | READY | 75/100 | unlimited | L7OK | via agent : up"_s)};
    QTest::newRow("minconn configured")
        << u"weight 100 minconn 10 maxconn 50"_s << u"check"_s
        << HaproxySteps{forceMaxconn(30, 50, u"UP | RUNNING | READY | 75/100 | 30 | L7OK | via agent : up"_s),
                        forceMaxconn(5, 50, u"UP | RUNNING | READY | 75/100 | 5 | L7OK | via agent : up"_s),
                        automatic(up(75))};
    QTest::newRow("no health check")
        << u"weight 100 maxconn 50"_s << QString()
        << HaproxySteps{
               later(u"no check | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s),
               force(ForcedState::Down, u"DOWN (agent) | STOPPED | READY | 75/100 | 50 | L7STS | via agent : down"_s),
               force(ForcedState::Maint, u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s),
               automatic(u"no check | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s)};
}

void tst_HaproxyWeights::ofServerLinesWithMore()
{
    QFETCH(QString, limits);
    QFETCH(QString, check);
    QFETCH(HaproxySteps, steps);
    HaproxyScenario::Setup setup;
    setup.server.limits = limits;
    setup.server.check = check;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyWeights::slowStart()
{
    HaproxyScenario::Setup setup;
    setup.server.extra = u"slowstart 4s"_s;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(
        {forceWeight(50, up(50)),
         force(ForcedState::Down, u"DOWN (agent) | STOPPED | READY | 50/100 | 50 | L7STS | via agent : down"_s),
         automatic(OverrideSlot::State, u"UP | STARTING | READY | 50/100 | 50 | L7OK | via agent : up"_s)}));
    QVERIFY(scenario.haproxy().view().takesTraffic());
    SLUICE_HOLDS(scenario.settlesAt(up(50)));
}

QTEST_GUILESS_MAIN(tst_HaproxyWeights)
#include "tst_haproxyweights.moc"
