// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlclient.h"
#include "app/ctl/ctlexit.h"

#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>
#include <variant>

namespace sluice {

using CtlAnswer = std::variant<QJsonObject, CtlFailure>;

/// The control socket for a program that does one thing after the other: each call waits for its answer.
class AgentLink
{
public:
    /// Longer than this no agent thinks; a call that takes longer has timed out.
    static constexpr std::chrono::milliseconds longestPatience{10'000};

    /// At `path`; without one the service's agent, and where nobody is there this user's built-in one. Nothing, or
    /// why there is none: CtlExit::NoAgent names every path that was tried.
    [[nodiscard]] std::optional<CtlFailure> open(const std::optional<QString> &path);

    [[nodiscard]] CtlAnswer call(const QString &method, const QJsonObject &params = {});
    /// For whoever has less time than that.
    void setPatience(std::chrono::milliseconds patience) noexcept { m_patience = std::min(patience, longestPatience); }

    /// For events, and for what outlives the agent: it goes on trying by itself.
    [[nodiscard]] ControlClient &client() noexcept { return m_client; }

private:
    [[nodiscard]] std::optional<CtlFailure> greet(const QString &path);

    ControlClient m_client{QStringLiteral("sluicectl")};
    std::chrono::milliseconds m_patience = longestPatience;
};

/// What the agent's error means for whoever called.
[[nodiscard]] CtlFailure failureOf(const RpcError &error, const QString &agentVersion);

} // namespace sluice
