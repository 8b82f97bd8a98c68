// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyprocess.h"
#include "tests/scriptedagent.h"
#include "tests/webservice.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

using Replies = QList<std::pair<QByteArray, QString>>;

} // namespace

/// The other tests believe what HaproxyProcess shows. Here it is held to measured results with an agent so simple
/// that only HAProxy and the harness are left to be wrong.
class tst_HaproxyHarness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatAnAgentMade_data();
    void showsWhatAnAgentMade();
    void sendsTheAgentSendLineAsWritten();
    void saysWhyHaproxyDidNotStart();
    void tellsWhoTakesTraffic_data();
    void tellsWhoTakesTraffic();
    void followsTheServiceAndTheOperator();
    void stopsAndContinues();
    void loadsTheStateOfAnEarlierProcess();
    void keepsEveryChangeOfState_data();
    void keepsEveryChangeOfState();
    void readsQuotedCells();

private:
    [[nodiscard]] HaproxyConfig config() const;

    std::unique_ptr<WebService> m_service;
    std::unique_ptr<ScriptedAgent> m_agent;
};

void tst_HaproxyHarness::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_service = std::make_unique<WebService>();
    m_agent = std::make_unique<ScriptedAgent>();
    QVERIFY(m_service->start());
    QVERIFY(m_agent->start());
}

HaproxyConfig tst_HaproxyHarness::config() const
{
    HaproxyServer server;
    server.servicePort = m_service->port();
    server.agentPort = m_agent->port();
    HaproxyConfig config;
    config.servers = {server};
    return config;
}

void tst_HaproxyHarness::showsWhatAnAgentMade_data()
{
    QTest::addColumn<Replies>("replies");
    const auto row = [](const char *name, const Replies &replies) { QTest::newRow(name) << replies; };
    row("an empty line changes nothing", {{"\n", u"UP | RUNNING | READY | 100/100 | 50 | CHECKED | "_s}});
    row("up", {{"up\n", u"UP | RUNNING | READY | 100/100 | 50 | L7OK | via agent : up"_s}});
    row("down with a reason",
        {{"down # reason text\n",
          u"DOWN (agent) | STOPPED | READY | 100/100 | 50 | L7STS | via agent : down (reason text)"_s}});
    row("drain, then ready",
        {{"drain\n", u"DRAIN (agent) | RUNNING | FDRAIN | 100/100 | 50 | CHECKED | "_s},
         {"ready\n", u"UP | RUNNING | READY | 100/100 | 50 | CHECKED | "_s}});
    row("maint is left only by ready",
        {{"maint\n", u"MAINT | STOPPED | FMAINT | 100/100 | 50 | CHECKED | "_s},
         {"up 75%\n", u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s},
         {"ready\n", u"UP | RUNNING | READY | 75/100 | 50 | CHECKED | "_s}});
    row("a weight does not bring a server back",
        {{"down\n", u"DOWN (agent) | STOPPED | READY | 100/100 | 50 | L7STS | via agent : down"_s},
         {"50%\n", u"DOWN (agent) | STOPPED | READY | 50/100 | 50 | CHECKED | "_s},
         {"up\n", u"UP | RUNNING | READY | 50/100 | 50 | L7OK | via agent : up"_s}});
    row("a maxconn stays until another is said",
        {{"maxconn:30\n", u"UP | RUNNING | READY | 100/100 | 30 | CHECKED | "_s},
         {"up\n", u"UP | RUNNING | READY | 100/100 | 30 | L7OK | via agent : up"_s},
         {"maxconn:0\n", u"UP | RUNNING | READY | 100/100 | unlimited | CHECKED | "_s}});
    row("an unknown word is shown",
        {{"bogus, or so\n", u"UP | RUNNING | READY | 100/100 | 50 | CHECKED | agent reports an error : bogus"_s}});
    row("all four axes in one line",
        {{"75%,maxconn:30,maint,down\n", u"MAINT | STOPPED | FMAINT | 75/100 | 30 | L7STS | via agent : down"_s}});
}

void tst_HaproxyHarness::showsWhatAnAgentMade()
{
    QFETCH(Replies, replies);
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    for (const auto &[reply, expected] : std::as_const(replies)) {
        m_agent->setReply(reply);
        QTRY_VERIFY_WITH_TIMEOUT(m_agent->answered() > 3, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().toString(), expected, 20'000);
    }
}

void tst_HaproxyHarness::sendsTheAgentSendLineAsWritten()
{
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->answered() > 0, 20'000);
    QCOMPARE(m_agent->lines(), QByteArrayList{"lb1 b/s"});
}

void tst_HaproxyHarness::saysWhyHaproxyDidNotStart()
{
    HaproxyConfig wrong = config();
    wrong.balance = u"roundrobin\n    upside-down"_s;
    HaproxyProcess haproxy;
    const auto error = haproxy.start(wrong);
    QVERIFY(error);
    QVERIFY2(error->contains(u"upside-down"_s), qPrintable(*error));
}

void tst_HaproxyHarness::tellsWhoTakesTraffic_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("takesTraffic");
    QTest::newRow("up") << QByteArray("up 40%\n") << true;
    QTest::newRow("weight 0") << QByteArray("up 0%\n") << false;
    QTest::newRow("drain") << QByteArray("up drain 40%\n") << false;
    QTest::newRow("maint") << QByteArray("up maint 40%\n") << false;
    QTest::newRow("down") << QByteArray("down 40%\n") << false;
}

void tst_HaproxyHarness::tellsWhoTakesTraffic()
{
    QFETCH(QByteArray, reply);
    QFETCH(bool, takesTraffic);
    m_agent->setReply(reply);
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->answered() > 2, 20'000);
    QCOMPARE(haproxy.view().takesTraffic(), takesTraffic);
}

void tst_HaproxyHarness::followsTheServiceAndTheOperator()
{
    m_agent->setReply("up 75%\n");
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().agentStatus, u"L7OK"_s, 20'000);
    m_service->die();
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"DOWN"_s, 20'000);
    QVERIFY(m_service->start());
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"UP"_s, 20'000);
    QCOMPARE(haproxy.viewAfter("set server b/s state maint").administrative, QStringList{u"FMAINT"_s});
    QCOMPARE(haproxy.viewAfter("set server b/s state ready").administrative, QStringList());
    m_agent->stop();
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().agentStatus, u"L4CON"_s, 20'000);
    QVERIFY(m_agent->start());
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().agentStatus, u"L7OK"_s, 20'000);
}

void tst_HaproxyHarness::stopsAndContinues()
{
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->answered() > 1, 20'000);
    haproxy.suspend();
    // What it has asked before it stopped may still be answered; a health check comes as often as a probe.
    QCoreApplication::processEvents();
    m_agent->setReply("down\n");
    QElapsedTimer stopped;
    stopped.start();
    QVERIFY(!QTest::qWaitFor([this] { return m_agent->answered() > 1; }, 1'000));
    haproxy.resume();
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"DOWN (agent)"_s, 20'000);
    QVERIFY(m_agent->answered() > 0);
}

void tst_HaproxyHarness::loadsTheStateOfAnEarlierProcess()
{
    HaproxyConfig later = config();
    {
        HaproxyProcess haproxy;
        QCOMPARE(haproxy.start(config()), std::nullopt);
        QCOMPARE(haproxy.viewAfter("set server b/s state maint").status, u"MAINT"_s);
        later.serverState = haproxy.command("show servers state");
    }
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(later), std::nullopt);
    QCOMPARE(haproxy.view().administrative, QStringList{u"FMAINT"_s});
}

void tst_HaproxyHarness::keepsEveryChangeOfState_data()
{
    QTest::addColumn<QByteArrayList>("replies");
    QTest::addColumn<int>("downTransitions");
    QTest::addColumn<bool>("wasUp");
    // Leaving maint is optimistic: UP until the first health check has failed (measured, section 14).
    QTest::newRow("maint left by up ready") << QByteArrayList{"up ready\n"} << 1 << true;
    QTest::newRow("maint left by down ready, then up") << QByteArrayList{"down ready\n", "up ready\n"} << 0 << false;
}

void tst_HaproxyHarness::keepsEveryChangeOfState()
{
    QFETCH(QByteArrayList, replies);
    QFETCH(int, downTransitions);
    QFETCH(bool, wasUp);
    m_agent->setReply("up maint\n");
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config()), std::nullopt);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"MAINT"_s, 20'000);
    const int before = haproxy.view().downTransitions;
    m_service->die();
    for (const QByteArray &reply : std::as_const(replies)) {
        m_agent->setReply(reply);
        QTRY_VERIFY_WITH_TIMEOUT(m_agent->answered() > 5, 20'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.view().status, u"DOWN"_s, 20'000);
    QCOMPARE(haproxy.view().downTransitions, before + downTransitions);
    QCOMPARE(haproxy.messages().contains("Server b/s is UP"), wasUp);
}

void tst_HaproxyHarness::readsQuotedCells()
{
    using Rows = QList<QList<QByteArray>>;
    QCOMPARE(csvRows("b,s,,\"one, two\",4"), (Rows{{"b", "s", "", "one, two", "4"}}));
    QCOMPARE(csvRows("a,\"one\ntwo\"\nb,c\n"), (Rows{{"a", "one\ntwo"}, {"b", "c"}, {""}}));
    QCOMPARE(csvRows(""), (Rows{{""}}));
}

QTEST_GUILESS_MAIN(tst_HaproxyHarness)
#include "tst_haproxyharness.moc"
