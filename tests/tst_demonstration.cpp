// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: sluicekeeper --demonstration.
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/controlclient.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QStringList everythingIn(const QString &folder)
{
    QStringList found;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        found.append(entries.next());
    return found;
}

} // namespace

class DemonstrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itKeepsToItself();
    void aTakenPortIsLeftAlone_data();
    void aTakenPortIsLeftAlone();
    void itGoesWithNoOtherAgent_data();
    void itGoesWithNoOtherAgent();

private:
    void start();
    /// What its agent says of itself, once it listens.
    [[nodiscard]] std::optional<AgentStatus> status() const;
    [[nodiscard]] std::vector<BalancerStatus> balancers() const
    {
        const std::optional<AgentStatus> now = status();
        return now ? now->balancers : std::vector<BalancerStatus>();
    }
    [[nodiscard]] QString folder() const;

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QProcess> m_panel;
};

void DemonstrationTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_home = std::make_unique<QTemporaryDir>();
    m_temporary = std::make_unique<QTemporaryDir>();
}

void DemonstrationTest::cleanup()
{
    if (m_panel) { // where a check has failed
        m_panel->kill();
        m_panel->waitForFinished(patience);
    }
    m_panel.reset();
    m_home.reset();
    m_temporary.reset();
}

void DemonstrationTest::start()
{
    m_panel = std::make_unique<QProcess>();
    QProcess &panel = *m_panel;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
    environment.insert(u"TMPDIR"_s, m_temporary->path());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.remove(QString::fromLatin1(name));
    panel.setProcessEnvironment(environment);
    panel.setProcessChannelMode(QProcess::MergedChannels);
    panel.start(QStringLiteral(SLUICEKEEPER_PROGRAM), {u"--demonstration"_s});
    QVERIFY(panel.waitForStarted(patience));
}

QString DemonstrationTest::folder() const
{
    const QStringList made = QDir(m_temporary->path()).entryList({u"sluicekeeper-demonstration-*"_s}, QDir::Dirs);
    return made.size() == 1 ? m_temporary->filePath(made.constFirst()) : QString();
}

std::optional<AgentStatus> DemonstrationTest::status() const
{
    if (!QTest::qWaitFor([this] { return QFile::exists(folder() + u"/control"_s); }, patience))
        return std::nullopt;
    ControlClient client(u"test"_s);
    std::optional<AgentStatus> found;
    client.open(folder() + u"/control"_s);
    (void)QTest::qWaitFor([&client] { return client.state() == ControlClient::State::Ready; }, patience);
    client.call(u"status"_s, {}, &client, [&found](const ControlClient::Outcome &outcome) {
        if (const auto *value = std::get_if<QJsonValue>(&outcome))
            found = agentStatusFromJson(value->toObject());
    });
    (void)QTest::qWaitFor([&found] { return found.has_value(); }, patience);
    return found;
}

void DemonstrationTest::itKeepsToItself()
{
    start();
    QProcess &panel = *m_panel;
    const std::optional<AgentStatus> agent = status();
    QVERIFY2(agent, panel.readAll().constData());
    QCOMPARE(agent->agent.source, SamplingSource::Simulated);
    QCOMPARE(agent->agent.pid, panel.processId());
    QCOMPARE(agent->agent.listening.size(), std::size_t(1));
    QCOMPARE(agent->agent.listening.front().address, u"127.0.0.1"_s);
    QVERIFY(agent->agent.listening.front().listening);
    QVERIFY(agent->agent.configFile.startsWith(m_temporary->path()));
    // The stand-in in its window asks it.
    QTRY_COMPARE_WITH_TIMEOUT(balancers().size(), std::size_t(1), patience);
    QVERIFY2(balancers().front().line.startsWith("stand-in "), balancers().front().line.constData());
    panel.terminate();
    QVERIFY2(panel.waitForFinished(patience), panel.readAll().constData());
    QCOMPARE(panel.exitCode(), 0);
    // Nothing of the user's was written, and nothing of its own is left.
    QCOMPARE(everythingIn(m_home->path()), QStringList());
    QCOMPARE(everythingIn(m_temporary->path()), QStringList());
}

void DemonstrationTest::aTakenPortIsLeftAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("on loopback") << u"127.0.0.1"_s;
    QTest::newRow("on all IPv4 addresses") << u"0.0.0.0"_s;
    QTest::newRow("on all addresses, as a real agent does") << QString();
}

// Whoever has the port may be the agent of this machine: it is neither pushed aside nor asked.
void DemonstrationTest::aTakenPortIsLeftAlone()
{
    QFETCH(const QString, address);
    QTcpServer other;
    // Where this fails another one has it, which is the same case.
    const bool held = other.listen(address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(address), 9999);
    start();
    QProcess &panel = *m_panel;
    const std::optional<AgentStatus> agent = status();
    QVERIFY2(agent, panel.readAll().constData());
    const ListenerStatus listener = agent->agent.listening.front();
    QVERIFY2(listener.listening && listener.port != 9999 && listener.port != 0, qPrintable(listener.error));
    QTRY_VERIFY_WITH_TIMEOUT(balancers().size() == 1 && balancers().front().probes >= 2, patience);
    QVERIFY(!held || !other.hasPendingConnections());
    panel.terminate();
    QVERIFY(panel.waitForFinished(patience));
}

void DemonstrationTest::itGoesWithNoOtherAgent_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("--connect") << QStringList{u"--connect"_s, u"built-in"_s};
    QTest::newRow("--config") << QStringList{u"--config"_s, u"/etc/passwd"_s};
    QTest::newRow("--state-dir") << QStringList{u"--state-dir"_s, u"/tmp"_s};
    QTest::newRow("--listen") << QStringList{u"--listen"_s, u"0.0.0.0:9999"_s};
}

void DemonstrationTest::itGoesWithNoOtherAgent()
{
    QFETCH(const QStringList, options);
    QProcess panel;
    panel.setProcessChannelMode(QProcess::MergedChannels);
    panel.start(QStringLiteral(SLUICEKEEPER_PROGRAM), QStringList{u"--demonstration"_s} + options);
    QVERIFY(panel.waitForFinished(patience));
    QCOMPARE(panel.exitCode(), 2);
    const QString said = QString::fromUtf8(panel.readAll());
    QVERIFY2(said.contains(options.constFirst()) && said.contains(u"does not go with it"_s), qPrintable(said));
}

QTEST_GUILESS_MAIN(DemonstrationTest)
#include "tst_demonstration.moc"
