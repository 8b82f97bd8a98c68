// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/probedesk.h"
#include "allocationcount.h"
#include "tests/enginetest.h"
#include "tests/fakeclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class tst_ProbeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // Whose it is, the line and the receipt: for a balancer that is known none of it may take memory, or a burst of
    // probes would wait for the allocator, and a year of them could fill it.
    void aKnownBalancerTakesNothingFromTheHeap_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<Overrides>("overrides");
        QTest::newRow("silent, automatic") << QByteArray() << Overrides();
        QTest::newRow("with a line, automatic") << QByteArray("lb1 web/s1") << Overrides();
        QTest::newRow("with a line, maint and its reason")
            << QByteArray("lb1 web/s1") << forced(ForcedState::Maint, u"patching"_s);
    }
    void aKnownBalancerTakesNothingFromTheHeap()
    {
        QFETCH(QByteArray, sent);
        QFETCH(Overrides, overrides);
        const FakeClock clock;
        RecordingListener listener;
        ServiceTable services(Settings().services);
        BalancerRegister balancers;
        ReplyBook book(ReplyStyle::Complete);
        OwnProbes own;
        ProbeDesk desk(clock, listener, services, balancers, book, own, *AllowList::fromEntries({u"loopback"_s}), {});
        services[0].overrides = overrides;
        services[0].forced = forcedAxes(overrides);
        const ProbePeer peer{*IpAddress::fromString(u"127.0.0.1"), 40'000};
        const auto ask = [&] {
            const bool admitted = desk.admits(peer) && (sent.isEmpty() || desk.expectsLine(peer.address));
            const ProbeAnswer answer = desk.answer(peer, sent);
            desk.fetched(answer.ticket);
            return admitted;
        };
        ask();
        balancers.forEach([&](Balancer &known) { known.debts.markRecorded(debtsOf(services[0].forced), {}); });
        book.refreshService(0, services, balancers);
        QVERIFY(ask());

        const AllocationCount count;
        for (int i = 0; i < 20'000; ++i) // twice around everything that is a ring
            ask();
        QCOMPARE(count.soFar(), 0);
        QCOMPARE(balancers.size(), 1u);
        QCOMPARE(balancers.all().front()->lastSent.text().contains("maint"), overrides.any());
    }
};

QTEST_APPLESS_MAIN(tst_ProbeDesk)
#include "tst_probedesk.moc"
