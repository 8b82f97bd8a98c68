// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

#include <memory>

class QTcpServer;
class QTcpSocket;

namespace sluice {

/// The simplest agent: it answers each probe with the bytes that the test has set. Every server that asks it must
/// have an agent-send line, which it reads first.
class ScriptedAgent final
{
public:
    ScriptedAgent();
    ~ScriptedAgent();
    Q_DISABLE_COPY_MOVE(ScriptedAgent)

    /// Starts, or returns after stop() on the same port. False if the port is taken.
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] quint16 port() const noexcept { return m_port; }

    /// What is answered from now on, newline included; counts from 0 again.
    void setReply(const QByteArray &bytes);
    /// The same for those probes alone that send this agent-send line, given without its line end.
    void setReply(const QByteArray &line, const QByteArray &bytes);
    /// Probes answered since setReply().
    [[nodiscard]] int answered() const noexcept { return m_answered; }
    /// Probes with this line answered since its setReply().
    [[nodiscard]] int answered(const QByteArray &line) const { return m_scripts.value(line).answered; }
    /// Agent-send lines as they came, without line end, each once.
    [[nodiscard]] QByteArrayList lines() const { return m_lines; }

private:
    void takeConnections();
    void answer(QTcpSocket &probe);

    struct Script
    {
        QByteArray reply;
        int answered = 0;
    };

    std::unique_ptr<QTcpServer> m_server;
    QHash<QByteArray, Script> m_scripts;
    QByteArray m_reply = QByteArrayLiteral("\n");
    QByteArrayList m_lines;
    quint16 m_port = 0;
    int m_answered = 0;
};

} // namespace sluice
