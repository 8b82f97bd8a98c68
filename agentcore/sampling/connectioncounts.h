// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <set>

namespace sluice {

/// How many connections each local port has.
using ConnectionCounts = std::map<quint16, int>;

/// The established TCP connections to these ports of this machine, IPv4 and IPv6 together, each once; every port that
/// was asked for is in the answer. What listens or has been closed does not count. nullopt where the system does not
/// tell. Reads the system's whole table of connections: not for a thread that must not wait.
[[nodiscard]] std::optional<ConnectionCounts> countConnections(const std::set<quint16> &ports);

} // namespace sluice
