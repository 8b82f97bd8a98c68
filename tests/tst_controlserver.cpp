// SPDX-License-Identifier: GPL-3.0-or-later
#include "controlserverfixture.h"
#include "rawcontrolclient.h"

#include <QFile>

#include <memory>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ControlServerTest : public ControlServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void greets();
    void wantsHelloFirst();
    void refusesOtherVersions_data();
    void refusesOtherVersions();
    void greetsOnlyOnce();
    void cleansTheProgramsName_data();
    void cleansTheProgramsName();
    void putsSplitFramesTogether();
    void answersInOrder();
    void survivesWhatIsNotJson();
    void leavesUnknownMethodsToTheHandler();
    void keepsClientsApart();
    void forgetsVanishedClients();
    void answersWhoClosedItsWritingEnd();
    void mayBeClosedWithinARequest();
};

void ControlServerTest::greets()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    QTRY_COMPARE(client.saidCount(), 1);
    QCOMPARE(client.response(0).id, QJsonValue(u"hello"_s));
    const QJsonObject greeting = client.result(0);
    QCOMPARE(greeting.value("protocol"_L1), QJsonValue(1));
    QCOMPARE(greeting.value("version"_L1), QJsonValue(u"0.1.0"_s));
    QCOMPARE(greeting.value("host"_L1), QJsonValue(u"web-3"_s));
    QCOMPARE(greeting.value("kind"_L1), QJsonValue(u"service"_s));
    QCOMPARE(greeting.value("role"_L1), QJsonValue(u"operate"_s)); // the agent's own user
    QVERIFY(!greeting.value("user"_L1).toString().isEmpty());
}

void ControlServerTest::wantsHelloFirst()
{
    listen();
    RawControlClient client(m_path);
    client.send(request(1, u"echo"_s));
    QTRY_COMPARE(client.saidCount(), 1);
    QCOMPARE(client.errorCode(0), int(RpcErrorCode::HelloFirst));
    QCOMPARE(client.response(0).id, QJsonValue(1));
    QVERIFY(m_handler->m_methods.isEmpty());

    client.sendHello();
    client.send(request(2, u"echo"_s, {{u"a"_s, 1}}));
    QTRY_COMPARE(client.saidCount(), 3);
    QCOMPARE(client.result(2), (QJsonObject{{u"a"_s, 1}}));
}

void ControlServerTest::refusesOtherVersions_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("named");
    QTest::newRow("a newer one") << QByteArray(R"({"protocol":2,"program":"x"})") << u"2"_s;
    QTest::newRow("an older one") << QByteArray(R"({"protocol":0})") << u"0"_s;
    QTest::newRow("between two") << QByteArray(R"({"protocol":1.5})") << u"1.5"_s;
    QTest::newRow("none") << QByteArray("{}") << u"none"_s;
    QTest::newRow("in a string") << QByteArray(R"({"protocol":"1"})") << u"none"_s;
    QTest::newRow("beyond all numbers") << QByteArray(R"({"protocol":1e300})") << u"1e+300"_s;
}

void ControlServerTest::refusesOtherVersions()
{
    QFETCH(QByteArray, params);
    QFETCH(QString, named);
    listen();
    RawControlClient client(m_path);
    client.send(R"({"jsonrpc":"2.0","id":7,"method":"hello","params":)" + params + "}\n" + request(8, u"echo"_s));
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.saidCount(), 1);
    QCOMPARE(client.response(0).id, QJsonValue(7));
    QCOMPARE(client.errorCode(0), int(RpcErrorCode::WrongVersion));
    QCOMPARE(client.errorText(0), u"the agent speaks protocol version 1, the client "_s + named);
    QVERIFY(m_handler->m_methods.isEmpty());
    QVERIFY(m_handler->m_gone.isEmpty());
}

void ControlServerTest::greetsOnlyOnce()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    client.sendHello();
    client.send(request(3, u"echo"_s));
    QTRY_COMPARE(client.saidCount(), 3);
    QCOMPARE(client.errorCode(1), int(RpcErrorCode::InvalidRequest));
    QCOMPARE(client.response(2).id, QJsonValue(3));
}

void ControlServerTest::cleansTheProgramsName_data()
{
    QTest::addColumn<QJsonValue>("program");
    QTest::addColumn<QString>("known");
    QTest::newRow("a plain one") << QJsonValue(u"sluicectl"_s) << u"sluicectl"_s;
    QTest::newRow("none") << QJsonValue(QJsonValue::Null) << QString();
    QTest::newRow("a number") << QJsonValue(7) << QString();
    QTest::newRow("line ends and escapes") << QJsonValue(u" a\nroot\r\u001b[2Jb\u0000 "_s) << u"aroot[2Jb"_s;
    QTest::newRow("10 KB") << QJsonValue(QString(10'000, u'x')) << QString(64, u'x');
}

void ControlServerTest::cleansTheProgramsName()
{
    QFETCH(QJsonValue, program);
    QFETCH(QString, known);
    listen();
    RawControlClient client(m_path);
    client.send(request(1, u"hello"_s, {{u"protocol"_s, 1}, {u"program"_s, program}}) + request(2, u"echo"_s));
    QTRY_COMPARE(client.saidCount(), 2);
    QCOMPARE(m_handler->m_peers.size(), 1);
    QCOMPARE(m_handler->m_peers.first().program, known);
}

void ControlServerTest::putsSplitFramesTogether()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    const QByteArray frame = request(2, u"echo"_s, {{u"text"_s, u"one byte at a time"_s}});
    for (qsizetype at = 0; at < frame.size(); ++at) {
        client.send(frame.sliced(at, 1));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.saidCount(), 2);
    QCOMPARE(client.result(1).value("text"_L1), QJsonValue(u"one byte at a time"_s));

    const QByteArray both = request(3, u"echo"_s) + request(4, u"echo"_s);
    client.send(both.first(both.size() - 5));
    QTRY_COMPARE(client.saidCount(), 3);
    client.send(both.last(5));
    QTRY_COMPARE(client.saidCount(), 4);
    QCOMPARE(client.response(3).id, QJsonValue(4));
}

void ControlServerTest::answersInOrder()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    constexpr int count = 300;
    QByteArray all;
    for (int id = 1; id <= count; ++id)
        all += request(id, u"echo"_s, {{u"n"_s, id}});
    QCOMPARE(client.send(all), all.size());
    QTRY_COMPARE(client.saidCount(), count + 1);
    for (int id = 1; id <= count; ++id)
        QCOMPARE(client.response(id).id, QJsonValue(id));
}

void ControlServerTest::survivesWhatIsNotJson()
{
    listen();
    RawControlClient client(m_path);
    client.send("GET / HTTP/1.1\r\n\r\n\n\n");
    client.sendHello();
    client.send("[]\n{\"jsonrpc\":\"2.0\",\"method\":\"echo\"}\n");
    client.send(request(9, u"echo"_s));
    QTRY_COMPARE(client.saidCount(), 6);
    QCOMPARE(client.errorCode(0), int(RpcErrorCode::ParseError));
    QCOMPARE(client.errorCode(1), int(RpcErrorCode::ParseError)); // the lone carriage return
    QVERIFY(client.response(1).id.isNull());
    QCOMPARE(client.result(2).value("protocol"_L1), QJsonValue(1));
    QCOMPARE(client.errorCode(3), int(RpcErrorCode::InvalidRequest));
    QCOMPARE(client.errorCode(4), int(RpcErrorCode::InvalidRequest));
    QCOMPARE(client.response(5).id, QJsonValue(9));
    QCOMPARE(m_handler->m_methods, QStringList{u"echo"_s});
}

void ControlServerTest::leavesUnknownMethodsToTheHandler()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    client.send(request(2, u"selfdestruct"_s));
    QTRY_COMPARE(client.saidCount(), 2);
    QCOMPARE(client.errorCode(1), int(RpcErrorCode::MethodNotFound));
}

void ControlServerTest::keepsClientsApart()
{
    listen();
    RawControlClient one(m_path);
    RawControlClient two(m_path);
    one.sendHello();
    two.sendHello();
    one.send(request(5, u"echo"_s, {{u"who"_s, u"one"_s}}));
    two.send(request(5, u"echo"_s, {{u"who"_s, u"two"_s}}));
    QTRY_COMPARE(one.saidCount(), 2);
    QTRY_COMPARE(two.saidCount(), 2);
    QCOMPARE(one.result(1).value("who"_L1), QJsonValue(u"one"_s));
    QCOMPARE(two.result(1).value("who"_L1), QJsonValue(u"two"_s));

    QCOMPARE(m_handler->m_clients.size(), 2);
    QVERIFY(m_handler->m_clients.first() != m_handler->m_clients.last());
    m_server->send(m_handler->m_clients.last(), {u"sample"_s, {{u"idle"_s, 97}}});
    const qsizetype last = m_handler->m_methods.size();
    QCOMPARE(last, 2);
    QTRY_COMPARE(one.saidCount() + two.saidCount(), 5);
}

void ControlServerTest::forgetsVanishedClients()
{
    listen();
    auto client = std::make_unique<RawControlClient>(m_path);
    client->sendHello();
    client->send(request(2, u"silence"_s));
    QTRY_COMPARE(m_handler->m_clients.size(), 1);
    client.reset();
    QTRY_COMPARE(m_handler->m_gone, m_handler->m_clients);
    m_server->respond(m_handler->m_clients.first(), {2, QJsonValue(1)});
    m_server->send(m_handler->m_clients.first(), {u"sample"_s, {}});
    m_server->respond(4711, {2, QJsonValue(1)});
    QCOMPARE(m_handler->m_gone.size(), 1);
}

void ControlServerTest::answersWhoClosedItsWritingEnd()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    client.send(request(2, u"echo"_s));
    client.closeWriting();
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.saidCount(), 2);
    QCOMPARE(client.response(1).id, QJsonValue(2));
}

void ControlServerTest::mayBeClosedWithinARequest()
{
    listen();
    RawControlClient other(m_path);
    other.sendHello();
    QTRY_COMPARE(other.saidCount(), 1);
    RawControlClient client(m_path);
    client.sendHello();
    client.send(request(2, u"close"_s) + request(3, u"echo"_s));
    QTRY_VERIFY(client.closed());
    QTRY_VERIFY(other.closed());
    QCOMPARE(m_handler->m_methods, QStringList{u"close"_s});
    QCOMPARE(m_handler->m_gone.size(), 2);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_GUILESS_MAIN(ControlServerTest)
#include "tst_controlserver.moc"
