// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>
#include <vector>

namespace sluice {

/// Probes a port of loopback at a steady rate, from threads of its own, each probe with an agent-send line.
class ProbeLoad final
{
public:
    ProbeLoad(quint16 port, int perSecond);
    ~ProbeLoad() { stop(); }
    Q_DISABLE_COPY_MOVE(ProbeLoad)

    void start();
    void stop();
    [[nodiscard]] quint64 answered() const { return m_answered; }
    [[nodiscard]] quint64 failed() const { return m_failed; }

private:
    void run();
    [[nodiscard]] bool probeOnce() const;

    quint16 m_port;
    int m_perSecond;
    std::atomic<bool> m_ends{false};
    std::atomic<quint64> m_answered{0};
    std::atomic<quint64> m_failed{0};
    std::vector<std::thread> m_threads;
};

} // namespace sluice
