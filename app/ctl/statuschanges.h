// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"
#include "agentcore/control/rpc.h"

#include <QStringList>

namespace sluice {

/// Brings a status up to date by an event of the control socket, and says what has changed, one line each, without
/// the time. Pure.
[[nodiscard]] QStringList applyEvent(AgentStatus &status, const RpcEvent &event);

/// What is different between two whole statuses, in the same words: for after a time without a connection.
[[nodiscard]] QStringList changesBetween(const AgentStatus &before, const AgentStatus &after);

} // namespace sluice
