// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/agentmethods.h"
#include "agentcore/history/auditentry.h"

#include <memory>

namespace sluice {

/// One request over the control socket, on its way to its answer.
struct AgentMethods::Call
{
    ControlClientId client = 0;
    ControlPeer peer;
    RpcRequest request;
    /// Its line of the audit trail, written once, at the latest with the answer; none for a call that only looks.
    std::shared_ptr<AuditEntry> audit;
    [[nodiscard]] const QJsonObject &params() const { return request.params; }
};

} // namespace sluice
