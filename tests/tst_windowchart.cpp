// SPDX-License-Identifier: GPL-3.0-or-later
// The chart's lines in the window: which there are, switched on and off by mouse and keys, and what is said of them.
#include "ui/historychart.h"
#include "windowtest.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowChartTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void connectionsHaveALineWhereTheyAreCounted();
    void aLineIsSwitchedByMouseAndKeys();
    void sourcesHaveLinesWhereTheyTellMore();
    void whatIsSwitchedOffIsRemembered();
    void connectionsAreCountedDown();

private:
    void sendSample(std::chrono::seconds after, const QJsonObject &service)
    {
        QJsonObject one = service;
        one.insert("name"_L1, u"default"_s);
        agent->sendEvent(u"sample"_s,
                         {{u"time_ms"_s, qint64((agent->status.time + after).time_since_epoch().count())},
                          {u"idle"_s, 60},
                          {u"services"_s, QJsonArray{one}}});
    }
    [[nodiscard]] QString description() const { return find(u"historyPlot"_s)->accessibleDescription(); }
};

void WindowChartTest::connectionsHaveALineWhereTheyAreCounted()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    QVERIFY(isShown(u"availabilityNow"_s) && isShown(u"weightNow"_s));
    QVERIFY(!isShown(u"connectionsNow"_s)); // no ports
    tearDown();
    reset();
    agent->history = halfAnHour(agent->status.time);
    countConnections(agent->status, agent->history, 12);
    openConnected();
    QTRY_COMPARE(textOf(u"connectionsNow"_s), u"Connections 12"_s);
    QVERIFY(isShown(u"connectionsNow"_s));
    const QRegularExpression said(u"Connections 12, between 12 and \\d\\d\\d, "_s);
    QTRY_VERIFY2(said.match(description()).hasMatch(), qPrintable(description()));
    sendSample(1s, {{u"connections"_s, QJsonValue::Null}});
    QTRY_COMPARE(textOf(u"connectionsNow"_s), u"Connections not known"_s); // and not 0
}

void WindowChartTest::aLineIsSwitchedByMouseAndKeys()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *chart = window->findChild<HistoryChart *>();
    auto *idle = find<QCheckBox>(u"idleNow"_s);
    auto *availability = find<QCheckBox>(u"availabilityNow"_s);
    QTRY_VERIFY(description().contains(u"Availability"_s));
    QVERIFY(idle->isChecked() && availability->isChecked());
    const int before = chart->redraws();
    QTest::mouseClick(availability, Qt::LeftButton, {}, QPoint(8, availability->height() / 2));
    QCOMPARE(chart->hiddenLines(), QStringList{u"availability"_s});
    QVERIFY(chart->redraws() > before);
    QVERIFY2(!description().contains(u"Availability"_s), qPrintable(description()));
    idle->setFocus(Qt::TabFocusReason);
    QTest::keyClick(idle, Qt::Key_Space);
    QVERIFY(!idle->isChecked());
    QVERIFY2(!description().contains(u"CPU idle"_s), qPrintable(description()));
    QTest::keyClick(idle, Qt::Key_Space);
    QVERIFY2(description().contains(u"CPU idle"_s), qPrintable(description()));
    QTest::keyClick(idle, Qt::Key_Tab);
    QVERIFY(availability->hasFocus()); // in the order in which they stand there
    QVERIFY(!availability->accessibleName().isEmpty());
}

void WindowChartTest::sourcesHaveLinesWhereTheyTellMore()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    sendSample(1s, {{u"availability"_s, 40}});
    QTRY_COMPARE(textOf(u"availabilityNow"_s), u"Availability 40 %"_s);
    QVERIFY(!isShown(u"sourceNow-cpu"_s));
    const QJsonArray sources{QJsonObject{{u"kind"_s, u"cpu"_s}, {u"availability"_s, 60}},
                             QJsonObject{{u"kind"_s, u"memory"_s}, {u"availability"_s, 40}}};
    sendSample(2s, {{u"availability"_s, 40}, {u"sources"_s, sources}});
    QTRY_COMPARE(textOf(u"sourceNow-memory"_s), u"Source memory: 40 %"_s);
    QVERIFY(isShown(u"sourceNow-cpu"_s) && isShown(u"sourceNow-memory"_s));
    QVERIFY2(description().contains(u"Source cpu: 60 %"_s), qPrintable(description()));
}

void WindowChartTest::whatIsSwitchedOffIsRemembered()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"window.ini"_s);
    QVERIFY(agent->start());
    const auto make = [&] {
        window.reset();
        client = std::make_unique<ControlClient>(u"panel-test"_s);
        window = std::make_unique<MainWindow>(
            *client, PanelOptions{agent->path(), AgentHome::Elsewhere, Theme::Light, {}, {}, file});
        client->open(agent->path());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    };
    make();
    find<QCheckBox>(u"weightNow"_s)->click();
    window->hide();
    make();
    QVERIFY(!find<QCheckBox>(u"weightNow"_s)->isChecked());
    QVERIFY(find<QCheckBox>(u"idleNow"_s)->isChecked());
}

void WindowChartTest::connectionsAreCountedDown()
{
    forceMaint(agent->status);
    agent->status.services.front().overrides.state->state = ForcedState::Drain;
    countConnections(agent->status, agent->history, 3);
    for (BalancerStatus &balancer : agent->status.balancers) {
        balancer.counts = true;
        balancer.upToDate = balancer.id != 2;
    }
    openConnected();
    QTRY_COMPARE(textOf(u"leaveText"_s), u"3 connections left."_s);
    QVERIFY(isShown(u"leaveText"_s));
    sendSample(1s, {{u"connections"_s, 1}});
    QTRY_COMPARE(textOf(u"leaveText"_s), u"One connection left."_s);
    sendSample(2s, {{u"connections"_s, 0}});
    QTRY_VERIFY2(textOf(u"leaveText"_s).contains(u"not every load balancer"_s), qPrintable(textOf(u"leaveText"_s)));
    for (BalancerStatus &balancer : agent->status.balancers)
        balancer.upToDate = true;
    agent->sendBalancers();
    QTRY_COMPARE(textOf(u"leaveText"_s), u"No connections left: safe to stop."_s);
    agent->status.services.front().overrides = {};
    agent->sendService(u"override"_s);
    QTRY_VERIFY(!isShown(u"leaveText"_s));
}

QTEST_MAIN(WindowChartTest)
#include "tst_windowchart.moc"
