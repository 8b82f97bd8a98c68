// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statuschanges.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "app/ctl/balancertext.h"
#include "app/ctl/overridetext.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

QString lineText(const QByteArray &line)
{
    return line.isEmpty() ? u"an empty line"_s : u"\"%1\""_s.arg(shownBytes(line));
}

QStringList changesOf(const ServiceStatus &before, const ServiceStatus &after, WallTime now)
{
    QStringList lines;
    const QString name = shown(after.name);
    const QStringList wasForced = overrideLines(before.overrides, now);
    const QStringList isForced = overrideLines(after.overrides, now);
    for (const QString &line : isForced) {
        if (!wasForced.contains(line))
            lines.append(u"%1: forced %2"_s.arg(name, line));
    }
    if (overridesText(before.overrides) != overridesText(after.overrides) && isForced.size() < wasForced.size())
        lines.append(u"%1: released; now %2"_s.arg(name, overridesText(after.overrides)));
    if (before.reply != after.reply)
        lines.append(u"%1: says %2, was %3"_s.arg(name, lineText(after.reply), lineText(before.reply)));
    return lines;
}

QStringList changesOf(const BalancerStatus &before, const BalancerStatus &after)
{
    QStringList lines;
    const QString name = nameOf(after);
    if (before.lastReply != after.lastReply)
        lines.append(u"%1: was told %2"_s.arg(name, lineText(after.lastReply)));
    const QString owed = owedText(after);
    if (owedText(before) != owed)
        lines.append(owed.isEmpty() ? u"%1: is owed nothing any more"_s.arg(name)
                                    : u"%1: is owed %2"_s.arg(name, owed));
    return lines;
}

QStringList changesOf(const AgentInfo &before, const AgentInfo &after)
{
    QStringList lines;
    if (before.journal != after.journal)
        lines.append(after.journal == JournalHealth::Good
                         ? u"journal: what is forced is saved again"_s
                         : u"journal: what is forced cannot be saved (%1)"_s.arg(shown(after.journalText)));
    if (before.settingsError != after.settingsError)
        lines.append(after.settingsError.isEmpty() ? u"settings: good"_s
                                                   : u"settings: %1"_s.arg(shown(after.settingsError)));
    for (const ListenerStatus &listener : after.listening) {
        const auto same = [&listener](const ListenerStatus &one) {
            return one.address == listener.address && one.port == listener.port && one.listening == listener.listening;
        };
        if (std::ranges::any_of(before.listening, same))
            continue;
        const QString place = u"%1 port %2"_s.arg(shown(listener.address)).arg(listener.port);
        lines.append(listener.listening ? u"listening on %1"_s.arg(place)
                                        : u"not listening on %1: %2"_s.arg(place, shown(listener.error)));
    }
    if (before.refused != after.refused)
        lines.append(u"refused %1, which is not allowed"_s.arg(shown(after.lastRefused)));
    return lines;
}

QStringList take(AgentStatus &status, const ServiceStatus &service)
{
    const auto known = std::ranges::find(status.services, service.name, &ServiceStatus::name);
    if (known == status.services.end()) {
        status.services.push_back(service);
        return {u"%1: a new service, says %2"_s.arg(shown(service.name), lineText(service.reply))};
    }
    const QStringList lines = changesOf(*known, service, status.time);
    *known = service;
    return lines;
}

QStringList take(AgentStatus &status, const BalancerStatus &balancer)
{
    if (balancer.lastSeen)
        status.time = std::max(status.time, *balancer.lastSeen);
    const auto known = std::ranges::find(status.balancers, balancer.id, &BalancerStatus::id);
    if (known == status.balancers.end()) {
        status.balancers.push_back(balancer);
        return {u"%1: asks for %2, was told %3"_s.arg(nameOf(balancer), shown(balancer.service),
                                                      lineText(balancer.lastReply))};
    }
    const QStringList lines = changesOf(*known, balancer);
    *known = balancer;
    return lines;
}

QStringList forget(AgentStatus &status, quint64 id)
{
    const auto known = std::ranges::find(status.balancers, id, &BalancerStatus::id);
    if (known == status.balancers.end())
        return {};
    const QString name = nameOf(*known);
    status.balancers.erase(known);
    return {u"%1: forgotten"_s.arg(name)};
}

QStringList takeSample(AgentStatus &status, const QJsonObject &params)
{
    status.time = json::toTime(params.value("time_ms"_L1)).value_or(status.time);
    const QJsonArray services = params.value("services"_L1).toArray();
    for (const QJsonValue value : services) {
        const QJsonObject one = value.toObject();
        const auto known = std::ranges::find(status.services, one.value("name"_L1).toString(), &ServiceStatus::name);
        if (known == status.services.end())
            continue;
        known->trace.availability = json::toNumber(one.value("availability"_L1));
        known->trace.weight = json::toInt(one.value("weight"_L1));
        known->connections = json::toInt(one.value("connections"_L1));
    }
    return {};
}

} // namespace

QStringList applyEvent(AgentStatus &status, const RpcEvent &event)
{
    QStringList lines;
    if (event.name == "sample"_L1)
        return takeSample(status, event.params);
    if (event.name == "settings"_L1) {
        const AgentInfo agent = agentInfoFromJson(event.params.value("agent"_L1).toObject());
        lines = changesOf(status.agent, agent);
        status.agent = agent;
        return lines;
    }
    const QJsonArray services = event.params.value("services"_L1).toArray();
    for (const QJsonValue service : services)
        lines += take(status, serviceStatusFromJson(service.toObject()));
    const QJsonArray balancers = event.params.value("balancers"_L1).toArray();
    for (const QJsonValue balancer : balancers)
        lines += take(status, balancerStatusFromJson(balancer.toObject()));
    const QJsonArray gone = event.params.value("gone"_L1).toArray();
    for (const QJsonValue id : gone)
        lines += forget(status, json::toCount(id).value_or(0));
    return lines;
}

QStringList changesBetween(const AgentStatus &before, const AgentStatus &after)
{
    AgentStatus now = before;
    now.time = after.time;
    QStringList lines = changesOf(before.agent, after.agent);
    for (const ServiceStatus &service : after.services)
        lines += take(now, service);
    // The numbers of balancers are only good while the agent runs.
    for (BalancerStatus balancer : after.balancers) {
        const auto same = [&balancer](const BalancerStatus &one) {
            return one.address == balancer.address && one.line == balancer.line && one.service == balancer.service;
        };
        const auto known = std::ranges::find_if(now.balancers, same);
        if (known != now.balancers.end())
            known->id = balancer.id;
        lines += take(now, balancer);
    }
    return lines;
}

} // namespace sluice
