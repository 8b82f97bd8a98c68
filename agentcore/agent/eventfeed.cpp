// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/eventfeed.h"

#include "agentcore/control/agentstatusjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array eventNames{"reply"_L1,    "sample"_L1,   "probe"_L1, "balancer"_L1,
                                "override"_L1, "settings"_L1, "audit"_L1};

template<typename Values, typename Convert>
QJsonArray toArray(const Values &values, Convert convert)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(convert(value));
    return array;
}

QJsonValue orNull(const auto &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject sampleParams(const EngineReport &report)
{
    const auto weight = [](const EngineReport::Weight &one) {
        QJsonObject json{{u"name"_s, one.service},
                         {u"availability"_s, orNull(one.availability)},
                         {u"weight"_s, orNull(one.weight)},
                         {u"connections"_s, orNull(one.connections)}};
        if (!one.sources.empty())
            json.insert("sources"_L1, toArray(one.sources, [](const SourceStatus &source) { return toJson(source); }));
        return json;
    };
    return {{u"time_ms"_s, qint64(report.time.time_since_epoch().count())},
            {u"idle"_s, orNull(report.idle)},
            {u"services"_s, toArray(report.weights, weight)}};
}

QJsonObject servicesParams(const std::vector<ServiceStatus> &services)
{
    return {{u"services"_s, toArray(services, [](const ServiceStatus &one) { return toJson(one); })}};
}

} // namespace

bool EventFeed::subscribe(ControlClientId client, const QStringList &events)
{
    const auto known = [](const QString &event) { return std::ranges::find(eventNames, event) != eventNames.end(); };
    if (!std::ranges::all_of(events, known))
        return false;
    if (events.isEmpty())
        m_subscribers.erase(client);
    else
        m_subscribers[client] = QSet<QString>(events.begin(), events.end());
    return true;
}

void EventFeed::remove(ControlClientId client)
{
    m_subscribers.erase(client);
}

void EventFeed::send(const EngineReport &report)
{
    send(u"sample"_s, sampleParams(report));
    if (!report.replies.empty())
        send(u"reply"_s, servicesParams(report.replies));
    if (!report.overrides.empty() || !report.marks.empty()) {
        QJsonObject params = servicesParams(report.overrides);
        HistoryStatus marks;
        marks.marks = report.marks;
        params.insert("marks"_L1, toJson(marks).value("marks"_L1));
        send(u"override"_s, params);
    }
    if (!report.balancers.empty() || !report.balancersGone.empty()) {
        const auto balancer = [&report](const BalancerStatus &one) { return toJson(one, report.time); };
        const auto id = [](quint64 gone) { return QJsonValue(qint64(gone)); };
        send(u"balancer"_s,
             {{u"balancers"_s, toArray(report.balancers, balancer)}, {u"gone"_s, toArray(report.balancersGone, id)}});
    }
    if (!report.probes.empty() || report.probesDropped > 0)
        send(u"probe"_s,
             {{u"probes"_s, toArray(report.probes, [](const ProbeStatus &one) { return toJson(one); })},
              {u"dropped"_s, qint64(report.probesDropped)}});
}

void EventFeed::sendSettings(const AgentInfo &info)
{
    send(u"settings"_s, {{u"agent"_s, toJson(info)}});
}

void EventFeed::sendAudit(const AuditEntry &entry)
{
    send(u"audit"_s, {{u"entries"_s, QJsonArray{toJson(entry)}}});
}

void EventFeed::send(const QString &name, const QJsonObject &params)
{
    // By value: a client that is dropped for not reading leaves the map.
    std::vector<ControlClientId> receivers;
    for (const auto &[client, events] : m_subscribers) {
        if (events.contains(name))
            receivers.push_back(client);
    }
    for (const ControlClientId client : receivers)
        m_server.send(client, {name, params});
}

} // namespace sluice
