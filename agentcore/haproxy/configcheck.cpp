// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/configcheck.h"

#include "agentcore/haproxy/agentendpoint.h"
#include "agentcore/haproxy/agentsendcheck.h"
#include "agentcore/haproxy/balance.h"

#include <QSet>

#include <algorithm>

namespace sluice {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds defaultInterval{2000}; // of inter and of agent-inter, each for itself
constexpr milliseconds replyTime{100};        // the agent waits up to 20 ms for agent-send; the rest is the network
constexpr milliseconds silentDelay{200};      // HAProxy to 2.6 without agent-send: issue 1839
constexpr int fullPercent = 100;

QString seconds(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000);
}

QString listed(const QList<quint16> &ports)
{
    QStringList texts;
    for (const quint16 port : ports)
        texts.append(QString::number(port));
    return texts.join(QLatin1StringView(", "));
}

QString listed(const QList<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    return texts.join(QLatin1StringView(", "));
}

bool asksAgent(const ConfigServer &server)
{
    return server.arguments.agentCheck == Switch::On;
}

/// Looks at the servers one by one, and at what they share.
class Checker
{
public:
    Checker(const AskedAgent &agent, const ConfigFile &file)
        : m_agent(agent)
    {
        for (const int line : file.openQuotes)
            m_findings.push_back(configFinding(ConfigFault::QuoteOpen, line));
        std::ranges::copy_if(file.servers, std::back_inserter(m_servers), asksAgent);
        if (m_servers.empty()) {
            const ConfigFault fault = file.servers.empty() ? ConfigFault::NoServers : ConfigFault::NoAgentCheck;
            m_findings.push_back(
                configFinding(fault, file.servers.empty() ? 0 : file.servers.front().line, {}, {port()}));
        }
    }

    [[nodiscard]] std::vector<ConfigFinding> check()
    {
        checkWhere();
        for (const ConfigServer &server : m_servers) {
            checkPort(server);
            checkAddress(server);
            checkWeight(server);
            checkBalance(server);
            checkState(server);
            checkTimes(server);
            checkStart(server);
        }
        std::ranges::copy(checkAgentSend(m_servers), std::back_inserter(m_findings));
        std::ranges::stable_sort(m_findings, {}, &ConfigFinding::line);
        return std::move(m_findings);
    }

private:
    void add(ConfigFault fault, const ConfigServer &server, const QStringList &details = {})
    {
        m_findings.push_back(configFinding(fault, server.line, server.fullName(), details));
    }

    [[nodiscard]] QString port() const
    {
        return QString::number(m_agent.ports.isEmpty() ? 9999 : m_agent.ports.first());
    }

    /// A server of another machine has an agent of its own; a name may be anybody's.
    [[nodiscard]] bool mayBeOurs(const AgentEndpoint &endpoint) const
    {
        if (m_agent.addresses.isEmpty() || endpoint.kind == AgentEndpoint::Kind::Name)
            return true;
        return endpoint.address && m_agent.addresses.contains(*endpoint.address);
    }

    void checkWhere()
    {
        const auto isOurs = [this](const ConfigServer &server) {
            const AgentEndpoint endpoint = agentEndpoint(server);
            return endpoint.kind == AgentEndpoint::Kind::Local || mayBeOurs(endpoint); // Local is said in its own way
        };
        if (!m_servers.empty() && std::ranges::none_of(m_servers, isOurs)) {
            m_findings.push_back(configFinding(ConfigFault::AgentAddressWrong, m_servers.front().line, {},
                                               {listed(m_agent.addresses), m_agent.addresses.first().toString()}));
        }
    }

    void checkPort(const ConfigServer &server)
    {
        const AgentEndpoint endpoint = agentEndpoint(server);
        if (!endpoint.port || *endpoint.port == 0) {
            add(ConfigFault::AgentPortMissing, server, {port()});
            return;
        }
        const bool isRight = std::ranges::any_of(m_agent.ports, [&](quint16 one) { return one == *endpoint.port; });
        // By a name nobody can tell whose agent it is; a wrong port would be a guess unless all servers are ours.
        const bool isKnown = m_agent.addresses.isEmpty() || endpoint.kind == AgentEndpoint::Kind::Address;
        if (!m_agent.ports.isEmpty() && isKnown && mayBeOurs(endpoint) && !isRight)
            add(ConfigFault::AgentPortWrong, server, {QString::number(*endpoint.port), listed(m_agent.ports), port()});
    }

    void checkAddress(const ConfigServer &server)
    {
        const AgentEndpoint endpoint = agentEndpoint(server);
        if (endpoint.kind == AgentEndpoint::Kind::Local)
            add(ConfigFault::AgentAddressNeeded, server, {QString::fromUtf8(endpoint.host)});
        else if (!server.arguments.agentAddr && server.arguments.addr)
            add(ConfigFault::AgentAddressBorrowed, server, {QString::fromUtf8(endpoint.host)});
    }

    void checkWeight(const ConfigServer &server)
    {
        const int weight = server.arguments.weight.value_or(1);
        const QString better = QString::number(m_agent.haproxyWeight);
        if (weight == 0) {
            add(ConfigFault::WeightZero, server, {better});
        } else if (!server.arguments.weight) {
            add(ConfigFault::WeightMissing, server, {better});
        } else if (weight == 1) {
            add(ConfigFault::WeightOne, server, {better});
        } else if (weight > 0 && weight < fullPercent && weight != m_agent.haproxyWeight) {
            const int least = (fullPercent + weight - 1) / weight; // the first percent that is not rounded down to 0
            add(ConfigFault::WeightCoarse, server, {QString::number(weight), QString::number(least), better});
        }
    }

    void checkBalance(const ConfigServer &server)
    {
        const ConfigProxy &proxy = server.proxy;
        if (weightsTaken(proxy.balance, proxy.hashType) == WeightsTaken::Any || m_balancesSaid.contains(proxy.name))
            return;
        m_balancesSaid.insert(proxy.name);
        m_findings.push_back(
            configFinding(ConfigFault::StaticAlgorithm, proxy.balanceLine, {}, {QString::fromUtf8(proxy.balance)}));
    }

    void checkState(const ConfigServer &server)
    {
        if (server.arguments.check == Switch::Off)
            add(ConfigFault::CheckMissing, server);
        if (server.arguments.disabled == Switch::On)
            add(ConfigFault::Disabled, server);
    }

    void checkTimes(const ConfigServer &server)
    {
        const milliseconds asked = server.arguments.agentInter.value_or(defaultInterval);
        const milliseconds window = asked * m_agent.readyFetches;
        if (window > m_agent.readyFor)
            add(ConfigFault::AgentInterLong, server,
                {seconds(m_agent.readyFor), QString::number(m_agent.readyFetches), seconds(asked), seconds(window)});
        const bool isSilent = !server.arguments.agentSend || server.arguments.agentSend->isEmpty();
        const milliseconds needed = isSilent ? replyTime + silentDelay : replyTime;
        const milliseconds allowed = server.proxy.timeoutCheck.value_or(asked);
        if (allowed < needed)
            add(ConfigFault::AgentInterShort, server,
                {QString::number(allowed.count()), QString::number(needed.count())});
        if (server.arguments.check == Switch::Off || m_agent.returnCheck.count() == 0)
            return;
        const milliseconds inter = server.arguments.inter.value_or(defaultInterval);
        const milliseconds found = inter + server.proxy.timeoutCheck.value_or(inter);
        if (found > m_agent.returnCheck)
            add(ConfigFault::ReturnCheckShort, server, {seconds(m_agent.returnCheck), seconds(found)});
    }

    void checkStart(const ConfigServer &server)
    {
        const milliseconds slowstart = server.arguments.slowstart.value_or(milliseconds(0));
        const bool follows = weightsTaken(server.proxy.balance, server.proxy.hashType) == WeightsTaken::Any;
        if (slowstart.count() > 0 && follows)
            add(ConfigFault::Slowstart, server, {seconds(slowstart)});
        const QByteArray &state = server.arguments.initState;
        if ((state == "down" || state == "fully-down") && server.arguments.check == Switch::Off)
            add(ConfigFault::InitStateDown, server, {QString::fromUtf8(state)});
    }

    const AskedAgent &m_agent;
    std::vector<ConfigServer> m_servers; ///< those with agent-check
    QSet<QByteArray> m_balancesSaid;     ///< by section: said once
    std::vector<ConfigFinding> m_findings;
};

} // namespace

std::vector<ConfigFinding> checkConfig(QByteArrayView text, const AskedAgent &agent)
{
    const ConfigFile file = readConfig(text);
    return Checker(agent, file).check();
}

} // namespace sluice
