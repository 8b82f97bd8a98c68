// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeagent.h"
#include "fakeclock.h"
#include "paneldata.h"
#include "ui/agentmodel.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the tray shows and offers. The desktop's own part, where the icon appears, is Qt's.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theGravestStateIsShownAndTheReplySaid();
    void nothingForcedIsTheProgramsOwnIcon();
    void aLostAgentIsShown();
    void longNamesAndRepliesAreCut();
    void whatCanBeForcedFollowsTheRights();
    void theMenuAsksTheWindow();
    void nobodySeesTheWindowAndBalancersAreAskedFor();

private:
    [[nodiscard]] QAction *action(const QString &name) const
    {
        for (QAction *one : m_tray->menu().actions()) {
            if (one->objectName() == name)
                return one;
        }
        return nullptr;
    }
    void connectAll()
    {
        m_client->open(m_agent->path());
        QTRY_VERIFY(m_model->connected());
        m_tray->setService(u"default"_s);
        m_tray->refresh();
    }
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ControlClient> m_client;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<AgentModel> m_model;
    std::unique_ptr<TrayIcon> m_tray;
};

void TrayIconTest::init()
{
    // Where there is no tray, Qt connects itself to one all the same.
    QTest::failOnWarning(QRegularExpression(u"^(?!QObject::connect: No such signal QPlatformNativeInterface)"_s));
    m_agent = std::make_unique<FakeAgent>();
    m_agent->status = healthyStatus(wallNow());
    QVERIFY(m_agent->start());
    m_client = std::make_unique<ControlClient>(u"tst_trayicon"_s);
    m_clock = std::make_unique<FakeClock>();
    m_model = std::make_unique<AgentModel>(*m_client, *m_clock);
    m_tray = std::make_unique<TrayIcon>(*m_model);
}

void TrayIconTest::cleanup()
{
    m_tray.reset();
    m_model.reset();
    m_clock.reset();
    m_client.reset();
    m_agent.reset();
}

void TrayIconTest::theGravestStateIsShownAndTheReplySaid()
{
    AgentStatus &status = m_agent->status;
    status.services.push_back(status.services.front());
    status.services.back().name = u"shop"_s;
    status.services.front().overrides.weight = WeightOverride{40, {}};
    status.services.back().overrides.state = StateOverride{ForcedState::Maint, {}};
    status.services.back().reply = "up maint 75%";
    connectAll();
    QVERIFY(m_tray->shown().sign);
    QCOMPARE(m_tray->shown().sign->shape, StateShape::Square);
    const QString tip = m_tray->shown().toolTip;
    QVERIFY2(tip.contains(u"default: Weight is forced — up 75%"_s), qPrintable(tip));
    QVERIFY2(tip.contains(u"shop: Maint is forced — up maint 75%"_s), qPrintable(tip));
}

void TrayIconTest::nothingForcedIsTheProgramsOwnIcon()
{
    connectAll();
    QVERIFY(!m_tray->shown().sign);
    QVERIFY(m_tray->shown().toolTip.contains(u"Automatic — up 75%"_s));
}

void TrayIconTest::aLostAgentIsShown()
{
    connectAll();
    m_agent->stop();
    QTRY_VERIFY(m_tray->shown().sign);
    QCOMPARE(m_tray->shown().sign->shape, StateShape::Question);
    QVERIFY(m_tray->shown().toolTip.contains(u"gone"_s));
    QVERIFY(!action(u"tray-drain"_s)->isEnabled());
}

void TrayIconTest::longNamesAndRepliesAreCut()
{
    m_agent->status.services.front().name = QString(500, u'x');
    m_agent->status.services.front().reply = "up maint 75% # " + QByteArray(100, 'r');
    for (int more = 0; more < 40; ++more) {
        m_agent->status.services.push_back(m_agent->status.services.front());
        m_agent->status.services.back().name += QString::number(more);
    }
    connectAll();
    const QString tip = m_tray->shown().toolTip;
    QVERIFY2(tip.size() < 1'000, qPrintable(tip));
    QVERIFY(tip.contains(u'…'));
    QVERIFY(tip.contains(u"36 more"_s));
}

void TrayIconTest::whatCanBeForcedFollowsTheRights()
{
    connectAll();
    QVERIFY(action(u"tray-drain"_s)->isEnabled() && action(u"tray-maint"_s)->isEnabled());
    QVERIFY(!action(u"tray-automatic"_s)->isEnabled()); // nothing is forced
    forceMaint(m_agent->status);
    m_agent->sendService(u"override"_s);
    QTRY_VERIFY(m_model->service(u"default"_s)->overrides.any());
    m_tray->refresh();
    QVERIFY(action(u"tray-automatic"_s)->isEnabled());
    m_agent->stop();
    m_agent->role = u"view"_s;
    QVERIFY(m_agent->start());
    QTRY_VERIFY(m_model->connected() && m_model->rights() == AgentModel::Rights::View);
    m_tray->refresh();
    QVERIFY(!action(u"tray-drain"_s)->isEnabled() && !action(u"tray-automatic"_s)->isEnabled());
}

void TrayIconTest::theMenuAsksTheWindow()
{
    connectAll();
    const QSignalSpy states(m_tray.get(), &TrayIcon::stateChosen);
    const QSignalSpy automatic(m_tray.get(), &TrayIcon::automaticChosen);
    action(u"tray-drain"_s)->trigger();
    action(u"tray-maint"_s)->trigger();
    QCOMPARE(states.size(), 2);
    QCOMPARE(states.front().front().value<ForcedState>(), ForcedState::Drain);
    QCOMPARE(states.back().front().value<ForcedState>(), ForcedState::Maint);
    QCOMPARE(automatic.size(), 0);
    // It forces nothing by itself: the window asks first.
    QVERIFY(m_agent->requestsOf(u"override.set"_s).empty());
}

// Few events come while the window is hidden; a silent balancer is noticed all the same.
void TrayIconTest::nobodySeesTheWindowAndBalancersAreAskedFor()
{
    for (BalancerStatus &balancer : m_agent->status.balancers)
        balancer.counts = true;
    connectAll();
    m_tray->look();
    m_model->setAttention(AgentModel::Attention::Background);
    m_agent->clearRequests();
    const QSignalSpy noticed(m_tray.get(), &TrayIcon::noticed);
    m_clock->advance(2min);
    m_agent->status.time += 2min;
    m_agent->status.balancers.front().lastSeen = m_agent->status.time;
    m_tray->look();
    QCOMPARE(noticed.size(), 0); // what it knows is old
    for (int tick = 0; tick < 6; ++tick)
        m_tray->tick();
    QTRY_COMPARE(m_agent->requestsOf(u"status"_s).size(), std::size_t(1));
    QTRY_COMPARE(noticed.size(), 1);
    const auto notice = noticed.front().front().value<TrayNotice>();
    QCOMPARE(notice.kind, TrayNotice::Kind::Silent);
    QVERIFY2(notice.text.contains(u"10.0.0.6"_s) && !notice.text.contains(u"10.0.0.5"_s), qPrintable(notice.text));
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
