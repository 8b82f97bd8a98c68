// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/simulatedserver.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace sluice {

/// What a stand-in knows of the agent it asks.
struct ProbedPlace
{
    QHostAddress address;
    quint16 port = 0;
    bool operator==(const ProbedPlace &) const = default;
};

/// Asks an agent as HAProxy does, HAProxy configuration manual, section 5.2 "agent-check": a TCP connection, the
/// agent-send line, one line back, the connection closed; again agent-inter after the end of the last one. What it hears
/// moves a simulated server whose own health check always passes. It balances nothing.
///
/// Its line is not the agent's reserved one (`probe.line`): to such a probe nothing is ever owed, and a demonstration is
/// about what is owed. So the agent counts it as a load balancer, and its line says in every list what it is. It is made
/// for an agent that nobody else asks.
class StandInBalancer final : public QObject
{
    Q_OBJECT

public:
    /// HAProxy's own default of agent-inter, which is also how long an answer may take.
    explicit StandInBalancer(std::chrono::milliseconds agentInter = std::chrono::seconds(2), QObject *parent = nullptr);
    ~StandInBalancer() override;

    /// "stand-in web/web1" and a line end.
    [[nodiscard]] static QByteArray agentSend();
    /// The server line that it stands for: weight 100, maxconn 200, check.
    [[nodiscard]] static ServerSetup setup();

    /// Where the agent listens, from now on and at once; nullopt: nowhere.
    void setAgent(const std::optional<ProbedPlace> &agent);

    [[nodiscard]] const SimulatedServer &server() const noexcept { return m_server; }
    /// The last whole line, without its end; empty before.
    [[nodiscard]] QByteArray lastLine() const { return m_lastLine; }
    [[nodiscard]] quint64 answers() const noexcept { return m_answers; }

Q_SIGNALS:
    /// A probe is over, whatever came of it.
    void probed();

private:
    enum class End { Line, Closed, Refused, TimedOut };

    void probe();
    void read();
    void finish(End end);
    void drop();

    std::optional<ProbedPlace> m_agent;
    SimulatedServer m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_received;
    QByteArray m_lastLine;
    quint64 m_answers = 0;
    QTimer m_next;
    QTimer m_deadline;
};

} // namespace sluice
