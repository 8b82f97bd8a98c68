// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agentmodel.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "ui/statusfetch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>
#include <set>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int probesAsked = 200;
constexpr int pointsAsked = 3600;

/// nullptr where it is an error.
const QJsonValue *result(const ControlClient::Outcome &outcome)
{
    return std::get_if<QJsonValue>(&outcome);
}

template<typename Item, typename Read>
std::vector<Item> itemsOf(const QJsonValue &array, Read read)
{
    std::vector<Item> items;
    const QJsonArray values = array.toArray();
    for (const QJsonValue value : values)
        items.push_back(read(value.toObject()));
    return items;
}

qint64 msecs(WallTime time)
{
    return time.time_since_epoch().count();
}

WallTime fromMsecs(const QJsonValue &value)
{
    return WallTime(std::chrono::milliseconds(value.toInteger()));
}

QStringList namesOf(const AgentStatus &status)
{
    QStringList names;
    for (const ServiceStatus &service : status.services)
        names.append(service.name);
    return names;
}

} // namespace

AgentModel::AgentModel(ControlClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    connect(&m_client, &ControlClient::stateChanged, this, [this] { followLink(); });
    connect(&m_client, &ControlClient::eventReceived, this, [this](const RpcEvent &event) { takeEvent(event); });
    if (m_client.state() == ControlClient::State::Ready)
        fetchAll();
}

void AgentModel::setAttention(Attention attention)
{
    if (std::exchange(m_attention, attention) == attention || m_client.state() != ControlClient::State::Ready)
        return;
    if (attention == Attention::Full)
        fetchAll();
    else
        subscribe();
}

QString AgentModel::linkText() const
{
    return m_client.state() == ControlClient::State::Ready ? m_statusError : m_client.errorText();
}

AgentModel::Rights AgentModel::rights() const
{
    return m_client.greeting().value("role"_L1).toString() == "operate"_L1 ? Rights::Operate : Rights::View;
}

QString AgentModel::user() const
{
    return m_client.greeting().value("user"_L1).toString();
}

const ServiceStatus *AgentModel::service(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_status.services[*place];
}

ServiceStatus *AgentModel::find(const QString &name)
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? nullptr : &m_status.services[*place];
}

std::vector<BalancerStatus> AgentModel::balancersOf(const QString &service) const
{
    std::vector<BalancerStatus> balancers;
    std::ranges::copy_if(m_status.balancers, std::back_inserter(balancers),
                         [&service](const BalancerStatus &one) { return one.service == service; });
    return balancers;
}

WallTime AgentModel::now() const
{
    return m_known ? m_status.time + (m_clock.boot() - m_statusAt) : m_clock.wall();
}

void AgentModel::setTime(WallTime agentsTime)
{
    m_status.time = agentsTime;
    m_statusAt = m_clock.boot();
}

void AgentModel::followLink()
{
    if (m_client.state() == ControlClient::State::Ready) {
        fetchAll();
        return;
    }
    m_connected = false;
    Q_EMIT connectionChanged();
}

// An agent that does not know one of the events refuses them all.
void AgentModel::subscribe(Events events)
{
    QJsonArray names{u"override"_s, u"settings"_s};
    if (m_attention == Attention::Full) {
        names = {u"reply"_s, u"sample"_s, u"probe"_s, u"balancer"_s, u"override"_s, u"settings"_s};
        if (events == Events::All)
            names.append(u"audit"_s);
    }
    m_client.call(u"subscribe"_s, {{u"events"_s, names}}, this, [this, events](const ControlClient::Outcome &outcome) {
        const auto *error = std::get_if<RpcError>(&outcome);
        if (error && error->code == RpcErrorCode::InvalidParams && events == Events::All)
            subscribe(Events::OfOlderAgents);
    });
}

// Subscribed first, so that nothing falls between the answers and the events.
void AgentModel::fetchAll()
{
    subscribe();
    fetchStatus(this, [] {});
    fetchHistory({}, WallTime{});
    m_client.call(u"probes"_s, {{u"after"_s, 0}, {u"limit"_s, probesAsked}}, this,
                  [this](const ControlClient::Outcome &outcome) {
                      if (const QJsonValue *value = result(outcome)) {
                          m_probes.clear();
                          Q_EMIT probesReset();
                          takeProbes(itemsOf<ProbeStatus>(value->toObject().value("probes"_L1), probeStatusFromJson));
                      }
                  });
}

void AgentModel::fetchStatus(QObject *context, std::function<void()> then)
{
    auto *fetch = new StatusFetch(m_client, this);
    m_fetches.insert(fetch);
    const auto done = [this, fetch, context = QPointer(context), then = std::move(then)] {
        m_fetches.erase(fetch);
        if (context)
            then();
    };
    connect(fetch, &StatusFetch::fetched, this, [this, done](const AgentStatus &status) {
        takeStatus(status);
        done();
    });
    connect(fetch, &StatusFetch::failed, this, [this, done](const QString &text) {
        m_statusError = text;
        Q_EMIT connectionChanged();
        done();
    });
    fetch->start();
}

void AgentModel::fetchHistory(std::vector<MetricPoint> soFar, WallTime after)
{
    const QJsonObject params{{u"after_ms"_s, msecs(after)}, {u"resolution"_s, u"second"_s}, {u"limit"_s, pointsAsked}};
    m_client.call(u"history"_s, params, this, [this, soFar = std::move(soFar)](const ControlClient::Outcome &outcome) {
        const QJsonValue *value = result(outcome);
        if (!value || m_status.services.empty())
            return;
        const HistoryStatus page = historyStatusFromJson(value->toObject());
        std::vector<MetricPoint> points = soFar;
        points.insert(points.end(), page.seconds.begin(), page.seconds.end());
        const bool more = value->toObject().value("more"_L1).toBool();
        if (more && !page.seconds.empty() && points.size() < 2 * std::size_t(pointsAsked)) {
            fetchHistory(std::move(points), page.seconds.back().time);
            return;
        }
        m_track.load(m_status.services.front().name, points);
        m_marks.clear();
        takeMarks(page.marks);
        Q_EMIT pointsChanged();
    });
}

void AgentModel::fetchMinutes()
{
    const QJsonObject params{{u"after_ms"_s, 0}, {u"resolution"_s, u"minute"_s}};
    m_client.call(u"history"_s, params, this, [this](const ControlClient::Outcome &outcome) {
        if (const QJsonValue *value = result(outcome)) {
            m_minutes = historyStatusFromJson(value->toObject()).minutes;
            Q_EMIT minutesChanged();
        }
    });
}

void AgentModel::takeAgent(AgentInfo info)
{
    // It keeps a second's fraction to itself: the moment must not tremble.
    const WallTime since = now() - info.uptime;
    if (!m_agentSince || std::chrono::abs(since - *m_agentSince) > 2s || info.pid != m_status.agent.pid)
        m_agentSince = since;
    m_status.agent = std::move(info);
}

void AgentModel::takeStatus(AgentStatus status)
{
    const bool others = namesOf(status) != namesOf(m_status);
    AgentInfo info = status.agent;
    status.agent.pid = m_status.agent.pid;
    m_status = std::move(status);
    m_places.clear();
    for (std::size_t place = 0; place < m_status.services.size(); ++place)
        m_places.insert(m_status.services[place].name, place);
    m_statusAt = m_clock.boot();
    m_statusError.clear();
    m_connected = m_client.state() == ControlClient::State::Ready;
    m_known = true;
    takeAgent(std::move(info));
    if (others)
        Q_EMIT servicesChanged();
    Q_EMIT connectionChanged();
    Q_EMIT agentChanged();
    for (const QString &name : namesOf(m_status))
        Q_EMIT serviceChanged(name);
    Q_EMIT anyServiceChanged();
    Q_EMIT balancersChanged();
}

bool AgentModel::replace(const ServiceStatus &service)
{
    for (StatusFetch *fetch : m_fetches)
        fetch->note(service);
    ServiceStatus *const known = find(service.name);
    if (!known || *known == service)
        return false;
    *known = service;
    Q_EMIT serviceChanged(service.name);
    return true;
}

void AgentModel::take(const ServiceStatus &service)
{
    if (replace(service))
        Q_EMIT anyServiceChanged();
}

void AgentModel::takeProbes(const std::vector<ProbeStatus> &probes)
{
    std::vector<ProbeStatus> fresh;
    for (const ProbeStatus &probe : probes) {
        if (m_probes.empty() || probe.number > m_probes.back().number) {
            m_probes.push_back(probe);
            fresh.push_back(probe);
        }
    }
    while (m_probes.size() > probesKept)
        m_probes.pop_front();
    if (!fresh.empty())
        Q_EMIT probesAdded(fresh);
}

void AgentModel::takeMarks(const std::vector<OverrideMark> &marks)
{
    m_marks.insert(m_marks.end(), marks.begin(), marks.end());
    while (m_marks.size() > marksKept)
        m_marks.pop_front();
    Q_EMIT marksChanged();
}

void AgentModel::takeEvent(const RpcEvent &event)
{
    const QJsonObject &params = event.params;
    if (event.name == "sample"_L1) {
        takeSample(params);
    } else if (event.name == "reply"_L1 || event.name == "override"_L1) {
        bool any = false;
        for (const ServiceStatus &service : itemsOf<ServiceStatus>(params.value("services"_L1), serviceStatusFromJson))
            any = replace(service) || any;
        if (any)
            Q_EMIT anyServiceChanged();
        const HistoryStatus history = historyStatusFromJson(params);
        if (!history.marks.empty())
            takeMarks(history.marks);
    } else if (event.name == "balancer"_L1) {
        takeBalancers(params);
    } else if (event.name == "probe"_L1) {
        takeProbes(itemsOf<ProbeStatus>(params.value("probes"_L1), probeStatusFromJson));
    } else if (event.name == "settings"_L1) {
        takeAgent(agentInfoFromJson(params.value("agent"_L1).toObject()));
        Q_EMIT agentChanged();
    }
}

void AgentModel::takeSample(const QJsonObject &params)
{
    const WallTime time = fromMsecs(params.value("time_ms"_L1));
    setTime(time);
    const auto number = [](const QJsonValue &value) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    const auto toFloat = [](std::optional<double> value) {
        return value ? std::optional(float(*value)) : std::nullopt;
    };
    std::vector<MetricTrack::Weight> weights;
    const QJsonArray services = params.value("services"_L1).toArray();
    for (const QJsonValue value : services) {
        const QJsonObject service = value.toObject();
        const QString name = service.value("name"_L1).toString();
        MetricTrack::Weight weight{name, toFloat(number(service.value("weight"_L1))),
                                   toFloat(number(service.value("availability"_L1))),
                                   toFloat(number(service.value("connections"_L1)))};
        for (const SourceStatus &source : itemsOf<SourceStatus>(service.value("sources"_L1), sourceStatusFromJson))
            weight.sources.push_back({source.kind, toFloat(source.availability)});
        weights.push_back(std::move(weight));
        takeSample(name, number(service.value("availability"_L1)), json::toInt(service.value("connections"_L1)));
    }
    if (m_track.append(time, toFloat(number(params.value("idle"_L1))), weights))
        Q_EMIT pointsChanged();
}

void AgentModel::takeSample(const QString &service, std::optional<double> availability, std::optional<int> connections)
{
    ServiceStatus *const found = find(service);
    if (!found)
        return;
    found->trace.availability = availability;
    if (std::exchange(found->connections, connections) != connections)
        Q_EMIT connectionsChanged(service);
}

void AgentModel::takeBalancers(const QJsonObject &params)
{
    std::set<quint64> gone;
    const QJsonArray ids = params.value("gone"_L1).toArray();
    for (const QJsonValue id : ids)
        gone.insert(quint64(id.toInteger()));
    for (StatusFetch *fetch : m_fetches) {
        for (const quint64 id : gone)
            fetch->noteGone(id);
    }
    std::erase_if(m_status.balancers, [&gone](const BalancerStatus &one) { return gone.contains(one.id); });
    QHash<quint64, std::size_t> places;
    for (std::size_t place = 0; place < m_status.balancers.size(); ++place)
        places.insert(m_status.balancers[place].id, place);
    for (const BalancerStatus &balancer :
         itemsOf<BalancerStatus>(params.value("balancers"_L1), balancerStatusFromJson)) {
        for (StatusFetch *fetch : m_fetches)
            fetch->note(balancer);
        const auto place = places.constFind(balancer.id);
        if (place == places.cend())
            m_status.balancers.push_back(balancer);
        else
            m_status.balancers[*place] = balancer;
    }
    Q_EMIT balancersChanged();
}

} // namespace sluice
