// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/removal/removalsession.h"

#include "agentcore/control/agentstatusjson.h"
#include "app/removal/leftovers.h"
#include "app/removal/removalreport.h"
#include "app/removal/storedstatus.h"

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookInterval = 250ms;
/// For an agent that is stuck: the removal must come to its end.
constexpr auto answerPatience = 10s;

} // namespace

RemovalSession::RemovalSession(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RemovalSession::look);
    connect(&m_client, &ControlClient::stateChanged, this, [this](ControlClient::State state) {
        if (state == ControlClient::State::Ready)
            look();
        else if (state == ControlClient::State::Disconnected || state == ControlClient::State::Refused)
            agentGone();
    });
}

void RemovalSession::start()
{
    m_client.setPatience(answerPatience);
    m_client.open(m_options.socketPath);
    QTimer::singleShot(answerPatience + m_options.patience, this, &RemovalSession::agentGone);
}

void RemovalSession::look()
{
    if (m_phase == Phase::Connecting)
        m_phase = Phase::FirstLook;
    m_client.call(u"status"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        if (const auto *const value = std::get_if<QJsonValue>(&outcome))
            judge(agentStatusFromJson(value->toObject()));
        else
            agentGone();
    });
}

void RemovalSession::judge(const AgentStatus &status)
{
    if (m_phase == Phase::Over)
        return;
    m_last = status;
    if (anythingForced(status)) {
        Q_EMIT said(staysReport(status));
        finish();
        return;
    }
    if (std::exchange(m_phase, Phase::Waiting) == Phase::FirstLook) {
        m_deadline.setRemainingTime(m_options.patience);
        Q_EMIT said(waitingReport(status, m_options.patience));
    }
    if (!anythingOwed(status) || m_deadline.hasExpired()) {
        Q_EMIT said(endReport(status));
        lookAtFarewell();
        return;
    }
    m_again.start(lookInterval);
}

// The agent is about to be stopped, and may have been told to say something then.
void RemovalSession::lookAtFarewell()
{
    m_client.call(u"settings.get"_s, {}, this, [this](const ControlClient::Outcome &outcome) {
        if (m_phase == Phase::Over)
            return;
        if (const auto *const value = std::get_if<QJsonValue>(&outcome)) {
            const QString onStop = (*value)[u"lifecycle"_s][u"on_stop"_s].toString();
            Q_EMIT said(farewellReport(onStop, m_last));
        }
        finish();
    });
}

void RemovalSession::agentGone()
{
    if (m_phase == Phase::Over)
        return;
    if (m_phase == Phase::Waiting) {
        Q_EMIT said(u"The agent has ended meanwhile.\n"_s + endReport(m_last));
    } else if (const std::optional<AgentStatus> stored = storedStatus(m_options.stateDirectory)) {
        if (anythingForced(*stored))
            Q_EMIT said(staysReport(*stored));
        else if (anythingOwed(*stored))
            Q_EMIT said(u"Sluicekeeper's agent does not run, so that nobody hears what is to be taken back.\n"_s
                        + endReport(*stored));
    }
    finish();
}

void RemovalSession::finish()
{
    m_phase = Phase::Over;
    m_again.stop();
    Q_EMIT finished();
}

} // namespace sluice
