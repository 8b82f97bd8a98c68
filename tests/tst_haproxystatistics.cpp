// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a real HAProxy, and how it is compared with the simulated one.
#include "agentcore/demonstration/haproxystatistics.h"
#include "agentcore/demonstration/standinbalancer.h"
#include "agentcore/demonstration/viewagreement.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sluice::ViewAgreement)

namespace {

/// Cut out of what HAProxy 2.6.12 answered.
const QByteArray head("# pxname,svname,qcur,slim,status,weight,agent_status,uweight,last_agt,\n");

} // namespace

class HaproxyStatisticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aServerIsFound_data();
    void aServerIsFound();
    void whatIsNotThereIsNotMadeUp_data();
    void whatIsNotThereIsNotMadeUp();
    void trafficIsTold_data();
    void trafficIsTold();
    void viewsAreCompared_data();
    void viewsAreCompared();
};

void HaproxyStatisticsTest::aServerIsFound_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("weight");
    QTest::addColumn<uint>("maxconn");
    const QByteArray frontend("web,FRONTEND,,9984,OPEN,,,,,\n");
    QTest::newRow("beside others") << head + frontend + "web,web1,0,200,UP,100,L7OK,75,via agent : up,\n\n"
                                   << "UP"_ba << 75 << 200U;
    QTest::newRow("a text with a comma and a line end in it")
        << head + "web,other,0,1,UP,1,L7OK,1,\"a, b\nc\",\nweb,web1,0,7,DRAIN (agent),0,L7OK,40,\"x\",\n"
        << "DRAIN (agent)"_ba << 40 << 7U;
    QTest::newRow("no limit") << head + "web,web1,0,,MAINT,100,L7OK,0,,\n"
                              << "MAINT"_ba << 0 << 0U;
    QTest::newRow("an old one without the user weight") << "# pxname,svname,slim,status,weight,\nweb,web1,5,UP,33,\n"_ba
                                                        << "UP"_ba << 33 << 5U;
}

void HaproxyStatisticsTest::aServerIsFound()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, status);
    QFETCH(const int, weight);
    QFETCH(const uint, maxconn);
    const std::optional<HaproxyServerFigures> figures = figuresOf(answer, "web", "web1");
    QVERIFY(figures);
    QCOMPARE(figures->status, status);
    QCOMPARE(figures->weight, weight);
    QCOMPARE(figures->maxconn, maxconn);
}

void HaproxyStatisticsTest::whatIsNotThereIsNotMadeUp_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another server") << head + "web,web2,0,200,UP,100,L7OK,75,,\n";
    QTest::newRow("another backend") << head + "shop,web1,0,200,UP,100,L7OK,75,,\n";
    QTest::newRow("a row that is cut off") << head + "web,web1,0\n";
    QTest::newRow("a weight that is no number") << head + "web,web1,0,200,UP,100,L7OK,much,,\n";
    QTest::newRow("no header") << "web,web1,0,200,UP,100,L7OK,75,,\n"_ba;
    QTest::newRow("a quote that never ends") << head + "\"web,web1,0,200,UP,100,L7OK,75,,\n";
}

void HaproxyStatisticsTest::whatIsNotThereIsNotMadeUp()
{
    QFETCH(const QByteArray, answer);
    QVERIFY(!figuresOf(answer, "web", "web1"));
}

void HaproxyStatisticsTest::trafficIsTold_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("weight");
    QTest::addColumn<bool>("takes");
    QTest::newRow("up") << "UP"_ba << 75 << true;
    QTest::newRow("going down") << "UP 1/3"_ba << 75 << true;
    QTest::newRow("without health checks") << "no check"_ba << 75 << true;
    QTest::newRow("up with weight 0") << "UP"_ba << 0 << false;
    QTest::newRow("drain") << "DRAIN (agent)"_ba << 75 << false;
    QTest::newRow("maint") << "MAINT"_ba << 75 << false;
    QTest::newRow("down") << "DOWN (agent)"_ba << 75 << false;
}

void HaproxyStatisticsTest::trafficIsTold()
{
    QFETCH(const QByteArray, status);
    QFETCH(const int, weight);
    QFETCH(const bool, takes);
    QCOMPARE((HaproxyServerFigures{status, weight, 0, {}}.takesTraffic()), takes);
}

void HaproxyStatisticsTest::viewsAreCompared_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("weight");
    QTest::addColumn<uint>("maxconn");
    QTest::addColumn<ViewAgreement>("agreement");
    const auto row = [](const char *name, const char *line, const char *status, int weight, uint maxconn,
                        ViewAgreement agreement) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(status) << weight << maxconn << agreement;
    };
    row("the same", "up 75%\n", "UP", 75, 200, ViewAgreement::Same);
    row("HAProxy's check is not that far", "up 75%\n", "UP 1/3", 75, 200, ViewAgreement::Same);
    row("another weight", "up 75%\n", "UP", 74, 200, ViewAgreement::WeightDiffers);
    row("another limit", "up 75%\n", "UP", 75, 30, ViewAgreement::Different);
    row("drained here only", "up drain 75%\n", "UP", 75, 200, ViewAgreement::Different);
    row("drained in both", "up drain 75%\n", "DRAIN (agent)", 75, 200, ViewAgreement::Same);
    row("drained in both, checked here only", "up drain 75%\n", "DRAIN 1/3 (agent)", 75, 200, ViewAgreement::Same);
    row("down for another reason", "down 75%\n", "DOWN", 75, 200, ViewAgreement::Different);
}

void HaproxyStatisticsTest::viewsAreCompared()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, status);
    QFETCH(const int, weight);
    QFETCH(const uint, maxconn);
    SimulatedServer server(StandInBalancer::setup());
    server.healthCheckPassed();
    server.receive(line);
    QTEST(compare(server, {status, weight, maxconn, {}}), "agreement");
}

QTEST_GUILESS_MAIN(HaproxyStatisticsTest)
#include "tst_haproxystatistics.moc"
