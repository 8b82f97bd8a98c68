// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/standinbalancer.h"

#include "agentundertest.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr auto quick = 100ms; // between two probes
const QByteArray settings =
    "[sampling]\nsource = \"simulated\"\n[reply]\nready_for = \"1s\"\nreturn_check = \"1s\"\n"
    "[[service]]\nname = \"default\"\nagent_send = [\"*\"]\n[service.weight]\npreset = \"proportional\"\n";

ProbedPlace loopback(quint16 port)
{
    return {QHostAddress(QHostAddress::LocalHost), port};
}

} // namespace

/// The stand-in at a real agent, and at others that do not answer as they should.
class StandInBalancerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itAsksAsALoadBalancerDoes();
    void whatIsForcedArrivesAndIsTakenBack_data();
    void whatIsForcedArrivesAndIsTakenBack();
    void nobodyThereChangesNothing();
    void silenceIsATimeout();
    void aClosedConnectionIsNoAnswer();
    void aLineIsTakenBeforeTheEnd();
    void anotherPlaceIsAskedAtOnce();
};

void StandInBalancerTest::itAsksAsALoadBalancerDoes()
{
    AgentUnderTest agent;
    QVERIFY(agent.write(settings));
    QCOMPARE(agent.start(), QString());
    StandInBalancer standIn(quick);
    QCOMPARE(standIn.lastLine(), QByteArray());
    standIn.setAgent(loopback(agent.port()));
    QTRY_VERIFY_WITH_TIMEOUT(standIn.answers() >= 5, patience);
    // It is counted, so that something can be owed to it, and each list says what it is.
    const auto known = [&agent] {
        const std::vector<BalancerStatus> all = agent.status().balancers;
        return all.size() == 1 ? all.front() : BalancerStatus();
    };
    QTRY_VERIFY_WITH_TIMEOUT(known().counts, patience);
    QVERIFY2(known().line.startsWith("stand-in "), known().line.constData());
    QTRY_COMPARE_WITH_TIMEOUT(known().lastFetched, std::optional("up 100%"_ba), patience);
    QCOMPARE(standIn.server().status(), "UP"_ba);
    QCOMPARE(standIn.server().userWeight(), 100);
    QCOMPARE(standIn.server().maxconn(), 200U);
}

void StandInBalancerTest::whatIsForcedArrivesAndIsTakenBack_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("drain") << u"drain"_s << "DRAIN (agent)"_ba;
    QTest::newRow("maint") << u"maint"_s << "MAINT"_ba;
    QTest::newRow("down") << u"down"_s << "DOWN (agent)"_ba;
}

void StandInBalancerTest::whatIsForcedArrivesAndIsTakenBack()
{
    QFETCH(const QString, state);
    QFETCH(const QByteArray, status);
    AgentUnderTest agent;
    QVERIFY(agent.write(settings));
    QCOMPARE(agent.start(), QString());
    StandInBalancer standIn(quick);
    standIn.setAgent(loopback(agent.port()));
    QTRY_COMPARE_WITH_TIMEOUT(standIn.server().status(), "UP"_ba, patience);
    QVERIFY(!agent.result(u"override.set"_s, {{u"state"_s, state}}).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(standIn.server().status(), status, patience);
    QVERIFY(!standIn.server().takesTraffic());
    QVERIFY(!agent.result(u"override.clear"_s).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(standIn.server().status(), "UP"_ba, patience);
    QVERIFY(standIn.server().takesTraffic());
    const auto owesNothing = [&agent] {
        const std::vector<BalancerStatus> all = agent.status().balancers;
        return all.size() == 1 && all.front().owed.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(owesNothing(), patience);
}

void StandInBalancerTest::nobodyThereChangesNothing()
{
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    StandInBalancer standIn(quick);
    QSignalSpy probed(&standIn, &StandInBalancer::probed);
    standIn.setAgent(loopback(port));
    QTRY_VERIFY_WITH_TIMEOUT(probed.size() >= 2, patience);
    QCOMPARE(standIn.server().agentStatus(), AgentCheckStatus::NoConnection);
    QCOMPARE(standIn.server().status(), "UP"_ba);
    QCOMPARE(standIn.answers(), quint64(0));
}

void StandInBalancerTest::silenceIsATimeout()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    StandInBalancer standIn(quick);
    QSignalSpy probed(&standIn, &StandInBalancer::probed);
    standIn.setAgent(loopback(silent.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(probed.size() >= 2, patience);
    QCOMPARE(standIn.server().agentStatus(), AgentCheckStatus::Timeout);
}

void StandInBalancerTest::aClosedConnectionIsNoAnswer()
{
    QTcpServer curt;
    QVERIFY(curt.listen(QHostAddress::LocalHost));
    connect(&curt, &QTcpServer::newConnection, &curt, [&curt] {
        QTcpSocket *const socket = curt.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("drain"); // without a line end: HAProxy ignores it
            socket->disconnectFromHost();
        });
    });
    StandInBalancer standIn(1s);
    QSignalSpy probed(&standIn, &StandInBalancer::probed);
    standIn.setAgent(loopback(curt.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(!probed.isEmpty(), patience);
    QCOMPARE(standIn.answers(), quint64(0));
    QCOMPARE(standIn.server().status(), "UP"_ba);
    QCOMPARE(standIn.server().lastWarning(), "Ignoring incomplete line from agent"_ba);
}

// HAProxy acts on the line end and closes; an agent that keeps the connection must not make it wait.
void StandInBalancerTest::aLineIsTakenBeforeTheEnd()
{
    QTcpServer keeping;
    QVERIFY(keeping.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&keeping, &QTcpServer::newConnection, &keeping, [&] {
        QTcpSocket *const socket = keeping.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            asked += socket->readAll();
            socket->write("maint # one\ndown # two\n");
        });
    });
    StandInBalancer standIn(60s);
    QSignalSpy probed(&standIn, &StandInBalancer::probed);
    standIn.setAgent(loopback(keeping.serverPort()));
    QTRY_COMPARE_WITH_TIMEOUT(probed.size(), 1, patience);
    QCOMPARE(asked, StandInBalancer::agentSend());
    QCOMPARE(standIn.lastLine(), "maint # one"_ba);
    QCOMPARE(standIn.server().status(), "MAINT"_ba);
}

void StandInBalancerTest::anotherPlaceIsAskedAtOnce()
{
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(QHostAddress::LocalHost) && second.listen(QHostAddress::LocalHost));
    StandInBalancer standIn(60s);
    standIn.setAgent(loopback(first.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(first.hasPendingConnections(), patience);
    standIn.setAgent(loopback(second.serverPort()));
    QTRY_VERIFY_WITH_TIMEOUT(second.hasPendingConnections(), patience);
    standIn.setAgent(std::nullopt);
    const std::unique_ptr<QTcpSocket> left(second.nextPendingConnection());
    QTRY_COMPARE_WITH_TIMEOUT(left->state(), QAbstractSocket::UnconnectedState, patience);
}

QTEST_GUILESS_MAIN(StandInBalancerTest)
#include "tst_standinbalancer.moc"
