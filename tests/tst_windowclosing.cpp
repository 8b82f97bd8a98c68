// SPDX-License-Identifier: GPL-3.0-or-later
// Closing the window: never leaves a server in MAINT without a word.
#include "windowtest.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowClosingTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void nothingForcedClosesAtOnce();
    void aDebtThatNoEventHasToldYetIsAskedAbout();
    void aDebtThatTheReleaseMakesIsWaitedFor();
    void aReleaseThatFailsIsSaidAndAskedAgain();
    void anAgentElsewhereIsLeftAlone();
    void whatWouldStayIsNamed();
    void keepRunningKeepsRunning();
    void leaveItSoQuits();
    void cancelDoesNothing();
    void releaseFirstWaitsUntilAllHaveHeard();
    void theWaitCanBeGivenUp();
    void askedTwiceThereIsOneQuestion();
};

void WindowClosingTest::nothingForcedClosesAtOnce()
{
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_COMPARE(quit.size(), 1);
    QVERIFY(!find(u"closeDialog"_s));
}

void WindowClosingTest::aDebtThatNoEventHasToldYetIsAskedAbout()
{
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    agent->status.balancers.front().owed = {OwedStatus{DebtKind::Ready, 0, 3, false, {}}};
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    QCOMPARE(quit.size(), 0);
}

// The panel had quit as soon as nothing was forced any more, before one balancer had heard `ready`.
void WindowClosingTest::aDebtThatTheReleaseMakesIsWaitedFor()
{
    forceMaint(agent->status);
    for (BalancerStatus &balancer : agent->status.balancers)
        balancer.owed.clear();
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    agent->status.balancers.front().owed = {OwedStatus{DebtKind::Ready, 0, 3, false, {}}};
    click(u"releaseFirst"_s);
    QTRY_VERIFY(textOf(u"leftBehindList"_s).contains(u"10.0.0.5 (lb1 web/web1) has not heard everything yet"_s));
    QCOMPARE(quit.size(), 0);
    agent->status.balancers.front().owed.clear();
    agent->sendBalancers();
    QTRY_COMPARE(quit.size(), 1);
}

void WindowClosingTest::aReleaseThatFailsIsSaidAndAskedAgain()
{
    forceMaint(agent->status);
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    agent->nextError = RpcError{RpcErrorCode::InternalError, u"out of order"_s};
    click(u"releaseFirst"_s);
    QTRY_VERIFY(textOf(u"closeHint"_s).contains(u"out of order"_s));
    QVERIFY(find(u"releaseFirst"_s)->isEnabled());
    QCOMPARE(quit.size(), 0);
}

void WindowClosingTest::anAgentElsewhereIsLeftAlone()
{
    forceMaint(agent->status);
    openConnected(AgentHome::Elsewhere);
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!find(u"closeDialog"_s));
}

void WindowClosingTest::whatWouldStayIsNamed()
{
    forceMaint(agent->status);
    agent->status.services.front().overrides.weight = WeightOverride{40, {}};
    agent->status.services.front().overrides.maxconn = MaxconnOverride{30, 0, {}};
    agent->status.balancers.back().owed = {OwedStatus{DebtKind::Up, 1, 3, false, {}}};
    openConnected();
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    const QString list = textOf(u"leftBehindList"_s);
    for (const QString &part : {u"“default” would stay in MAINT"_s, u"weight of 40 %"_s, u"maxconn of 30"_s,
                                u"10.0.0.6 (lb2 web/web1) has not heard everything yet: up: heard 1 of 3"_s})
        QVERIFY2(list.contains(part), qPrintable(list));
    QVERIFY(window->isVisible());
}

void WindowClosingTest::keepRunningKeepsRunning()
{
    forceMaint(agent->status);
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    click(u"keepRunning"_s);
    QTRY_VERIFY(window->isMinimized() || window->isHidden());
    QCOMPARE(quit.size(), 0);
    QVERIFY(agent->requestsOf(u"override.clear"_s).empty());
    window->bringToFront();
    QTRY_VERIFY(window->isVisible() && !window->isMinimized());
}

void WindowClosingTest::leaveItSoQuits()
{
    forceMaint(agent->status);
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    click(u"leaveIt"_s);
    QCOMPARE(quit.size(), 1);
    QVERIFY(agent->requestsOf(u"override.clear"_s).empty());
}

void WindowClosingTest::cancelDoesNothing()
{
    forceMaint(agent->status);
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    click(u"cancelClose"_s);
    QTRY_VERIFY(!find(u"closeDialog"_s));
    QVERIFY(window->isVisible());
    QCOMPARE(quit.size(), 0);
}

void WindowClosingTest::releaseFirstWaitsUntilAllHaveHeard()
{
    forceMaint(agent->status);
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    // From now on both are owed `ready`, as a real agent has it.
    for (BalancerStatus &balancer : agent->status.balancers)
        balancer.owed = {OwedStatus{DebtKind::Ready, 0, 3, false, {}}};
    agent->sendBalancers();
    click(u"releaseFirst"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    QTRY_VERIFY(textOf(u"leftBehindList"_s).contains(u"10.0.0.5 (lb1 web/web1) has not heard everything yet"_s));
    QVERIFY(!textOf(u"leftBehindList"_s).contains(u"MAINT"_s));
    // A longer text squeezed the buttons until nobody could read them.
    for (const QString &name : {u"releaseFirst"_s, u"leaveIt"_s})
        QTRY_VERIFY2(find(name)->height() >= find(name)->sizeHint().height(), qPrintable(name));
    agent->status.balancers.front().owed.clear();
    agent->sendBalancers();
    QTRY_VERIFY(!textOf(u"leftBehindList"_s).contains(u"10.0.0.5"_s));
    QCOMPARE(quit.size(), 0);
    agent->status.balancers.back().owed.clear();
    agent->sendBalancers();
    QTRY_COMPARE(quit.size(), 1);
}

void WindowClosingTest::theWaitCanBeGivenUp()
{
    forceMaint(agent->status);
    agent->status.balancers.front().owed = {OwedStatus{DebtKind::Ready, 0, 3, false, {}}};
    openConnected();
    const QSignalSpy quit(window.get(), &MainWindow::quitRequested);
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    click(u"releaseFirst"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    click(u"cancelClose"_s);
    QTRY_VERIFY(!find(u"closeDialog"_s));
    agent->status.balancers.front().owed.clear();
    agent->sendBalancers();
    QTRY_COMPARE(textOf(u"stateText"_s), u"Automatic"_s);
    QCOMPARE(quit.size(), 0);
}

void WindowClosingTest::askedTwiceThereIsOneQuestion()
{
    forceMaint(agent->status);
    openConnected();
    window->close();
    QTRY_VERIFY(isShown(u"closeDialog"_s));
    window->close();
    QCOMPARE(window->findChildren<QWidget *>(u"closeDialog"_s).size(), 1);
}

QTEST_MAIN(WindowClosingTest)
#include "tst_windowclosing.moc"
