// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/snippet.h"

#include <QJsonArray>
#include <QNetworkInterface>

#include <algorithm>

namespace sluice {
namespace {

using namespace Qt::StringLiterals;

constexpr quint16 guessedPort = 80;

/// HAProxy takes letters, digits and these in names.
QString asName(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"-_.:").contains(c));
        name += isPlain ? c : QChar(u'-');
    }
    return name.isEmpty() ? u"server"_s : name;
}

/// Inside double quotes of HAProxy's configuration (manual, section 2.2).
QString quoted(const QByteArray &bytes)
{
    QString text;
    for (const char byte : bytes) {
        if (byte == '"' || byte == '\\' || byte == '$')
            text += u'\\';
        if (byte >= 0x20 && byte <= 0x7e)
            text += QLatin1Char(byte);
        else
            text += u"\\x%1"_s.arg(uint(quint8(byte)), 2, 16, QLatin1Char('0'));
    }
    return text;
}

bool isAny(const QString &address)
{
    return address == "::"_L1 || address == "0.0.0.0"_L1;
}

bool isLoopback(const QString &address)
{
    return address == "::1"_L1 || address.startsWith("127."_L1);
}

struct Place
{
    QString address;
    quint16 port = 9999;
    QStringList comments;
};

Place placeOf(const SnippetFacts &facts)
{
    Place place;
    QStringList candidates;
    for (const ListenerStatus &listener : facts.agent.listening) {
        place.port = listener.port;
        if (!isAny(listener.address))
            candidates.append(listener.address);
        else
            std::ranges::copy_if(facts.machineAddresses, std::back_inserter(candidates), [&](const QString &one) {
                return listener.address == "::"_L1 || !one.contains(u':');
            });
    }
    const auto outside = std::ranges::find_if_not(candidates, isLoopback);
    if (outside != candidates.end()) {
        place.address = *outside;
        if (candidates.size() > 1)
            place.comments.append(u"this server has further addresses: %1"_s.arg(candidates.join(", "_L1)));
        return place;
    }
    place.address = candidates.isEmpty() ? u"127.0.0.1"_s : candidates.constFirst();
    place.comments.append(
        u"%1 is reached only from this machine: for a HAProxy elsewhere set listen.addresses, and put this server's "
        "address here"_s.arg(place.address));
    return place;
}

/// What one agent-send line is, made of a pattern: the first star is the load balancer's own name, others this server.
struct SentLine
{
    QByteArray line;
    QString backend;
    QString server;
    bool namesBalancer = true;
};

SentLine sentLineOf(QByteArray pattern, const SnippetService &service, const QString &host)
{
    SentLine sent;
    if (pattern.isEmpty())
        pattern = "* " + asName(service.name == "default"_L1 ? u"web"_s : service.name).toLatin1() + "/*";
    if (pattern.startsWith('*')) {
        pattern.replace(0, 1, "lb1");
        if (pattern.size() > 3 && pattern[3] != ' ')
            pattern.insert(3, ' ');
    }
    sent.namesBalancer = pattern.contains(' ');
    sent.line = pattern.replace('*', asName(host).toLatin1());
    const QString text = QString::fromLatin1(sent.line);
    const QString target = text.mid(text.lastIndexOf(u' ') + 1);
    const qsizetype slash = target.indexOf(u'/');
    sent.backend = asName(slash < 0 ? service.name : target.left(slash));
    sent.server = asName(slash < 0 ? host : target.mid(slash + 1));
    return sent;
}

QStringList commentsOf(const SnippetService &service, const SentLine &sent)
{
    QStringList comments;
    comments.append(
        u"weight %1: the agent's percent is taken of it and the fraction dropped; with HAProxy's default of 1 every "
        "reply below 100% would be weight 0"_s.arg(service.haproxyWeight));
    if (sent.namesBalancer)
        comments.append(u"agent-send: lb1 is this load balancer's own name; on another one write lb2, lb3, …"_s);
    else
        comments.append(
            u"agent-send: this line does not name the load balancer, so two HAProxy processes behind one address "
            u"cannot "
            "be told apart; agent_send = [\"* %1\"] leaves room for its name"_s.arg(QString::fromLatin1(sent.line)));
    if (service.ports.empty())
        comments.append(
            u"port %1 is a guess: put the port of the service itself here, and into ports in the settings"_s.arg(
                guessedPort));
    if (service.staticAlgorithm)
        comments.append(u"algorithm = \"static\" in the settings: for balance static-rr, source, uri and the like"_s);
    comments.append(u"check stays: traffic is taken away when either HAProxy's own check or the agent says so"_s);
    return comments;
}

} // namespace

std::vector<SnippetService> snippetServices(const QJsonObject &settings)
{
    std::vector<SnippetService> services;
    const QJsonArray all = settings.value("service"_L1).toArray();
    for (const QJsonValue value : all) {
        const QJsonObject json = value.toObject();
        const QJsonObject weight = json.value("weight"_L1).toObject();
        SnippetService service;
        service.name = json.value("name"_L1).toString();
        const QJsonArray lines = json.value("agent_send"_L1).toArray();
        for (const QJsonValue line : lines)
            service.agentSend.append(line.toString().toLatin1());
        const QJsonArray ports = json.value("ports"_L1).toArray();
        for (const QJsonValue port : ports)
            service.ports.push_back(quint16(port.toInt()));
        service.haproxyWeight = weight.value("haproxy_weight"_L1).toInt(service.haproxyWeight);
        service.staticAlgorithm = weight.value("algorithm"_L1).toString() == "static"_L1;
        services.push_back(service);
    }
    return services;
}

QStringList machineAddresses()
{
    QStringList v4;
    QStringList v6;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.isLinkLocal())
            continue;
        (address.protocol() == QAbstractSocket::IPv4Protocol ? v4 : v6).append(address.toString());
    }
    return v4 + v6;
}

std::vector<SnippetLine> snippetLines(const SnippetFacts &facts)
{
    const Place place = placeOf(facts);
    const QString address = place.address.contains(u':') ? u'[' + place.address + u']' : place.address;
    std::vector<SnippetLine> lines;
    for (const SnippetService &service : facts.services) {
        const QByteArrayList patterns = service.agentSend.isEmpty() ? QByteArrayList{QByteArray()} : service.agentSend;
        const quint16 port = service.ports.empty() ? guessedPort : service.ports.front();
        for (const QByteArray &pattern : patterns) {
            const SentLine sent = sentLineOf(pattern, service, facts.agent.host);
            const QString line = u"server %1 %2:%3 weight %4 check agent-check agent-port %5 agent-inter 2s agent-send "
                                 "\"%6\\n\""_s.arg(sent.server, address)
                                     .arg(port)
                                     .arg(service.haproxyWeight)
                                     .arg(place.port)
                                     .arg(quoted(sent.line));
            lines.push_back({service.name, sent.backend, line, place.comments + commentsOf(service, sent)});
        }
    }
    return lines;
}

QString snippetText(const std::vector<SnippetLine> &lines)
{
    QString text;
    QString backend;
    QStringList said;
    for (const SnippetLine &one : lines) {
        if (one.backend != backend) {
            backend = one.backend;
            text += (text.isEmpty() ? QString() : u"\n"_s) + u"backend %1\n"_s.arg(backend);
        }
        for (const QString &comment : one.comments) {
            // Once is enough for what goes for several lines.
            if (said.contains(comment))
                continue;
            said.append(comment);
            text += u"    # %1\n"_s.arg(comment);
        }
        text += u"    %1\n"_s.arg(one.line);
    }
    return text;
}

} // namespace sluice
