// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/balancerregister.h"

#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

BalancerKey key(const QString &address, const QByteArray &line, const QString &service = u"default"_s)
{
    return {*IpAddress::fromString(address), line, service};
}

} // namespace

class tst_BalancerRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressAndLineTellThemApart()
    {
        BalancerRegister all;
        std::optional<BalancerKey> gone;
        Balancer *const one = all.add(key(u"127.0.0.1"_s, "lb1"), 0, gone);
        Balancer *const two = all.add(key(u"127.0.0.1"_s, "lb2"), 0, gone);
        Balancer *const three = all.add(key(u"127.0.0.2"_s, "lb1"), 0, gone);
        QCOMPARE(all.find(*IpAddress::fromString(u"127.0.0.1"), "lb1"), one);
        QCOMPARE(all.find(*IpAddress::fromString(u"127.0.0.1"), "lb2"), two);
        QCOMPARE(all.find(*IpAddress::fromString(u"127.0.0.2"), "lb1"), three);
        QCOMPARE(all.find(*IpAddress::fromString(u"127.0.0.2"), ""), nullptr);
        QCOMPARE(all.byId(two->id), two);
        QVERIFY(!gone);
    }

    // Somebody who sends a new line with every probe must not fill the memory.
    void tooManyLinesOfOneAddressShareAKey()
    {
        BalancerRegister all;
        std::optional<BalancerKey> gone;
        for (std::size_t i = 0; i < BalancerRegister::maximumLinesPerAddress; ++i)
            QVERIFY(all.add(key(u"127.0.0.1"_s, QByteArray::number(qulonglong(i))), 0, gone));
        Balancer *const shared = all.add(key(u"127.0.0.1"_s, "one too many"), 0, gone);
        QVERIFY(shared);
        QCOMPARE(all.add(key(u"127.0.0.1"_s, "two too many"), 0, gone), shared);
        QVERIFY(all.add(key(u"127.0.0.2"_s, "another address"), 0, gone) != shared);
        QVERIFY(all.add(key(u"127.0.0.1"_s, "another service"), 1, gone));
        QCOMPARE(all.size(), BalancerRegister::maximumLinesPerAddress + 2);
    }

    // A balancer that is owed something would stay in maint for ever if it were forgotten.
    void theOldestGoesButNeverOneThatIsOwed()
    {
        BalancerRegister all;
        std::optional<BalancerKey> gone;
        for (std::size_t i = 0; i < BalancerRegister::maximumBalancers; ++i) {
            const QString address = u"10.%1.%2.1"_s.arg(i / 250).arg(i % 250);
            Balancer *const balancer = all.add(key(address, {}), 0, gone);
            QVERIFY(balancer);
            balancer->lastSeen = WallTime(std::chrono::seconds(i));
        }
        Balancer *const oldest = all.find(key(u"10.0.0.1"_s, {}));
        oldest->debts.oweReady();
        QVERIFY(all.add(key(u"192.168.0.1"_s, {}), 0, gone));
        QVERIFY(gone);
        QCOMPARE(*gone, key(u"10.0.1.1"_s, {}));
        QVERIFY(all.find(key(u"10.0.0.1"_s, {})));
        QCOMPARE(all.takeRemoved(), std::vector<quint64>{2});
        QVERIFY(all.takeRemoved().empty());
    }

    void sendersAreKnownByAddress()
    {
        BalancerRegister all;
        const IpAddress address = *IpAddress::fromString(u"127.0.0.1");
        QVERIFY(!all.sends(address));
        all.markSender(address);
        QVERIFY(all.sends(address));
    }

    void intervalTakesEightProbes()
    {
        ArrivalTimes times;
        for (int i = 0; i < 7; ++i)
            times.add(BootTime(i * 2s));
        QVERIFY(!times.interval());
        for (int i = 7; i < 40; ++i)
            times.add(BootTime(i * 2s));
        QCOMPARE(*times.interval(), 2s);
    }
};

QTEST_APPLESS_MAIN(tst_BalancerRegister)
#include "tst_balancerregister.moc"
