// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/debts.h"

#include <algorithm>
#include <utility>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

/// How much slower than before the release a balancer may ask and still be all there. Two processes behind one key
/// ask at half the rate when one is away; jitter over a window of a few probes stays below a quarter.
constexpr double slowerMeansAway = 1.3;

struct KindWord
{
    DebtKind kind;
    QLatin1StringView word;
};
constexpr std::array kindWords{
    KindWord{DebtKind::Up, "up"_L1},
    KindWord{DebtKind::Ready, "ready"_L1},
    KindWord{DebtKind::Weight, "weight"_L1},
    KindWord{DebtKind::Maxconn, "maxconn"_L1},
};

} // namespace

QLatin1StringView word(DebtKind kind) noexcept
{
    return std::ranges::find(kindWords, kind, &KindWord::kind)->word;
}

std::optional<DebtKind> debtKindFromWord(QStringView text) noexcept
{
    const auto found = std::ranges::find_if(kindWords, [text](const KindWord &entry) { return text == entry.word; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

ForcedAxes forcedAxes(const Overrides &overrides)
{
    ForcedAxes axes;
    if (overrides.state) {
        axes.down = forcesDown(overrides.state->state);
        if (overrides.state->state == ForcedState::Drain)
            axes.administrative = AdministrativeState::Drain;
        if (overrides.state->state == ForcedState::Maint)
            axes.administrative = AdministrativeState::Maint;
    }
    axes.weight = overrides.weight.has_value();
    if (overrides.maxconn) {
        axes.maxconn = overrides.maxconn->maxconn;
        axes.restoreMaxconn = overrides.maxconn->restore;
    }
    return axes;
}

DebtKinds debtsOf(const ForcedAxes &forced)
{
    DebtKinds kinds;
    kinds.setFlag(DebtKind::Up, forced.down || forced.administrative == AdministrativeState::Maint);
    kinds.setFlag(DebtKind::Ready, forced.administrative.has_value());
    kinds.setFlag(DebtKind::Weight, forced.weight);
    kinds.setFlag(DebtKind::Maxconn, forced.maxconn.has_value());
    return kinds;
}

DebtRecord merged(const DebtRecord &first, const DebtRecord &second)
{
    DebtRecord both = first;
    both.kinds |= second.kinds;
    both.restoreMaxconn = second.restoreMaxconn ? second.restoreMaxconn : first.restoreMaxconn;
    both.maintSaid = first.maintSaid || second.maintSaid;
    both.returnCheck = first.returnCheck || second.returnCheck;
    if (second.intervalBefore && (!first.intervalBefore || *second.intervalBefore < *first.intervalBefore))
        both.intervalBefore = second.intervalBefore;
    return both;
}

std::size_t BalancerDebts::indexOf(DebtKind kind) noexcept
{
    return std::size_t(std::ranges::find(allDebtKinds, kind) - allDebtKinds.begin());
}

void BalancerDebts::restore(const DebtRecord &record, const ForcedAxes &forced)
{
    *this = {};
    m_forced = forced;
    for (const DebtKind kind : allDebtKinds) {
        if (record.kinds.testFlag(kind))
            say(kind);
    }
    m_restoreMaxconn = record.restoreMaxconn;
    m_maintSaid = record.maintSaid;
    m_uncheckedMaint = record.returnCheck && forced.administrative == AdministrativeState::Maint;
    if (record.returnCheck && !m_uncheckedMaint)
        m_returnCheck = ReturnCheck{};
    m_intervalBefore = record.intervalBefore;
}

DebtRecord BalancerDebts::record() const
{
    return {m_kinds, m_kinds.testFlag(DebtKind::Maxconn) ? m_restoreMaxconn : std::nullopt, m_maintSaid,
            m_returnCheck.has_value() || m_uncheckedMaint, m_intervalBefore};
}

void BalancerDebts::markRecorded(DebtKinds kinds, std::optional<int> restoreMaxconn)
{
    m_kinds |= kinds;
    if (restoreMaxconn)
        m_restoreMaxconn = restoreMaxconn;
}

DebtKinds BalancerDebts::unrecorded() const
{
    return debtsOf(m_forced) & ~m_kinds;
}

void BalancerDebts::say(DebtKind kind)
{
    m_kinds.setFlag(kind);
    of(kind).said = true;
    of(kind).startWindow();
}

void BalancerDebts::strike(DebtKind kind)
{
    m_kinds.setFlag(kind, false);
    of(kind) = {};
    if (kind == DebtKind::Ready)
        m_maintSaid = false;
    if (!m_kinds) {
        m_waitsForSilent = false;
        m_intervalBefore.reset();
    }
}

void BalancerDebts::release(DebtKind kind)
{
    if (!m_kinds.testFlag(kind))
        return;
    if (of(kind).said)
        of(kind).startWindow();
    else
        strike(kind);
}

bool BalancerDebts::forced(DebtKind kind) const noexcept
{
    switch (kind) {
    case DebtKind::Up:
        return m_forced.down;
    case DebtKind::Ready:
        return m_forced.administrative.has_value();
    case DebtKind::Weight:
        return m_forced.weight;
    case DebtKind::Maxconn:
        return m_forced.maxconn.has_value();
    }
    return false;
}

void BalancerDebts::lineSent(const Reply &line)
{
    if (line.operating && isDown(*line.operating))
        say(DebtKind::Up);
    if (line.administrative && *line.administrative != AdministrativeState::Ready) {
        say(DebtKind::Ready);
        m_maintSaid = *line.administrative == AdministrativeState::Maint;
    }
    if (m_forced.weight && line.weight)
        say(DebtKind::Weight);
    if (m_forced.maxconn && line.maxconn)
        say(DebtKind::Maxconn);
}

void BalancerDebts::lineFetched(const Reply &line, BootTime now, const PaymentTerms &terms)
{
    countReturnCheck(line, now, terms);
    if (line.operating == OperatingState::Up)
        count(DebtKind::Up, now, terms);
    if (line.administrative == AdministrativeState::Ready)
        count(DebtKind::Ready, now, terms);
    if (line.weight)
        count(DebtKind::Weight, now, terms);
    if (line.maxconn && line.maxconn == m_restoreMaxconn)
        count(DebtKind::Maxconn, now, terms);
}

void BalancerDebts::countReturnCheck(const Reply &line, BootTime now, const PaymentTerms &terms)
{
    if (!m_returnCheck || !line.operating || !isDown(*line.operating)
        || line.administrative == AdministrativeState::Maint)
        return;
    if (m_returnCheck->fetches++ == 0)
        m_returnCheck->first = now;
    if (m_returnCheck->fetches >= terms.fetches && now - m_returnCheck->first >= terms.returnCheck)
        m_returnCheck.reset();
}

void BalancerDebts::count(DebtKind kind, BootTime now, const PaymentTerms &terms)
{
    if (!said(kind) || forced(kind))
        return;
    Debt &debt = of(kind);
    if (debt.fetches++ == 0)
        debt.first = now;
    const auto passed = now - debt.first;
    if (debt.fetches < terms.fetches || passed < terms.window)
        return;
    if (m_intervalBefore && debt.fetches > 1
        && double(passed.count()) / (debt.fetches - 1) > slowerMeansAway * double(m_intervalBefore->count())) {
        m_waitsForSilent = true;
        debt.startWindow();
        return;
    }
    // What is forced now may make it again and is recorded for that: only its having been said is over.
    if (debtsOf(m_forced).testFlag(kind))
        of(kind) = {};
    else
        strike(kind);
}

void BalancerDebts::forcedChanged(const ForcedAxes &after, std::chrono::milliseconds heldFor,
                                  std::optional<std::chrono::milliseconds> interval, const PaymentTerms &terms)
{
    const ForcedAxes before = std::exchange(m_forced, after);
    const bool entersMaint = after.administrative == AdministrativeState::Maint
        && before.administrative != AdministrativeState::Maint;
    const bool leavesMaint = before.administrative == AdministrativeState::Maint
        && after.administrative != AdministrativeState::Maint;

    if (entersMaint)
        m_uncheckedMaint = std::exchange(m_returnCheck, std::nullopt).has_value() || m_uncheckedMaint;
    if (leavesMaint && terms.returnCheck.count() > 0
        && ((m_maintSaid && heldFor >= terms.returnCheck) || m_uncheckedMaint))
        m_returnCheck = ReturnCheck{};
    if (leavesMaint)
        m_uncheckedMaint = false;

    if (before.administrative && !after.administrative)
        release(DebtKind::Ready);
    if ((before.down && !after.down) || (leavesMaint && !after.down && !m_returnCheck))
        release(DebtKind::Up);
    if (before.weight && !after.weight)
        release(DebtKind::Weight);
    if (before.maxconn && !after.maxconn)
        release(DebtKind::Maxconn);

    rememberInterval(interval);
}

void BalancerDebts::rememberInterval(std::optional<std::chrono::milliseconds> interval)
{
    // The shortest since the debt was made: a process that went away during the maint, and not only after it, must
    // be waited for, too.
    if (!m_kinds)
        m_intervalBefore.reset();
    else if (interval && (!m_intervalBefore || *interval < *m_intervalBefore))
        m_intervalBefore = interval;
}

void BalancerDebts::oweReady()
{
    say(DebtKind::Ready);
}

OwedWords BalancerDebts::owed() const
{
    const auto due = [this](DebtKind kind) { return said(kind) && !forced(kind); };
    OwedWords words;
    words.up = due(DebtKind::Up);
    words.ready = due(DebtKind::Ready);
    words.weight = due(DebtKind::Weight);
    if (due(DebtKind::Maxconn))
        words.maxconn = m_restoreMaxconn.value_or(0);
    words.returnCheck = m_returnCheck.has_value();
    return words;
}

} // namespace sluice
