// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/frames.h"
#include "controlclientfixture.h"

#include <QDir>
#include <QFile>

#include <functional>
#include <memory>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ControlClientTest : public ControlClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void greetsAndGetsReady();
    void findsRelativePaths();
    void carriesCalls();
    void callsMayFollowCalls();
    void neverAnswersWithinTheCall();
    void leavesOutDeadContexts();
    void answersEvenWhenItDies();
    void refusesCallsThatAreTooLong();
    void carriesEvents();
    void findsAnAgentThatComesLater();
    void findsAnAgentThatComesBack();
    void closesForGood();
    void opensAnotherWithinASignal();
    void closesWithinACallback();
};

void ControlClientTest::greetsAndGetsReady()
{
    const EchoAgent agent(path());
    QCOMPARE(agent.m_error, std::nullopt);
    QCOMPARE(m_client->state(), State::Disconnected);
    openReady();
    QCOMPARE(m_states, (QList<State>{State::Connecting, State::Greeting, State::Ready}));
    QCOMPARE(m_client->path(), path());
    QCOMPARE(m_client->errorText(), QString());
    QCOMPARE(m_client->greeting().value("host"_L1), QJsonValue(u"web-3"_s));
    QCOMPARE(m_client->greeting().value("role"_L1), QJsonValue(u"operate"_s));
}

void ControlClientTest::findsRelativePaths()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_directory->path()));
    const EchoAgent agent(u"control"_s);
    m_client->open(u"control"_s);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(agent.m_error, std::nullopt);
    QTRY_COMPARE(m_client->state(), State::Ready);
    QVERIFY(QFile::exists(path()));
}

void ControlClientTest::carriesCalls()
{
    EchoAgent agent(path());
    openReady();
    Answer echo;
    Answer refused;
    Answer waiting;
    m_client->call(u"wait"_s, {}, this, waiting.taker());
    m_client->call(u"echo"_s, {{u"a"_s, u"\u00e4\n"_s}}, this, echo.taker());
    m_client->call(u"refuse"_s, {}, this, refused.taker());
    QTRY_COMPARE(echo.count + refused.count, 2);
    QCOMPARE(echo.result(), (QJsonObject{{u"a"_s, u"\u00e4\n"_s}}));
    QCOMPARE(std::get<RpcError>(refused.outcome), (RpcError{RpcErrorCode::Refused, u"because"_s}));
    QCOMPARE(waiting.count, 0);
    QCOMPARE(agent.m_program, u"sluicekeeper"_s);

    QCOMPARE(agent.m_waiting.size(), 1);
    agent.m_server.respond(agent.m_client, {agent.m_waiting.first(), QJsonValue(QJsonValue::Null)});
    QTRY_COMPARE(waiting.count, 1);
    QVERIFY(std::get<QJsonValue>(waiting.outcome).isNull());
    QCOMPARE(echo.count, 1);
}

void ControlClientTest::callsMayFollowCalls()
{
    const EchoAgent agent(path());
    openReady();
    int answered = 0;
    std::function<void(const ControlClient::Outcome &)> again = [&](const ControlClient::Outcome &) {
        if (++answered < 100)
            m_client->call(u"echo"_s, {}, this, again);
    };
    m_client->call(u"echo"_s, {}, this, again);
    QTRY_COMPARE(answered, 100);
}

void ControlClientTest::neverAnswersWithinTheCall()
{
    Answer early;
    m_client->call(u"echo"_s, {}, this, early.taker());
    QCOMPARE(early.count, 0);
    QTRY_COMPARE(early.count, 1);
    QCOMPARE(early.errorCode(), int(RpcErrorCode::Disconnected));

    auto agent = std::make_unique<EchoAgent>(path());
    openReady();
    agent.reset();
    Answer late; // the loss is not known yet
    m_client->call(u"echo"_s, {}, this, late.taker());
    QCOMPARE(late.count, 0);
    QTRY_COMPARE(late.count, 1);
    QCOMPARE(late.errorCode(), int(RpcErrorCode::Disconnected));

    Answer noContext;
    m_client->call(u"echo"_s, {}, nullptr, noContext.taker());
    QTRY_COMPARE(noContext.count, 1);
}

void ControlClientTest::leavesOutDeadContexts()
{
    EchoAgent agent(path());
    openReady();
    Answer answered;
    Answer lost;
    auto context = std::make_unique<QObject>();
    m_client->call(u"wait"_s, {}, context.get(), answered.taker());
    m_client->call(u"wait"_s, {}, context.get(), lost.taker());
    QTRY_COMPARE(agent.m_waiting.size(), 2);
    context.reset();
    agent.m_server.respond(agent.m_client, {agent.m_waiting.first(), QJsonValue(1)});
    Answer echo;
    m_client->call(u"echo"_s, {}, this, echo.taker());
    QTRY_COMPARE(echo.count, 1);
    agent.m_server.close();
    QTRY_COMPARE(m_client->state(), State::Disconnected);

    Answer early;
    context = std::make_unique<QObject>();
    m_client->call(u"echo"_s, {}, context.get(), early.taker());
    context.reset();
    Answer marker;
    m_client->call(u"echo"_s, {}, this, marker.taker());
    QTRY_COMPARE(marker.count, 1);
    QCOMPARE(answered.count + lost.count + early.count, 0);
}

void ControlClientTest::answersEvenWhenItDies()
{
    const EchoAgent agent(path());
    openReady();
    Answer answer;
    m_client->call(u"wait"_s, {}, this, answer.taker());
    QTRY_COMPARE(agent.m_waiting.size(), 1);
    m_client.reset();
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.errorCode(), int(RpcErrorCode::Disconnected));
}

void ControlClientTest::refusesCallsThatAreTooLong()
{
    const EchoAgent agent(path());
    openReady();
    Answer answer;
    m_client->call(u"echo"_s, {{u"x"_s, QString(maximumRequestBytes, u'x')}}, this, answer.taker());
    QCOMPARE(answer.count, 0);
    QTRY_COMPARE(answer.count, 1);
    QCOMPARE(answer.errorCode(), int(RpcErrorCode::FrameTooLong));
    Answer next;
    m_client->call(u"echo"_s, {{u"x"_s, QString(maximumRequestBytes - 100, u'x')}}, this, next.taker());
    QTRY_COMPARE(next.count, 1);
    QCOMPARE(next.errorCode(), 0);
    QCOMPARE(m_client->state(), State::Ready);
}

void ControlClientTest::carriesEvents()
{
    EchoAgent agent(path());
    openReady();
    QList<RpcEvent> events;
    connect(m_client.get(), &ControlClient::eventReceived, this,
            [&events](const RpcEvent &event) { events.append(event); });
    Answer echo;
    m_client->call(u"echo"_s, {}, this, echo.taker());
    QTRY_COMPARE(echo.count, 1);
    agent.m_server.send(agent.m_client, {u"sample"_s, {{u"idle"_s, 97.5}}});
    agent.m_server.send(agent.m_client, {u"one that only newer agents know"_s, {}});
    QTRY_COMPARE(events.size(), 2);
    QCOMPARE(events.first().name, u"sample"_s);
    QCOMPARE(events.first().params, (QJsonObject{{u"idle"_s, 97.5}}));
    QCOMPARE(m_client->state(), State::Ready);
}

void ControlClientTest::findsAnAgentThatComesLater()
{
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Disconnected);
    const EchoAgent agent(path());
    QTRY_COMPARE(m_client->state(), State::Ready);
    QCOMPARE(m_states, (QList<State>{State::Connecting, State::Disconnected, State::Greeting, State::Ready}));
}

void ControlClientTest::findsAnAgentThatComesBack()
{
    auto agent = std::make_unique<EchoAgent>(path());
    openReady();
    Answer pending;
    m_client->call(u"wait"_s, {}, this, pending.taker());
    QTRY_COMPARE(agent->m_waiting.size(), 1);
    agent.reset();
    QTRY_COMPARE(pending.count, 1);
    QCOMPARE(pending.errorCode(), int(RpcErrorCode::Disconnected));
    QCOMPARE(m_client->state(), State::Disconnected);
    QCOMPARE(m_client->errorText(), u"the agent closed the connection"_s);

    agent = std::make_unique<EchoAgent>(path());
    QTRY_COMPARE(m_client->state(), State::Ready);
    Answer echo;
    m_client->call(u"echo"_s, {}, this, echo.taker());
    QTRY_COMPARE(echo.count, 1);
    QCOMPARE(echo.errorCode(), 0);
    QCOMPARE(pending.count, 1);
}

void ControlClientTest::closesForGood()
{
    EchoAgent agent(path());
    openReady();
    Answer pending;
    m_client->call(u"wait"_s, {}, this, pending.taker());
    m_client->close();
    QCOMPARE(m_client->state(), State::Disconnected);
    QCOMPARE(m_client->errorText(), QString());
    QCOMPARE(pending.count, 0);
    QTRY_COMPARE(pending.count, 1);
    QTRY_COMPARE(agent.m_gone.size(), 1);
    m_client->close();
    QCOMPARE(m_states.count(State::Disconnected), 1);

    openReady();
}

void ControlClientTest::opensAnotherWithinASignal()
{
    const EchoAgent other(path(u"other"_s));
    connect(m_client.get(), &ControlClient::stateChanged, this, [this](State state) {
        if (state == State::Disconnected && m_client->path() == path())
            m_client->open(path(u"other"_s));
    });
    m_client->open(path());
    QTRY_COMPARE(m_client->state(), State::Ready);
    QCOMPARE(m_client->path(), path(u"other"_s));
}

void ControlClientTest::closesWithinACallback()
{
    const EchoAgent agent(path());
    openReady();
    Answer second;
    int first = 0;
    m_client->call(u"echo"_s, {}, this, [this, &first](const ControlClient::Outcome &) {
        ++first;
        m_client->close();
    });
    m_client->call(u"echo"_s, {}, this, second.taker()); // its answer comes in the same piece
    QTRY_COMPARE(second.count, 1);
    QCOMPARE(second.errorCode(), int(RpcErrorCode::Disconnected));
    QCOMPARE(first, 1);
    QCOMPARE(m_client->state(), State::Disconnected);
}

QTEST_GUILESS_MAIN(ControlClientTest)
#include "tst_controlclient.moc"
