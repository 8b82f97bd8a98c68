// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/sampling/connectioncounts.h"

#include <cstddef>
#include <memory>

// In this order: each needs the one before it.
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <windows.h>
#include <iphlpapi.h>
// clang-format on

namespace sluice {
namespace {

constexpr int attempts = 8; ///< the table may grow between asking for its size and reading it
constexpr ULONG spareBytes = 16 * 1024;

struct Freed
{
    void operator()(void *memory) const { ::HeapFree(::GetProcessHeap(), 0, memory); }
};
using Memory = std::unique_ptr<void, Freed>;

/// Connections only, without what listens. The class with process ids is the one that both families have.
Memory tableOf(ULONG family)
{
    ULONG size = spareBytes;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Memory memory(::HeapAlloc(::GetProcessHeap(), 0, size));
        if (!memory)
            return nullptr;
        const DWORD result = ::GetExtendedTcpTable(memory.get(), &size, FALSE, family, TCP_TABLE_OWNER_PID_CONNECTIONS,
                                                   0);
        if (result == NO_ERROR)
            return memory;
        if (result != ERROR_INSUFFICIENT_BUFFER)
            return nullptr;
        size += spareBytes;
    }
    return nullptr;
}

template<typename Table>
bool countIn(ULONG family, ConnectionCounts &counts)
{
    const Memory memory = tableOf(family);
    if (!memory)
        return false;
    const auto *const table = static_cast<const Table *>(memory.get());
    for (DWORD index = 0; index < table->dwNumEntries; ++index) {
        const auto &row = table->table[index];
        if (row.dwState != MIB_TCP_STATE_ESTAB)
            continue;
        if (const auto found = counts.find(::ntohs(u_short(row.dwLocalPort))); found != counts.end())
            ++found->second;
    }
    return true;
}

} // namespace

std::optional<ConnectionCounts> countConnections(const std::set<quint16> &ports)
{
    ConnectionCounts counts;
    for (const quint16 port : ports)
        counts[port] = 0;
    if (!countIn<MIB_TCPTABLE_OWNER_PID>(AF_INET, counts) || !countIn<MIB_TCP6TABLE_OWNER_PID>(AF_INET6, counts))
        return std::nullopt; // a part of them is no number
    return counts;
}

} // namespace sluice
