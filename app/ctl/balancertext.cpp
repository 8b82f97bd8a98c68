// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/balancertext.h"

#include "app/ctl/textstyle.h"
#include "app/ctl/timetext.h"

#include <QStringList>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds leastPatience = 10s;
constexpr std::chrono::milliseconds patienceWithoutInterval = 60s;

QString returningWord(const OwedStatus &owed)
{
    switch (owed.kind) {
    case DebtKind::Up:
        return u"up"_s;
    case DebtKind::Ready:
        return u"ready"_s;
    case DebtKind::Weight:
        return u"weight"_s;
    case DebtKind::Maxconn:
        return owed.restoreMaxconn.value_or(0) == 0 ? u"maxconn unlimited"_s
                                                    : u"maxconn %1"_s.arg(*owed.restoreMaxconn);
    }
    return {};
}

QString owedPart(const OwedStatus &owed)
{
    if (owed.forced)
        return u"%1 after release"_s.arg(returningWord(owed));
    return u"%1: heard %2 of %3"_s.arg(returningWord(owed)).arg(owed.fetches).arg(owed.needed);
}

} // namespace

Moment momentOf(const AgentStatus &status)
{
    return {status.time, status.agent.uptime};
}

QString nameOf(const BalancerStatus &balancer)
{
    QByteArray line = balancer.line;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const QString address = shown(balancer.address);
    return line.isEmpty() ? address : u"%1 (%2)"_s.arg(address, shownBytes(line));
}

bool isSilent(const BalancerStatus &balancer, const Moment &moment)
{
    const std::chrono::milliseconds patience = balancer.interval ? std::max(3 * *balancer.interval, leastPatience)
                                                                 : patienceWithoutInterval;
    const std::chrono::milliseconds unseen = balancer.lastSeen
        ? std::chrono::milliseconds(moment.now - *balancer.lastSeen)
        : moment.uptime;
    return std::min(unseen, moment.uptime) > patience;
}

QString seenText(const BalancerStatus &balancer, WallTime now)
{
    return balancer.lastSeen ? agoText(*balancer.lastSeen, now) : u"not since the agent started"_s;
}

QString owedText(const BalancerStatus &balancer)
{
    QStringList parts;
    for (const OwedStatus &owed : balancer.owed)
        parts.append(owedPart(owed));
    if (balancer.returnCheck)
        parts.append(u"kept DOWN while HAProxy checks the service"_s);
    if (balancer.waitsForSilent)
        parts.append(u"asks less often than before, one of several processes may be away"_s);
    if (balancer.notSaved)
        parts.append(u"not saved"_s);
    return parts.join("; "_L1);
}

bool isReturning(const BalancerStatus &balancer)
{
    return balancer.returnCheck
        || std::ranges::any_of(balancer.owed, [](const OwedStatus &one) { return !one.forced; });
}

QString askedText(const std::vector<BalancerStatus> &balancers, const Moment &moment)
{
    const auto asking = std::ranges::count_if(
        balancers, [&moment](const BalancerStatus &one) { return one.lastSeen && !isSilent(one, moment); });
    std::optional<WallTime> last;
    for (const BalancerStatus &balancer : balancers) {
        if (balancer.lastSeen)
            last = std::max(last.value_or(*balancer.lastSeen), *balancer.lastSeen);
    }
    if (asking == 0)
        return last ? u"Nobody is asking: HAProxy keeps what it last heard (%1)."_s.arg(agoText(*last, moment.now))
                    : u"Nobody is asking: HAProxy keeps what it last heard."_s;
    return u"Asked by %1, last %2."_s.arg(asking == 1 ? u"one balancer"_s : u"%1 balancers"_s.arg(asking),
                                          agoText(*last, moment.now));
}

} // namespace sluice
