// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/agent/enginelink.h"
#include "agentcore/agent/enginelistener.h"
#include "agentcore/storage/journal.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <set>
#include <variant>
#include <vector>

namespace sluice {

using OverrideValue = std::variant<StateOverride, WeightOverride, MaxconnOverride>;

/// What became of an operator's order.
struct KeeperResult
{
    JournalHealth health = JournalHealth::Good;
    QString warning;                   ///< why it is not saved, or what else the operator should know
    std::vector<OverrideSlot> cleared; ///< by clear()
    std::size_t balancers = 0;         ///< by oweReady()
};

/// Keeps on disk what must outlive a power cut: overrides and debts. An order goes to the engine only after the
/// journal has it. Lives in the control thread, which may wait for the disk.
class Keeper final : public QObject, public EngineListener
{
    Q_OBJECT

public:
    Keeper(const Clock &clock, Journal &journal, EngineLink &engine, const Journal::Opened &opened,
           const std::vector<RegisteredBalancer> &known, QObject *parent = nullptr);

    /// In the control thread, before and after everything else.
    void start();
    void stop();

    KeeperResult setOverride(const QString &service, const OverrideValue &value);
    /// All slots without `slot`.
    KeeperResult clear(const QString &service, std::optional<OverrideSlot> slot);
    /// nullopt where no balancer of the service is known yet, so that nobody could be told.
    [[nodiscard]] std::optional<KeeperResult> oweReady(const QString &service);

    /// Where the wall clock was set, the ends that are foreseen on disk move with it, or a reboot would end them too
    /// early or too late. Once a minute by itself; public so that a test turns the clock instead.
    void renewForecasts();

    /// Has this state said on every one of these services where no state is forced, after it is recorded that it must
    /// be taken back. The text says why nothing is said.
    [[nodiscard]] std::optional<QString> sayFarewell(ForcedState word, const QStringList &services);
    /// After the engine has stopped, with its farewellRecords().
    void endFarewell(const std::vector<WantedRecord> &owed);

    struct TakenOver
    {
        KeeperResult result;
        std::size_t services = 0; ///< whose overrides were taken
    };
    /// What another agent forced and owed here, on disk first. A service on which something is forced keeps its own.
    TakenOver takeOver(const std::map<QString, Overrides> &overrides, const std::map<BalancerKey, DebtRecord> &debts);
    struct Forgotten
    {
        KeeperResult result;
        std::vector<BalancerKey> keys;
    };
    /// Balancers of this address, or the one with this line, with their debts. The engine must have forgotten them.
    Forgotten forget(const IpAddress &address, const std::optional<QByteArray> &line);
    /// Everything that must outlive a power cut.
    [[nodiscard]] const DurableState &state() const noexcept { return m_state; }
    [[nodiscard]] const std::set<BalancerKey> &known() const noexcept { return m_known; }
    /// What is forced on it now.
    [[nodiscard]] Overrides overrides(const QString &service) const;
    [[nodiscard]] JournalHealth health() const noexcept;
    [[nodiscard]] QString healthText() const { return m_healthText; }
    [[nodiscard]] bool firstStart() const noexcept { return m_firstStart; }

    void balancerAppeared(const BalancerKey &key) override;
    void balancerForgotten(const BalancerKey &key) override;
    void recordsWanted(const std::vector<WantedRecord> &records) override;
    void overrideEnded(const QString &service, OverrideSlot slot) override;
    void listenersChanged(const std::vector<ListenerStatus> &listeners) override;
    void reported(const EngineReport &report) override;
    void farewellHeard() override;

Q_SIGNALS:
    void engineReported(const sluice::EngineReport &report);
    void healthChanged();
    void balancersChanged();
    void listenersReported(const std::vector<sluice::ListenerStatus> &listeners);
    void farewellFetched();
    /// Its end came; what followed is in force.
    void endedByItself(const QString &service, const sluice::Overrides &before, const sluice::Overrides &after);

private:
    [[nodiscard]] std::vector<BalancerKey> knownOf(const QString &service) const;
    void recordDebts(const QString &service, const Overrides &before, const std::vector<BalancerKey> &keys);
    [[nodiscard]] KeeperResult write();
    void writeWanted();
    void order(const std::function<void(Engine &)> &job);
    /// What is forced, or the farewell where nothing is.
    [[nodiscard]] Overrides effective(const QString &service) const;
    [[nodiscard]] bool isLeaving(const QString &service) const;
    void addFarewellDebts(const QString &service, DebtRecord &record) const;
    void decide();

    const Clock &m_clock;
    Journal &m_journal;
    EngineLink &m_engine;
    DurableState m_state;
    std::set<BalancerKey> m_known;
    std::vector<WantedRecord> m_wanted; ///< to be written together at the end of this turn
    int m_ordersUnderway = 0;           ///< given to the engine, which has not come to them yet
    std::optional<StateOverride> m_farewell;
    QStringList m_farewellServices;
    QTimer m_retry;
    QTimer m_forecasts;
    std::chrono::milliseconds m_clocksApart{}; ///< wall less boot clock, when the journal was last written
    bool m_saved = true;
    bool m_firstStart = false;
    QString m_healthText;
};

} // namespace sluice
