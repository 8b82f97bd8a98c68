// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/waitverdict.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sluice;

namespace {

const WallTime now{std::chrono::milliseconds(1'700'000'000'000)};

using State = WaitVerdict::State;

enum class Counts { No, Yes };
enum class Fetched { No, Yes };

/// Named after its address; asks every two seconds.
BalancerStatus asker(const QString &address, std::chrono::milliseconds ago, Counts counts, Fetched fetched,
                     const QString &service = u"default"_s)
{
    BalancerStatus one;
    one.address = address;
    one.service = service;
    one.lastSeen = now - ago;
    one.interval = 2s;
    one.counts = counts == Counts::Yes;
    one.upToDate = fetched == Fetched::Yes;
    return one;
}

BalancerStatus withInterval(BalancerStatus one, std::optional<std::chrono::milliseconds> interval)
{
    one.interval = interval;
    return one;
}

BalancerStatus neverSeen(BalancerStatus one)
{
    one.lastSeen.reset();
    return one;
}

} // namespace

Q_DECLARE_METATYPE(sluice::WaitVerdict)
Q_DECLARE_METATYPE(std::vector<sluice::BalancerStatus>)

/// When `--wait` may say done, and never where it cannot know.
class TestCtlWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judges_data();
    void judges();
    void leavesSilentOnesOut();
};

void TestCtlWait::judges_data()
{
    QTest::addColumn<std::vector<BalancerStatus>>("balancers");
    QTest::addColumn<QStringList>("services");
    QTest::addColumn<WaitVerdict>("expected");
    using Askers = std::vector<BalancerStatus>;
    const auto row = [](const char *name, const Askers &askers, const WaitVerdict &expected,
                        const QStringList &services = {u"default"_s}) {
        QTest::newRow(name) << askers << services << expected;
    };
    const WaitVerdict done{State::Done, {}, {}};
    row("everybody has it",
        {asker(u"a"_s, 1s, Counts::Yes, Fetched::Yes), asker(u"b"_s, 1s, Counts::Yes, Fetched::Yes)}, done);
    row("one has not", {asker(u"a"_s, 1s, Counts::Yes, Fetched::Yes), asker(u"b"_s, 1s, Counts::Yes, Fetched::No)},
        {State::Waiting, {u"b"_s}, {}});
    row("nobody at all", {}, {State::NobodyKnown, {u"default"_s}, {}});
    row("only somebody by hand, long ago", {asker(u"nc"_s, 1min, Counts::No, Fetched::Yes)},
        {State::NobodyKnown, {u"default"_s}, {}});
    row("somebody who has just begun to ask", {asker(u"a"_s, 1s, Counts::No, Fetched::Yes)},
        {State::Waiting, {u"a"_s}, {}});
    row("somebody by hand beside a load balancer",
        {asker(u"a"_s, 1s, Counts::Yes, Fetched::Yes), asker(u"nc"_s, 1s, Counts::No, Fetched::No)}, done);
    row("silent, and has not fetched it", {asker(u"a"_s, 11s, Counts::Yes, Fetched::No)},
        {State::Silent, {u"a"_s}, {}});
    // It may have been restarted since and believe something else.
    row("silent, and had fetched it", {asker(u"a"_s, 11s, Counts::Yes, Fetched::Yes)}, {State::Silent, {u"a"_s}, {}});
    row("ten seconds is not silent yet", {asker(u"a"_s, 10s, Counts::Yes, Fetched::Yes)}, done);
    row("three long intervals are not silent yet", {withInterval(asker(u"a"_s, 29s, Counts::Yes, Fetched::Yes), 10s)},
        done);
    row("more than three long intervals are", {withInterval(asker(u"a"_s, 31s, Counts::Yes, Fetched::Yes), 10s)},
        {State::Silent, {u"a"_s}, {}});
    row("known from an earlier run, and not seen since",
        {neverSeen(withInterval(asker(u"a"_s, 0s, Counts::Yes, Fetched::No), std::nullopt))},
        {State::Silent, {u"a"_s}, {}});
    row("another service's do not matter",
        {asker(u"a"_s, 1s, Counts::Yes, Fetched::Yes), asker(u"b"_s, 1s, Counts::Yes, Fetched::No, u"api"_s)}, done);
    row("of two services one has nobody", {asker(u"a"_s, 1s, Counts::Yes, Fetched::Yes)},
        {State::NobodyKnown, {u"api"_s}, {}}, {u"default"_s, u"api"_s});
}

void TestCtlWait::judges()
{
    QFETCH(const std::vector<BalancerStatus>, balancers);
    QFETCH(const QStringList, services);
    QFETCH(const WaitVerdict, expected);
    const WaitVerdict verdict = judgeWait(balancers, services, {now, 1h}, WaitOrder::Silent::EndTheWait);
    QCOMPARE(verdict.names, expected.names);
    QVERIFY(verdict == expected);
}

void TestCtlWait::leavesSilentOnesOut()
{
    const auto silent = asker(u"a"_s, 1min, Counts::Yes, Fetched::Yes);
    const auto asking = asker(u"b"_s, 1s, Counts::Yes, Fetched::Yes);
    const Moment moment{now, 1h};
    const auto judge = [&](const std::vector<BalancerStatus> &all) {
        return judgeWait(all, {u"default"_s}, moment, WaitOrder::Silent::LeaveOut);
    };
    QVERIFY((judge({silent, asking}) == WaitVerdict{State::Done, {}, {u"a"_s}}));
    // With nobody left there is nobody who could have heard it.
    QVERIFY((judge({silent}) == WaitVerdict{State::NobodyKnown, {u"default"_s}, {u"a"_s}}));
    // An agent that was started a moment ago has not been asked yet; that is not silence.
    const auto verdict = judgeWait({asker(u"a"_s, 1min, Counts::Yes, Fetched::No)}, {u"default"_s}, {now, 2s},
                                   WaitOrder::Silent::EndTheWait);
    QVERIFY((verdict == WaitVerdict{State::Waiting, {u"a"_s}, {}}));
}

QTEST_GUILESS_MAIN(TestCtlWait)
#include "tst_ctlwait.moc"
