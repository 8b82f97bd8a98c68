// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/server/probehandler.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <functional>
#include <vector>

namespace sluice {

enum class Readiness;

/// A connection that is to be answered now.
struct Departure
{
    qintptr descriptor = -1;
    ProbePeer peer;
    QByteArrayView sent; ///< the line without its end, as far as it came
    enum class Heard { Nothing, Bytes } heard = Heard::Nothing;
    enum class PeerSide { Open, Closed } peerSide = PeerSide::Open;
};

/// Where connections wait for the agent-send line, at most 20 ms. One timer for all, and none while nobody waits: a
/// descriptor each in the event loop would make every turn of it as slow as many wait. The 20 ms are the machine's
/// own, not the agent's Clock: they pace input and decide nothing.
class WaitingRoom final : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;
    using Leave = std::function<void(const Departure &)>;

    WaitingRoom(Leave leave, QObject *parent);
    ~WaitingRoom() override;

    void setCapacity(std::size_t capacity) { m_waiters.reserve(capacity); }
    [[nodiscard]] std::size_t count() const noexcept { return m_waiters.size(); }

    /// Leaves at once where the line is there already.
    void enter(qintptr descriptor, const ProbePeer &peer, Time now);
    /// Leaves at once with what is there already.
    void passThrough(qintptr descriptor, const ProbePeer &peer);
    /// Reads; who is complete, has closed or has waited long enough leaves.
    void turn(Time now);
    /// Comes back once everybody has left as ever: within 20 ms. For a server that stops.
    void finish();

private:
    struct Waiter
    {
        qintptr descriptor = -1;
        ProbePeer peer;
        Time deadline;
        qsizetype size = 0;
        Departure::PeerSide peerSide = Departure::PeerSide::Open;
        std::array<char, maximumSentLine> bytes; ///< filled as far as `size`
    };

    /// True where no more can come.
    static bool readInto(Waiter &waiter) noexcept;
    void leave(const Waiter &waiter) const;
    bool staysAfterLook(Waiter &waiter, Readiness readiness, Time now) const;
    void schedule(Time now);

    Leave m_leave;
    std::vector<Waiter> m_waiters; ///< in the order of their deadlines
    QTimer m_timer;
    std::chrono::milliseconds m_step{1};
    Time m_due;
};

} // namespace sluice
