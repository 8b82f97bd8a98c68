// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverundertest.h"

#include <QTest>

#include <cerrno>

#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace sluice;

namespace {

bool machineHasIpv6 = true;

} // namespace

/// Stands before libc's for this whole program, Qt included: a kernel without IPv6 refuses such sockets.
extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET6 && !machineHasIpv6) {
        errno = EAFNOSUPPORT;
        return -1;
    }
    return int(::syscall(SYS_socket, domain, type, protocol));
}

class TestProbeListeners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void answersWhereItListens_data();
    void answersWhereItListens();
    void worksOnAMachineWithoutIpv6_data();
    void worksOnAMachineWithoutIpv6();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void oneBusyAddressDoesNotStopTheOthers();
    void oneFreePortForAllAddresses();
    void listenersThatStayLoseNoProbe();
    void listenersThatGoAnswerWhatTheyAccepted();
    void narrowsFromAllAddressesToIpv4();
    void takesALongerBacklogWhileListening();

private:
    [[nodiscard]] static bool isAnswered(const char *address, quint16 port);
};

void TestProbeListeners::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    machineHasIpv6 = true;
}

bool TestProbeListeners::isAnswered(const char *address, quint16 port)
{
    ProbeClient client;
    if (!client.connectTo(address, port) || !client.awaitConnection())
        return false;
    return QTest::qWaitFor([&client] { return client.hasEnded(); }) && client.received() == "up 75%\n"
        && client.end() == ProbeClient::End::Fin;
}

void TestProbeListeners::answersWhereItListens_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("onIpv4");
    QTest::addColumn<bool>("onIpv6");

    const QString loopback = QStringLiteral("127.0.0.1");
    QTest::newRow("every address") << QStringList{QStringLiteral("::")} << true << true;
    QTest::newRow("every address, written long") << QStringList{QStringLiteral("0:0:0:0:0:0:0:0")} << true << true;
    QTest::newRow("every IPv4 address") << QStringList{QStringLiteral("0.0.0.0")} << true << false;
    QTest::newRow("one IPv4 address") << QStringList{loopback} << true << false;
    QTest::newRow("one IPv6 address") << QStringList{QStringLiteral("::1")} << false << true;
    QTest::newRow("one of each") << QStringList{loopback, QStringLiteral("::1")} << true << true;
    QTest::newRow("the same twice") << QStringList{loopback, loopback} << true << false;
}

void TestProbeListeners::answersWhereItListens()
{
    QFETCH(QStringList, addresses);
    QFETCH(bool, onIpv4);
    QFETCH(bool, onIpv6);
    const ServerUnderTest test(addresses);
    for (const Listener &listener : test.server.listeners()) {
        QVERIFY2(listener.listening, qPrintable(listener.address + QStringLiteral(": ") + listener.error));
        QCOMPARE(listener.error, QString());
    }
    QCOMPARE(isAnswered("127.0.0.1", test.port()), onIpv4);
    // Over a dual-stack socket, too, an IPv4 peer is itself.
    if (onIpv4)
        QCOMPARE(test.handler.lastPeer.address.toString(), QStringLiteral("127.0.0.1"));
    QCOMPARE(isAnswered("::1", test.port()), onIpv6);
    if (onIpv6)
        QCOMPARE(test.handler.lastPeer.address.toString(), QStringLiteral("::1"));
}

void TestProbeListeners::worksOnAMachineWithoutIpv6_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("error");
    QTest::newRow("every address is every IPv4 address") << QStringLiteral("::") << QString();
    QTest::newRow("every IPv4 address") << QStringLiteral("0.0.0.0") << QString();
    QTest::newRow("one IPv4 address") << QStringLiteral("127.0.0.1") << QString();
    QTest::newRow("an IPv6 address") << QStringLiteral("::1")
                                     << QStringLiteral("Address family not supported by protocol");
}

void TestProbeListeners::worksOnAMachineWithoutIpv6()
{
    QFETCH(QString, address);
    QFETCH(QString, error);
    machineHasIpv6 = false;
    const ServerUnderTest test({address});
    QCOMPARE(test.server.listeners().first().error, error);
    QCOMPARE(test.server.listeners().first().listening, error.isEmpty());
    if (error.isEmpty())
        QVERIFY(isAnswered("127.0.0.1", test.port()));
}

void TestProbeListeners::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("error");
    // TEST-NET-1 and the documentation prefix: on no machine.
    const QString notHere = QStringLiteral("Cannot assign requested address");
    QTest::newRow("IPv4 address of another machine") << QStringLiteral("192.0.2.1") << notHere;
    QTest::newRow("IPv6 address of another machine") << QStringLiteral("2001:db8::1") << notHere;
    QTest::newRow("host name") << QStringLiteral("localhost") << QStringLiteral("not an IP address");
    QTest::newRow("nothing") << QString() << QStringLiteral("not an IP address");
}

void TestProbeListeners::saysWhatIsWrong()
{
    QFETCH(QString, address);
    QFETCH(QString, error);
    const ServerUnderTest test({address});
    const QList<Listener> expected{{.address = address, .port = 0, .listening = false, .error = error}};
    QCOMPARE(test.server.listeners(), expected);
}

void TestProbeListeners::oneBusyAddressDoesNotStopTheOthers()
{
    auto other = std::make_unique<ServerUnderTest>();
    const quint16 port = other->port();
    ServerUnderTest test(QStringList{});
    test.server.listen({QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")}, port);
    QVERIFY(!test.server.listeners().at(0).listening);
    QCOMPARE(test.server.listeners().at(0).error, QStringLiteral("Address already in use"));
    QCOMPARE(test.server.listeners().at(0).port, port);
    QVERIFY(test.server.listeners().at(1).listening);
    QVERIFY(isAnswered("127.0.0.2", port));

    other.reset();
    test.server.retry();
    QVERIFY(test.server.listeners().at(0).listening);
    QCOMPARE(test.server.listeners().at(0).error, QString());
    QVERIFY(isAnswered("127.0.0.1", port));
    QVERIFY(isAnswered("127.0.0.2", port));
}

void TestProbeListeners::oneFreePortForAllAddresses()
{
    ServerUnderTest test({QStringLiteral("192.0.2.1"), QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.2")});
    const QList<Listener> &listeners = test.server.listeners();
    QVERIFY(!listeners.at(0).listening);
    QVERIFY(listeners.at(1).port != 0);
    QCOMPARE(listeners.at(2).port, listeners.at(1).port);
    QVERIFY(isAnswered("127.0.0.2", listeners.at(1).port));
}

void TestProbeListeners::listenersThatStayLoseNoProbe()
{
    ServerUnderTest test;
    const quint16 port = test.port();
    ProbeClient queued = test.connected();
    test.server.listen({QStringLiteral("127.0.0.2"), QStringLiteral("127.0.0.1")}, 0);
    QCOMPARE(test.server.listeners().at(1).port, port);
    QCOMPARE(test.server.listeners().at(0).port, port);
    QCOMPARE(test.server.counts().accepted, 0U);
    QTRY_VERIFY(queued.hasEnded());
    QCOMPARE(queued.received(), QByteArray("up 75%\n"));
    QVERIFY(isAnswered("127.0.0.2", port));
}

void TestProbeListeners::listenersThatGoAnswerWhatTheyAccepted()
{
    ServerUnderTest test;
    const quint16 port = test.port();
    ProbeClient queued = test.connected();
    test.server.listen({QStringLiteral("127.0.0.2")}, port);
    QTRY_VERIFY(queued.hasEnded());
    QCOMPARE(queued.received(), QByteArray("up 75%\n"));
    QCOMPARE(queued.end(), ProbeClient::End::Fin);
    QVERIFY(!isAnswered("127.0.0.1", port));
    QVERIFY(isAnswered("127.0.0.2", port));
}

// Whoever opens the new socket before the old one is closed finds the port busy.
void TestProbeListeners::narrowsFromAllAddressesToIpv4()
{
    ServerUnderTest test({QStringLiteral("::")});
    const quint16 port = test.port();
    test.server.listen({QStringLiteral("0.0.0.0")}, port);
    QCOMPARE(test.server.listeners().first().error, QString());
    QVERIFY(isAnswered("127.0.0.1", port));
    QVERIFY(!isAnswered("::1", port));
}

void TestProbeListeners::takesALongerBacklogWhileListening()
{
    ServerUnderTest test(QStringList{});
    test.server.setLimits({.backlog = 4, .maxConnections = 4096});
    test.server.listen({QStringLiteral("127.0.0.1")}, 0);
    test.server.setLimits({.backlog = 64, .maxConnections = 4096});
    std::vector<ProbeClient> clients(64);
    for (ProbeClient &client : clients)
        client = test.connected(); // throws where the queue is full
    for (ProbeClient &client : clients)
        QTRY_VERIFY(client.hasEnded());
}

QTEST_GUILESS_MAIN(TestProbeListeners)
#include "tst_probelisteners.moc"
