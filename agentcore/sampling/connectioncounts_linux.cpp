// SPDX-License-Identifier: GPL-3.0-or-later
// From the kernel's own lists and not over NETLINK_SOCK_DIAG: the unit under which the agent runs lets it open no
// sockets but those of its own work (RestrictAddressFamilies in sluiced.service), and the lists need none.
#include "agentcore/sampling/connectioncounts.h"

#include "agentcore/sampling/tcptable.h"

#include <QFile>
#include <QString>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 pieceSize = 64LL * 1024;

/// Piece by piece: the lists of a busy server have megabytes. False where it cannot be read.
bool countIn(const QString &path, ConnectionCounts &counts)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray rest;
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty(); piece = file.read(pieceSize)) {
        rest += piece;
        const qsizetype whole = rest.lastIndexOf('\n') + 1;
        addEstablished(QByteArrayView(rest).first(whole), counts);
        rest.remove(0, whole);
    }
    return file.error() == QFileDevice::NoError;
}

} // namespace

std::optional<ConnectionCounts> countConnections(const std::set<quint16> &ports)
{
    ConnectionCounts counts;
    for (const quint16 port : ports)
        counts[port] = 0;
    // A connection from an IPv4 address to a socket of both families stands in the second list only.
    const QString v6 = u"/proc/self/net/tcp6"_s;
    if (!countIn(u"/proc/self/net/tcp"_s, counts) || (QFile::exists(v6) && !countIn(v6, counts)))
        return std::nullopt; // a part of them is no number
    return counts;
}

} // namespace sluice
