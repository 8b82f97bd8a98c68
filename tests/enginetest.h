// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/engine.h"
#include "tests/fakeclock.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace sluice {

class RecordingListener final : public EngineListener
{
public:
    void balancerAppeared(const BalancerKey &key) override { appeared.push_back(key); }
    void balancerForgotten(const BalancerKey &key) override { forgotten.push_back(key); }
    void recordsWanted(const std::vector<WantedRecord> &records) override
    {
        wanted.insert(wanted.end(), records.begin(), records.end());
    }
    void overrideEnded(const QString &service, OverrideSlot slot) override { ended.insert({service, slot}); }
    void listenersChanged(const std::vector<ListenerStatus> &now) override { listeners = now; }
    void reported(const EngineReport &report) override { reports.push_back(report); }
    void farewellHeard() override { heardFarewell = true; }

    std::vector<BalancerKey> appeared;
    std::vector<BalancerKey> forgotten;
    std::vector<WantedRecord> wanted;
    std::set<std::pair<QString, OverrideSlot>> ended;
    std::vector<ListenerStatus> listeners;
    std::vector<EngineReport> reports;
    bool heardFarewell = false;
};

[[nodiscard]] inline Overrides forced(ForcedState state, const QString &reason = {})
{
    Overrides overrides;
    overrides.state = StateOverride{state, {reason, QStringLiteral("anna"), QStringLiteral("test"), {}, {}}};
    return overrides;
}

/// The engine with real probes over loopback, a clock that the test turns, and a disk that answers when told to.
class EngineTest : public QObject
{
protected:
    void reset()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_clock = std::make_unique<FakeClock>();
        m_listener = std::make_unique<RecordingListener>();
    }
    void tearDown()
    {
        if (m_engine)
            m_engine->stop();
        m_engine.reset();
    }
    static BalancerKey localhost() { return {*IpAddress::fromString(u"127.0.0.1"), {}, QStringLiteral("default")}; }
    static EngineStart simulated()
    {
        EngineStart from;
        from.settings.sampling.source = SamplingSource::Simulated;
        from.addresses = QStringList{QStringLiteral("127.0.0.1")};
        return from;
    }
    void start(const EngineStart &from)
    {
        m_engine = std::make_unique<Engine>(*m_clock, *m_listener, from);
        m_engine->run();
        QCOMPARE(m_listener->listeners.size(), 1u);
        QVERIFY2(m_listener->listeners.front().listening, qPrintable(m_listener->listeners.front().error));
    }
    void tick()
    {
        m_clock->advance(std::chrono::milliseconds(500));
        m_engine->tick();
    }
    void force(const Overrides &overrides)
    {
        m_engine->applyOverrides(QStringLiteral("default"), overrides, m_listener->appeared, JournalHealth::Good);
    }
    QByteArray probe(const QByteArray &sent = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_listener->listeners.front().port);
        if (!QTest::qWaitFor([&] {
                return socket.state() == QAbstractSocket::ConnectedState
                    || socket.state() == QAbstractSocket::UnconnectedState;
            }))
            return "not connected";
        socket.write(sent);
        if (!QTest::qWaitFor([&] {
                return socket.state() == QAbstractSocket::UnconnectedState || (socket.peek(1000).endsWith('\n'));
            }))
            return "no answer";
        const QByteArray answer = socket.readAll();
        socket.disconnectFromHost();
        return answer;
    }
    /// A probe whose receipt is in.
    QByteArray fetch()
    {
        const QByteArray line = probe();
        reapUntilReceipt();
        return line;
    }
    void reapUntilReceipt()
    {
        QVERIFY(QTest::qWaitFor([this] {
            m_engine->tick();
            const auto latest = m_engine->probesAfter(0, 1);
            return !latest.empty() && latest.back().outcome == ProbeOutcome::Fetched;
        }));
    }
    void meetSilentBalancer()
    {
        fetch();
        QCOMPARE(m_listener->appeared.size(), 1u);
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<RecordingListener> m_listener;
    std::unique_ptr<Engine> m_engine;
};

} // namespace sluice
