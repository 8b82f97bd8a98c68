// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/address.h"

#include <QtTest>

#include <set>

using namespace sluice;
using namespace Qt::StringLiterals;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAndWrites_data();
    void readsAndWrites();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void knowsIpv4InIpv6();
    void isOrderedAndCopied();
    void prefixHolds_data();
    void prefixHolds();
    void refusesWhatIsNoPrefix_data();
    void refusesWhatIsNoPrefix();
    void prefixOfAnyLengthIsSafe();
};

void AddressTest::readsAndWrites_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv4, all zero") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("IPv4, all ones") << u"255.255.255.255"_s << u"255.255.255.255"_s;
    QTest::newRow("IPv4 as a dual-stack socket shows it") << u"::ffff:10.1.2.3"_s << u"10.1.2.3"_s;
    QTest::newRow("IPv4 in hexadecimal groups") << u"::FFFF:0a01:0203"_s << u"10.1.2.3"_s;
    QTest::newRow("unspecified") << u"::"_s << u"::"_s;
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("all groups") << u"2001:0DB8:0001:0002:0003:0004:0005:0006"_s << u"2001:db8:1:2:3:4:5:6"_s;
    QTest::newRow("gap in the middle") << u"2001:db8:0:0:0:0:0:1"_s << u"2001:db8::1"_s;
    QTest::newRow("gap at the end") << u"fe80:0:0:0:0:0:0:0"_s << u"fe80::"_s;
    QTest::newRow("one zero group is written") << u"2001:db8::1:1:1:1:1"_s << u"2001:db8:0:1:1:1:1:1"_s;
    QTest::newRow("the longer of two gaps") << u"2001:0:0:1:0:0:0:1"_s << u"2001:0:0:1::1"_s;
    QTest::newRow("the first of two equal gaps") << u"2001:db8:0:0:1:0:0:1"_s << u"2001:db8::1:0:0:1"_s;
    QTest::newRow("IPv4 at the end") << u"64:ff9b::192.0.2.33"_s << u"64:ff9b::c000:221"_s;
    QTest::newRow("IPv4 after six groups") << u"1:2:3:4:5:6:7.8.9.10"_s << u"1:2:3:4:5:6:708:90a"_s;
    QTest::newRow("IPv4-compatible, long unused") << u"::1.2.3.4"_s << u"::102:304"_s;
}

void AddressTest::readsAndWrites()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shortest);
    const std::optional<IpAddress> address = IpAddress::fromString(text);
    QVERIFY(address);
    QCOMPARE(address->toString(), shortest);
    QVERIFY(IpAddress::fromString(shortest) == address);
}

void AddressTest::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "localhost",
                             "1.2.3",
                             "1.2.3.4.5",
                             "1.2.3.256",
                             "1.2.3.-4",
                             "1.2.3.+4",
                             "1.2.3.04",
                             "1.2..4",
                             "1.2.3.4 ",
                             " 1.2.3.4",
                             "0x7f.0.0.1",
                             "2130706433",
                             ":",
                             ":::",
                             "1::2::3",
                             "1:2:3:4:5:6:7",
                             "1:2:3:4:5:6:7:8:9",
                             "1:2:3:4::5:6:7:8",
                             "::1:2:3:4:5:6:7:8",
                             "12345::",
                             "g::",
                             "::-1",
                             "::+1",
                             "::1 ",
                             "1.2.3.4::",
                             "::1.2.3",
                             "::1.2.3.4:5",
                             "1:2:3:4:5:6:7:1.2.3.4",
                             ":1",
                             "1:",
                             "fe80::1%eth0",
                             "[::1]",
                             "::1/128",
                             "1.2.3.4/32"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"\u0661.2.3.4"_s;
    QTest::newRow("64 KB of colons") << QString(65536, u':');
}

void AddressTest::refusesWhatIsNoAddress()
{
    QFETCH(const QString, text);
    QVERIFY(!IpAddress::fromString(text));
}

void AddressTest::knowsIpv4InIpv6()
{
    QVERIFY(IpAddress::fromString(u"::ffff:1.2.3.4")->isV4Mapped());
    QVERIFY(IpAddress::fromString(u"1.2.3.4")->isV4Mapped());
    QVERIFY(IpAddress::fromString(u"1.2.3.4") == IpAddress::fromString(u"::ffff:1.2.3.4"));
    QVERIFY(!IpAddress::fromString(u"::1.2.3.4")->isV4Mapped());
    QVERIFY(!IpAddress().isV4Mapped());
}

void AddressTest::isOrderedAndCopied()
{
    std::set<IpAddress> addresses{*IpAddress::fromString(u"10.0.0.2"), *IpAddress::fromString(u"10.0.0.1"),
                                  *IpAddress::fromString(u"10.0.0.2")};
    QCOMPARE(addresses.size(), size_t(2));
    QCOMPARE(addresses.begin()->toString(), u"10.0.0.1"_s);
}

void AddressTest::prefixHolds_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("holds");
    QTest::newRow("10/8, first") << u"10.0.0.0/8"_s << u"10.0.0.0"_s << true;
    QTest::newRow("10/8, last") << u"10.0.0.0/8"_s << u"10.255.255.255"_s << true;
    QTest::newRow("10/8, before") << u"10.0.0.0/8"_s << u"9.255.255.255"_s << false;
    QTest::newRow("10/8, after") << u"10.0.0.0/8"_s << u"11.0.0.0"_s << false;
    QTest::newRow("10/8, as a dual-stack socket shows it") << u"10.0.0.0/8"_s << u"::ffff:10.1.2.3"_s << true;
    QTest::newRow("172.16/12, last") << u"172.16.0.0/12"_s << u"172.31.255.255"_s << true;
    QTest::newRow("172.16/12, after") << u"172.16.0.0/12"_s << u"172.32.0.0"_s << false;
    QTest::newRow("all IPv4") << u"0.0.0.0/0"_s << u"203.0.113.7"_s << true;
    QTest::newRow("all IPv4 holds no IPv6") << u"0.0.0.0/0"_s << u"2001:db8::1"_s << false;
    QTest::newRow("everything") << u"::/0"_s << u"203.0.113.7"_s << true;
    QTest::newRow("fc00::/7, second half") << u"fc00::/7"_s << u"fd12::1"_s << true;
    QTest::newRow("fc00::/7, after") << u"fc00::/7"_s << u"fe00::1"_s << false;
    QTest::newRow("an IPv4 address alone") << u"192.0.2.1"_s << u"192.0.2.1"_s << true;
    QTest::newRow("an IPv4 address alone, its neighbour") << u"192.0.2.1"_s << u"192.0.2.0"_s << false;
    QTest::newRow("an IPv6 address alone") << u"2001:db8::1"_s << u"2001:db8::1"_s << true;
    QTest::newRow("an IPv4 prefix in IPv6 terms") << u"::ffff:10.0.0.0/104"_s << u"10.9.8.7"_s << true;
    QTest::newRow("/32 and /128 are one address") << u"192.0.2.1/32"_s << u"192.0.2.2"_s << false;
}

void AddressTest::prefixHolds()
{
    QFETCH(const QString, prefix);
    QFETCH(const QString, address);
    QFETCH(const bool, holds);
    const std::optional<IpPrefix> network = IpPrefix::fromString(prefix);
    QVERIFY(network);
    QCOMPARE(network->contains(*IpAddress::fromString(address)), holds);
}

void AddressTest::refusesWhatIsNoPrefix_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/8/8",
                             "10.0.0.0/ 8", "10.0.0.0/255.0.0.0", "10.0.0.1/8", "::/129", "2001:db8::1/32", "::1/0",
                             "::ffff:10.0.0.0/8", "private", "2001:db8::/1000"})
        QTest::addRow("'%s'", text) << QString::fromLatin1(text);
}

void AddressTest::refusesWhatIsNoPrefix()
{
    QFETCH(const QString, text);
    QVERIFY(!IpPrefix::fromString(text));
}

void AddressTest::prefixOfAnyLengthIsSafe()
{
    const IpAddress address = *IpAddress::fromString(u"192.0.2.1");
    QVERIFY((IpPrefix{{}, -5}.contains(address)));
    QVERIFY((IpPrefix{address, 500}.contains(address)));
    QVERIFY(!(IpPrefix{{}, 500}.contains(address)));
}

QTEST_APPLESS_MAIN(AddressTest)
#include "tst_address.moc"
