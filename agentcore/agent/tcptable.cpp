// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/tcptable.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <cstring>
#include <optional>

namespace sluice {
namespace {

// sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …
constexpr qsizetype localColumn = 1;
constexpr qsizetype stateColumn = 3;
constexpr qsizetype uidColumn = 7;
constexpr qsizetype inodeColumn = 9;
constexpr QByteArrayView listenState("0A");
constexpr qsizetype wordDigits = 8;
constexpr IpAddress anyV6{};
constexpr IpAddress anyV4{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0}};

/// The kernel prints the address as 32-bit words, each as the machine's own number.
std::optional<IpAddress> addressOf(const QByteArray &digits)
{
    const qsizetype words = digits.size() / wordDigits;
    if (digits.size() % wordDigits != 0 || (words != 1 && words != 4))
        return std::nullopt;
    IpAddress address = words == 1 ? anyV4 : anyV6;
    for (qsizetype i = 0; i < words; ++i) {
        bool good = false;
        const quint32 word = digits.mid(i * wordDigits, wordDigits).toUInt(&good, 16);
        if (!good)
            return std::nullopt;
        std::memcpy(address.bytes.data() + 16 - 4 * (words - i), &word, sizeof word);
    }
    return address;
}

std::optional<TcpListener> listenerOf(const QByteArray &line)
{
    const QList<QByteArray> columns = line.simplified().split(' ');
    if (columns.size() <= inodeColumn || columns[stateColumn] != listenState)
        return std::nullopt;
    const QByteArray &local = columns[localColumn];
    const qsizetype colon = local.indexOf(':');
    const auto address = addressOf(local.first(std::max<qsizetype>(colon, 0)));
    if (!address)
        return std::nullopt;
    TcpListener listener{*address, local.sliced(colon + 1).toUShort(nullptr, 16), columns[uidColumn].toLongLong(),
                         columns[inodeColumn].toULongLong()};
    return listener.port != 0 && listener.inode != 0 ? std::optional(listener) : std::nullopt;
}

} // namespace

std::vector<TcpListener> listenersInTable(QByteArrayView table)
{
    std::vector<TcpListener> listeners;
    const QList<QByteArray> lines = table.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        if (const auto listener = listenerOf(line))
            listeners.push_back(*listener);
    }
    return listeners;
}

bool holds(const TcpListener &listener, const IpAddress &address, quint16 port)
{
    const auto covers = [](const IpAddress &one, const IpAddress &other) {
        return one == other || one == anyV6 || (one == anyV4 && other.isV4Mapped());
    };
    return listener.port == port && (covers(listener.address, address) || covers(address, listener.address));
}

} // namespace sluice
