// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/clock/clock.h"
#include "agentcore/policy/compose.h"

#include <QFlags>

#include <array>
#include <optional>

namespace sluice {

/// What HAProxy keeps once it was told. Stored in the journal by its word.
enum class DebtKind : quint8 {
    Up = 1,      ///< down, fail or stopped was said
    Ready = 2,   ///< drain or maint was said
    Weight = 4,  ///< a forced weight was said
    Maxconn = 8, ///< a maxconn was said
};
Q_DECLARE_FLAGS(DebtKinds, DebtKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(DebtKinds)

inline constexpr std::array allDebtKinds{DebtKind::Up, DebtKind::Ready, DebtKind::Weight, DebtKind::Maxconn};

[[nodiscard]] QLatin1StringView word(DebtKind kind) noexcept;
[[nodiscard]] std::optional<DebtKind> debtKindFromWord(QStringView text) noexcept;

/// When a debt counts as paid (settings, [reply]).
struct PaymentTerms
{
    int fetches = 3;
    std::chrono::milliseconds window{30'000};
    std::chrono::milliseconds returnCheck{5'000}; ///< 0: no return check
    bool operator==(const PaymentTerms &) const = default;
};

/// The part of a balancer's debts that the journal keeps.
struct DebtRecord
{
    DebtKinds kinds;
    std::optional<int> restoreMaxconn; ///< set where kinds has Maxconn
    bool maintSaid = false;            ///< the administrative word was maint, so leaving it needs the return check
    bool returnCheck = false;          ///< maint was left and the return check is not over
    std::optional<std::chrono::milliseconds>
        intervalBefore; ///< shortest time between its probes since the debt was made
    bool operator==(const DebtRecord &) const = default;
};
/// Both of what is recorded of one balancer. The second's value to restore wins.
[[nodiscard]] DebtRecord merged(const DebtRecord &first, const DebtRecord &second);

/// What overrides force, reduced to what makes or holds debts.
struct ForcedAxes
{
    bool down = false;
    std::optional<AdministrativeState> administrative; ///< Drain or Maint
    bool weight = false;
    std::optional<int> maxconn;
    int restoreMaxconn = 0;
    bool operator==(const ForcedAxes &) const = default;
};
[[nodiscard]] ForcedAxes forcedAxes(const Overrides &overrides);

/// The debts that saying what is forced makes, before it may be said. A maint also makes Up, for the DOWN of its
/// return check.
[[nodiscard]] DebtKinds debtsOf(const ForcedAxes &forced);

/// What the agent has said to one balancer about one service and must take back. Knows no files and no sockets:
/// events in, owed words out. Not thread-safe; lives in the probe thread. Nothing here allocates.
class BalancerDebts
{
public:
    /// From the journal: what is recorded there counts as said, because nobody knows better after a crash.
    void restore(const DebtRecord &record, const ForcedAxes &forced);
    /// What belongs on disk now.
    [[nodiscard]] DebtRecord record() const;

    /// The journal now holds (or could not be made to hold) these debts, so their words may be said.
    void markRecorded(DebtKinds kinds, std::optional<int> restoreMaxconn);
    /// What must be recorded before the words that are forced now may be said.
    [[nodiscard]] DebtKinds unrecorded() const;

    /// This line goes out now.
    void lineSent(const Reply &line);
    /// A line that went out was fetched: written, then closed by the peer.
    void lineFetched(const Reply &line, BootTime now, const PaymentTerms &terms);

    /// What is forced becomes `after`. `interval` is the time between this balancer's probes so far, `heldFor` how
    /// long the state so far was forced. A debt whose word was never sent is struck. Leaving maint starts the return
    /// check, unless the maint is younger than the check itself.
    void forcedChanged(const ForcedAxes &after, std::chrono::milliseconds heldFor,
                       std::optional<std::chrono::milliseconds> interval, const PaymentTerms &terms);
    /// `ready` is owed although nothing is known to have been said (Say ready). Record it first.
    void oweReady();

    /// Words to take back now, as compose() needs them. What is forced anew is not among them.
    [[nodiscard]] OwedWords owed() const;
    [[nodiscard]] bool any() const noexcept { return bool(m_kinds) || m_returnCheck; }
    [[nodiscard]] DebtKinds kinds() const noexcept { return m_kinds; }
    [[nodiscard]] bool said(DebtKind kind) const noexcept { return m_kinds.testFlag(kind) && of(kind).said; }
    /// Still forced, so that there is nothing to take back yet.
    [[nodiscard]] bool forced(DebtKind kind) const noexcept;
    /// How often the returning word was fetched so far.
    [[nodiscard]] int fetches(DebtKind kind) const noexcept { return of(kind).fetches; }
    [[nodiscard]] bool returnCheck() const noexcept { return m_returnCheck.has_value(); }
    [[nodiscard]] std::optional<int> restoreMaxconn() const noexcept { return m_restoreMaxconn; }
    /// True where a window went by in which the balancer asked less often than before the release: one of several
    /// processes behind its key may be away, so the debt stays open until the old rate is back for a window.
    [[nodiscard]] bool waitsForSilent() const noexcept { return m_waitsForSilent; }

private:
    struct Debt
    {
        bool said = false; ///< else only recorded, in advance
        int fetches = 0;   ///< of the returning word, in the running window
        BootTime first{};
        void startWindow() { fetches = 0; }
    };
    struct ReturnCheck
    {
        int fetches = 0;
        BootTime first{};
    };

    [[nodiscard]] static std::size_t indexOf(DebtKind kind) noexcept;
    [[nodiscard]] Debt &of(DebtKind kind) noexcept { return m_debts[indexOf(kind)]; }
    [[nodiscard]] const Debt &of(DebtKind kind) const noexcept { return m_debts[indexOf(kind)]; }
    void say(DebtKind kind);
    void strike(DebtKind kind);
    void release(DebtKind kind);
    void count(DebtKind kind, BootTime now, const PaymentTerms &terms);
    void rememberInterval(std::optional<std::chrono::milliseconds> interval);
    void countReturnCheck(const Reply &line, BootTime now, const PaymentTerms &terms);

    std::array<Debt, allDebtKinds.size()> m_debts;
    DebtKinds m_kinds; ///< recorded or said
    ForcedAxes m_forced;
    std::optional<int> m_restoreMaxconn;
    bool m_maintSaid = false;
    bool m_uncheckedMaint = false; ///< a maint began before the return check of the last one was over
    std::optional<ReturnCheck> m_returnCheck;
    std::optional<std::chrono::milliseconds> m_intervalBefore;
    bool m_waitsForSilent = false;
};

} // namespace sluice
