// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historyfeed.h"

#include "ui/agentmodel.h"
#include "ui/historymodel.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAPage = 500;

std::vector<HistoryEntry> entriesOf(const QJsonValue &value)
{
    std::vector<HistoryEntry> entries;
    const QJsonArray list = value.toArray();
    for (const QJsonValue entry : list)
        entries.push_back(historyEntryFromJson(entry.toObject()));
    return entries;
}

} // namespace

HistoryFeed::HistoryFeed(ControlClient &client, const AgentModel &agent, HistoryModel &history, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_agent(agent)
    , m_history(history)
{
    connect(&m_client, &ControlClient::stateChanged, this, [this] { followLink(); });
    connect(&m_client, &ControlClient::eventReceived, this, [this](const RpcEvent &event) {
        if (m_wanted && event.name == "audit"_L1)
            m_history.add(entriesOf(event.params.value("entries"_L1)), m_agent.now());
    });
}

void HistoryFeed::want()
{
    if (!std::exchange(m_wanted, true))
        followLink();
}

// After a restart, or at another agent, the numbers may mean something else.
void HistoryFeed::followLink()
{
    if (!m_wanted || m_client.state() != ControlClient::State::Ready)
        return;
    m_history.clear();
    fetchNewest();
}

void HistoryFeed::fetchNewest()
{
    m_client.call(u"audit"_s, {{u"limit"_s, entriesAPage}}, this,
                  [this](const ControlClient::Outcome &outcome) { takeNewest(outcome); });
}

// Back in time, page by page, until there is nothing before, or no room.
void HistoryFeed::fetchOlder()
{
    const quint64 first = m_history.firstNumber();
    if (first <= 1 || m_history.rowCount() >= HistoryModel::maximumRows)
        return;
    m_client.call(u"audit"_s, {{u"before"_s, qint64(first)}, {u"limit"_s, entriesAPage}}, this,
                  [this, first](const ControlClient::Outcome &outcome) {
                      const auto *page = std::get_if<QJsonValue>(&outcome);
                      if (!page || m_history.firstNumber() != first)
                          return; // gone, or begun anew meanwhile
                      m_history.addOlder(entriesOf(page->toObject().value("entries"_L1)));
                      if (m_history.firstNumber() < first)
                          fetchOlder();
                  });
}

void HistoryFeed::fail(const RpcError &error)
{
    if (error.code == RpcErrorCode::MethodNotFound)
        setProblem(tr("This agent is older than the panel and does not tell who did what."));
    else if (error.code != RpcErrorCode::Disconnected)
        setProblem(tr("The agent does not tell who did what: %1.").arg(error.text));
}

void HistoryFeed::takeNewest(const ControlClient::Outcome &outcome)
{
    if (const auto *error = std::get_if<RpcError>(&outcome)) {
        fail(*error);
        return;
    }
    const QJsonObject page = std::get<QJsonValue>(outcome).toObject();
    const QString problem = page.value("problem"_L1).toString();
    setProblem(problem.isEmpty() ? QString()
                                 : tr("What is done now cannot be recorded: %1. Make room on the disk, or make the "
                                      "state directory writable.")
                                       .arg(problem));
    m_history.add(entriesOf(page.value("entries"_L1)), m_agent.now());
    fetchOlder();
}

void HistoryFeed::setProblem(const QString &text)
{
    if (std::exchange(m_problem, text) != text)
        Q_EMIT problemChanged();
}

} // namespace sluice
