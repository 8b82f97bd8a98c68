// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/agentlink.h"

namespace sluice {

// The agent answers in pages; here they are put together. As JSON, so that what a newer agent tells is passed on.

/// The whole `status`, however many services and balancers there are; without `more`.
[[nodiscard]] CtlAnswer fetchStatus(AgentLink &link);
/// {"services": [...]}, every one, by name.
[[nodiscard]] CtlAnswer fetchServices(AgentLink &link);
/// {"balancers": [...]}, every one.
[[nodiscard]] CtlAnswer fetchBalancers(AgentLink &link);

/// Only what belongs to this service is left in `services` and `balancers`, `probes`, `entries`, as far as there are any.
[[nodiscard]] QJsonObject onlyOfService(QJsonObject json, const QString &service);

/// Where that leaves none: there is no such service.
[[nodiscard]] CtlFailure noSuchService(const QString &name);

} // namespace sluice
