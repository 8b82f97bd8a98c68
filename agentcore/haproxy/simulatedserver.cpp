// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/simulatedserver.h"

#include "agentcore/protocol/linewords.h"

#include <algorithm>

namespace sluice {
namespace {

constexpr qsizetype keptTextBytes = 127; // HCHK_DESC_LEN, with its closing NUL 128
constexpr QByteArrayView staticRefusal =
    "Backend is using a static LB algorithm and only accepts weights '0%' and '100%'.\n";

/// Hundredths of the configured weight, rounded down; src/server.c, server_parse_weight_change_request().
int weightOf(int configured, int percent)
{
    return std::min(configured * std::clamp(percent, 0, maximumParsedWeight) / 100, maximumWeight);
}

/// "via agent : down (reason)". An error or a warning stands in for the reason of an `up`, but never of a `down`.
QByteArray healthText(const QByteArray &word, const ParsedLine &parsed, const QByteArray &error,
                      const QByteArray &warning)
{
    QByteArray message = parsed.reply.reason;
    if (message.isEmpty() || parsed.reply.operating == OperatingState::Up) {
        if (!error.isEmpty())
            message = error;
        else if (!warning.isEmpty())
            message = warning;
    }
    const QByteArray said = "via agent : " + word;
    return message.isEmpty() ? said : said + " (" + message + ')';
}

QByteArray neutralText(const QByteArray &error, const QByteArray &warning)
{
    if (!error.isEmpty())
        return "agent reports an error : " + error;
    return warning.isEmpty() ? QByteArray() : "agent warns : " + warning;
}

QByteArray fraction(const char *state, int part, int whole)
{
    return QByteArray(state) + ' ' + QByteArray::number(part) + '/' + QByteArray::number(whole);
}

} // namespace

SimulatedServer::SimulatedServer(const ServerSetup &setup)
    : m_setup(setup)
    , m_maxconn(setup.maxconn)
{
    m_setup.weight = std::clamp(setup.weight, 0, maximumWeight);
    m_userWeight = m_setup.weight;
    m_committedWeight = m_setup.weight;
    if (m_setup.check)
        m_checkHealth = m_setup.check->rise;
    if (m_setup.declared == DeclaredAs::Disabled) {
        m_administration = ServerAdministration::ForcedMaint;
        m_operation = ServerOperation::Stopped;
        m_checkHealth = 0;
    }
}

TakenAxes SimulatedServer::receive(QByteArrayView bytes)
{
    if (!agentRuns())
        return {};
    m_lastError.clear();
    m_lastWarning.clear();
    if (bytes.isEmpty()) {
        setAgentStatus(AgentCheckStatus::BadResponse, "TCPCHK got an empty response at step 2");
        return {};
    }
    const std::optional<LineWords> words = lineWords(bytes);
    const std::optional<ParsedLine> parsed = parseLine(bytes);
    if (words && parsed) {
        const LineWord *const health = words->last(WordKind::Operating);
        return takeLine(health ? health->text : QByteArray(), *parsed);
    }
    m_lastWarning = "Ignoring incomplete line from agent";
    // HAProxy reports the status that it had; where it had none, the timeout that its caller makes of that.
    const bool isFirst = m_agentStatus == AgentCheckStatus::Initial;
    setAgentStatus(isFirst ? AgentCheckStatus::Timeout : m_agentStatus, m_lastWarning);
    applyAgentStatus();
    return {};
}

/// In HAProxy's order: administrative state, weight, maxconn, and at last the health, with what went wrong before.
TakenAxes SimulatedServer::takeLine(const QByteArray &healthWord, const ParsedLine &parsed)
{
    TakenAxes taken;
    m_lastError = parsed.unknownWords.isEmpty() ? QByteArray() : parsed.unknownWords.first();
    m_lastWarning = parsed.warning;
    if (parsed.reply.administrative) {
        takeAdministrative(*parsed.reply.administrative);
        taken.administrative = true;
    }
    if (parsed.reply.weight) {
        const QByteArray refusal = takeWeight(*parsed.reply.weight);
        taken.weight = refusal.isEmpty();
        if (!taken.weight)
            m_lastWarning = refusal;
    }
    if (parsed.maxconn) {
        m_maxconn = *parsed.maxconn;
        taken.maxconn = true;
    }
    if (!parsed.reply.operating) {
        setAgentStatus(AgentCheckStatus::Neutral, neutralText(m_lastError, m_lastWarning));
        return taken;
    }
    const auto status = isDown(*parsed.reply.operating) ? AgentCheckStatus::Down : AgentCheckStatus::Ok;
    setAgentStatus(status, healthText(healthWord, parsed, m_lastError, m_lastWarning));
    applyAgentStatus();
    taken.operating = true;
    return taken;
}

void SimulatedServer::probeTimedOut()
{
    if (agentRuns())
        setAgentStatus(AgentCheckStatus::Timeout, {});
}

void SimulatedServer::probeRefused()
{
    if (agentRuns())
        setAgentStatus(AgentCheckStatus::NoConnection, "Connection refused");
}

void SimulatedServer::setAgentStatus(AgentCheckStatus status, const QByteArray &text)
{
    m_agentStatus = status;
    m_agentText = text.first(std::min(text.size(), keptTextBytes));
}

/// The agent has rise 1 and fall 1. Only what it said itself counts: no connection, no line change nothing.
void SimulatedServer::applyAgentStatus()
{
    if (m_agentStatus == AgentCheckStatus::Down) {
        m_agentIsUp = false;
        stop();
    } else if (m_agentStatus == AgentCheckStatus::Ok) {
        m_agentIsUp = true;
        startIfHealthy();
    }
}

void SimulatedServer::takeAdministrative(AdministrativeState state)
{
    const bool wasInMaint = isInMaint();
    switch (state) {
    case AdministrativeState::Ready:
        m_administration = ServerAdministration::Ready;
        break;
    case AdministrativeState::Drain:
        m_administration = ServerAdministration::ForcedDrain;
        break;
    case AdministrativeState::Maint:
        m_administration = ServerAdministration::ForcedMaint;
        break;
    }
    if (isInMaint() && !wasInMaint) {
        m_operation = ServerOperation::Stopped;
        m_checkHealth = 0; // and no health check runs until the server leaves MAINT
    } else if (wasInMaint && !isInMaint()) {
        leaveMaint();
    }
}

/// Optimistic: HAProxy takes the service for alive again before any health check has said so.
void SimulatedServer::leaveMaint()
{
    m_checkHealth = m_setup.check ? m_setup.check->rise : 0;
    if (!agentRuns() || m_agentIsUp)
        start();
    m_committedWeight = m_userWeight;
}

QByteArray SimulatedServer::takeWeight(int percent)
{
    const int weight = weightOf(m_setup.weight, percent);
    if (m_setup.weights == WeightsTaken::AllOrNothing && weight != 0 && weight != m_setup.weight)
        return staticRefusal.toByteArray();
    m_userWeight = weight;
    if (!isInMaint())
        m_committedWeight = weight;
    return {};
}

void SimulatedServer::start()
{
    if (m_operation != ServerOperation::Stopped)
        return;
    m_operation = m_setup.slowstart.count() > 0 ? ServerOperation::Starting : ServerOperation::Running;
}

void SimulatedServer::stop()
{
    if (!isInMaint())
        m_operation = ServerOperation::Stopped;
}

void SimulatedServer::startIfHealthy()
{
    if (!isInMaint() && checkIsUp() && (!agentRuns() || m_agentIsUp))
        start();
}

bool SimulatedServer::checkIsUp() const noexcept
{
    return !m_setup.check || m_checkHealth >= m_setup.check->rise;
}

int SimulatedServer::fullCheckHealth() const noexcept
{
    return m_setup.check ? m_setup.check->rise + m_setup.check->fall - 1 : 0;
}

void SimulatedServer::healthCheckPassed()
{
    if (!m_setup.check || isInMaint())
        return;
    if (m_checkHealth < fullCheckHealth() && ++m_checkHealth >= m_setup.check->rise)
        m_checkHealth = fullCheckHealth();
    startIfHealthy();
}

void SimulatedServer::healthCheckFailed()
{
    if (!m_setup.check || isInMaint())
        return;
    if (m_checkHealth > 0 && --m_checkHealth < m_setup.check->rise)
        m_checkHealth = 0;
    if (m_checkHealth == 0)
        stop();
}

void SimulatedServer::slowstartEnded()
{
    if (m_operation == ServerOperation::Starting)
        m_operation = ServerOperation::Running;
}

void SimulatedServer::operatorSetsState(AdministrativeState state)
{
    takeAdministrative(state);
}

void SimulatedServer::operatorSetsWeight(int percent)
{
    (void)takeWeight(percent); // the refusal is told to the operator alone
}

void SimulatedServer::operatorSetsMaxconn(quint32 maxconn)
{
    m_maxconn = maxconn;
}

void SimulatedServer::operatorSetsAgent(OperatingState state)
{
    m_agentIsUp = !isDown(state);
    if (isDown(state))
        stop();
    else if (!isInMaint())
        start(); // whatever the health check says, until its next result
}

void SimulatedServer::operatorSetsHealthUp()
{
    if (!m_setup.check)
        return;
    m_checkHealth = fullCheckHealth();
    if (!isInMaint())
        start(); // whatever the agent says, until it says it again
}

void SimulatedServer::operatorDisablesAgent()
{
    setAgentStatus(AgentCheckStatus::Disabled, {});
}

std::optional<int> SimulatedServer::effectiveWeight() const noexcept
{
    const bool rises = m_operation == ServerOperation::Starting && m_setup.weights == WeightsTaken::Any;
    return rises ? std::nullopt : std::optional(m_committedWeight);
}

QByteArray SimulatedServer::status() const
{
    if (isInMaint())
        return "MAINT";
    return m_operation == ServerOperation::Stopped ? stoppedStatus() : upStatus();
}

QByteArray SimulatedServer::upStatus() const
{
    const bool mayGoDown = m_setup.check && m_checkHealth < fullCheckHealth();
    if (m_administration == ServerAdministration::ForcedDrain && agentRuns())
        return "DRAIN (agent)";
    const char *const state = m_administration == ServerAdministration::ForcedDrain ? "DRAIN" : "UP";
    if (mayGoDown)
        return fraction(state, m_checkHealth - m_setup.check->rise + 1, m_setup.check->fall);
    if (m_administration == ServerAdministration::Ready && !m_setup.check)
        return "no check";
    return state;
}

QByteArray SimulatedServer::stoppedStatus() const
{
    if (agentRuns() && !m_agentIsUp)
        return "DOWN (agent)";
    if (m_setup.check && m_checkHealth > 0)
        return fraction("DOWN", m_checkHealth, m_setup.check->rise);
    // HAProxy writes "DOWN n/rise" for a server whose health check is off, too; its n is then the fresh check's 0.
    return "DOWN";
}

bool SimulatedServer::takesTraffic() const noexcept
{
    return m_userWeight > 0 && m_administration == ServerAdministration::Ready
        && m_operation != ServerOperation::Stopped;
}

} // namespace sluice
