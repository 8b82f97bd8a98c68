// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/connect/connectdata.h"

#include "agentcore/connect/probecall.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QNetworkInterface>

#include <algorithm>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const IpAddress &address)
{
    return QHostAddress(address.toString()).isLoopback();
}

/// Where it does not listen now, it will, once that is mended: the lines are for then.
QList<IpAddress> reachableAt(const std::vector<ListenerStatus> &listening, const QList<IpAddress> &machine)
{
    QList<IpAddress> addresses;
    for (const ListenerStatus &listener : listening) {
        if (listensEverywhere(listener.address))
            return machine;
        const std::optional<IpAddress> address = IpAddress::fromString(listener.address);
        if (address && !addresses.contains(*address))
            addresses.append(*address);
    }
    // Not the one of std::ranges: clang 14 cannot read the subrange it returns.
    std::stable_partition(addresses.begin(), addresses.end(), [](const IpAddress &one) { return !isLoopback(one); });
    return addresses;
}

SnippetService serviceOf(const ServiceStatus &status, const QJsonArray &settings)
{
    SnippetService service{status.name, {}, {}, status.haproxyWeight, WeightsTaken::Any};
    for (const QJsonValue one : settings) {
        const QJsonObject json = one.toObject();
        if (json.value("name"_L1).toString() != status.name)
            continue;
        const QJsonArray lines = json.value("agent_send"_L1).toArray();
        for (const QJsonValue line : lines)
            service.agentSend.append(line.toString().toLatin1());
        const QJsonArray ports = json.value("ports"_L1).toArray();
        for (const QJsonValue port : ports)
            service.ports.append(quint16(port.toInt()));
        if (json.value("weight"_L1).toObject().value("algorithm"_L1).toString() == "static"_L1)
            service.weights = WeightsTaken::AllOrNothing;
    }
    return service;
}

std::chrono::milliseconds durationOr(const QJsonValue &seconds, std::chrono::milliseconds otherwise)
{
    return seconds.isDouble() ? std::chrono::milliseconds(qint64(seconds.toDouble() * 1000)) : otherwise;
}

} // namespace

ConnectData connectDataOf(const AgentStatus &status, const QJsonObject &settings, const QList<IpAddress> &machine)
{
    ConnectData data;
    data.host = status.agent.host;
    data.addresses = reachableAt(status.agent.listening, machine);
    for (const ListenerStatus &listener : status.agent.listening) {
        if (!data.ports.contains(listener.port))
            data.ports.append(listener.port);
    }
    data.port = data.ports.isEmpty() ? data.port : data.ports.front();
    for (const ServiceStatus &service : status.services)
        data.services.push_back(serviceOf(service, settings.value("service"_L1).toArray()));
    const QJsonObject reply = settings.value("reply"_L1).toObject();
    data.readyFetches = reply.value("ready_fetches"_L1).toInt(data.readyFetches);
    data.readyFor = durationOr(reply.value("ready_for"_L1), data.readyFor);
    data.returnCheck = durationOr(reply.value("return_check"_L1), data.returnCheck);
    return data;
}

SnippetRequest requestOf(const ConnectData &data, const QByteArray &loadBalancer, SnippetTarget target)
{
    SnippetRequest request;
    request.target = target;
    request.loadBalancer = loadBalancer;
    request.host = data.host;
    request.addresses = data.addresses;
    request.agentPort = data.port;
    request.services = data.services;
    return request;
}

AskedAgent askedAgentOf(const ConnectData &data)
{
    AskedAgent agent;
    agent.addresses = data.addresses;
    agent.ports = data.ports;
    if (!data.services.empty())
        agent.haproxyWeight = data.services.front().haproxyWeight;
    agent.readyFetches = data.readyFetches;
    agent.readyFor = data.readyFor;
    agent.returnCheck = data.returnCheck;
    return agent;
}

QList<IpAddress> machineAddresses()
{
    QList<IpAddress> addresses;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &one : all) {
        if (one.isLoopback() || one.isLinkLocal() || one.isMulticast())
            continue;
        if (const std::optional<IpAddress> address = IpAddress::fromString(one.toString()))
            addresses.append(*address);
    }
    std::stable_partition(addresses.begin(), addresses.end(), [](const IpAddress &one) { return one.isV4Mapped(); });
    return addresses;
}

} // namespace sluice
