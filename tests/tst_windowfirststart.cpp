// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "agentcore/control/agentstatusjson.h"
#include "ui/messagestrip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// An agent that runs for the first time and that nobody asks: the page that says what to do, and how it goes away.
class WindowFirstStartTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        reset();
        agent->status.agent.firstStart = true;
        agent->status.balancers.clear();
    }
    void cleanup() { tearDown(); }
    void theLineStandsThereAndIsCopied();
    void theFirstProbeThatCountsTurnsIt();
    void aRefusedAddressIsNamedAtOnce();
    void itIsLeftByKeyboard_data();
    void itIsLeftByKeyboard();
    void onlyAnAgentThatNobodyAskedHasIt_data();
    void onlyAnAgentThatNobodyAskedHasIt();
    void theReasonsAreInConnect();
    void anAgentThatComesBackIsStillWaitedFor();

private:
    void openFirst()
    {
        QVERIFY(agent->start());
        open();
        QTRY_VERIFY(isShown(u"firstStartPage"_s));
        QVERIFY(!isShown(u"replyLine"_s));
    }
    void sendProbe(ProbeOutcome outcome, const QString &address)
    {
        ProbeStatus probe;
        probe.number = ++m_number;
        probe.time = agent->status.time;
        probe.address = address;
        probe.service = u"default"_s;
        probe.outcome = outcome;
        agent->sendEvent(u"probe"_s, {{u"probes"_s, QJsonArray{toJson(probe)}}, {u"dropped"_s, 0}});
    }
    [[nodiscard]] QStringList refusedTexts() const
    {
        QStringList texts;
        for (const MessageStrip *strip : window->findChildren<MessageStrip *>(u"firstStartRefused"_s))
            texts.append(strip->text());
        return texts;
    }
    quint64 m_number = 0;
};

void WindowFirstStartTest::theLineStandsThereAndIsCopied()
{
    agent->status.agent.listening = {{u"192.0.2.11"_s, 9998, true, {}}};
    openFirst();
    const QString line = find<QPlainTextEdit>(u"firstStartLine"_s)->toPlainText();
    QVERIFY2(line.startsWith(u"server web1 192.0.2.11:"_s), qPrintable(line));
    QVERIFY2(line.contains(u"agent-check agent-port 9998"_s), qPrintable(line));
    QVERIFY2(line.endsWith(u"agent-send \"lb1 web/web1\\n\""_s), qPrintable(line));
    QCOMPARE(textOf(u"firstStartText"_s).count(u". "_s), 2); // three sentences
    QCOMPARE(window->focusWidget(), find(u"firstStartCopy"_s));
    QTest::keyClick(find(u"firstStartCopy"_s), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), line);
}

void WindowFirstStartTest::theFirstProbeThatCountsTurnsIt()
{
    openFirst();
    QVERIFY(textOf(u"firstStartWaiting"_s).contains(u"Waiting for the first probe"_s));
    sendProbe(ProbeOutcome::Refused, u"192.0.2.7"_s);
    QTRY_VERIFY(!refusedTexts().isEmpty());
    QVERIFY(isShown(u"firstStartPage"_s));
    sendProbe(ProbeOutcome::Fetched, u"10.0.0.5"_s);
    QTRY_VERIFY(!isShown(u"firstStartPage"_s));
    QVERIFY(isShown(u"replyLine"_s) && isShown(u"drainButton"_s));
    QCOMPARE(find<MessageStrip>(u"noticeBar"_s)->text(), u"10.0.0.5 asks: this is the live view."_s);
    // The focus has not gone with the page.
    QVERIFY(window->focusWidget() && window->focusWidget()->isVisible());
}

void WindowFirstStartTest::aRefusedAddressIsNamedAtOnce()
{
    openFirst();
    for (const char *address : {"192.0.2.6", "192.0.2.7", "192.0.2.8", "192.0.2.9", "192.0.2.9"})
        sendProbe(ProbeOutcome::Refused, QString::fromLatin1(address));
    QTRY_VERIFY(refusedTexts().value(0).startsWith(u"192.0.2.9 "_s));
    QCOMPARE(refusedTexts().size(), 3); // the latest; all of them stand in Balancers
    agent->status.agent.refused = 5;
    agent->status.agent.lastRefused = u"192.0.2.9"_s;
    agent->sendAgent();
    QTest::qWait(0);
    QVERIFY(!isShown(u"trouble-AddressRefused"_s)); // not twice
    click(u"firstStartAllow"_s);
    QTRY_VERIFY(isShown(u"allowDialog"_s));
    click(u"allowButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"settings.apply"_s).size(), std::size_t(1));
    sendProbe(ProbeOutcome::Fetched, u"192.0.2.9"_s);
    QTRY_VERIFY(!isShown(u"firstStartPage"_s));
}

void WindowFirstStartTest::itIsLeftByKeyboard_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"escape", "button"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void WindowFirstStartTest::itIsLeftByKeyboard()
{
    QFETCH(const QString, how);
    openFirst();
    auto *leave = find(u"firstStartLeave"_s);
    if (how == "escape"_L1) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    } else {
        leave->setFocus();
        QTest::keyClick(leave, Qt::Key_Space);
    }
    QTRY_VERIFY(!isShown(u"firstStartPage"_s));
    QVERIFY(isShown(u"replyLine"_s));
    QVERIFY(!isShown(u"noticeBar"_s)); // nobody asked
    agent->sendAgent();
    agent->sendBalancers();
    QTest::qWait(0);
    QVERIFY(!isShown(u"firstStartPage"_s)); // it does not come back
}

void WindowFirstStartTest::onlyAnAgentThatNobodyAskedHasIt_data()
{
    QTest::addColumn<bool>("first");
    QTest::addColumn<int>("probes");
    QTest::addColumn<bool>("known");
    QTest::newRow("not the first start") << false << 0 << false;
    QTest::newRow("asked already") << true << 3 << false;
    QTest::newRow("a load balancer is known") << true << 0 << true;
}

void WindowFirstStartTest::onlyAnAgentThatNobodyAskedHasIt()
{
    QFETCH(const bool, first);
    QFETCH(const int, probes);
    QFETCH(const bool, known);
    agent->status.agent.firstStart = first;
    agent->status.agent.probes = quint64(probes);
    if (known)
        agent->status.balancers = {balancerAt(1, u"10.0.0.5"_s, agent->status.time)};
    openConnected();
    QVERIFY(!isShown(u"firstStartPage"_s));
    QVERIFY(isShown(u"replyLine"_s));
}

void WindowFirstStartTest::theReasonsAreInConnect()
{
    openFirst();
    click(u"firstStartReasons"_s);
    QTRY_VERIFY(isShown(u"connectDialog"_s));
    QVERIFY(find<QPlainTextEdit>(u"snippetText"_s)
                ->toPlainText()
                .contains(find<QPlainTextEdit>(u"firstStartLine"_s)->toPlainText()));
}

void WindowFirstStartTest::anAgentThatComesBackIsStillWaitedFor()
{
    openFirst();
    agent->stop();
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QVERIFY(agent->start());
    QTRY_VERIFY(!isShown(u"trouble-NoAgent"_s));
    QVERIFY(isShown(u"firstStartPage"_s));
    sendProbe(ProbeOutcome::Answered, u"10.0.0.5"_s);
    QTRY_VERIFY(!isShown(u"firstStartPage"_s));
}

QTEST_MAIN(WindowFirstStartTest)
#include "tst_windowfirststart.moc"
