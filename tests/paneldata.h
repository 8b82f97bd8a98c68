// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakeagent.h"

namespace sluice {

/// Half an hour of a machine's life: load comes and goes, one maint and one drain are over.
[[nodiscard]] HistoryStatus halfAnHour(WallTime now);
/// What those two balancers asked during the last minute.
[[nodiscard]] std::vector<ProbeStatus> lastProbes(WallTime now);
/// Who did what during the last day, one of them without the right to.
[[nodiscard]] QJsonArray someAudit(WallTime now);
/// What settings.get told: two services, and some of it from either file.
[[nodiscard]] QJsonObject someSettings();
/// Maint is forced, and both balancers were told.
void forceMaint(AgentStatus &status);
/// The service has ports: their connections stand in the status, and in the history as they became fewer.
void countConnections(AgentStatus &status, HistoryStatus &history, int now);
[[nodiscard]] WallTime wallNow();

} // namespace sluice
