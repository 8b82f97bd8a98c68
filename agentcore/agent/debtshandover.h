// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/control/rpc.h"
#include "agentcore/storage/journal.h"

#include <QJsonObject>

#include <map>
#include <variant>

namespace sluice {

/// What one agent hands over to the next one on the same machine: what it forces, and what it owes.
struct DebtsHandover
{
    std::map<QString, Overrides> overrides; ///< by service
    std::map<BalancerKey, DebtRecord> debts;
    bool operator==(const DebtsHandover &) const = default;
};

[[nodiscard]] QJsonObject toJson(const DebtsHandover &handover);
/// Ends that count elapsed time are taken up by `clock`. The error says what was expected. Total.
[[nodiscard]] std::variant<DebtsHandover, RpcError> debtsHandoverFromJson(const QJsonObject &json, const Clock &clock);

} // namespace sluice
