// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/findings.h"

#include "app/ctl/balancertext.h"
#include "app/ctl/textstyle.h"
#include "app/ctl/timetext.h"

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Result = Finding::Result;

/// Before this no agent was ever built, so a clock that shows less is not set.
constexpr WallTime firstBuild{std::chrono::sys_days(std::chrono::year(2025) / 1 / 1)};
/// Times that lie further ahead than this were written by a clock that was right, or this one is wrong.
constexpr std::chrono::milliseconds clockSlack = 1min;

QString endpoint(const ListenerStatus &listener)
{
    const bool isV6 = listener.address.contains(u':');
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(shown(listener.address)).arg(listener.port);
}

QString settingsPlace(const AgentInfo &agent)
{
    return agent.configFile.isEmpty() ? u"sluicekeeper.toml"_s : shown(agent.configFile);
}

Finding good(const QString &check, const QString &text)
{
    return {check, Result::Good, text, {}};
}

void addListening(std::vector<Finding> &findings, const AgentInfo &agent)
{
    if (agent.listening.empty())
        findings.push_back({u"listening"_s, Result::Problem, u"The agent listens nowhere."_s,
                            u"Set listen.addresses in %1."_s.arg(settingsPlace(agent))});
    for (const ListenerStatus &listener : agent.listening) {
        if (listener.listening) {
            findings.push_back(good(u"listening"_s, u"Listening on %1."_s.arg(endpoint(listener))));
            continue;
        }
        findings.push_back({u"listening"_s, Result::Problem,
                            u"Not listening on %1: %2."_s.arg(endpoint(listener), shown(listener.error)),
                            u"HAProxy gets no answer there. Stop what holds it (\"ss -ltnp sport = :%1\" names it), or "
                            "correct [listen] in %2. The agent keeps trying."_s.arg(listener.port)
                                .arg(settingsPlace(agent))});
    }
}

void addAsked(std::vector<Finding> &findings, const AgentStatus &status)
{
    const Moment moment = momentOf(status);
    const bool asking = std::ranges::any_of(
        status.balancers, [&moment](const BalancerStatus &one) { return one.lastSeen && !isSilent(one, moment); });
    const QString text = askedText(status.balancers, moment);
    if (asking) {
        findings.push_back(good(u"asked"_s, text));
        return;
    }
    const QString refused = status.agent.refused == 0
        ? QString()
        : u" %1 was refused: if it is a load balancer of yours, add it to listen.allow."_s.arg(
            shown(status.agent.lastRefused));
    findings.push_back({u"asked"_s, Result::Problem, u"No load balancer asks this agent."_s,
                        u"See that HAProxy has agent-check on the server line (\"sluicectl snippet\") and reaches this "
                        "port through the firewall.%1"_s.arg(refused)});
}

void addJournal(std::vector<Finding> &findings, const AgentInfo &agent)
{
    const QString why = agent.journalText.isEmpty() ? QString() : u" ("_s + shown(agent.journalText) + u')';
    switch (agent.journal) {
    case JournalHealth::Good:
        findings.push_back(good(u"journal"_s, u"What is forced is saved."_s));
        break;
    case JournalHealth::NotSaved:
        findings.push_back(
            {u"journal"_s, Result::Problem,
             u"What is forced could not be saved%1: it would not survive a restart of the agent."_s.arg(why),
             u"Make room on the disk, or make the state directory writable."_s});
        break;
    case JournalHealth::Lost:
        findings.push_back(
            {u"journal"_s, Result::Problem,
             u"The record of what was forced is lost%1, so the agent says no drain, maint or ready."_s.arg(why),
             u"Decide: \"sluicectl maint\", or \"sluicectl ready\" so that the server takes visitors "
             "again."_s});
        break;
    }
}

void addSettings(std::vector<Finding> &findings, const AgentInfo &agent)
{
    if (agent.settingsError.isEmpty()) {
        findings.push_back(good(u"settings"_s, u"The settings are good (%1)."_s.arg(settingsPlace(agent))));
        return;
    }
    findings.push_back({u"settings"_s, Result::Problem,
                        u"The settings have an error, so others are in force: %1"_s.arg(shown(agent.settingsError)),
                        u"Correct it, then \"sluicectl settings reload\"."_s});
}

void addClock(std::vector<Finding> &findings, const AgentStatus &status)
{
    std::optional<WallTime> newest;
    const auto seen = [&newest](std::optional<WallTime> time) {
        if (time)
            newest = std::max(newest.value_or(*time), *time);
    };
    for (const BalancerStatus &balancer : status.balancers)
        seen(balancer.lastSeen);
    for (const ServiceStatus &service : status.services) {
        if (service.overrides.state)
            seen(service.overrides.state->note.since);
        if (service.overrides.weight)
            seen(service.overrides.weight->note.since);
        if (service.overrides.maxconn)
            seen(service.overrides.maxconn->note.since);
    }
    if (status.time >= firstBuild && !(newest && *newest > status.time + clockSlack)) {
        findings.push_back(good(u"clock"_s, u"The clock is set (%1)."_s.arg(dateText(status.time))));
        return;
    }
    findings.push_back({u"clock"_s, Result::Problem,
                        u"The clock shows %1, which cannot be right."_s.arg(dateText(status.time)),
                        u"Set it (\"timedatectl\" tells how it is kept); until then no --until comes to its end."_s});
}

void addSources(std::vector<Finding> &findings, const AgentStatus &status)
{
    bool allKnown = true;
    for (const ServiceStatus &service : status.services) {
        for (const SourceStatus &source : service.sources) {
            if (source.availability || source.error.isEmpty())
                continue;
            allKnown = false;
            findings.push_back({u"measured"_s, Result::Problem,
                                u"\"%1\" cannot be measured for %2: %3."_s.arg(shown(source.kind), shown(service.name),
                                                                               shown(source.error)),
                                u"Without it no weight is said, and HAProxy keeps the weight it has."_s});
        }
    }
    if (allKnown)
        findings.push_back(good(u"measured"_s, u"The load is measured."_s));
}

void addRefused(std::vector<Finding> &findings, const AgentInfo &agent)
{
    if (agent.refused == 0) {
        findings.push_back(good(u"refused"_s, u"Nobody was refused."_s));
        return;
    }
    findings.push_back(
        {u"refused"_s, Result::Notice,
         u"%1 asked and is not allowed, so it got no answer (refused so far: %2)."_s.arg(shown(agent.lastRefused))
             .arg(agent.refused),
         u"If it is a load balancer of yours, add it to listen.allow in %1."_s.arg(settingsPlace(agent))});
}

void addBalancers(std::vector<Finding> &findings, const AgentStatus &status)
{
    const Moment moment = momentOf(status);
    bool allAsk = true;
    for (const BalancerStatus &one : status.balancers) {
        const QString name = nameOf(one);
        if (one.notSaved) {
            findings.push_back({u"journal"_s, Result::Problem, u"What %1 is owed could not be saved."_s.arg(name),
                                u"Make room on the disk, or make the state directory writable."_s});
        }
        const bool owed = isReturning(one);
        if ((!one.counts && !owed) || !isSilent(one, moment))
            continue;
        allAsk = false;
        const QString seen = seenText(one, moment.now);
        const QString debt = owed ? u" It is still owed %1."_s.arg(owedText(one)) : QString();
        findings.push_back({u"silent"_s, Result::Problem, u"%1 is silent (asked %2).%3"_s.arg(name, seen, debt),
                            u"HAProxy there keeps what it last heard. If it is gone for good: \"sluicectl balancers "
                            "forget %1\"."_s.arg(shown(one.address))});
    }
    if (allAsk && !status.balancers.empty())
        findings.push_back(good(u"silent"_s, u"No load balancer has fallen silent."_s));
}

} // namespace

std::vector<Finding> findingsIn(const AgentStatus &status)
{
    std::vector<Finding> findings;
    addListening(findings, status.agent);
    addAsked(findings, status);
    addJournal(findings, status.agent);
    addSettings(findings, status.agent);
    addClock(findings, status);
    addSources(findings, status);
    addRefused(findings, status.agent);
    addBalancers(findings, status);
    return findings;
}

Finding auditFinding(const AuditHealth &audit)
{
    if (!audit.known)
        return {u"audit"_s, Result::Notice, u"This agent keeps no audit trail."_s,
                u"Restart it after an upgrade, so that it is as new as sluicectl."_s};
    if (audit.problem.isEmpty())
        return good(u"audit"_s, u"The audit trail is written."_s);
    return {u"audit"_s, Result::Problem, u"The audit trail cannot be written: %1."_s.arg(shown(audit.problem)),
            u"Orders still work, and nobody will know who gave them. Make the file writable, or room on its disk."_s};
}

} // namespace sluice
