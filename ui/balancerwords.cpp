// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balancerwords.h"

#include "ui/timewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct BalancerWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::BalancerWords)
};

QString returningWord(const OwedStatus &owed)
{
    switch (owed.kind) {
    case DebtKind::Up:
        return u"up"_s;
    case DebtKind::Ready:
        return u"ready"_s;
    case DebtKind::Weight:
        return BalancerWords::tr("weight");
    case DebtKind::Maxconn:
        return u"maxconn:%1"_s.arg(owed.restoreMaxconn.value_or(0));
    }
    return {};
}

QString owedPart(const OwedStatus &owed)
{
    if (owed.forced)
        return BalancerWords::tr("%1 after release").arg(returningWord(owed));
    // Often enough, but not for long enough yet: one of several processes behind the address may not have asked.
    if (owed.fetches >= owed.needed)
        return BalancerWords::tr("%1: heard %2 times, soon over").arg(returningWord(owed)).arg(owed.fetches);
    return BalancerWords::tr("%1: heard %2 of %3").arg(returningWord(owed)).arg(owed.fetches).arg(owed.needed);
}

} // namespace

QString lineText(const QByteArray &line)
{
    QString text;
    QByteArrayView bytes = line;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    for (const char byte : bytes) {
        if (byte >= 0x20 && byte <= 0x7e)
            text += QLatin1Char(byte);
        else
            text += u"\\x%1"_s.arg(uint(quint8(byte)), 2, 16, QLatin1Char('0'));
    }
    return text;
}

QString nameOf(const BalancerStatus &balancer)
{
    if (balancer.line.isEmpty())
        return balancer.address;
    return u"%1 (%2)"_s.arg(balancer.address, lineText(balancer.line));
}

bool isSilent(const BalancerStatus &balancer, WallTime now)
{
    if (!balancer.lastSeen)
        return true;
    const std::chrono::milliseconds patience = balancer.interval
        ? std::max<std::chrono::milliseconds>(3 * *balancer.interval, 5s)
        : std::chrono::milliseconds(60s);
    return now - *balancer.lastSeen > patience;
}

QString owedText(const BalancerStatus &balancer)
{
    QStringList parts;
    for (const OwedStatus &owed : balancer.owed)
        parts.append(owedPart(owed));
    if (balancer.returnCheck)
        parts.append(BalancerWords::tr("kept DOWN while HAProxy checks the service"));
    if (balancer.waitsForSilent)
        parts.append(BalancerWords::tr("asks less often than before: one of several processes may be away"));
    if (balancer.notSaved)
        parts.append(BalancerWords::tr("not saved"));
    return parts.join(u"; "_s);
}

bool isReturning(const BalancerStatus &balancer)
{
    return balancer.returnCheck
        || std::ranges::any_of(balancer.owed, [](const OwedStatus &one) { return !one.forced; });
}

int countAsking(const std::vector<BalancerStatus> &balancers, WallTime now)
{
    return int(std::ranges::count_if(balancers, [now](const BalancerStatus &one) { return !isSilent(one, now); }));
}

QString askedText(const std::vector<BalancerStatus> &balancers, WallTime now)
{
    const int asking = countAsking(balancers, now);
    std::optional<WallTime> last;
    for (const BalancerStatus &balancer : balancers) {
        if (balancer.lastSeen)
            last = std::max(last.value_or(*balancer.lastSeen), *balancer.lastSeen);
    }
    if (asking == 0 && last)
        return BalancerWords::tr("Nobody is asking: HAProxy keeps what it last heard (%1).").arg(agoText(*last, now));
    if (asking == 0)
        return BalancerWords::tr("Nobody is asking: HAProxy keeps what it last heard.");
    if (asking == 1)
        return BalancerWords::tr("Asked by one load balancer, last %1.").arg(agoText(*last, now));
    return BalancerWords::tr("Asked by %n load balancers, last %1.", nullptr, asking).arg(agoText(*last, now));
}

} // namespace sluice
