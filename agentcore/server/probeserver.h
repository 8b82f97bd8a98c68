// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/server/listenerset.h"
#include "agentcore/server/probehandler.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace sluice {

struct ProbeServerLimits
{
    int backlog = 1024;
    int maxConnections = 4096; ///< held at once; the descriptor limit less 128 may be less
    bool operator==(const ProbeServerLimits &) const = default;
};

struct ProbeServerCounts
{
    quint64 accepted = 0;
    quint64 answered = 0; ///< the line was written whole
    quint64 refused = 0;
    int held = 0;     ///< connections not closed yet
    int capacity = 0; ///< how many may be held; the oldest is closed for one more
    bool operator==(const ProbeServerCounts &) const = default;
};

/// Answers probes. Accepts, asks the handler, writes the line at once, half-closes, reads what still comes and
/// closes when the peer has closed or five seconds are over: HAProxy never gets a RST that could eat the line
/// (measured), and silent peers hold nothing up. Lives in the probe thread. The handler must outlive it and must not
/// call it back.
class ProbeServer final : public QObject
{
    Q_OBJECT

public:
    ProbeServer(ProbeHandler &handler, const Clock &clock, QObject *parent = nullptr);
    /// Closes without a word to the handler; stop() reports.
    ~ProbeServer() override;

    void setLimits(const ProbeServerLimits &limits);

    /// Listens on these and stops listening on others; listeners that stay are not touched, so that no probe is
    /// lost. Port 0 takes a free port, which listeners() then names.
    void listen(const QStringList &addresses, quint16 port);
    /// Before listen(): sockets of an earlier run, taken where they fit and closed where not.
    void offer(const std::vector<qintptr> &sockets);
    [[nodiscard]] std::vector<ListeningSocket> sockets() const;
    /// Tries again what is not listening.
    void retry();
    /// Answers what was accepted, reports and closes everything.
    void stop();

    [[nodiscard]] const QList<Listener> &listeners() const noexcept;
    [[nodiscard]] ProbeServerCounts counts() const noexcept;

    /// To be called by the owner's timer, about twice a second: reaps what peers have closed and reports receipts.
    /// Happens by itself, too, when 256 connections are held.
    void reap();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sluice
