// SPDX-License-Identifier: GPL-3.0-or-later
// HAProxy's view of the server, from what was fetched.
#include "fakeagent.h"
#include "paneldata.h"
#include "ui/believedmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

using Tester = QAbstractItemModelTester;

ProbeStatus probeOf(const QByteArray &reply, const QByteArray &sent = "lb1 web/web1\n",
                    ProbeOutcome outcome = ProbeOutcome::Fetched)
{
    ProbeStatus probe;
    probe.time = now - 5s;
    probe.address = u"10.0.0.5"_s;
    probe.sent = sent;
    probe.reply = reply;
    probe.service = u"default"_s;
    probe.outcome = outcome;
    return probe;
}

QString cell(const BelievedModel &model, int row, BelievedModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class BelievedModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void repliesMoveTheServer_data();
    void repliesMoveTheServer();
    void onlyWhatWasFetchedCounts();
    void eachLoadBalancerHasItsOwn();
    void theLastChangeIsKept();
    void theyAreBounded();
    void coloursAreThoseOfTheStatisticsPage();
};

void BelievedModelTest::repliesMoveTheServer_data()
{
    QTest::addColumn<QList<QByteArray>>("replies");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("traffic");
    QTest::addColumn<QString>("weight");
    QTest::addColumn<QString>("maxconn");
    using Replies = QList<QByteArray>;
    const QString unknown = u"not known"_s;
    // Whether an operator or an earlier agent left a maint there is not known: nobody said `ready`.
    QTest::newRow("automatic") << Replies{"up 75%"} << unknown << unknown << u"75"_s << unknown;
    QTest::newRow("maint") << Replies{"up 75%", "up maint 75%"} << u"MAINT"_s << u"no"_s << u"75"_s << unknown;
    QTest::newRow("drain") << Replies{"up drain 75%"} << u"DRAIN (agent)"_s << u"no"_s << u"75"_s << unknown;
    QTest::newRow("released") << Replies{"up maint 75%", "up ready 75%", "up 75%"} << u"UP"_s << u"yes"_s << u"75"_s
                              << unknown;
    QTest::newRow("down alone takes the traffic away")
        << Replies{"down 75%"} << unknown << u"no"_s << u"75"_s << unknown;
    QTest::newRow("down, known to be ready")
        << Replies{"up ready 75%", "down 75%"} << u"DOWN (agent)"_s << u"no"_s << u"75"_s << unknown;
    QTest::newRow("maxconn stays") << Replies{"up ready 75% maxconn:30", "up 75%"} << u"UP"_s << u"yes"_s << u"75"_s
                                   << u"30"_s;
    QTest::newRow("weight stays") << Replies{"up ready 40%", "up"} << u"UP"_s << u"yes"_s << u"40"_s << unknown;
    QTest::newRow("an empty line changes nothing")
        << Replies{"up ready 40%", ""} << u"UP"_s << u"yes"_s << u"40"_s << unknown;
}

void BelievedModelTest::repliesMoveTheServer()
{
    QFETCH(const QList<QByteArray>, replies);
    QFETCH(const QString, status);
    QFETCH(const QString, traffic);
    QFETCH(const QString, weight);
    QFETCH(const QString, maxconn);
    BelievedServers servers;
    BelievedModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    for (const QByteArray &reply : replies) {
        QVERIFY(servers.take({probeOf(reply)}, healthyStatus(now).services));
        model.setViews(servers.views(), now);
    }
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(cell(model, 0, BelievedModel::Balancer), u"10.0.0.5"_s);
    QCOMPARE(cell(model, 0, BelievedModel::Line), u"lb1 web/web1"_s);
    QCOMPARE(cell(model, 0, BelievedModel::Status), status);
    QCOMPARE(cell(model, 0, BelievedModel::Traffic), traffic);
    QCOMPARE(cell(model, 0, BelievedModel::Weight), weight);
    QCOMPARE(cell(model, 0, BelievedModel::Maxconn), maxconn);
}

void BelievedModelTest::onlyWhatWasFetchedCounts()
{
    BelievedServers servers;
    for (const ProbeOutcome outcome : {ProbeOutcome::Answered, ProbeOutcome::Lost, ProbeOutcome::Refused})
        QVERIFY(!servers.take({probeOf("up maint 75%", "lb1\n", outcome)}, {}));
    QVERIFY(servers.views().empty());
}

void BelievedModelTest::eachLoadBalancerHasItsOwn()
{
    BelievedServers servers;
    BelievedModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    servers.take({probeOf("up maint 75%", "lb1\n"), probeOf("up ready 75%", "lb2\n")}, {});
    model.setViews(servers.views(), now);
    QCOMPARE(cell(model, 0, BelievedModel::Status), u"MAINT"_s);
    QCOMPARE(cell(model, 1, BelievedModel::Status), u"UP"_s);
    servers.clear();
    model.setViews(servers.views(), now);
    QCOMPARE(model.rowCount(), 0);
}

void BelievedModelTest::theLastChangeIsKept()
{
    BelievedServers servers;
    BelievedModel model;
    servers.take({probeOf("up ready 75%"), probeOf("up drain 75%"), probeOf("up drain 75%")}, {});
    model.setViews(servers.views(), now);
    QCOMPARE(cell(model, 0, BelievedModel::Change), u"was UP until 5 s ago"_s);
    model.setNow(now + 2s);
    QCOMPARE(cell(model, 0, BelievedModel::Change), u"was UP until 7 s ago"_s);
}

void BelievedModelTest::theyAreBounded()
{
    BelievedServers servers;
    for (std::size_t index = 0; index < BelievedServers::most + 5; ++index)
        servers.take({probeOf("up 75%", "lb" + QByteArray::number(qulonglong(index)) + '\n')}, {});
    QCOMPARE(servers.views().size(), BelievedServers::most);
}

void BelievedModelTest::coloursAreThoseOfTheStatisticsPage()
{
    QVERIFY(!statisticsColour(std::nullopt, {}).isValid());
    std::vector<QColor> seen;
    for (const char *status : {"UP", "DOWN (agent)", "DRAIN (agent)", "MAINT", "no check"}) {
        const QColor colour = statisticsColour(QByteArray(status), true);
        QVERIFY2(colour.isValid() && std::ranges::count(seen, colour) == 0, status);
        QVERIFY2(colour.lightness() > 100, status); // its word is black
        seen.push_back(colour);
    }
}

QTEST_GUILESS_MAIN(BelievedModelTest)
#include "tst_believedmodel.moc"
