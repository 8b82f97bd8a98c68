// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/agentstatus.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace sluice {

// The JSON shapes of the control socket, both ways. Times are milliseconds since 1970 UTC under names that end in
// `_ms`; durations in `_s` are seconds (fractions allowed); unknown values are null. Reading is total: what is
// missing or of a wrong type keeps its default, so that an older panel reads a newer agent.

[[nodiscard]] QJsonObject toJson(const AgentStatus &status);
[[nodiscard]] QJsonObject toJson(const AgentInfo &info);
[[nodiscard]] QJsonObject toJson(const ServiceStatus &service);
[[nodiscard]] QJsonObject toJson(const SourceStatus &source);
[[nodiscard]] QJsonObject toJson(const BalancerStatus &balancer, WallTime now);
[[nodiscard]] QJsonObject toJson(const ProbeStatus &probe);
[[nodiscard]] QJsonObject toJson(const HistoryStatus &history);
[[nodiscard]] QJsonObject toJson(const Overrides &overrides);

[[nodiscard]] AgentStatus agentStatusFromJson(const QJsonObject &json);
[[nodiscard]] AgentInfo agentInfoFromJson(const QJsonObject &json);
[[nodiscard]] ServiceStatus serviceStatusFromJson(const QJsonObject &json);
[[nodiscard]] SourceStatus sourceStatusFromJson(const QJsonObject &json);
[[nodiscard]] BalancerStatus balancerStatusFromJson(const QJsonObject &json);
[[nodiscard]] ProbeStatus probeStatusFromJson(const QJsonObject &json);
[[nodiscard]] HistoryStatus historyStatusFromJson(const QJsonObject &json);
[[nodiscard]] Overrides overridesFromJson(const QJsonObject &json);

} // namespace sluice
