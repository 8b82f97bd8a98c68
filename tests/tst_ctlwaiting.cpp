// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctlprocess.h"
#include "tests/scriptedcontrolserver.h"
#include "tests/scriptedstatus.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::scripted;

/// `--wait` against an agent that says what the test wants: how long, and how it ends.
class TestCtlWaiting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_agent.reset(); }

    void waitsUntilEverybodyHasIt();
    void waitEndsWithWhatIsLeft_data();
    void waitEndsWithWhatIsLeft();
    void waitEndings_data();
    void waitEndings();
    void waitOutlivesARestart();

private:
    [[nodiscard]] int run(const QStringList &arguments)
    {
        return m_ctl->run(QStringList{u"--socket"_s, m_agent->path()} + arguments);
    }
    void answerStatus(const QJsonArray &services, const QJsonArray &balancers);

    std::unique_ptr<ScriptedControlServer> m_agent;
    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtlWaiting::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_agent = std::make_unique<ScriptedControlServer>();
    m_ctl = std::make_unique<CtlProcess>();
    QVERIFY(m_agent->start());
    answerStatus({service(u"default"_s)}, {});
}

void TestCtlWaiting::answerStatus(const QJsonArray &services, const QJsonArray &balancers)
{
    m_agent->on(u"status"_s, QJsonValue(status(services, balancers)));
    m_agent->on(u"services"_s, QJsonValue(listOf(u"services"_s, services)));
    m_agent->on(u"balancers"_s, QJsonValue(listOf(u"balancers"_s, balancers)));
}

void TestCtlWaiting::waitsUntilEverybodyHasIt()
{
    m_agent->on(u"override.set"_s, QJsonValue(setAnswer(u"maint"_s)));
    const QJsonArray services{service(u"default"_s, u"maint"_s)};
    answerStatus(services, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes), balancer(2, u"10.0.0.6"_s, 1, Fetched::No)});
    m_ctl->start({u"--socket"_s, m_agent->path(), u"maint"_s, u"--wait"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->requestsOf(u"status"_s).size() >= 3, 30'000);
    QVERIFY(m_ctl->isRunning());
    answerStatus(services, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes), balancer(2, u"10.0.0.6"_s, 1, Fetched::Yes)});
    QCOMPARE(m_ctl->wait(), 0);
    QCOMPARE(m_ctl->err(), QByteArray());
}

void TestCtlWaiting::waitEndsWithWhatIsLeft_data()
{
    QTest::addColumn<QJsonValue>("connections");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("some") << QJsonValue(7) << "\ndefault: 7 connections left\n"_ba;
    QTest::newRow("none") << QJsonValue(0) << "\ndefault: no connections left: safe to stop\n"_ba;
    QTest::newRow("not known") << QJsonValue(QJsonValue::Null)
                               << "\ndefault: how many connections are left is not known\n"_ba;
}

void TestCtlWaiting::waitEndsWithWhatIsLeft()
{
    QFETCH(const QJsonValue, connections);
    QFETCH(const QByteArray, says);
    m_agent->on(u"override.set"_s, QJsonValue(setAnswer(u"drain"_s)));
    QJsonObject draining = service(u"default"_s, u"drain"_s);
    answerStatus({draining}, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes)});
    QCOMPARE(run({u"drain"_s, u"--wait"_s}), 0);
    QVERIFY2(!m_ctl->out().contains("left"), m_ctl->out().constData()); // it has no ports
    draining.insert("watches_ports"_L1, true);
    draining.insert("connections"_L1, connections);
    answerStatus({draining}, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes)});
    QCOMPARE(run({u"drain"_s, u"--wait"_s}), 0);
    QVERIFY2(m_ctl->out().endsWith(says), m_ctl->out().constData());
    QCOMPARE(run({u"drain"_s, u"--wait"_s, u"--json"_s}), 0);
    const QJsonObject left = m_ctl->json().value("wait"_L1)["connections"_L1].toObject();
    QCOMPARE(left, (QJsonObject{{u"default"_s, connections}}));
}

void TestCtlWaiting::waitEndings_data()
{
    QTest::addColumn<QJsonArray>("balancers");
    QTest::addColumn<QString>("inForce");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QByteArray>("says");
    const QJsonObject silent = balancer(1, u"10.0.0.5"_s, 60, Fetched::Yes);
    const QJsonObject behind = balancer(2, u"10.0.0.6"_s, 1, Fetched::No);
    const QJsonObject good = balancer(3, u"10.0.0.7"_s, 1, Fetched::Yes);
    const QString maint = u"maint"_s;
    const QString alice = u"alice"_s;
    QTest::newRow("nobody known") << QJsonArray{} << maint << alice << QStringList{} << 5 << u"nobody-known"_s
                                  << "nobody asks for default"_ba;
    QTest::newRow("somebody silent") << QJsonArray{silent, good} << maint << alice << QStringList{} << 5 << u"silent"_s
                                     << "10.0.0.5 (lb1 web/web1)"_ba;
    QTest::newRow("somebody silent who is left out")
        << QJsonArray{silent, good} << maint << alice << QStringList{u"--ignore-silent"_s} << 0 << u"done"_s
        << "left out, because it is silent: 10.0.0.5 (lb1 web/web1)"_ba;
    QTest::newRow("time is over") << QJsonArray{behind, good} << maint << alice << QStringList{u"--timeout"_s, u"1s"_s}
                                  << 5 << u"timed-out"_s << "not fetched yet by 10.0.0.6 (lb2 web/web1)"_ba;
    QTest::newRow("released by somebody meanwhile")
        << QJsonArray{good} << QString() << alice << QStringList{} << 1 << u"changed"_s << "changed meanwhile"_ba;
    QTest::newRow("forced by somebody else meanwhile")
        << QJsonArray{good} << maint << u"bob"_s << QStringList{} << 1 << u"changed"_s << "changed meanwhile"_ba;
}

void TestCtlWaiting::waitEndings()
{
    QFETCH(const QJsonArray, balancers);
    QFETCH(const QString, inForce);
    QFETCH(const QString, owner);
    QFETCH(const QStringList, options);
    QFETCH(const int, exit);
    QFETCH(const QString, outcome);
    QFETCH(const QByteArray, says);
    m_agent->on(u"override.set"_s, QJsonValue(setAnswer(u"maint"_s)));
    answerStatus({service(u"default"_s, inForce, owner)}, balancers);
    QCOMPARE(run(QStringList{u"maint"_s, u"--wait"_s, u"--json"_s} + options), exit);
    QCOMPARE(m_ctl->json().value("wait"_L1).toObject().value("outcome"_L1).toString(), outcome);
    QVERIFY2(m_ctl->err().contains(says), m_ctl->err().constData());
    QCOMPARE(m_ctl->err().count('\n'), 1);
}

void TestCtlWaiting::waitOutlivesARestart()
{
    m_agent->on(u"override.set"_s, QJsonValue(setAnswer(u"maint"_s)));
    const QJsonArray services{service(u"default"_s, u"maint"_s)};
    answerStatus(services, {balancer(1, u"10.0.0.5"_s, 1, Fetched::No)});
    m_ctl->start({u"--socket"_s, m_agent->path(), u"maint"_s, u"--wait"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!m_agent->requestsOf(u"override.set"_s).empty(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->requestsOf(u"status"_s).size() >= 2, 30'000);
    m_agent->stop();
    answerStatus(services, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes)});
    QVERIFY(m_agent->start());
    QCOMPARE(m_ctl->wait(), 0);
}

QTEST_GUILESS_MAIN(TestCtlWaiting)
#include "tst_ctlwaiting.moc"
