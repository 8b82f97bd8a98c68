// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator sees and forces.
#include "windowtest.h"

#include "ui/historychart.h"
#include "ui/replyline.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MainWindowTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void showsWhatIsSent();
    void explainsEachWord();
    void namesBalancersThatAreToldSomethingElse();
    void takingOutIsAskedOnceAndCanBeUndone_data();
    void takingOutIsAskedOnceAndCanBeUndone();
    void cancelForcesNothing();
    void reasonAndEndGoWithIt();
    void weightIsForcedInItsDialog();
    void weightZeroIsAskedAboutLikeDrain();
    void maxconnAsksWhatToRestore();
    void upIsOneStepAwayAndSaysWhatItDoes();
    void oneClickGoesBackToAutomatic();
    void oneSlotIsReleasedAlone();
    void undoPutsBackWhatWasForcedBefore();
    void anOrderThatFailsIsSaid();
    void notSavedIsSaid();
    void whoMayOnlyLookIsToldWhy();
    void severalServicesHaveASelector();
    void chartSaysInWordsWhatItShows();
    void nobodySeesNothingIsDrawn();

private:
    void forceMaintByHand();
};

void MainWindowTest::showsWhatIsSent()
{
    openConnected();
    QCOMPARE(find<ReplyLine>(u"replyLine"_s)->reply(), "up 75%"_ba);
    QCOMPARE(find(u"replyLine"_s)->accessibleName(), u"up 75%, then a line end"_s);
    QCOMPARE(textOf(u"stateText"_s), u"Automatic"_s);
    QVERIFY2(textOf(u"askedText"_s).startsWith(u"Asked by 2 load balancers"_s), qPrintable(textOf(u"askedText"_s)));
    QCOMPARE(find<QTableView>(u"balancersTable"_s)->model()->rowCount(), 2);
    QVERIFY(textOf(u"statusLine"_s).contains(u"listens on [::]:9999"_s));
    agent->status.services.front().reply = "up 50%"_ba;
    agent->sendService(u"reply"_s);
    QTRY_COMPARE(find<ReplyLine>(u"replyLine"_s)->reply(), "up 50%"_ba);
    agent->status.balancers.clear();
    agent->sendEvent(u"balancer"_s, {{u"balancers"_s, QJsonArray()}, {u"gone"_s, QJsonArray{1, 2}}});
    QTRY_COMPARE(textOf(u"askedText"_s), u"Nobody is asking: HAProxy keeps what it last heard."_s);
}

void MainWindowTest::explainsEachWord()
{
    openConnected();
    QCOMPARE(textOf(u"word0"_s), u"up"_s);
    QCOMPARE(textOf(u"word1"_s), u"75%"_s);
    QVERIFY(textOf(u"meaning1"_s).contains(u"83 % of the CPU"_s));
    agent->status.services.front().reply = "up"_ba;
    agent->sendService(u"reply"_s);
    QTRY_COMPARE(textOf(u"word1"_s), u"—"_s);
}

void MainWindowTest::namesBalancersThatAreToldSomethingElse()
{
    agent->status.balancers.front().nextReply = "up ready 75%"_ba;
    agent->status.balancers.front().owed = {OwedStatus{DebtKind::Ready, 2, 3, false, {}}};
    openConnected();
    QCOMPARE(textOf(u"replyExceptions"_s),
             u"10.0.0.5 (lb1 web/web1) is told “up ready 75%” instead (ready: heard 2 of 3)."_s);
    QVERIFY(isShown(u"replyExceptions"_s));
    QCOMPARE(textOf(u"stateText"_s), u"Returning to automatic"_s);
}

void MainWindowTest::takingOutIsAskedOnceAndCanBeUndone_data()
{
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QString>("word");
    QTest::newRow("drain") << u"drainButton"_s << u"drain"_s;
    QTest::newRow("maint") << u"maintButton"_s << u"maint"_s;
    QTest::newRow("down") << u"downButton"_s << u"down"_s;
    QTest::newRow("fail, from the menu") << u"failAction"_s << u"fail"_s;
    QTest::newRow("stopped, from the menu") << u"stoppedAction"_s << u"stopped"_s;
}

void MainWindowTest::takingOutIsAskedOnceAndCanBeUndone()
{
    QFETCH(const QString, trigger);
    QFETCH(const QString, word);
    openConnected();
    if (trigger.endsWith(u"Action"_s))
        find<QAction>(trigger)->trigger();
    else
        click(trigger);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    QVERIFY(agent->requestsOf(u"override.set"_s).empty());
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("state"_L1).toString(), word);
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("service"_L1).toString(), u"default"_s);
    QTRY_VERIFY(isShown(u"noticeBar"_s));
    QTRY_VERIFY(textOf(u"stateText"_s).contains(u"is forced"_s));
    QVERIFY(isShown(u"stateWhat"_s));

    click(u"undoButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.clear"_s).front().value("slot"_L1).toString(), u"state"_s);
    QTRY_COMPARE(textOf(u"stateText"_s), u"Automatic"_s);
    QTRY_VERIFY(!isShown(u"undoButton"_s));
}

void MainWindowTest::cancelForcesNothing()
{
    openConnected();
    click(u"maintButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    QTest::keyClick(find(u"confirmOut"_s), Qt::Key_Escape);
    QTRY_VERIFY(!find(u"confirmOut"_s));
    click(u"maintButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    QTest::keyClick(find(u"confirmOut"_s), Qt::Key_Return); // the safe one is the default
    QTRY_VERIFY(!find(u"confirmOut"_s));
    QVERIFY(agent->requestsOf(u"override.set"_s).empty());
}

void MainWindowTest::forceMaintByHand()
{
    click(u"maintButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    click(u"confirmButton"_s);
    QTRY_VERIFY(isShown(u"stateWhat"_s));
}

void MainWindowTest::reasonAndEndGoWithIt()
{
    openConnected();
    QTest::keyClicks(find(u"reasonEdit"_s), u"kernel update"_s);
    find<QComboBox>(u"endChoice"_s)->setCurrentIndex(2);
    forceMaintByHand();
    const QJsonObject first = agent->requestsOf(u"override.set"_s).front();
    QCOMPARE(first.value("reason"_L1).toString(), u"kernel update"_s);
    QCOMPARE(first.value("for_s"_L1).toDouble(), 3600.0);
    QVERIFY(textOf(u"stateNote"_s).contains(u"by alice, until"_s));
    QVERIFY(textOf(u"stateNote"_s).contains(u"Reason: kernel update"_s));
    // The next order is another matter: neither reason nor end may stick to it.
    QCOMPARE(find<QLineEdit>(u"reasonEdit"_s)->text(), QString());
    QCOMPARE(find<QComboBox>(u"endChoice"_s)->currentIndex(), 0);
    QVERIFY(!isShown(u"endUntil"_s));

    find<QComboBox>(u"endChoice"_s)->setCurrentIndex(4);
    QVERIFY(isShown(u"endUntil"_s));
    const QDateTime until = QDateTime(QDate(2099, 5, 6), QTime(7, 8));
    find<QDateTimeEdit>(u"endUntil"_s)->setDateTime(until);
    forceMaintByHand();
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(2));
    QCOMPARE(agent->requestsOf(u"override.set"_s).back().value("until_ms"_L1).toInteger(), until.toMSecsSinceEpoch());
}

void MainWindowTest::weightIsForcedInItsDialog()
{
    openConnected();
    click(u"weightButton"_s);
    QTRY_VERIFY(isShown(u"weightDialog"_s));
    QCOMPARE(find<QSpinBox>(u"weightPercent"_s)->value(), 75); // what is advertised now
    find<QSpinBox>(u"weightPercent"_s)->setValue(40);
    click(u"acceptButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("weight"_L1).toInt(), 40);
    QTRY_COMPARE(textOf(u"weightWhat"_s), u"Weight 40 %"_s);
    QVERIFY(!find(u"confirmOut"_s));
}

void MainWindowTest::weightZeroIsAskedAboutLikeDrain()
{
    openConnected();
    click(u"weightButton"_s);
    QTRY_VERIFY(isShown(u"weightDialog"_s));
    find<QSpinBox>(u"weightPercent"_s)->setValue(0);
    click(u"acceptButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    QVERIFY(agent->requestsOf(u"override.set"_s).empty());
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("weight"_L1).toInt(-1), 0);
}

void MainWindowTest::maxconnAsksWhatToRestore()
{
    openConnected();
    click(u"maxconnButton"_s);
    QTRY_VERIFY(isShown(u"maxconnDialog"_s));
    find<QSpinBox>(u"maxconnValue"_s)->setValue(30);
    QCOMPARE(find<QSpinBox>(u"maxconnRestore"_s)->text(), u"unlimited"_s);
    find<QSpinBox>(u"maxconnRestore"_s)->setValue(200);
    click(u"acceptButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("maxconn"_L1).toInt(), 30);
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("restore"_L1).toInt(), 200);
    QTRY_COMPARE(textOf(u"maxconnWhat"_s), u"Maxconn 30, then 200"_s);
}

void MainWindowTest::upIsOneStepAwayAndSaysWhatItDoes()
{
    openConnected();
    QVERIFY(!find<QPushButton>(u"upButton"_s)); // not beside the others
    find<QAction>(u"upAction"_s)->trigger();
    QTRY_VERIFY(isShown(u"confirmUp"_s));
    QStringList texts;
    for (const QLabel *label : find(u"confirmUp"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.join(u' ').contains(u"again at every probe"_s));
    click(u"confirmButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("state"_L1).toString(), u"up"_s);
}

void MainWindowTest::oneClickGoesBackToAutomatic()
{
    openConnected();
    QVERIFY(!find(u"automaticButton"_s)->isEnabled());
    QVERIFY(isShown(u"nothingForced"_s));
    forceMaintByHand();
    auto *button = find<QPushButton>(u"automaticButton"_s);
    QVERIFY(button->isEnabled() && button->isDefault());
    QVERIFY(isShown(u"alsoEnds"_s)); // an operator's own drain or maint ends too: one shared flag
    click(u"automaticButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    QVERIFY(!agent->requestsOf(u"override.clear"_s).front().contains("slot"_L1));
    QTRY_VERIFY(!button->isEnabled());
    QVERIFY(isShown(u"nothingForced"_s) && !isShown(u"alsoEnds"_s));
}

void MainWindowTest::oneSlotIsReleasedAlone()
{
    forceMaint(agent->status);
    agent->status.services.front().overrides.weight = WeightOverride{40, {}};
    openConnected();
    click(u"weightRelease"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.clear"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"override.clear"_s).front().value("slot"_L1).toString(), u"weight"_s);
    QTRY_VERIFY(!isShown(u"weightWhat"_s));
    QVERIFY(isShown(u"stateWhat"_s));
}

void MainWindowTest::undoPutsBackWhatWasForcedBefore()
{
    forceMaint(agent->status);
    openConnected();
    click(u"downButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    click(u"confirmButton"_s);
    QTRY_COMPARE(textOf(u"stateWhat"_s), u"Down"_s);
    agent->clearRequests();
    QTRY_VERIFY(isShown(u"undoButton"_s));
    click(u"undoButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"override.set"_s).size(), std::size_t(1));
    const QJsonObject again = agent->requestsOf(u"override.set"_s).front();
    QCOMPARE(again.value("state"_L1).toString(), u"maint"_s);
    QCOMPARE(again.value("reason"_L1).toString(), u"kernel update"_s);
    const double left = again.value("for_s"_L1).toDouble();
    QVERIFY2(left > 3300 && left <= 3360, qPrintable(QString::number(left)));
}

void MainWindowTest::anOrderThatFailsIsSaid()
{
    openConnected();
    agent->nextError = RpcError{RpcErrorCode::Refused, u"the end is in the past"_s};
    click(u"maintButton"_s);
    QTRY_VERIFY(isShown(u"confirmOut"_s));
    click(u"confirmButton"_s);
    QTRY_VERIFY(isShown(u"noticeBar"_s));
    QVERIFY(find(u"noticeBar"_s)->accessibleName().contains(u"the end is in the past"_s));
    QVERIFY(!isShown(u"undoButton"_s));
    QCOMPARE(textOf(u"stateText"_s), u"Automatic"_s);
}

void MainWindowTest::notSavedIsSaid()
{
    agent->saved = false;
    openConnected();
    forceMaintByHand();
    QTRY_VERIFY(find(u"noticeBar"_s)->accessibleName().contains(u"would not survive a restart"_s));
}

void MainWindowTest::whoMayOnlyLookIsToldWhy()
{
    agent->role = u"view"_s;
    forceMaint(agent->status);
    openConnected();
    for (const QString &name :
         {u"drainButton"_s, u"maintButton"_s, u"downButton"_s, u"weightButton"_s, u"maxconnButton"_s, u"moreButton"_s,
          u"reasonEdit"_s, u"automaticButton"_s, u"stateRelease"_s}) {
        QVERIFY2(isShown(name), qPrintable(name));
        QVERIFY2(!find(name)->isEnabled(), qPrintable(name));
    }
    QVERIFY(isShown(u"controlsWhy"_s));
    QVERIFY(textOf(u"controlsWhy"_s).contains(u"alice"_s) && textOf(u"controlsWhy"_s).contains(u"“sluicekeeper”"_s));
}

void MainWindowTest::severalServicesHaveASelector()
{
    agent->status.services.push_back(agent->status.services.front());
    agent->status.services.back().name = u"shop"_s;
    agent->status.services.back().reply = "up 20%"_ba;
    openConnected();
    auto *selector = find<QComboBox>(u"serviceSelector"_s);
    QVERIFY(selector->isVisible());
    selector->setCurrentText(u"shop"_s);
    QCOMPARE(textOf(u"serviceHeading"_s), u"shop"_s);
    QCOMPARE(find<ReplyLine>(u"replyLine"_s)->reply(), "up 20%"_ba);
    forceMaintByHand();
    QCOMPARE(agent->requestsOf(u"override.set"_s).front().value("service"_L1).toString(), u"shop"_s);
    // Another list of services keeps the choice where it is still there.
    agent->status.services.erase(agent->status.services.begin());
    agent->stop();
    QVERIFY(agent->start());
    QTRY_VERIFY(!selector->isVisible());
    QCOMPARE(textOf(u"serviceHeading"_s), u"shop"_s);
}

void MainWindowTest::chartSaysInWordsWhatItShows()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    const auto *plot = find(u"historyPlot"_s);
    QTRY_VERIFY2(
        QRegularExpression(
            u"^CPU idle \\d+ %(, between .*)?, Availability .*, Advertised weight 100 %(, between .*)?, nothing forced$"_s)
            .match(plot->accessibleDescription())
            .hasMatch(),
        qPrintable(plot->accessibleDescription()));
    QCOMPARE(plot->accessibleName(), u"Chart: Last 10 minutes"_s);
    find<QComboBox>(u"chartWindow"_s)->setCurrentIndex(2);
    QCOMPARE(plot->accessibleName(), u"Chart: Last hour"_s);
}

// A panel in the tray must cost nothing.
void MainWindowTest::nobodySeesNothingIsDrawn()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *chart = window->findChild<HistoryChart *>();
    QTRY_VERIFY(chart->redraws() > 0);
    window->hide();
    QTRY_VERIFY(!agent->isSubscribed(u"sample"_s));
    const int before = chart->redraws();
    agent->sendAgent();
    agent->status.services.front().reply = "up 1%"_ba;
    agent->sendService(u"override"_s);
    QTRY_COMPARE(find<ReplyLine>(u"replyLine"_s)->reply(), "up 1%"_ba);
    QCOMPARE(chart->redraws(), before);
    window->show();
    QTRY_VERIFY(agent->isSubscribed(u"sample"_s));
    QTRY_VERIFY(chart->redraws() > before);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
