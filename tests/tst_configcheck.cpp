// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/agentendpoint.h"
#include "agentcore/haproxy/configcheck.h"
#include "agentcore/haproxy/configreader.h"
#include "agentcore/haproxy/configwords.h"

#include "tests/configcases.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

class tst_ConfigCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void saysWhatToDo();
    void everyFaultHasItsWords();
    void everyFaultIsFoundInSomeFile();
    void takesLinesApart_data();
    void takesLinesApart();
    void readsTimes_data();
    void readsTimes();
    void knowsWhereTheAgentIs_data();
    void knowsWhereTheAgentIs();
    void inheritsFromTheNearest();
    void isTotal();
};

void tst_ConfigCheck::findsWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = configFiles(u"*.cfg"_s);
    QVERIFY(files.size() >= 14);
    for (const QString &name : files)
        QTest::newRow(qPrintable(name)) << name;
}

void tst_ConfigCheck::findsWhatIsWrong()
{
    QFETCH(const QString, name);
    const ConfigCase config = configCase(name);
    QVERIFY(!config.text.isEmpty());
    const QStringList seen = found(checkConfig(config.text, config.agent));
    QVERIFY2(seen == config.expected,
             qPrintable(u"found    %1\nexpected %2"_s.arg(seen.join(u", "_s), config.expected.join(u", "_s))));
}

void tst_ConfigCheck::saysWhatToDo()
{
    const QByteArray text =
        "backend web\n server s%1 192.0.2.11:80 weight 10 check agent-check agent-port 1 agent-send 'x'\n";
    AskedAgent agent;
    agent.ports = {9999, 9998};
    const std::vector<ConfigFinding> findings = checkConfig(text, agent);
    QCOMPARE(found(findings),
             (QStringList{u"2 agent-port-wrong"_s, u"2 agent-send-no-line-end"_s, u"2 weight-coarse"_s}));
    QCOMPARE(findings.at(0).text, u"HAProxy asks port 1, but the agent listens on 9999, 9998."_s);
    QCOMPARE(findings.at(0).fix, u"Write agent-port 9999."_s);
    QCOMPARE(findings.at(0).server, "web/s%1");
    QCOMPARE(severityOf(findings.at(0).fault), Severity::Problem);
    QCOMPARE(findings.at(1).text,
             u"With weight 10 the percent is cut to whole steps, and everything below 10 % becomes weight 0."_s);
    QCOMPARE(severityOf(findings.at(1).fault), Severity::Note);
    // The server's own %1 is a name and no place for a detail.
    QVERIFY2(findings.at(2).fix.startsWith(u"Write agent-send \"lb1 web/s%1\\n\" with"_s),
             qPrintable(findings.at(2).fix));
}

void tst_ConfigCheck::everyFaultHasItsWords()
{
    for (int i = 0; i <= int(ConfigFault::AgentSendShared); ++i) {
        const auto fault = ConfigFault(i);
        const QLatin1StringView code = word(fault);
        QVERIFY2(!code.isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(configFaultFromWord(QByteArrayView(code.data(), code.size())), fault);
        const ConfigFinding finding = configFinding(fault, 1, "b/s", {u"1"_s, u"2"_s, u"3"_s, u"4"_s});
        QVERIFY(finding.text.endsWith(u'.') && finding.fix.endsWith(u'.'));
        QVERIFY2(!QRegularExpression(u"%\\d"_s).match(finding.text + finding.fix).hasMatch(), qPrintable(finding.text));
    }
    QCOMPARE(configFaultFromWord("no-such-fault"), std::nullopt);
}

void tst_ConfigCheck::everyFaultIsFoundInSomeFile()
{
    QStringList codes;
    for (const QString &name : configFiles(u"*.cfg"_s)) {
        for (const QString &expected : configCase(name).expected)
            codes.append(expected.section(u' ', 1));
    }
    for (int i = 0; i <= int(ConfigFault::AgentSendShared); ++i)
        QVERIFY2(codes.contains(QString(word(ConfigFault(i)))), word(ConfigFault(i)).data());
}

void tst_ConfigCheck::takesLinesApart_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const QByteArray &line, const QByteArrayList &words) {
        QTest::newRow(name) << line << words;
    };
    row("blanks and tabs", "\t server  s1\t:80 \r", {"server", "s1", ":80"});
    row("a comment", "a b # c", {"a", "b"});
    row("a comment without a blank", "a b#c", {"a", "b"});
    row("an escaped hash and blank", "a\\#b\\ c", {"a#b c"});
    row("weak quotes", R"(agent-send "lb1 web/s1\n")", {"agent-send", "lb1 web/s1\n"});
    row("strong quotes", R"(agent-send 'lb1 web/s1\n')", {"agent-send", R"(lb1 web/s1\n)"});
    row("quotes within a word", R"(a"b c"'d e'f)", {"ab cd ef"});
    row("a quote within the others", R"("it's" 'say "so"')", {"it's", "say \"so\""});
    row("an empty word", R"(agent-send "" x)", {"agent-send", "", "x"});
    row("escaped quotes", R"("a\"b" \")", {"a\"b", "\""});
    row("hexadecimal", R"(a\x41\x0a b\xZZ)", {"aA\n", R"(b\xZZ)"});
    row("what is no escape", R"(a\b)", {R"(a\b)"});
    row("a backslash at the end", "a \\", {"a", "\\"});
    row("hexadecimal cut short", R"(a\x4)", {R"(a\x4)"});
    row("a hash in quotes", R"("a # b" c)", {"a # b", "c"});
    row("a variable stays", R"("${LB} web\n")", {"${LB} web\n"});
}

void tst_ConfigCheck::takesLinesApart()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArrayList, words);
    const std::vector<ConfigLine> lines = configLines("\n# only a comment\n" + line);
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines.front().words, words);
    QCOMPARE(lines.front().number, 3);
    QVERIFY(lines.front().quotes == Quotes::Closed);
}

void tst_ConfigCheck::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("without a unit") << QByteArray("200") << qint64(200);
    QTest::newRow("microseconds round up") << QByteArray("1500us") << qint64(2);
    QTest::newRow("milliseconds") << QByteArray("20ms") << qint64(20);
    QTest::newRow("seconds") << QByteArray("2s") << qint64(2000);
    QTest::newRow("minutes") << QByteArray("3m") << qint64(180'000);
    QTest::newRow("a day") << QByteArray("1d") << qint64(86'400'000);
    QTest::newRow("more than HAProxy takes") << QByteArray("9999999999d") << qint64(2'147'483'647);
    QTest::newRow("no digit") << QByteArray("s") << qint64(-1);
    QTest::newRow("an unknown unit") << QByteArray("2w") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
    QTest::newRow("a sign") << QByteArray("-2s") << qint64(-1);
}

void tst_ConfigCheck::readsTimes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, milliseconds);
    const auto time = haproxyTime(text);
    QCOMPARE(time ? qint64(time->count()) : qint64(-1), milliseconds);
}

void tst_ConfigCheck::knowsWhereTheAgentIs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port"); // 0: none
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &host, int port) {
        QTest::newRow(name) << line << host << port;
    };
    row("the server's address", "10.0.0.1:80 agent-port 9", "10.0.0.1", 9);
    row("an address without port", "10.0.0.1 agent-port 9", "10.0.0.1", 9);
    row("IPv6 in brackets", "[::1]:80 agent-port 9", "::1", 9);
    row("IPv6 in brackets without port", "[::1] agent-port 9", "::1", 9);
    row("IPv6 without brackets", "2001:db8::1:80 agent-port 9", "2001:db8::1", 9);
    row("with a prefix", "ipv4@10.0.0.1:80 agent-port 9", "10.0.0.1", 9);
    row("a mapped port", "10.0.0.1:+10 agent-port 9", "10.0.0.1", 9);
    row("a name", "app.example.net:80 agent-port 9", "app.example.net", 9);
    row("the health check's", "10.0.0.1:80 addr 10.0.0.2 port 8", "10.0.0.2", 8);
    row("the agent's own before the health check's", "10.0.0.1:80 addr 10.0.0.2 port 8 agent-addr ::5 agent-port 9",
        "::5", 9);
    row("none", "10.0.0.1:80", "10.0.0.1", 0);
    row("the last word counts", "10.0.0.1:80 agent-port 8 agent-port 9", "10.0.0.1", 9);
    row("a value that looks like an argument", "10.0.0.1:80 cookie agent-port agent-port 9", "10.0.0.1", 9);
}

void tst_ConfigCheck::knowsWhereTheAgentIs()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, host);
    QFETCH(const int, port);
    const ConfigFile file = readConfig("server s " + line);
    QCOMPARE(file.servers.size(), std::size_t(1));
    const AgentEndpoint endpoint = agentEndpoint(file.servers.front());
    QCOMPARE(endpoint.host, host);
    QCOMPARE(endpoint.port.value_or(0), port);
}

void tst_ConfigCheck::inheritsFromTheNearest()
{
    const ConfigFile file = readConfig("defaults\n timeout check 1s\n default-server weight 5\n"
                                       "defaults b\n default-server weight 7 check\n"
                                       "backend x\n server s :1\n default-server weight 9\n server t :1\n"
                                       "backend y from b\n server s :1 no-check\n"
                                       "defaults c from b\n default-server disabled\n"
                                       "backend z from gone\n server s :1\n"
                                       "backend w\n server s :1 enabled\n");
    QCOMPARE(file.servers.size(), std::size_t(5));
    QCOMPARE(file.servers.at(0).arguments.weight, 7);
    QCOMPARE(file.servers.at(0).proxy.timeoutCheck, std::nullopt); // a defaults section begins anew
    QCOMPARE(file.servers.at(1).arguments.weight, 9);              // default-server counts from its line on
    QCOMPARE(file.servers.at(2).fullName(), "y/s");
    QVERIFY(file.servers.at(2).arguments.check == Switch::Off);
    QCOMPARE(file.servers.at(3).arguments.weight, std::nullopt);
    QCOMPARE(file.servers.at(4).arguments.weight, 7);
    QVERIFY(file.servers.at(4).arguments.disabled == Switch::Off);
}

// A pasted text is whatever was in the clipboard.
void tst_ConfigCheck::isTotal()
{
    AskedAgent agent;
    agent.addresses = {IpAddress::fromString(u"192.0.2.11").value()};
    agent.ports = {9999};
    QRandomGenerator random(4711);
    const QByteArrayList pieces{"server",
                                "server s ",
                                "backend",
                                "defaults",
                                " from ",
                                "listen ",
                                "\n",
                                "\n",
                                " ",
                                "\"",
                                "'",
                                "\\",
                                "\\x",
                                "#",
                                "[::1]:",
                                "10.0.0.1",
                                "weight",
                                " -1 ",
                                "balance",
                                "agent-check ",
                                "agent-send ",
                                "\r",
                                "a/b",
                                "check ",
                                "server-template t 5-1 h ",
                                "999999999999999999 ",
                                QByteArray(1, '\0'),
                                "\xff\xfe",
                                "agent-inter 1d ",
                                "unix@",
                                "default-server "};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray text;
        for (int count = random.bounded(30); count > 0; --count)
            text += pieces.at(random.bounded(int(pieces.size())));
        for (const ConfigFinding &finding : checkConfig(text, agent))
            QVERIFY(finding.line >= 0 && finding.line <= text.count('\n') + 1 && !finding.text.isEmpty());
    }
    const std::vector<ConfigFinding> nothing = checkConfig({}, agent);
    QCOMPARE(found(nothing), QStringList{u"0 no-servers"_s});
    QCOMPARE(found(checkConfig(QByteArray(1'000'000, '"'), agent)), QStringList{u"0 no-servers"_s});
}

QTEST_GUILESS_MAIN(tst_ConfigCheck)
#include "tst_configcheck.moc"
