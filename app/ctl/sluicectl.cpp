// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sluicectl.h"

#include "app/ctl/agentverbs.h"
#include "app/ctl/ctlcommandline.h"
#include "app/ctl/doctorverb.h"
#include "app/ctl/explainverb.h"
#include "app/ctl/listverbs.h"
#include "app/ctl/settingsverb.h"
#include "app/ctl/stateverbs.h"
#include "app/ctl/watchverb.h"

namespace sluice {
namespace {

using RunVerb = std::optional<CtlFailure> (*)(AgentLink &, CtlConsole &, const CtlCommand &);

RunVerb runnerOf(CtlVerb verb)
{
    switch (verb) {
    case CtlVerb::Status:
        return runStatus;
    case CtlVerb::Watch:
        return runWatch;
    case CtlVerb::Services:
        return runServices;
    case CtlVerb::Balancers:
        return runBalancers;
    case CtlVerb::Probes:
        return runProbes;
    case CtlVerb::History:
        return runHistory;
    case CtlVerb::Settings:
        return runSettings;
    case CtlVerb::Probe:
        return runProbe;
    case CtlVerb::Simulate:
        return runSimulate;
    case CtlVerb::Snippet:
        return runSnippet;
    case CtlVerb::Metrics:
        return runMetrics;
    case CtlVerb::Doctor:
        return runDoctor;
    case CtlVerb::Up:
    case CtlVerb::Down:
    case CtlVerb::Fail:
    case CtlVerb::Stopped:
    case CtlVerb::Drain:
    case CtlVerb::Maint:
    case CtlVerb::Ready:
    case CtlVerb::Auto:
    case CtlVerb::Weight:
    case CtlVerb::Maxconn:
    case CtlVerb::Explain: // asks nobody
        break;
    }
    return runStateVerb;
}

std::optional<CtlFailure> run(const CtlCommand &command, CtlConsole &console)
{
    if (command.verb == CtlVerb::Explain) {
        runExplain(console, command);
        return std::nullopt;
    }
    AgentLink link;
    if (const auto failure = link.open(command.socket)) {
        return command.verb == CtlVerb::Doctor ? doctorWithoutAgent(console, command, *failure) : *failure;
    }
    const std::optional<CtlFailure> failure = runnerOf(command.verb)(link, console, command);
    link.client().close();
    return failure;
}

} // namespace

CtlExit runSluicectl(const QStringList &arguments, CtlConsole &console)
{
    const WallTime now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto parsed = parseCtlCommandLine(arguments, now);
    if (const auto *const text = std::get_if<CtlText>(&parsed)) {
        console.print(text->text);
        return CtlExit::Done;
    }
    std::optional<CtlFailure> failure;
    if (const auto *const wrong = std::get_if<CtlFailure>(&parsed))
        failure = *wrong;
    else
        failure = run(std::get<CtlCommand>(parsed), console);
    if (!failure)
        return CtlExit::Done;
    console.say(failure->text);
    return failure->exit;
}

} // namespace sluice
