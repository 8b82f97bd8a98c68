// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/removal/leftovers.h"
#include "app/removal/removalreport.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OwedStatus owes(DebtKind kind, std::optional<int> restore = {})
{
    OwedStatus owed;
    owed.kind = kind;
    owed.restoreMaxconn = restore;
    return owed;
}

BalancerStatus balancerTold(const QByteArray &lastReply, std::vector<OwedStatus> owed = {})
{
    BalancerStatus balancer;
    balancer.address = u"192.0.2.1"_s;
    balancer.line = "lb1 web/web1";
    balancer.service = u"default"_s;
    balancer.lastReply = lastReply;
    balancer.owed = std::move(owed);
    return balancer;
}

AgentStatus statusWith(const BalancerStatus &balancer, const Overrides &overrides = {})
{
    AgentStatus status;
    ServiceStatus service;
    service.name = u"default"_s;
    service.overrides = overrides;
    status.services.push_back(service);
    status.balancers.push_back(balancer);
    return status;
}

Overrides forcedMaint(const QString &reason)
{
    Overrides overrides;
    overrides.state = StateOverride{ForcedState::Maint,
                                    {reason, u"alice"_s, u"sluicectl"_s, WallTime{1700000000s}, {}}};
    return overrides;
}

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void serverIsReadFromTheLine_data();
    void serverIsReadFromTheLine();
    void commandsUndoWhatWasSaid_data();
    void commandsUndoWhatWasSaid();
    void forcedLinesSayWhoAndWhy();
    void whatABalancerSendsIsFitForATerminal();
    void reportsNameWhatStays();
    void theLastWordIsForetold();
    void nothingToSayIsSilence();
};

void TestLeftovers::serverIsReadFromTheLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("server");

    QTest::newRow("as the manual has it") << QByteArray("lb1 web/web1") << u"web/web1"_s;
    QTest::newRow("without the load balancer") << QByteArray("web/web1") << u"web/web1"_s;
    QTest::newRow("every letter that a name may have")
        << QByteArray("lb1 We-b_1.x:y/S-1_2.3:4") << u"We-b_1.x:y/S-1_2.3:4"_s;
    QTest::newRow("a line end that was left") << QByteArray("lb1 web/web1\r") << u"web/web1"_s;
    QTest::newRow("no line") << QByteArray() << u"BACKEND/SERVER"_s;
    QTest::newRow("no server in it") << QByteArray("lb1") << u"BACKEND/SERVER"_s;
    QTest::newRow("two slashes") << QByteArray("a/b/c") << u"BACKEND/SERVER"_s;
    // An administrator copies it into a root shell.
    QTest::newRow("a command of the shell") << QByteArray("lb1 web/$(reboot)") << u"BACKEND/SERVER"_s;
    QTest::newRow("a second command of HAProxy") << QByteArray("lb1 web/web1;shutdown") << u"BACKEND/SERVER"_s;
    QTest::newRow("a control character") << QByteArray("lb1 web/\x1b[2Jweb1") << u"BACKEND/SERVER"_s;
}

void TestLeftovers::serverIsReadFromTheLine()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, server);
    QCOMPARE(serverName(line), server);
}

void TestLeftovers::commandsUndoWhatWasSaid_data()
{
    QTest::addColumn<QByteArray>("lastReply");
    QTest::addColumn<std::vector<OwedStatus>>("owed");
    QTest::addColumn<QStringList>("commands");

    const auto row = [](const char *name, const char *lastReply, const std::vector<OwedStatus> &owed,
                        const QStringList &commands) {
        QTest::newRow(name) << QByteArray(lastReply) << owed << commands;
    };
    row("nothing", "up 100%", {}, {});
    row("never answered", "", {}, {});
    row("maint", "up maint 100%", {owes(DebtKind::Ready)}, {u"set server web/web1 state ready"_s});
    row("down", "down 100% # broken", {owes(DebtKind::Up)}, {u"set server web/web1 agent up"_s});
    row("the return check of a maint", "down ready 100% # returning", {owes(DebtKind::Up), owes(DebtKind::Ready)},
        {u"set server web/web1 agent up"_s, u"set server web/web1 state ready"_s});
    row("a weight by load, which HAProxy keeps as well", "up 50%", {}, {u"set server web/web1 weight 100%"_s});
    row("maxconn", "up 100% maxconn:30", {owes(DebtKind::Maxconn, 200)}, {u"set maxconn server web/web1 200"_s});
    row("maxconn that was unlimited", "up 100% maxconn:30", {owes(DebtKind::Maxconn, 0)},
        {u"set maxconn server web/web1 0"_s});
    row("all at once, from the journal alone", "",
        {owes(DebtKind::Up), owes(DebtKind::Ready), owes(DebtKind::Weight), owes(DebtKind::Maxconn, 50)},
        {u"set server web/web1 agent up"_s, u"set server web/web1 state ready"_s, u"set server web/web1 weight 100%"_s,
         u"set maxconn server web/web1 50"_s});
}

void TestLeftovers::commandsUndoWhatWasSaid()
{
    QFETCH(const QByteArray, lastReply);
    QFETCH(const std::vector<OwedStatus>, owed);
    QFETCH(const QStringList, commands);
    QCOMPARE(commandsToLift(balancerTold(lastReply, owed)), commands);
}

void TestLeftovers::forcedLinesSayWhoAndWhy()
{
    Overrides overrides = forcedMaint(u"new disk"_s);
    overrides.weight = WeightOverride{40, {{}, u"bob"_s, {}, WallTime{1700000000s}, {}}};
    overrides.maxconn = MaxconnOverride{30, 200, {{}, u"bob"_s, {}, WallTime{1700000000s}, {}}};
    const QStringList lines = forcedLines(statusWith(balancerTold("up"), overrides));
    QCOMPARE(lines.size(), 3);
    static const QRegularExpression maint(
        uR"(^default: maint, forced by alice since 2023-11-1\d \d\d:\d\d \(new disk\)$)"_s);
    QVERIFY2(maint.match(lines[0]).hasMatch(), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith("default: weight 40%, forced by bob since "_L1), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith("default: maxconn 30, forced by bob since "_L1), qPrintable(lines[2]));
}

void TestLeftovers::whatABalancerSendsIsFitForATerminal()
{
    BalancerStatus balancer = balancerTold("up");
    balancer.line = "lb1\x1b[2J\x07 web/web1";
    QCOMPARE(balancerName(balancer), u"192.0.2.1 (lb1?[2J? web/web1)"_s);
    balancer.line.clear();
    QCOMPARE(balancerName(balancer), u"192.0.2.1"_s);
    const QStringList lines = forcedLines(statusWith(balancer, forcedMaint(u"a\x1b[31m\nb"_s)));
    QVERIFY2(lines.constFirst().endsWith("(a?[31m?b)"_L1), qPrintable(lines.constFirst()));
}

void TestLeftovers::reportsNameWhatStays()
{
    const BalancerStatus told = balancerTold("up maint 100%", {owes(DebtKind::Ready)});
    const QString stays = staysReport(statusWith(told, forcedMaint(u"new disk"_s)));
    QVERIFY2(stays.contains("  default: maint, forced by alice since "_L1), qPrintable(stays));
    QVERIFY2(stays.contains("  at 192.0.2.1 (lb1 web/web1):\n    set server web/web1 state ready\n"_L1),
             qPrintable(stays));
    QCOMPARE(waitingReport(statusWith(told), 45s),
             u"Waiting up to 45 s until what was forced is taken back at: 192.0.2.1 (lb1 web/web1)\n"_s);
    const QString end = endReport(statusWith(told));
    QVERIFY2(end.startsWith("Not heard by: 192.0.2.1 (lb1 web/web1)\n"_L1), qPrintable(end));
    QVERIFY2(end.contains("    set server web/web1 state ready\n"_L1), qPrintable(end));
}

void TestLeftovers::theLastWordIsForetold()
{
    const AgentStatus status = statusWith(balancerTold("up 100%"));
    const QString drain = farewellReport(u"drain"_s, status);
    QVERIFY2(drain.contains("on_stop = \"drain\""_L1), qPrintable(drain));
    QVERIFY2(drain.endsWith("    set server web/web1 state ready\n"_L1), qPrintable(drain));
    QVERIFY(farewellReport(u"down"_s, status).endsWith("    set server web/web1 agent up\n"_L1));
    QCOMPARE(farewellReport(u"keep"_s, status), QString());
    QCOMPARE(farewellReport({}, status), QString());                // an agent that knows no farewell
    QCOMPARE(farewellReport(u"drain"_s, AgentStatus()), QString()); // nobody asks
}

void TestLeftovers::nothingToSayIsSilence()
{
    const AgentStatus status = statusWith(balancerTold("up 100%"));
    QVERIFY(!anythingForced(status));
    QVERIFY(!anythingOwed(status));
    QCOMPARE(waitingReport(status, 45s), QString());
    QCOMPARE(endReport(status), QString());
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
