// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/journal.h"
#include "tests/ordinaryuser.h"
#include "tests/smalldisk.h"
#include "tests/storedstates.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace sluice;
using namespace Qt::StringLiterals;
using Found = Journal::Found;

namespace {

constexpr int megabyte = 1024 * 1024;

QString mountsMissing; // why this process has no mounts of its own

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QStringList keptAside(const QString &directory)
{
    return QDir(directory).entryList({u"journal.damaged-*"_s}, QDir::AllEntries | QDir::System);
}

Journal::Opened reopened(const QString &directory)
{
    return Journal(directory).open();
}

/// Without debts, so that an entry is short.
DurableState shortState(int number)
{
    DurableState state;
    state.written = wallAt(number);
    state.overrides[u"default"_s].weight = WeightOverride{number, {}};
    return state;
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void firstStartLeavesWhatTheNextStartNeeds();
    void theLastStateComesBack();
    void tellsLostFromFirst_data();
    void tellsLostFromFirst();
    void anyCutLosesNothingThatWasAcknowledged();
    void aSecondCutGivesTheOldStateOrTheNew();
    void damagedJournalsAreKeptEach();
    void theDecisionIsNeededUntilSomebodyDecides();
    void whatIsNoFileIsMovedAway();
    void aSecondAgentIsRefused();
    void aKilledAgentLeavesTheDirectoryFree();
    void isRewrittenBeforeItGrowsForEver();
    void growsOnWhereItCannotBeRewritten();
    void survivesBeingDeletedWhileRunning();
    void fullDiskLeavesNoIncompleteLine();
    void firstStartOnAFullDisk();
    void garbageStaysWhereNothingCanBeWritten();
    void readOnlyDisk();
    void directoryThatCannotBeWritten();
    void directoryThatCannotBeRead();
    void directoryThatCannotBeMade();
};

void TestJournal::firstStartLeavesWhatTheNextStartNeeds()
{
    const QTemporaryDir base;
    const QString directory = base.filePath(u"var/lib/agent"_s);
    {
        Journal journal(directory);
        const Journal::Opened opened = journal.open();
        QCOMPARE(opened.found, Found::FirstStart);
        QVERIFY(opened.state == DurableState());
        QVERIFY(!opened.error);
        QVERIFY(opened.keptAside.isEmpty());
    }
    QCOMPARE(QFile::permissions(directory) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(contentOf(directory + u"/instance"_s).size() > 30);
    QCOMPARE(QDir(directory).entryList(QDir::Files), QStringList({u"instance"_s, u"journal"_s}));
    // Nothing was ever forced: the second start is no lost journal.
    const Journal::Opened second = reopened(directory);
    QCOMPARE(second.found, Found::Loaded);
    QVERIFY(second.state == DurableState());

    const QString other = base.filePath(u"other"_s);
    QCOMPARE(reopened(other).found, Found::FirstStart);
    QVERIFY(contentOf(directory + u"/instance"_s) != contentOf(other + u"/instance"_s));
}

void TestJournal::theLastStateComesBack()
{
    const QTemporaryDir base;
    const QString directory = base.filePath(u"state"_s);
    {
        Journal journal(directory);
        static_cast<void>(journal.open());
        for (int number = 1; number <= 5; ++number)
            QVERIFY(!journal.append(storedState(number)));
    }
    const Journal::Opened opened = reopened(directory);
    QCOMPARE(opened.found, Found::Loaded);
    QVERIFY(opened.state == storedState(5));
    QVERIFY(!opened.error);
}

void TestJournal::tellsLostFromFirst_data()
{
    QTest::addColumn<bool>("instance");
    QTest::addColumn<QByteArray>("journal"); // null: no such file
    QTest::addColumn<Found>("found");
    QTest::addColumn<int>("kept");

    QTest::newRow("neither") << false << QByteArray() << Found::FirstStart << 0;
    QTest::newRow("instance without journal") << true << QByteArray() << Found::Lost << 0;
    QTest::newRow("journal without instance") << false << encodeEntry(storedState(1)) << Found::Loaded << 0;
    QTest::newRow("both") << true << encodeEntry(storedState(1)) << Found::Loaded << 0;
    QTest::newRow("empty journal") << true << QByteArray("") << Found::Lost << 0;
    QTest::newRow("empty journal without instance") << false << QByteArray("") << Found::Lost << 0;
    QTest::newRow("garbage") << true << QByteArray("\xff\xfe\0garbage", 10) << Found::Lost << 1;
    QTest::newRow("garbage without instance") << false << QByteArray("garbage\n") << Found::Lost << 1;
    QTest::newRow("zeros") << true << QByteArray(8192, '\0') << Found::Lost << 1;
    QTest::newRow("written by a newer version") << true << encodeEntry(storedState(1)) + "843390fa {\"format\":2}\n"
                                                << Found::Lost << 1;
    QTest::newRow("first entry incomplete") << true << encodeEntry(storedState(1)).chopped(1) << Found::Lost << 1;
}

void TestJournal::tellsLostFromFirst()
{
    QFETCH(const bool, instance);
    QFETCH(const QByteArray, journal);
    QFETCH(const Found, found);
    QFETCH(const int, kept);
    const QTemporaryDir directory;
    if (instance)
        put(directory.filePath(u"instance"_s), "1\n");
    if (!journal.isNull())
        put(directory.filePath(u"journal"_s), journal);

    const Journal::Opened opened = reopened(directory.path());
    QCOMPARE(opened.found, found);
    QVERIFY(!opened.error);
    QCOMPARE(opened.state.decisionNeeded, found == Found::Lost);
    QVERIFY(opened.state.overrides.empty() == (found != Found::Loaded));
    QCOMPARE(keptAside(directory.path()).size(), kept);
    QCOMPARE(opened.keptAside.isEmpty(), kept == 0);
    if (kept > 0)
        QCOMPARE(contentOf(opened.keptAside), journal);
    QVERIFY(QFile::exists(directory.filePath(u"instance"_s)));
    QCOMPARE(reopened(directory.path()).found, Found::Loaded);
}

void TestJournal::anyCutLosesNothingThatWasAcknowledged()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(4 * megabyte); // thousands of waits for a disk that is memory
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/journal"_s;
    QByteArray whole;
    std::vector<qsizetype> ends;
    for (const DurableState &state : {shortState(1), storedState(2), shortState(3)}) {
        whole += encodeEntry(state);
        ends.push_back(whole.size());
    }
    put(disk.path() + u"/instance"_s, "1\n");
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        put(path, whole.first(cut));
        const auto entries = std::ranges::count_if(ends, [cut](qsizetype end) { return end <= cut; });
        const std::array states{DurableState(), shortState(1), storedState(2), shortState(3)};
        {
            Journal journal(disk.path());
            const Journal::Opened opened = journal.open();
            const QByteArray place = "cut at " + QByteArray::number(cut);
            QVERIFY2(opened.found == (entries > 0 ? Found::Loaded : Found::Lost), place);
            QVERIFY2(entries == 0 || opened.state == states[size_t(entries)], place);
            QVERIFY2(!journal.append(shortState(100)), place);
        }
        QVERIFY(reopened(disk.path()).state == shortState(100));
        for (const QString &name : keptAside(disk.path()))
            QVERIFY(QFile::remove(disk.path() + u'/' + name));
    }
}

void TestJournal::aSecondCutGivesTheOldStateOrTheNew()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(megabyte);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/journal"_s;
    const QByteArray whole = encodeEntry(shortState(1)) + encodeEntry(shortState(2));
    for (qsizetype cut = encodeEntry(shortState(1)).size(); cut < whole.size(); ++cut) {
        put(path, whole.first(cut));
        {
            Journal journal(disk.path());
            QVERIFY(journal.open().state == shortState(1));
            QVERIFY(!journal.append(shortState(3)));
        }
        // An entry that was never acknowledged must not come to life when its line is closed off.
        const QByteArray after = contentOf(path);
        for (qsizetype second = cut; second < after.size(); ++second)
            QVERIFY(lastWholeEntry(QByteArrayView(after).first(second)) == shortState(1));
        QVERIFY(lastWholeEntry(after) == shortState(3));
    }
}

void TestJournal::damagedJournalsAreKeptEach()
{
    const QTemporaryDir directory;
    for (int number = 1; number <= 3; ++number) {
        const QByteArray garbage = "garbage " + QByteArray::number(number);
        put(directory.filePath(u"journal"_s), garbage);
        const Journal::Opened opened = reopened(directory.path());
        QCOMPARE(opened.found, Found::Lost);
        QCOMPARE(contentOf(opened.keptAside), garbage);
        QCOMPARE(keptAside(directory.path()).size(), number);
    }
}

void TestJournal::theDecisionIsNeededUntilSomebodyDecides()
{
    const QTemporaryDir directory;
    put(directory.filePath(u"journal"_s), "garbage");
    QCOMPARE(reopened(directory.path()).found, Found::Lost);
    for (int restart = 0; restart < 3; ++restart) {
        const Journal::Opened opened = reopened(directory.path());
        QCOMPARE(opened.found, Found::Loaded);
        QVERIFY(opened.state.decisionNeeded);
    }
    {
        Journal journal(directory.path());
        DurableState state = journal.open().state;
        state.decisionNeeded = false;
        QVERIFY(!journal.append(state));
    }
    QVERIFY(!reopened(directory.path()).state.decisionNeeded);
}

void TestJournal::whatIsNoFileIsMovedAway()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"journal"_s);
    // Opening a named pipe would wait for its other end, for ever.
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const Journal::Opened pipe = reopened(directory.path());
    QCOMPARE(pipe.found, Found::Lost);
    QVERIFY(!pipe.error);
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkdir(path));
    const Journal::Opened folder = reopened(directory.path());
    QCOMPARE(folder.found, Found::Lost);
    QVERIFY(!folder.error);
    QCOMPARE(keptAside(directory.path()).size(), 2);
    QVERIFY(reopened(directory.path()).state.decisionNeeded);
}

void TestJournal::aSecondAgentIsRefused()
{
    const QTemporaryDir directory;
    put(directory.filePath(u"journal"_s), encodeEntry(storedState(1)));
    {
        Journal first(directory.path());
        QCOMPARE(first.open().found, Found::Loaded);
        put(directory.filePath(u"journal"_s), "garbage"); // must be left alone by whoever is refused
        Journal second(directory.path());
        const Journal::Opened opened = second.open();
        QVERIFY(opened.error);
        QCOMPARE(opened.error->code, StorageErrorCode::InUse);
        QCOMPARE(opened.error->path, directory.path());
        QVERIFY(opened.error->text.contains(QString::number(QCoreApplication::applicationPid())));
        QCOMPARE(second.append(storedState(2)).value().code, StorageErrorCode::InUse);
        QCOMPARE(contentOf(directory.filePath(u"journal"_s)), "garbage");
        QVERIFY(!first.append(storedState(3)));
    }
    QVERIFY(reopened(directory.path()).state == storedState(3));
}

void TestJournal::aKilledAgentLeavesTheDirectoryFree()
{
    const QTemporaryDir directory;
    put(directory.filePath(u"agent.pid"_s), "1\n");
    QVERIFY(!reopened(directory.path()).error);
}

void TestJournal::isRewrittenBeforeItGrowsForEver()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(8 * megabyte);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/journal"_s;
    Journal journal(disk.path());
    QCOMPARE(journal.open().found, Found::FirstStart);
    qint64 largest = 0;
    int rewritten = 0;
    int number = 0;
    while (rewritten < 2 && number < 10'000) {
        const qint64 before = QFileInfo(path).size();
        QVERIFY(!journal.append(storedState(++number)));
        const qint64 after = QFileInfo(path).size();
        largest = qMax(largest, after);
        if (after < before) {
            ++rewritten;
            QCOMPARE(contentOf(path), encodeEntry(storedState(number)));
        }
    }
    QCOMPARE(rewritten, 2);
    QVERIFY(largest > megabyte - 10'000);
    QVERIFY(largest <= megabyte);
    QVERIFY(!journal.append(storedState(++number)));
    QVERIFY(lastWholeEntry(contentOf(path)) == storedState(number));
    QVERIFY(QDir(disk.path()).entryList({u"*.new"_s}).isEmpty());
}

void TestJournal::growsOnWhereItCannotBeRewritten()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(8 * megabyte);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/journal"_s;
    Journal journal(disk.path());
    QCOMPARE(journal.open().found, Found::FirstStart);
    QVERIFY(QFile::setPermissions(disk.path(), QFile::ReadOwner | QFile::ExeOwner));
    const OrdinaryUser user;
    QVERIFY(user.worked());
    for (int number = 1; QFileInfo(path).size() < 2 * megabyte && number < 10'000; ++number) {
        QVERIFY(!journal.append(storedState(number)));
        if (number % 100 == 0)
            QVERIFY(lastWholeEntry(contentOf(path)) == storedState(number));
    }
    QVERIFY(QFileInfo(path).size() >= 2 * megabyte);
}

void TestJournal::survivesBeingDeletedWhileRunning()
{
    const QTemporaryDir base;
    const QString directory = base.filePath(u"state"_s);
    Journal journal(directory);
    QVERIFY(!journal.open().error);
    QVERIFY(QFile::remove(directory + u"/journal"_s));
    QVERIFY(!journal.append(storedState(1)));
    QVERIFY(lastWholeEntry(contentOf(directory + u"/journal"_s)) == storedState(1));

    QVERIFY(QDir(directory).removeRecursively());
    QVERIFY(journal.append(storedState(2)));
    QVERIFY(!journal.append(storedState(2)));
    QVERIFY(lastWholeEntry(contentOf(directory + u"/journal"_s)) == storedState(2));
}

void TestJournal::fullDiskLeavesNoIncompleteLine()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/journal"_s;
    Journal journal(disk.path());
    QVERIFY(!journal.open().error);
    QVERIFY(disk.fill());
    // The last page of the journal may have room for a few more.
    int saved = 0;
    std::optional<StorageError> error;
    while (saved < 100 && !(error = journal.append(storedState(saved + 1))))
        ++saved;
    QVERIFY(error);
    QCOMPARE(error->code, StorageErrorCode::DiskFull);
    QVERIFY(error->path.endsWith(u"/journal"_s));
    QVERIFY(!error->text.isEmpty());
    QVERIFY(contentOf(path).endsWith('\n'));
    QVERIFY(lastWholeEntry(contentOf(path)) == (saved > 0 ? storedState(saved) : DurableState()));
    QVERIFY(QDir(disk.path()).entryList({u"*.new"_s}).isEmpty());

    QVERIFY(journal.append(storedState(200)));
    QVERIFY(disk.makeRoom());
    QVERIFY(!journal.append(storedState(201)));
    QVERIFY(lastWholeEntry(contentOf(path)) == storedState(201));
    QVERIFY(!journal.append(storedState(202)));
    QVERIFY(lastWholeEntry(contentOf(path)) == storedState(202));
}

void TestJournal::firstStartOnAFullDisk()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    QVERIFY(disk.fill());
    Journal journal(disk.path());
    const Journal::Opened opened = journal.open();
    QCOMPARE(opened.found, Found::FirstStart);
    QVERIFY(opened.error);
    QCOMPARE(opened.error->code, StorageErrorCode::DiskFull);
    QVERIFY(disk.makeRoom());
    QVERIFY(!journal.append(storedState(1)));
    QVERIFY(QFile::exists(disk.path() + u"/instance"_s));
    QVERIFY(lastWholeEntry(contentOf(disk.path() + u"/journal"_s)) == storedState(1));
}

// Moving the garbage away would succeed where writing does not; the next start would then look like the first ever.
void TestJournal::garbageStaysWhereNothingCanBeWritten()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    put(disk.path() + u"/journal"_s, QByteArray(4096, 'g'));
    QVERIFY(disk.fill());
    for (int restart = 0; restart < 2; ++restart) {
        const Journal::Opened opened = reopened(disk.path());
        QCOMPARE(opened.found, Found::Lost);
        QVERIFY(opened.error);
        QCOMPARE(opened.error->code, StorageErrorCode::DiskFull);
        QVERIFY(opened.keptAside.isEmpty());
    }
    QVERIFY(disk.makeRoom());
    QCOMPARE(reopened(disk.path()).found, Found::Lost);
    QCOMPARE(reopened(disk.path()).found, Found::Loaded);
    QVERIFY(reopened(disk.path()).state.decisionNeeded);
}

void TestJournal::readOnlyDisk()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    put(disk.path() + u"/instance"_s, "1\n");
    put(disk.path() + u"/journal"_s, encodeEntry(storedState(1)));
    QVERIFY(disk.makeReadOnly());
    Journal journal(disk.path());
    const Journal::Opened opened = journal.open();
    QCOMPARE(opened.found, Found::Loaded);
    QVERIFY(opened.state == storedState(1));
    QVERIFY(opened.error);
    QCOMPARE(opened.error->code, StorageErrorCode::ReadOnly);
    QCOMPARE(journal.append(storedState(2)).value().code, StorageErrorCode::ReadOnly);
    QCOMPARE(reopened(disk.path()).error.value().code, StorageErrorCode::InUse);
    QVERIFY(disk.makeWritable());
    QVERIFY(!journal.append(storedState(3)));
    QVERIFY(lastWholeEntry(contentOf(disk.path() + u"/journal"_s)) == storedState(3));
}

void TestJournal::directoryThatCannotBeWritten()
{
    const QTemporaryDir directory;
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
    const OrdinaryUser user;
    QVERIFY(user.worked());
    Journal journal(directory.path());
    const Journal::Opened opened = journal.open();
    QCOMPARE(opened.found, Found::FirstStart);
    QVERIFY(opened.error);
    QCOMPARE(opened.error->code, StorageErrorCode::NotPermitted);
    QVERIFY(journal.append(storedState(1)));
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!journal.append(storedState(1)));
    QVERIFY(lastWholeEntry(contentOf(directory.filePath(u"journal"_s))) == storedState(1));
}

// What cannot be looked at may hold an override: it is not a first start.
void TestJournal::directoryThatCannotBeRead()
{
    const QTemporaryDir directory;
    put(directory.filePath(u"journal"_s), encodeEntry(storedState(1)));
    QVERIFY(QFile::setPermissions(directory.path(), QFile::Permissions()));
    {
        const OrdinaryUser user;
        QVERIFY(user.worked());
        const Journal::Opened opened = reopened(directory.path());
        QCOMPARE(opened.found, Found::Lost);
        QVERIFY(opened.state.decisionNeeded);
        QVERIFY(opened.error);
        QCOMPARE(opened.error->code, StorageErrorCode::NotPermitted);
    }
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestJournal::directoryThatCannotBeMade()
{
    const QTemporaryDir base;
    put(base.filePath(u"file"_s), "x");
    Journal journal(base.filePath(u"file/state"_s));
    const Journal::Opened opened = journal.open();
    QCOMPARE(opened.found, Found::FirstStart);
    QVERIFY(opened.error);
    QCOMPARE(opened.error->code, StorageErrorCode::CannotCreate);
    QVERIFY(QFile::remove(base.filePath(u"file"_s)));
    QVERIFY(!journal.append(storedState(1)));
}

int main(int argc, char *argv[])
{
    mountsMissing = ownMounts();
    TestJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journal.moc"
