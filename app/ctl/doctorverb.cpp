// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/doctorverb.h"

#include "agentcore/connect/connectdata.h"
#include "agentcore/control/agentstatusjson.h"
#include "app/ctl/configfindings.h"
#include "app/ctl/inputfile.h"
#include "app/ctl/statusfetch.h"
#include "app/ctl/statustext.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Result = Finding::Result;

QLatin1StringView word(Result result)
{
    switch (result) {
    case Result::Good:
        return "good"_L1;
    case Result::Notice:
        return "notice"_L1;
    case Result::Problem:
        break;
    }
    return "problem"_L1;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonObject json{{u"check"_s, finding.check},
                     {u"result"_s, word(finding.result)},
                     {u"text"_s, finding.text},
                     {u"advice"_s, finding.advice}};
    if (finding.line > 0)
        json.insert("line"_L1, finding.line);
    if (!finding.code.isEmpty())
        json.insert("code"_L1, finding.code);
    return json;
}

/// Many configurations are generated, and long.
constexpr qint64 largestConfiguration = 64 * 1024 * 1024;

/// Nothing where none was named.
std::variant<std::vector<Finding>, CtlFailure> configurationFindings(const CtlCommand &command, const AskedAgent &agent)
{
    if (command.haproxyCfg.isEmpty())
        return std::vector<Finding>();
    const auto bytes = readInput(command.haproxyCfg, largestConfiguration);
    if (const auto *const failure = std::get_if<CtlFailure>(&bytes))
        return *failure;
    return configFindings(std::get<QByteArray>(bytes), agent, inputName(command.haproxyCfg));
}

std::variant<AskedAgent, CtlFailure> askedAgent(AgentLink &link, const AgentStatus &status)
{
    const CtlAnswer settings = link.call(u"settings.get"_s);
    if (const auto *const failure = std::get_if<CtlFailure>(&settings))
        return *failure;
    return askedAgentOf(connectDataOf(status, std::get<QJsonObject>(settings), machineAddresses()));
}

void print(CtlConsole &console, const CtlCommand &command, const std::vector<Finding> &findings)
{
    if (command.form == CtlCommand::Form::Text) {
        console.print(findingsText(findings, FindingsShown::All, console.style));
        return;
    }
    const bool isGood = std::ranges::none_of(findings,
                                             [](const Finding &one) { return one.result == Result::Problem; });
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(toJson(finding));
    console.print(QJsonObject{{u"good"_s, isGood}, {u"findings"_s, list}});
}

std::variant<AuditHealth, CtlFailure> auditHealth(AgentLink &link)
{
    const CtlAnswer answer = link.call(u"audit"_s, {{u"limit"_s, 1}});
    if (const auto *const json = std::get_if<QJsonObject>(&answer))
        return AuditHealth{true, json->value("problem"_L1).toString()};
    const CtlFailure &failure = std::get<CtlFailure>(answer);
    if (failure.exit == CtlExit::Failed)
        return AuditHealth{};
    return failure;
}

} // namespace

std::optional<CtlFailure> runDoctor(AgentLink &link, CtlConsole &console, const CtlCommand &command)
{
    const CtlAnswer answer = fetchStatus(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&answer))
        return doctorWithoutAgent(console, command, *failure);
    const auto audit = auditHealth(link);
    if (const auto *const failure = std::get_if<CtlFailure>(&audit))
        return doctorWithoutAgent(console, command, *failure);
    const AgentStatus status = agentStatusFromJson(std::get<QJsonObject>(answer));
    std::vector<Finding> findings{
        {u"reachable"_s,
         Result::Good,
         u"The agent %1 answers at %2."_s.arg(shown(status.agent.version), link.client().path()),
         {}}};
    std::ranges::copy(findingsIn(status), std::back_inserter(findings));
    findings.push_back(auditFinding(std::get<AuditHealth>(audit)));
    if (!command.haproxyCfg.isEmpty()) {
        const auto agent = askedAgent(link, status);
        if (const auto *const failure = std::get_if<CtlFailure>(&agent))
            return doctorWithoutAgent(console, command, *failure);
        const auto found = configurationFindings(command, std::get<AskedAgent>(agent));
        if (const auto *const failure = std::get_if<CtlFailure>(&found))
            return *failure;
        std::ranges::copy(std::get<std::vector<Finding>>(found), std::back_inserter(findings));
    }
    print(console, command, findings);
    const auto problems = std::ranges::count(findings, Result::Problem, &Finding::result);
    if (problems == 0)
        return std::nullopt;
    return CtlFailure{CtlExit::Failed,
                      problems == 1 ? u"one problem; what to do stands below it"_s
                                    : u"%1 problems; what to do stands below each"_s.arg(problems)};
}

CtlFailure doctorWithoutAgent(CtlConsole &console, const CtlCommand &command, const CtlFailure &why)
{
    std::vector<Finding> findings{{u"reachable"_s, Result::Problem, u"No agent could be asked."_s,
                                   u"HAProxy keeps what it last heard. See what is said on standard error."_s}};
    const auto found = configurationFindings(command, {});
    if (const auto *const failure = std::get_if<CtlFailure>(&found))
        console.say(failure->text);
    else
        std::ranges::copy(std::get<std::vector<Finding>>(found), std::back_inserter(findings));
    print(console, command, findings);
    return why;
}

} // namespace sluice
