// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "app/ctl/settingvalue.h"
#include "app/ctl/statuschanges.h"
#include "app/ctl/statustext.h"
#include "app/ctl/tables.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sluice;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 3 / 24) + 19h};
const TextStyle plain{TextStyle::Colour::No, TextStyle::Shapes::Unicode};

BalancerStatus balancerAt(quint64 id, const QString &address, std::chrono::milliseconds ago)
{
    BalancerStatus balancer;
    balancer.id = id;
    balancer.address = address;
    balancer.line = "lb" + QByteArray::number(id) + " web/web1";
    balancer.service = u"default"_s;
    balancer.lastSeen = now - ago;
    balancer.interval = 2s;
    balancer.probes = 900;
    balancer.lastReply = "up 75%";
    balancer.nextReply = "up 75%";
    balancer.counts = true;
    balancer.upToDate = true;
    return balancer;
}

AgentStatus healthy()
{
    AgentStatus status;
    status.time = now;
    status.agent.version = u"0.1.0"_s;
    status.agent.host = u"web1"_s;
    status.agent.kind = AgentKind::Service;
    status.agent.uptime = 3h + 12min;
    status.agent.listening = {{u"::"_s, 9999, true, {}}};
    ServiceStatus service;
    service.name = u"default"_s;
    service.reply = "up 75%";
    service.sources = {{u"cpu"_s, 83.0, {}}};
    service.trace = {83.0, 83.0, 75.0, 75, {}, 75};
    status.services = {service};
    status.balancers = {balancerAt(1, u"10.0.0.5"_s, 1s), balancerAt(2, u"10.0.0.6"_s, 2s)};
    return status;
}

AgentStatus inMaint()
{
    AgentStatus status = healthy();
    OverrideNote note{u"patching"_s, u"alice"_s, u"sluicectl"_s, now - 1h, std::nullopt};
    note.end = OverrideEnd{OverrideEnd::Kind::At, now + 2h, {}, {}};
    ServiceStatus &service = status.services.front();
    service.overrides.state = StateOverride{};
    service.overrides.state->state = ForcedState::Maint;
    service.overrides.state->note = note;
    service.reply = "up maint 75% # patching";
    status.balancers.front().owed = {{DebtKind::Ready, 0, 3, true, std::nullopt}};
    return status;
}

QString textOf(const AgentStatus &status, const TextStyle &style = plain)
{
    return statusText(status, style);
}

QStringList problemsOf(const AgentStatus &status)
{
    QStringList problems;
    for (const Finding &finding : findingsIn(status)) {
        if (finding.result == Finding::Result::Problem)
            problems.append(finding.check);
    }
    return problems;
}

} // namespace

Q_DECLARE_METATYPE(sluice::AgentStatus)

/// What sluicectl shows, from values.
class TestCtlRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void statusOfAHealthyAgent();
    void statusSaysWhatIsForced();
    void statusCountsConnectionsDown_data();
    void statusCountsConnectionsDown();
    void statusSaysThatNobodyAsks();
    void statesAreToldWithoutColour_data();
    void statesAreToldWithoutColour();
    void nobodyPaintsInOurTerminal();
    void findings_data();
    void findings();
    void tellsChanges();
    void tellsWhatChangedMeanwhile();
    void history();
    void settings();
    void settingValues_data();
    void settingValues();
};

void TestCtlRender::statusOfAHealthyAgent()
{
    QCOMPARE(textOf(healthy()),
             u"web1: agent 0.1.0, running as a service for 3 h 12 min, listening on [::]:9999\n"
             "Asked by 2 balancers, last 1 s ago.\n"
             "\n"
             "SERVICE  STATE  REPLY   WEIGHT  AVAILABLE  FORCED\n"
             "default  \u25cf UP   up 75%  75%     83%        automatic\n"
             "\n"
             "Nothing is forced.\n"
             "\n"
             "BALANCER                 SERVICE  ASKED    EVERY  LAST REPLY  OWED\n"
             "10.0.0.5 (lb1 web/web1)  default  1 s ago  2 s    up 75%      -\n"
             "10.0.0.6 (lb2 web/web1)  default  2 s ago  2 s    up 75%      -\n"_s);
}

void TestCtlRender::statusSaysWhatIsForced()
{
    const QString text = textOf(inMaint());
    QVERIFY2(text.contains(u"default: maint since 19:00 by alice (sluicectl), until 22:00. Reason: patching\n"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"ready after release"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\u25a0 MAINT"_s), qPrintable(text));
}

void TestCtlRender::statusCountsConnectionsDown_data()
{
    QTest::addColumn<int>("connections");
    QTest::addColumn<bool>("heard");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("line");
    QTest::newRow("some") << 12 << true << u"12"_s << u"default: 12 connections left\n"_s;
    QTest::newRow("one") << 1 << true << u"1"_s << u"default: 1 connection left\n"_s;
    QTest::newRow("none") << 0 << true << u"0"_s << u"default: no connections left: safe to stop\n"_s;
    QTest::newRow("none, and new ones may come")
        << 0 << false << u"0"_s << u"default: no connections left, but new ones may come: not every load balancer"_s;
    QTest::newRow("not known") << -1 << true << u"unknown"_s
                               << u"default: how many connections are left is not known"_s;
}

void TestCtlRender::statusCountsConnectionsDown()
{
    QFETCH(const int, connections);
    QFETCH(const bool, heard);
    QFETCH(const QString, column);
    QFETCH(const QString, line);
    AgentStatus status = inMaint();
    QVERIFY(!textOf(status).contains(u"CONNECTIONS"_s)); // it has no ports
    ServiceStatus &service = status.services.front();
    service.overrides.state->state = ForcedState::Drain;
    service.watchesPorts = true;
    service.connections = connections < 0 ? std::nullopt : std::optional(connections);
    status.balancers.front().upToDate = heard;
    const QString text = textOf(status);
    QVERIFY2(text.contains(line), qPrintable(text));
    const QRegularExpression row(u"FORCED +CONNECTIONS\ndefault .* drain +%1\n"_s.arg(column));
    QVERIFY2(row.match(text).hasMatch(), qPrintable(text));
    service.overrides = {};
    QVERIFY2(!textOf(status).contains(u"left"_s), qPrintable(textOf(status)));
}

void TestCtlRender::statusSaysThatNobodyAsks()
{
    AgentStatus status = healthy();
    status.balancers.clear();
    QVERIFY(textOf(status).contains(u"Nobody is asking: HAProxy keeps what it last heard."_s));
    status.balancers = {balancerAt(1, u"10.0.0.5"_s, 5min)};
    const QString text = textOf(status);
    QVERIFY2(text.contains(u"Nobody is asking: HAProxy keeps what it last heard (5 min ago)."_s), qPrintable(text));
    QVERIFY2(text.contains(u"5 min ago, silent"_s), qPrintable(text));
    status.balancers = {balancerAt(1, u"10.0.0.5"_s, 1s)};
    QVERIFY(textOf(status).contains(u"Asked by one balancer, last 1 s ago."_s));
}

void TestCtlRender::statesAreToldWithoutColour_data()
{
    QTest::addColumn<ForcedState>("state");
    QTest::addColumn<QString>("unicode");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("up") << ForcedState::Up << u"\u25cf UP forced"_s << u"+ UP forced"_s;
    QTest::newRow("down") << ForcedState::Down << u"\u25bc DOWN"_s << u"v DOWN"_s;
    QTest::newRow("fail") << ForcedState::Fail << u"\u25bc FAIL"_s << u"v FAIL"_s;
    QTest::newRow("stopped") << ForcedState::Stopped << u"\u25bc STOPPED"_s << u"v STOPPED"_s;
    QTest::newRow("drain") << ForcedState::Drain << u"\u25d0 DRAIN"_s << u"~ DRAIN"_s;
    QTest::newRow("maint") << ForcedState::Maint << u"\u25a0 MAINT"_s << u"# MAINT"_s;
}

void TestCtlRender::statesAreToldWithoutColour()
{
    QFETCH(const ForcedState, state);
    QFETCH(const QString, unicode);
    QFETCH(const QString, ascii);
    AgentStatus status = inMaint();
    status.services.front().overrides.state->state = state;
    QVERIFY(textOf(status).contains(unicode));
    const QString inAscii = textOf(status, {TextStyle::Colour::No, TextStyle::Shapes::Ascii});
    QVERIFY2(inAscii.contains(ascii), qPrintable(inAscii));
    QVERIFY(std::ranges::all_of(inAscii, [](QChar c) { return c.unicode() < 0x80; }));
    const QString coloured = textOf(status, {TextStyle::Colour::Yes, TextStyle::Shapes::Unicode});
    QVERIFY(coloured.contains(u"\x1b["_s));
    // Colour changes nothing else: the columns stand where they stood.
    QCOMPARE(QString(coloured).remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s)), textOf(status));
}

// What comes from elsewhere may hold any character; a reason is what any operator wrote.
void TestCtlRender::nobodyPaintsInOurTerminal()
{
    AgentStatus status = inMaint();
    status.services.front().overrides.state->note.reason = u"\x1b[2Jgone\n\u202efake"_s;
    status.services.front().reply = "up maint 75% \x1b[2J";
    status.balancers.front().line = "lb1\x1b]0;x\a web/web1";
    status.balancers.front().lastReply = "\x9b";
    status.agent.lastRefused = u"\x1b[1m"_s;
    status.agent.refused = 1;
    const QString text = textOf(status);
    QVERIFY(std::ranges::none_of(text, [](QChar c) {
        return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format);
    }));
    QVERIFY2(text.contains(u"\\x1b[2Jgone\\x0a\\u202efake"_s), qPrintable(text));
}

void TestCtlRender::findings_data()
{
    QTest::addColumn<AgentStatus>("status");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](const char *name, const AgentStatus &status, const QStringList &problems) {
        QTest::newRow(name) << status << problems;
    };
    row("nothing", healthy(), {});
    AgentStatus status = healthy();
    status.agent.listening.front() = {u"::"_s, 9999, false, u"address in use by nginx (pid 123)"_s};
    row("the port is taken", status, {u"listening"_s});
    status = healthy();
    status.balancers.clear();
    row("nobody asks", status, {u"asked"_s});
    status = healthy();
    status.balancers.front().lastSeen = now - 1min;
    row("one of two is silent", status, {u"silent"_s});
    status = healthy();
    status.agent.journal = JournalHealth::NotSaved;
    row("not saved", status, {u"journal"_s});
    status.agent.journal = JournalHealth::Lost;
    row("journal lost", status, {u"journal"_s});
    status = healthy();
    status.agent.settingsError = u"sluicekeeper.toml:3:1: unknown key"_s;
    row("wrong settings", status, {u"settings"_s});
    status = healthy();
    status.services.front().sources = {{u"cpu"_s, std::nullopt, u"/proc/stat: no such file"_s}};
    row("no measurement", status, {u"measured"_s});
    status = inMaint();
    status.services.front().overrides.state->note.since = now + 10min;
    row("the clock went back", status, {u"clock"_s});
    status = healthy();
    status.agent.refused = 3;
    status.agent.lastRefused = u"203.0.113.9"_s;
    row("somebody was refused, which may be right", status, {});
}

void TestCtlRender::findings()
{
    QFETCH(const AgentStatus, status);
    QFETCH(const QStringList, problems);
    QCOMPARE(problemsOf(status), problems);
    for (const Finding &finding : findingsIn(status))
        QCOMPARE(finding.advice.isEmpty(), finding.result == Finding::Result::Good);
    QCOMPARE(auditFinding({true, u"disk full"_s}).result, Finding::Result::Problem);
    QCOMPARE(auditFinding({true, {}}).result, Finding::Result::Good);
}

void TestCtlRender::tellsChanges()
{
    AgentStatus status = healthy();
    QJsonArray services{toJson(inMaint().services.front())};
    QCOMPARE(applyEvent(status, {u"override"_s, {{u"services"_s, services}}}),
             (QStringList{u"default: forced maint since 19:00 by alice (sluicectl), until 22:00. Reason: patching"_s,
                          u"default: says \"up maint 75% # patching\", was \"up 75%\""_s}));
    // The same once more is no change.
    QCOMPARE(applyEvent(status, {u"reply"_s, {{u"services"_s, services}}}), QStringList());
    services = {toJson(healthy().services.front())};
    QCOMPARE(applyEvent(status, {u"override"_s, {{u"services"_s, services}}}).first(),
             u"default: released; now automatic"_s);
    BalancerStatus told = status.balancers.front();
    told.lastReply = "up ready 75%";
    told.owed = {{DebtKind::Ready, 1, 3, false, std::nullopt}};
    QCOMPARE(applyEvent(status, {u"balancer"_s, {{u"balancers"_s, QJsonArray{toJson(told, now)}}}}),
             (QStringList{u"10.0.0.5 (lb1 web/web1): was told \"up ready 75%\""_s,
                          u"10.0.0.5 (lb1 web/web1): is owed ready: heard 1 of 3"_s}));
    QCOMPARE(applyEvent(status, {u"balancer"_s, {{u"gone"_s, QJsonArray{2}}}}),
             QStringList{u"10.0.0.6 (lb2 web/web1): forgotten"_s});
    QCOMPARE(status.balancers.size(), std::size_t(1));
}

void TestCtlRender::tellsWhatChangedMeanwhile()
{
    AgentStatus after = inMaint();
    // After a restart the agent numbers its balancers anew.
    std::swap(after.balancers[0].id, after.balancers[1].id);
    const QStringList changes = changesBetween(healthy(), after);
    QCOMPARE(changes.size(), 3);
    QVERIFY(changes[0].startsWith(u"default: forced maint"_s));
    QCOMPARE(changes[2], u"10.0.0.5 (lb1 web/web1): is owed ready after release"_s);
    QCOMPARE(changesBetween(after, after), QStringList());
}

void TestCtlRender::history()
{
    const QJsonObject entry{{u"number"_s, 1},
                            {u"time_ms"_s, qint64(now.time_since_epoch().count())},
                            {u"user"_s, u"alice"_s},
                            {u"program"_s, u"sluicectl"_s},
                            {u"method"_s, u"override.set"_s},
                            {u"service"_s, u"default"_s},
                            {u"outcome"_s, u"done"_s},
                            {u"before"_s, u"automatic"_s},
                            {u"after"_s, u"maint"_s},
                            {u"reason"_s, u"patching"_s},
                            {u"text"_s, QString()}};
    QCOMPARE(
        auditTable({entry}, {TextStyle::Colour::No, TextStyle::Shapes::Ascii}),
        u"TIME                 WHO                WHAT          SERVICE  OUTCOME  CHANGE              REASON\n"
        "2026-03-24 20:00:00  alice (sluicectl)  override.set  default  done     automatic -> maint  patching\n"_s);
    // What the agent did by itself has no user.
    QJsonObject start{{u"time_ms"_s, qint64(now.time_since_epoch().count())}, {u"program"_s, u"sluiced"_s}};
    start.insert(u"method"_s, u"start"_s);
    start.insert(u"outcome"_s, u"done"_s);
    start.insert(u"text"_s, u"version 0.1.0"_s);
    QCOMPARE(auditTable({start}, plain),
             u"TIME                 WHO        WHAT   SERVICE  OUTCOME  CHANGE         REASON\n"
             "2026-03-24 20:00:00  the agent  start  -        done     version 0.1.0  -\n"_s);
    QCOMPARE(auditTable({}, plain), u"Nobody has changed anything yet.\n"_s);
}

void TestCtlRender::settings()
{
    const QJsonObject json{
        {u"reply"_s, QJsonObject{{u"style"_s, u"complete"_s}, {u"ready_for"_s, 90}}},
        {u"service"_s, QJsonArray{QJsonObject{{u"name"_s, u"web"_s}, {u"weight"_s, QJsonObject{{u"floor"_s, 5}}}}}},
        {u"origin"_s, QJsonObject{{u"reply.style"_s, u"default"_s}}}};
    const std::vector<ShownSetting> expected{{{}, u"reply.style"_s, u"\"complete\""_s, u"default"_s},
                                             {{}, u"reply.ready_for"_s, u"\"90s\""_s, {}},
                                             {u"web"_s, u"name"_s, u"\"web\""_s, {}},
                                             {u"web"_s, u"weight.floor"_s, u"5"_s, {}}};
    QVERIFY(shownSettings(json) == expected);
}

void TestCtlRender::settingValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a number") << u"listen.port"_s << u"9998"_s << QJsonValue(9998);
    QTest::newRow("a length stays a text") << u"reply.ready_for"_s << u"10s"_s << QJsonValue(u"10s"_s);
    QTest::newRow("a word") << u"sampling.source"_s << u"simulated"_s << QJsonValue(u"simulated"_s);
    QTest::newRow("a list with commas") << u"listen.allow"_s << u"loopback, 10.0.0.0/8"_s
                                        << QJsonValue(QJsonArray{u"loopback"_s, u"10.0.0.0/8"_s});
    QTest::newRow("a list as TOML writes it") << u"service.weight.points"_s << u"[[0, 10], [50, 100]]"_s
                                              << QJsonValue(QJsonArray{QJsonArray{0, 10}, QJsonArray{50, 100}});
    QTest::newRow("ports, of a service") << u"ports"_s << u"80,443"_s << QJsonValue(QJsonArray{80, 443});
    QTest::newRow("an unknown key") << u"reply.stile"_s << u"x"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("a number that is none") << u"listen.port"_s << u"many"_s << QJsonValue(QJsonValue::Undefined);
}

void TestCtlRender::settingValues()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QJsonValue, value);
    const auto read = settingFromArgument(key, text);
    if (value.isUndefined()) {
        QVERIFY(std::holds_alternative<CtlFailure>(read));
        QCOMPARE(std::get<CtlFailure>(read).exit, CtlExit::Usage);
        return;
    }
    QVERIFY(std::holds_alternative<QJsonValue>(read));
    QCOMPARE(std::get<QJsonValue>(read), value);
}

QTEST_GUILESS_MAIN(TestCtlRender)
#include "tst_ctlrender.moc"
