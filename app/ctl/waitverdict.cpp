// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/waitverdict.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// So long somebody who does not count yet may still turn out to be a load balancer.
constexpr std::chrono::milliseconds trial = 10s;

/// Those that ask for one service, sorted by what they mean for the wait.
struct Askers
{
    QStringList behind; ///< count, ask, and have not fetched it
    QStringList silent; ///< count and ask no longer
    QStringList onTrial;
    int done = 0;
};

Askers askersOf(const std::vector<BalancerStatus> &balancers, const QString &service, const Moment &moment)
{
    Askers askers;
    for (const BalancerStatus &one : balancers) {
        if (one.service != service)
            continue;
        const QString name = nameOf(one);
        if (one.counts && isSilent(one, moment))
            askers.silent.append(name);
        else if (one.counts && one.upToDate)
            ++askers.done;
        else if (one.counts)
            askers.behind.append(name);
        else if (one.lastSeen && moment.now - *one.lastSeen <= trial)
            askers.onTrial.append(name);
    }
    return askers;
}

} // namespace

WaitVerdict judgeWait(const std::vector<BalancerStatus> &balancers, const QStringList &services, const Moment &moment,
                      WaitOrder::Silent silent)
{
    QStringList silentNames;
    QStringList unknown;
    QStringList behind;
    for (const QString &service : services) {
        const Askers askers = askersOf(balancers, service, moment);
        silentNames += askers.silent;
        behind += askers.behind;
        if (askers.done > 0 || !askers.behind.isEmpty())
            continue;
        if (askers.onTrial.isEmpty())
            unknown.append(service);
        else
            behind += askers.onTrial;
    }
    if (silent == WaitOrder::Silent::EndTheWait && !silentNames.isEmpty())
        return {WaitVerdict::State::Silent, silentNames, {}};
    if (!unknown.isEmpty())
        return {WaitVerdict::State::NobodyKnown, unknown, silentNames};
    if (!behind.isEmpty())
        return {WaitVerdict::State::Waiting, behind, silentNames};
    return {WaitVerdict::State::Done, {}, silentNames};
}

} // namespace sluice
