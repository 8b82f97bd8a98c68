// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/journal.h"

#include <QJsonObject>

#include <optional>
#include <utility>

// How one balancer's debts stand in the journal, and in what one agent hands over to another. Reading is strict.
namespace sluice::stored {

[[nodiscard]] QJsonObject fromDebt(const BalancerKey &key, const DebtRecord &record);
[[nodiscard]] std::optional<std::pair<BalancerKey, DebtRecord>> toDebt(const QJsonObject &object);

} // namespace sluice::stored
