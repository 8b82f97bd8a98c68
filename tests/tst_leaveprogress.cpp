// SPDX-License-Identifier: GPL-3.0-or-later
// When a service may be stopped, and never where that is not known.
#include "agentcore/control/leaveprogress.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

enum class Counts { No, Yes };
enum class Fetched { No, Yes };

BalancerStatus asker(Counts counts, Fetched fetched, const QString &service = u"web"_s)
{
    BalancerStatus one;
    one.service = service;
    one.counts = counts == Counts::Yes;
    one.upToDate = fetched == Fetched::Yes;
    return one;
}

ServiceStatus leaving(ForcedState state, std::optional<int> connections)
{
    ServiceStatus service;
    service.name = u"web"_s;
    service.overrides.state = StateOverride{state, {}, {}};
    service.watchesPorts = true;
    service.connections = connections;
    return service;
}

} // namespace

Q_DECLARE_METATYPE(sluice::LeaveProgress)
Q_DECLARE_METATYPE(sluice::ServiceStatus)
Q_DECLARE_METATYPE(std::vector<sluice::BalancerStatus>)

class TestLeaveProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void says_data()
    {
        QTest::addColumn<ServiceStatus>("service");
        QTest::addColumn<std::vector<BalancerStatus>>("balancers");
        QTest::addColumn<LeaveProgress>("expected");
        const auto row = [](const char *name, const ServiceStatus &service,
                            const std::vector<BalancerStatus> &balancers,
                            LeaveProgress expected) { QTest::newRow(name) << service << balancers << expected; };
        const std::vector heard{asker(Counts::Yes, Fetched::Yes)};
        const ServiceStatus empty = leaving(ForcedState::Drain, 0);
        row("drain, all gone", empty, heard, LeaveProgress::SafeToStop);
        row("maint, all gone", leaving(ForcedState::Maint, 0), heard, LeaveProgress::SafeToStop);
        row("some are left", leaving(ForcedState::Drain, 3), heard, LeaveProgress::Connected);
        row("not known is not none", leaving(ForcedState::Drain, std::nullopt), heard, LeaveProgress::NotKnown);
        row("one load balancer has not fetched it", empty,
            {asker(Counts::Yes, Fetched::Yes), asker(Counts::Yes, Fetched::No)}, LeaveProgress::NotHeard);
        row("nobody asks, so nobody has heard", empty, {}, LeaveProgress::NotHeard);
        row("only somebody by hand", empty, {asker(Counts::No, Fetched::Yes)}, LeaveProgress::NotHeard);
        row("another service's has not", empty,
            {asker(Counts::Yes, Fetched::Yes), asker(Counts::Yes, Fetched::No, u"api"_s)}, LeaveProgress::SafeToStop);
        row("down is no leaving", leaving(ForcedState::Down, 0), heard, LeaveProgress::NotLeaving);
        ServiceStatus automatic = empty;
        automatic.overrides = {};
        row("nothing forced", automatic, heard, LeaveProgress::NotLeaving);
        ServiceStatus without = leaving(ForcedState::Drain, std::nullopt);
        without.watchesPorts = false;
        row("no ports to watch", without, heard, LeaveProgress::NotLeaving);
    }
    void says()
    {
        QFETCH(const ServiceStatus, service);
        QFETCH(const std::vector<BalancerStatus>, balancers);
        QFETCH(const LeaveProgress, expected);
        QVERIFY(leaveProgress(service, balancers) == expected);
    }
};

QTEST_GUILESS_MAIN(TestLeaveProgress)
#include "tst_leaveprogress.moc"
