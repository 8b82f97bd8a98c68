// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/durablefile.h"
#include "agentcore/storage/statedirectory.h"
#include "tests/ordinaryuser.h"
#include "tests/smalldisk.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QString mountsMissing; // why this process has no mounts of its own

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

StorageErrorCode codeOf(const FileBytes &bytes)
{
    return std::get<StorageError>(bytes).code;
}

std::optional<QByteArray> bytesOf(const FileBytes &bytes)
{
    return std::get<std::optional<QByteArray>>(bytes);
}

} // namespace

class TestDurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appendsToAnyFile_data();
    void appendsToAnyFile();
    void isReadableByItsOwnerAlone();
    void failedAppendLeavesTheFileAsItWas();
    void sizeIsTheFiles();
    void appendsToTheFileOfThatName();
    void readsTheLastBytes_data();
    void readsTheLastBytes();
    void readingSaysWhatIsWrong();
    void replacesTheWholeFile();
    void replacingOnAFullDiskLeavesTheOldFile();
    void replacingWhereNothingCanBeMade();
    void aStateDirectoryIsTheOwnersAlone();
    void aStateDirectoryHasOneAgent();
    void aStateDirectoryInUseNamesNobodyItDoesNotKnow_data();
    void aStateDirectoryInUseNamesNobodyItDoesNotKnow();
};

void TestDurableFile::appendsToAnyFile_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("empty") << QByteArray() << QByteArray("new\n");
    QTest::newRow("ends in a line end") << QByteArray("old\n") << QByteArray("old\nnew\n");
    QTest::newRow("ends within a line") << QByteArray("old\nol") << QByteArray("old\nol!\nnew\n");
    QTest::newRow("ends in NUL") << QByteArray("\0", 1) << QByteArray("\0!\nnew\n", 7);
}

void TestDurableFile::appendsToAnyFile()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    put(path, before);
    DurableFile file(path);
    QVERIFY(!file.append("new\n"));
    QCOMPARE(contentOf(path), after);
    QVERIFY(!file.append("newer\n"));
    QCOMPARE(contentOf(path), after + "newer\n");
}

void TestDurableFile::isReadableByItsOwnerAlone()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    QVERIFY(!DurableFile(path).append("x\n"));
    QVERIFY(!replaceFile(path + u'2', "x"));
    const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(path) & ~owner, QFile::Permissions());
    QCOMPARE(QFile::permissions(path + u'2') & ~owner, QFile::Permissions());
}

void TestDurableFile::failedAppendLeavesTheFileAsItWas()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/file"_s;
    DurableFile file(path);
    QVERIFY(!file.append("first\n"));
    QVERIFY(disk.fill());
    // The page that the file has already takes the beginning of this.
    const std::optional<StorageError> error = file.append(QByteArray(10'000, 'x') + '\n');
    QVERIFY(error);
    QCOMPARE(error->code, StorageErrorCode::DiskFull);
    QCOMPARE(error->path, path);
    QCOMPARE(contentOf(path), "first\n");
    QVERIFY(disk.makeRoom());
    QVERIFY(!file.append("second\n"));
    QCOMPARE(contentOf(path), "first\nsecond\n");
}

void TestDurableFile::sizeIsTheFiles()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    put(path, "12345");
    DurableFile file(path);
    QVERIFY(!file.open());
    QCOMPARE(file.size(), 5);
    QVERIFY(!file.append("6\n"));
    QCOMPARE(file.size(), QFileInfo(path).size());
}

// What is written to a file without a name is lost.
void TestDurableFile::appendsToTheFileOfThatName()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    DurableFile file(path);
    QVERIFY(!file.append("first\n"));
    QVERIFY(QFile::remove(path));
    QVERIFY(!file.append("second\n"));
    QCOMPARE(contentOf(path), "second\n");
    QVERIFY(!replaceFile(path, "third\n"));
    QVERIFY(!file.append("fourth\n"));
    QCOMPARE(contentOf(path), "third\nfourth\n");
}

void TestDurableFile::readsTheLastBytes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("most");

    QTest::newRow("empty") << 0 << 100;
    QTest::newRow("smaller than that") << 99 << 100;
    QTest::newRow("just as large") << 100 << 100;
    QTest::newRow("larger by one") << 101 << 100;
    QTest::newRow("much larger") << 1'000'000 << 100;
    QTest::newRow("many chunks") << 300'000 << 1'000'000;
}

void TestDurableFile::readsTheLastBytes()
{
    QFETCH(const int, size);
    QFETCH(const int, most);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    QByteArray content;
    for (int i = 0; i < size; ++i)
        content += char(i % 251);
    put(path, content);
    QCOMPARE(bytesOf(readTail(path, most)), content.last(qMin(size, most)));
}

void TestDurableFile::readingSaysWhatIsWrong()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    QVERIFY(!bytesOf(readTail(path, 100)));
    QVERIFY(!bytesOf(readTail(path + u"/below"_s, 100)));
    QCOMPARE(codeOf(readTail(directory.path(), 100)), StorageErrorCode::Damaged);
    put(path, "x");
    QVERIFY(!bytesOf(readTail(path + u"/below"_s, 100)));
    QVERIFY(QFile::setPermissions(path, QFile::WriteOwner));
    const OrdinaryUser user;
    QVERIFY(user.worked());
    QCOMPARE(codeOf(readTail(path, 100)), StorageErrorCode::NotPermitted);
}

void TestDurableFile::replacesTheWholeFile()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"file"_s);
    QVERIFY(!replaceFile(path, "a rather long first version"));
    put(path + u".new"_s, "left over by a power cut");
    QVERIFY(!replaceFile(path, "short"));
    QCOMPARE(contentOf(path), "short");
    QVERIFY(!replaceFile(path, {}));
    QCOMPARE(contentOf(path), "");
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList(u"file"_s));
}

void TestDurableFile::replacingOnAFullDiskLeavesTheOldFile()
{
    QVERIFY2(mountsMissing.isEmpty(), qPrintable(mountsMissing));
    SmallDisk disk(64 * 1024);
    QVERIFY(disk.isMounted());
    const QString path = disk.path() + u"/file"_s;
    QVERIFY(!replaceFile(path, "old"));
    QVERIFY(disk.fill());
    QCOMPARE(replaceFile(path, "new").value().code, StorageErrorCode::DiskFull);
    QCOMPARE(contentOf(path), "old");
    QVERIFY(!QFile::exists(path + u".new"_s));
    QVERIFY(disk.makeRoom());
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(replaceFile(path, "new").value().code, StorageErrorCode::ReadOnly);
    QCOMPARE(contentOf(path), "old");
}

void TestDurableFile::replacingWhereNothingCanBeMade()
{
    const QTemporaryDir directory;
    QCOMPARE(replaceFile(directory.filePath(u"none/file"_s), "x").value().code, StorageErrorCode::CannotCreate);
    const QString folder = directory.filePath(u"folder"_s);
    QVERIFY(QDir().mkdir(folder));
    QCOMPARE(replaceFile(folder, "x").value().code, StorageErrorCode::CannotWrite);
    QVERIFY(!QFile::exists(folder + u".new"_s));
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
    const OrdinaryUser user;
    QVERIFY(user.worked());
    QCOMPARE(replaceFile(directory.filePath(u"file"_s), "x").value().code, StorageErrorCode::NotPermitted);
}

void TestDurableFile::aStateDirectoryIsTheOwnersAlone()
{
    const QTemporaryDir base;
    const QString path = base.filePath(u"var/lib/agent/"_s);
    const StateDirectory::Taken taken = StateDirectory::take(path);
    QVERIFY(std::holds_alternative<std::unique_ptr<StateDirectory>>(taken));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
}

void TestDurableFile::aStateDirectoryHasOneAgent()
{
    const QTemporaryDir base;
    StateDirectory::Taken first = StateDirectory::take(base.path());
    QVERIFY(std::holds_alternative<std::unique_ptr<StateDirectory>>(first));
    // Another spelling is the same directory.
    const StateDirectory::Taken second = StateDirectory::take(base.path() + u"/../"_s + QDir(base.path()).dirName());
    QVERIFY(std::holds_alternative<StorageError>(second));
    QCOMPARE(std::get<StorageError>(second).code, StorageErrorCode::InUse);
    QCOMPARE(std::get<StorageError>(second).text,
             u"in use by the agent with process id %1"_s.arg(QCoreApplication::applicationPid()));
    first = StorageError();
    QVERIFY(std::holds_alternative<std::unique_ptr<StateDirectory>>(StateDirectory::take(base.path())));
}

void TestDurableFile::aStateDirectoryInUseNamesNobodyItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("pidFile");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\0nobody", 8);
    QTest::newRow("zero") << QByteArray("0\n");
    QTest::newRow("negative") << QByteArray("-12\n");
}

void TestDurableFile::aStateDirectoryInUseNamesNobodyItDoesNotKnow()
{
    QFETCH(const QByteArray, pidFile);
    const QTemporaryDir base;
    const StateDirectory::Taken first = StateDirectory::take(base.path());
    put(base.filePath(u"agent.pid"_s), pidFile);
    const StateDirectory::Taken second = StateDirectory::take(base.path());
    QCOMPARE(std::get<StorageError>(second).text, u"in use by another agent"_s);
}

int main(int argc, char *argv[])
{
    mountsMissing = ownMounts();
    TestDurableFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durablefile.moc"
