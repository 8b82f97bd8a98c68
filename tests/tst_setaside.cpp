// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/journal.h"
#include "agentcore/storage/setaside.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class SetAsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theNextStartIsAFirstOne();
    void nothingIsLostAndSettingsStay();
    void twiceIsNoHarm();
    void aFolderThatIsNotThereIsSaid();
};

// An agent that had handed over its maint said it again at its next start, weeks later.
void SetAsideTest::theNextStartIsAFirstOne()
{
    const QTemporaryDir directory;
    {
        Journal journal(directory.path());
        QVERIFY(!journal.open().error);
        DurableState state;
        state.overrides[u"default"_s].state = StateOverride{ForcedState::Maint, {}};
        QVERIFY(!journal.append(state));
    }
    QCOMPARE(setAside(directory.path()), std::nullopt);
    Journal journal(directory.path());
    const Journal::Opened opened = journal.open();
    QVERIFY(!opened.error);
    QCOMPARE(opened.found, Journal::Found::FirstStart);
    QVERIFY(opened.state.overrides.empty());
}

void SetAsideTest::nothingIsLostAndSettingsStay()
{
    const QTemporaryDir directory;
    const QDir state(directory.path());
    write(state.filePath(u"journal"_s), "j");
    write(state.filePath(u"instance"_s), "i");
    write(state.filePath(u"balancers.json"_s), "b");
    write(state.filePath(u"panel.toml"_s), "p");
    QCOMPARE(setAside(directory.path()), std::nullopt);
    const QStringList folders = state.entryList({u"handed-over-*"_s}, QDir::Dirs);
    QCOMPARE(folders.size(), 1);
    const QDir kept(state.filePath(folders.front()));
    QCOMPARE(contentOf(kept.filePath(u"journal"_s)), "j"_ba);
    QCOMPARE(contentOf(kept.filePath(u"instance"_s)), "i"_ba);
    QCOMPARE(contentOf(kept.filePath(u"balancers.json"_s)), "b"_ba);
    QCOMPARE(state.entryList(QDir::Files), QStringList{u"panel.toml"_s});
}

void SetAsideTest::twiceIsNoHarm()
{
    const QTemporaryDir directory;
    QCOMPARE(setAside(directory.path()), std::nullopt);
    write(QDir(directory.path()).filePath(u"journal"_s), "j");
    QCOMPARE(setAside(directory.path()), std::nullopt); // a folder of its own, also within the same millisecond
    QVERIFY(!QFile::exists(QDir(directory.path()).filePath(u"journal"_s)));
}

void SetAsideTest::aFolderThatIsNotThereIsSaid()
{
    const std::optional<QString> error = setAside(u"/no/such/folder"_s);
    QVERIFY(error && error->contains(u"/no/such/folder/handed-over-"_s));
}

QTEST_GUILESS_MAIN(SetAsideTest)
#include "tst_setaside.moc"
