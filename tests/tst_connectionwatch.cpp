// SPDX-License-Identifier: GPL-3.0-or-later
// The connections to a service's ports: counted beside the probe path, told, kept, and unknown rather than wrong.
#include "agentcore/agent/connectionwatch.h"
#include "agentundertest.h"
#include "enginetest.h"

#include <QJsonArray>
#include <QTcpServer>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServiceSettings serviceWith(const QString &name, const QList<quint16> &ports)
{
    ServiceSettings service;
    service.name = name;
    service.ports = ports;
    return service;
}

QByteArray settingsWith(quint16 port)
{
    return "[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n[[service]]\nports = [" + QByteArray::number(port)
        + "]\n";
}

/// An engine and the couriers to it, all in the test's own thread.
struct Threadless
{
    explicit Threadless(Engine &engine)
        : link(engine, toEngine, toControl)
    {
    }
    Courier toEngine;
    Courier toControl;
    EngineLink link;
};

} // namespace

class TestConnectionWatch : public EngineTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }

    void portsOfAServiceAreAddedUp()
    {
        const std::vector<ServiceSettings> services{serviceWith(u"web"_s, {80, 443}), serviceWith(u"api"_s, {8080}),
                                                    serviceWith(u"none"_s, {})};
        const ConnectionCounts counts{{80, 3}, {443, 4}, {8080, 0}};
        QCOMPARE(connectionsOf(services, counts), (std::map<QString, int>{{u"web"_s, 7}, {u"api"_s, 0}}));
        QVERIFY(connectionsOf(services, std::nullopt).empty()); // not known is not 0
    }

    void nothingIsCountedWithoutPorts()
    {
        int asked = 0;
        start(simulated());
        Threadless threads(*m_engine);
        ConnectionWatch watch(*m_clock, threads.link, [&asked](const std::set<quint16> &) {
            ++asked;
            return std::optional(ConnectionCounts());
        });
        watch.watch({serviceWith(u"default"_s, {})});
        QTest::qWait(0);
        QCOMPARE(asked, 0);
        watch.watch({serviceWith(u"default"_s, {80})});
        QCOMPARE(asked, 1); // at once, not after a second
        QTRY_VERIFY_WITH_TIMEOUT(asked >= 3, 30'000);
        watch.watch({});
        const int until = asked;
        QTest::qWait(1'500); // for something that must not come
        QCOMPARE(asked, until);
    }

    void aFailureIsSaidOnceAndIsNoNumber()
    {
        bool fails = false;
        start(simulated());
        Threadless threads(*m_engine);
        ConnectionWatch watch(*m_clock, threads.link, [&fails](const std::set<quint16> &) {
            return fails ? std::nullopt : std::optional(ConnectionCounts{{80, 5}});
        });
        const auto connections = [this] { return m_engine->status().services.front().connections; };
        const std::vector<ServiceSettings> services{serviceWith(u"default"_s, {80})};
        QVERIFY(!connections());
        watch.watch(services);
        QTRY_COMPARE(connections(), std::optional(5));
        fails = true;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be counted"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!connections(), 30'000);
        watch.watch(services); // a second failure, of which nothing is said: a warning would fail the test
        fails = false;
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"counted again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(connections(), std::optional(5), 30'000);
    }

    // A control thread that hangs on its disk counts nothing; the last number must not stand for ever.
    void anOldNumberIsForgotten()
    {
        start(simulated());
        m_engine->setConnections({{u"default"_s, 12}});
        tick();
        QCOMPARE(m_engine->status().services.front().connections, std::optional(12));
        m_clock->advance(Engine::countsAreGood);
        tick();
        QVERIFY(!m_engine->status().services.front().connections);
    }

    void theSecondsKeepTheNumber()
    {
        start(simulated());
        m_engine->setConnections({{u"default"_s, 12}});
        m_clock->advance(1s);
        tick();
        QCOMPARE(m_engine->secondsAfter({}).seconds.back().connections, std::optional(12.0F));
        m_engine->setConnections({});
        m_clock->advance(1s);
        tick();
        QVERIFY(!m_engine->secondsAfter({}).seconds.back().connections);
    }

    void theWholeAgentCounts()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        AgentUnderTest agent;
        QVERIFY(agent.write(settingsWith(web.serverPort())));
        QCOMPARE(agent.start(), QString());
        const auto connections = [&agent] {
            const ServiceStatus service = agent.status().services.front();
            return service.watchesPorts ? service.connections : std::nullopt;
        };
        QTRY_COMPARE_WITH_TIMEOUT(connections(), std::optional(0), 30'000);
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress::LocalHost, web.serverPort());
        QTRY_COMPARE_WITH_TIMEOUT(connections(), std::optional(1), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(lastSecondOf(agent).value("connections"_L1).toInt(-1) == 1, 30'000);
        const QByteArray metrics = agent.result(u"metrics"_s).value("text"_L1).toString().toUtf8();
        QVERIFY2(metrics.contains("\nsluicekeeper_connections{service=\"default\"} 1\n"), metrics.constData());
        // Other settings: no ports any more, so nothing is known, and 1 would be a lie.
        QVERIFY(agent.write("[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n"));
        QVERIFY(!agent.result(u"settings.reload"_s).isEmpty());
        const QJsonObject service = agent.result(u"services"_s).value("services"_L1)[0].toObject();
        QVERIFY(service.value("connections"_L1).isNull());
        QVERIFY(!service.value("watches_ports"_L1).toBool(true));
    }

private:
    static QJsonObject lastSecondOf(AgentUnderTest &agent)
    {
        const QJsonArray seconds =
            agent.result(u"history"_s, {{u"resolution"_s, u"second"_s}}).value("seconds"_L1).toArray();
        return seconds.isEmpty() ? QJsonObject() : seconds.last().toObject();
    }
};

QTEST_GUILESS_MAIN(TestConnectionWatch)
#include "tst_connectionwatch.moc"
