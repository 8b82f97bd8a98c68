// SPDX-License-Identifier: GPL-3.0-or-later
// The manual inside the window.
#include "ui/helpdialog.h"
#include "windowtest.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTextBrowser>
#include <QTextBlock>
#include <QTreeWidget>

using namespace sluice;
using namespace Qt::StringLiterals;

class HelpTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void opensByKeyAndOnlyOnce();
    void hasEveryPageOfTheManual();
    void everyLinkLeadsSomewhere();
    void linksGoThereAndBack();
    void contentsLeadToASection();
    void searchGoesThroughAllPages();
    void saysWhatIsNotThere();

private:
    QTextBrowser *openHelp();
    [[nodiscard]] static QStringList manualFiles();
};

QStringList HelpTest::manualFiles()
{
    return QDir(QStringLiteral(SLUICE_SOURCE_DIR) + u"/resources/manual"_s).entryList({u"*.md"_s}, QDir::Files);
}

QTextBrowser *HelpTest::openHelp()
{
    open();
    QTest::keyClick(window.get(), Qt::Key_F1);
    return window->findChild<QTextBrowser *>(u"helpText"_s);
}

void HelpTest::opensByKeyAndOnlyOnce()
{
    QVERIFY(openHelp());
    QVERIFY(isShown(u"helpDialog"_s));
    QTest::keyClick(window.get(), Qt::Key_F1);
    QCOMPARE(window->findChildren<HelpDialog *>().size(), 1);
    QVERIFY(openHelp()->toPlainText().contains(u"what this server answers to HAProxy's agent checks"_s));
}

// Pins: a page that is added to the manual and forgotten in the build.
void HelpTest::hasEveryPageOfTheManual()
{
    QTextBrowser *text = openHelp();
    QVERIFY(manualFiles().size() >= 4);
    QCOMPARE(QDir(u":/manual"_s).entryList(QDir::Files, QDir::Name), manualFiles());
    const auto *contents = find<QTreeWidget>(u"helpContents"_s);
    QCOMPARE(contents->topLevelItemCount(), manualFiles().size());
    for (int index = 0; index < contents->topLevelItemCount(); ++index) {
        QTreeWidgetItem *page = contents->topLevelItem(index);
        find<QTreeWidget>(u"helpContents"_s)->setCurrentItem(page);
        QVERIFY2(!page->text(0).isEmpty() && !page->text(0).endsWith(u".md"_s), qPrintable(page->text(0)));
        QVERIFY2(text->toPlainText().startsWith(page->text(0)), qPrintable(page->text(0)));
    }
}

void HelpTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(u"\\]\\(([^)#]+)[^)]*\\)"_s);
    int links = 0;
    for (const QString &name : manualFiles()) {
        QFile file(u":/manual/"_s + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        for (auto match = link.globalMatch(page); match.hasNext(); ++links) {
            const QString target = match.next().captured(1);
            QVERIFY2(target.startsWith(u"https://"_s) || QFile::exists(u":/manual/"_s + target),
                     qPrintable(u"%1 in %2"_s.arg(target, name)));
        }
    }
    QVERIFY(links >= 4);
}

void HelpTest::linksGoThereAndBack()
{
    QTextBrowser *text = openHelp();
    QVERIFY(!find(u"helpBack"_s)->isEnabled());
    QTest::keyClick(text, Qt::Key_Tab); // the first link of the page
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(text->source(), QUrl(u"qrc:/manual/haproxy.md"_s));
    QVERIFY(!text->toPlainText().isEmpty());
    QCOMPARE(find<QTreeWidget>(u"helpContents"_s)->currentItem()->data(0, Qt::UserRole).toUrl(), text->source());
    click(u"helpBack"_s);
    QCOMPARE(text->source().fileName(), u"panel.md"_s);
    click(u"helpForward"_s);
    QCOMPARE(text->source().fileName(), u"haproxy.md"_s);
}

void HelpTest::contentsLeadToASection()
{
    QTextBrowser *text = openHelp();
    auto *contents = find<QTreeWidget>(u"helpContents"_s);
    QTreeWidgetItem *page = contents->topLevelItem(contents->topLevelItemCount() - 1);
    QVERIFY(page->childCount() > 1);
    contents->setCurrentItem(page->child(page->childCount() - 1));
    QCOMPARE(text->textCursor().block().text(), page->child(page->childCount() - 1)->text(0));
    QCOMPARE(text->textCursor().blockFormat().headingLevel(), 2);
}

void HelpTest::searchGoesThroughAllPages()
{
    QTextBrowser *text = openHelp();
    find<QLineEdit>(u"helpSearch"_s)->setText(u"SIGHUP"_s); // on the page of the service alone
    QVERIFY(!text->toPlainText().contains(u"SIGHUP"_s));
    click(u"helpNext"_s);
    QCOMPARE(text->source().fileName(), u"running.md"_s);
    QCOMPARE(text->textCursor().selectedText(), u"SIGHUP"_s);
    const int first = text->textCursor().position();
    int steps = 0;
    do {
        click(u"helpNext"_s);
        QCOMPARE(text->textCursor().selectedText(), u"SIGHUP"_s);
    } while (text->textCursor().position() != first && ++steps < 100);
    QVERIFY(steps < 100); // round to where it began
}

void HelpTest::saysWhatIsNotThere()
{
    openHelp();
    find<QLineEdit>(u"helpSearch"_s)->setText(u"no such words anywhere"_s);
    click(u"helpNext"_s);
    QCOMPARE(textOf(u"helpFound"_s), u"Not found."_s);
    find<QLineEdit>(u"helpSearch"_s)->clear();
    QCOMPARE(textOf(u"helpFound"_s), QString());
    QVERIFY(!find(u"helpNext"_s)->isEnabled());
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
