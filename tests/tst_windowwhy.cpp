// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "ui/historyplot.h"
#include "ui/replyline.h"

#include <QDialog>
#include <QGraphicsView>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// “Why this reply” in the real window: by mouse and by keyboard, of now and of a moment of the chart.
class WindowWhyTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void theReplyIsExplained_data();
    void theReplyIsExplained();
    void nowFollowsWhatChanges();
    void aMomentIsChosenWithTheKeys();
    void aMomentIsChosenWithTheMouse();
    void thereIsOneExplanationAtATime();
    void anAgentThatGoesIsSaid();

private:
    [[nodiscard]] QString why() const
    {
        const auto *text = find<QTextBrowser>(u"whyText"_s);
        return text ? text->toPlainText() : QString();
    }
};

void WindowWhyTest::theReplyIsExplained_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"click", "enter", "shortcut"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void WindowWhyTest::theReplyIsExplained()
{
    QFETCH(const QString, how);
    openConnected();
    auto *line = find<ReplyLine>(u"replyLine"_s);
    if (how == "click"_L1) {
        QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(10, 10));
    } else if (how == "enter"_L1) {
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Return);
    } else {
        QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    }
    QTRY_VERIFY(isShown(u"whyDialog"_s));
    QVERIFY2(why().contains(u"up 75%"_s) && why().contains(u"Source “cpu”"_s), qPrintable(why()));
    QVERIFY2(why().contains(u"83 %"_s) && why().contains(u"the weight becomes 75"_s), qPrintable(why()));
    QVERIFY(textOf(u"whyHeading"_s).contains(u"Now"_s));
    QTRY_COMPARE(agent->requestsOf(u"audit"_s).size(), std::size_t(1)); // who forced it, and why
    QTest::keyClick(find<QDialog>(u"whyDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find(u"whyDialog"_s));
}

void WindowWhyTest::nowFollowsWhatChanges()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"whyDialog"_s));
    forceMaint(agent->status);
    agent->sendService(u"override"_s);
    agent->sendBalancers();
    QTRY_VERIFY2(why().contains(u"up maint 100% # kernel update"_s), qPrintable(why()));
    QVERIFY(why().contains(u"Out of service, and health checks pause."_s));
    QVERIFY(why().contains(u"by alice"_s));
    QTRY_VERIFY2(why().contains(u"ready after release"_s), qPrintable(why()));
}

void WindowWhyTest::aMomentIsChosenWithTheKeys()
{
    agent->status.agent.uptime = 2h;
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *plot = find<HistoryPlot>(u"historyPlot"_s);
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Return); // nothing is pointed at
    QVERIFY(!find(u"whyDialog"_s));
    for (int step = 0; step < 50; ++step)
        QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY(plot->pointedAt());
    QTest::keyClick(plot, Qt::Key_Return);
    QTRY_VERIFY(isShown(u"whyDialog"_s));
    QVERIFY2(why().contains(u"put together from what was recorded"_s), qPrintable(why()));
    QVERIFY2(why().contains(u"Not known any more"_s), qPrintable(why()));
    QVERIFY(!textOf(u"whyHeading"_s).contains(u"Now"_s));
}

void WindowWhyTest::aMomentIsChosenWithTheMouse()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    auto *plot = find<HistoryPlot>(u"historyPlot"_s);
    const QSignalSpy chosen(plot, &HistoryPlot::chosen);
    auto *view = plot->findChild<QGraphicsView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->viewport()->rect().center());
    QCOMPARE(chosen.size(), 1);
    QTRY_VERIFY(isShown(u"whyDialog"_s));
    // The chart's middle is five minutes ago, give or take the axis' step.
    const auto ago = agent->status.time - chosen.front().front().value<WallTime>();
    QVERIFY(ago > 3min && ago < 7min);
    // Beside the axis there is no moment.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(chosen.size(), 1);
}

void WindowWhyTest::thereIsOneExplanationAtATime()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *line = find<ReplyLine>(u"replyLine"_s);
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(10, 10));
    QTest::mouseClick(line, Qt::LeftButton, {}, QPoint(10, 10));
    QTRY_COMPARE(window->findChildren<QDialog *>(u"whyDialog"_s).size(), 1);
}

void WindowWhyTest::anAgentThatGoesIsSaid()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"whyDialog"_s));
    agent->stop();
    agent->status.services.front().reply = "up 10%";
    QTRY_VERIFY(textOf(u"whyHeading"_s).contains(u"was gone"_s));
    QVERIFY(agent->start());
    QTRY_VERIFY2(why().contains(u"up 10%"_s), qPrintable(why()));
}

QTEST_MAIN(WindowWhyTest)
#include "tst_windowwhy.moc"
