// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/keeper.h"
#include "agentcore/control/controlserver.h"

#include <QJsonObject>

#include <variant>

namespace sluice {

/// Longest reason that is kept; the reply shows the first maximumReasonBytes of it.
inline constexpr qsizetype maximumReasonLength = 16 * 1024;

/// The params of `override.set`, checked. The error says what was expected. Total.
[[nodiscard]] std::variant<OverrideValue, RpcError> overrideFromParams(const QJsonObject &params,
                                                                       const ControlPeer &peer, const Clock &clock);

} // namespace sluice
