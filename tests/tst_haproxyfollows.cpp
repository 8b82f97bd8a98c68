// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

QString up(int weight)
{
    return u"UP | RUNNING | READY | %1/100 | 50 | L7OK | via agent : up"_s.arg(weight);
}

} // namespace

/// The weight at HAProxy follows the load.
class tst_HaproxyFollows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsTheLoad_data();
    void followsTheLoad();
    void risesSlowlyAndFallsAtOnce();
    void followsTheRealProcessor();
};

void tst_HaproxyFollows::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void tst_HaproxyFollows::followsTheLoad_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<HaproxySteps>("steps");
    QTest::newRow("proportional, down and up")
        << u"proportional"_s << HaproxySteps{idle(100, up(100)), idle(60, up(60)), idle(25, up(25)),
                                             idle(3, up(3)),     idle(40, up(40)), idle(100, up(100))};
    QTest::newRow("proportional, never 0 by load alone")
        << u"proportional"_s << HaproxySteps{idle(0, up(1)), idle(80, up(80))};
    QTest::newRow("documented example: half below 10 % idle")
        << u"example"_s << HaproxySteps{idle(100, up(100)), idle(50, up(100)), idle(5, up(50)),
                                        idle(50, up(100)),  idle(0, up(50)),   idle(100, up(100))};
    QTest::newRow("gentle") << u"gentle"_s
                            << HaproxySteps{idle(100, up(100)), idle(30, up(70)), idle(0, up(20)), idle(60, up(100))};
}

void tst_HaproxyFollows::followsTheLoad()
{
    QFETCH(QString, preset);
    QFETCH(HaproxySteps, steps);
    HaproxyScenario::Setup setup;
    setup.agent.weight = u"preset = \"%1\"\nsmoothing = { fall = \"0s\", rise = \"0s\" }"_s.arg(preset);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run(steps));
}

void tst_HaproxyFollows::risesSlowlyAndFallsAtOnce()
{
    HaproxyScenario::Setup setup;
    setup.agent.weight = u"preset = \"proportional\"\nsmoothing = { fall = \"0s\", rise = \"1s\" }"_s;
    setup.idle = 100;
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start(setup));
    SLUICE_HOLDS(scenario.run({later(up(100))}));

    const auto weightsUntil = [&scenario](int last) {
        QList<int> seen{scenario.haproxy().view().userWeight};
        static_cast<void>(QTest::qWaitFor(
            [&] {
                const int now = scenario.haproxy().view().userWeight;
                if (now != seen.last())
                    seen.append(now);
                return now == last;
            },
            30'000));
        return seen;
    };
    QCOMPARE(scenario.agent().failure(u"simulate"_s, {{u"idle"_s, 10}}), std::nullopt);
    QCOMPARE(weightsUntil(10), (QList<int>{100, 10}));
    QCOMPARE(scenario.agent().failure(u"simulate"_s, {{u"idle"_s, 100}}), std::nullopt);
    const QList<int> rising = weightsUntil(100);
    QCOMPARE(rising.last(), 100);
    QVERIFY2(std::ranges::is_sorted(rising), "the weight went back on its way up");
    QVERIFY2(rising.size() > 5, qPrintable(u"%1 steps only"_s.arg(rising.size())));
}

void tst_HaproxyFollows::followsTheRealProcessor()
{
    WebService service;
    QVERIFY(service.start());
    AgentSettingsText settings;
    settings.source = u"system"_s;
    AgentProcess agent;
    QCOMPARE(agent.start(settings), std::nullopt);
    HaproxyServer server;
    server.servicePort = service.port();
    server.agentPort = agent.port();
    HaproxyConfig config;
    config.servers = {server};
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    // This machine's load moves as it likes; once it holds still for a moment, HAProxy has what the agent shows.
    QTRY_VERIFY_WITH_TIMEOUT(agent.status().services.front().trace.availability.has_value(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(agent.status().services.front().trace.weight == haproxy.view().userWeight, 30'000);
    QCOMPARE(haproxy.view().status, u"UP"_s);
}

QTEST_GUILESS_MAIN(tst_HaproxyFollows)
#include "tst_haproxyfollows.moc"
