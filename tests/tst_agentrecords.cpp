// SPDX-License-Identifier: GPL-3.0-or-later
// A whole agent: handing over what is owed, forgetting balancers, metrics, and no orders from the network.
#include "agentcore/history/auditentry.h"
#include "tests/agentscene.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <memory>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestAgentRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_scene.reset(); }

    void whatOneAgentOwesTheNextOneTakesOver();
    void whatIsForcedHereStays();
    void nonsenseIsTakenAsAWhole_data();
    void nonsenseIsTakenAsAWhole();
    void aForgottenBalancerOwesNothing();
    void forgettingOneLineLeavesTheOthers();
    void unknownBalancersAreAnError();
    void metricsAreText();
    void theTextfileIsKeptAndTakenAway();
    void noOrderComesOverTheNetwork_data();
    void noOrderComesOverTheNetwork();

private:
    void start(const QByteArray &more = {});
    RpcError errorOf(const QString &method, const QJsonObject &params)
    {
        const ControlClient::Outcome outcome = m_scene->outcomeOf(method, params);
        const auto *const error = std::get_if<RpcError>(&outcome);
        return error ? *error : RpcError{RpcErrorCode::InternalError, u"no error"_s};
    }
    AuditEntry lastAudit()
    {
        const QJsonArray entries = m_scene->call(u"audit"_s).value("entries"_L1).toArray();
        return auditEntryFromJson(entries.last().toObject()).value_or(AuditEntry());
    }
    /// Asks until this line comes: a new balancer is answered in full only once it is on disk.
    bool isTold(const QByteArray &line, const QByteArray &sent)
    {
        return QTest::qWaitFor([&] { return m_scene->probe(sent) == line; }, 20'000);
    }

    std::unique_ptr<AgentScene> m_scene;
};

void TestAgentRecords::start(const QByteArray &more)
{
    // With a line configured, an address that asks for the first time is waited for, too.
    const QByteArray services = more.contains("[[service]]")
        ? QByteArray()
        : QByteArray("[[service]]\nname = \"default\"\n[[service]]\nname = \"other\"\nagent_send = [\"other\"]\n");
    m_scene = std::make_unique<AgentScene>("[sampling]\nsource = \"simulated\"\n" + more + services);
    const std::optional<QString> error = m_scene->start();
    QVERIFY2(!error, qPrintable(error.value_or(QString())));
}

// The built-in agent said maint; the one that is installed as a service must end it in the right order.
void TestAgentRecords::whatOneAgentOwesTheNextOneTakesOver()
{
    start();
    m_scene->call(u"override.set"_s, {{u"state"_s, u"maint"_s}, {u"reason"_s, u"disk"_s}, {u"for_s"_s, 3600}});
    m_scene->call(u"override.set"_s, {{u"maxconn"_s, 30}, {u"restore"_s, 200}});
    QVERIFY(isTold("up maint 100% maxconn:30 # disk\n", "lb1 web/s1\n"));
    const QJsonObject exported = m_scene->call(u"debts.export"_s);
    QCOMPARE(exported.value("format"_L1), QJsonValue(1));

    start(); // another agent, with nothing
    QCOMPARE(m_scene->status().services.front().reply, QByteArray("up 100%"));
    const QJsonObject result = m_scene->call(u"debts.import"_s, exported);
    QCOMPARE(result.value("services"_L1), QJsonValue(1));
    QVERIFY(result.value("balancers"_L1).toInt() >= 1);
    QVERIFY(result.value("saved"_L1).toBool());
    QCOMPARE(lastAudit().method, u"debts.import"_s);
    QCOMPARE(m_scene->probe("lb1 web/s1\n"), QByteArray("up maint 100% maxconn:30 # disk\n")); // at once: it is known
    const Overrides forced = m_scene->status().services.front().overrides;
    QVERIFY(forced.state && forced.state->note.end);
    QCOMPARE(forced.state->note.reason, u"disk"_s);

    m_scene->stop(); // and it is on disk
    QVERIFY(!m_scene->start());
    m_scene->call(u"override.clear"_s);
    QCOMPARE(m_scene->probe("lb1 web/s1\n"), QByteArray("down ready 100% maxconn:200 # returning\n"));
}

void TestAgentRecords::whatIsForcedHereStays()
{
    start();
    m_scene->call(u"override.set"_s, {{u"weight"_s, 40}});
    const QJsonObject result = m_scene->call(
        u"debts.import"_s,
        {{u"format"_s, 1},
         {u"debts"_s, QJsonArray()},
         {u"overrides"_s,
          QJsonObject{{u"default"_s, QJsonObject{{u"state"_s, QJsonObject{{u"word"_s, u"drain"_s}}}}}}}});
    QCOMPARE(result.value("services"_L1), QJsonValue(0));
    QCOMPARE(m_scene->status().services.front().reply, QByteArray("up 40%"));
}

void TestAgentRecords::nonsenseIsTakenAsAWhole_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const int params = int(RpcErrorCode::InvalidParams);
    QTest::newRow("nothing") << QByteArray("{}") << params;
    QTest::newRow("a newer format") << QByteArray(R"({"format":2,"overrides":{},"debts":[]})") << params;
    QTest::newRow("a list of overrides") << QByteArray(R"({"format":1,"overrides":[],"debts":[]})") << params;
    QTest::newRow("an unknown state") << QByteArray(
        R"({"format":1,"overrides":{"default":{"state":{"word":"sleep"}}},"debts":[]})")
                                      << params;
    QTest::newRow("an end that cannot be read") << QByteArray(
        R"({"format":1,"overrides":{"default":{"state":{"word":"maint","end":{"kind":"at"}}}},"debts":[]})")
                                                << params;
    QTest::newRow("a debt of no kind") << QByteArray(
        R"({"format":1,"overrides":{"default":{"state":{"word":"maint"}}},"debts":[{"address":"10.0.0.5",)"
        R"("kinds":["rusty"],"line":"","maint_said":false,"return_check":false,"service":"default"}]})")
                                       << params;
    QTest::newRow("a service that is not known, beside one that is") << QByteArray(
        R"({"format":1,"overrides":{"default":{"state":{"word":"maint"}},"nope":{"weight":{"percent":1}}},)"
        R"("debts":[]})") << int(RpcErrorCode::UnknownService);
    QTest::newRow("a debt of a service that is not known") << QByteArray(
        R"({"format":1,"overrides":{"default":{"state":{"word":"maint"}}},"debts":[{"address":"10.0.0.5",)"
        R"("kinds":["ready"],"line":"","maint_said":false,"return_check":false,"service":"nope"}]})")
                                                           << int(RpcErrorCode::UnknownService);
}

void TestAgentRecords::nonsenseIsTakenAsAWhole()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    start();
    const RpcError error = errorOf(u"debts.import"_s, QJsonDocument::fromJson(json).object());
    QCOMPARE(int(error.code), code);
    QVERIFY(!error.text.isEmpty());
    const AgentStatus status = m_scene->status();
    QCOMPARE(status.services.front().reply, QByteArray("up 100%"));
    QVERIFY(status.balancers.empty());
    QCOMPARE(lastAudit().outcome, AuditOutcome::Failed);
}

void TestAgentRecords::aForgottenBalancerOwesNothing()
{
    start();
    QVERIFY(isTold("up 100%\n", "lb1 web/s1\n"));
    m_scene->call(u"override.set"_s, {{u"state"_s, u"drain"_s}});
    QVERIFY(isTold("up drain 100%\n", "lb1 web/s1\n"));
    m_scene->call(u"override.clear"_s);
    QCOMPARE(m_scene->status().balancers.front().nextReply, QByteArray("up ready 100%"));
    const QJsonObject result = m_scene->call(u"balancers.forget"_s, {{u"address"_s, u"127.0.0.1"_s}});
    QCOMPARE(result.value("forgotten"_L1), QJsonValue(1));
    QCOMPARE(result.value("owed"_L1).toArray(), QJsonArray{u"127.0.0.1 \"lb1 web/s1\" (default): ready"_s});
    QVERIFY(result.value("saved"_L1).toBool());
    QVERIFY(m_scene->status().balancers.empty());
    const AuditEntry entry = lastAudit();
    QCOMPARE(entry.method, u"balancers.forget"_s);
    QVERIFY2(entry.text.contains("lb1 web/s1"_L1) && entry.text.contains("dropped what is owed"_L1),
             qPrintable(entry.text));
    m_scene->stop(); // nor does it come back from the disk
    QVERIFY(!m_scene->start());
    QVERIFY(m_scene->status().balancers.empty());
    QVERIFY(isTold("up 100%\n", "lb1 web/s1\n"));
}

void TestAgentRecords::forgettingOneLineLeavesTheOthers()
{
    start();
    QVERIFY(isTold("up 100%\n", "lb1\n"));
    QVERIFY(isTold("up 100%\n", "lb2\n"));
    const QJsonObject result = m_scene->call(u"balancers.forget"_s,
                                             {{u"address"_s, u"127.0.0.1"_s}, {u"line"_s, u"lb1"_s}});
    QCOMPARE(result.value("forgotten"_L1), QJsonValue(1));
    QVERIFY(result.value("owed"_L1).toArray().isEmpty());
    const AgentStatus status = m_scene->status();
    QCOMPARE(status.balancers.size(), 1u);
    QCOMPARE(status.balancers.front().line, QByteArray("lb2"));
}

void TestAgentRecords::unknownBalancersAreAnError()
{
    start();
    QVERIFY(isTold("up 100%\n", "lb1\n"));
    const RpcError unknown = errorOf(u"balancers.forget"_s, {{u"address"_s, u"10.0.0.9"_s}});
    QCOMPARE(unknown.code, RpcErrorCode::Refused);
    QVERIFY2(unknown.text.contains("127.0.0.1 \"lb1\""_L1), qPrintable(unknown.text));
    QCOMPARE(errorOf(u"balancers.forget"_s, {{u"address"_s, u"127.0.0.1"_s}, {u"line"_s, u"lb9"_s}}).code,
             RpcErrorCode::Refused);
    QCOMPARE(errorOf(u"balancers.forget"_s, {{u"address"_s, u"lb1"_s}}).code, RpcErrorCode::InvalidParams);
    QCOMPARE(errorOf(u"balancers.forget"_s, {{u"address"_s, u"127.0.0.1"_s}, {u"line"_s, 7}}).code,
             RpcErrorCode::InvalidParams);
    QCOMPARE(m_scene->status().balancers.size(), 1u);
}

void TestAgentRecords::metricsAreText()
{
    start();
    QVERIFY(isTold("up 100%\n", "lb1 web/s1\n"));
    const QString text = m_scene->call(u"metrics"_s).value("text"_L1).toString();
    QVERIFY(text.contains("sluicekeeper_weight_percent{service=\"default\"} 100\n"_L1));
    QVERIFY(
        text.contains("sluicekeeper_probes_total{service=\"default\",address=\"127.0.0.1\",line=\"lb1 web/s1\"}"_L1));
    QVERIFY(text.contains("sluicekeeper_sample_age_seconds"_L1));
}

void TestAgentRecords::theTextfileIsKeptAndTakenAway()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sluicekeeper.prom"_s);
    start("[metrics]\ntextfile = \"" + file.toUtf8() + "\"\n");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
    QCOMPARE(int(QFileInfo(file).permissions() & QFile::Permissions(0x7777)), 0x6644);
    QFile content(file);
    QVERIFY(content.open(QIODevice::ReadOnly));
    const QByteArray text = content.readAll();
    QVERIFY(text.startsWith("# HELP") && text.endsWith('\n'));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    m_scene->stop();
    QVERIFY(!QFile::exists(file)); // no number of a dead agent stays
}

// The probe port is open to load balancers and to whoever can reach it: nothing said there may be an order.
void TestAgentRecords::noOrderComesOverTheNetwork_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("a reply's word") << QByteArray("maint\n");
    QTest::newRow("a whole reply") << QByteArray("up maint 100% maxconn:1\n");
    QTest::newRow("a call") << QByteArray(
        R"({"jsonrpc":"2.0","id":1,"method":"override.set","params":{"state":"maint"}})"
        "\n");
    QTest::newRow("hello and a call") << QByteArray(
        R"({"jsonrpc":"2.0","id":0,"method":"hello","params":{"protocol":1,"program":"x"}})"
        "\n"
        R"({"jsonrpc":"2.0","id":1,"method":"override.set","params":{"state":"maint"}})"
        "\n");
    QTest::newRow("HAProxy's own command") << QByteArray("set server web/s1 state maint\n");
    QTest::newRow("HTTP") << QByteArray("POST /override.set HTTP/1.1\r\nHost: x\r\nContent-Length: 17\r\n\r\n"
                                        R"({"state":"maint"})");
}

void TestAgentRecords::noOrderComesOverTheNetwork()
{
    QFETCH(QByteArray, sent);
    start();
    QVERIFY(isTold("up 100%\n", "lb1\n"));
    for (int turn = 0; turn < 3; ++turn) {
        const QByteArray answer = m_scene->probe(sent);
        QVERIFY2(answer == "up 100%\n" || answer == "\n", answer.constData());
    }
    QCOMPARE(m_scene->probe("lb1\n"), QByteArray("up 100%\n"));
    const AgentStatus status = m_scene->status();
    QVERIFY(!status.services.front().overrides.any());
    for (const BalancerStatus &balancer : status.balancers)
        QVERIFY(balancer.owed.empty());
    QCOMPARE(lastAudit().method, u"start"_s);
}

QTEST_GUILESS_MAIN(TestAgentRecords)
#include "tst_agentrecords.moc"
