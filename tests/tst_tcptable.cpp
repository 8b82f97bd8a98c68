// SPDX-License-Identifier: GPL-3.0-or-later
// Who has the port that the agent wants: from the kernel's own lists.
#include "agentcore/agent/listenerwatch.h"
#include "agentcore/agent/portholder.h"
#include "agentcore/sampling/tcptable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

IpAddress address(const QString &text)
{
    return IpAddress::fromString(text).value_or(IpAddress{});
}

// Captured on Linux 6.1.
constexpr QByteArrayView v4Table(
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode              "
    "                                        \n"
    "   0: 0100007F:270F 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 12345 1 "
    "0000000000000000 100 0 0 10 0                     \n"
    "   1: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 777 1 "
    "0000000000000000 100 0 0 10 0                     \n"
    "   2: 0100007F:270F 0100007F:D431 01 00000000:00000000 00:00000000 00000000  1000        0 12346 1 "
    "0000000000000000 20 4 30 10 -1                    \n");
constexpr QByteArrayView v6Table(
    "  sl  local_address                         remote_address                        st tx_queue rx_queue tr "
    "tm->when "
    "retrnsmt   uid  timeout inode\n"
    "   0: 00000000000000000000000000000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000 "
    "00:00000000 00000000    33        0 4711 1 0000000000000000 100 0 0 10 0\n"
    "   1: B80D0120000000000000000001000000:0051 00000000000000000000000000000000:0000 0A 00000000:00000000 "
    "00:00000000 00000000    33        0 4712 1 0000000000000000 100 0 0 10 0\n");

} // namespace

class TestTcpTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void listenersAreFound()
    {
        if (Q_BYTE_ORDER != Q_LITTLE_ENDIAN)
            QFAIL("the captured tables are a little-endian machine's");
        const std::vector<TcpListener> v4{{address(u"127.0.0.1"_s), 9999, 1000, 12345},
                                          {address(u"0.0.0.0"_s), 8080, 0, 777}};
        QVERIFY(listenersInTable(v4Table) == v4);
        const std::vector<TcpListener> v6{{address(u"::"_s), 80, 33, 4711}, {address(u"2001:db8::1"_s), 81, 33, 4712}};
        QVERIFY(listenersInTable(v6Table) == v6);
    }

    void whatIsNoTableGivesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("garbage") << QByteArray("a b c d e f g h i j k\n\n:::\n");
        QTest::newRow("cut") << v4Table.first(150).toByteArray();
        QTest::newRow("no address") << QByteArray("0: :270F 0 0A 0 0 0 1000 0 12345\n");
        QTest::newRow("an address of another length") << QByteArray("0: 0100:270F 0 0A 0 0 0 1000 0 12345\n");
    }
    void whatIsNoTableGivesNothing()
    {
        QFETCH(QByteArray, text);
        QVERIFY(listenersInTable(text).empty());
    }

    void anAddressIsHeld_data()
    {
        QTest::addColumn<QString>("listens");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("held");
        QTest::newRow("the same") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
        QTest::newRow("another") << u"192.0.2.1"_s << u"192.0.2.2"_s << false;
        QTest::newRow("all of IPv4") << u"0.0.0.0"_s << u"192.0.2.2"_s << true;
        QTest::newRow("all of IPv4, IPv6 wanted") << u"0.0.0.0"_s << u"2001:db8::1"_s << false;
        QTest::newRow("everything") << u"::"_s << u"192.0.2.2"_s << true;
        QTest::newRow("one, everything wanted") << u"192.0.2.2"_s << u"::"_s << true;
    }
    void anAddressIsHeld()
    {
        QFETCH(QString, listens);
        QFETCH(QString, wanted);
        QFETCH(bool, held);
        QCOMPARE(holds({address(listens), 80, 0, 1}, address(wanted), 80), held);
        QVERIFY(!holds({address(listens), 80, 0, 1}, address(wanted), 81));
    }

    void theHolderIsNamed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto holder = portHolder(u"127.0.0.1"_s, server.serverPort());
        QVERIFY(holder);
        QCOMPARE(holder->pid, std::optional(QCoreApplication::applicationPid()));
        QCOMPARE(holder->program, u"tst_tcptable"_s);
        QVERIFY(!holder->user.isEmpty());
        const quint16 port = server.serverPort();
        server.close();
        QVERIFY(!portHolder(u"127.0.0.1"_s, port));
        QVERIFY(!portHolder(u"nonsense"_s, port));
    }

    // Looking through all processes takes a while, so it is done when the error appears and not at every try.
    void theHolderIsLookedUpOnce()
    {
        int looked = 0;
        ListenerWatch watch([&looked](const QString &, quint16) {
            ++looked;
            return std::optional(PortHolder{123, u"nginx"_s, u"root"_s});
        });
        const ListenerStatus busy{u"127.0.0.1"_s, 80, false, u"Address already in use"_s};
        ListenerStatus good = busy;
        good.listening = true;
        good.error.clear();
        QTest::ignoreMessage(QtWarningMsg,
                             "cannot listen on 127.0.0.1, port 80: address in use by nginx (pid 123); trying again "
                             "every second");
        watch.update({busy});
        watch.update({busy});
        QCOMPARE(looked, 1);
        QCOMPARE(watch.inWords(busy), u"address in use by nginx (pid 123)"_s);
        QTest::ignoreMessage(QtInfoMsg, "listening on 127.0.0.1, port 80");
        watch.update({good});
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nginx"_s));
        watch.update({busy});
        QCOMPARE(looked, 2);
    }

    void anUnknownHolderLeavesTheSystemsWords()
    {
        ListenerWatch nobody([](const QString &, quint16) { return std::optional<PortHolder>(); });
        const ListenerStatus busy{u"192.0.2.1"_s, 80, false, u"Cannot assign requested address"_s};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Cannot assign requested address"_s));
        nobody.update({busy});
        QCOMPARE(nobody.inWords(busy), busy.error);
        ListenerWatch another([](const QString &, quint16) {
            return std::optional(PortHolder{std::nullopt, {}, u"alice"_s});
        });
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a program of the user alice"_s));
        another.update({busy});
    }
};

QTEST_GUILESS_MAIN(TestTcpTable)
#include "tst_tcptable.moc"
