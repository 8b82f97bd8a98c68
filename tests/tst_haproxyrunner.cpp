// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/haproxyrunner.h"

#include "agentcore/haproxy/configcheck.h"
#include "agentundertest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <csignal>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
using State = HaproxyRunner::State;

bool exists(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

QByteArray run(const QString &program, const QStringList &arguments, int &code)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    code = process.waitForFinished(patience) ? process.exitCode() : -1;
    return process.readAll();
}

} // namespace

/// A real HAProxy from its button's point of view, and programs that are none.
class HaproxyRunnerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theConfigurationIsGood();
    void itIsStartedWatchedAndStopped();
    void itEndsWithItsOwner();
    void itIsNotInstalled_data();
    void itIsNotInstalled();
    void whyItDidNotStartIsSaid();
    void oneThatEndsByItselfIsNoticed();
    void oneThatWillNotEndIsKilled();

private:
    /// A program of that name in the folder "bin" that does this.
    void makeProgram(const QByteArray &script);
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"haproxy"_s); }
    [[nodiscard]] QStringList ownPath() const { return {m_directory->filePath(u"bin"_s)}; }

    std::unique_ptr<QTemporaryDir> m_directory;

private Q_SLOTS:
    void initTestCase() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_directory = std::make_unique<QTemporaryDir>(); }
};

void HaproxyRunnerTest::makeProgram(const QByteArray &script)
{
    QVERIFY(QDir().mkpath(ownPath().constFirst()));
    QFile file(ownPath().constFirst() + u"/haproxy"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
}

void HaproxyRunnerTest::theConfigurationIsGood()
{
    const QString odd = m_directory->filePath(u"with a blank and a $"_s);
    QVERIFY(QDir().mkpath(odd));
    const QByteArray config = haproxyDemoConfig({odd, 9998, 8080});
    QFile file(odd + u"/haproxy.cfg"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(config);
    file.close();
    int code = 0;
    const QByteArray said = run(QStandardPaths::findExecutable(u"haproxy"_s, HaproxyRunner::usualSearchPath()),
                                {u"-c"_s, u"-f"_s, file.fileName()}, code);
    QVERIFY2(code == 0 && !said.contains("WARNING"), said.constData());
    AskedAgent agent;
    agent.ports = {9998};
    for (const ConfigFinding &finding : checkConfig(config, agent))
        QVERIFY2(severityOf(finding.fault) != Severity::Problem, qPrintable(finding.text));
    // Nothing of it can be reached from another machine.
    static const QRegularExpression bind(u"^ *bind (?!127\\.0\\.0\\.1:|\"unix@)"_s,
                                         QRegularExpression::MultilineOption);
    QVERIFY(!bind.match(QString::fromUtf8(config)).hasMatch());
}

void HaproxyRunnerTest::itIsStartedWatchedAndStopped()
{
    AgentUnderTest agent;
    QVERIFY(agent.write("[sampling]\nsource = \"simulated\"\n"));
    QCOMPARE(agent.start(), QString());
    HaproxyRunner haproxy(folder(), HaproxyRunner::usualSearchPath());
    QVERIFY(haproxy.configuration().isEmpty());
    haproxy.start(agent.port());
    QTRY_VERIFY2_WITH_TIMEOUT(haproxy.state() == State::Running, qPrintable(haproxy.messages()), patience);
    const qint64 pid = haproxy.processId();
    QVERIFY(exists(pid));
    QVERIFY(haproxy.configuration().contains(QByteArray::number(agent.port())));
    QTRY_VERIFY_WITH_TIMEOUT(haproxy.figures() && haproxy.figures()->agentCheck == "L7OK", patience);
    QCOMPARE(haproxy.figures()->weight, 100);
    QCOMPARE(haproxy.figures()->maxconn, 200U);
    QVERIFY(haproxy.figures()->takesTraffic());
    QVERIFY(!agent.result(u"override.set"_s, {{u"state"_s, u"drain"_s}}).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.figures().value_or(HaproxyServerFigures()).status, "DRAIN (agent)"_ba, patience);
    // What a visitor gets of it: no server is left.
    QTcpSocket visitor;
    visitor.connectToHost(QHostAddress::LocalHost, haproxy.webPort());
    visitor.write("GET / HTTP/1.0\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(visitor.bytesAvailable() > 12, patience);
    QCOMPARE(visitor.read(12).last(4), " 503"_ba);
    haproxy.stop();
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.state(), State::Stopped, patience);
    QVERIFY(!exists(pid));
    QVERIFY(!haproxy.figures());
    // And again, in the same folder.
    haproxy.start(agent.port());
    QTRY_VERIFY2_WITH_TIMEOUT(haproxy.state() == State::Running, qPrintable(haproxy.messages()), patience);
}

void HaproxyRunnerTest::itEndsWithItsOwner()
{
    qint64 pid = 0;
    {
        HaproxyRunner haproxy(folder(), HaproxyRunner::usualSearchPath());
        haproxy.start(1);
        QTRY_VERIFY2_WITH_TIMEOUT(haproxy.state() == State::Running, qPrintable(haproxy.messages()), patience);
        pid = haproxy.processId();
        QVERIFY(exists(pid));
    }
    QVERIFY(!exists(pid));
}

void HaproxyRunnerTest::itIsNotInstalled_data()
{
    QTest::addColumn<QStringList>("path");
    QTest::newRow("an empty path") << QStringList();
    QTest::newRow("a folder without it") << QStringList{u"/proc"_s};
    QTest::newRow("a folder that is not there") << QStringList{u"/nonexistent"_s};
}

void HaproxyRunnerTest::itIsNotInstalled()
{
    QFETCH(const QStringList, path);
    HaproxyRunner haproxy(folder(), path);
    haproxy.start(9999);
    QCOMPARE(haproxy.state(), State::NotInstalled);
    QVERIFY(!haproxy.isAlive());
}

void HaproxyRunnerTest::whyItDidNotStartIsSaid()
{
    makeProgram("echo 'cannot bind socket' >&2\nexit 1\n");
    HaproxyRunner haproxy(folder(), ownPath());
    haproxy.start(9999);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.state(), State::Failed, patience);
    QCOMPARE(haproxy.messages(), u"cannot bind socket"_s);
    // Where the folder cannot be made, it is not even tried.
    HaproxyRunner nowhere(u"/proc/none/haproxy"_s, ownPath());
    nowhere.start(9999);
    QCOMPARE(nowhere.state(), State::Failed);
    QVERIFY(nowhere.messages().contains(u"/proc/none"_s));
}

void HaproxyRunnerTest::oneThatEndsByItselfIsNoticed()
{
    HaproxyRunner haproxy(folder(), HaproxyRunner::usualSearchPath());
    haproxy.start(1);
    QTRY_VERIFY2_WITH_TIMEOUT(haproxy.state() == State::Running, qPrintable(haproxy.messages()), patience);
    QCOMPARE(::kill(pid_t(haproxy.processId()), SIGKILL), 0);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.state(), State::Failed, patience);
    QVERIFY(!haproxy.figures());
}

void HaproxyRunnerTest::oneThatWillNotEndIsKilled()
{
    makeProgram("trap '' TERM\necho ready\nwhile :; do sleep 0.1; done\n");
    HaproxyRunner haproxy(folder(), ownPath());
    haproxy.start(9999);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.messages(), u"ready"_s, patience);
    const qint64 pid = haproxy.processId();
    haproxy.stop();
    QCOMPARE(haproxy.state(), State::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(haproxy.state(), State::Stopped, patience);
    QVERIFY(!exists(pid));
}

QTEST_GUILESS_MAIN(HaproxyRunnerTest)
#include "tst_haproxyrunner.moc"
