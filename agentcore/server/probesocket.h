// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probehandler.h"

#include <QtGlobal>

#include <array>
#include <optional>
#include <span>

namespace sluice::probesocket {

// The few socket calls that a probe needs, on native descriptors, never blocking. One .cpp by operating system.

enum class Read {
    Bytes,   ///< some came
    Nothing, ///< none yet
    Closed,  ///< the peer closed, by FIN or RST
};

struct ReadResult
{
    Read kind = Read::Nothing;
    qsizetype size = 0;
};

/// nullopt where the peer is gone already, by RST.
[[nodiscard]] std::optional<ProbePeer> peerOf(qintptr descriptor) noexcept;
[[nodiscard]] ReadResult read(qintptr descriptor, std::span<char> into) noexcept;
/// Writes the line with one call and ends our side, so that line and FIN travel in one segment: on a loaded machine
/// a second one costs as much as all the rest. False unless the kernel took every byte.
[[nodiscard]] bool writeLast(qintptr descriptor, QByteArrayView line) noexcept;
/// Ends our side without a byte.
void closeWriting(qintptr descriptor) noexcept;
void close(qintptr descriptor) noexcept;

/// How many poll() looks at with one call. Bounded, so that it needs no memory of its own.
inline constexpr std::size_t pollBatch = 512;
/// Marks in `ready` which of at most pollBatch descriptors have something to read or were closed, with one call.
void poll(std::span<const qintptr> descriptors, std::span<bool> ready) noexcept;

/// Where a listening socket listens; "::" with `takesV4` where it takes IPv4 too. nullopt for anything else.
struct ListeningPlace
{
    IpAddress address;
    quint16 port = 0;
    bool takesV4 = false;
};
[[nodiscard]] std::optional<ListeningPlace> listeningPlace(qintptr descriptor) noexcept;
/// Another descriptor for the same socket, not inherited by other programs; -1 where that is impossible.
[[nodiscard]] qintptr duplicate(qintptr descriptor) noexcept;

/// Gives a listening socket another length of the accept queue.
void resizeBacklog(qintptr listener, int backlog) noexcept;
/// Raises this process's limit of open descriptors as far as allowed, and returns it.
int raiseDescriptorLimit() noexcept;

} // namespace sluice::probesocket
