// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/silencewatch.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcBalancer, "sluice.balancer", QtInfoMsg)

constexpr std::chrono::seconds every{10};
constexpr std::chrono::seconds leastSilence{30}; ///< a restart of HAProxy is over by then
constexpr int missedProbes = 10;

QByteArray nameOf(const BalancerKey &key)
{
    const QByteArray address = key.address.toString().toUtf8();
    return key.line.isEmpty() ? address : address + " (" + key.line + ')';
}

} // namespace

std::vector<BalancerPace> silentOnes(const std::vector<BalancerPace> &paces, WallTime now)
{
    std::vector<BalancerPace> silent;
    std::ranges::copy_if(paces, std::back_inserter(silent), [now](const BalancerPace &pace) {
        return now - pace.lastSeen > std::max<std::chrono::milliseconds>(leastSilence, missedProbes * pace.interval);
    });
    return silent;
}

SilenceWatch::SilenceWatch(const Clock &clock, EngineLink &engine, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engine(engine)
    , m_timer(this)
{
    m_timer.setInterval(every);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SilenceWatch::look);
}

void SilenceWatch::start()
{
    m_timer.start();
}

void SilenceWatch::stop()
{
    m_timer.stop();
}

void SilenceWatch::look()
{
    m_engine.ask([](Engine &engine) { return engine.paces(); },
                 [this](const std::vector<BalancerPace> &paces) { compare(paces); });
}

void SilenceWatch::compare(const std::vector<BalancerPace> &paces)
{
    const WallTime now = m_clock.wall();
    std::set<BalancerKey> silent;
    for (const BalancerPace &pace : silentOnes(paces, now)) {
        silent.insert(pace.key);
        if (!m_silent.contains(pace.key))
            qCWarning(lcBalancer, "load balancer %s has not asked for %lld s", nameOf(pace.key).constData(),
                      static_cast<long long>((now - pace.lastSeen) / std::chrono::seconds(1)));
    }
    for (const BalancerPace &pace : paces) {
        if (m_silent.contains(pace.key) && !silent.contains(pace.key))
            qCInfo(lcBalancer, "load balancer %s asks again", nameOf(pace.key).constData());
    }
    m_silent = std::move(silent);
}

} // namespace sluice
