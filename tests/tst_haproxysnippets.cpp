// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/configcheck.h"
#include "agentcore/haproxy/configreader.h"
#include "agentcore/haproxy/configwords.h"
#include "agentcore/haproxy/snippet.h"

#include "tests/configcases.h"
#include "tests/haproxyprocess.h"
#include "tests/haproxyverdict.h"
#include "tests/scriptedagent.h"
#include "tests/webservice.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

const QByteArray surroundings = "defaults\n    mode tcp\n    timeout connect 5s\n    timeout client 5s\n"
                                "    timeout server 5s\n\nfrontend f\n    bind 127.0.0.1:8080\n\n";

IpAddress address(const QString &text)
{
    return IpAddress::fromString(text).value();
}

SnippetRequest oneService(const SnippetService &service)
{
    SnippetRequest request;
    request.host = u"web1"_s;
    request.addresses = {address(u"192.0.2.11"_s)};
    request.services = {service};
    return request;
}

SnippetService service(const QString &name, const QList<QByteArray> &agentSend, const QList<quint16> &ports = {443})
{
    return {name, agentSend, ports, 100};
}

} // namespace

Q_DECLARE_METATYPE(sluice::SnippetRequest)

/// What we tell people to paste, and what we read, against HAProxy's own reading.
class tst_HaproxySnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void goodFilesAreAccepted_data();
    void goodFilesAreAccepted();
    void theVerdictCanBeNo();
    void snippetsAreAccepted_data();
    void snippetsAreAccepted();
    void theLineIsAsInTheReadme();
    void saysWhy();
    void choosesTheLineOfTheLoadBalancer();
    void quotingIsHaproxys();
};

void tst_HaproxySnippets::goodFilesAreAccepted_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = configFiles(u"good-*.cfg"_s);
    QVERIFY(files.size() >= 3);
    for (const QString &name : files)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_HaproxySnippets::goodFilesAreAccepted()
{
    QFETCH(const QString, name);
    const ConfigCase config = configCase(name);
    QVERIFY(config.expected.isEmpty());
    QCOMPARE(haproxyObjects(config.text), QString());
}

void tst_HaproxySnippets::theVerdictCanBeNo()
{
    QVERIFY(haproxyObjects(surroundings + "backend b\n    server s 127.0.0.1:1 agent-check\n")
                .contains(u"does not have agent port"_s));
}

void tst_HaproxySnippets::snippetsAreAccepted_data()
{
    QTest::addColumn<SnippetRequest>("request");
    QTest::addColumn<QByteArrayList>("names");
    QTest::newRow("no settings at all") << oneService(service(u"default"_s, {})) << QByteArrayList{"web/web1"};

    SnippetRequest bare;
    bare.services = {service(u"default"_s, {}, {})};
    QTest::newRow("nothing known of the machine") << bare << QByteArrayList{"web/server1"};

    SnippetRequest six = oneService(service(u"default"_s, {"* shop/front"}));
    six.addresses = {address(u"2001:db8::11"_s), address(u"192.0.2.11"_s)};
    six.agentPort = 9998;
    six.target = SnippetTarget::Aloha;
    QTest::newRow("IPv6, any load balancer") << six << QByteArrayList{"shop/front"};

    SnippetRequest many = oneService(service(u"default"_s, {}));
    many.host = u"böse name/7"_s;
    many.services.push_back(service(u"api"_s, {"lb1 api/a1", "lb2 api/a1"}, {9000}));
    many.services.push_back(service(u"all of shop"_s, {"shop/*"}, {9001}));
    many.services.push_back(service(u"anything else"_s, {"*"}, {9002}));
    many.services.push_back(service(u"shop again"_s, {"lb1 shop/b*"}, {9003}));
    QTest::newRow("several services") << many
                                      << QByteArrayList{"web/b--se-name-7", "api/a1", "shop/b--se-name-7",
                                                        "anything-else/b--se-name-7", "shop/bb--se-name-7"};

    SnippetRequest twins = oneService(service(u"a"_s, {"lb1 web/*"}));
    twins.services.push_back(service(u"b"_s, {"* web/*"}, {444}));
    QTest::newRow("two patterns that one line would match") << twins << QByteArrayList{"web/web1", "web/web1-2"};

    SnippetRequest odd = oneService(service(u"default"_s, {"it's \"$HOME\" \\n #1\t\x01"}));
    odd.agentAddress = address(u"198.51.100.7"_s);
    QTest::newRow("a line full of quotes, the agent elsewhere") << odd << QByteArrayList{"web/web1"};
}

void tst_HaproxySnippets::snippetsAreAccepted()
{
    QFETCH(const SnippetRequest, request);
    QFETCH(const QByteArrayList, names);
    const Snippet made = snippet(request);
    QVERIFY2(haproxyObjects(surroundings + made.text).isEmpty(), made.text.constData());

    AskedAgent agent;
    agent.ports = {request.agentPort};
    if (request.agentAddress)
        agent.addresses = {*request.agentAddress};
    else
        agent.addresses = request.addresses;
    QCOMPARE(found(checkConfig(made.text, agent)), QStringList());
    QByteArrayList read;
    for (const ConfigServer &server : readConfig(made.text).servers)
        read.append(server.fullName());
    QByteArrayList sorted = names;
    std::ranges::sort(sorted);
    std::ranges::sort(read);
    QCOMPARE(read, sorted);
    for (const SnippetLine &line : made.lines) {
        const ConfigFile alone = readConfig(line.line);
        QCOMPARE(alone.servers.size(), std::size_t(1));
        QVERIFY(alone.servers.front().arguments.agentSend->endsWith('\n'));
    }
}

void tst_HaproxySnippets::theLineIsAsInTheReadme()
{
    QCOMPARE(snippet(oneService(service(u"default"_s, {}))).text,
             "backend web\n    balance roundrobin\n    server web1 192.0.2.11:443 weight 100 check agent-check "
             "agent-port 9999 agent-inter 2s agent-send \"lb1 web/web1\\n\"\n");
    // What selects a service must come out as it stands in the settings.
    const QByteArray odd = "it's \"$HOME\" \\n #1\t\x01";
    const Snippet made = snippet(oneService(service(u"default"_s, {odd})));
    QCOMPARE(readConfig(made.text).servers.front().arguments.agentSend, odd + '\n');
}

void tst_HaproxySnippets::saysWhy()
{
    for (int i = 0; i <= int(SnippetReason::OtherLoadBalancers); ++i) {
        QVERIFY(!word(SnippetReason(i)).isEmpty());
        QVERIFY(text(SnippetReason(i)).endsWith(u'.'));
    }
    SnippetRequest request = oneService(service(u"default"_s, {}));
    const auto has = [&request](SnippetReason reason) {
        const std::vector<SnippetReason> reasons = snippet(request).reasons;
        return std::ranges::find(reasons, reason) != reasons.end();
    };
    QVERIFY(has(SnippetReason::Weight) && has(SnippetReason::AgentSend) && has(SnippetReason::Paste));
    QVERIFY(!has(SnippetReason::ExampleAddress) && !has(SnippetReason::AgentAddress)
            && !has(SnippetReason::PasteAloha));
    request.addresses.clear();
    request.agentAddress = address(u"192.0.2.1"_s);
    request.target = SnippetTarget::Aloha;
    request.services.front().ports.clear();
    QVERIFY(has(SnippetReason::ExampleAddress) && has(SnippetReason::ExamplePort));
    QVERIFY(has(SnippetReason::AgentAddress) && has(SnippetReason::PasteAloha) && !has(SnippetReason::Paste));
    QCOMPARE(snippet(SnippetRequest()), Snippet());

    // What an administrator would otherwise find out from a server that is never asked, or refused.
    request = oneService(service(u"default"_s, {"web/w1"}));
    QVERIFY(has(SnippetReason::NamelessLoadBalancer) && !has(SnippetReason::LocalAddress));
    QVERIFY(has(SnippetReason::Balance) && !has(SnippetReason::StaticBalance));
    request.addresses = {address(u"127.0.0.1"_s)};
    request.services.front().weights = WeightsTaken::AllOrNothing;
    QVERIFY(has(SnippetReason::LocalAddress) && has(SnippetReason::StaticBalance) && !has(SnippetReason::Balance));
    QVERIFY(snippet(request).text.contains("\n    balance static-rr\n"));
}

void tst_HaproxySnippets::choosesTheLineOfTheLoadBalancer()
{
    SnippetRequest request = oneService(service(u"default"_s, {"lb1 web/w1", "lb2 web/w1"}));
    request.loadBalancer = "lb2";
    QVERIFY(snippet(request).text.contains(R"(agent-send "lb2 web/w1\n")"));
    request.loadBalancer = "lb3";
    QVERIFY(snippet(request).text.contains(R"(agent-send "lb1 web/w1\n")"));
}

// The reader's rules for quotes and escapes are only as good as HAProxy's agreement: it sends the bytes.
void tst_HaproxySnippets::quotingIsHaproxys()
{
    const QByteArrayList written{
        R"("lb1 b/s\n")",
        R"(lb1\ b/s1\n)",
        R"('strong quotes'\n)",
        R"("a \"b\" \x41\x0a")",
        R"("a # b\n")",
        R"(hash\#sign\n)",
        R"("tab\there\n")",
        R"("back\\slash\n")",
        R"("no\escape\n")",
        R"('lit\eral $x'\n)",
        R"(mixed" quotes"' x'\n)",
        R"("it's\n")",
        R"('say "so"'\n)",
        R"("dollar \$HOME\n")",
        R"(q\"q\'q\n)",
        R"(a#b\n)",
    };
    WebService web;
    ScriptedAgent agent;
    QVERIFY(web.start());
    QVERIFY(agent.start());
    HaproxyConfig config;
    QByteArrayList expected;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const ConfigFile read = readConfig("server s :1 agent-send " + written.at(i));
        const QByteArray line = read.servers.front().arguments.agentSend.value();
        if (!line.endsWith('\n'))
            continue; // the harness' agent waits for a line end
        expected.append(line.trimmed());
        HaproxyServer server;
        server.name = u"s%1"_s.arg(i);
        server.servicePort = web.port();
        server.agentPort = agent.port();
        server.extra = u"agent-send "_s + QString::fromUtf8(written.at(i));
        config.servers.push_back(server);
    }
    QCOMPARE(expected.size(), written.size() - 1); // without the one whose end is a comment
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(agent.answered() > 3 * int(expected.size()), 30'000);
    QByteArrayList sent = agent.lines();
    std::ranges::sort(sent);
    std::ranges::sort(expected);
    QCOMPARE(sent, expected);
}

QTEST_GUILESS_MAIN(tst_HaproxySnippets)
#include "tst_haproxysnippets.moc"
