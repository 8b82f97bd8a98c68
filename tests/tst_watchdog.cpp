// SPDX-License-Identifier: GPL-3.0-or-later
// The watchdog is fed by a probe through the real listener, and by nothing else; and probes of our own leave no trace.
#include "agentcore/supervision/watchdog.h"
#include "agentundertest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <condition_variable>
#include <mutex>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// The machine's clock, at which the probe thread can be held fast.
class HoldingClock final : public Clock
{
public:
    ~HoldingClock() override { letGo(); }
    [[nodiscard]] WallTime wall() const override { return m_clock->wall(); }
    [[nodiscard]] QByteArray bootId() const override { return m_clock->bootId(); }
    [[nodiscard]] BootTime boot() const override
    {
        if (QThread::currentThread()->objectName() == "probe"_L1) {
            std::unique_lock lock(m_mutex);
            m_letGo.wait(lock, [this] { return !m_held; });
        }
        return m_clock->boot();
    }
    void hold()
    {
        const std::lock_guard lock(m_mutex);
        m_held = true;
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
        m_letGo.notify_all();
    }

private:
    std::unique_ptr<Clock> m_clock = makeSystemClock();
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_letGo;
    bool m_held = false;
};

} // namespace

class TestWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_clock = std::make_unique<HoldingClock>();
        m_agent = std::make_unique<AgentUnderTest>();
        m_rounds = 0;
        QVERIFY(m_agent->write("[sampling]\nsource = \"simulated\"\n"));
    }
    void cleanup()
    {
        m_watchdog.reset();
        m_clock->letGo();
        m_agent.reset();
    }

    // A watchdog that starves when no balancer asks is a defect.
    void isFedWhereNobodyAsks()
    {
        watch();
        QSignalSpy fed(m_watchdog.get(), &Watchdog::fed);
        QTRY_VERIFY_WITH_TIMEOUT(fed.size() >= 2, 60'000);
        leavesNoTrace();
    }

    // Nobody but the probe thread may feed it.
    void starvesWhereTheProbeThreadIsStuck()
    {
        watch();
        QSignalSpy fed(m_watchdog.get(), &Watchdog::fed);
        QTRY_VERIFY_WITH_TIMEOUT(!fed.isEmpty(), 60'000);
        m_clock->hold();
        const int atHold = m_rounds;
        QTRY_VERIFY_WITH_TIMEOUT(m_rounds > atHold, 60'000); // the round that ran then is over
        const qsizetype before = fed.size();
        const int later = m_rounds;
        QTRY_VERIFY_WITH_TIMEOUT(m_rounds > later + 2, 60'000);
        QCOMPARE(fed.size(), before);
        m_clock->letGo();
        QTRY_VERIFY_WITH_TIMEOUT(fed.size() > before, 60'000);
    }

    void starvesWhereNothingListens()
    {
        watch();
        m_watchdog->setTargets({});
        QSignalSpy fed(m_watchdog.get(), &Watchdog::fed);
        const int before = m_rounds;
        QTest::qWait(1'500); // several rounds long
        QVERIFY(m_rounds <= before + 1);
        QVERIFY(fed.size() <= 1);
    }

    void starvesWhereOneListenerIsSilent()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        watch({{u"127.0.0.1"_s, silent.serverPort()}});
        QSignalSpy fed(m_watchdog.get(), &Watchdog::fed);
        QTRY_VERIFY_WITH_TIMEOUT(m_rounds >= 6, 60'000); // two probes a round
        QVERIFY(fed.isEmpty());
    }

    // `allow` is about load balancers; the agent's own probe must get through whatever it says.
    void isFedWhateverAllowSays()
    {
        QVERIFY(m_agent->write("[listen]\nallow = [\"192.0.2.0/24\"]\n[sampling]\nsource = \"simulated\"\n"));
        watch();
        QSignalSpy fed(m_watchdog.get(), &Watchdog::fed);
        QTRY_VERIFY_WITH_TIMEOUT(!fed.isEmpty(), 60'000);
        const AgentStatus status = m_agent->status();
        QCOMPARE(status.agent.refused, 0u);
        QVERIFY(status.balancers.empty());
        // While one is expected, a stranger from the same address is heard out, and then refused.
        m_watchdog.reset();
        m_agent->host().expectOwnProbe();
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray());
        QCOMPARE(AgentUnderTest::probe(m_agent->port(), "lb1 web/web1\n"), QByteArray());
        QTRY_COMPARE(m_agent->status().agent.refused, 2u);
        QVERIFY(m_agent->status().balancers.empty());
    }

    void aProgramMayProbeWithTheLineItIsTold()
    {
        QVERIFY(
            m_agent->write("[sampling]\nsource = \"simulated\"\n"
                           "[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n[service.weight]\nceiling = 60\n"));
        const QString error = m_agent->start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        const quint16 port = m_agent->port();
        const QJsonObject own = m_agent->result(u"probe.line"_s);
        QCOMPARE(own.value("listening"_L1).toArray().first()["port"_L1].toInt(), int(port));
        QCOMPARE(AgentUnderTest::probe(port, own.value("line"_L1).toString().toLatin1() + '\n'),
                 QByteArray("up 100%\n"));
        const QJsonObject web = m_agent->result(u"probe.line"_s, {{u"service"_s, u"web"_s}});
        QCOMPARE(AgentUnderTest::probe(port, web.value("line"_L1).toString().toLatin1() + '\n'),
                 QByteArray("up 60%\n"));
        QCOMPARE(m_agent->error(u"probe.line"_s, {{u"service"_s, u"nope"_s}}).code, RpcErrorCode::UnknownService);
        leavesNoTrace();
    }

    // What is forced is what balancers are told, so it is what our own probe is told, and nothing is owed for it.
    void ownProbesOweNothing()
    {
        const QString error = m_agent->start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
        static_cast<void>(m_agent->result(u"override.set"_s, {{u"state"_s, u"maint"_s}}));
        const QByteArray line = m_agent->result(u"probe.line"_s).value("line"_L1).toString().toLatin1() + '\n';
        QCOMPARE(AgentUnderTest::probe(m_agent->port(), line), QByteArray("up maint 100%\n"));
        static_cast<void>(m_agent->result(u"override.clear"_s));
        static_cast<void>(m_agent->result(u"probe.line"_s));
        QCOMPARE(AgentUnderTest::probe(m_agent->port(), line), QByteArray("up 100%\n"));
        leavesNoTrace();
    }

private:
    void watch(std::vector<Watchdog::Target> others = {})
    {
        AgentOptions options = m_agent->options();
        options.clock = m_clock.get();
        const QString error = m_agent->start(options);
        QVERIFY2(error.isEmpty(), qPrintable(error));
        m_watchdog = std::make_unique<Watchdog>(std::chrono::seconds(3), m_agent->host().ownProbeLine(), [this] {
            ++m_rounds;
            m_agent->host().expectOwnProbe();
        });
        others.push_back({u"127.0.0.1"_s, m_agent->port()});
        m_watchdog->setTargets(others);
        m_watchdog->start();
    }
    void leavesNoTrace()
    {
        const AgentStatus status = m_agent->status();
        QCOMPARE(status.agent.probes, 0u);
        QCOMPARE(status.agent.refused, 0u);
        QVERIFY(status.balancers.empty());
        QVERIFY(m_agent->result(u"probes"_s).value("probes"_L1).toArray().isEmpty());
        // And a silent balancer at the same address is still answered at once.
        QCOMPARE(AgentUnderTest::probe(m_agent->port()), QByteArray("up 100%\n"));
    }

    std::unique_ptr<HoldingClock> m_clock;
    std::unique_ptr<AgentUnderTest> m_agent;
    std::unique_ptr<Watchdog> m_watchdog;
    int m_rounds = 0;
};

QTEST_GUILESS_MAIN(TestWatchdog)
#include "tst_watchdog.moc"
