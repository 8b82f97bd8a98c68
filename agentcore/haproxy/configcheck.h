// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/haproxy/configfinding.h"
#include "agentcore/protocol/address.h"

#include <QByteArrayView>
#include <QList>

#include <chrono>
#include <vector>

namespace sluice {

/// What a configuration is held against: the agent that should be asked.
struct AskedAgent
{
    QList<IpAddress> addresses; ///< at which HAProxy reaches it; empty: not known, and not looked at
    QList<quint16> ports;       ///< on which it listens; empty: not known, and not looked at
    int haproxyWeight = 100;    ///< the weight to recommend
    int readyFetches = 3;
    std::chrono::milliseconds readyFor{30'000};
    std::chrono::milliseconds returnCheck{5'000};

    bool operator==(const AskedAgent &) const = default;
};

/// Reads a pasted haproxy.cfg, or a piece of one, and says what in it would not do for this agent, by line. Empty: all
/// is well. Total: any bytes are fine. Whether HAProxy itself accepts the file, only `haproxy -c` knows.
[[nodiscard]] std::vector<ConfigFinding> checkConfig(QByteArrayView text, const AskedAgent &agent);

} // namespace sluice
