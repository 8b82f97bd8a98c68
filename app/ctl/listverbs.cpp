// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/listverbs.h"

#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "app/ctl/statusfetch.h"
#include "app/ctl/tables.h"

#include <QJsonArray>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int entriesAPage = 500;

bool isText(const CtlCommand &command)
{
    return command.form == CtlCommand::Form::Text;
}

QJsonObject asMeant(const QJsonObject &json, const CtlCommand &command)
{
    return command.services == CtlCommand::Services::Named ? onlyOfService(json, command.service) : json;
}

/// The newest `count` of a list.
QJsonArray newest(const QJsonArray &all, int count)
{
    QJsonArray kept;
    for (qsizetype index = std::max<qsizetype>(0, all.size() - count); index < all.size(); ++index)
        kept.append(all[index]);
    return kept;
}

/// The audit trail from the newest entry backwards, until there are as many as are wanted. The agent gives the newest
/// that fit into an answer.
CtlAnswer fetchAudit(AgentLink &link, const CtlCommand &command)
{
    QJsonArray kept;
    QJsonObject params{{u"limit"_s, entriesAPage}};
    for (;;) {
        const CtlAnswer page = link.call(u"audit"_s, params);
        const auto *const json = std::get_if<QJsonObject>(&page);
        if (!json)
            return page;
        const QJsonArray items = json->value("entries"_L1).toArray();
        QJsonArray older = asMeant(*json, command).value("entries"_L1).toArray();
        for (const QJsonValue entry : std::as_const(kept))
            older.append(entry);
        kept = older;
        const QJsonValue first = items.isEmpty() ? QJsonValue() : items.first().toObject().value("number"_L1);
        const bool goesOn = first.toInteger() > 1 && first != params.value("before"_L1);
        if (kept.size() >= command.last || !goesOn) {
            QJsonObject whole = *json;
            whole.insert("entries"_L1, newest(kept, command.last));
            return whole;
        }
        params.insert("before"_L1, first);
    }
}

} // namespace

std::optional<CtlFailure> runServices(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = fetchServices(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    if (isText(command))
        console.print(servicesTable(agentStatusFromJson(json).services, console.style));
    else
        console.print(json);
    return std::nullopt;
}

std::optional<CtlFailure> runBalancers(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    if (command.forget) {
        QJsonObject params{{u"address"_s, command.forget->address}};
        if (command.forget->line)
            params.insert("line"_L1, *command.forget->line);
        const CtlAnswer answer = link.call(u"balancers.forget"_s, params);
        if (const auto *const failure = std::get_if<CtlFailure>(&answer))
            return *failure;
        const QJsonObject &json = std::get<QJsonObject>(answer);
        if (isText(command))
            console.print(forgottenText(json));
        else
            console.print(json);
        return std::nullopt;
    }
    const CtlAnswer answer = fetchStatus(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject json = asMeant(std::get<QJsonObject>(answer), command);
    const AgentStatus status = agentStatusFromJson(json);
    if (command.services == CtlCommand::Services::Named && status.services.empty())
        return noSuchService(command.service);
    if (isText(command))
        console.print(balancersTable(status.balancers, momentOf(status), console.style));
    else
        console.print(QJsonObject{{u"balancers"_s, json.value("balancers"_L1)}});
    return std::nullopt;
}

std::optional<CtlFailure> runProbes(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = link.call(u"probes"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    QJsonObject json = asMeant(std::get<QJsonObject>(answer), command);
    json.insert("probes"_L1, newest(json.value("probes"_L1).toArray(), command.last));
    if (!isText(command)) {
        console.print(json);
        return std::nullopt;
    }
    const auto probes = json::toItems<ProbeStatus>(
        json.value("probes"_L1), [](const QJsonObject &one) { return std::optional(probeStatusFromJson(one)); });
    console.print(probesTable(probes, console.style));
    return std::nullopt;
}

std::optional<CtlFailure> runHistory(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = fetchAudit(link, command);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    if (isText(command))
        console.print(auditTable(json.value("entries"_L1).toArray(), console.style));
    else
        console.print(json);
    if (const QString problem = json.value("problem"_L1).toString(); !problem.isEmpty())
        console.say(u"the audit trail cannot be written (%1): what is done now is not recorded"_s.arg(problem));
    return std::nullopt;
}

} // namespace sluice
