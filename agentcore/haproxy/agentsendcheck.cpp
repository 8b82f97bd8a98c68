// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/agentsendcheck.h"

#include "agentcore/haproxy/agentendpoint.h"

#include <QHash>

#include <algorithm>

namespace sluice {
namespace {

bool isSilent(const ConfigServer &server)
{
    return !server.arguments.agentSend || server.arguments.agentSend->isEmpty();
}

/// Two servers that share this are one to the agent.
QByteArray identityOf(const ConfigServer &server)
{
    const AgentEndpoint endpoint = agentEndpoint(server);
    const QString host = endpoint.address ? endpoint.address->toString() : QString::fromLatin1(endpoint.host);
    return host.toUtf8() + ' ' + QByteArray::number(endpoint.port.value_or(0)) + ' '
        + server.arguments.agentSend->trimmed();
}

QStringList recommended(const ConfigServer &server)
{
    return {QString::fromUtf8(recommendedAgentSend(server))};
}

void checkLine(std::vector<ConfigFinding> &findings, const ConfigServer &server)
{
    const QByteArray &line = *server.arguments.agentSend;
    const qsizetype end = line.indexOf('\n');
    if (end < 0)
        findings.push_back(
            configFinding(ConfigFault::AgentSendNoLineEnd, server.line, server.fullName(), recommended(server)));
    else if (end + 1 < line.size())
        findings.push_back(
            configFinding(ConfigFault::AgentSendTwoLines, server.line, server.fullName(), recommended(server)));
}

void checkShared(std::vector<ConfigFinding> &findings, QHash<QByteArray, QByteArray> &firstOf,
                 const ConfigServer &server)
{
    const QByteArray identity = identityOf(server);
    const bool isTemplate = server.count > 1;
    if (!isTemplate && !firstOf.contains(identity)) {
        firstOf.insert(identity, server.fullName());
        return;
    }
    const QByteArray other = firstOf.value(identity, "Another server of this template");
    findings.push_back(configFinding(ConfigFault::AgentSendShared, server.line, server.fullName(),
                                     QStringList{QString::fromUtf8(other)} + recommended(server)));
}

} // namespace

QByteArray recommendedAgentSend(const ConfigServer &server)
{
    return "\"lb1 " + server.fullName() + "\\n\"";
}

std::vector<ConfigFinding> checkAgentSend(const std::vector<ConfigServer> &servers)
{
    std::vector<ConfigFinding> findings;
    const auto silent = std::ranges::count_if(servers, isSilent);
    if (silent == std::ptrdiff_t(servers.size())) {
        if (!servers.empty())
            findings.push_back(configFinding(ConfigFault::AgentSendMissing, servers.front().line));
        return findings;
    }
    QHash<QByteArray, QByteArray> firstOf;
    for (const ConfigServer &server : servers) {
        if (isSilent(server)) {
            findings.push_back(
                configFinding(ConfigFault::AgentSendMixed, server.line, server.fullName(), recommended(server)));
            continue;
        }
        checkLine(findings, server);
        checkShared(findings, firstOf, server);
    }
    return findings;
}

} // namespace sluice
