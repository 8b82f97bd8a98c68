// SPDX-License-Identifier: GPL-3.0-or-later
// Forcing maint on a real sluiced whose disk refuses: an administrator in trouble gets what was ordered, and is told
// that it would not survive a restart.
#include "tests/agentprocess.h"
#include "tests/smalldisk.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QString mountsMissing; ///< why this process can have no disks of its own

constexpr int diskBytes = 256 * 1024;
constexpr int patience = 60'000; ///< the agent tries again every ten seconds

} // namespace

class TestAgentDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fullWhileItRuns();
    void readOnlyWhenItStarts();

private:
    QByteArray probe();
    QJsonObject call(const QString &method, const QJsonObject &params)
    {
        const ControlClient::Outcome outcome = m_agent->call(method, params);
        const auto *const value = std::get_if<QJsonValue>(&outcome);
        return value ? value->toObject() : QJsonObject{{u"error"_s, std::get<RpcError>(outcome).text}};
    }
    /// Forces maint, and expects all that an agent must do and say that cannot write it down.
    void forceMaintInVain(const QString &systemsWords);
    void start()
    {
        const std::optional<QString> error = m_agent->start();
        QVERIFY2(!error, qPrintable(error.value_or(QString())));
    }

    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<AgentProcess> m_agent;
};

void TestAgentDisk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    m_disk = std::make_unique<SmallDisk>(diskBytes);
    QVERIFY(m_disk->isMounted());
    m_agent = std::make_unique<AgentProcess>();
    m_agent->setStateDirectory(m_disk->path());
}

void TestAgentDisk::cleanup()
{
    m_agent.reset();
    m_disk.reset();
}

QByteArray TestAgentDisk::probe()
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_agent->port());
    if (!QTest::qWaitFor([&] { return socket.peek(1000).endsWith('\n'); }, 20'000))
        return "no answer";
    return socket.readAll();
}

void TestAgentDisk::forceMaintInVain(const QString &systemsWords)
{
    const QJsonObject result = call(u"override.set"_s, {{u"state"_s, u"maint"_s}, {u"reason"_s, u"disk"_s}});
    QVERIFY2(!result.contains("error"_L1), qPrintable(result.value("error"_L1).toString()));
    QCOMPARE(result.value("saved"_L1), QJsonValue(false));
    QVERIFY2(result.value("warning"_L1).toString().contains(systemsWords),
             qPrintable(result.value("warning"_L1).toString()));
    QCOMPARE(result.value("service"_L1).toObject().value("reply"_L1), QJsonValue(u"up maint 100% # disk"_s));
    QTRY_COMPARE_WITH_TIMEOUT(probe(), QByteArray("up maint 100% # disk\n"), patience);
    const AgentStatus status = m_agent->status();
    QCOMPARE(status.agent.journal, JournalHealth::NotSaved);
    QVERIFY2(status.agent.journalText.contains(systemsWords), qPrintable(status.agent.journalText));
    QVERIFY(!status.agent.auditProblem.isEmpty());
    QVERIFY(!status.balancers.empty());
    QVERIFY(status.balancers.front().notSaved);
}

void TestAgentDisk::fullWhileItRuns()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(probe(), QByteArray("up 100%\n"), patience);
    QVERIFY(m_disk->fill());
    // The last page of each file has room on the fullest disk.
    const auto hasRoom = [this] {
        const QJsonObject result = call(u"override.set"_s, {{u"state"_s, u"drain"_s}});
        return result.value("saved"_L1).toBool() || !result.value("warning"_L1).toString().contains("audit"_L1);
    };
    for (int order = 0; hasRoom(); ++order)
        QVERIFY(order < 1000);
    forceMaintInVain(u"No space left on device"_s);
    QVERIFY(m_disk->makeRoom());
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->status().agent.journal, JournalHealth::Good, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->status().agent.auditProblem, QString(), patience);
    QVERIFY(!m_agent->status().balancers.front().notSaved);
    m_agent->kill(); // and now it does survive
    start();
    QCOMPARE(probe(), QByteArray("up maint 100% # disk\n"));
}

void TestAgentDisk::readOnlyWhenItStarts()
{
    start();
    QTRY_COMPARE_WITH_TIMEOUT(probe(), QByteArray("up 100%\n"), patience);
    QVERIFY(!m_agent->failure(u"override.set"_s, {{u"weight"_s, 40}}));
    QCOMPARE(m_agent->stop(), std::optional(0));
    QVERIFY(m_disk->makeReadOnly());
    start();
    QTRY_COMPARE_WITH_TIMEOUT(probe(), QByteArray("up 40%\n"), patience); // what is on disk counts
    QVERIFY(!m_agent->failure(u"override.clear"_s));
    forceMaintInVain(u"Read-only file system"_s);
    QVERIFY(m_disk->makeWritable());
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->status().agent.journal, JournalHealth::Good, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->status().agent.auditProblem, QString(), patience);
    m_agent->kill();
    start();
    QCOMPARE(probe(), QByteArray("up maint 100% # disk\n"));
}

int main(int argc, char *argv[])
{
    mountsMissing = ownMounts();
    const QCoreApplication application(argc, argv);
    TestAgentDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_agentdisk.moc"
