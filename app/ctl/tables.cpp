// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/tables.h"

#include "agentcore/control/jsonvalues.h"
#include "agentcore/control/statuswords.h"
#include "app/ctl/overridetext.h"
#include "app/ctl/timetext.h"

#include <algorithm>
#include <cmath>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

TextRow heading(std::initializer_list<QString> titles)
{
    TextRow row;
    for (const QString &title : titles)
        row.push_back({title, Tone::Muted});
    return row;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString percentText(std::optional<double> number)
{
    return number ? u"%1%"_s.arg(std::lround(*number)) : u"unknown"_s;
}

QString weightText(const ServiceStatus &service)
{
    if (service.overrides.weight)
        return u"%1% forced"_s.arg(service.overrides.weight->percent);
    return percentText(service.trace.weight ? std::optional<double>(*service.trace.weight) : std::nullopt);
}

QString connectionsText(const ServiceStatus &service)
{
    if (!service.watchesPorts)
        return u"-"_s;
    return service.connections ? QString::number(*service.connections) : u"unknown"_s;
}

QString replyText(const QByteArray &reply)
{
    return reply.isEmpty() ? u"(empty line)"_s : shownBytes(reply);
}

Tone toneOf(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Refused:
        return Tone::Caution;
    case ProbeOutcome::Lost:
        return Tone::Bad;
    case ProbeOutcome::Answered:
    case ProbeOutcome::Fetched:
        break;
    }
    return Tone::Plain;
}

Tone toneOfAudit(const QString &outcome)
{
    return outcome == "done"_L1 ? Tone::Plain : outcome == "refused"_L1 ? Tone::Caution : Tone::Bad;
}

/// "automatic → maint", or what the entry itself says.
QString changeText(const QJsonObject &entry, TextStyle::Shapes shapes)
{
    const QString before = shown(entry.value("before"_L1).toString());
    const QString after = shown(entry.value("after"_L1).toString());
    const QString text = shown(entry.value("text"_L1).toString());
    if (before.isEmpty() && after.isEmpty())
        return text;
    const QString arrow = shapes == TextStyle::Shapes::Unicode ? u" \u2192 "_s : u" -> "_s;
    const QString change = orDash(before) + arrow + orDash(after);
    return text.isEmpty() ? change : change + u"; "_s + text;
}

TextRow auditRow(const QJsonObject &entry, TextStyle::Shapes shapes)
{
    const std::optional<WallTime> time = json::toTime(entry.value("time_ms"_L1));
    const QString outcome = entry.value("outcome"_L1).toString();
    // No user: what the agent did by itself.
    const QString user = shown(entry.value("user"_L1).toString());
    const QString program = user.isEmpty() ? QString() : shown(entry.value("program"_L1).toString());
    const QString who = (user.isEmpty() ? u"the agent"_s : user)
        + (program.isEmpty() ? QString() : u" ("_s + program + u')');
    return {{time ? dateText(*time) : u"-"_s, Tone::Muted},
            {who},
            {shown(entry.value("method"_L1).toString())},
            {orDash(shown(entry.value("service"_L1).toString()))},
            {shown(outcome), toneOfAudit(outcome)},
            {orDash(changeText(entry, shapes))},
            {orDash(shown(entry.value("reason"_L1).toString()))}};
}

} // namespace

QString servicesTable(const std::vector<ServiceStatus> &services, const TextStyle &style)
{
    std::vector<TextRow> rows{
        heading({u"SERVICE"_s, u"STATE"_s, u"REPLY"_s, u"WEIGHT"_s, u"AVAILABLE"_s, u"FORCED"_s})};
    const bool counted = std::ranges::any_of(services, &ServiceStatus::watchesPorts);
    if (counted)
        rows.front().push_back({u"CONNECTIONS"_s, Tone::Muted});
    for (const ServiceStatus &service : services) {
        const StateMark sign = signOf(service, style.shapes);
        rows.push_back({{shown(service.name), Tone::Strong},
                        {sign.shape + u' ' + sign.word, sign.tone},
                        {replyText(service.reply)},
                        {weightText(service)},
                        {percentText(service.trace.availability)},
                        {overridesText(service.overrides)}});
        if (counted)
            rows.back().push_back({connectionsText(service)});
    }
    return inColumns(rows, style);
}

QString balancersTable(const std::vector<BalancerStatus> &balancers, const Moment &moment, const TextStyle &style)
{
    if (balancers.empty())
        return u"No load balancer has asked yet; \"sluicectl snippet\" shows the lines for HAProxy.\n"_s;
    std::vector<TextRow> rows{
        heading({u"BALANCER"_s, u"SERVICE"_s, u"ASKED"_s, u"EVERY"_s, u"LAST REPLY"_s, u"OWED"_s})};
    for (const BalancerStatus &balancer : balancers) {
        const bool silent = isSilent(balancer, moment);
        const QString seen = seenText(balancer, moment.now);
        rows.push_back({{nameOf(balancer), Tone::Strong},
                        {shown(balancer.service)},
                        {silent ? seen + u", silent"_s : seen, silent ? Tone::Bad : Tone::Plain},
                        {balancer.interval ? durationText(*balancer.interval) : u"-"_s},
                        {balancer.probes == 0 ? u"-"_s : replyText(balancer.lastReply)},
                        {orDash(owedText(balancer)), isReturning(balancer) ? Tone::Caution : Tone::Plain}});
    }
    return inColumns(rows, style);
}

QString probesTable(const std::vector<ProbeStatus> &probes, const TextStyle &style)
{
    if (probes.empty())
        return u"No probe has come yet; \"sluicectl snippet\" shows the lines for HAProxy.\n"_s;
    std::vector<TextRow> rows{heading({u"TIME"_s, u"FROM"_s, u"SENT"_s, u"SERVICE"_s, u"REPLY"_s, u"OUTCOME"_s})};
    for (const ProbeStatus &probe : probes) {
        rows.push_back({{secondText(probe.time), Tone::Muted},
                        {shown(probe.address)},
                        {orDash(shownBytes(probe.sent))},
                        {orDash(shown(probe.service))},
                        {probe.outcome == ProbeOutcome::Refused ? u"-"_s : replyText(probe.reply)},
                        {QString(word(probe.outcome)), toneOf(probe.outcome)}});
    }
    return inColumns(rows, style);
}

QString auditTable(const QJsonArray &entries, const TextStyle &style)
{
    if (entries.isEmpty())
        return u"Nobody has changed anything yet.\n"_s;
    std::vector<TextRow> rows{
        heading({u"TIME"_s, u"WHO"_s, u"WHAT"_s, u"SERVICE"_s, u"OUTCOME"_s, u"CHANGE"_s, u"REASON"_s})};
    for (const QJsonValue entry : entries)
        rows.push_back(auditRow(entry.toObject(), style.shapes));
    return inColumns(rows, style);
}

QString forgottenText(const QJsonObject &answer)
{
    QStringList owed;
    const QJsonArray texts = answer.value("owed"_L1).toArray();
    for (const QJsonValue text : texts)
        owed.append(shown(text.toString()));
    const QString count = u"Forgotten: %1.\n"_s.arg(answer.value("forgotten"_L1).toInteger());
    if (owed.isEmpty())
        return count;
    return count
        + u"It was still owed %1, and HAProxy there keeps what it last heard: set it right there.\n"_s.arg(
            owed.join(", "_L1));
}

} // namespace sluice
