// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlverbs.h"
#include "tests/ctlprocess.h"
#include "tests/haproxyscenario.h"
#include "tests/manpage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

const QString path = QStringLiteral(SLUICE_SOURCE_DIR "/resources/man/sluicectl.1");

} // namespace

/// sluicectl(1) is what sluicectl does.
class tst_CtlManPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyOptionIsOnThePage();
    void everyVerbIsOnThePage();
    void examplesRun();
};

void tst_CtlManPage::everyOptionIsOnThePage()
{
    const auto manual = ManPage::fromFile(path);
    QVERIFY(manual);
    QStringList known;
    for (const CtlOptionEntry &option : ctlOptions())
        known.append(option.word);
    known.sort();
    const QSet<QString> onPage = manual->options();
    QStringList documented(onPage.begin(), onPage.end());
    documented.sort();
    QCOMPARE(documented, known);
}

void tst_CtlManPage::everyVerbIsOnThePage()
{
    const auto manual = ManPage::fromFile(path);
    QVERIFY(manual);
    QStringList known;
    for (const CtlVerbEntry &verb : ctlVerbs())
        known.append(verb.word);
    QCOMPARE(manual->tags(u"VERBS"_s), known); // in the order of --help
}

void tst_CtlManPage::examplesRun()
{
    const auto manual = ManPage::fromFile(path);
    QVERIFY(manual);
    HaproxyScenario scenario;
    SLUICE_HOLDS(scenario.start({}));
    QVERIFY(scenario.letProbesPass(5));
    int commands = 0;
    for (const QString &example : manual->examples()) {
        for (const QString &line : example.split(u'\n', Qt::SkipEmptyParts)) {
            QVERIFY2(line.startsWith("$ sluicectl "_L1) || line.startsWith("# sluicectl "_L1), qPrintable(line));
            // What stands behind && is somebody else's.
            const QStringList words = line.section(u" && "_s, 0, 0).split(u' ').mid(2);
            CtlProcess ctl;
            const int code = ctl.run(QStringList{u"--socket"_s, scenario.agent().socketPath()} + words);
            QVERIFY2(code == 0, (line.toUtf8() + '\n' + ctl.out() + ctl.err()).constData());
            ++commands;
            if (words.first() == "maint"_L1)
                QCOMPARE(scenario.haproxy().view().status, u"MAINT"_s);
            if (words.first() == "auto"_L1)
                QVERIFY(scenario.haproxy().view().status.startsWith("UP"_L1));
            if (words.contains(u"--json"_s))
                QVERIFY(!ctl.json().isEmpty());
        }
    }
    QCOMPARE(commands, 7);
}

QTEST_GUILESS_MAIN(tst_CtlManPage)
#include "tst_ctlmanpage.moc"
