// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

/// Settings that decide who is answered, and for which service.
class tst_HaproxySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsNotAllowedKeepsItsState();
    void servicesAreToldApart();
    void endsOnRequestAndKeepsWhatIsForced();
    void wrongSettingsEndTheStart();

private:
    std::unique_ptr<WebService> m_service;
};

void tst_HaproxySettings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_service = std::make_unique<WebService>();
    QVERIFY(m_service->start());
}

void tst_HaproxySettings::whoIsNotAllowedKeepsItsState()
{
    AgentSettingsText settings;
    settings.allow = u"\"192.0.2.0/24\""_s;
    AgentProcess agent;
    QCOMPARE(agent.start(settings), std::nullopt);
    QCOMPARE(agent.failure(u"override.set"_s, {{u"service"_s, u"default"_s}, {u"state"_s, u"down"_s}}), std::nullopt);
    HaproxyServer server;
    server.servicePort = m_service->port();
    server.agentPort = agent.port();
    HaproxyConfig config;
    config.servers = {server};
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(agent.status().agent.refused >= 5, 20'000);

    const ServerView seen = haproxy.view();
    QCOMPARE(seen.toString().section(u" | "_s, 0, 4), u"UP | RUNNING | READY | 100/100 | 50"_s);
    QVERIFY2(seen.agentStatus != u"L7OK"_s && seen.agentStatus != u"CHECKED"_s, qPrintable(seen.toString()));
    const AgentStatus status = agent.status();
    QCOMPARE(status.agent.probes, 0u);
    QCOMPARE(status.agent.lastRefused, u"127.0.0.1"_s);
    QVERIFY(status.balancers.empty());
}

void tst_HaproxySettings::servicesAreToldApart()
{
    AgentSettingsText settings;
    settings.more = u"[[service]]\nname = \"web\"\nagent_send = [\"lb1 web/one\"]\n"
                    "[[service]]\nname = \"farm\"\nagent_send = [\"lb1 farm/*\"]\n"_s;
    AgentProcess agent;
    QCOMPARE(agent.start(settings), std::nullopt);
    QCOMPARE(agent.failure(u"simulate"_s, {{u"idle"_s, 100}}), std::nullopt);
    HaproxyConfig config;
    const auto add = [&](const QString &backend, const QString &name, const QString &line) {
        HaproxyServer server;
        server.backend = backend;
        server.name = name;
        server.agentSend = line;
        server.servicePort = m_service->port();
        server.agentPort = agent.port();
        config.servers.push_back(server);
    };
    add(u"b"_s, u"s"_s, u"lb1 b/s"_s);
    add(u"web"_s, u"one"_s, u"lb1 web/one"_s);
    add(u"farm"_s, u"east"_s, u"lb1 farm/east"_s);
    add(u"farm"_s, u"west"_s, u"lb1 farm/west"_s);
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    const auto states = [&haproxy] {
        return QStringList{haproxy.view(u"b"_s, u"s"_s).status, haproxy.view(u"web"_s, u"one"_s).status,
                           haproxy.view(u"farm"_s, u"east"_s).status, haproxy.view(u"farm"_s, u"west"_s).status};
    };
    const auto set = [&agent](const QString &service, const QString &state) {
        return agent.failure(u"override.set"_s, {{u"service"_s, service}, {u"state"_s, state}});
    };
    QCOMPARE(set(u"web"_s, u"maint"_s), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"UP"_s, u"MAINT"_s, u"UP"_s, u"UP"_s}), 20'000);
    QCOMPARE(set(u"farm"_s, u"drain"_s), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"UP"_s, u"MAINT"_s, u"DRAIN (agent)"_s, u"DRAIN (agent)"_s}),
                              20'000);
    QCOMPARE(set(u"default"_s, u"down"_s), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(
        states(), (QStringList{u"DOWN (agent)"_s, u"MAINT"_s, u"DRAIN (agent)"_s, u"DRAIN (agent)"_s}), 20'000);
    for (const QString &service : {u"web"_s, u"farm"_s, u"default"_s})
        QCOMPARE(agent.failure(u"override.clear"_s, {{u"service"_s, service}}), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"UP"_s, u"UP"_s, u"UP"_s, u"UP"_s}), 20'000);
}

void tst_HaproxySettings::endsOnRequestAndKeepsWhatIsForced()
{
    AgentProcess agent;
    QCOMPARE(agent.start(), std::nullopt);
    HaproxyServer server;
    server.servicePort = m_service->port();
    server.agentPort = agent.port();
    HaproxyConfig config;
    config.servers = {server};
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    QCOMPARE(agent.failure(u"override.set"_s, {{u"service"_s, u"default"_s}, {u"state"_s, u"maint"_s}}), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"MAINT"_s, 20'000);
    QCOMPARE(agent.stop(), std::optional(0));
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().agentStatus, u"L4CON"_s, 20'000);
    QCOMPARE(haproxy.view().status, u"MAINT"_s);
    QCOMPARE(agent.start(), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().agentStatus, u"L7OK"_s, 20'000);
    QCOMPARE(haproxy.view().status, u"MAINT"_s);
    QCOMPARE(agent.failure(u"override.clear"_s, {{u"service"_s, u"default"_s}}), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"UP"_s, 20'000);
}

void tst_HaproxySettings::wrongSettingsEndTheStart()
{
    AgentSettingsText settings;
    settings.more = u"[listne]\n"_s;
    AgentProcess agent;
    const auto error = agent.start(settings);
    QVERIFY(error);
    QVERIFY2(error->contains(u"listne"_s) && error->contains(u"sluicekeeper.toml"_s), qPrintable(*error));
    QCOMPARE(agent.stop(), std::optional(2));
}

QTEST_GUILESS_MAIN(tst_HaproxySettings)
#include "tst_haproxysettings.moc"
