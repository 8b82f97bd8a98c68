// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agentcore/policy/debts.h"
#include "agentcore/protocol/reply.h"

namespace sluice {

/// The newest reply that one balancer has fetched, and what of it was forced when it was sent.
struct FetchedReply
{
    Reply reply;
    bool weightForced = false;
    bool maxconnForced = false;
    bool operator==(const FetchedReply &) const = default;
};

/// Whether a balancer that has fetched `heard` would learn nothing new from `next`, the line it would get now. The
/// automatic weight and the reason do not count: they change all the time. Where `next` leaves an axis out, a word that
/// took something back there (`up`, `ready`, a restored maxconn) has been heard; one that forced something has not.
/// `debts` are the balancer's: a forced weight that was sent and never taken back is still to be heard of, and during
/// the return check, or while its words wait for the disk, the answer is no.
[[nodiscard]] bool hasHeard(const FetchedReply &heard, const Reply &next, const BalancerDebts &debts);

} // namespace sluice
