// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/sceneplayer.h"

#include "agentundertest.h"
#include "fakeclock.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
constexpr quint32 someSeed = 7;

} // namespace

/// A scene at a real agent: what is played is what it measures.
class ScenePlayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theAgentMeasuresWhatIsSet();
    void aSceneIsPlayedByTheClock();
    void aHandOnTheSliderEndsTheScene();
    void theLastOfManyIsTold();
    void anAgentThatWasAwayIsToldAgain();
    void aRealProcessorIsRefusedOnce();

private:
    void startAgent(const QByteArray &source);
    [[nodiscard]] std::optional<double> measured();

    std::unique_ptr<AgentUnderTest> m_agent;
    std::unique_ptr<ControlClient> m_client;
    FakeClock m_clock;
};

void ScenePlayerTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_agent = std::make_unique<AgentUnderTest>();
    m_client = std::make_unique<ControlClient>(u"demonstration-test"_s);
}

void ScenePlayerTest::cleanup()
{
    m_client.reset();
    m_agent.reset();
}

void ScenePlayerTest::startAgent(const QByteArray &source)
{
    QVERIFY(m_agent->write("[sampling]\nsource = \"" + source + "\"\n"));
    QCOMPARE(m_agent->start(), QString());
    m_client->open(m_agent->options().socketPath);
}

std::optional<double> ScenePlayerTest::measured()
{
    const AgentStatus status = m_agent->status();
    return status.services.front().sources.front().availability;
}

void ScenePlayerTest::theAgentMeasuresWhatIsSet()
{
    ScenePlayer player(*m_client, m_clock);
    const QSignalSpy changed(&player, &ScenePlayer::idleChanged);
    startAgent("simulated");
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional<double>(ScenePlayer::firstIdle), patience);
    player.setIdle(37);
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(37.0), patience);
    QCOMPARE(changed.size(), 1);
    player.setIdle(400);
    QCOMPARE(player.idle(), 100);
}

void ScenePlayerTest::aSceneIsPlayedByTheClock()
{
    startAgent("simulated");
    ScenePlayer player(*m_client, m_clock);
    player.play(LoadScene::Runaway, someSeed);
    QCOMPARE(player.scene(), std::optional(LoadScene::Runaway));
    QCOMPARE(player.idle(), idlePercent(LoadScene::Runaway, 0s, someSeed));
    m_clock.advance(30s);
    const int later = idlePercent(LoadScene::Runaway, 30s, someSeed);
    QTRY_COMPARE_WITH_TIMEOUT(player.idle(), later, patience);
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(double(later)), patience);
    player.stop();
    QVERIFY(!player.scene());
    QCOMPARE(player.idle(), later);
}

void ScenePlayerTest::aHandOnTheSliderEndsTheScene()
{
    startAgent("simulated");
    ScenePlayer player(*m_client, m_clock);
    player.play(LoadScene::Flapping, someSeed);
    const QSignalSpy changed(&player, &ScenePlayer::sceneChanged);
    player.setIdle(55);
    QVERIFY(!player.scene());
    QCOMPARE(changed.size(), 1);
    m_clock.advance(6s);
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(55.0), patience);
    QCOMPARE(player.idle(), 55);
}

// A slider that is dragged: each value while a call is under way, of which only the last one matters.
void ScenePlayerTest::theLastOfManyIsTold()
{
    startAgent("simulated");
    ScenePlayer player(*m_client, m_clock);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), ControlClient::State::Ready, patience);
    for (int percent = 0; percent <= 63; ++percent)
        player.setIdle(percent);
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(63.0), patience);
}

void ScenePlayerTest::anAgentThatWasAwayIsToldAgain()
{
    startAgent("simulated");
    ScenePlayer player(*m_client, m_clock);
    player.setIdle(22);
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(22.0), patience);
    m_agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_client->state() != ControlClient::State::Ready, patience);
    QCOMPARE(m_agent->start(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(measured(), std::optional(22.0), patience);
}

void ScenePlayerTest::aRealProcessorIsRefusedOnce()
{
    startAgent("system");
    ScenePlayer player(*m_client, m_clock);
    QSignalSpy refused(&player, &ScenePlayer::refused);
    QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
    QVERIFY(refused.front().front().toString().contains(u"simulated"_s));
    // An answer to a later call, so that a second refusal would have come.
    QVERIFY(m_agent->status().time.time_since_epoch() > 0s);
    QCOMPARE(refused.size(), 1);
}

QTEST_GUILESS_MAIN(ScenePlayerTest)
#include "tst_sceneplayer.moc"
