// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlserver.h"

#include <QString>

#include <functional>
#include <optional>
#include <variant>

namespace sluice {

/// Some of the control socket's methods, kept together because they work on one thing. AgentMethods asks for the role,
/// checks it, and passes the call on.
class MethodGroup
{
public:
    using Result = std::variant<QJsonValue, RpcError>;
    /// To be called once, at once or later.
    using Answer = std::function<void(const Result &)>;

    virtual ~MethodGroup() = default;

    /// nullopt where the method is not of this group.
    [[nodiscard]] virtual std::optional<ControlRole> roleFor(const QString &method) const = 0;
    virtual void call(const ControlPeer &peer, const RpcRequest &request, const Answer &answer) = 0;

protected:
    MethodGroup() = default;
    Q_DISABLE_COPY_MOVE(MethodGroup)
};

} // namespace sluice
