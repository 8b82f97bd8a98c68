// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/agentverbs.h"

#include "agentcore/connect/connectdata.h"
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/jsonvalues.h"
#include "app/ctl/ownprobe.h"
#include "app/ctl/statusfetch.h"
#include "app/ctl/statustext.h"
#include "app/ctl/timetext.h"

#include <QJsonArray>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

bool isText(const CtlCommand &command)
{
    return command.form == CtlCommand::Form::Text;
}

bool isNamed(const CtlCommand &command)
{
    return command.services == CtlCommand::Services::Named;
}

std::variant<ListenerStatus, CtlFailure> firstListener(AgentLink &link)
{
    const CtlAnswer answer = link.call(u"status"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const AgentStatus status = agentStatusFromJson(std::get<QJsonObject>(answer));
    for (const ListenerStatus &listener : status.agent.listening) {
        if (listener.listening)
            return listener;
    }
    return CtlFailure{CtlExit::Failed, u"the agent listens nowhere; \"sluicectl doctor\" tells why"_s};
}

std::optional<CtlFailure> verdictOn(const OwnProbe &probe, std::chrono::milliseconds patience)
{
    switch (probe.end) {
    case OwnProbe::End::Closed:
        return std::nullopt;
    case OwnProbe::End::NoLine:
        return CtlFailure{CtlExit::Failed,
                          u"the reply has no line end, so HAProxy would ignore it; is it the agent that listens there? "
                          "\"sluicectl doctor\" looks"_s};
    case OwnProbe::End::TimedOut:
        return CtlFailure{CtlExit::TimedOut,
                          u"no complete reply within %1; \"sluicectl doctor\" looks why"_s.arg(durationText(patience))};
    case OwnProbe::End::NoConnection:
        break;
    }
    return CtlFailure{CtlExit::Failed, u"no connection (%1); \"sluicectl doctor\" looks why"_s.arg(probe.error)};
}

QJsonObject snippetJson(const Snippet &made, const QStringList &comments)
{
    QJsonArray servers;
    for (const SnippetLine &one : made.lines)
        servers.append(QJsonObject{{u"service"_s, one.service},
                                   {u"backend"_s, QString::fromUtf8(one.backend)},
                                   {u"server"_s, QString::fromUtf8(one.server)},
                                   {u"line"_s, QString::fromUtf8(one.line)}});
    return {{u"servers"_s, servers},
            {u"comments"_s, QJsonArray::fromStringList(comments)},
            {u"text"_s, QString::fromUtf8(made.text)}};
}

} // namespace

std::optional<CtlFailure> runStatus(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = fetchStatus(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    QJsonObject json = std::get<QJsonObject>(answer);
    if (isNamed(command)) {
        json = onlyOfService(json, command.service);
        if (json.value("services"_L1).toArray().isEmpty())
            return noSuchService(command.service);
    }
    if (isText(command))
        console.print(statusText(agentStatusFromJson(json), console.style));
    else
        console.print(json);
    return std::nullopt;
}

std::optional<CtlFailure> runProbe(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = link.call(u"probe.line"_s,
                                       isNamed(command) ? QJsonObject{{u"service"_s, command.service}} : QJsonObject());
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const auto listener = firstListener(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&listener))
        return *failure;
    const QByteArray line = json::toBytes(std::get<QJsonObject>(answer).value("line"_L1)).value_or(QByteArray());
    const auto &place = std::get<ListenerStatus>(listener);
    const OwnProbe probe = probeAgent({reachableAddress(place.address), place.port, line}, command.patience);
    if (isText(command))
        console.print(toText(probe));
    else
        console.print(toJson(probe));
    return verdictOn(probe, command.patience);
}

std::optional<CtlFailure> runSnippet(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer settings = link.call(u"settings.get"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&settings))
        return *failure;
    const CtlAnswer status = fetchStatus(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&status))
        return *failure;
    ConnectData data = connectDataOf(agentStatusFromJson(std::get<QJsonObject>(status)),
                                     std::get<QJsonObject>(settings), machineAddresses());
    if (isNamed(command))
        std::erase_if(data.services, [&](const SnippetService &one) { return one.name != command.service; });
    if (data.services.empty())
        return noSuchService(command.service);
    const Snippet made = snippet(requestOf(data, QByteArrayLiteral("lb1"), SnippetTarget::Haproxy));
    QStringList comments;
    for (const SnippetReason reason : made.reasons)
        comments.append(text(reason));
    if (isText(command))
        console.print(u"# "_s + comments.join("\n# "_L1) + u"\n\n"_s + QString::fromUtf8(made.text));
    else
        console.print(snippetJson(made, comments));
    return std::nullopt;
}

std::optional<CtlFailure> runMetrics(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = link.call(u"metrics"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    const QJsonObject &json = std::get<QJsonObject>(answer);
    if (isText(command))
        console.print(json.value("text"_L1).toString());
    else
        console.print(json);
    return std::nullopt;
}

std::optional<CtlFailure> runSimulate(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = link.call(u"simulate"_s, {{u"idle"_s, command.idle}});
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return *failure;
    if (isText(command))
        console.print(u"The agent takes %1% of the CPU for idle.\n"_s.arg(command.idle));
    else
        console.print(std::get<QJsonObject>(answer));
    return std::nullopt;
}

} // namespace sluice
