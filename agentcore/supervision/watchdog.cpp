// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/supervision/watchdog.h"

#include "agentcore/supervision/selfprobe.h"

#include <utility>

namespace sluice {
namespace {

constexpr int roundsAnInterval = 3; ///< so that one late round starves nobody
constexpr int patienceShare = 4;    ///< of the interval, for one answer; shorter than a round

} // namespace

Watchdog::Watchdog(std::chrono::microseconds interval, QByteArray line, std::function<void()> announce, QObject *parent)
    : QObject(parent)
    , m_interval(std::chrono::duration_cast<std::chrono::milliseconds>(interval))
    , m_line(std::move(line))
    , m_announce(std::move(announce))
    , m_timer(this)
{
    m_timer.setInterval(m_interval / roundsAnInterval);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::round);
}

void Watchdog::setTargets(std::vector<Target> targets)
{
    m_targets = std::move(targets);
}

void Watchdog::start()
{
    round();
    m_timer.start();
}

void Watchdog::round()
{
    if (m_waitingFor > 0 || m_targets.empty())
        return;
    m_allAnswered = true;
    m_waitingFor = m_targets.size();
    for (const Target &target : m_targets)
        probe(target);
}

void Watchdog::probe(const Target &target)
{
    m_announce();
    auto *const one = new SelfProbe(reachableAt(target.address), target.port, m_line, m_interval / patienceShare, this);
    const auto finish = [this, one](bool good) {
        one->deleteLater();
        m_allAnswered = m_allAnswered && good;
        if (--m_waitingFor == 0 && m_allAnswered)
            Q_EMIT fed();
    };
    connect(one, &SelfProbe::answered, this, [finish] { finish(true); });
    connect(one, &SelfProbe::failed, this, [finish] { finish(false); });
}

} // namespace sluice
