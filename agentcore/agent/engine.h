// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelistener.h"
#include "agentcore/agent/balancerpace.h"
#include "agentcore/agent/enginesettings.h"
#include "agentcore/agent/enginestart.h"
#include "agentcore/agent/ownprobes.h"
#include "agentcore/agent/probedesk.h"
#include "agentcore/history/metrichistory.h"
#include "agentcore/sampling/cpusource.h"
#include "agentcore/server/probeserver.h"
#include "agentcore/storage/journal.h"
#include "agentcore/storage/registerfile.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace sluice {

/// The agent's heart: samples, decides, answers. Lives in the probe thread; never touches a file, never waits. What
/// must be on disk first it asks of its listener.
class Engine final : public QObject
{
    Q_OBJECT

public:
    Engine(const Clock &clock, EngineListener &listener, EngineStart start, QObject *parent = nullptr);
    ~Engine() override;

    /// In the probe thread: listens and begins to sample.
    void run();
    void stop();

    // Orders. Each comes after what it needs is on disk, or could not be put there (`health` tells).
    void applyOverrides(const QString &name, const Overrides &overrides, const std::vector<BalancerKey> &recorded,
                        JournalHealth health);
    void recorded(const std::vector<WantedRecord> &records, JournalHealth health);
    void oweReady(const std::vector<BalancerKey> &keys, JournalHealth health);
    /// What another agent owed here is owed by this one, and counts as said.
    void takeOver(const std::map<BalancerKey, DebtRecord> &debts, JournalHealth health);
    /// Those of this address, or the one with this line, as they were; their debts are dropped.
    std::vector<BalancerStatus> forget(const IpAddress &address, const std::optional<QByteArray> &line);
    /// Everything is on disk again, after a time when it could not be put there.
    void saved();
    void setPhase(ReplyPhase phase);
    /// False where another source is sampled.
    [[nodiscard]] bool simulateIdle(double percent);
    enum class Watching { No, Yes };
    void setWatched(Watching watching);
    /// What was counted just now; nothing is known of services that are not in it. To be said again within
    /// `countsAreGood`, or it is no longer known.
    void setConnections(const std::map<QString, int> &counts);
    static constexpr std::chrono::seconds countsAreGood{30};

    /// Other settings; no probe, no override and no debt is lost. Whoever calls has made sure that nothing which is
    /// forced or owed would lose its service.
    void adopt(const EngineSettings &next);
    void expectOwnProbe();
    /// This state, applied to a service like an override, is the agent's farewell; farewellHeard() follows once
    /// every balancer that counts has fetched it.
    void beginFarewell(const StateOverride &word);

    // Questions.
    [[nodiscard]] AgentStatus status();
    [[nodiscard]] ServiceStatus service(const QString &name);
    [[nodiscard]] std::vector<ProbeStatus> probesAfter(quint64 number, std::size_t limit);
    [[nodiscard]] HistoryStatus secondsAfter(WallTime after);
    [[nodiscard]] HistoryStatus minutesAfter(WallTime after);
    [[nodiscard]] std::vector<RegisteredBalancer> registeredBalancers();
    [[nodiscard]] std::vector<BalancerPace> paces();
    /// Those that count and have not fetched the farewell.
    [[nodiscard]] std::vector<BalancerKey> farewellMissedBy();
    /// After the farewell: what is owed where it was said, without what was only recorded in advance.
    [[nodiscard]] std::vector<WantedRecord> farewellRecords();
    /// Duplicates, to be closed by the caller.
    [[nodiscard]] std::vector<ListeningSocket> listeningSockets() const;
    /// Made once, so that any thread may ask.
    [[nodiscard]] const QByteArray &ownProbeSecret() const noexcept { return m_ownProbes.secret(); }

    /// One round of the sampler's timer; public so that a test turns the clock instead.
    void tick();

private:
    void restoreBalancers(const EngineStart &start);
    /// The key that holds now of one that is stored: nullopt where no service is left for it.
    [[nodiscard]] std::optional<BalancerKey> keyNow(const BalancerKey &stored) const;
    Balancer *restoreBalancer(const BalancerKey &key);
    void tellMoved();
    [[nodiscard]] std::vector<WantedRecord> changeForced(std::size_t index, const ForcedAxes &before,
                                                         std::chrono::milliseconds heldFor);
    void makeSource();
    void warmUp();
    void moveBalancers(const std::vector<std::optional<std::size_t>> &moved);
    [[nodiscard]] bool counts(const Balancer &balancer) const;
    [[nodiscard]] bool isLeaving(const Service &service) const;
    void tellFarewell();
    void sample();
    void endOverrides();
    void dropOldCounts(BootTime now);
    void keepHistory(BootTime now);
    void tellListeners();
    [[nodiscard]] std::vector<ListenerStatus> listeners() const;
    void report();
    void collectBalancers(EngineReport &report);
    void collectProbes(EngineReport &report);
    void mark(const Service &service, const Overrides &before);
    [[nodiscard]] AgentInfo info() const;
    [[nodiscard]] BalancerStatus statusOf(const Balancer &balancer) const;

    const Clock &m_clock;
    EngineListener &m_listener;
    Settings m_settings;
    QStringList m_addresses;
    quint16 m_port;
    PaymentTerms m_terms;
    AllowList m_notBalancers;
    const WallTime m_lastKnownWall;
    const BootTime m_started;
    ServiceTable m_services;
    BalancerRegister m_balancers;
    std::vector<std::pair<BalancerKey, quint64>> m_moved; ///< keys as stored, and whose they are now; not told yet
    ReplyBook m_book;
    OwnProbes m_ownProbes;
    ProbeDesk m_desk;
    ProbeServer m_server;
    std::unique_ptr<CpuSource> m_cpu;
    SimulatedCpuSource *m_simulated = nullptr; ///< m_cpu, where that is simulated
    BootTime m_sourceMade{};
    std::optional<double> m_idle;
    std::optional<BootTime> m_sampledAt; ///< when m_idle was last known
    MetricHistory m_history;
    std::deque<OverrideMark> m_marks;
    std::size_t m_marksNew = 0; ///< the newest ones, not reported yet
    QTimer m_timer;
    std::optional<BootTime> m_lastSecond;
    std::optional<BootTime> m_countedAt; ///< the connections; nullopt: none is known
    Watching m_watching = Watching::No;
    quint64 m_probesReported = 0;
    std::optional<AgentInfo> m_infoReported;
    std::vector<ListenerStatus> m_listenersTold;
    std::optional<StateOverride> m_farewell;
    bool m_farewellHeard = false;
};

// Of the settings.
[[nodiscard]] PaymentTerms termsOf(const ReplySettings &settings);
[[nodiscard]] AllowList listOf(const QStringList &entries);

} // namespace sluice
