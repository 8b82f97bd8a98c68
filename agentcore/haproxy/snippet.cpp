// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/snippet.h"

#include <QByteArrayList>
#include <QtGlobal>

#include <algorithm>
#include <array>

namespace sluice {
namespace {

constexpr quint16 examplePort = 443;

struct Row
{
    SnippetReason reason;
    const char *word;
    const char *text;
};

constexpr std::array rows{
    Row{SnippetReason::Paste, "paste",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "Put the lines into haproxy.cfg, or what follows the address into server lines that you "
                          "have; then reload HAProxy.")},
    Row{SnippetReason::PasteAloha, "paste-aloha",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "On ALOHA, put the lines into the configuration in the tab LB Layer7, save and reload; "
                          "agent-send needs an ALOHA whose HAProxy is 1.7 or newer.")},
    Row{SnippetReason::ExampleAddress, "example-address",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "192.0.2.11 is an example: write the address at which HAProxy reaches this server.")},
    Row{SnippetReason::LocalAddress, "local-address",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "The agent listens on this machine only: for a HAProxy elsewhere set listen.addresses, and "
                          "write this server's address.")},
    Row{SnippetReason::ExamplePort, "example-port",
        QT_TRANSLATE_NOOP("sluice::SnippetReason", "443 is an example: write the port of your service.")},
    Row{SnippetReason::Balance, "balance",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "roundrobin and leastconn follow every weight; static-rr and hashes without hash-type "
                          "consistent take only 0 % and 100 %.")},
    Row{SnippetReason::StaticBalance, "static-balance",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "The settings say algorithm = \"static\": static-rr, source, uri and the like take only 0 % "
                          "and 100 %, and the agent says no other.")},
    Row{SnippetReason::Weight, "weight",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "HAProxy takes the agent's percent of this weight and drops the fraction. With its own "
                          "default, 1, everything below 100 % would be 0.")},
    Row{SnippetReason::Check, "check",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "HAProxy's own health check stays: it notices a dead service although the agent answers.")},
    Row{SnippetReason::AgentCheck, "agent-check",
        QT_TRANSLATE_NOOP("sluice::SnippetReason", "agent-check and agent-port make HAProxy ask the agent.")},
    Row{SnippetReason::AgentInter, "agent-inter",
        QT_TRANSLATE_NOOP(
            "sluice::SnippetReason",
            "Every two seconds, whatever inter says; soon enough for load, rarely enough for thousands of servers.")},
    Row{SnippetReason::AgentAddress, "agent-addr",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "The agent does not listen on the address of the service, so the line says where it does.")},
    Row{SnippetReason::AgentSend, "agent-send",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "Says who asks, and for which server: the agent keeps count of what each load balancer was "
                          "told. The \\n ends the line, in double quotes only.")},
    Row{SnippetReason::NamelessLoadBalancer, "nameless-load-balancer",
        QT_TRANSLATE_NOOP(
            "sluice::SnippetReason",
            "An agent-send line here does not name the load balancer, so two behind one address cannot be told apart; "
            "with agent_send = [\"* web/web1\"] in the settings there is room for its name.")},
    Row{SnippetReason::OtherLoadBalancers, "other-load-balancers",
        QT_TRANSLATE_NOOP("sluice::SnippetReason",
                          "Each load balancer needs a name of its own in agent-send: lb1, lb2 and so on.")},
};

/// Letters that HAProxy allows in the name of a backend or a server.
QByteArray asName(const QByteArray &text, const char *otherwise)
{
    QByteArray name;
    for (const char byte : text) {
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isOther = (byte >= '0' && byte <= '9') || byte == '-' || byte == '_' || byte == '.';
        name += isLetter || isOther ? byte : '-';
    }
    return name.isEmpty() ? QByteArray(otherwise) : name;
}

bool isLoopback(const IpAddress &address)
{
    static const std::optional<IpPrefix> v4 = IpPrefix::fromString(u"127.0.0.0/8");
    static const std::optional<IpAddress> v6 = IpAddress::fromString(u"::1");
    return (v4 && v4->contains(address)) || address == v6;
}

/// For a word between double quotes in haproxy.cfg.
QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const char byte : text) {
        if (byte == '"' || byte == '\\' || byte == '$')
            result += '\\';
        if (static_cast<unsigned char>(byte) < 0x20 || byte == 0x7f)
            result += "\\x" + QByteArray(1, byte).toHex();
        else
            result += byte;
    }
    return result;
}

struct Place
{
    QByteArray backend;
    QByteArray server;
    QByteArray agentSend;
};

/// A line that the pattern matches: in front, `*` is the load balancer; a last word of `*` is the whole server;
/// anywhere else it is the server's name.
QByteArray lineFor(const QByteArray &pattern, const QByteArray &loadBalancer, const Place &fallback)
{
    if (pattern == "*")
        return fallback.agentSend;
    QByteArray line;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isLastWord = i + 1 == pattern.size() && line.endsWith(' ') && !pattern.contains('/');
        if (pattern.at(i) != '*')
            line += pattern.at(i);
        else if (line.isEmpty())
            line += pattern.contains(' ') ? loadBalancer : loadBalancer + ' ' + fallback.backend;
        else
            line += isLastWord ? fallback.backend + '/' + fallback.server : fallback.server;
    }
    return line;
}

/// Of "lb1 web/web1": backend web, server web1.
Place placeIn(const QByteArray &line, const Place &fallback)
{
    const QByteArray last = line.sliced(line.lastIndexOf(' ') + 1);
    const qsizetype slash = last.indexOf('/');
    if (slash < 0)
        return {fallback.backend, fallback.server, line};
    return {asName(last.first(slash), "web"), asName(last.sliced(slash + 1), "server1"), line};
}

class Writer
{
public:
    explicit Writer(const SnippetRequest &request)
        : m_request(request)
    {
    }

    [[nodiscard]] Snippet write()
    {
        for (const SnippetService &service : m_request.services)
            add(service);
        for (const SnippetLine &line : m_snippet.lines)
            addToText(line.backend);
        addReasons();
        return std::move(m_snippet);
    }

private:
    void add(const SnippetService &service)
    {
        const Place place = freePlace(service);
        m_namesNobody = m_namesNobody || !place.agentSend.contains(' ');
        QByteArray line = "server " + place.server + ' ' + address() + ':' + port(service) + " weight "
            + QByteArray::number(service.haproxyWeight) + " check agent-check agent-port "
            + QByteArray::number(m_request.agentPort) + " agent-inter 2s";
        if (m_request.agentAddress)
            line += " agent-addr " + m_request.agentAddress->toString().toLatin1();
        line += " agent-send \"" + escaped(place.agentSend) + "\\n\"";
        m_snippet.lines.push_back({service.name, place.backend, place.server, line});
    }

    /// Two services may be selected by patterns that a single line matches: no server stands there twice.
    [[nodiscard]] Place freePlace(const SnippetService &service) const
    {
        const QByteArray host = asName(m_request.host.toUtf8(), "server1");
        Place place = placeFor(service, host);
        for (int number = 2; isTaken(place) && number < 1000; ++number) {
            const QByteArray server = host + '-' + QByteArray::number(number);
            place = placeFor(service, server);
            place.server = isTaken(place) ? server : place.server;
        }
        return place;
    }

    [[nodiscard]] Place placeFor(const SnippetService &service, const QByteArray &server) const
    {
        const bool isDefault = service.name == QLatin1StringView("default");
        const QByteArray backend = isDefault ? QByteArrayLiteral("web") : asName(service.name.toUtf8(), "web");
        const Place fallback{backend, server, m_request.loadBalancer + ' ' + backend + '/' + server};
        if (service.agentSend.isEmpty())
            return fallback;
        const auto own = std::ranges::find_if(service.agentSend, [this](const QByteArray &pattern) {
            return pattern.startsWith(m_request.loadBalancer + ' ');
        });
        const QByteArray &pattern = own == service.agentSend.end() ? service.agentSend.first() : *own;
        return placeIn(lineFor(pattern, m_request.loadBalancer, fallback), fallback);
    }

    [[nodiscard]] bool isTaken(const Place &place) const
    {
        return std::ranges::any_of(m_snippet.lines, [&place](const SnippetLine &line) {
            return line.backend == place.backend && line.server == place.server;
        });
    }

    [[nodiscard]] QByteArray address() const
    {
        if (m_request.addresses.isEmpty())
            return QByteArrayLiteral("192.0.2.11");
        const IpAddress &first = m_request.addresses.first();
        const QByteArray text = first.toString().toLatin1();
        return first.isV4Mapped() ? text : '[' + text + ']';
    }

    [[nodiscard]] static QByteArray port(const SnippetService &service)
    {
        return QByteArray::number(service.ports.isEmpty() ? examplePort : service.ports.first());
    }

    /// A backend with all its servers, once.
    void addToText(const QByteArray &backend)
    {
        if (m_backends.contains(backend))
            return;
        m_backends.append(backend);
        m_snippet.text += (m_snippet.text.isEmpty() ? "backend " : "\nbackend ") + backend + "\n    balance "
            + (isStatic(backend) ? "static-rr" : "roundrobin") + '\n';
        for (const SnippetLine &line : m_snippet.lines) {
            if (line.backend == backend)
                m_snippet.text += "    " + line.line + '\n';
        }
    }

    /// The servers of a backend share its algorithm: one service that is set up for a static one decides.
    [[nodiscard]] bool isStatic(const QByteArray &backend) const
    {
        for (std::size_t i = 0; i < m_snippet.lines.size(); ++i) {
            if (m_snippet.lines[i].backend == backend && m_request.services[i].weights == WeightsTaken::AllOrNothing)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool anyService(WeightsTaken weights) const
    {
        return std::ranges::find(m_request.services, weights, &SnippetService::weights) != m_request.services.end();
    }

    void addReasons()
    {
        std::vector<SnippetReason> &reasons = m_snippet.reasons;
        if (m_snippet.lines.empty())
            return;
        const bool isAloha = m_request.target == SnippetTarget::Aloha;
        reasons = {isAloha ? SnippetReason::PasteAloha : SnippetReason::Paste};
        if (m_request.addresses.isEmpty())
            reasons.push_back(SnippetReason::ExampleAddress);
        else if (isLoopback(m_request.addresses.first()))
            reasons.push_back(SnippetReason::LocalAddress);
        if (std::ranges::any_of(m_request.services, [](const auto &service) { return service.ports.isEmpty(); }))
            reasons.push_back(SnippetReason::ExamplePort);
        if (anyService(WeightsTaken::Any))
            reasons.push_back(SnippetReason::Balance);
        if (anyService(WeightsTaken::AllOrNothing))
            reasons.push_back(SnippetReason::StaticBalance);
        for (const SnippetReason always :
             {SnippetReason::Weight, SnippetReason::Check, SnippetReason::AgentCheck, SnippetReason::AgentInter})
            reasons.push_back(always);
        if (m_request.agentAddress)
            reasons.push_back(SnippetReason::AgentAddress);
        reasons.push_back(SnippetReason::AgentSend);
        if (m_namesNobody)
            reasons.push_back(SnippetReason::NamelessLoadBalancer);
        reasons.push_back(SnippetReason::OtherLoadBalancers);
    }

    const SnippetRequest &m_request;
    Snippet m_snippet;
    QByteArrayList m_backends;
    bool m_namesNobody = false; ///< an agent-send line has no room for the load balancer
};

const Row *find(SnippetReason reason)
{
    const auto *const row = std::ranges::find(rows, reason, &Row::reason);
    return row == rows.end() ? nullptr : row;
}

} // namespace

QLatin1StringView word(SnippetReason reason) noexcept
{
    const Row *const row = find(reason);
    return row ? QLatin1StringView(row->word) : QLatin1StringView();
}

const char *sourceText(SnippetReason reason) noexcept
{
    const Row *const row = find(reason);
    return row ? row->text : "";
}

QString text(SnippetReason reason)
{
    return QString::fromLatin1(sourceText(reason));
}

Snippet snippet(const SnippetRequest &request)
{
    return Writer(request).write();
}

} // namespace sluice
