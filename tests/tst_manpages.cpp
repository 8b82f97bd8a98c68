// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingsfile.h"
#include "installer/settingstext/settingskeytext.h"
#include "tests/agentprocess.h"
#include "tests/freeport.h"
#include "tests/manpage.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace std::chrono_literals;

namespace {

const QString pages = QStringLiteral(SLUICE_SOURCE_DIR "/resources/man/");
constexpr int patience = 20'000;
const QString port = u"9998"_s; // in the example of the panel

/// A program's whole output, and how it ended.
struct Ran
{
    int code = -1;
    QString out;
};

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString sorted(const QSet<QString> &words)
{
    QStringList list(words.begin(), words.end());
    list.sort();
    return list.join(u' ');
}

} // namespace

/// What the man pages say is what the programs do.
class tst_ManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void optionsAreThoseOfTheProgram_data();
    void optionsAreThoseOfTheProgram();
    void pagesThatAreNamedAreThere();
    void everySettingIsOnItsPage();
    void examplesOfSettingsAreGood();
    void examplesOfTheAgentRun();
    void exampleOfThePanelRuns();
};

void tst_ManPages::optionsAreThoseOfTheProgram_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("program");

    QTest::newRow("sluiced") << u"sluiced.8"_s << QStringLiteral(SLUICED_PROGRAM);
    QTest::newRow("sluicekeeper") << u"sluicekeeper.1"_s << QStringLiteral(SLUICEKEEPER_PROGRAM);
}

void tst_ManPages::optionsAreThoseOfTheProgram()
{
    QFETCH(const QString, page);
    QFETCH(const QString, program);
    const auto manual = ManPage::fromFile(pages + page);
    QVERIFY(manual);
    const Ran help = run(program, {u"--help"_s});
    QVERIFY2(help.code == 0, qPrintable(help.out));
    QVERIFY(longOptions(help.out).contains(u"--version"_s));
    QCOMPARE(sorted(manual->options()), sorted(longOptions(help.out)));
    QCOMPARE(sorted(manual->synopsisOptions()), sorted(longOptions(help.out)));
}

void tst_ManPages::pagesThatAreNamedAreThere()
{
    QStringList there = QDir(pages).entryList(QDir::Files);
    there.replaceInStrings(u"5.in"_s, u"5"_s);
    static const QRegularExpression reference(u"(sluice[a-z.]*) ?\\((\\d)\\)"_s);
    for (const QString &name : QDir(pages).entryList(QDir::Files)) {
        const auto page = ManPage::fromFile(pages + name);
        QVERIFY(page);
        auto matches = reference.globalMatch(page->text());
        QVERIFY2(matches.hasNext(), qPrintable(name));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString wanted = match.captured(1) + u'.' + match.captured(2);
            QVERIFY2(there.contains(wanted), qPrintable(u"%1 names %2"_s.arg(name, wanted)));
        }
    }
}

void tst_ManPages::everySettingIsOnItsPage()
{
    const auto manual = ManPage::fromFile(QStringLiteral(SLUICE_SETTINGS_MANUAL));
    QVERIFY(manual);
    const QString text = manual->text();
    QVERIFY(!text.contains("@KEYS@"_L1));
    for (const SettingsKey &key : settingsKeys()) {
        const QString line = isSection(key) ? headerText(key) : u"%1 = %2"_s.arg(key.key, key.defaultText);
        QVERIFY2(text.contains(line), qPrintable(line));
        QVERIFY2(text.contains(QString(key.help)), key.help.data());
    }
}

void tst_ManPages::examplesOfSettingsAreGood()
{
    const auto manual = ManPage::fromFile(QStringLiteral(SLUICE_SETTINGS_MANUAL));
    QVERIFY(manual);
    QVERIFY(manual->examples().size() >= 4);
    for (const QString &example : manual->examples()) {
        const SettingsResult result = parseSettings(example.toUtf8(), u"example"_s);
        const auto *const error = std::get_if<SettingsError>(&result);
        QVERIFY2(!error, qPrintable((error ? error->toString() : QString()) + u'\n' + example));
        QVERIFY2(std::get<Settings>(result) != Settings(), qPrintable(example)); // it shows something
    }
}

void tst_ManPages::examplesOfTheAgentRun()
{
    const auto manual = ManPage::fromFile(pages + u"sluiced.8"_s);
    QVERIFY(manual);
    AgentProcess agent;
    const auto trouble = agent.start();
    QVERIFY2(!trouble, qPrintable(trouble.value_or(QString())));
    const QTemporaryDir directory;
    int examples = 0;
    for (const QString &example : manual->examples()) {
        ++examples;
        if (example == "$ sluiced --check-config\n"_L1) {
            const Ran check = run(QStringLiteral(SLUICED_PROGRAM), {u"--check-config"_s});
            QVERIFY2(check.code == 0, qPrintable(check.out));
        } else if (example.startsWith("$ nc localhost 9999\n"_L1)) {
            const Ran probe = run(u"nc"_s, {u"-w5"_s, u"localhost"_s, QString::number(agent.port())}, "\n");
            static const QRegularExpression shape(u"^up \\d+%\n$"_s);
            QVERIFY2(shape.match(probe.out).hasMatch(), qPrintable(probe.out));
            QVERIFY2(shape.match(example.section(u'\n', 1)).hasMatch(), qPrintable(example));
        } else if (example.startsWith("server "_L1)) {
            QFile config(directory.filePath(u"haproxy.cfg"_s));
            QVERIFY(config.open(QIODevice::WriteOnly));
            config.write("defaults\n mode tcp\n timeout connect 1s\n timeout server 1s\n timeout client 1s\nlisten "
                         "web\n bind 127.0.0.1:1\n "
                         + example.toUtf8());
            config.close();
            const Ran check = run(u"haproxy"_s, {u"-c"_s, u"-q"_s, u"-f"_s, config.fileName()});
            QVERIFY2(check.code == 0 && check.out.isEmpty(), qPrintable(check.out));
        } else {
            QFAIL(qPrintable(u"nobody knows how to run: "_s + example));
        }
    }
    QCOMPARE(examples, 3);
}

void tst_ManPages::exampleOfThePanelRuns()
{
    const auto manual = ManPage::fromFile(pages + u"sluicekeeper.1"_s);
    QVERIFY(manual);
    QCOMPARE(manual->examples().size(), 1);
    const quint16 free = freePort();
    QString command = manual->examples().constFirst().trimmed();
    QVERIFY2(command.startsWith("$ sluicekeeper "_L1) && command.contains(port), qPrintable(command));
    command.replace(port, QString::number(free));

    // A home of its own, so that nothing of whoever runs the test is touched.
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_STATE_HOME"_s, home.filePath(u"state"_s));
    QProcess panel;
    panel.setProcessEnvironment(environment);
    panel.setProcessChannelMode(QProcess::MergedChannels);
    panel.start(QStringLiteral(SLUICEKEEPER_PROGRAM), command.split(u' ').mid(2));
    const auto answers = [free] {
        QTcpSocket probe;
        probe.connectToHost(u"127.0.0.1"_s, free);
        return probe.waitForConnected(1'000) && probe.waitForReadyRead(1'000) && probe.readAll().startsWith("up");
    };
    QTRY_VERIFY_WITH_TIMEOUT(answers(), patience);
    panel.terminate();
    QVERIFY2(panel.waitForFinished(patience), panel.readAll().constData());
    QCOMPARE(panel.exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_ManPages)
#include "tst_manpages.moc"
