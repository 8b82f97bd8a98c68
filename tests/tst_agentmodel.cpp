// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeagent.h"
#include "fakeclock.h"
#include "ui/agentmodel.h"

#include "agentcore/control/agentstatusjson.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime agentsNow{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

MetricPoint point(WallTime time, float idle, std::optional<float> weight)
{
    return {time, idle, idle, weight};
}

QJsonObject sample(WallTime time, double idle, double weight)
{
    return {{u"time_ms"_s, qint64(time.time_since_epoch().count())},
            {u"idle"_s, idle},
            {u"services"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"default"_s}, {u"availability"_s, idle}, {u"weight"_s, weight}}}}};
}

} // namespace

class AgentModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsFetchedOnceConnected();
    void timesAreByTheAgentsClock();
    void samplesBecomePoints();
    void eventsChangeWhatTheyName();
    void balancersComeAndGo();
    void probesAreBoundedAndNeverTwice();
    void whenTheAgentGoesItsLastStateStays();
    void whenTheAgentComesBackAllIsFetchedAnew();
    void inTheBackgroundLittleIsHeard();
    void theRoleIsTheAgentsToGive();
    void anAgentThatCannotTellItsStateIsNotConnected();
    void thousandsComeInPagesAndWhatIsNewerWins();

private:
    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<ControlClient> m_client;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<AgentModel> m_model;
    void connectAll();
};

void AgentModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_agent = std::make_unique<FakeAgent>();
    m_agent->status = healthyStatus(agentsNow);
    QVERIFY(m_agent->start());
    m_client = std::make_unique<ControlClient>(u"tst_agentmodel"_s);
    m_clock = std::make_unique<FakeClock>();
    m_model = std::make_unique<AgentModel>(*m_client, *m_clock);
}

void AgentModelTest::cleanup()
{
    m_model.reset();
    m_clock.reset();
    m_client.reset();
    m_agent.reset();
}

void AgentModelTest::connectAll()
{
    m_client->open(m_agent->path());
    QTRY_VERIFY(m_model->connected());
    QTRY_COMPARE(m_agent->requestsOf(u"probes"_s).size(), std::size_t(1));
}

void AgentModelTest::everythingIsFetchedOnceConnected()
{
    m_agent->history.seconds = {point(agentsNow - 2s, 80, 100.0F), point(agentsNow - 1s, 70, 100.0F)};
    m_agent->history.marks = {{agentsNow - 1s, u"default"_s, u"maint"_s, true}};
    m_agent->probes.resize(1);
    m_agent->probes.front().number = 5;
    QVERIFY(!m_model->known());
    const QSignalSpy probesAdded(m_model.get(), &AgentModel::probesAdded);
    connectAll();
    QTRY_COMPARE(probesAdded.size(), 1);
    QCOMPARE(m_model->status(), m_agent->status);
    QCOMPARE(m_model->pointsOf(u"default"_s).size(), std::size_t(2));
    QCOMPARE(m_model->marks().size(), std::size_t(1));
    QCOMPARE(m_model->probes().size(), std::size_t(1));
    // Subscribed before it asked, so that nothing falls between.
    QCOMPARE(m_agent->requests().front().method, u"subscribe"_s);
    QVERIFY(m_agent->isSubscribed(u"sample"_s) && m_agent->isSubscribed(u"probe"_s));
}

// The agent may be another machine's some day, and a clock may be wrong: an age is by one clock only.
void AgentModelTest::timesAreByTheAgentsClock()
{
    connectAll();
    QCOMPARE(m_model->now(), agentsNow);
    m_clock->advance(4s);
    QCOMPARE(m_model->now(), agentsNow + 4s);
    m_clock->jumpWall(-1h);
    QCOMPARE(m_model->now(), agentsNow + 4s);
    m_agent->sendEvent(u"sample"_s, sample(agentsNow + 10min, 50, 100));
    QTRY_COMPARE(m_model->now(), agentsNow + 10min);
}

void AgentModelTest::samplesBecomePoints()
{
    m_agent->history.seconds = {point(agentsNow - 1s, 80, 100.0F)};
    connectAll();
    QTRY_COMPARE(m_model->pointsOf(u"default"_s).size(), std::size_t(1));
    const QSignalSpy changed(m_model.get(), &AgentModel::pointsChanged);
    m_agent->sendEvent(u"sample"_s, sample(agentsNow, 40, 50));
    m_agent->sendEvent(u"sample"_s, sample(agentsNow + 500ms, 30, 50));
    m_agent->sendEvent(u"sample"_s, sample(agentsNow + 1s, 20, 50));
    QTRY_COMPARE(m_model->pointsOf(u"default"_s).size(), std::size_t(3));
    QCOMPARE(m_model->pointsOf(u"default"_s).back(), (MetricPoint{agentsNow + 1s, 20.0F, 20.0F, 50.0F}));
    QCOMPARE(*m_model->pointsOf(u"default"_s)[1].idle, 30.0F);
    QCOMPARE(changed.size(), 2); // twice a second is too often to draw
    for (int second = 2; second < 4000; ++second)
        m_agent->sendEvent(u"sample"_s, sample(agentsNow + std::chrono::seconds(second), 20, 50));
    QTRY_COMPARE(m_model->now(), agentsNow + 3999s);
    QVERIFY(m_model->pointsOf(u"default"_s).size() <= 3601);
}

void AgentModelTest::eventsChangeWhatTheyName()
{
    connectAll();
    const QSignalSpy changed(m_model.get(), &AgentModel::serviceChanged);
    m_agent->sendService(u"reply"_s);
    m_agent->status.services.front().reply = "up 50%"_ba;
    m_agent->sendService(u"reply"_s);
    QTRY_COMPARE(m_model->service(u"default"_s)->reply, "up 50%"_ba);
    QCOMPARE(changed.size(), 1); // the first changed nothing
    m_agent->status.agent.refused = 7;
    m_agent->sendAgent();
    QTRY_COMPARE(m_model->status().agent.refused, quint64(7));
    const QSignalSpy marks(m_model.get(), &AgentModel::marksChanged);
    HistoryStatus history;
    history.marks = {{agentsNow, u"default"_s, u"drain"_s, true}};
    m_agent->sendEvent(u"override"_s, {{u"services"_s, QJsonArray()}, {u"marks"_s, toJson(history).value("marks"_L1)}});
    QTRY_COMPARE(marks.size(), 1);
    QCOMPARE(m_model->marks().back().text, u"drain"_s);
}

void AgentModelTest::balancersComeAndGo()
{
    connectAll();
    m_agent->status.balancers.front().probes = 901;
    m_agent->status.balancers.push_back(balancerAt(9, u"10.0.0.9"_s, agentsNow));
    m_agent->sendBalancers();
    QTRY_COMPARE(m_model->status().balancers.size(), std::size_t(3));
    QCOMPARE(m_model->status().balancers.front().probes, quint64(901));
    m_agent->sendEvent(u"balancer"_s, {{u"balancers"_s, QJsonArray()}, {u"gone"_s, QJsonArray{1, 9}}});
    QTRY_COMPARE(m_model->status().balancers.size(), std::size_t(1));
    QCOMPARE(m_model->balancersOf(u"default"_s).front().id, quint64(2));
    QVERIFY(m_model->balancersOf(u"shop"_s).empty());
}

void AgentModelTest::probesAreBoundedAndNeverTwice()
{
    connectAll();
    const auto send = [this](quint64 from, quint64 to) {
        QJsonArray list;
        for (quint64 number = from; number <= to; ++number) {
            ProbeStatus probe;
            probe.number = number;
            list.append(toJson(probe));
        }
        m_agent->sendEvent(u"probe"_s, {{u"probes"_s, list}, {u"dropped"_s, 0}});
    };
    send(1, 300);
    send(200, 600);
    QTRY_COMPARE(m_model->probes().empty() ? quint64(0) : m_model->probes().back().number, quint64(600));
    QCOMPARE(m_model->probes().size(), AgentModel::probesKept);
    for (std::size_t index = 1; index < m_model->probes().size(); ++index)
        QCOMPARE(m_model->probes()[index].number, m_model->probes()[index - 1].number + 1);
}

void AgentModelTest::whenTheAgentGoesItsLastStateStays()
{
    connectAll();
    const QSignalSpy changed(m_model.get(), &AgentModel::connectionChanged);
    m_agent->stop();
    QTRY_VERIFY(!m_model->connected());
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_model->known());
    QCOMPARE(m_model->status().services.front().reply, "up 75%"_ba);
    QTRY_VERIFY(!m_model->linkText().isEmpty());
}

void AgentModelTest::whenTheAgentComesBackAllIsFetchedAnew()
{
    m_agent->probes.resize(1);
    m_agent->probes.front().number = 5000;
    connectAll();
    QTRY_COMPARE(m_model->probes().size(), std::size_t(1));
    m_agent->stop();
    QTRY_VERIFY(!m_model->connected());
    m_agent->status.services.front().reply = "up 60%"_ba;
    m_agent->probes.front().number = 1; // a new agent counts from 1 again
    QVERIFY(m_agent->start());
    QTRY_VERIFY(m_model->connected());
    QCOMPARE(m_model->service(u"default"_s)->reply, "up 60%"_ba);
    QTRY_COMPARE(m_model->probes().size() == 1 ? m_model->probes().front().number : quint64(0), quint64(1));
}

void AgentModelTest::inTheBackgroundLittleIsHeard()
{
    connectAll();
    m_model->setAttention(AgentModel::Attention::Background);
    QTRY_VERIFY(!m_agent->isSubscribed(u"sample"_s));
    QVERIFY(m_agent->isSubscribed(u"override"_s) && m_agent->isSubscribed(u"settings"_s));
    m_agent->status.services.front().reply = "up 33%"_ba;
    m_model->setAttention(AgentModel::Attention::Full);
    QTRY_COMPARE(m_model->service(u"default"_s)->reply, "up 33%"_ba);
    QVERIFY(m_agent->isSubscribed(u"sample"_s));
}

void AgentModelTest::theRoleIsTheAgentsToGive()
{
    m_agent->role = u"view"_s;
    connectAll();
    QCOMPARE(m_model->rights(), AgentModel::Rights::View);
    QCOMPARE(m_model->user(), u"alice"_s);
    m_agent->stop();
    QTRY_VERIFY(!m_model->connected());
    m_agent->role = u"operate"_s;
    QVERIFY(m_agent->start());
    QTRY_VERIFY(m_model->connected());
    QCOMPARE(m_model->rights(), AgentModel::Rights::Operate);
}

void AgentModelTest::anAgentThatCannotTellItsStateIsNotConnected()
{
    m_agent->statusError = RpcError{RpcErrorCode::InternalError, u"out of order"_s};
    m_client->open(m_agent->path());
    QTRY_COMPARE(m_model->linkText(), u"out of order"_s);
    QVERIFY(!m_model->connected());
}

// Fault: of an agent with more than 400 services the panel saw 400, and a page that was read before an event undid it.
void AgentModelTest::thousandsComeInPagesAndWhatIsNewerWins()
{
    ServiceStatus service = m_agent->status.services.front();
    m_agent->status.services.clear();
    m_agent->status.balancers.clear();
    const QStringList names{u"zoo"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    for (const QString &name : names) {
        service.name = name;
        m_agent->status.services.push_back(service);
        m_agent->status.balancers.push_back(balancerAt(m_agent->status.services.size(),
                                                       u"10.0.0.%1"_s.arg(m_agent->status.services.size()), agentsNow));
    }
    m_agent->statusPage = 2;
    service.name = u"a"_s;
    service.reply = "up 9%";
    m_agent->onRequest = [&](const RpcRequest &request) {
        if (request.method == "services"_L1 && request.params.value("after"_L1).toString() == "b"_L1)
            m_agent->sendEvent(u"reply"_s, {{u"services"_s, QJsonArray{toJson(service)}}});
        if (request.method == "balancers"_L1 && request.params.value("after"_L1).toInt() == 4)
            m_agent->sendEvent(u"balancer"_s, {{u"balancers"_s, QJsonArray()}, {u"gone"_s, QJsonArray{1}}});
    };
    m_client->open(m_agent->path());
    QTRY_VERIFY(m_model->connected());
    QStringList seen;
    for (const ServiceStatus &one : m_model->status().services)
        seen.append(one.name);
    QCOMPARE(seen, names); // the agent's first one stays the first
    QCOMPARE(m_model->service(u"a"_s)->reply, "up 9%"_ba);
    QCOMPARE(m_model->service(u"d"_s)->reply, "up 75%"_ba);
    QCOMPARE(m_model->status().balancers.size(), std::size_t(4));
}

QTEST_GUILESS_MAIN(AgentModelTest)
#include "tst_agentmodel.moc"
