// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlverbs.h"
#include "tests/completionscripts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

/// The completions are those of the tables, and bash takes them.
class TestCtlCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areOfTheTables_data();
    void areOfTheTables();
    void bashCompletes_data();
    void bashCompletes();
    void manualNamesEverything();

private:
    const QDir m_resources{QStringLiteral(SLUICE_SOURCE_DIR) + u"/resources"_s};
};

void TestCtlCompletions::areOfTheTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("bash") << u"sluicectl.bash"_s << bashCompletion();
    QTest::newRow("zsh") << u"_sluicectl"_s << zshCompletion();
    QTest::newRow("fish") << u"sluicectl.fish"_s << fishCompletion();
}

// What is new stands in SLUICE_COMPLETIONS_MADE, to be copied to resources/completions.
void TestCtlCompletions::areOfTheTables()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    const QDir made(QStringLiteral(SLUICE_COMPLETIONS_MADE));
    QVERIFY(made.mkpath(u"."_s));
    QFile out(made.filePath(name));
    QVERIFY(out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) == text.toUtf8().size());
    QFile kept(m_resources.filePath(u"completions/"_s + name));
    QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(kept.fileName()));
    QVERIFY2(kept.readAll() == text.toUtf8(), qPrintable(u"copy %1 to %2"_s.arg(out.fileName(), kept.fileName())));
}

void TestCtlCompletions::bashCompletes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a verb") << QStringList{u"mai"_s} << u"maint"_s;
    QTest::newRow("a verb after an option with its value")
        << QStringList{u"--socket"_s, u"/run/x"_s, u"simu"_s} << u"simulate"_s;
    QTest::newRow("an option of the verb") << QStringList{u"drain"_s, u"--th"_s} << u"--then"_s;
    QTest::newRow("an option that goes with another verb") << QStringList{u"maint"_s, u"--th"_s} << QString();
    QTest::newRow("an option's value") << QStringList{u"drain"_s, u"--then"_s, QString()} << u"maint"_s;
    QTest::newRow("what follows a verb") << QStringList{u"auto"_s, u"w"_s} << u"weight"_s;
    QTest::newRow("several") << QStringList{u"settings"_s, u"--ser"_s} << u"--service"_s;
    QTest::newRow("nothing twice") << QStringList{u"auto"_s, u"weight"_s, u"m"_s} << QString();
}

void TestCtlCompletions::bashCompletes()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, expected);
    QProcess bash;
    const QString script =
        u". \"$0\"; COMP_WORDS=(sluicectl \"$@\"); COMP_CWORD=$#; _sluicectl; echo \"${COMPREPLY[*]}\""_s;
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-uc"_s, script, m_resources.filePath(u"completions/sluicectl.bash"_s)}
                   + words);
    QVERIFY2(bash.waitForFinished(), qPrintable(bash.errorString()));
    QCOMPARE(bash.readAllStandardError(), QByteArray());
    QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), expected);
}

void TestCtlCompletions::manualNamesEverything()
{
    QFile file(m_resources.filePath(u"manual/sluicectl.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(file.readAll());
    for (const CtlVerbEntry &verb : ctlVerbs()) {
        const QString written = u"`%1%2"_s.arg(verb.word, verb.arguments.isEmpty() ? u"`"_s : u" "_s);
        QVERIFY2(manual.contains(written), qPrintable(written));
    }
    for (const CtlOptionEntry &option : ctlOptions())
        QVERIFY2(manual.contains(u'`' + QString(option.word)), option.word.data());
}

QTEST_GUILESS_MAIN(TestCtlCompletions)
#include "tst_ctlcompletions.moc"
