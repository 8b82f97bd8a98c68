// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/childprocess.h"
#include "tests/haproxyscenario.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace std::chrono_literals;

namespace {

const QString up75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString maint75 = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up"_s;
const QString maintPatching = maint75 + u" (patching)"_s;
const QByteArray line = "lb1 b/s";

} // namespace

/// What the packages run before the agent goes, with a real agent and a real HAProxy.
class tst_BeforeRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void forcedStaysAndIsNamed();
    void owedIsPaidBeforeItEnds();
    void whoHasNotHeardItIsNamed();
    void nothingToSayEndsAtOnce();
    void agentThatDoesNotRunIsReadFromItsJournal();
    void noAgentAndNoJournalIsSilence();
    void wrongUseIsRefused();

private:
    // Its output; nullopt where it does not end in time, or not with this code.
    [[nodiscard]] std::optional<QByteArray> removal(const QStringList &more = {}, int code = 0);

    std::unique_ptr<HaproxyScenario> m_scenario;
};

void tst_BeforeRemoval::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_scenario = std::make_unique<HaproxyScenario>();
}

std::optional<QByteArray> tst_BeforeRemoval::removal(const QStringList &more, int code)
{
    ChildProcess program;
    const AgentProcess &agent = m_scenario->agent();
    const auto error = program.start(
        QStringLiteral(SLUICE_BEFORE_REMOVAL),
        QStringList{u"--socket"_s, agent.socketPath(), u"--state-dir"_s, agent.stateDirectory()} + more);
    if (error || !program.waitForEnd(70s) || program.exitCode() != code) {
        qInfo("%s", error ? qPrintable(*error) : program.output().constData());
        return std::nullopt;
    }
    return program.output();
}

void tst_BeforeRemoval::forcedStaysAndIsNamed()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maintPatching, u"patching"_s)}));
    const auto said = removal();
    QVERIFY(said);
    QVERIFY2(said->contains("  default: maint, forced by "), said->constData());
    QVERIFY2(said->contains("(patching)\n"), said->constData());
    QVERIFY2(said->contains("(lb1 b/s):\n    set server b/s state ready\n"), said->constData());
    QVERIFY(m_scenario->agent().status().services.front().overrides.state);
    SLUICE_HOLDS(m_scenario->settlesAt(maintPatching));

    // What it names is what helps once the agent is gone.
    QVERIFY(m_scenario->agent().stop());
    for (const QByteArray &one : said->split('\n')) {
        if (one.startsWith("    "))
            QVERIFY(!m_scenario->haproxy().command(one.trimmed()).isEmpty()); // an empty line says "done"
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_scenario->haproxy().view().toString().startsWith("UP | RUNNING | READY | 100/100"_L1),
                             20'000);
}

void tst_BeforeRemoval::owedIsPaidBeforeItEnds()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maint75), automatic(up75)}));
    QVERIFY2(!m_scenario->agent().failure(u"ready.owe"_s, {{u"service"_s, u"default"_s}}), "ready cannot be owed");
    const auto said = removal();
    QVERIFY(said);
    QVERIFY2(said->contains("Waiting up to 45 s"), said->constData());
    QVERIFY2(!said->contains("Not heard by"), said->constData());
    const auto known = m_scenario->agent().balancer(line);
    QVERIFY(known && known->owed.empty());
}

void tst_BeforeRemoval::whoHasNotHeardItIsNamed()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run(
        {force(ForcedState::Drain, u"DRAIN (agent) | RUNNING | FDRAIN | 75/100 | 50 | L7OK | via agent : up"_s)}));
    m_scenario->haproxy().suspend();
    QVERIFY(!m_scenario->agent().failure(u"override.clear"_s, {{u"service"_s, u"default"_s}}));
    const auto said = removal({u"--wait"_s, u"2"_s});
    QVERIFY(said);
    QVERIFY2(said->contains("Waiting up to 2 s"), said->constData());
    QVERIFY2(said->contains("Not heard by: 127.0.0.1 (lb1 b/s)\n"), said->constData());
    QVERIFY2(said->contains("    set server b/s state ready\n"), said->constData());
    m_scenario->haproxy().resume();
}

void tst_BeforeRemoval::nothingToSayEndsAtOnce()
{
    HaproxyScenario::Setup setup;
    setup.idle = 100;
    SLUICE_HOLDS(m_scenario->start(setup));
    SLUICE_HOLDS(m_scenario->settlesAt(u"UP | RUNNING | READY | 100/100 | 50 | L7OK | via agent : up"_s));
    QCOMPARE(removal(), std::optional(QByteArray()));
}

void tst_BeforeRemoval::agentThatDoesNotRunIsReadFromItsJournal()
{
    SLUICE_HOLDS(m_scenario->start({}));
    SLUICE_HOLDS(m_scenario->run({force(ForcedState::Maint, maintPatching, u"patching"_s)}));
    m_scenario->killAgent();
    const auto said = removal();
    QVERIFY(said);
    QVERIFY2(said->contains("  default: maint, forced by "), said->constData());
    QVERIFY2(said->contains("    set server b/s state ready\n"), said->constData());
}

void tst_BeforeRemoval::noAgentAndNoJournalIsSilence()
{
    const QTemporaryDir nothing;
    QCOMPARE(removal({u"--socket"_s, nothing.filePath(u"control"_s), u"--state-dir"_s, nothing.path()}),
             std::optional(QByteArray()));
}

void tst_BeforeRemoval::wrongUseIsRefused()
{
    QVERIFY(removal({u"--wait"_s, u"soon"_s}, 2).value_or(QByteArray()).contains("--wait"));
    QVERIFY(removal({u"now"_s}, 2).value_or(QByteArray()).contains("--wait"));
}

QTEST_GUILESS_MAIN(tst_BeforeRemoval)
#include "tst_beforeremoval.moc"
