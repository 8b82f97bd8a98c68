// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/removal/removalreport.h"

#include "app/removal/leftovers.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

bool isOwed(const BalancerStatus &balancer)
{
    return balancer.returnCheck || !balancer.owed.empty();
}

QString curesOf(const AgentStatus &status)
{
    QString text;
    for (const BalancerStatus &balancer : status.balancers) {
        const QStringList commands = commandsToLift(balancer);
        if (!commands.isEmpty())
            text += u"  at %1:\n    %2\n"_s.arg(balancerName(balancer), commands.join(u"\n    "_s));
    }
    return text;
}

} // namespace

QString staysReport(const AgentStatus &status)
{
    QString text = u"Sluicekeeper's agent is removed while something is forced. Nothing is changed:\n"_s;
    for (const QString &line : forcedLines(status))
        text += u"  %1\n"_s.arg(line);
    const QString cures = curesOf(status);
    if (cures.isEmpty())
        return text + u"No load balancer keeps anything of it.\n"_s;
    return text + u"HAProxy keeps what it was told. To lift it, on HAProxy's own socket (\"stats socket\"):\n"_s
        + cures;
}

QString waitingReport(const AgentStatus &status, std::chrono::seconds patience)
{
    if (!std::ranges::any_of(status.balancers, isOwed))
        return {};
    QStringList names;
    for (const BalancerStatus &balancer : status.balancers) {
        if (isOwed(balancer))
            names.append(balancerName(balancer));
    }
    return u"Waiting up to %1 s until what was forced is taken back at: %2\n"_s.arg(patience.count())
        .arg(names.join(u", "_s));
}

QString endReport(const AgentStatus &status)
{
    QStringList missed;
    for (const BalancerStatus &balancer : status.balancers) {
        if (isOwed(balancer))
            missed.append(balancerName(balancer));
    }
    const QString cures = curesOf(status);
    QString text;
    if (!missed.isEmpty())
        text += u"Not heard by: %1\n"_s.arg(missed.join(u", "_s));
    if (!cures.isEmpty())
        text += u"HAProxy keeps what it was told last. To lift it, on HAProxy's own socket (\"stats socket\"):\n"_s
            + cures;
    return text;
}

QString farewellReport(const QString &onStop, const AgentStatus &status)
{
    if (onStop.isEmpty() || onStop == "keep"_L1 || status.balancers.empty())
        return {};
    QString text =
        u"The settings say on_stop = \"%1\": load balancers are told so when the agent stops now. To lift it "
        "there afterwards:\n"_s.arg(onStop);
    const QLatin1StringView cure = onStop == "down"_L1 ? "agent up"_L1 : "state ready"_L1;
    for (const BalancerStatus &balancer : status.balancers)
        text += u"  at %1:\n    set server %2 %3\n"_s.arg(balancerName(balancer), serverName(balancer.line), cure);
    return text;
}

} // namespace sluice
