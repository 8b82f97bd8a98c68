// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/balancertext.h"
#include "app/ctl/textstyle.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sluice {

// Lists as aligned text with a heading. Pure. Without an item: a sentence that says so.

[[nodiscard]] QString servicesTable(const std::vector<ServiceStatus> &services, const TextStyle &style);
[[nodiscard]] QString balancersTable(const std::vector<BalancerStatus> &balancers, const Moment &moment,
                                     const TextStyle &style);
[[nodiscard]] QString probesTable(const std::vector<ProbeStatus> &probes, const TextStyle &style);
/// Entries of the audit trail as the method `audit` gives them.
[[nodiscard]] QString auditTable(const QJsonArray &entries, const TextStyle &style);
/// What `balancers.forget` answered.
[[nodiscard]] QString forgottenText(const QJsonObject &answer);

} // namespace sluice
