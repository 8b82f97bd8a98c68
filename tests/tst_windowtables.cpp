// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and the chart as tools: filter, export, allow whoever was refused, hold, point at, remember.
#include "windowtest.h"

#include "ui/historychart.h"
#include "ui/layoutmemory.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowTablesTest final : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void eachTableHasItsOwnFilter();
    void theTableIsExportedAsItStands();
    void anExportThatFailsIsSaid();
    void whoWasRefusedIsListedAndCanBeAllowed();
    void whoMayNotChangeTheListGetsTheLine_data();
    void whoMayNotChangeTheListGetsTheLine();
    void aRefusalIsAllowedFromItsStripToo();
    void theChartShowsADayFromMinutes();
    void theChartCanBeHeld();
    void aMomentIsPointedAtWithTheKeys();
    void theChartIsExported();
    void everyKeyStandsInTheMenu();
    void theLayoutIsRemembered();

private:
    void saveAs(const QString &path);
    void openRefused();
    [[nodiscard]] QAbstractItemModel *table(const QString &name) const { return find<QTableView>(name)->model(); }
};

void WindowTablesTest::saveAs(const QString &path)
{
    QTRY_VERIFY(window->findChild<QFileDialog *>(u"saveDialog"_s));
    auto *dialog = window->findChild<QFileDialog *>(u"saveDialog"_s);
    dialog->selectFile(path);
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(!window->findChild<QFileDialog *>(u"saveDialog"_s));
}

void WindowTablesTest::eachTableHasItsOwnFilter()
{
    agent->probes = lastProbes(wallNow());
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = find<QLineEdit>(u"tableFilter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"10.0.0.6"_s);
    QCOMPARE(table(u"balancersTable"_s)->rowCount(), 1);
    QCOMPARE(table(u"probesTable"_s)->rowCount(), 60);
    find<QTabWidget>(u"tables"_s)->setCurrentIndex(1);
    QCOMPARE(filter->text(), QString());
    filter->setText(u"lb1"_s);
    QCOMPARE(table(u"probesTable"_s)->rowCount(), 30);
    find<QTabWidget>(u"tables"_s)->setCurrentIndex(0);
    QCOMPARE(filter->text(), u"10.0.0.6"_s);
}

void WindowTablesTest::theTableIsExportedAsItStands()
{
    openConnected();
    find<QTableView>(u"balancersTable"_s)->sortByColumn(0, Qt::DescendingOrder);
    QTest::mouseClick(find<QToolButton>(u"copyTable"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"10.0.0.6\t"_s));
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"list.csv"_s);
    QTest::mouseClick(find<QToolButton>(u"exportTable"_s), Qt::LeftButton);
    saveAs(path);
    QTRY_VERIFY(find(u"noticeBar"_s)->accessibleName().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QVERIFY(lines[0].startsWith("Address,agent-send,"));
    QVERIFY(lines[1].startsWith("10.0.0.6,lb2 web/web1,"));
}

void WindowTablesTest::anExportThatFailsIsSaid()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(window->findChild<QFileDialog *>(u"saveDialog"_s));
    // A folder that goes away while the dialog is open.
    auto *dialog = window->findChild<QFileDialog *>(u"saveDialog"_s);
    Q_EMIT dialog->fileSelected(u"/no/such/folder/list.csv"_s);
    QTRY_VERIFY(find(u"noticeBar"_s)->accessibleName().contains(u"/no/such/folder/list.csv could not be written"_s));
    dialog->reject();
}

void WindowTablesTest::openRefused()
{
    ProbeStatus probe;
    probe.number = 1;
    probe.time = wallNow() - 3s;
    probe.address = u"192.0.2.7"_s;
    probe.outcome = ProbeOutcome::Refused;
    agent->probes = {probe};
    agent->status.agent.refused = 1;
    agent->status.agent.lastRefused = u"192.0.2.7"_s;
    openConnected();
    QTRY_COMPARE(table(u"balancersTable"_s)->rowCount(), 3);
}

// On a first start, a load balancer outside the list must not be a riddle.
void WindowTablesTest::whoWasRefusedIsListedAndCanBeAllowed()
{
    openRefused();
    QCOMPARE(table(u"balancersTable"_s)->index(2, 0).data().toString(), u"192.0.2.7"_s);
    QCOMPARE(table(u"balancersTable"_s)->index(2, 6).data().toString(), u"none: it is not allowed"_s);
    auto *button = find<QToolButton>(u"rowAction"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    find<QTableView>(u"balancersTable"_s)->selectRow(0);
    QTRY_VERIFY(!button->isEnabled());
    find<QTableView>(u"balancersTable"_s)->selectRow(2);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(isShown(u"allowDialog"_s));
    QTRY_COMPARE(textOf(u"allowLine"_s), u"allow = [\"loopback\", \"10.0.0.0/8\", \"192.0.2.7\"]"_s);
    click(u"allowButton"_s);
    QTRY_COMPARE(agent->requestsOf(u"settings.apply"_s).size(), std::size_t(1));
    const QJsonArray list =
        agent->requestsOf(u"settings.apply"_s).front().value("set"_L1).toObject().value("listen.allow"_L1).toArray();
    QCOMPARE(list, (QJsonArray{u"loopback"_s, u"10.0.0.0/8"_s, u"192.0.2.7"_s}));
    QTRY_COMPARE(table(u"balancersTable"_s)->rowCount(), 2);
    QTRY_VERIFY(!button->isVisible());
}

void WindowTablesTest::whoMayNotChangeTheListGetsTheLine_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("not root") << int(RpcErrorCode::NotPermitted) << u"only by root"_s;
    QTest::newRow("an older agent") << int(RpcErrorCode::MethodNotFound) << u"older than the panel"_s;
    QTest::newRow("the file is wrong") << int(RpcErrorCode::Refused) << u"because of that"_s;
}

void WindowTablesTest::whoMayNotChangeTheListGetsTheLine()
{
    QFETCH(const int, code);
    QFETCH(const QString, says);
    openRefused();
    QTest::mouseClick(find<QToolButton>(u"rowAction"_s), Qt::LeftButton);
    QTRY_COMPARE(textOf(u"allowLine"_s), u"allow = [\"loopback\", \"10.0.0.0/8\", \"192.0.2.7\"]"_s);
    agent->nextError = RpcError{RpcErrorCode(code), u"because of that"_s};
    click(u"allowButton"_s);
    QTRY_VERIFY2(textOf(u"allowHint"_s).contains(says), qPrintable(textOf(u"allowHint"_s)));
    QVERIFY(textOf(u"allowHint"_s).contains(agent->status.agent.configFile));
    click(u"copyAllowLine"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), textOf(u"allowLine"_s));
    QCOMPARE(table(u"balancersTable"_s)->rowCount(), 3);
}

void WindowTablesTest::aRefusalIsAllowedFromItsStripToo()
{
    openRefused();
    QTRY_VERIFY(isShown(u"allowTrouble"_s));
    click(u"allowTrouble"_s);
    QTRY_VERIFY(isShown(u"allowDialog"_s));
    QTRY_VERIFY(textOf(u"allowLine"_s).contains(u"192.0.2.7"_s));
    // The strip went on saying that the address is not allowed: the agent tells who was refused last for ever.
    click(u"allowButton"_s);
    QTRY_VERIFY(!isShown(u"trouble-AddressRefused"_s));
    agent->status.agent.refused += 1;
    agent->status.agent.version = u"9.9.9"_s;
    agent->sendAgent();
    QTRY_VERIFY(textOf(u"statusLine"_s).contains(u"9.9.9"_s));
    QVERIFY(!isShown(u"trouble-AddressRefused"_s));
}

void WindowTablesTest::theChartShowsADayFromMinutes()
{
    const WallTime now = agent->status.time;
    for (int minute = 120; minute > 1; --minute)
        agent->history.minutes.push_back({now - std::chrono::minutes(minute), MetricRange{5, 50, 95}, {}, {}});
    openConnected();
    find<QComboBox>(u"chartWindow"_s)->setCurrentIndex(3);
    QTRY_COMPARE(agent->requestsOf(u"history"_s).size(), std::size_t(1));
    QCOMPARE(agent->requestsOf(u"history"_s).front().value("resolution"_L1).toString(), u"minute"_s);
    auto *plot = find(u"historyPlot"_s);
    QTRY_COMPARE(plot->accessibleName(), u"Chart: Last day"_s);
    plot->setFocus();
    QTRY_VERIFY([plot] {
        QTest::keyClick(plot, Qt::Key_Left);
        return plot->accessibleDescription().contains(u"CPU idle 50 % (5 % to 95 %)"_s);
    }());
}

void WindowTablesTest::theChartCanBeHeld()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *chart = window->findChild<HistoryChart *>();
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    QTest::keyClick(window.get(), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(chart->isPaused());
    const int before = chart->redraws();
    agent->sendEvent(u"sample"_s,
                     {{u"time_ms"_s, qint64((agent->status.time + 5s).time_since_epoch().count())},
                      {u"idle"_s, 12},
                      {u"services"_s, QJsonArray{QJsonObject{{u"name"_s, u"default"_s}}}}});
    QTRY_COMPARE(textOf(u"idleNow"_s), u"CPU idle 12 %"_s); // the numbers go on
    QCOMPARE(chart->redraws(), before);
    QTest::mouseClick(find<QToolButton>(u"chartPause"_s), Qt::LeftButton);
    QVERIFY(!chart->isPaused());
    QVERIFY(chart->redraws() > before);
}

void WindowTablesTest::aMomentIsPointedAtWithTheKeys()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    auto *plot = find(u"historyPlot"_s);
    QTRY_VERIFY(plot->accessibleDescription().contains(u"Advertised weight 100 %"_s));
    plot->setFocus();
    for (int step = 0; step < 15; ++step) // into the maint that began four minutes ago
        QTest::keyClick(plot, Qt::Key_Left);
    QVERIFY2(
        QRegularExpression(
            u"^\\d\\d:\\d\\d:\\d\\d, CPU idle \\d+ %, Availability \\d+ %, Advertised weight 100 %, Forced: maint$"_s)
            .match(plot->accessibleDescription())
            .hasMatch(),
        qPrintable(plot->accessibleDescription()));
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(plot->accessibleDescription().endsWith(u"nothing forced"_s));
}

void WindowTablesTest::theChartIsExported()
{
    agent->history = halfAnHour(agent->status.time);
    openConnected();
    QTRY_VERIFY(textOf(u"idleNow"_s).contains(u'%'));
    auto *chart = window->findChild<HistoryChart *>();
    const QTemporaryDir directory;
    chart->exportPicture();
    saveAs(directory.filePath(u"chart.png"_s));
    const QImage image(directory.filePath(u"chart.png"_s));
    QVERIFY(image.width() > 300 && image.height() > 80);
    chart->exportNumbers();
    saveAs(directory.filePath(u"chart.csv"_s));
    QFile file(directory.filePath(u"chart.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const qsizetype lines = file.readAll().count('\n');
    QVERIFY2(lines > 500 && lines < 605, qPrintable(QString::number(lines)));
}

void WindowTablesTest::everyKeyStandsInTheMenu()
{
    openConnected();
    const auto *menu = window->findChild<QWidget *>(u"mainMenu"_s);
    QStringList keys;
    for (const QAction *action : window->actions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F10))
            continue; // opens that menu
        QVERIFY2(menu->actions().contains(const_cast<QAction *>(action)), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->shortcut().toString()));
        keys.append(action->shortcut().toString());
    }
    QVERIFY(keys.size() >= 12);
    QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(find<QTabWidget>(u"tables"_s)->currentIndex(), 2);
    QTest::keyClick(window.get(), Qt::Key_8, Qt::ControlModifier);
    QCOMPARE(find<QComboBox>(u"chartWindow"_s)->currentIndex(), 2);
    QTest::keyClick(window.get(), Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(isShown(u"shortcutsDialog"_s));
    QStringList said;
    for (const QLabel *label : find(u"shortcutsDialog"_s)->findChildren<QLabel *>())
        said.append(label->text());
    for (const QString &part : {u"Ctrl+P"_s, u"Alt+D"_s, u"Drain"_s, u"Alt+H"_s})
        QVERIFY2(said.contains(part), qPrintable(said.join(u' ')));
}

void WindowTablesTest::theLayoutIsRemembered()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(u"window.ini"_s);
    QVERIFY(agent->start());
    const auto make = [&] {
        client = std::make_unique<ControlClient>(u"panel-test"_s);
        window = std::make_unique<MainWindow>(
            *client, PanelOptions{agent->path(), AgentHome::Elsewhere, Theme::Light, {}, {}, file});
        client->open(agent->path());
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    };
    make();
    window->resize(1100, 720);
    find<QTabWidget>(u"tables"_s)->setCurrentIndex(1);
    find<QComboBox>(u"chartWindow"_s)->setCurrentIndex(2);
    window->hide();
    window.reset();
    make();
    QTRY_COMPARE(window->size(), QSize(1100, 720));
    QCOMPARE(find<QTabWidget>(u"tables"_s)->currentIndex(), 1);
    QCOMPARE(find<QComboBox>(u"chartWindow"_s)->currentIndex(), 2);
    // A file that is garbage is no reason to fail.
    window.reset();
    QFile garbage(file);
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write("[window]\ntab=99\ngeometry=@ByteArray(xx)\n[chart]\nspan=week\n");
    garbage.close();
    make();
    QCOMPARE(find<QComboBox>(u"chartWindow"_s)->currentIndex(), 1);
}

QTEST_MAIN(WindowTablesTest)
#include "tst_windowtables.moc"
