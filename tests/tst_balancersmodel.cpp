// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeagent.h"
#include "ui/balancersmodel.h"
#include "ui/balancerwords.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

using Tester = QAbstractItemModelTester;

QString cell(const BalancersModel &model, int row, BalancersModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class BalancersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void columnsSayWhatIsKnown();
    void rowsComeAndGoById();
    void agesGrowWithoutNewBalancers();
    void whoWasRefusedStandsBelow();
    void refusedAreBoundedAndGoOnceAnswered();
    void owedIsSaidInWords_data();
    void owedIsSaidInWords();
    void whoAsksIsSaidInWords_data();
    void whoAsksIsSaidInWords();
    void anyByteOfALineCanBeShown();
};

void BalancersModelTest::columnsSayWhatIsKnown()
{
    BalancersModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    BalancerStatus unseen;
    unseen.id = 3;
    unseen.address = u"2001:db8::7"_s;
    unseen.service = u"default"_s;
    model.setBalancers({unseen, balancerAt(1, u"10.0.0.5"_s, now - 1s)}, now);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(cell(model, 0, BalancersModel::Address), u"10.0.0.5"_s);
    QCOMPARE(cell(model, 0, BalancersModel::Line), u"lb1 web/web1"_s);
    QCOMPARE(cell(model, 0, BalancersModel::LastSeen), u"1 s ago"_s);
    QCOMPARE(cell(model, 0, BalancersModel::Interval), u"every 2 s"_s);
    QCOMPARE(cell(model, 0, BalancersModel::Probes), u"900"_s);
    QCOMPARE(cell(model, 0, BalancersModel::LastReply), u"up 75%"_s);
    QCOMPARE(cell(model, 0, BalancersModel::Owed), QString());
    QCOMPARE(cell(model, 1, BalancersModel::Address), u"2001:db8::7"_s);
    QCOMPARE(cell(model, 1, BalancersModel::Line), u"sends nothing"_s);
    QCOMPARE(cell(model, 1, BalancersModel::LastSeen), u"not since the agent started"_s);
    QCOMPARE(cell(model, 1, BalancersModel::Interval), u"not known"_s);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void BalancersModelTest::rowsComeAndGoById()
{
    BalancersModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setBalancers({balancerAt(1, u"a"_s, now), balancerAt(3, u"c"_s, now), balancerAt(5, u"e"_s, now)}, now);
    QCOMPARE(inserted.size(), 1);
    model.setBalancers({balancerAt(2, u"b"_s, now), balancerAt(3, u"c"_s, now), balancerAt(6, u"f"_s, now)}, now);
    QCOMPARE(removed.size(), 2);
    QCOMPARE(inserted.size(), 3);
    QStringList addresses;
    for (int row = 0; row < model.rowCount(); ++row)
        addresses.append(cell(model, row, BalancersModel::Address));
    QCOMPARE(addresses, QStringList({u"b"_s, u"c"_s, u"f"_s}));
    model.setBalancers({}, now);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0); // a reset would lose the selection
}

void BalancersModelTest::agesGrowWithoutNewBalancers()
{
    BalancersModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setBalancers({balancerAt(1, u"10.0.0.5"_s, now)}, now);
    QCOMPARE(cell(model, 0, BalancersModel::LastSeen), u"just now"_s);
    model.setNow(now + 3s);
    QCOMPARE(cell(model, 0, BalancersModel::LastSeen), u"3 s ago"_s);
    model.setNow(now + 3min);
    QCOMPARE(cell(model, 0, BalancersModel::LastSeen), u"silent, last 3 min ago"_s);
    model.setNow(now - 1h); // the agent's clock was set back
    QCOMPARE(cell(model, 0, BalancersModel::LastSeen), u"just now"_s);
}

void BalancersModelTest::whoWasRefusedStandsBelow()
{
    BalancersModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const RefusedAddress stranger{u"192.0.2.7"_s, "lb9\n"_ba, now - 4s, 3};
    model.setRefused({stranger});
    model.setBalancers({balancerAt(1, u"10.0.0.5"_s, now - 1s), balancerAt(2, u"10.0.0.6"_s, now - 1s)}, now);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.refused(1), nullptr);
    QVERIFY(model.refused(2) && *model.refused(2) == stranger);
    QCOMPARE(cell(model, 2, BalancersModel::Address), u"192.0.2.7"_s);
    QCOMPARE(cell(model, 2, BalancersModel::Line), u"lb9"_s);
    QCOMPARE(cell(model, 2, BalancersModel::LastSeen), u"4 s ago"_s);
    QCOMPARE(cell(model, 2, BalancersModel::Probes), u"3"_s);
    QCOMPARE(cell(model, 2, BalancersModel::LastReply), u"none: it is not allowed"_s);
    model.setRefused({{u"192.0.2.7"_s, {}, now, 4}, {u"192.0.2.8"_s, {}, {}, 0}});
    QCOMPARE(model.rowCount(), 4);
    model.setBalancers({balancerAt(2, u"10.0.0.6"_s, now - 1s)}, now);
    QCOMPARE(cell(model, 1, BalancersModel::Probes), u"4"_s);
    model.setRefused({});
    QCOMPARE(model.rowCount(), 1);
}

// Whoever scans the port must not fill the window.
void BalancersModelTest::refusedAreBoundedAndGoOnceAnswered()
{
    RefusedList list;
    std::vector<ProbeStatus> probes;
    for (int host = 1; host <= 50; ++host) {
        ProbeStatus probe;
        probe.time = now;
        probe.address = u"192.0.2.%1"_s.arg(host);
        probe.outcome = ProbeOutcome::Refused;
        probes.push_back(probe);
    }
    probes.push_back(probes.front());
    list.take(probes);
    QCOMPARE(list.addresses().size(), RefusedList::most);
    QCOMPARE(list.addresses().back().address, u"192.0.2.1"_s);
    AgentInfo info;
    info.lastRefused = u"198.51.100.1"_s;
    list.note(info);
    QCOMPARE(list.addresses().back().address, info.lastRefused);
    list.remove(info.lastRefused);
    list.note(info); // the agent's last word is still the same
    QCOMPARE(list.addresses().back().address, u"192.0.2.1"_s);
    probes.back().outcome = ProbeOutcome::Answered;
    list.take({probes.back()});
    QVERIFY(std::ranges::count(list.addresses(), u"192.0.2.1"_s, &RefusedAddress::address) == 0);
    list.removeKnown({balancerAt(1, u"192.0.2.50"_s, now + 1s)});
    QVERIFY(std::ranges::count(list.addresses(), u"192.0.2.50"_s, &RefusedAddress::address) == 0);
}

void BalancersModelTest::owedIsSaidInWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("forced");
    QTest::addColumn<int>("fetches");
    QTest::addColumn<QString>("text");
    QTest::newRow("ready, on its way") << int(DebtKind::Ready) << false << 2 << u"ready: heard 2 of 3"_s;
    QTest::newRow("ready, often enough, not long enough")
        << int(DebtKind::Ready) << false << 8 << u"ready: heard 8 times, soon over"_s;
    QTest::newRow("up") << int(DebtKind::Up) << false << 0 << u"up: heard 0 of 3"_s;
    QTest::newRow("maxconn") << int(DebtKind::Maxconn) << false << 1 << u"maxconn:200: heard 1 of 3"_s;
    QTest::newRow("still forced") << int(DebtKind::Ready) << true << 0 << u"ready after release"_s;
}

void BalancersModelTest::owedIsSaidInWords()
{
    QFETCH(const int, kind);
    QFETCH(const bool, forced);
    QFETCH(const int, fetches);
    QFETCH(const QString, text);
    BalancerStatus balancer = balancerAt(1, u"10.0.0.5"_s, now);
    balancer.owed = {OwedStatus{DebtKind(kind), fetches, 3, forced, 200}};
    QCOMPARE(owedText(balancer), text);
    QCOMPARE(isReturning(balancer), !forced);
    balancer.waitsForSilent = true;
    QVERIFY(owedText(balancer).startsWith(text + u"; "_s));
}

void BalancersModelTest::whoAsksIsSaidInWords_data()
{
    QTest::addColumn<QList<int>>("ages"); // seconds; -1: never seen
    QTest::addColumn<QString>("text");
    QTest::newRow("nobody ever") << QList<int>{} << u"Nobody is asking: HAProxy keeps what it last heard."_s;
    QTest::newRow("known from debts only")
        << QList<int>{-1} << u"Nobody is asking: HAProxy keeps what it last heard."_s;
    QTest::newRow("one") << QList<int>{1} << u"Asked by one load balancer, last 1 s ago."_s;
    QTest::newRow("two, the newest counts") << QList<int>{4, 1} << u"Asked by 2 load balancers, last 1 s ago."_s;
    QTest::newRow("a silent one does not count")
        << QList<int>{2, 600} << u"Asked by one load balancer, last 2 s ago."_s;
    QTest::newRow("all silent") << QList<int>{600}
                                << u"Nobody is asking: HAProxy keeps what it last heard (10 min ago)."_s;
}

void BalancersModelTest::whoAsksIsSaidInWords()
{
    QFETCH(const QList<int>, ages);
    QFETCH(const QString, text);
    std::vector<BalancerStatus> balancers;
    for (const int age : ages) {
        balancers.push_back(balancerAt(balancers.size() + 1, u"10.0.0.5"_s, now - std::chrono::seconds(age)));
        if (age < 0)
            balancers.back().lastSeen.reset();
    }
    QCOMPARE(askedText(balancers, now), text);
}

void BalancersModelTest::anyByteOfALineCanBeShown()
{
    QCOMPARE(lineText("lb1 web/web1\r\n"_ba), u"lb1 web/web1"_s);
    QCOMPARE(lineText(QByteArray("a\0\x1b[31m\xff", 8)), u"a\\x00\\x1b[31m\\xff"_s);
}

QTEST_MAIN(BalancersModelTest)
#include "tst_balancersmodel.moc"
