// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace sluice {

/// Probes without a pause, from a thread of its own, and counts what went wrong.
class ProbeStream final : public QThread
{
public:
    explicit ProbeStream(quint16 port)
        : m_port(port)
    {
        start();
    }
    ~ProbeStream() override
    {
        m_end = true;
        wait();
    }
    std::atomic<int> answered = 0;
    std::atomic<int> lost = 0;

protected:
    void run() override
    {
        while (!m_end) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            QByteArray answer;
            if (socket.waitForConnected(patienceMs)) {
                while (!answer.endsWith('\n') && socket.waitForReadyRead(patienceMs))
                    answer += socket.readAll();
            }
            ++(answer.startsWith("up ") ? answered : lost);
        }
    }

private:
    static constexpr int patienceMs = 30'000;
    quint16 m_port;
    std::atomic<bool> m_end = false;
};

} // namespace sluice
