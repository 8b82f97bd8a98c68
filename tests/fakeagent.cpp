// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeagent.h"

#include "agentcore/control/agentstatusjson.h"

#include <QJsonArray>
#include <QLocalSocket>

#include <algorithm>
#include <limits>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FakeAgent::FakeAgent(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] { accept(); });
}

bool FakeAgent::start()
{
    return m_directory.isValid() && m_server.listen(path());
}

void FakeAgent::stop()
{
    m_server.close();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_socket = nullptr;
    m_events.clear();
}

void FakeAgent::accept()
{
    m_socket = m_server.nextPendingConnection();
    m_frames = FrameBuffer(maximumRequestBytes);
    connect(m_socket, &QLocalSocket::readyRead, this, [this] { read(); });
}

void FakeAgent::read()
{
    m_frames.append(m_socket->readAll());
    while (std::optional<QByteArray> frame = m_frames.next()) {
        const auto parsed = parseRequest(*frame);
        if (const auto *request = std::get_if<RpcRequest>(&parsed))
            take(*request);
    }
}

void FakeAgent::take(const RpcRequest &request)
{
    if (request.method != "hello"_L1)
        m_requests.push_back(request);
    if (onRequest)
        onRequest(request);
    m_socket->write(toFrame(RpcResponse{request.id, answer(request)}));
}

std::variant<QJsonValue, RpcError> FakeAgent::answer(const RpcRequest &request)
{
    if (request.method == "hello"_L1) {
        return QJsonObject{{u"protocol"_s, protocol},      {u"version"_s, status.agent.version},
                           {u"host"_s, status.agent.host}, {u"kind"_s, kind},
                           {u"user"_s, u"alice"_s},        {u"role"_s, role}};
    }
    if (request.method == "status"_L1) {
        if (statusError)
            return *statusError;
        return statusPageOf();
    }
    if (request.method == "history"_L1)
        return toJson(history);
    if (request.method == "probes"_L1) {
        QJsonArray list;
        for (const ProbeStatus &probe : probes)
            list.append(toJson(probe));
        return QJsonObject{{u"probes"_s, list}, {u"last"_s, qint64(probes.empty() ? 0 : probes.back().number)}};
    }
    if (request.method == "subscribe"_L1)
        return subscribe(request.params);
    if (nextError)
        return *std::exchange(nextError, std::nullopt);
    if (request.method == "settings.apply"_L1 && applyError)
        return *std::exchange(applyError, std::nullopt);
    if (request.method == "ready.owe"_L1)
        return QJsonObject{{u"saved"_s, saved}, {u"balancers"_s, int(status.balancers.size())}};
    if (request.method == "audit"_L1 && !audit)
        return RpcError{RpcErrorCode::MethodNotFound, u"there is no method \"audit\""_s};
    if (const std::optional<QJsonValue> known = records(request))
        return *known;
    return order(request);
}

std::variant<QJsonValue, RpcError> FakeAgent::subscribe(const QJsonObject &params)
{
    QStringList names;
    const QJsonArray events = params.value("events"_L1).toArray();
    for (const QJsonValue event : events)
        names.append(event.toString());
    // As an agent does that does not know one of them: none is taken.
    if (!audit && names.contains(u"audit"_s))
        return RpcError{RpcErrorCode::InvalidParams, u"events: expected a list of reply, sample"_s};
    m_events = names;
    return QJsonObject();
}

QJsonObject FakeAgent::statusPageOf() const
{
    AgentStatus page = status;
    const bool more = page.services.size() > statusPage || page.balancers.size() > statusPage;
    page.services.resize(std::min(page.services.size(), statusPage));
    page.balancers.resize(std::min(page.balancers.size(), statusPage));
    QJsonObject json = toJson(page);
    json.insert("more"_L1, more);
    return json;
}

// In the order of their names, as an agent gives them.
QJsonObject FakeAgent::servicesPageOf(const QJsonObject &params) const
{
    std::vector<ServiceStatus> all = status.services;
    std::ranges::sort(all, {}, &ServiceStatus::name);
    const QString after = params.value("after"_L1).toString();
    std::erase_if(all, [&after](const ServiceStatus &one) { return one.name <= after; });
    const auto limit = std::min(std::size_t(params.value("limit"_L1).toInt(1)), statusPage);
    QJsonArray page;
    for (std::size_t index = 0; index < std::min(limit, all.size()); ++index)
        page.append(toJson(all[index]));
    return {{u"services"_s, page}, {u"more"_s, all.size() > limit}};
}

QJsonObject FakeAgent::balancersPageOf(const QJsonObject &params) const
{
    std::vector<BalancerStatus> all = status.balancers;
    const auto after = quint64(params.value("after"_L1).toInteger());
    std::erase_if(all, [after](const BalancerStatus &one) { return one.id <= after; });
    const auto limit = std::min(std::size_t(params.value("limit"_L1).toInt(1)), statusPage);
    QJsonArray page;
    for (std::size_t index = 0; index < std::min(limit, all.size()); ++index)
        page.append(toJson(all[index], status.time));
    return {{u"balancers"_s, page}, {u"more"_s, all.size() > limit}};
}

// The newest between the two, as many as fit.
QJsonObject FakeAgent::auditPageOf(const QJsonObject &params) const
{
    const qint64 after = params.value("after"_L1).toInteger();
    const qint64 before = params.value("before"_L1).toInteger(std::numeric_limits<qint64>::max());
    QJsonArray page;
    for (const QJsonValue entry : *audit) {
        const qint64 number = entry.toObject().value("number"_L1).toInteger();
        if (number > after && number < before)
            page.append(entry);
        if (page.size() > auditPage)
            page.removeFirst();
    }
    const qint64 last = audit->isEmpty() ? 0 : audit->last().toObject().value("number"_L1).toInteger();
    return {{u"entries"_s, page}, {u"last"_s, last}, {u"problem"_s, auditProblem}};
}

std::optional<QJsonValue> FakeAgent::records(const RpcRequest &request)
{
    if (request.method == "services"_L1)
        return servicesPageOf(request.params);
    if (request.method == "balancers"_L1)
        return balancersPageOf(request.params);
    if (request.method == "probe.line"_L1 && ownLine) {
        return QJsonObject{{u"line"_s, *ownLine}, {u"listening"_s, toJson(status.agent).value("listening"_L1)}};
    }
    if (request.method == "audit"_L1)
        return auditPageOf(request.params);
    if (request.method == "settings.get"_L1)
        return settings;
    if (request.method == "settings.check"_L1)
        return QJsonObject{{u"good"_s, settingsFaults.isEmpty()}, {u"errors"_s, settingsFaults}};
    if (request.method == "settings.apply"_L1)
        return QJsonObject{{u"changed"_s, QJsonArray{u"listen.allow"_s}}, {u"restart_needed"_s, QJsonArray()}};
    if (request.method == "debts.export"_L1)
        return debts;
    if (request.method != "debts.import"_L1)
        return std::nullopt;
    imported.push_back(request.params);
    return QJsonObject{{u"services"_s, 1}, {u"balancers"_s, 2}};
}

void FakeAgent::addAudit(const QJsonObject &entry)
{
    audit->append(entry);
    sendEvent(u"audit"_s, {{u"entries"_s, QJsonArray{entry}}});
}

std::variant<QJsonValue, RpcError> FakeAgent::order(const RpcRequest &request)
{
    const QString name = request.params.value("service"_L1).toString();
    const auto service = std::ranges::find(status.services, name, &ServiceStatus::name);
    if (service == status.services.end())
        return RpcError{RpcErrorCode::UnknownService, name};
    const QString slot = request.params.value("slot"_L1).toString();
    if (request.method == "override.set"_L1) {
        set(*service, request.params);
    } else if (request.method == "override.clear"_L1) {
        if (slot.isEmpty() || slot == "state"_L1)
            service->overrides.state.reset();
        if (slot.isEmpty() || slot == "weight"_L1)
            service->overrides.weight.reset();
        if (slot.isEmpty() || slot == "maxconn"_L1)
            service->overrides.maxconn.reset();
    } else {
        return RpcError{RpcErrorCode::MethodNotFound, request.method};
    }
    return QJsonObject{{u"saved"_s, saved}, {u"warning"_s, QString()}, {u"service"_s, toJson(*service)}};
}

void FakeAgent::set(ServiceStatus &service, const QJsonObject &params) const
{
    OverrideNote note;
    note.reason = params.value("reason"_L1).toString();
    note.owner = u"alice"_s;
    note.since = status.time;
    if (params.contains("for_s"_L1)) {
        const auto length = std::chrono::milliseconds(qint64(params.value("for_s"_L1).toDouble() * 1000));
        note.end = OverrideEnd{OverrideEnd::Kind::After, status.time + length, {}, {}};
    } else if (params.contains("until_ms"_L1)) {
        const auto wall = WallTime(std::chrono::milliseconds(params.value("until_ms"_L1).toInteger()));
        note.end = OverrideEnd{OverrideEnd::Kind::At, wall, {}, {}};
    }
    if (params.contains("state"_L1))
        service.overrides.state = StateOverride{*forcedStateFromWord(params.value("state"_L1).toString()), note};
    if (params.contains("weight"_L1))
        service.overrides.weight = WeightOverride{params.value("weight"_L1).toInt(), note};
    if (params.contains("maxconn"_L1)) {
        service.overrides.maxconn = MaxconnOverride{params.value("maxconn"_L1).toInt(),
                                                    params.value("restore"_L1).toInt(), note};
    }
}

std::vector<QJsonObject> FakeAgent::requestsOf(const QString &method) const
{
    std::vector<QJsonObject> found;
    for (const RpcRequest &request : m_requests) {
        if (request.method == method)
            found.push_back(request.params);
    }
    return found;
}

void FakeAgent::sendEvent(const QString &name, const QJsonObject &params)
{
    if (m_socket && m_events.contains(name))
        m_socket->write(toFrame(RpcEvent{name, params}));
}

void FakeAgent::sendService(const QString &event)
{
    QJsonArray services;
    for (const ServiceStatus &service : status.services)
        services.append(toJson(service));
    sendEvent(event, {{u"services"_s, services}});
}

void FakeAgent::sendBalancers()
{
    QJsonArray balancers;
    for (const BalancerStatus &balancer : status.balancers)
        balancers.append(toJson(balancer, status.time));
    sendEvent(u"balancer"_s, {{u"balancers"_s, balancers}});
}

void FakeAgent::sendAgent()
{
    sendEvent(u"settings"_s, {{u"agent"_s, toJson(status.agent)}});
}

BalancerStatus balancerAt(quint64 id, const QString &address, WallTime lastSeen)
{
    BalancerStatus balancer;
    balancer.id = id;
    balancer.address = address;
    balancer.line = "lb" + QByteArray::number(id) + " web/web1\n";
    balancer.service = u"default"_s;
    balancer.lastSeen = lastSeen;
    balancer.interval = 2s;
    balancer.probes = 900;
    balancer.lastReply = "up 75%"_ba;
    balancer.nextReply = "up 75%"_ba;
    return balancer;
}

AgentStatus healthyStatus(WallTime now)
{
    AgentStatus status;
    status.time = now;
    status.agent.version = u"0.1.0"_s;
    status.agent.host = u"web1"_s;
    status.agent.uptime = 30min;
    status.agent.listening = {{u"::"_s, 9999, true, {}}};
    status.agent.configFile = u"/etc/sluicekeeper/sluicekeeper.toml"_s;
    ServiceStatus service;
    service.name = u"default"_s;
    service.reply = "up 75%"_ba;
    service.sources = {{u"cpu"_s, 83.0, {}}};
    service.trace = {83.0, 83.0, 75.0, 75, std::nullopt, 75};
    status.services = {service};
    status.balancers = {balancerAt(1, u"10.0.0.5"_s, now - 1s), balancerAt(2, u"10.0.0.6"_s, now - 2s)};
    return status;
}

} // namespace sluice
