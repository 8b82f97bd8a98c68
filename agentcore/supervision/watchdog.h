// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace sluice {

/// Is fed by nothing but a probe of our own through the real listeners, every one of them: a probe thread that is stuck
/// starves it, and load balancers that do not ask do not.
class Watchdog final : public QObject
{
    Q_OBJECT

public:
    struct Target
    {
        QString address; ///< as in the settings
        quint16 port = 0;
        bool operator==(const Target &) const = default;
    };

    /// `interval` is within which it must be fed; `announce` runs before each probe.
    Watchdog(std::chrono::microseconds interval, QByteArray line, std::function<void()> announce,
             QObject *parent = nullptr);

    /// Where the agent listens now. Nowhere: nothing feeds.
    void setTargets(std::vector<Target> targets);
    void start();

Q_SIGNALS:
    void fed();

private:
    void round();
    void probe(const Target &target);

    std::chrono::milliseconds m_interval;
    QByteArray m_line;
    std::function<void()> m_announce;
    std::vector<Target> m_targets;
    std::size_t m_waitingFor = 0;
    bool m_allAnswered = true;
    QTimer m_timer;
};

} // namespace sluice
