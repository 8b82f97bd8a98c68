// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"

#include "agentcore/control/jsonvalues.h"
#include "agentcore/control/statuswords.h"

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fromListener(const ListenerStatus &listener)
{
    return {{u"address"_s, listener.address},
            {u"port"_s, int(listener.port)},
            {u"listening"_s, listener.listening},
            {u"error"_s, listener.error}};
}

std::optional<ListenerStatus> toListener(const QJsonObject &json)
{
    ListenerStatus listener;
    listener.address = json.value("address"_L1).toString();
    listener.port = json::toPort(json.value("port"_L1));
    listener.listening = json.value("listening"_L1).toBool();
    listener.error = json.value("error"_L1).toString();
    return listener;
}

} // namespace

QJsonObject toJson(const AgentInfo &info)
{
    return {{u"version"_s, info.version},
            {u"host"_s, info.host},
            {u"kind"_s, word(info.kind)},
            {u"pid"_s, info.pid},
            {u"uptime_s"_s, json::fromDuration(info.uptime)},
            {u"listening"_s, json::fromItems(info.listening, fromListener)},
            {u"source"_s, word(info.source)},
            {u"style"_s, word(info.style)},
            {u"journal"_s, word(info.journal)},
            {u"journal_text"_s, info.journalText},
            {u"first_start"_s, info.firstStart},
            {u"audit_problem"_s, info.auditProblem},
            {u"config_file"_s, info.configFile},
            {u"settings_error"_s, info.settingsError},
            {u"phase"_s, word(info.phase)},
            {u"reloaded_ms"_s, json::fromTime(info.reloaded)},
            {u"sample_age_s"_s, json::fromDuration(info.sampleAge)},
            {u"probes"_s, json::fromCount(info.probes)},
            {u"refused"_s, json::fromCount(info.refused)},
            {u"last_refused"_s, info.lastRefused},
            {u"held"_s, info.held},
            {u"capacity"_s, info.capacity}};
}

AgentInfo agentInfoFromJson(const QJsonObject &json)
{
    AgentInfo info;
    info.version = json.value("version"_L1).toString();
    info.host = json.value("host"_L1).toString();
    info.kind = agentKindFromWord(json.value("kind"_L1).toString()).value_or(info.kind);
    info.pid = json.value("pid"_L1).toInteger();
    info.uptime = json::toDuration(json.value("uptime_s"_L1)).value_or(info.uptime);
    info.listening = json::toItems<ListenerStatus>(json.value("listening"_L1), toListener);
    info.source = samplingSourceFromWord(json.value("source"_L1).toString()).value_or(info.source);
    info.style = replyStyleFromWord(json.value("style"_L1).toString()).value_or(info.style);
    info.journal = journalHealthFromWord(json.value("journal"_L1).toString()).value_or(info.journal);
    info.journalText = json.value("journal_text"_L1).toString();
    info.firstStart = json.value("first_start"_L1).toBool();
    info.auditProblem = json.value("audit_problem"_L1).toString();
    info.configFile = json.value("config_file"_L1).toString();
    info.settingsError = json.value("settings_error"_L1).toString();
    info.phase = lifePhaseFromWord(json.value("phase"_L1).toString()).value_or(info.phase);
    info.reloaded = json::toTime(json.value("reloaded_ms"_L1));
    info.sampleAge = json::toDuration(json.value("sample_age_s"_L1));
    info.probes = json::toCount(json.value("probes"_L1)).value_or(0);
    info.refused = json::toCount(json.value("refused"_L1)).value_or(0);
    info.lastRefused = json.value("last_refused"_L1).toString();
    info.held = json::toInt(json.value("held"_L1)).value_or(0);
    info.capacity = json::toInt(json.value("capacity"_L1)).value_or(0);
    return info;
}

QJsonObject toJson(const AgentStatus &status)
{
    // Version and host stand at the top too, where scripts look for them first.
    return {
        {u"time_ms"_s, json::fromTime(status.time)},
        {u"version"_s, status.agent.version},
        {u"host"_s, status.agent.host},
        {u"agent"_s, toJson(status.agent)},
        {u"services"_s, json::fromItems(status.services, [](const ServiceStatus &service) { return toJson(service); })},
        {u"balancers"_s, json::fromItems(status.balancers, [&status](const BalancerStatus &balancer) {
             return toJson(balancer, status.time);
         })}};
}

AgentStatus agentStatusFromJson(const QJsonObject &json)
{
    AgentStatus status;
    status.time = json::toTime(json.value("time_ms"_L1)).value_or(status.time);
    status.agent = agentInfoFromJson(json.value("agent"_L1).toObject());
    status.services = json::toItems<ServiceStatus>(json.value("services"_L1), [](const QJsonObject &service) {
        return std::optional(serviceStatusFromJson(service));
    });
    status.balancers = json::toItems<BalancerStatus>(json.value("balancers"_L1), [](const QJsonObject &balancer) {
        return std::optional(balancerStatusFromJson(balancer));
    });
    return status;
}

} // namespace sluice
