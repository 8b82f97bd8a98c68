// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/protocol/address.h"
#include "agentcore/sampling/connectioncounts.h"

#include <QByteArrayView>

#include <vector>

namespace sluice {

/// A socket that listens, as Linux lists it.
struct TcpListener
{
    IpAddress address;
    quint16 port = 0;
    qint64 uid = -1;
    quint64 inode = 0;
    bool operator==(const TcpListener &) const = default;
};

/// The text of /proc/net/tcp or /proc/net/tcp6 (proc(5)). Total: lines of another form are left out.
[[nodiscard]] std::vector<TcpListener> listenersInTable(QByteArrayView table);

/// Adds the connections in such a text that are established to each port in `counts`.
void addEstablished(QByteArrayView table, ConnectionCounts &counts);

/// Whether one that listens there keeps this address and port from being had.
[[nodiscard]] bool holds(const TcpListener &listener, const IpAddress &address, quint16 port);

} // namespace sluice
