// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/storage/journal.h"

#include <chrono>
#include <optional>
#include <vector>

namespace sluice {

/// What the register of balancers keeps over a restart. Not critical: losing it loses names in a list.
struct RegisteredBalancer
{
    BalancerKey key;
    WallTime firstSeen{};
    WallTime lastSeen{};
    quint64 probes = 0;
    std::optional<std::chrono::milliseconds> interval; ///< between its probes
    bool steady = false;                               ///< asked as a load balancer does
    bool operator==(const RegisteredBalancer &) const = default;
};

/// JSON, written whole and atomically. An unreadable file counts as empty, and the error says so.
struct RegisterFileResult
{
    std::vector<RegisteredBalancer> balancers;
    std::optional<StorageError> error;
};
[[nodiscard]] RegisterFileResult loadRegister(const QString &path);
[[nodiscard]] std::optional<StorageError> saveRegister(const QString &path,
                                                       const std::vector<RegisteredBalancer> &balancers);

} // namespace sluice
