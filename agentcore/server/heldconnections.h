// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/server/probehandler.h"

#include <array>
#include <cstddef>
#include <vector>

namespace sluice {

enum class Readiness;

/// What the handler is to hear about a held connection in the end.
enum class Receipt {
    Awaited,    ///< fetched once the peer closes, lost if it does not
    Unprovable, ///< lost: the peer had closed its side before it was answered
    None,       ///< nothing: refused, or said to be lost already
};

/// What to do with bytes that come after the answer.
enum class LateBytes { Report, Drop };

/// A connection that has its answer and waits for the peer's close.
struct HeldConnection
{
    qintptr descriptor = -1;
    quint64 ticket = 0;
    ProbePeer peer;
    BootTime since;
    Receipt receipt = Receipt::None;
    LateBytes lateBytes = LateBytes::Drop;
};

/// Keeps connections open until the peer has closed or five seconds are over, so that no RST overtakes the line.
/// Costs nothing between two reaps, however many are silent.
class HeldConnections
{
public:
    explicit HeldConnections(ProbeHandler &handler);
    ~HeldConnections();

    /// More than this are not kept: the oldest is closed for the newest.
    void setCapacity(std::size_t capacity);

    void add(const HeldConnection &connection);
    [[nodiscard]] std::size_t count() const noexcept { return m_entries.size() - m_first; }
    /// Enough have come since the last reap that most of them will be closed by their peers.
    [[nodiscard]] bool isReapDue() const noexcept;

    void reap(BootTime now);
    void closeOldest();
    /// One that is not kept: reads what is there, reports and closes.
    void close(HeldConnection connection);
    /// Reads what is there, reports and closes all.
    void closeAll();

private:
    enum class Age { Young, Expired };
    /// True while the connection is to be kept.
    bool settle(HeldConnection &connection, Readiness readiness, Age age);
    /// True where the peer has closed.
    bool drain(HeldConnection &connection);
    void report(const HeldConnection &connection, bool peerClosed);

    ProbeHandler &m_handler;
    std::vector<HeldConnection> m_entries; ///< oldest first, from m_first on
    std::size_t m_first = 0;
    std::size_t m_addedSinceReap = 0;
    qsizetype m_drainBudget = 0;
    std::array<char, 16384> m_buffer{};
    Q_DISABLE_COPY_MOVE(HeldConnections)
};

} // namespace sluice
