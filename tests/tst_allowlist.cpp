// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/allowlist.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestAllowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allows_data();
    void allows();
    void namesTheBadEntry_data();
    void namesTheBadEntry();
    void allowsNobodyByItself();
};

void TestAllowList::allows_data()
{
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");

    const QStringList loopback{u"loopback"_s};
    const QStringList local{u"private"_s};
    const QStringList both{u"loopback"_s, u"private"_s};
    QTest::newRow("loopback: 127.0.0.1") << loopback << u"127.0.0.1"_s << true;
    QTest::newRow("loopback: 127.255.255.254") << loopback << u"127.255.255.254"_s << true;
    QTest::newRow("loopback: 128.0.0.1") << loopback << u"128.0.0.1"_s << false;
    QTest::newRow("loopback: ::1") << loopback << u"::1"_s << true;
    QTest::newRow("loopback: ::2") << loopback << u"::2"_s << false;
    QTest::newRow("loopback: all zeros") << loopback << u"::"_s << false;
    QTest::newRow("loopback: 10.0.0.1") << loopback << u"10.0.0.1"_s << false;
    // How an IPv4 peer arrives at a socket that takes both.
    QTest::newRow("loopback: mapped") << loopback << u"::ffff:127.0.0.1"_s << true;

    QTest::newRow("private: before 10/8") << local << u"9.255.255.255"_s << false;
    QTest::newRow("private: first of 10/8") << local << u"10.0.0.0"_s << true;
    QTest::newRow("private: last of 10/8") << local << u"10.255.255.255"_s << true;
    QTest::newRow("private: after 10/8") << local << u"11.0.0.0"_s << false;
    QTest::newRow("private: before 172.16/12") << local << u"172.15.255.255"_s << false;
    QTest::newRow("private: first of 172.16/12") << local << u"172.16.0.0"_s << true;
    QTest::newRow("private: last of 172.16/12") << local << u"172.31.255.255"_s << true;
    QTest::newRow("private: after 172.16/12") << local << u"172.32.0.0"_s << false;
    QTest::newRow("private: before 192.168/16") << local << u"192.167.255.255"_s << false;
    QTest::newRow("private: 192.168/16") << local << u"192.168.1.77"_s << true;
    QTest::newRow("private: after 192.168/16") << local << u"192.169.0.0"_s << false;
    QTest::newRow("private: link-local") << local << u"169.254.3.4"_s << true;
    QTest::newRow("private: mapped") << local << u"::ffff:192.168.1.77"_s << true;
    QTest::newRow("private: unique local") << local << u"fd00::1"_s << true;
    QTest::newRow("private: before fc00::/7") << local << u"fbff::1"_s << false;
    QTest::newRow("private: after fc00::/7") << local << u"fe00::1"_s << false;
    QTest::newRow("private: IPv6 link-local") << local << u"fe80::1"_s << true;
    QTest::newRow("private: last of fe80::/10") << local << u"febf::1"_s << true;
    QTest::newRow("private: after fe80::/10") << local << u"fec0::1"_s << false;
    QTest::newRow("private: loopback is not in it") << local << u"127.0.0.1"_s << false;
    QTest::newRow("private: carrier-grade NAT is not in it") << local << u"100.64.0.1"_s << false;
    QTest::newRow("private: a public address") << local << u"8.8.8.8"_s << false;
    QTest::newRow("private: a public IPv6 address") << local << u"2001:db8::1"_s << false;
    QTest::newRow("both: either") << both << u"127.0.0.1"_s << true;
    QTest::newRow("both: the other") << both << u"192.168.0.1"_s << true;

    QTest::newRow("an address") << QStringList(u"192.0.2.7"_s) << u"192.0.2.7"_s << true;
    QTest::newRow("the address beside it") << QStringList(u"192.0.2.7"_s) << u"192.0.2.6"_s << false;
    QTest::newRow("a prefix") << QStringList(u"192.0.2.0/25"_s) << u"192.0.2.127"_s << true;
    QTest::newRow("just after a prefix") << QStringList(u"192.0.2.0/25"_s) << u"192.0.2.128"_s << false;
    QTest::newRow("an IPv6 prefix") << QStringList(u"2001:db8::/32"_s) << u"2001:db8:ffff::1"_s << true;
    QTest::newRow("IPv4 at large is not IPv6") << QStringList(u"0.0.0.0/0"_s) << u"2001:db8::1"_s << false;
    QTest::newRow("IPv4 at large") << QStringList(u"0.0.0.0/0"_s) << u"8.8.8.8"_s << true;
    QTest::newRow("all IPv6 has IPv4 in it, mapped") << QStringList(u"::/0"_s) << u"8.8.8.8"_s << true;
}

void TestAllowList::allows()
{
    QFETCH(const QStringList, entries);
    QFETCH(const QString, address);
    QFETCH(const bool, allowed);
    const auto list = AllowList::fromEntries(entries);
    QVERIFY(list);
    QCOMPARE(list->allows(IpAddress::fromString(address).value()), allowed);
}

void TestAllowList::namesTheBadEntry_data()
{
    QTest::addColumn<QString>("entry");

    QTest::newRow("empty") << QString();
    QTest::newRow("a name") << u"lb1.example"_s;
    QTest::newRow("a word in capitals") << u"Loopback"_s;
    QTest::newRow("a word with a space") << u"private "_s;
    QTest::newRow("bits after the prefix") << u"10.0.0.1/8"_s;
    QTest::newRow("a length too large") << u"10.0.0.0/33"_s;
    QTest::newRow("a length below 0") << u"10.0.0.0/-1"_s;
    QTest::newRow("no length") << u"10.0.0.0/"_s;
    QTest::newRow("a netmask") << u"10.0.0.0/255.0.0.0"_s;
    QTest::newRow("three numbers") << u"10.0.0"_s;
}

void TestAllowList::namesTheBadEntry()
{
    QFETCH(const QString, entry);
    qsizetype bad = -1;
    QVERIFY(!AllowList::fromEntries({u"private"_s, u"::1"_s, entry, u"loopback"_s}, &bad));
    QCOMPARE(bad, 2);
    QVERIFY(!AllowList::fromEntries({entry}));
}

void TestAllowList::allowsNobodyByItself()
{
    QVERIFY(!AllowList().allows(*IpAddress::fromString(u"127.0.0.1"_s)));
    QVERIFY(!AllowList::fromEntries({})->allows(*IpAddress::fromString(u"::1"_s)));
}

QTEST_APPLESS_MAIN(TestAllowList)
#include "tst_allowlist.moc"
