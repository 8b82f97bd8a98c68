// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelink.h"
#include "agentcore/agent/methodgroup.h"

namespace sluice {

/// probe.line: how a program probes the agent without being taken for a load balancer. Lives in the control thread.
class ProbeMethods final : public MethodGroup
{
public:
    explicit ProbeMethods(EngineLink &engine);

    [[nodiscard]] std::optional<ControlRole> roleFor(const QString &method) const override;
    void call(const ControlPeer &peer, const RpcRequest &request, const Answer &answer) override;

private:
    EngineLink &m_engine;
};

} // namespace sluice
