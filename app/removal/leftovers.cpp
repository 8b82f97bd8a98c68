// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/removal/leftovers.h"

#include "agentcore/protocol/reply.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr int wholeWeight = 100; // percent: what is configured in HAProxy

QString shown(QString text)
{
    for (QChar &letter : text) {
        if (!letter.isPrint())
            letter = u'?';
    }
    return text;
}

QString forcedLine(const QString &service, const QString &what, const OverrideNote &note)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(note.since.time_since_epoch().count());
    QString text = u"%1: %2, forced by %3 since %4"_s.arg(service, what, note.owner,
                                                          since.toString(u"yyyy-MM-dd HH:mm"_s));
    if (!note.reason.isEmpty())
        text += u" (%1)"_s.arg(note.reason);
    return shown(text);
}

const OwedStatus *owed(const BalancerStatus &balancer, DebtKind kind)
{
    const auto found = std::ranges::find(balancer.owed, kind, &OwedStatus::kind);
    return found == balancer.owed.end() ? nullptr : &*found;
}

Reply lastReply(const BalancerStatus &balancer)
{
    const auto line = parseLine(balancer.lastReply + '\n');
    return line ? line->reply : Reply{};
}

} // namespace

bool anythingForced(const AgentStatus &status)
{
    return std::ranges::any_of(status.services, [](const ServiceStatus &service) { return service.overrides.any(); });
}

bool anythingOwed(const AgentStatus &status)
{
    return std::ranges::any_of(status.balancers, [](const BalancerStatus &balancer) {
        return balancer.returnCheck || !balancer.owed.empty();
    });
}

QStringList forcedLines(const AgentStatus &status)
{
    QStringList lines;
    for (const ServiceStatus &service : status.services) {
        const Overrides &forced = service.overrides;
        if (forced.state)
            lines.append(forcedLine(service.name, word(forced.state->state), forced.state->note));
        if (forced.weight)
            lines.append(forcedLine(service.name, u"weight %1%"_s.arg(forced.weight->percent), forced.weight->note));
        if (forced.maxconn)
            lines.append(forcedLine(service.name, u"maxconn %1"_s.arg(forced.maxconn->maxconn), forced.maxconn->note));
    }
    return lines;
}

QString balancerName(const BalancerStatus &balancer)
{
    if (balancer.line.isEmpty())
        return balancer.address;
    return u"%1 (%2)"_s.arg(balancer.address, shown(QString::fromLatin1(balancer.line)));
}

QString serverName(const QByteArray &line)
{
    // A proxy's or server's name: letters, digits, - _ . : (HAProxy's manual, section 4).
    static const QRegularExpression name(u"(?:^|\\s)([A-Za-z0-9_.:-]+/[A-Za-z0-9_.:-]+)\\s*$"_s);
    const QRegularExpressionMatch match = name.match(QString::fromLatin1(line));
    return match.hasMatch() ? match.captured(1) : u"BACKEND/SERVER"_s;
}

QStringList commandsToLift(const BalancerStatus &balancer)
{
    const QString server = serverName(balancer.line);
    const Reply last = lastReply(balancer);
    QStringList commands;
    // A drain or maint also records that a DOWN will be said when it ends; HAProxy has it only if it was.
    if (last.operating ? *last.operating != OperatingState::Up : owed(balancer, DebtKind::Up) != nullptr)
        commands.append(u"set server %1 agent up"_s.arg(server));
    if (owed(balancer, DebtKind::Ready))
        commands.append(u"set server %1 state ready"_s.arg(server));
    if (last.weight ? *last.weight != wholeWeight : owed(balancer, DebtKind::Weight) != nullptr)
        commands.append(u"set server %1 weight 100%"_s.arg(server));
    if (const OwedStatus *const maxconn = owed(balancer, DebtKind::Maxconn))
        commands.append(u"set maxconn server %1 %2"_s.arg(server).arg(maxconn->restoreMaxconn.value_or(0)));
    return commands;
}

} // namespace sluice
