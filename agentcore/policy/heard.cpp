// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/heard.h"

namespace sluice {
namespace {

bool operatingHeard(const Reply &heard, const Reply &next)
{
    return heard.operating == next.operating || (!next.operating && heard.operating == OperatingState::Up);
}

bool administrativeHeard(const Reply &heard, const Reply &next)
{
    return heard.administrative == next.administrative
        || (!next.administrative && heard.administrative == AdministrativeState::Ready);
}

bool weightHeard(const FetchedReply &heard, const Reply &next, const BalancerDebts &debts)
{
    if (debts.forced(DebtKind::Weight) || heard.weightForced)
        return heard.reply.weight == next.weight;
    // What was fetched before the forced weight went out, while nobody knows whether that one arrived, is no news of it.
    return !debts.said(DebtKind::Weight) || debts.fetches(DebtKind::Weight) > 0 || debts.waitsForSilent();
}

bool maxconnHeard(const FetchedReply &heard, const Reply &next)
{
    return heard.reply.maxconn == next.maxconn || (!next.maxconn && !heard.maxconnForced);
}

} // namespace

bool hasHeard(const FetchedReply &heard, const Reply &next, const BalancerDebts &debts)
{
    return !debts.returnCheck() && !debts.unrecorded() && operatingHeard(heard.reply, next)
        && administrativeHeard(heard.reply, next) && weightHeard(heard, next, debts) && maxconnHeard(heard, next);
}

} // namespace sluice
