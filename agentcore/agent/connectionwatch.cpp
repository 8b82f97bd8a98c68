// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/connectionwatch.h"

#include <QLoggingCategory>

#include <algorithm>
#include <iterator>
#include <utility>

namespace sluice {
namespace {

Q_LOGGING_CATEGORY(lcAgent, "sluice.agent")

constexpr std::chrono::milliseconds every{1000};
/// With very many connections it is counted less often, so that the control thread has time for other things.
constexpr int restPerWork = 9;
constexpr std::chrono::milliseconds longestRest = Engine::countsAreGood / 2;

} // namespace

std::map<QString, int> connectionsOf(const std::vector<ServiceSettings> &services,
                                     const std::optional<ConnectionCounts> &counts)
{
    std::map<QString, int> sums;
    for (const ServiceSettings &service : services) {
        if (service.ports.isEmpty() || !counts)
            continue;
        int &sum = sums[service.name];
        for (const quint16 port : service.ports) {
            const auto found = counts->find(port);
            sum += found == counts->end() ? 0 : found->second;
        }
    }
    return sums;
}

ConnectionWatch::ConnectionWatch(const Clock &clock, EngineLink &engine, Counter counter, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_engine(engine)
    , m_counter(std::move(counter))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ConnectionWatch::count);
}

void ConnectionWatch::watch(const std::vector<ServiceSettings> &services)
{
    m_services.clear();
    m_ports.clear();
    std::ranges::copy_if(services, std::back_inserter(m_services),
                         [](const ServiceSettings &service) { return !service.ports.isEmpty(); });
    for (const ServiceSettings &service : m_services)
        m_ports.insert(service.ports.begin(), service.ports.end());
    m_timer.stop();
    if (!m_ports.empty())
        count();
}

void ConnectionWatch::count()
{
    const BootTime begun = m_clock.boot();
    const std::optional<ConnectionCounts> counts = m_counter(m_ports);
    const std::chrono::milliseconds took = m_clock.boot() - begun;
    if (std::exchange(m_failed, !counts) == counts.has_value()) {
        if (m_failed)
            qCWarning(lcAgent, "the connections to the services' ports cannot be counted: the system does not tell");
        else
            qCInfo(lcAgent, "the connections to the services' ports are counted again");
    }
    m_engine.tell([known = connectionsOf(m_services, counts)](Engine &engine) { engine.setConnections(known); });
    m_timer.start(std::clamp(restPerWork * took, every, longestRest));
}

} // namespace sluice
