// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/control/controlserver.h"

#include <QString>
#include <QtGlobal>

#include <optional>
#include <vector>

namespace sluice {

/// Who connected, as the operating system remembers it from the moment of connecting.
struct PeerCredentials
{
    qint64 uid = -1;
    qint64 pid = -1;
    QString user;               ///< name, or the number where there is none
    std::vector<qint64> groups; ///< primary and supplementary
    bool operator==(const PeerCredentials &) const = default;
};

/// nullopt where the system does not say: such a peer is nobody's friend.
[[nodiscard]] std::optional<PeerCredentials> peerCredentials(qintptr descriptor);

/// Whom the agent lets operate beside root.
struct OperatorRule
{
    qint64 ownUid = -1;
    std::optional<qint64> group; ///< of the group `sluicekeeper`, where there is one
};
/// Looked up anew each time, so that a group made later counts at once.
[[nodiscard]] OperatorRule operatorRule();

[[nodiscard]] ControlRole roleOf(const PeerCredentials &peer, const OperatorRule &rule);

} // namespace sluice
