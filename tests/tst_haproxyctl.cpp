// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctlprocess.h"
#include "tests/haproxyscenario.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

const QString automatic75 = u"UP | RUNNING | READY | 75/100 | 50 | L7OK | via agent : up"_s;
const QString maint = u"MAINT | STOPPED | FMAINT | 75/100 | 50 | L7OK | via agent : up (patching)"_s;

} // namespace

/// `sluicectl` with a real agent and a real HAProxy: it says done when HAProxy has it, and only then.
class TestHaproxyCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theWholeStory();
    void waitsForAHaproxyThatHangs();
    void aSilentOneIsNotDone();
    void snippetIsGoodForHaproxy();

private:
    [[nodiscard]] static bool isWaitedFor(HaproxyScenario &scenario);
    [[nodiscard]] static QStringList at(HaproxyScenario &scenario, const QStringList &arguments)
    {
        return QStringList{u"--socket"_s, scenario.agent().socketPath()} + arguments;
    }
};

/// The agent has seen enough of this HAProxy to wait for it, and to know its pace.
bool TestHaproxyCtl::isWaitedFor(HaproxyScenario &scenario)
{
    return QTest::qWaitFor(
        [&scenario] {
            const ControlClient::Outcome outcome = scenario.agent().call(u"balancers"_s);
            const QJsonValue *const value = std::get_if<QJsonValue>(&outcome);
            const QJsonArray all = value ? value->toObject().value("balancers"_L1).toArray() : QJsonArray();
            const QJsonObject first = all.isEmpty() ? QJsonObject() : all.first().toObject();
            return first.value("counts"_L1).toBool() && first.value("interval_s"_L1).isDouble();
        },
        30'000);
}

void TestHaproxyCtl::theWholeStory()
{
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    SLUICE_HOLDS(scenario.settlesAt(automatic75));
    QVERIFY(isWaitedFor(scenario));
    CtlProcess ctl;
    const QStringList order{u"maint"_s, u"--reason"_s, u"patching"_s, u"--for"_s, u"2h"_s, u"--wait"_s};
    QVERIFY2(ctl.run(at(scenario, order)) == 0, ctl.err().constData());
    // At once, without another probe.
    QCOMPARE(scenario.haproxy().view().toString(), maint);

    // A reboot keeps it: the agent ends, and another comes.
    QCOMPARE(scenario.agent().stop(), std::optional<int>(0));
    SLUICE_HOLDS(scenario.startAgent());
    SLUICE_HOLDS(scenario.settlesAt(maint));
    QVERIFY2(ctl.run(at(scenario, {u"status"_s})) == 0, ctl.err().constData());
    QVERIFY2(ctl.out().contains("Reason: patching"), ctl.out().constData());

    QVERIFY2(ctl.run(at(scenario, {u"auto"_s, u"--wait"_s})) == 0, ctl.err().constData());
    // Said done after the return check, not while the server is still DOWN for it.
    QCOMPARE(scenario.haproxy().view().toString(), automatic75);
    SLUICE_HOLDS(scenario.settlesAt(automatic75));
}

void TestHaproxyCtl::waitsForAHaproxyThatHangs()
{
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    QVERIFY(isWaitedFor(scenario));
    scenario.haproxy().suspend();
    CtlProcess ctl;
    ctl.start(at(scenario, {u"maint"_s, u"--reason"_s, u"patching"_s, u"--wait"_s, u"--timeout"_s, u"5m"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(ctl.out().contains("default: maint"), 30'000);
    QVERIFY(scenario.agent().letTimePass(std::chrono::seconds(2)));
    QVERIFY(ctl.isRunning());
    scenario.haproxy().resume();
    QVERIFY2(ctl.wait() == 0, ctl.err().constData());
    QCOMPARE(scenario.haproxy().view().toString(), maint);
}

void TestHaproxyCtl::aSilentOneIsNotDone()
{
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    QVERIFY(isWaitedFor(scenario));
    scenario.haproxy().suspend();
    CtlProcess ctl;
    QCOMPARE(ctl.run(at(scenario, {u"drain"_s, u"--wait"_s})), 5);
    QVERIFY2(ctl.err().contains("silent") && ctl.err().contains("127.0.0.1 (lb1 b/s)"), ctl.err().constData());
    // Left out, nobody remains who could have heard it: that is not done either.
    QCOMPARE(ctl.run(at(scenario, {u"drain"_s, u"--wait"_s, u"--ignore-silent"_s})), 5);
    QVERIFY2(ctl.err().contains("127.0.0.1 (lb1 b/s)"), ctl.err().constData());
    scenario.haproxy().resume();
}

void TestHaproxyCtl::snippetIsGoodForHaproxy()
{
    HaproxyScenario scenario;
    HaproxyScenario::Setup setup;
    setup.agent.more = u"[[service]]\nname = \"odd\"\nagent_send = [\"* sh$op/no\\\"de\\\\\"]\nports = [8443]\n"_s;
    SLUICE_HOLDS(scenario.start(setup));
    CtlProcess ctl;
    QVERIFY2(ctl.run(at(scenario, {u"snippet"_s})) == 0, ctl.err().constData());
    QVERIFY2(ctl.out().contains("agent-port %1"_ba.replace("%1", QByteArray::number(scenario.agent().port()))),
             ctl.out().constData());
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"haproxy.cfg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("defaults\n    mode http\n    timeout connect 1s\n    timeout client 1s\n    timeout server 1s\n\n"
               "frontend f\n    bind unix@"
               + directory.filePath(u"f"_s).toUtf8() + "\n    default_backend web\n\n" + ctl.out());
    file.close();
    QProcess haproxy;
    haproxy.start(u"haproxy"_s, {u"-c"_s, u"-f"_s, file.fileName()});
    QVERIFY(haproxy.waitForFinished());
    const QByteArray said = haproxy.readAllStandardOutput() + haproxy.readAllStandardError();
    QVERIFY2(haproxy.exitCode() == 0, said.constData());
    QVERIFY2(!said.contains("WARNING"), said.constData());
}

QTEST_GUILESS_MAIN(TestHaproxyCtl)
#include "tst_haproxyctl.moc"
