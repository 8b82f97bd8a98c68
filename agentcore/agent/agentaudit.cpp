// SPDX-License-Identifier: GPL-3.0-or-later
// What AgentMethods writes into the audit trail, and tells of it.
#include "agentcore/agent/agentcall.h"
#include "agentcore/agent/pageparams.h"
#include "agentcore/agent/statusvalues.h"

#include <QJsonArray>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t entriesAPage = 1000;
/// Of what a caller wrote into a call that came to nothing.
constexpr qsizetype longestRefusedText = 200;

AuditEntry entryOf(const ControlPeer &peer, const RpcRequest &request)
{
    AuditEntry entry;
    entry.user = peer.user;
    if (peer.uid >= 0)
        entry.uid = peer.uid;
    if (peer.pid >= 0)
        entry.pid = peer.pid;
    entry.program = peer.program.left(longestRefusedText);
    entry.method = request.method;
    const QJsonValue service = request.params.value("service"_L1);
    if (service.isString())
        entry.service = service.toString().left(longestRefusedText);
    else if (request.method.startsWith("override."_L1) || request.method.startsWith("ready."_L1))
        entry.service = u"default"_s;
    entry.reason = request.params.value("reason"_L1).toString();
    return entry;
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : first + u"; "_s + second;
}

} // namespace

std::shared_ptr<AuditEntry> AgentMethods::beginAudit(const ControlPeer &peer, const RpcRequest &request) const
{
    auto entry = std::make_shared<AuditEntry>(entryOf(peer, request));
    const auto &services = m_identity.settings.services;
    if (std::ranges::find(services, entry->service, &ServiceSettings::name) != services.end())
        entry->before = overridesText(m_keeper.overrides(entry->service));
    return entry;
}

void AgentMethods::auditRefusal(const ControlPeer &peer, const RpcRequest &request)
{
    AuditEntry entry = entryOf(peer, request);
    entry.reason.truncate(longestRefusedText);
    entry.text = u"not permitted"_s;
    m_auditor.recordRefused(std::move(entry));
}

void AgentMethods::finishAudit(const Call &call, AuditOutcome outcome, const QString &text)
{
    if (!call.audit || call.audit->number != 0)
        return;
    AuditEntry &entry = *call.audit;
    entry.outcome = outcome;
    entry.text = joined(entry.text, text);
    if (outcome == AuditOutcome::Failed)
        entry.reason.truncate(longestRefusedText);
    if (!entry.before.isEmpty())
        entry.after = overridesText(m_keeper.overrides(entry.service));
    if (goesOnSimulating(entry))
        return;
    m_auditor.record(entry);
    entry.number = m_auditor.lastNumber();
    m_latest = call.audit;
}

// A demonstration sets the simulated load twice a second: that would push everything else out of the trail.
bool AgentMethods::goesOnSimulating(const AuditEntry &entry) const
{
    return entry.method == "simulate"_L1 && entry.outcome == AuditOutcome::Done && m_latest
        && m_latest->number == m_auditor.lastNumber() && m_latest->method == entry.method
        && m_latest->outcome == entry.outcome && m_latest->uid == entry.uid && m_latest->pid == entry.pid
        && m_latest->program == entry.program;
}

QJsonValue AgentMethods::withAuditWarning(const Call &call, const QJsonValue &result) const
{
    if (!call.audit || m_auditor.problem().isEmpty() || !result.isObject())
        return result;
    QJsonObject warned = result.toObject();
    const QString warning = u"the audit trail cannot be written: "_s + m_auditor.problem();
    warned.insert("warning"_L1, joined(warned.value("warning"_L1).toString(), warning));
    return warned;
}

void AgentMethods::watchAudit()
{
    connect(&m_auditor, &Auditor::recorded, this, [this](const AuditEntry &entry) { m_feed->sendAudit(entry); });
    connect(&m_auditor, &Auditor::problemChanged, this, &AgentMethods::sendInfo);
    connect(&m_keeper, &Keeper::endedByItself, this,
            [this](const QString &service, const Overrides &before, const Overrides &after) {
                AuditEntry entry;
                entry.method = before.state && before.state->then && after.state ? u"override.then"_s
                                                                                 : u"override.end"_s;
                entry.service = service;
                entry.before = overridesText(before);
                entry.after = overridesText(after);
                m_auditor.recordOwn(std::move(entry));
            });
}

void AgentMethods::audit(const Call &call)
{
    AuditRange range;
    range.after = pageparams::numberOr<quint64>(call.params(), "after"_L1, 0);
    range.before = pageparams::numberOr<quint64>(call.params(), "before"_L1, 0);
    range.limit = pageparams::limitOf(call.params(), entriesAPage);
    QJsonArray entries;
    const std::vector<AuditEntry> found = m_auditor.entries(range);
    for (const AuditEntry &entry : found)
        entries.append(toJson(entry));
    answer(call,
           QJsonObject{{u"entries"_s, entries},
                       {u"last"_s, qint64(m_auditor.lastNumber())},
                       {u"file"_s, m_auditor.path()},
                       {u"problem"_s, m_auditor.problem()}});
}

} // namespace sluice
