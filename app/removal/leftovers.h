// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QStringList>

namespace sluice {

// HAProxy keeps what it was told for ever. These are the words for what it will keep once the agent is gone.

[[nodiscard]] bool anythingForced(const AgentStatus &status);
[[nodiscard]] bool anythingOwed(const AgentStatus &status);

/// One line for each override: "default: maint, forced by root since 2026-11-25 07:30 (patching)".
[[nodiscard]] QStringList forcedLines(const AgentStatus &status);

/// "192.0.2.1 (lb1 web/web1)", fit for a terminal whatever the balancer has sent.
[[nodiscard]] QString balancerName(const BalancerStatus &balancer);

/// The server as HAProxy's commands name it, from an agent-send line: "web/web1". BACKEND/SERVER where the line does
/// not say it, or holds what a name of HAProxy cannot: the text is for an administrator to copy into a root shell.
[[nodiscard]] QString serverName(const QByteArray &line);

/// The commands for HAProxy's own socket that undo there what this balancer was told. Empty where it keeps nothing.
[[nodiscard]] QStringList commandsToLift(const BalancerStatus &balancer);

} // namespace sluice
