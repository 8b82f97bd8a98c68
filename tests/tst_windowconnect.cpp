// SPDX-License-Identifier: GPL-3.0-or-later
// The lines for HAProxy, and the check of a configuration, in the window.
#include "agentcore/connect/connectdata.h"
#include "windowtest.h"

#include "ui/probenow.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

IpAddress ip(const QString &text)
{
    return IpAddress::fromString(text).value_or(IpAddress{});
}

QJsonObject connectSettings()
{
    const QJsonObject shop{{u"name"_s, u"shop"_s},
                           {u"agent_send"_s, QJsonArray{u"* shop/web1"_s}},
                           {u"ports"_s, QJsonArray{8080}},
                           {u"weight"_s, QJsonObject{{u"algorithm"_s, u"static"_s}}}};
    return {{u"service"_s, QJsonArray{shop}},
            {u"reply"_s, QJsonObject{{u"ready_fetches"_s, 5}, {u"ready_for"_s, 60.0}, {u"return_check"_s, 12.5}}}};
}

} // namespace

class WindowConnectTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void whatTheAgentSaysIsGathered();
    void anAgentThatListensEverywhereIsReachedAtTheMachine();
    void anAgentWithoutSettingsHasDefaults();
    void theLinesNameTheAgentAndTheLoadBalancer();
    void aPastedConfigurationIsChecked();
    void theAgentIsProbedAsHaproxyWould_data();
    void theAgentIsProbedAsHaproxyWould();
    void whoCannotBeProbedIsTold_data();
    void whoCannotBeProbedIsTold();
    void bytesCanBeRead();

private:
    [[nodiscard]] QString plain(const QString &name) const { return find<QPlainTextEdit>(name)->toPlainText(); }
};

void WindowConnectTest::whatTheAgentSaysIsGathered()
{
    AgentStatus status = healthyStatus(wallNow());
    status.agent.listening = {{u"192.0.2.5"_s, 9998, true, {}}, {u"2001:db8::5"_s, 9998, false, u"gone"_s}};
    status.services.push_back(status.services.front());
    status.services.back().name = u"shop"_s;
    status.services.back().haproxyWeight = 50;
    const ConnectData data = connectDataOf(status, connectSettings(), {ip(u"10.0.0.1"_s)});
    QCOMPARE(data.host, u"web1"_s);
    QCOMPARE(data.port, quint16(9998));
    QVERIFY((data.addresses == QList<IpAddress>{ip(u"192.0.2.5"_s), ip(u"2001:db8::5"_s)}));
    QCOMPARE(data.services.size(), std::size_t(2));
    QVERIFY((data.services.back()
             == SnippetService{u"shop"_s, {"* shop/web1"_ba}, {8080}, 50, WeightsTaken::AllOrNothing}));
    QCOMPARE(data.readyFetches, 5);
    QVERIFY(data.readyFor == 60s && data.returnCheck == 12500ms);
    const AskedAgent asked = askedAgentOf(data);
    QVERIFY(asked.ports == QList<quint16>{9998} && asked.readyFor == 60s);
}

void WindowConnectTest::anAgentThatListensEverywhereIsReachedAtTheMachine()
{
    const QList<IpAddress> machine{ip(u"10.0.0.1"_s), ip(u"2001:db8::1"_s)};
    QVERIFY(connectDataOf(healthyStatus(wallNow()), {}, machine).addresses == machine);
}

void WindowConnectTest::anAgentWithoutSettingsHasDefaults()
{
    const ConnectData data = connectDataOf({}, {}, {});
    QCOMPARE(data.port, quint16(9999));
    QCOMPARE(data.readyFetches, 3);
    QVERIFY(data.readyFor == 30s && data.services.empty() && data.addresses.isEmpty());
}

void WindowConnectTest::theLinesNameTheAgentAndTheLoadBalancer()
{
    agent->status.agent.listening = {{u"192.0.2.5"_s, 9998, true, {}}};
    openConnected();
    click(u"connectButton"_s);
    QTRY_VERIFY(isShown(u"connectDialog"_s));
    for (const QString &part : {u"agent-check"_s, u"agent-port 9998"_s, u"192.0.2.5"_s, u"weight 100"_s, u"\"lb1 "_s})
        QVERIFY2(plain(u"snippetText"_s).contains(part), qPrintable(plain(u"snippetText"_s)));
    QVERIFY(textOf(u"snippetReasons"_s).contains(u"drops the fraction"_s));
    find<QLineEdit>(u"balancerName"_s)->setText(u"north"_s);
    QVERIFY(plain(u"snippetText"_s).contains(u"\"north "_s));
    click(u"copySnippet"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), plain(u"snippetText"_s));
    // Another port, set meanwhile, is followed.
    agent->status.agent.listening.front().port = 9000;
    agent->sendAgent();
    QTRY_VERIFY(plain(u"snippetText"_s).contains(u"agent-port 9000"_s));
    // What the dialog gives passes its own check.
    find<QPlainTextEdit>(u"pastedConfig"_s)->setPlainText(plain(u"snippetText"_s));
    QVERIFY2(!plain(u"configFindings"_s).contains(u"Problem"_s), qPrintable(plain(u"configFindings"_s)));
}

void WindowConnectTest::aPastedConfigurationIsChecked()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(find(u"connectDialog"_s));
    QCOMPARE(plain(u"configFindings"_s), QString());
    find<QPlainTextEdit>(u"pastedConfig"_s)
        ->setPlainText(u"backend web\n    balance roundrobin\n    server s1 10.0.0.1:80 check agent-check\n"_s);
    const QString found = plain(u"configFindings"_s);
    QVERIFY2(found.contains(u"Problem, line 3, web/s1: "_s) && found.contains(u"agent-port"_s), qPrintable(found));
    QVERIFY(found.contains(u"\n→ "_s));
    find<QPlainTextEdit>(u"pastedConfig"_s)->setPlainText(QString());
    QCOMPARE(plain(u"configFindings"_s), QString());
}

void WindowConnectTest::theAgentIsProbedAsHaproxyWould_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("a whole line") << "up 75%\n"_ba
                                  << QStringList{u"Received: up 75%\\n (bytes: 7)"_s, u"The line was whole after"_s,
                                                 u"Closed by the agent after"_s, u"the weight becomes 75"_s};
    QTest::newRow("without a line end") << "up 75%"_ba
                                        << QStringList{u"Received: up 75% (bytes: 6)"_s, u"HAProxy ignores"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList{u"Received:  (bytes: 0)"_s, u"HAProxy ignores"_s};
}

void WindowConnectTest::theAgentIsProbedAsHaproxyWould()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const QStringList, says);
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&port, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = port.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket, reply] {
            heard += socket->readAll();
            if (!heard.endsWith('\n'))
                return;
            socket->write(reply);
            socket->disconnectFromHost();
        });
    });
    agent->status.agent.listening = {{u"127.0.0.1"_s, port.serverPort(), true, {}}};
    openConnected();
    click(u"connectButton"_s);
    find<QTabWidget>(u"connectPages"_s)->setCurrentIndex(2);
    click(u"probeButton"_s);
    const auto *result = find<QPlainTextEdit>(u"probeResult"_s);
    QTRY_VERIFY2(result->toPlainText().contains(u"Received:"_s), qPrintable(result->toPlainText()));
    QCOMPARE(heard, "sluicekeeper-probe-1234\n"_ba);
    QVERIFY(result->toPlainText().contains(u"Sent: sluicekeeper-probe-1234\\n (bytes: 24)"_s));
    for (const QString &part : says)
        QVERIFY2(result->toPlainText().contains(part), qPrintable(result->toPlainText()));
    QTRY_VERIFY(find(u"probeButton"_s)->isEnabled());
}

void WindowConnectTest::whoCannotBeProbedIsTold_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("says");
    QTest::newRow("an agent that does not know how") << u"old"_s << u"older than the panel"_s;
    QTest::newRow("an agent that listens nowhere") << u"deaf"_s << u"listens nowhere"_s;
    QTest::newRow("nobody at that port") << u"closed"_s << u"No connection to 127.0.0.1:"_s;
    QTest::newRow("an agent that refuses") << u"refuses"_s << u"does not want to be probed: not today"_s;
}

void WindowConnectTest::whoCannotBeProbedIsTold()
{
    QFETCH(const QString, how);
    QFETCH(const QString, says);
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    agent->status.agent.listening = {{u"127.0.0.1"_s, port.serverPort(), how != "deaf"_L1, u"x"_s}};
    port.close();
    if (how == "old"_L1)
        agent->ownLine.reset();
    openConnected();
    click(u"connectButton"_s);
    find<QTabWidget>(u"connectPages"_s)->setCurrentIndex(2);
    // The page asks for the settings first, and the error is for the probe.
    QTRY_COMPARE(agent->requestsOf(u"settings.get"_s).size(), std::size_t(1));
    if (how == "refuses"_L1)
        agent->nextError = RpcError{RpcErrorCode::Refused, u"not today"_s};
    click(u"probeButton"_s);
    const auto *result = find<QPlainTextEdit>(u"probeResult"_s);
    QTRY_VERIFY2(result->toPlainText().contains(says), qPrintable(result->toPlainText()));
    QTRY_VERIFY(find(u"probeButton"_s)->isEnabled());
}

void WindowConnectTest::bytesCanBeRead()
{
    QCOMPARE(visibleBytes("up\t75%\r\n\x00\xff"_ba), u"up\\x0975%\\r\\n\\x00\\xff"_s);
}

QTEST_MAIN(WindowConnectTest)
#include "tst_windowconnect.moc"
