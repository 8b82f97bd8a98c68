// SPDX-License-Identifier: GPL-3.0-or-later
// What resources/demo says is there, is there.
#include "agentcore/haproxy/configcheck.h"
#include "demonstrationwindow.h"

#include <QAction>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

const QString demoFolder = QStringLiteral(SLUICE_SOURCE_DIR "/resources/demo/");

QString readWhole(const QString &name)
{
    QFile file(demoFolder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString plain(QString text)
{
    return text.remove(u'&');
}

} // namespace

class WalkthroughTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlIsInTheWindow();
    void theStepsAreCounted();
    void theConfigurationIsGood();

private:
    void collect(const QWidget &top);
    void collectDialogs(DemonstrationWindow &demo);

    QSet<QString> m_there;
};

// What a person can read on a control: buttons, actions, tabs, headings, columns.
void WalkthroughTest::collect(const QWidget &top)
{
    for (const auto *button : top.findChildren<QAbstractButton *>())
        m_there.insert(plain(button->text()));
    for (const auto *action : top.findChildren<QAction *>())
        m_there.insert(plain(action->text()));
    for (const auto *label : top.findChildren<QLabel *>())
        m_there.insert(plain(label->text()));
    for (const auto *tabs : top.findChildren<QTabWidget *>()) {
        for (int index = 0; index < tabs->count(); ++index)
            m_there.insert(plain(tabs->tabText(index)));
    }
    for (const auto *table : top.findChildren<QTableView *>()) {
        for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
            m_there.insert(table->model()->headerData(column, Qt::Horizontal).toString());
    }
}

// What stands in the questions, and on the buttons once something is forced or runs.
void WalkthroughTest::collectDialogs(DemonstrationWindow &demo)
{
    for (const char *opener : {"drainButton", "maintButton"}) {
        demo.click(opener);
        QTRY_VERIFY_WITH_TIMEOUT(demo.find("confirmButton"), DemonstrationWindow::patience);
        collect(*demo.window);
        demo.click("confirmButton");
        QTRY_COMPARE_WITH_TIMEOUT(plain(demo.find<QPushButton>("automaticButton")->text()), u"Back to automatic"_s,
                                  DemonstrationWindow::patience);
    }
    demo.click("haproxyButton");
    QTRY_VERIFY_WITH_TIMEOUT(demo.text("haproxyText").contains(u"process"_s), DemonstrationWindow::patience);
    collect(*demo.window);
    demo.click("haproxyConfigButton");
    QTRY_VERIFY_WITH_TIMEOUT(demo.find("haproxyConfigDialog"), DemonstrationWindow::patience);
    collect(*demo.window);
}

void WalkthroughTest::everyControlIsInTheWindow()
{
    const QString text = readWhole(u"walkthrough.md"_s);
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QStringList wanted;
    for (auto matches = bold.globalMatch(text); matches.hasNext();)
        wanted.append(matches.next().captured(1).simplified());
    wanted.removeDuplicates();
    wanted.removeOne(u"bold"_s); // where it says what is printed like that
    QVERIFY(wanted.size() >= 15);

    DemonstrationWindow demo;
    QCOMPARE(demo.open(), QString());
    collect(*demo.window);
    collectDialogs(demo);
    // The one entry that only an administrator's window has.
    PanelOptions everyday;
    everyday.socketPath = demo.folder.socketPath();
    everyday.program = u"/bin/true"_s;
    const MainWindow other(*demo.client, everyday);
    collect(other);
    for (const QString &name : wanted)
        QVERIFY2(m_there.contains(name), qPrintable(name));
}

void WalkthroughTest::theStepsAreCounted()
{
    static const QRegularExpression step(u"^(\\d+)\\. "_s, QRegularExpression::MultilineOption);
    int number = 0;
    for (auto matches = step.globalMatch(readWhole(u"walkthrough.md"_s)); matches.hasNext();)
        QCOMPARE(matches.next().captured(1).toInt(), ++number);
    QVERIFY(number >= 10);
}

void WalkthroughTest::theConfigurationIsGood()
{
    QProcess haproxy;
    haproxy.setProcessChannelMode(QProcess::MergedChannels);
    haproxy.start(QStandardPaths::findExecutable(u"haproxy"_s, HaproxyRunner::usualSearchPath()),
                  {u"-c"_s, u"-f"_s, demoFolder + u"haproxy.cfg"_s});
    QVERIFY(haproxy.waitForFinished());
    const QByteArray said = haproxy.readAll();
    QVERIFY2(haproxy.exitCode() == 0 && !said.contains("WARNING"), said.constData());
    AskedAgent agent;
    agent.ports = {9999};
    for (const ConfigFinding &finding : checkConfig(readWhole(u"haproxy.cfg"_s).toUtf8(), agent))
        QVERIFY2(severityOf(finding.fault) != Severity::Problem, qPrintable(finding.text));
}

QTEST_MAIN(WalkthroughTest)
#include "tst_walkthrough.moc"
