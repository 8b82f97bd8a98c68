// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traynotices.h"

#include "ui/balancerwords.h"
#include "ui/overrideorders.h"
#include "ui/timewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto leastLead = 15s; ///< below it the end itself comes soon enough
constexpr auto clockSlack = 2s; ///< the end by the agent's forecast, and as it came
constexpr qsizetype named = 3;

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(sluice::NoticeWords)
};

QString listOf(const QStringList &names)
{
    if (names.size() <= named)
        return names.join(u", "_s);
    return NoticeWords::tr("%1 and %n more", nullptr, int(names.size() - named)).arg(names.first(named).join(u", "_s));
}

std::chrono::milliseconds leadOf(WallTime since, WallTime end)
{
    return std::min<std::chrono::milliseconds>((end - since) / 4, TrayNotices::longestLead);
}

QString keyOf(const BalancerStatus &balancer)
{
    return balancer.service + u'\n' + balancer.address + u'\n' + QString::fromLatin1(balancer.line);
}

} // namespace

TrayNotices::Endings TrayNotices::endingsOf(const AgentStatus &status)
{
    Endings endings;
    const auto add = [&endings](const ServiceStatus &service, OverrideSlot slot, const ForcedValue &value,
                                const OverrideNote &note) {
        if (note.end)
            endings[service.name + u'\n' + word(slot)] = {service.name, titleOf(value), note.since, note.end->wall};
    };
    for (const ServiceStatus &service : status.services) {
        const Overrides &forced = service.overrides;
        if (forced.state)
            add(service, OverrideSlot::State, forced.state->state, forced.state->note);
        if (forced.weight)
            add(service, OverrideSlot::Weight, forced.weight->percent, forced.weight->note);
        if (forced.maxconn)
            add(service, OverrideSlot::Maxconn, ForcedMaxconn{forced.maxconn->maxconn, forced.maxconn->restore},
                forced.maxconn->note);
    }
    return endings;
}

void TrayNotices::lookAtEnds(const AgentStatus &status, WallTime now, std::vector<TrayNotice> &notices)
{
    const Endings endings = endingsOf(status);
    QStringList soon;
    QStringList ended;
    const auto textOf = [](const Ending &one) {
        return NoticeWords::tr("%1 on “%2”", "what is forced, service").arg(one.what, one.service);
    };
    for (const auto &[key, before] : m_endings) {
        const auto still = endings.find(key);
        const bool same = still != endings.end() && still->second.since == before.since;
        if (!same)
            m_announced.erase(key);
        // Released by hand before its time, it is no news to whoever did it.
        if (!same && now + clockSlack >= before.end)
            ended.append(textOf(before));
    }
    for (const auto &[key, one] : endings) {
        const auto before = m_endings.find(key);
        if (before != m_endings.end() && before->second.end != one.end)
            m_announced.erase(key); // it was given another end
        const auto lead = leadOf(one.since, one.end);
        if (lead >= leastLead && one.end > now && one.end - now <= lead && m_announced.insert(key).second)
            soon.append(
                NoticeWords::tr("%1 at %2", "what is forced, when it ends").arg(textOf(one), clockText(one.end, now)));
    }
    m_endings = endings;
    if (!soon.isEmpty())
        notices.push_back({TrayNotice::Kind::EndsSoon, NoticeWords::tr("Ends soon: %1.").arg(listOf(soon))});
    if (!ended.isEmpty())
        notices.push_back({TrayNotice::Kind::Ended, NoticeWords::tr("Has ended: %1.").arg(listOf(ended))});
}

// An agent that was just started has heard nobody yet.
bool TrayNotices::isSilentHere(const BalancerStatus &balancer, WallTime now) const
{
    if (!balancer.counts || !balancer.lastSeen)
        return false;
    BalancerStatus heard = balancer;
    if (m_backSince)
        heard.lastSeen = std::max(*balancer.lastSeen, *m_backSince);
    return isSilent(heard, now);
}

void TrayNotices::lookAtBalancers(const AgentStatus &status, WallTime now, std::vector<TrayNotice> &notices)
{
    std::set<QString> silent;
    std::map<QString, QString> fresh;
    for (const BalancerStatus &balancer : status.balancers) {
        if (!isSilentHere(balancer, now))
            continue;
        const QString key = keyOf(balancer);
        silent.insert(key);
        const auto told = m_silentAt.find(key);
        const bool flaps = told != m_silentAt.end() && now - told->second < flappingPause;
        if (!m_silent.contains(key) && !flaps)
            fresh[key] = nameOf(balancer);
    }
    std::erase_if(m_silentAt, [now](const auto &told) { return now - told.second >= flappingPause; });
    if (!m_balancersSeen) {
        m_balancersSeen = true;
        m_silent = silent;
        return;
    }
    std::erase_if(m_silent, [&silent](const QString &key) { return !silent.contains(key); });
    if (fresh.empty() || (m_silenceTold && now - *m_silenceTold < silencePause))
        return; // they are still silent then, or it was nothing
    m_silenceTold = now;
    QStringList names;
    for (const auto &[key, name] : fresh) {
        names.append(name);
        m_silent.insert(key);
        m_silentAt[key] = now;
    }
    notices.push_back({TrayNotice::Kind::Silent,
                       NoticeWords::tr("No longer asking: %1. HAProxy keeps what it last heard.").arg(listOf(names))});
}

std::vector<TrayNotice> TrayNotices::look(const AgentStatus &status, BalancersAre fresh, WallTime now)
{
    std::vector<TrayNotice> notices;
    m_seen = true;
    if (m_goneSince)
        m_backSince = now;
    m_goneSince.reset();
    if (std::exchange(m_lossTold, false))
        notices.push_back({TrayNotice::Kind::AgentBack, NoticeWords::tr("The agent is back.")});
    lookAtEnds(status, now, notices);
    if (fresh == BalancersAre::Fresh)
        lookAtBalancers(status, now, notices);
    return notices;
}

std::vector<TrayNotice> TrayNotices::lookWithoutAgent(WallTime now)
{
    if (!m_seen)
        return {}; // the window says that there is none
    if (!m_goneSince)
        m_goneSince = now;
    if (m_lossTold || now - *m_goneSince < graceForAgent)
        return {};
    m_lossTold = true;
    return {{TrayNotice::Kind::AgentLost, NoticeWords::tr("The agent is gone. HAProxy keeps what it last heard.")}};
}

} // namespace sluice
