// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/agenthost.h"

#include <QStringList>

#include <variant>

namespace sluice {

/// Exit codes of sluiced.
enum class AgentExit { Done, Failed, Usage, Misconfigured };
/// As the shell sees it: 0 done, 1 failed, 2 wrong usage or wrong settings.
[[nodiscard]] int exitCode(AgentExit exit) noexcept;

/// What the command line asks for.
struct AgentCommand
{
    enum class Verb { Run, CheckConfig };
    Verb verb = Verb::Run;
    AgentOptions options;
};

/// To print and end with: help and version on stdout, a wrong option on stderr.
struct EarlyExit
{
    AgentExit code = AgentExit::Done;
    QString text;
};

[[nodiscard]] std::variant<AgentCommand, EarlyExit> parseAgentCommandLine(const QStringList &arguments);

} // namespace sluice
