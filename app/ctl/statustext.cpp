// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/statustext.h"

#include "app/ctl/leavetext.h"
#include "app/ctl/overridetext.h"
#include "app/ctl/tables.h"
#include "app/ctl/timetext.h"

namespace sluice {
namespace {

using namespace Qt::StringLiterals;
using Result = Finding::Result;

struct ResultSign
{
    QString word;
    Tone tone = Tone::Plain;
};

ResultSign signOf(Result result)
{
    switch (result) {
    case Result::Good:
        return {u"ok"_s, Tone::Good};
    case Result::Notice:
        return {u"NOTICE"_s, Tone::Caution};
    case Result::Problem:
        break;
    }
    return {u"PROBLEM"_s, Tone::Bad};
}

QString headerText(const AgentStatus &status, const TextStyle &style)
{
    const AgentInfo &agent = status.agent;
    const QString kind = agent.kind == AgentKind::Service ? u"running as a service"_s : u"built into the panel"_s;
    QStringList places;
    for (const ListenerStatus &listener : agent.listening) {
        const bool isV6 = listener.address.contains(u':');
        if (listener.listening)
            places.append((isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(shown(listener.address)).arg(listener.port));
    }
    const QString where = places.isEmpty() ? u"listening nowhere"_s : u"listening on "_s + places.join(", "_L1);
    QString text = style.painted(shown(agent.host), Tone::Strong)
        + u": agent %1, %2 for %3, %4\n"_s.arg(shown(agent.version), kind, durationText(agent.uptime), where);
    text += askedText(status.balancers, momentOf(status)) + u'\n';
    if (agent.source == SamplingSource::Simulated)
        text += style.painted(u"The load is simulated (sampling.source), not this machine's.\n"_s, Tone::Caution);
    return text;
}

QString forcedText(const AgentStatus &status, const TextStyle &style)
{
    QString text;
    for (const ServiceStatus &service : status.services) {
        for (const QString &line : overrideLines(service.overrides, status.time))
            text += u"  %1: %2\n"_s.arg(shown(service.name), line);
        if (const QString left = leaveText(service, status.balancers); !left.isEmpty())
            text += u"  %1: %2\n"_s.arg(shown(service.name), left);
    }
    return text.isEmpty() ? u"Nothing is forced.\n"_s : style.painted(u"Forced:"_s, Tone::Strong) + u'\n' + text;
}

} // namespace

QString findingsText(const std::vector<Finding> &findings, FindingsShown which, const TextStyle &style)
{
    std::vector<TextRow> rows;
    for (const Finding &finding : findings) {
        if (finding.result == Result::Good && which == FindingsShown::NotGood)
            continue;
        const ResultSign sign = signOf(finding.result);
        rows.push_back({{sign.word, sign.tone}, {finding.text}});
        if (!finding.advice.isEmpty())
            rows.push_back({{QString()}, {finding.advice}});
    }
    return inColumns(rows, style);
}

QString statusText(const AgentStatus &status, const TextStyle &style)
{
    QString text = headerText(status, style) + u'\n' + servicesTable(status.services, style) + u'\n'
        + forcedText(status, style) + u'\n' + balancersTable(status.balancers, momentOf(status), style);
    const QString trouble = findingsText(findingsIn(status), FindingsShown::NotGood, style);
    if (!trouble.isEmpty())
        text += u'\n' + trouble;
    if (status.agent.firstStart)
        text +=
            u"\nThis agent runs for the first time. If an earlier one left the server in MAINT or DRAIN at HAProxy, "
            "\"sluicectl ready\" brings it back.\n"_s;
    return text;
}

} // namespace sluice
