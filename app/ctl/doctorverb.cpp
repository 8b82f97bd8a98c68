// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/doctorverb.h"

#include "agentcore/control/agentstatusjson.h"
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
        list.append(QJsonObject{{u"check"_s, finding.check},
                                {u"result"_s, word(finding.result)},
                                {u"text"_s, finding.text},
                                {u"advice"_s, finding.advice}});
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
    print(console, command,
          {{u"reachable"_s, Result::Problem, u"No agent could be asked."_s,
            u"HAProxy keeps what it last heard. See what is said on standard error."_s}});
    return why;
}

} // namespace sluice
