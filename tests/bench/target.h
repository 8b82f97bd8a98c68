// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <chrono>

namespace sluice::bench {

/// A program that answers probes on a loopback port, run beside the benchmark.
class Target final
{
public:
    /// Whether the probes that measure it carry an agent-send line.
    enum class Probes { Silent, WithLine };

    Target(QString name, QStringList command, Probes probes);
    ~Target();
    Q_DISABLE_COPY_MOVE(Target)

    /// Starts it on this port, in place of "{port}" in its command, and waits until it answers.
    [[nodiscard]] bool start(quint16 port);
    [[nodiscard]] const QString &name() const noexcept { return m_name; }
    [[nodiscard]] quint16 port() const noexcept { return m_port; }
    [[nodiscard]] Probes probes() const noexcept { return m_probes; }
    /// What its process has used of the processor so far, all threads.
    [[nodiscard]] std::chrono::nanoseconds processorTime() const;

private:
    QString m_name;
    QStringList m_command;
    Probes m_probes;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace sluice::bench
