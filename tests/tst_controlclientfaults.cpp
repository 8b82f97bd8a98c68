// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/frames.h"
#include "controlclientfixture.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

#include <memory>
#include <vector>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Something that listens there and says what the test wants.
class Impostor final
{
public:
    explicit Impostor(const QString &path)
    {
        m_listening = m_server.listen(path);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { meet(); });
    }

    QLocalServer m_server;
    bool m_listening = false;
    QByteArray m_onConnect; ///< said before anything is asked
    QByteArray m_onHello;   ///< said when the first line has come
    QLocalSocket *m_last = nullptr;
    QByteArray m_heard;
    int m_met = 0;

private:
    void meet()
    {
        QLocalSocket *socket = m_server.nextPendingConnection();
        m_last = socket;
        ++m_met;
        socket->write(m_onConnect);
        QObject::connect(socket, &QLocalSocket::readyRead, &m_server, [this, socket] {
            const bool first = m_heard.isEmpty();
            m_heard += socket->readAll();
            if (first)
                socket->write(m_onHello);
        });
    }
};

QByteArray goodGreeting()
{
    return "{\"jsonrpc\":\"2.0\",\"id\":0,\"result\":{\"protocol\":1,\"host\":\"web-3\"}}\n";
}

} // namespace

class ControlClientFaultsTest : public ControlClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyThereIsNoAgent_data();
    void saysWhyThereIsNoAgent();
    void putsSplitAnswersTogether();
    void isRefusedWithoutFlicker_data();
    void isRefusedWithoutFlicker();
    void isTheSeventeenth();
    void leavesWhatIsNoAgent_data();
    void leavesWhatIsNoAgent();
    void leavesAnAgentThatTalksNonsense_data();
    void leavesAnAgentThatTalksNonsense();
    void leavesAnAgentThatNeverGreets();
};

void ControlClientFaultsTest::saysWhyThereIsNoAgent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing there") << u"control"_s << u"No such file or directory"_s;
    QTest::newRow("no directory") << u"run/control"_s << u"No such file or directory"_s;
    QTest::newRow("a file that nobody listens on") << u"file"_s << u"Connection refused"_s;
}

void ControlClientFaultsTest::saysWhyThereIsNoAgent()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QVERIFY(QFile(path(u"file"_s)).open(QIODevice::WriteOnly));
    m_client->open(path(name));
    QTRY_COMPARE(m_client->state(), State::Disconnected);
    QCOMPARE(m_client->errorText(), text);
    QCOMPARE(m_states, (QList<State>{State::Connecting, State::Disconnected}));
}

void ControlClientFaultsTest::putsSplitAnswersTogether()
{
    Impostor agent(path());
    QVERIFY(agent.m_listening);
    m_client->open(path());
    QTRY_VERIFY(agent.m_heard.contains("hello"));
    const QByteArray greeting = goodGreeting();
    for (const char byte : greeting) {
        QCOMPARE(m_client->state(), State::Greeting);
        agent.m_last->write(&byte, 1);
        agent.m_last->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_client->state(), State::Ready);
}

void ControlClientFaultsTest::isRefusedWithoutFlicker_data()
{
    QTest::addColumn<QByteArray>("onConnect");
    QTest::addColumn<QByteArray>("onHello");
    QTest::addColumn<QString>("text");
    QTest::newRow("it does not like our version")
        << QByteArray()
        << QByteArray(R"({"jsonrpc":"2.0","id":0,"error":{"code":2,"message":"the agent speaks 2"}})"
                      "\n")
        << u"the agent speaks 2"_s;
    QTest::newRow("we do not like its version") << QByteArray()
                                                << QByteArray(R"({"jsonrpc":"2.0","id":0,"result":{"protocol":2}})"
                                                              "\n")
                                                << u"the agent speaks protocol version 2, this program 1"_s;
    QTest::newRow("it is full") << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":6,"message":"too many"}})"
                                              "\n")
                                << QByteArray() << u"too many"_s;
}

void ControlClientFaultsTest::isRefusedWithoutFlicker()
{
    QFETCH(QByteArray, onConnect);
    QFETCH(QByteArray, onHello);
    auto impostor = std::make_unique<Impostor>(path());
    QVERIFY(impostor->m_listening);
    impostor->m_onConnect = onConnect;
    impostor->m_onHello = onHello;
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Refused);
    QTEST(m_client->errorText(), "text");
    Answer answer;
    m_client->call(u"echo"_s, {}, this, answer.taker());
    QTRY_COMPARE(answer.errorCode(), int(RpcErrorCode::Disconnected));
    impostor->m_heard.clear();
    QTRY_VERIFY(impostor->m_met >= 2);
    QTRY_VERIFY(!impostor->m_heard.isEmpty());
    QCOMPARE(m_states, (QList<State>{State::Connecting, State::Greeting, State::Refused}));

    impostor.reset();
    const EchoAgent agent(path());
    QTRY_COMPARE(m_client->state(), State::Ready);
    QCOMPARE(m_client->errorText(), QString());
}

void ControlClientFaultsTest::isTheSeventeenth()
{
    const EchoAgent agent(path());
    std::vector<std::unique_ptr<QLocalSocket>> others;
    for (int i = 0; i < ControlServer::maximumConnectionsPerUser; ++i) {
        others.push_back(std::make_unique<QLocalSocket>());
        others.back()->connectToServer(path());
        QVERIFY(others.back()->waitForConnected());
    }
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Refused);
    QVERIFY2(m_client->errorText().contains(u"16 connections"), qUtf8Printable(m_client->errorText()));
    others.clear();
    QTRY_COMPARE(m_client->state(), State::Ready);
}

void ControlClientFaultsTest::leavesWhatIsNoAgent_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a mail server") << QByteArray("220 mail.example.org ESMTP\r\n");
    QTest::newRow("an empty object") << QByteArray("{}\n");
    QTest::newRow("an event before the greeting") << QByteArray(R"({"jsonrpc":"2.0","method":"sample"})"
                                                                "\n");
    QTest::newRow("an answer to nothing") << QByteArray(R"({"jsonrpc":"2.0","id":7,"result":{"protocol":1}})"
                                                        "\n");
    QTest::newRow("an endless line") << QByteArray(maximumResponseBytes + 1, 'x');
    QTest::newRow("NULs") << QByteArray(10, '\0') + '\n';
}

void ControlClientFaultsTest::leavesWhatIsNoAgent()
{
    QFETCH(QByteArray, greeting);
    Impostor impostor(path());
    QVERIFY(impostor.m_listening);
    impostor.m_onHello = greeting;
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Disconnected);
    QVERIFY(!m_client->errorText().isEmpty());
    QTRY_COMPARE(impostor.m_last->state(), QLocalSocket::UnconnectedState);

    impostor.m_heard.clear();
    impostor.m_onHello = goodGreeting();
    QTRY_COMPARE(m_client->state(), State::Ready);
}

void ControlClientFaultsTest::leavesAnAgentThatTalksNonsense_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("not JSON") << QByteArray("oops\n");
    QTest::newRow("a request") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status"})"
                                             "\n");
    QTest::newRow("an answer that nobody asked for") << QByteArray(R"({"jsonrpc":"2.0","id":99,"result":1})"
                                                                   "\n");
    QTest::newRow("an answer with a text as id") << QByteArray(R"({"jsonrpc":"2.0","id":"1","result":1})"
                                                               "\n");
    QTest::newRow("a second greeting") << goodGreeting();
    QTest::newRow("it could not read us")
        << QByteArray(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"?"}})"
                      "\n");
    QTest::newRow("an endless line") << QByteArray(maximumResponseBytes + 1, 'x');
}

void ControlClientFaultsTest::leavesAnAgentThatTalksNonsense()
{
    QFETCH(QByteArray, frame);
    Impostor impostor(path());
    QVERIFY(impostor.m_listening);
    impostor.m_onHello = goodGreeting();
    openReady();
    Answer pending;
    m_client->call(u"status"_s, {}, this, pending.taker());
    impostor.m_last->write(frame);
    QTRY_COMPARE(m_client->state(), State::Disconnected);
    QVERIFY(!m_client->errorText().isEmpty());
    QTRY_COMPARE(pending.count, 1);
    QCOMPARE(pending.errorCode(), int(RpcErrorCode::Disconnected));
}

void ControlClientFaultsTest::leavesAnAgentThatNeverGreets()
{
    Impostor impostor(path());
    QVERIFY(impostor.m_listening);
    m_client->setPatience(20ms);
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Disconnected);
    QCOMPARE(m_client->errorText(), u"the agent does not answer"_s);
    m_client->setPatience(10s);
    impostor.m_heard.clear();
    impostor.m_onHello = goodGreeting();
    QTRY_COMPARE(m_client->state(), State::Ready);
}

QTEST_GUILESS_MAIN(ControlClientFaultsTest)
#include "tst_controlclientfaults.moc"
