// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/frames.h"
#include "controlserverfixture.h"
#include "nobodyschild.h"
#include "rawcontrolclient.h"

#include <array>
#include <cstring>
#include <memory>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ControlLimitsTest : public ControlServerFixture
{
    Q_OBJECT

private Q_SLOTS:
    void closesOnAFrameThatIsTooLong();
    void refusesAnswersThatAreTooLong();
    void closesWhoNeverSaysHello();
    void refusesTheSeventeenthConnection();
    void aThousandConnectionsLeaveRootIn();
    void stuckClientsBlockNobody();
    void dropsWhoDoesNotRead();
    void keepsWhoReadsSlowly();
    void outlivesALackOfDescriptors();
};

void ControlLimitsTest::closesOnAFrameThatIsTooLong()
{
    listen();
    RawControlClient other(m_path);
    other.sendHello();
    RawControlClient client(m_path);
    client.sendHello();
    const QByteArray longest(maximumRequestBytes, 'x');
    QCOMPARE(client.send(longest), longest.size());
    client.send("\n");
    QTRY_COMPARE(client.saidCount(), 2);
    QCOMPARE(client.errorCode(1), int(RpcErrorCode::ParseError)); // nonsense, and not too long

    QCOMPARE(client.send(longest), longest.size());
    client.send("x");
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.saidCount(), 3);
    QCOMPARE(client.errorCode(2), int(RpcErrorCode::FrameTooLong));
    QCOMPARE(m_handler->m_gone.size(), 1);

    other.send(request(2, u"echo"_s));
    QTRY_COMPARE(other.saidCount(), 2);
}

void ControlLimitsTest::refusesAnswersThatAreTooLong()
{
    listen();
    RawControlClient client(m_path);
    client.sendHello();
    client.send(request(2, u"silence"_s));
    QTRY_COMPARE(m_handler->m_clients.size(), 1);
    const ControlClientId id = m_handler->m_clients.first();
    const QString large(maximumResponseBytes, u'x');
    m_server->send(id, {u"probe"_s, {{u"x"_s, large}}});
    m_server->respond(id, {2, QJsonValue(large)});
    m_server->respond(id, {3, QJsonValue(1)});
    QTRY_COMPARE(client.saidCount(), 3);
    QCOMPARE(client.response(1).id, QJsonValue(2));
    QCOMPARE(client.errorCode(1), int(RpcErrorCode::InternalError));
    QCOMPARE(client.response(2).id, QJsonValue(3));
}

void ControlLimitsTest::closesWhoNeverSaysHello()
{
    m_server->setPatience(10s);
    listen();
    RawControlClient greeted(m_path);
    greeted.sendHello();
    QTRY_COMPARE(greeted.saidCount(), 1);
    m_server->setPatience(20ms);
    RawControlClient silent(m_path);
    RawControlClient chatty(m_path);
    chatty.send(request(1, u"echo"_s));
    RawControlClient polite(m_path);
    polite.sendHello();
    QTRY_VERIFY(silent.closed());
    QTRY_VERIFY(chatty.closed());
    for (RawControlClient *client : {&greeted, &polite}) {
        client->send(request(2, u"echo"_s));
        QTRY_COMPARE(client->saidCount(), 2);
    }
    QVERIFY(m_handler->m_gone.isEmpty());
}

void ControlLimitsTest::refusesTheSeventeenthConnection()
{
    listen();
    std::vector<std::unique_ptr<RawControlClient>> clients;
    for (int i = 0; i < ControlServer::maximumConnectionsPerUser; ++i) {
        clients.push_back(std::make_unique<RawControlClient>(m_path));
        clients.back()->sendHello();
        QTRY_COMPARE(clients.back()->saidCount(), 1);
    }
    // One that hears it before it speaks must still be able to read why.
    for (int turn = 0; turn < 3; ++turn) {
        RawControlClient tooMany(m_path);
        QTRY_COMPARE(tooMany.saidCount(), 1);
        QVERIFY(!tooMany.closed());
        tooMany.sendHello();
        QTRY_VERIFY(tooMany.closed());
        QCOMPARE(tooMany.saidCount(), 1);
        QCOMPARE(tooMany.errorCode(0), int(RpcErrorCode::TooManyConnections));
        QVERIFY(tooMany.response(0).id.isNull());
    }
    for (const auto &client : clients) {
        client->send(request(2, u"echo"_s));
        QTRY_COMPARE(client->saidCount(), 2);
    }
    // And those who never speak are bounded as well.
    std::vector<std::unique_ptr<RawControlClient>> mute;
    for (int i = 0; i < ControlServer::maximumConnectionsPerUser; ++i) {
        mute.push_back(std::make_unique<RawControlClient>(m_path));
        QTRY_COMPARE(mute.back()->saidCount(), 1);
    }
    RawControlClient unheard(m_path);
    QTRY_VERIFY(unheard.closed());
    QCOMPARE(unheard.saidCount(), 0);

    clients.pop_back();
    mute.clear();
    QTRY_COMPARE(m_handler->m_gone.size(), 1);
    RawControlClient next(m_path);
    next.sendHello();
    QTRY_COMPARE(next.saidCount(), 1);
    QCOMPARE(next.result(0).value("protocol"_L1), QJsonValue(1));
}

// The limit is for each user: whoever holds all there is must not lock the administrator out.
void ControlLimitsTest::aThousandConnectionsLeaveRootIn()
{
    QVERIFY2(::geteuid() == 0, "run the tests as root");
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::Permissions(0x7755)));
    listen();
    std::array<int, 2> done{};
    QCOMPARE(::pipe2(done.data(), O_NONBLOCK), 0);
    NobodysChild child([this, &done] {
        const rlimit many{1200, 1200};
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray native = QFile::encodeName(m_path);
        std::memcpy(address.sun_path, native.constData(), std::size_t(native.size()));
        if (::setrlimit(RLIMIT_NOFILE, &many) != 0)
            return 1;
        for (int i = 0; i < 1000; ++i) { // blocks while the agent's queue is full
            const int connection = ::socket(AF_UNIX, SOCK_STREAM, 0);
            if (::connect(connection, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
                return 2;
        }
        if (::write(done[1], "x", 1) != 1)
            return 3;
        ::pause();
        return 0;
    });
    bool connected = false; // the byte can be read once, and the condition is looked at more often
    const auto settled = [&] {
        char byte = 0;
        connected = connected || ::read(done[0], &byte, 1) == 1;
        return connected || child.ended();
    };
    QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
    QVERIFY2(!child.ended(), qPrintable(QString::number(child.status())));
    std::vector<std::unique_ptr<RawControlClient>> root;
    for (int i = 0; i < ControlServer::maximumConnectionsPerUser; ++i) {
        root.push_back(std::make_unique<RawControlClient>(m_path));
        root.back()->sendHello();
        root.back()->send(request(2, u"echo"_s));
        QTRY_COMPARE_WITH_TIMEOUT(root.back()->saidCount(), 2, 20'000);
        QCOMPARE(root.back()->result(0).value("role"_L1), QJsonValue(u"operate"_s));
    }
    QVERIFY(!child.ended());
    ::close(done[0]);
    ::close(done[1]);
}

void ControlLimitsTest::stuckClientsBlockNobody()
{
    listen();
    RawControlClient mute(m_path); // never says hello
    RawControlClient half(m_path); // stops within a request
    half.sendHello();
    half.send(R"({"jsonrpc":"2.0","id":)");
    RawControlClient deaf(m_path); // asks and asks, and never reads
    deaf.sendHello();
    for (int i = 0; i < 500; ++i)
        deaf.send(request(2, u"echo"_s, {{u"x"_s, QString(20'000, u'x')}}));
    RawControlClient client(m_path);
    client.sendHello();
    for (int turn = 0; turn < 20; ++turn)
        client.send(request(2, u"echo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(client.saidCount(), 21, 20'000);
}

void ControlLimitsTest::dropsWhoDoesNotRead()
{
    listen();
    RawControlClient stuck(m_path);
    stuck.sendHello();
    stuck.send(request(2, u"silence"_s));
    QTRY_COMPARE(m_handler->m_clients.size(), 1);
    const ControlClientId id = m_handler->m_clients.first();
    RawControlClient reader(m_path);
    reader.sendHello();
    QTRY_COMPARE(reader.saidCount(), 1);

    const RpcEvent event{u"sample"_s, {{u"x"_s, QString(100'000, u'x')}}};
    for (int sent = 0; sent < 200 && m_handler->m_gone.isEmpty(); ++sent) {
        m_server->send(id, event);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_handler->m_gone, QList<ControlClientId>{id});
    m_server->send(id, event);
    reader.send(request(3, u"echo"_s));
    QTRY_COMPARE(reader.saidCount(), 2);
    QTRY_VERIFY(stuck.closed());
}

void ControlLimitsTest::keepsWhoReadsSlowly()
{
    listen();
    RawControlClient slow(m_path);
    slow.sendHello();
    slow.send(request(2, u"silence"_s));
    QTRY_COMPARE(m_handler->m_clients.size(), 1);
    const ControlClientId id = m_handler->m_clients.first();
    const RpcEvent event{u"sample"_s, {{u"x"_s, QString(1'000'000, u'x')}}};
    for (int burst = 0; burst < 2; ++burst) {
        for (int i = 0; i < 4; ++i)
            m_server->send(id, event);
        QTRY_COMPARE(slow.saidCount(), 1 + (burst + 1) * 4);
    }
    QVERIFY(m_handler->m_gone.isEmpty());
}

void ControlLimitsTest::outlivesALackOfDescriptors()
{
    listen();
    RawControlClient client;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const int lowestFree = ::dup(0);
    QVERIFY(lowestFree > 0);
    ::close(lowestFree);
    const rlimit none{rlim_t(lowestFree), before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const int error = client.connectTo(m_path);
    client.sendHello();
    for (int turn = 0; turn < 100; ++turn)
        QCoreApplication::processEvents();
    const qsizetype saidMeanwhile = client.saidCount();
    const bool closedMeanwhile = client.closed();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(error, 0);
    QCOMPARE(saidMeanwhile, 0);
    QVERIFY(!closedMeanwhile);
    QTRY_COMPARE(client.saidCount(), 1);
    QCOMPARE(client.result(0).value("protocol"_L1), QJsonValue(1));
}

QTEST_GUILESS_MAIN(ControlLimitsTest)
#include "tst_controllimits.moc"
