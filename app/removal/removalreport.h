// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QString>

#include <chrono>

namespace sluice {

// What somebody who removes the agent is told. Each text ends with a line end, or is empty where there is nothing to say.

/// Something is forced: nothing is changed, and this stays at HAProxy.
[[nodiscard]] QString staysReport(const AgentStatus &status);
/// Nothing is forced, and some have not heard yet what is taken back.
[[nodiscard]] QString waitingReport(const AgentStatus &status, std::chrono::seconds patience);
/// How the waiting ended: who has missed it, and what HAProxy keeps besides.
[[nodiscard]] QString endReport(const AgentStatus &status);
/// The settings' [lifecycle] on_stop: the last word, which nobody takes back any more.
[[nodiscard]] QString farewellReport(const QString &onStop, const AgentStatus &status);

} // namespace sluice
