// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/engine.h"
#include "tests/fakeclock.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace sluice {

/// An engine that answers real probes over loopback, with a clock that the test turns and a disk that has written
/// everything at once.
class EngineScene final : public EngineListener
{
public:
    static EngineStart simulated()
    {
        EngineStart from;
        from.settings.sampling.source = SamplingSource::Simulated;
        from.addresses = QStringList{QStringLiteral("127.0.0.1")};
        return from;
    }
    explicit EngineScene(const EngineStart &from)
    {
        m_engine = std::make_unique<Engine>(clock, *this, from);
        m_engine->run();
    }
    ~EngineScene() override { m_engine->stop(); }
    Q_DISABLE_COPY_MOVE(EngineScene)

    [[nodiscard]] Engine &engine() { return *m_engine; }
    void force(const Overrides &overrides)
    {
        m_engine->applyOverrides(QStringLiteral("default"), overrides, known, JournalHealth::Good);
    }
    /// The whole line that came, or what went wrong.
    QByteArray probe(const QByteArray &sent = {})
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }))
            return "not connected";
        socket.write(sent);
        if (!QTest::qWaitFor([&] { return socket.peek(1000).endsWith('\n'); }))
            return "no answer";
        return socket.readAll();
    }
    /// A probe whose receipt is in.
    QByteArray fetch(const QByteArray &sent = {})
    {
        const QByteArray line = probe(sent);
        const bool came = QTest::qWaitFor([this] {
            m_engine->tick();
            const auto latest = m_engine->probesAfter(0, 1);
            return !latest.empty() && latest.back().outcome == ProbeOutcome::Fetched;
        });
        return came ? line : "no receipt";
    }
    [[nodiscard]] BalancerStatus balancer(std::size_t index = 0) { return m_engine->status().balancers.at(index); }

    void balancerAppeared(const BalancerKey &key) override { known.push_back(key); }
    void balancerForgotten(const BalancerKey &key) override { std::erase(known, key); }
    void recordsWanted(const std::vector<WantedRecord> &records) override
    {
        wanted.insert(wanted.end(), records.begin(), records.end());
    }
    void overrideEnded(const QString &, OverrideSlot) override {}
    void listenersChanged(const std::vector<ListenerStatus> &now) override { port = now.front().port; }
    void reported(const EngineReport &) override {}

    FakeClock clock;
    quint16 port = 0;
    std::vector<BalancerKey> known;
    std::vector<WantedRecord> wanted;

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace sluice
