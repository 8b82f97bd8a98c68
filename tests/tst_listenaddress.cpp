// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/listenaddress.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class tst_ListenAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        QTest::newRow("IPv4") << u"127.0.0.1:9999"_s << u"127.0.0.1"_s << 9999;
        QTest::newRow("IPv6 in brackets") << u"[::1]:9999"_s << u"::1"_s << 9999;
        QTest::newRow("any address") << u"[::]:9999"_s << u"::"_s << 9999;
        QTest::newRow("port 0 lets the system choose") << u"127.0.0.1:0"_s << u"127.0.0.1"_s << 0;
        QTest::newRow("IPv6 without brackets is ambiguous") << u"::1:9999"_s << QString() << -1;
        QTest::newRow("IPv4 in brackets") << u"[127.0.0.1]:9999"_s << QString() << -1;
        QTest::newRow("no port") << u"127.0.0.1"_s << QString() << -1;
        QTest::newRow("empty port") << u"127.0.0.1:"_s << QString() << -1;
        QTest::newRow("port too large") << u"127.0.0.1:65536"_s << QString() << -1;
        QTest::newRow("negative port") << u"127.0.0.1:-1"_s << QString() << -1;
        QTest::newRow("a name") << u"localhost:9999"_s << QString() << -1;
        QTest::newRow("only a port") << u":9999"_s << QString() << -1;
        QTest::newRow("nothing") << QString() << QString() << -1;
        QTest::newRow("one bracket") << u"[:9999"_s << QString() << -1;
    }
    void fromText()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);
        const auto parsed = listenAddressFromText(text);
        if (port < 0) {
            QVERIFY(!parsed);
            return;
        }
        QVERIFY(parsed);
        QCOMPARE(*parsed, (ListenAddress{address, quint16(port)}));
    }
};

QTEST_APPLESS_MAIN(tst_ListenAddress)
#include "tst_listenaddress.moc"
