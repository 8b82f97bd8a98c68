// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/tcptable.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace sluice {
namespace {

// sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …
constexpr std::size_t localColumn = 1;
constexpr std::size_t stateColumn = 3;
constexpr std::size_t uidColumn = 7;
constexpr std::size_t inodeColumn = 9;
constexpr std::size_t columnCount = 10;
constexpr QByteArrayView establishedState("01"); // include/net/tcp_states.h
constexpr QByteArrayView listenState("0A");
constexpr qsizetype wordDigits = 8;
constexpr IpAddress anyV6{};
constexpr IpAddress anyV4{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0}};

using Columns = std::array<QByteArrayView, columnCount>;

/// The first ones of the line; those that it does not have are empty. A busy server has many lines: nothing is copied.
Columns columnsOf(QByteArrayView line)
{
    Columns columns;
    qsizetype at = 0;
    for (QByteArrayView &column : columns) {
        while (at < line.size() && line[at] == ' ')
            ++at;
        const qsizetype begin = at;
        while (at < line.size() && line[at] != ' ')
            ++at;
        column = line.sliced(begin, at - begin);
    }
    return columns;
}

template<typename Take>
void forEachLine(QByteArrayView table, Take take)
{
    while (!table.isEmpty()) {
        const qsizetype end = table.indexOf('\n');
        take(columnsOf(end < 0 ? table : table.first(end)));
        table = end < 0 ? QByteArrayView() : table.sliced(end + 1);
    }
}

/// The kernel prints the address as 32-bit words, each as the machine's own number.
std::optional<IpAddress> addressOf(QByteArrayView digits)
{
    const qsizetype words = digits.size() / wordDigits;
    if (digits.size() % wordDigits != 0 || (words != 1 && words != 4))
        return std::nullopt;
    IpAddress address = words == 1 ? anyV4 : anyV6;
    for (qsizetype i = 0; i < words; ++i) {
        bool good = false;
        const quint32 word = digits.sliced(i * wordDigits, wordDigits).toUInt(&good, 16);
        if (!good)
            return std::nullopt;
        std::memcpy(address.bytes.data() + 16 - 4 * (words - i), &word, sizeof word);
    }
    return address;
}

/// 0 where there is none.
quint16 portOf(QByteArrayView local)
{
    return local.sliced(local.indexOf(':') + 1).toUShort(nullptr, 16);
}

std::optional<TcpListener> listenerOf(const Columns &columns)
{
    if (columns[stateColumn] != listenState)
        return std::nullopt;
    const QByteArrayView local = columns[localColumn];
    const auto address = addressOf(local.first(std::max<qsizetype>(local.indexOf(':'), 0)));
    if (!address)
        return std::nullopt;
    TcpListener listener{*address, portOf(local), columns[uidColumn].toLongLong(), columns[inodeColumn].toULongLong()};
    return listener.port != 0 && listener.inode != 0 ? std::optional(listener) : std::nullopt;
}

} // namespace

std::vector<TcpListener> listenersInTable(QByteArrayView table)
{
    std::vector<TcpListener> listeners;
    forEachLine(table, [&listeners](const Columns &columns) {
        if (const auto listener = listenerOf(columns))
            listeners.push_back(*listener);
    });
    return listeners;
}

void addEstablished(QByteArrayView table, ConnectionCounts &counts)
{
    forEachLine(table, [&counts](const Columns &columns) {
        if (columns[stateColumn] != establishedState)
            return;
        if (const auto found = counts.find(portOf(columns[localColumn])); found != counts.end())
            ++found->second;
    });
}

bool holds(const TcpListener &listener, const IpAddress &address, quint16 port)
{
    const auto covers = [](const IpAddress &one, const IpAddress &other) {
        return one == other || one == anyV6 || (one == anyV4 && other.isV4Mapped());
    };
    return listener.port == port && (covers(listener.address, address) || covers(address, listener.address));
}

} // namespace sluice
