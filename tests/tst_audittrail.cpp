// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/audittrail.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/stat.h>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

AuditEntry someEntry(const QString &reason = u"patching"_s)
{
    AuditEntry entry;
    entry.time = WallTime(std::chrono::milliseconds(1'767'225'600'123));
    entry.user = u"alice"_s;
    entry.uid = 1000;
    entry.pid = 4711;
    entry.program = u"sluicectl"_s;
    entry.method = u"override.set"_s;
    entry.service = u"web"_s;
    entry.before = u"automatic"_s;
    entry.after = u"maint"_s;
    entry.reason = reason;
    return entry;
}

QList<quint64> numbers(const std::vector<AuditEntry> &entries)
{
    QList<quint64> all;
    for (const AuditEntry &entry : entries)
        all.append(entry.number);
    return all;
}

} // namespace

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
    }

    void entriesGoRound_data();
    void entriesGoRound();
    void aLineHasTheDocumentedKeys();
    void numbersGoOnOverRestarts();
    void garbageIsPassedOver();
    void filesAreRotatedAndTheOldestGoes();
    void anyPartCanBeAskedFor();
    void onlyTheOwnerMayRead();
    void whatCannotBeWrittenIsKeptUntilItCan();
    void whatDoesNotFitIntoMemoryIsCounted();

private:
    QString file(const QString &name = u"audit.jsonl"_s) const { return m_directory->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestAuditTrail::entriesGoRound_data()
{
    QTest::addColumn<AuditEntry>("entry");
    QTest::newRow("by hand") << someEntry();
    QTest::newRow("a reason with line ends, NUL and quotes")
        << someEntry(u"two\nlines, a \0 NUL, a \" quote, \u65e5"_s);
    AuditEntry own;
    own.time = WallTime(std::chrono::milliseconds(1));
    own.method = u"override.end"_s;
    own.program = u"sluiced"_s;
    QTest::newRow("by itself") << own;
    for (const AuditOutcome outcome : {AuditOutcome::Done, AuditOutcome::Refused, AuditOutcome::Failed}) {
        AuditEntry entry = someEntry();
        entry.outcome = outcome;
        entry.text = u"why"_s;
        QTest::newRow(word(outcome).data()) << entry;
    }
}

void TestAuditTrail::entriesGoRound()
{
    QFETCH(AuditEntry, entry);
    AuditTrail trail(m_directory->path());
    QVERIFY(!trail.append(entry));
    QCOMPARE(entry.number, 1u);
    const std::vector<AuditEntry> read = AuditTrail(m_directory->path()).entries({});
    QCOMPARE(read.size(), 1u);
    QVERIFY(read.front() == entry);
}

// Other programs read the file.
void TestAuditTrail::aLineHasTheDocumentedKeys()
{
    AuditTrail trail(m_directory->path());
    AuditEntry entry = someEntry();
    QVERIFY(!trail.append(entry));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(),
             QByteArray(R"({"after":"maint","before":"automatic","method":"override.set","number":1,"outcome":"done",)"
                        R"("pid":4711,"program":"sluicectl","reason":"patching","service":"web","text":"",)"
                        R"("time_ms":1767225600123,"uid":1000,"user":"alice"})"
                        "\n"));
}

void TestAuditTrail::numbersGoOnOverRestarts()
{
    for (quint64 run = 0; run < 3; ++run) {
        AuditTrail trail(m_directory->path());
        QCOMPARE(trail.lastNumber(), run * 2);
        for (int i = 0; i < 2; ++i) {
            AuditEntry entry = someEntry();
            QVERIFY(!trail.append(entry));
        }
    }
    QCOMPARE(numbers(AuditTrail(m_directory->path()).entries({})), (QList<quint64>{1, 2, 3, 4, 5, 6}));
}

// A disk that lied, or a hand that edited: the rest must stay readable, and the agent must start.
void TestAuditTrail::garbageIsPassedOver()
{
    {
        AuditTrail trail(m_directory->path());
        AuditEntry entry = someEntry();
        QVERIFY(!trail.append(entry));
    }
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::Append));
    for (const QByteArray &garbage :
         {QByteArray("\xff\xfe\0garbage\n", 11), QByteArray("[]\n"), QByteArray("{}\n"), QByteArray("null\n"),
          QByteArray(R"({"number":-3,"time_ms":1,"method":"x","outcome":"done"})"
                     "\n"),
          QByteArray(R"({"number":9,"time_ms":1,"method":"x","outcome":"dunno"})"
                     "\n"),
          QByteArray(200'000, 'x') + '\n', QByteArray(R"({"number":2,"time_ms":1,"met)")})
        stored.write(garbage);
    stored.close();
    AuditTrail trail(m_directory->path());
    QCOMPARE(trail.lastNumber(), 1u);
    AuditEntry entry = someEntry();
    QVERIFY(!trail.append(entry));
    QCOMPARE(numbers(AuditTrail(m_directory->path()).entries({})), (QList<quint64>{1, 2}));
}

void TestAuditTrail::filesAreRotatedAndTheOldestGoes()
{
    const QString long100k(100'000, u'x');
    AuditTrail trail(m_directory->path());
    for (int i = 0; i < 70; ++i) {
        AuditEntry entry = someEntry(long100k);
        QVERIFY(!trail.append(entry));
    }
    const QStringList names = QDir(m_directory->path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names,
             (QStringList{u"audit.jsonl"_s, u"audit.jsonl.1"_s, u"audit.jsonl.2"_s, u"audit.jsonl.3"_s,
                          u"audit.jsonl.4"_s}));
    for (const QString &name : names)
        QVERIFY2(QFile(file(name)).size() <= AuditTrail::largestFile, qPrintable(name));
    AuditRange all;
    all.limit = 1000;
    all.bytes = 100 * AuditTrail::largestFile;
    const QList<quint64> kept = numbers(AuditTrail(m_directory->path()).entries(all));
    QVERIFY(kept.size() > 40 && kept.size() < 70);
    QCOMPARE(kept.last(), 70u);
    for (qsizetype i = 1; i < kept.size(); ++i)
        QCOMPARE(kept[i], kept[i - 1] + 1);
    QCOMPARE(AuditTrail(m_directory->path()).lastNumber(), 70u);
    // The newest file may be gone: numbers must not begin anew.
    QVERIFY(QFile::remove(file()));
    QVERIFY(AuditTrail(m_directory->path()).lastNumber() >= 60);
}

void TestAuditTrail::anyPartCanBeAskedFor()
{
    AuditTrail trail(m_directory->path());
    for (int i = 0; i < 10; ++i) {
        AuditEntry entry = someEntry();
        QVERIFY(!trail.append(entry));
    }
    QCOMPARE(numbers(trail.entries({7, 0, 100})), (QList<quint64>{8, 9, 10}));
    QCOMPARE(numbers(trail.entries({0, 0, 3})), (QList<quint64>{8, 9, 10}));
    QCOMPARE(numbers(trail.entries({0, 8, 3})), (QList<quint64>{5, 6, 7}));
    QCOMPARE(numbers(trail.entries({10, 0, 3})), QList<quint64>{});
    QCOMPARE(numbers(trail.entries({0, 0, 10, 1})), QList<quint64>{10}); // one at least
    QCOMPARE(numbers(trail.entries({0, 0, 10, 500})), (QList<quint64>{9, 10}));
}

void TestAuditTrail::onlyTheOwnerMayRead()
{
    AuditTrail trail(m_directory->path());
    AuditEntry entry = someEntry();
    QVERIFY(!trail.append(entry));
    struct stat status
    {};
    QCOMPARE(::stat(QFile::encodeName(file()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
}

void TestAuditTrail::whatCannotBeWrittenIsKeptUntilItCan()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"audit.jsonl"_s)); // in the way, also of root
    AuditTrail trail(m_directory->path());
    for (int i = 0; i < 3; ++i) {
        AuditEntry entry = someEntry();
        const std::optional<StorageError> error = trail.append(entry);
        QVERIFY(error);
        QVERIFY(error->path.endsWith("audit.jsonl"_L1));
    }
    QCOMPARE(numbers(trail.entries({})), (QList<quint64>{1, 2, 3}));
    QVERIFY(QDir(m_directory->path()).rmdir(u"audit.jsonl"_s));
    QVERIFY(!trail.retry());
    QCOMPARE(numbers(trail.entries({})), (QList<quint64>{1, 2, 3}));
    QCOMPARE(numbers(AuditTrail(m_directory->path()).entries({})), (QList<quint64>{1, 2, 3}));
}

void TestAuditTrail::whatDoesNotFitIntoMemoryIsCounted()
{
    QVERIFY(QDir(m_directory->path()).mkdir(u"audit.jsonl"_s));
    AuditTrail trail(m_directory->path());
    for (int i = 0; i < 1005; ++i) {
        AuditEntry entry = someEntry();
        QVERIFY(trail.append(entry));
    }
    QVERIFY(QDir(m_directory->path()).rmdir(u"audit.jsonl"_s));
    QVERIFY(!trail.retry());
    const std::vector<AuditEntry> kept = trail.entries({0, 0, 2000, 100 * AuditTrail::largestFile});
    QCOMPARE(kept.size(), 1000u);
    QCOMPARE(kept.front().number, 6u);
    QVERIFY(kept.front().text.startsWith("5 entries"_L1));
}

QTEST_APPLESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
