// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sluice {

/// Who listens where the agent would.
struct PortHolder
{
    std::optional<qint64> pid; ///< nullopt where the system does not tell us: another user's, for one without rights
    QString program;           ///< with a pid
    QString user;              ///< whose it is; empty where unknown
    bool operator==(const PortHolder &) const = default;
};

/// Looks through all processes: not for the probe thread. nullopt where nobody is found.
[[nodiscard]] std::optional<PortHolder> portHolder(const QString &address, quint16 port);

} // namespace sluice
