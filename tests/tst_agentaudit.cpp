// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail of a whole agent, as those who operate it and those who may not leave it behind.
#include "agentcore/history/auditentry.h"
#include "tests/agentscene.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <memory>

using namespace sluice;
using namespace Qt::StringLiterals;

class TestAgentAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }

    void whoWhatAndWhy();
    void simulatingInARowIsOneLine();
    void callsThatFailAreThereToo();
    void lookingLeavesNothing();
    void startStopAndEndsByThemselves();
    void subscribersHear();
    void aFileThatCannotBeWrittenStopsNobody();
    void othersAreRefusedInWordsAndListed();
    void refusedCallsCannotPushOthersOut();

private:
    void start();
    ControlClient::Outcome outcomeOf(const QString &method, const QJsonObject &params)
    {
        return m_scene->outcomeOf(method, params);
    }
    QJsonObject call(const QString &method, const QJsonObject &params = {}) { return m_scene->call(method, params); }
    std::vector<AuditEntry> trail();
    AgentInfo info() { return m_scene->status().agent; }
    QString path(const QString &name) const { return m_scene->path(name); }
    /// What nobody gets as answers to these requests, one each.
    QList<QJsonObject> asNobody(const QList<QByteArray> &requests);

    std::unique_ptr<AgentScene> m_scene;
};

void TestAgentAudit::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_scene = std::make_unique<AgentScene>();
}

void TestAgentAudit::start()
{
    const std::optional<QString> error = m_scene->start();
    QVERIFY2(!error, qPrintable(error.value_or(QString())));
}

std::vector<AuditEntry> TestAgentAudit::trail()
{
    std::vector<AuditEntry> entries;
    const QJsonArray list = call(u"audit"_s).value("entries"_L1).toArray();
    for (const QJsonValue one : list)
        entries.push_back(auditEntryFromJson(one.toObject()).value_or(AuditEntry()));
    return entries;
}

QList<QJsonObject> TestAgentAudit::asNobody(const QList<QByteArray> &requests)
{
    if (!QFile::setPermissions(path({}), QFile::Permissions(0x7755)))
        return {};
    QProcess nobody;
    nobody.start(u"setpriv"_s,
                 {u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, u"nc"_s, u"-U"_s, path(u"control"_s)});
    QByteArray input = R"({"jsonrpc":"2.0","id":0,"method":"hello","params":{"protocol":1,"program":"sluicectl"}})"
                       "\n";
    for (const QByteArray &request : requests)
        input += request + '\n';
    nobody.write(input);
    QByteArray output;
    const bool complete = QTest::qWaitFor(
        [&] { return (output += nobody.readAllStandardOutput()).count('\n') > requests.size(); }, 30'000);
    nobody.closeWriteChannel();
    nobody.kill();
    nobody.waitForFinished();
    QList<QJsonObject> answers;
    QList<QByteArray> lines = output.split('\n');
    for (qsizetype i = 1; complete && i <= requests.size(); ++i)
        answers.append(QJsonDocument::fromJson(lines[i]).object());
    return answers;
}

void TestAgentAudit::whoWhatAndWhy()
{
    start();
    call(u"override.set"_s, {{u"state"_s, u"maint"_s}, {u"reason"_s, u"new disk"_s}});
    call(u"override.set"_s, {{u"maxconn"_s, 30}, {u"restore"_s, 200}});
    call(u"override.clear"_s, {{u"slot"_s, u"state"_s}});
    call(u"simulate"_s, {{u"idle"_s, 50}});
    const std::vector<AuditEntry> entries = trail();
    QCOMPARE(entries.size(), 5u);
    QCOMPARE(entries[0].method, u"start"_s);
    const AuditEntry &maint = entries[1];
    QVERIFY(!maint.user.isEmpty());
    QCOMPARE(maint.uid, std::optional<qint64>(0));
    QCOMPARE(maint.pid, std::optional<qint64>(QCoreApplication::applicationPid()));
    QCOMPARE(maint.program, u"test"_s);
    QCOMPARE(maint.method, u"override.set"_s);
    QCOMPARE(maint.service, u"default"_s);
    QCOMPARE(maint.outcome, AuditOutcome::Done);
    QCOMPARE(maint.before, u"automatic"_s);
    QCOMPARE(maint.after, u"maint"_s);
    QCOMPARE(maint.reason, u"new disk"_s);
    QCOMPARE(entries[2].before, u"maint"_s);
    QCOMPARE(entries[2].after, u"maint, maxconn 30 (restore 200)"_s);
    QCOMPARE(entries[3].after, u"maxconn 30 (restore 200)"_s);
    QCOMPARE(entries[4].method, u"simulate"_s);
    QCOMPARE(entries[4].service, QString());
}

// A scene of the demonstration had filled the history with two lines a second.
void TestAgentAudit::simulatingInARowIsOneLine()
{
    start();
    for (const int idle : {50, 60, 70})
        call(u"simulate"_s, {{u"idle"_s, idle}});
    QCOMPARE(trail().size(), 2u);
    call(u"override.set"_s, {{u"weight"_s, 40}});
    call(u"simulate"_s, {{u"idle"_s, 80}});
    QVERIFY(std::holds_alternative<RpcError>(outcomeOf(u"simulate"_s, {{u"idle"_s, 101}})));
    call(u"simulate"_s, {{u"idle"_s, 81}});
    const std::vector<AuditEntry> entries = trail();
    QCOMPARE(entries.size(), 6u);
    QCOMPARE(entries[1].method, u"simulate"_s);
    QCOMPARE(entries[3].method, u"simulate"_s);
    QCOMPARE(entries[4].outcome, AuditOutcome::Failed);
    QCOMPARE(entries[5].outcome, AuditOutcome::Done);
}

void TestAgentAudit::callsThatFailAreThereToo()
{
    start();
    QVERIFY(std::holds_alternative<RpcError>(outcomeOf(u"override.set"_s, {{u"weight"_s, 257}})));
    QVERIFY(std::holds_alternative<RpcError>(outcomeOf(u"override.clear"_s, {{u"service"_s, u"nope"_s}})));
    const std::vector<AuditEntry> entries = trail();
    QCOMPARE(entries.size(), 3u);
    QCOMPARE(entries[1].outcome, AuditOutcome::Failed);
    QVERIFY(entries[1].text.contains("256"_L1));
    QCOMPARE(entries[1].before, entries[1].after);
    QCOMPARE(entries[2].service, u"nope"_s);
    QCOMPARE(entries[2].before, QString()); // nothing is known of it
}

void TestAgentAudit::lookingLeavesNothing()
{
    start();
    call(u"status"_s);
    call(u"balancers"_s);
    call(u"settings.get"_s);
    QCOMPARE(trail().size(), 1u);
}

void TestAgentAudit::startStopAndEndsByThemselves()
{
    start();
    call(u"override.set"_s, {{u"state"_s, u"drain"_s}, {u"for_s"_s, 0.2}, {u"then"_s, u"maint"_s}});
    QTRY_COMPARE_WITH_TIMEOUT(trail().size(), 3u, 20'000);
    call(u"override.set"_s, {{u"state"_s, u"down"_s}, {u"for_s"_s, 0.2}});
    QTRY_COMPARE_WITH_TIMEOUT(trail().size(), 5u, 20'000);
    m_scene->stop();
    start();
    const std::vector<AuditEntry> entries = trail();
    QStringList methods;
    for (const AuditEntry &entry : entries)
        methods.append(entry.method);
    QCOMPARE(methods,
             (QStringList{u"start"_s, u"override.set"_s, u"override.then"_s, u"override.set"_s, u"override.end"_s,
                          u"stop"_s, u"start"_s}));
    QCOMPARE(entries[1].after, u"drain, then maint"_s);
    QCOMPARE(entries[2].before, u"drain, then maint"_s);
    QCOMPARE(entries[2].after, u"maint"_s);
    QCOMPARE(entries[4].after, u"automatic"_s);
    for (const std::size_t own : {0u, 2u, 4u, 5u, 6u}) {
        QCOMPARE(entries[own].user, QString());
        QCOMPARE(entries[own].program, u"sluiced"_s);
        QVERIFY(!entries[own].uid && !entries[own].pid);
    }
    QCOMPARE(entries.back().number, 7u);
}

void TestAgentAudit::subscribersHear()
{
    start();
    QSignalSpy events(&m_scene->client(), &ControlClient::eventReceived);
    call(u"subscribe"_s, {{u"events"_s, QJsonArray{u"audit"_s}}});
    call(u"override.set"_s, {{u"weight"_s, 40}, {u"reason"_s, u"slow disk"_s}});
    QTRY_VERIFY(!events.isEmpty());
    const auto event = events.front().front().value<RpcEvent>();
    QCOMPARE(event.name, u"audit"_s);
    const auto entry = auditEntryFromJson(event.params.value("entries"_L1).toArray().first().toObject());
    QVERIFY(entry);
    QCOMPARE(entry->after, u"weight 40%"_s);
    QCOMPARE(entry->reason, u"slow disk"_s);
}

// An administrator who forces maint in trouble must get it, and be told that nobody will find it in the trail.
void TestAgentAudit::aFileThatCannotBeWrittenStopsNobody()
{
    QVERIFY(QDir().mkpath(path(u"state/audit.jsonl"_s))); // in the way, also of root
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the audit trail cannot be written"_s));
    start();
    QVERIFY(info().auditProblem.contains("audit.jsonl"_L1));
    const QJsonObject result = call(u"override.set"_s, {{u"state"_s, u"maint"_s}});
    QVERIFY(result.value("saved"_L1).toBool());
    QVERIFY(result.value("warning"_L1).toString().contains("audit trail cannot be written"_L1));
    QCOMPARE(serviceStatusFromJson(result.value("service"_L1).toObject()).reply, QByteArray("up maint 100%"));
    QVERIFY(!call(u"audit"_s).value("problem"_L1).toString().isEmpty());
    QVERIFY(QDir().rmdir(path(u"state/audit.jsonl"_s)));
    const QJsonObject after = call(u"override.clear"_s, {});
    QCOMPARE(after.value("warning"_L1).toString(), QString());
    QCOMPARE(info().auditProblem, QString());
    QCOMPARE(trail().size(), 3u); // nothing is missing
    QVERIFY(QFile(path(u"state/audit.jsonl"_s)).size() > 0);
}

void TestAgentAudit::othersAreRefusedInWordsAndListed()
{
    start();
    const QList<QJsonObject> answers = asNobody(
        {R"({"jsonrpc":"2.0","id":1,"method":"override.set","params":{"state":"maint","reason":"mine"}})",
         R"({"jsonrpc":"2.0","id":2,"method":"status"})"});
    QCOMPARE(answers.size(), 2);
    const QJsonObject error = answers[0].value("error"_L1).toObject();
    QCOMPARE(error.value("code"_L1), QJsonValue(int(RpcErrorCode::NotPermitted)));
    const QString text = error.value("message"_L1).toString();
    QVERIFY2(text.contains("you are nobody"_L1) && text.contains("sudo adduser nobody sluicekeeper"_L1)
                 && text.contains("log in again"_L1),
             qPrintable(text));
    QVERIFY(answers[1].contains("result"_L1)); // looking is free
    const std::vector<AuditEntry> entries = trail();
    QCOMPARE(entries.size(), 2u);
    QCOMPARE(entries[1].outcome, AuditOutcome::Refused);
    QCOMPARE(entries[1].user, u"nobody"_s);
    QCOMPARE(entries[1].uid, std::optional<qint64>(65534));
    QCOMPARE(entries[1].program, u"sluicectl"_s);
    QCOMPARE(entries[1].reason, u"mine"_s);
    QCOMPARE(m_scene->status().services.front().reply, QByteArray("up 100%"));
}

// Whoever may not operate must not be able to wash the traces of others out of the files, nor keep the disk busy.
void TestAgentAudit::refusedCallsCannotPushOthersOut()
{
    start();
    QList<QByteArray> requests;
    for (int i = 1; i <= 500; ++i)
        requests.append(R"({"jsonrpc":"2.0","id":)" + QByteArray::number(i) + R"(,"method":"ready.owe"})");
    const QList<QJsonObject> answers = asNobody(requests);
    QCOMPARE(answers.size(), 500);
    QVERIFY(answers.last().contains("error"_L1));
    const std::size_t listed = trail().size();
    QVERIFY2(listed >= 21 && listed < 100, qPrintable(QString::number(listed)));
}

QTEST_GUILESS_MAIN(TestAgentAudit)
#include "tst_agentaudit.moc"
