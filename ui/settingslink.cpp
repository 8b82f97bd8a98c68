// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingslink.h"

#include "ui/agentmodel.h"

#include <QJsonArray>

#include <chrono>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 300ms;

QString textOf(const RpcError &error)
{
    if (error.code == RpcErrorCode::MethodNotFound)
        return SettingsLink::tr("This agent is older than the panel and takes no settings from it.");
    if (error.code == RpcErrorCode::Disconnected)
        return SettingsLink::tr("The agent went away before it answered.");
    return SettingsLink::tr("The agent did not do it: %1.").arg(error.text);
}

} // namespace

SettingsLink::SettingsLink(ControlClient &client, const AgentModel &agent, SettingsDraft &draft, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_agent(agent)
    , m_draft(draft)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(typingPause);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { check(); });
    connect(&m_draft, &SettingsDraft::changed, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(&m_agent, &AgentModel::connectionChanged, this, [this] { fetch(); });
    connect(&m_client, &ControlClient::eventReceived, this, [this](const RpcEvent &event) {
        if (event.name == "settings"_L1)
            fetch();
    });
    fetch();
}

// While something is applied, its end fetches: what comes before would look as if somebody else had changed it.
void SettingsLink::fetch()
{
    if (!m_agent.connected() || m_busy)
        return;
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        if (m_busy)
            return;
        const auto *const error = std::get_if<RpcError>(&outcome);
        // That the agent is away is known anyway.
        setFetchError(error && error->code != RpcErrorCode::Disconnected ? textOf(*error) : QString());
        if (const auto *const value = std::get_if<QJsonValue>(&outcome))
            m_draft.take(agentSettingsFromJson(value->toObject()));
    });
}

void SettingsLink::setFetchError(const QString &text)
{
    if (std::exchange(m_fetchError, text) != text)
        Q_EMIT fetchErrorChanged();
}

void SettingsLink::check()
{
    const quint64 number = ++m_checks;
    if (!m_agent.connected() || m_busy)
        return;
    if (m_draft.changes().empty()) {
        m_draft.setAgentFaults({});
        setComplaints({});
        return;
    }
    if (!m_draft.isGoodSoFar())
        return;
    const SettingsProposal proposal = proposalOf(m_draft);
    m_client.call(u"settings.check"_s, {{u"toml"_s, proposal.toml}, {u"file"_s, u"panel.toml"_s}}, this,
                  [this, number, proposal](const ControlClient::Outcome &outcome) {
                      const auto *const value = std::get_if<QJsonValue>(&outcome);
                      if (value && number == m_checks && !m_busy)
                          takeCheck(proposal, value->toObject());
                  });
}

void SettingsLink::takeCheck(const SettingsProposal &proposal, const QJsonObject &answer)
{
    AgentFaults faults = faultsOfCheck(answer, proposal, m_draft);
    setComplaints(faults.others);
    m_draft.setAgentFaults(std::move(faults.ofSettings));
}

void SettingsLink::setComplaints(const QStringList &complaints)
{
    if (std::exchange(m_complaints, complaints) != complaints)
        Q_EMIT complaintsChanged();
}

void SettingsLink::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void SettingsLink::apply()
{
    if (m_busy)
        return;
    m_queue = m_draft.changes();
    m_refused.clear();
    m_applied.clear();
    m_restartNeeded.clear();
    if (m_queue.empty())
        return;
    setBusy(true);
    applyNext();
}

QJsonObject SettingsLink::paramsOf(const ScopeChange &change) const
{
    QJsonObject set;
    for (const SettingId &id : change.set)
        set.insert(pathOf(*id.key), m_draft.valueToApply(id));
    QJsonArray unset;
    for (const SettingId &id : change.unset)
        unset.append(pathOf(*id.key));
    QJsonObject params{{u"set"_s, set}, {u"unset"_s, unset}};
    if (!change.service.isEmpty())
        params.insert(u"service"_s, change.service);
    return params;
}

void SettingsLink::applyNext()
{
    if (m_queue.empty())
        return finish();
    const ScopeChange change = m_queue.front();
    m_queue.erase(m_queue.begin());
    std::map<SettingId, QString> given;
    for (const auto &ids : {change.set, change.unset}) {
        for (const SettingId &id : ids)
            given.emplace(id, m_draft.text(id));
    }
    m_client.call(u"settings.apply"_s, paramsOf(change), this,
                  [this, change, given](const ControlClient::Outcome &outcome) { takeAnswer(change, given, outcome); });
}

// A port or a line that moves from one service to another is free only once the other has given it up. So what was
// refused is tried again after each success.
void SettingsLink::takeAnswer(const ScopeChange &change, const std::map<SettingId, QString> &given,
                              const ControlClient::Outcome &outcome)
{
    if (const auto *const error = std::get_if<RpcError>(&outcome)) {
        m_refused.push_back({change, *error});
        if (error->code == RpcErrorCode::Disconnected)
            m_queue.clear();
        return applyNext();
    }
    m_applied.insert(given.begin(), given.end());
    const QJsonArray restart = std::get<QJsonValue>(outcome)["restart_needed"_L1].toArray();
    for (const QJsonValue key : restart)
        m_restartNeeded.append(key.toString());
    for (const Refusal &refusal : std::exchange(m_refused, {}))
        m_queue.push_back(refusal.change);
    applyNext();
}

void SettingsLink::finish()
{
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        setBusy(false);
        if (const auto *const value = std::get_if<QJsonValue>(&outcome))
            m_draft.take(agentSettingsFromJson(value->toObject()), m_applied);
        const int count = int(m_applied.size());
        if (m_refused.empty()) {
            Q_EMIT applied(count, m_restartNeeded);
            return;
        }
        std::map<SettingId, QString> placed;
        QStringList others;
        for (const Refusal &refusal : m_refused) {
            AgentFaults faults = faultsOfApply(refusal.error.text, refusal.change);
            placed.merge(faults.ofSettings);
            if (!faults.others.isEmpty())
                others.append(textOf(refusal.error));
        }
        m_draft.setAgentFaults(placed);
        Q_EMIT failed(count, refusalText(placed, others));
    });
}

QString SettingsLink::refusalText(const std::map<SettingId, QString> &placed, const QStringList &others) const
{
    QStringList sentences = others;
    sentences.removeDuplicates();
    if (!placed.empty())
        sentences.prepend(tr("The agent refused what is marked. Beside it stands why."));
    return sentences.join(u' ');
}

void SettingsLink::reload()
{
    if (m_busy)
        return;
    setBusy(true);
    m_client.call(u"settings.reload"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        setBusy(false);
        if (const auto *const error = std::get_if<RpcError>(&outcome))
            Q_EMIT failed(0, textOf(*error));
        else
            Q_EMIT reloaded(int(std::get<QJsonValue>(outcome)["changed"_L1].toArray().size()));
        fetch();
    });
}

} // namespace sluice
