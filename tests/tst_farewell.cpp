// SPDX-License-Identifier: GPL-3.0-or-later
// What load balancers are told when the agent goes, and that the next start takes it back.
#include "agentundertest.h"
#include "smalldisk.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView balancer("lb1\n");

QByteArray settings(const QByteArray &lifecycle, const QByteArray &more = {})
{
    return "[lifecycle]\n" + lifecycle
        + "[reply]\nready_for = \"0s\"\nreturn_check = \"0s\"\n"
          "[sampling]\nsource = \"simulated\"\ninterval = \"100ms\"\n"
        + more;
}

bool no()
{
    return false;
}

} // namespace

class TestFarewell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_agent = std::make_unique<AgentUnderTest>();
    }
    void cleanup() { m_agent.reset(); }

    void isSaidUntilItWasFetchedAndThenTakenBack_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("back");
        QTest::newRow("drain") << QByteArray("drain") << QByteArray("up drain 100% # the agent stops\n")
                               << QByteArray("up ready 100%\n");
        QTest::newRow("maint") << QByteArray("maint") << QByteArray("up maint 100% # the agent stops\n")
                               << QByteArray("down ready 100% # returning\n");
        QTest::newRow("down") << QByteArray("down") << QByteArray("down 100% # the agent stops\n")
                              << QByteArray("up 100%\n");
    }
    void isSaidUntilItWasFetchedAndThenTakenBack()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, back);
        start(settings("on_stop = \"" + word + "\"\non_shutdown = \"" + word + "\"\nfarewell = \"5m\"\n"));
        meet();
        QSignalSpy over(&m_agent->host(), &AgentHost::farewellOver);
        QSignalSpy waits(&m_agent->host(), &AgentHost::farewellWaits);
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE(waits.size(), 1);
        QCOMPARE(m_agent->status().agent.phase, LifePhase::Farewell);
        QVERIFY(over.isEmpty());
        QCOMPARE(probe(), said);
        QTRY_COMPARE(over.size(), 1);
        m_agent->stop();
        start();
        QVERIFY(!m_agent->status().services.front().overrides.any());
        QCOMPARE(probe(), back);
        QTRY_COMPARE(probe(), QByteArray("up 100%\n"));
    }

    void isTakenBackOnlyWhereItWasSaid()
    {
        start(settings("on_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"1s\"\n"));
        meet();
        QSignalSpy over(&m_agent->host(), &AgentHost::farewellOver);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"127.0.0.1 \\(lb1\\) has not fetched it"_s));
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 30'000);
        m_agent->stop();
        start();
        QCOMPARE(probe(), QByteArray("up 100%\n"));
    }

    // A power cut in the midst of it must not strand a server.
    void isRecordedBeforeItIsSaid()
    {
        start(settings("on_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"5m\"\n"));
        meet();
        QSignalSpy waits(&m_agent->host(), &AgentHost::farewellWaits);
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE(waits.size(), 1);
        QFile journal(m_agent->stateDirectory() + u"/journal"_s);
        QVERIFY2(journal.open(QIODevice::ReadOnly), qPrintable(journal.fileName()));
        const QByteArray last = journal.readAll().trimmed().split('\n').last();
        QVERIFY2(last.contains("\"ready\""), last.constData());
        QVERIFY2(last.contains("\"overrides\":[]"), last.constData());
    }

    void whatIsForcedIsNotChanged()
    {
        start(settings("on_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"1s\"\n",
                       "[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n"));
        meet();
        static_cast<void>(m_agent->result(u"override.set"_s, {{u"state"_s, u"maint"_s}, {u"reason"_s, u"disk"_s}}));
        static_cast<void>(m_agent->result(u"override.set"_s, {{u"service"_s, u"web"_s}, {u"weight"_s, 40}}));
        QSignalSpy waits(&m_agent->host(), &AgentHost::farewellWaits);
        QSignalSpy over(&m_agent->host(), &AgentHost::farewellOver);
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE(waits.size(), 1);
        const AgentStatus status = m_agent->status();
        QCOMPARE(status.services[0].reply, QByteArray("up maint 100% # disk"));
        QCOMPARE(status.services[1].reply, QByteArray("up drain 40% # the agent stops"));
        QTRY_COMPARE_WITH_TIMEOUT(over.size(), 1, 30'000);
        m_agent->stop();
        start();
        QCOMPARE(probe(), QByteArray("up maint 100% # disk\n"));
        QCOMPARE(m_agent->status().services[1].reply, QByteArray("up 40%"));
    }

    void nothingIsSaid_data()
    {
        QTest::addColumn<QByteArray>("lifecycle");
        QTest::newRow("by default") << QByteArray();
        QTest::newRow("keep") << QByteArray("on_stop = \"keep\"\non_shutdown = \"drain\"\n");
        QTest::newRow("no time for it") << QByteArray("on_stop = \"drain\"\nfarewell = \"0s\"\n");
    }
    void nothingIsSaid()
    {
        QFETCH(QByteArray, lifecycle);
        start(settings(lifecycle));
        meet();
        QSignalSpy over(&m_agent->host(), &AgentHost::farewellOver);
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        QVERIFY(m_agent->status().balancers.front().owed.empty());
    }

    // Finding out takes a moment, so it is asked only where it makes a difference.
    void theMachinesEndHasAWordOfItsOwn()
    {
        start(settings("on_stop = \"keep\"\non_shutdown = \"drain\"\nfarewell = \"5m\"\n"));
        meet();
        QSignalSpy waits(&m_agent->host(), &AgentHost::farewellWaits);
        m_agent->host().sayFarewell([] { return true; });
        QTRY_COMPARE(waits.size(), 1);
        QCOMPARE(probe(), QByteArray("up drain 100% # the agent stops\n"));
    }

    // What nobody could take back must not be said.
    void withoutADiskNothingIsSaid()
    {
        SmallDisk disk(256 * 1024);
        QVERIFY(disk.isMounted());
        m_agent = std::make_unique<AgentUnderTest>(disk.path() + u"/state"_s);
        start(settings("on_stop = \"drain\"\non_shutdown = \"drain\"\nfarewell = \"5m\"\n"));
        meet();
        // The register is written soon after somebody appeared: not while the disk is full.
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_agent->stateDirectory() + u"/balancers.json"_s), 30'000);
        QVERIFY(disk.fill());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"would not survive a restart"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"audit trail cannot be written"_s));
        // The last page of each file has room on the fullest disk.
        const auto hasRoom = [this] {
            const QJsonObject result = m_agent->result(u"override.set"_s, {{u"weight"_s, 100}});
            return result.value("saved"_L1).toBool() || !result.value("warning"_L1).toString().contains("audit"_L1);
        };
        for (int order = 0; hasRoom(); ++order)
            QVERIFY(order < 1000);
        QSignalSpy over(&m_agent->host(), &AgentHost::farewellOver);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"without saying drain.*No space left"_s));
        m_agent->host().sayFarewell(no);
        QTRY_COMPARE(over.size(), 1);
        QCOMPARE(probe(), QByteArray("up 100%\n"));
        QVERIFY(disk.makeRoom());
        m_agent.reset();
    }

private:
    void start(const QByteArray &toml)
    {
        QVERIFY(m_agent->write(toml));
        start();
    }
    void start()
    {
        const QString error = m_agent->start();
        QVERIFY2(error.isEmpty(), qPrintable(error));
    }
    QByteArray probe() { return AgentUnderTest::probe(m_agent->port(), balancer.toByteArray()); }
    /// Until the balancer counts as one.
    void meet()
    {
        const auto counts = [this] {
            static_cast<void>(probe());
            QTest::qWait(60); // probes in one burst are nobody's interval
            const std::vector<BalancerStatus> known = m_agent->status().balancers;
            return known.size() == 1 && known.front().line == "lb1" && known.front().counts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(counts(), 60'000);
    }

    std::unique_ptr<AgentUnderTest> m_agent;
};

int main(int argc, char *argv[])
{
    const QString impossible = ownMounts();
    if (!impossible.isEmpty())
        qFatal("%s", qPrintable(impossible));
    QCoreApplication application(argc, argv);
    TestFarewell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_farewell.moc"
