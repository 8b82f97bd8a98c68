// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that are really there, over loopback, as the kernel counts them.
#include "agentcore/sampling/connectioncounts.h"
#include "agentcore/sampling/tcptable.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// A server and those who are connected to it.
class Place
{
public:
    explicit Place(const QHostAddress &address) { QVERIFY(m_server.listen(address)); }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void connectFrom(const QHostAddress &address, int times = 1)
    {
        for (int time = 0; time < times; ++time) {
            auto client = std::make_unique<QTcpSocket>();
            client->connectToHost(address, port());
            QTRY_COMPARE_WITH_TIMEOUT(client->state(), QAbstractSocket::ConnectedState, 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(m_server.hasPendingConnections(), 20'000);
            m_accepted.push_back(m_server.nextPendingConnection());
            m_clients.push_back(std::move(client));
        }
    }
    /// The server's end first: that is the one which then stands in TIME_WAIT.
    void closeAll()
    {
        for (QTcpSocket *const one : m_accepted)
            one->close();
        for (const auto &client : m_clients)
            QTRY_COMPARE_WITH_TIMEOUT(client->state(), QAbstractSocket::UnconnectedState, 20'000);
        m_clients.clear();
    }
    [[nodiscard]] int counted() const
    {
        const auto counts = countConnections({port()});
        return counts ? counts->at(port()) : -1;
    }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_clients;
    std::vector<QTcpSocket *> m_accepted; ///< the server's
};

// Captured on Linux 6.1: a listener, one that is established, one in TIME_WAIT and one in CLOSE_WAIT.
constexpr QByteArrayView table(
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
    "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 12345 1 0 100 0 0 10 "
    "0\n"
    "   1: 0100007F:1F90 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 12346 1 0 20 4 30 10 "
    "-1\n"
    "   2: 0100007F:1F90 0100007F:D432 06 00000000:00000000 03:00000F2A 00000000     0        0 0 3 0\n"
    "   3: 0100007F:1F90 0100007F:D433 08 00000000:00000001 00:00000000 00000000  1000        0 12347 1 0 20 4 30 10 "
    "-1\n"
    "   4: 0100007F:D431 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 12348 1 0 20 4 30 10 "
    "-1\n");

} // namespace

class TestConnectionCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void onlyWhatIsEstablishedCounts()
    {
        ConnectionCounts counts{{8080, 0}, {0xd431, 0}, {80, 0}};
        addEstablished(table, counts);
        QCOMPARE(counts, (ConnectionCounts{{8080, 1}, {0xd431, 1}, {80, 0}}));
        addEstablished("a b c\n\n 1: :1F90 x 01\n 2: 1F90 x 01 y", counts); // the last two have the port after all
        QCOMPARE(counts.at(80), 0);
    }

    void whatNobodyAskedForIsNotCounted()
    {
        QCOMPARE(countConnections({}), std::optional(ConnectionCounts()));
        ConnectionCounts none;
        addEstablished(table, none);
        QVERIFY(none.empty());
    }

    void aFamilyCounts_data()
    {
        QTest::addColumn<QHostAddress>("listens");
        QTest::addColumn<QHostAddress>("from");
        const QHostAddress v4(QHostAddress::LocalHost);
        const QHostAddress v6(QHostAddress::LocalHostIPv6);
        QTest::newRow("IPv4") << v4 << v4;
        QTest::newRow("IPv6") << v6 << v6;
        // The kernel lists it as ::ffff:127.0.0.1, and only there.
        QTest::newRow("IPv4 at a listener of both families") << QHostAddress(QHostAddress::Any) << v4;
        QTest::newRow("IPv6 at a listener of both families") << QHostAddress(QHostAddress::Any) << v6;
    }
    void aFamilyCounts()
    {
        QFETCH(const QHostAddress, listens);
        QFETCH(const QHostAddress, from);
        Place place(listens);
        QCOMPARE(place.counted(), 0); // the listener is no connection
        place.connectFrom(from, 3);
        QCOMPARE(place.counted(), 3);
        place.closeAll();
        QTRY_COMPARE(place.counted(), 0); // nor is what is left of one
    }

    void eachPortHasItsOwn()
    {
        Place one(QHostAddress::LocalHost);
        Place other(QHostAddress::LocalHost);
        Place unasked(QHostAddress::LocalHost);
        one.connectFrom(QHostAddress::LocalHost, 2);
        other.connectFrom(QHostAddress::LocalHost);
        unasked.connectFrom(QHostAddress::LocalHost);
        QCOMPARE(countConnections({one.port(), other.port()}),
                 std::optional(ConnectionCounts{{one.port(), 2}, {other.port(), 1}}));
    }

    // The list is read in pieces, and its lines are cut by them.
    void aLongListIsReadToItsEnd()
    {
        Place place(QHostAddress::LocalHost);
        place.connectFrom(QHostAddress::LocalHost, 300);
        QCOMPARE(place.counted(), 300);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCounts)
#include "tst_connectioncounts.moc"
