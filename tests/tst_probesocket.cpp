// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/probesocket.h"

#include "probeclient.h"

#include <QTcpServer>
#include <QTest>

#include <vector>

using namespace sluice;

namespace {

/// Hands out the accepted descriptor as it is.
class Listener final : public QTcpServer
{
public:
    qintptr accepted = -1;

protected:
    void incomingConnection(qintptr descriptor) override { accepted = descriptor; }
};

/// Both ends of one connection over loopback.
struct Connection
{
    explicit Connection(const char *address = "127.0.0.1")
    {
        if (listener.listen(QHostAddress(QString::fromLatin1(address)))
            && client.connectTo(address, listener.serverPort()) && client.awaitConnection())
            listener.waitForNewConnection(5000);
    }
    ~Connection() { probesocket::close(listener.accepted); }
    Q_DISABLE_COPY_MOVE(Connection)

    Listener listener;
    ProbeClient client;
};

/// What the client did has arrived; a busy kernel takes its time.
bool isReady(const Connection &connection)
{
    bool ready = false;
    probesocket::poll({&connection.listener.accepted, 1}, {&ready, 1});
    return ready;
}

} // namespace

class TestProbeSocket final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesThePeer_data();
    void namesThePeer();
    void tellsBytesFromNothingFromClosed();
    void noticesReset();
    void writesLineAndEnd();
    void partOfALineIsNone();
    void writingToAPeerThatIsGoneFails();
    void marksWhatIsReady();
    void raisesTheDescriptorLimit();
};

void TestProbeSocket::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestProbeSocket::namesThePeer_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QByteArray("::1");
}

void TestProbeSocket::namesThePeer()
{
    QFETCH(QByteArray, address);
    const Connection connection(address.constData());
    QVERIFY(connection.listener.accepted >= 0);
    const std::optional<ProbePeer> peer = probesocket::peerOf(connection.listener.accepted);
    QVERIFY(peer);
    QCOMPARE(peer->address.toString(), QString::fromLatin1(address));
    QVERIFY(peer->port != 0);
    QVERIFY(peer->port != connection.listener.serverPort());
}

void TestProbeSocket::tellsBytesFromNothingFromClosed()
{
    Connection connection;
    std::array<char, 4> buffer{};
    const auto read = [&] { return probesocket::read(connection.listener.accepted, buffer); };
    QCOMPARE(read().kind, probesocket::Read::Nothing);
    QCOMPARE(connection.client.send("abcdef"), 6);
    QTRY_VERIFY(isReady(connection));
    QCOMPARE(read().size, 4);
    QCOMPARE(read().size, 2);
    QCOMPARE(read().kind, probesocket::Read::Nothing);
    connection.client.close();
    QTRY_VERIFY(isReady(connection));
    QCOMPARE(read().kind, probesocket::Read::Closed);
}

void TestProbeSocket::noticesReset()
{
    Connection connection;
    connection.client.reset();
    std::array<char, 4> buffer{};
    QTRY_VERIFY(isReady(connection));
    QCOMPARE(probesocket::read(connection.listener.accepted, buffer).kind, probesocket::Read::Closed);
    QVERIFY(!probesocket::peerOf(connection.listener.accepted));
}

void TestProbeSocket::writesLineAndEnd()
{
    Connection connection;
    QVERIFY(probesocket::writeLast(connection.listener.accepted, "up 75%\n"));
    QTRY_VERIFY(connection.client.hasEnded());
    QCOMPARE(connection.client.received(), QByteArray("up 75%\n"));
    QCOMPARE(connection.client.end(), ProbeClient::End::Fin);
    QVERIFY(!probesocket::writeLast(connection.listener.accepted, "up 75%\n"));
}

void TestProbeSocket::partOfALineIsNone()
{
    Connection connection;
    // More than any socket buffer: what the kernel takes of it is not the whole.
    QVERIFY(!probesocket::writeLast(connection.listener.accepted, QByteArray(64 * 1024 * 1024, 'x')));
}

// A SIGPIPE would end the agent.
void TestProbeSocket::writingToAPeerThatIsGoneFails()
{
    Connection connection;
    connection.client.reset();
    QTRY_VERIFY(!probesocket::peerOf(connection.listener.accepted));
    QVERIFY(!probesocket::writeLast(connection.listener.accepted, "up 75%\n"));
    QVERIFY(!probesocket::writeLast(connection.listener.accepted, "up 75%\n"));
}

void TestProbeSocket::marksWhatIsReady()
{
    Connection silent;
    Connection sending;
    Connection closed;
    Connection reset;
    QCOMPARE(sending.client.send("x"), 1);
    closed.client.close();
    reset.client.reset();
    const std::array<qintptr, 4> descriptors{silent.listener.accepted, sending.listener.accepted,
                                             closed.listener.accepted, reset.listener.accepted};
    std::array<bool, 4> ready{true, false, false, false};
    const std::array<bool, 4> expected{false, true, true, true};
    const auto poll = [&] {
        probesocket::poll(descriptors, ready);
        return ready;
    };
    QTRY_COMPARE(poll(), expected);
}

void TestProbeSocket::raisesTheDescriptorLimit()
{
    const int limit = probesocket::raiseDescriptorLimit();
    QVERIFY(limit > 0);
    QCOMPARE(probesocket::raiseDescriptorLimit(), limit);
    QVERIFY(allowDescriptors(limit));
}

QTEST_GUILESS_MAIN(TestProbeSocket)
#include "tst_probesocket.moc"
