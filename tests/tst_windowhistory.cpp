// SPDX-License-Identifier: GPL-3.0-or-later
// Who did what, in the window: read page by page, live, and taken back.
#include "windowtest.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QJsonObject entryOf(int number, const QString &before, const QString &after)
{
    return {{u"number"_s, number},
            {u"time_ms"_s, qint64((wallNow() - 10min).time_since_epoch().count())},
            {u"user"_s, u"bob"_s},
            {u"uid"_s, 1001},
            {u"pid"_s, 77},
            {u"program"_s, u"sluicectl"_s},
            {u"method"_s, u"override.set"_s},
            {u"service"_s, u"default"_s},
            {u"outcome"_s, u"done"_s},
            {u"before"_s, before},
            {u"after"_s, after},
            {u"reason"_s, u"new disk"_s},
            {u"text"_s, QString()}};
}

} // namespace

class WindowHistoryTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void nobodyAsksBeforeSomebodyLooks();
    void allPagesAreRead();
    void newEntriesAppearByThemselves();
    void anOlderAgentIsSaidAndStillTellsTheRest();
    void anAgentThatReturnsIsAskedAgain();
    void whatCannotBeRecordedIsSaid();
    void anEntryIsTakenBackAfterAQuestion();
    void whoMayOnlyLookIsToldWhy();

private:
    [[nodiscard]] int rows() const { return find<QTableView>(u"historyTable"_s)->model()->rowCount(); }
    void look() const { find<QTabWidget>(u"tables"_s)->setCurrentIndex(2); }
    void select(int row) const { find<QTableView>(u"historyTable"_s)->selectRow(row); }
};

void WindowHistoryTest::nobodyAsksBeforeSomebodyLooks()
{
    openConnected();
    QVERIFY(agent->isSubscribed(u"audit"_s));
    agent->addAudit(entryOf(1, u"automatic"_s, u"maint"_s));
    agent->sendAgent();
    QVERIFY(agent->requestsOf(u"audit"_s).empty());
    look();
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(find<QTableView>(u"historyTable"_s)->model()->index(0, 1).data().toString(), u"bob with sluicectl"_s);
}

void WindowHistoryTest::allPagesAreRead()
{
    for (int number = 1; number <= 45; ++number)
        agent->audit->append(entryOf(number, u"automatic"_s, u"maint"_s));
    agent->auditPage = 20;
    openConnected();
    look();
    QTRY_COMPARE(rows(), 45);
    QCOMPARE(agent->requestsOf(u"audit"_s).size(), std::size_t(3));
}

void WindowHistoryTest::newEntriesAppearByThemselves()
{
    openConnected();
    look();
    QTRY_COMPARE(agent->requestsOf(u"audit"_s).size(), std::size_t(1));
    QTRY_COMPARE(textOf(u"historyTableEmpty"_s), u"Nobody has changed anything yet."_s);
    agent->addAudit(entryOf(1, u"automatic"_s, u"drain"_s));
    QTRY_COMPARE(rows(), 1);
}

// An event that it does not know made such an agent refuse the whole subscription.
void WindowHistoryTest::anOlderAgentIsSaidAndStillTellsTheRest()
{
    agent->audit.reset();
    openConnected();
    QTRY_VERIFY(agent->isSubscribed(u"sample"_s));
    look();
    QTRY_VERIFY(textOf(u"historyTableEmpty"_s).contains(u"older than the panel"_s));
}

void WindowHistoryTest::anAgentThatReturnsIsAskedAgain()
{
    agent->audit->append(entryOf(500, u"automatic"_s, u"drain"_s));
    openConnected();
    look();
    QTRY_COMPARE(rows(), 1);
    agent->stop();
    agent->audit = QJsonArray{entryOf(1, u"automatic"_s, u"maint"_s), entryOf(2, u"maint"_s, u"automatic"_s)};
    QVERIFY(agent->start());
    QTRY_COMPARE(rows(), 2);
}

void WindowHistoryTest::whatCannotBeRecordedIsSaid()
{
    agent->auditProblem = u"No space left on device"_s;
    openConnected();
    look();
    QTRY_VERIFY(textOf(u"historyTableEmpty"_s).contains(u"No space left on device"_s));
}

void WindowHistoryTest::anEntryIsTakenBackAfterAQuestion()
{
    agent->audit->append(entryOf(1, u"weight 40%"_s, u"maint, weight 40%"_s));
    agent->audit->append(entryOf(2, u"maint, weight 40%"_s, u"weight 40%"_s));
    openConnected();
    look();
    QTRY_COMPARE(rows(), 2);
    auto *button = find<QToolButton>(u"rowAction"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    select(0);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(isShown(u"confirmUndo"_s));
    QVERIFY(agent->requestsOf(u"override.set"_s).empty());
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("state"_L1).toString(), u"maint"_s);
    QTRY_VERIFY(!find(u"confirmUndo"_s));

    // The older one: it is said that somebody has changed it since.
    select(1);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(isShown(u"confirmUndo"_s));
    QStringList texts;
    for (const QLabel *label : find(u"confirmUndo"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.join(u' ').contains(u"again since then"_s), qPrintable(texts.join(u' ')));
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.clear"_s).front().value("slot"_L1).toString(), u"state"_s);
}

void WindowHistoryTest::whoMayOnlyLookIsToldWhy()
{
    agent->role = u"view"_s;
    agent->audit->append(entryOf(1, u"automatic"_s, u"maint"_s));
    openConnected();
    look();
    QTRY_COMPARE(rows(), 1);
    select(0);
    auto *button = find<QToolButton>(u"rowAction"_s);
    QVERIFY(button->isVisible() && !button->isEnabled());
    QTRY_VERIFY2(button->toolTip().contains(u"usermod -aG sluicekeeper alice"_s), qPrintable(button->toolTip()));
}

QTEST_MAIN(WindowHistoryTest)
#include "tst_windowhistory.moc"
