// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong around the panel, or is much: it stays usable, draws no more than it must, and keeps no more than it
// needs.
#include "windowtest.h"

#include "agentcore/control/agentstatusjson.h"
#include "ui/agentmodel.h"
#include "ui/balancersmodel.h"
#include "ui/historychart.h"
#include "ui/probesmodel.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QPaintEvent>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <cstdlib>
#include <ctime>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int manyServices = 10'000;

/// How often a widget is painted.
class PaintCount final : public QObject
{
public:
    explicit PaintCount(QWidget &widget) { widget.installEventFilter(this); }
    [[nodiscard]] int count() const noexcept { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

/// The local time zone for as long as this lives.
class Zone final
{
public:
    explicit Zone(const QByteArray &name)
        : m_before(qgetenv("TZ"))
    {
        set(name);
    }
    ~Zone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(Zone)
    static void set(const QByteArray &name)
    {
        if (name.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", name);
        tzset();
    }

private:
    QByteArray m_before;
};

} // namespace

class PanelFaultsTest : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { reset(); }
    void cleanup() { tearDown(); }
    void anAgentRestartedUnderOpenDialogsIsFollowed();
    void tenThousandServicesAreUsable();
    void tenThousandBalancersAreListed();
    void aFloodOfProbesIsDrawnSeldomAndKeptWithinBounds();
    void longAndForeignTextFits_data();
    void longAndForeignTextFits();
    void aScreenThatIsGoneTakesNoWindowWithIt();
    void anotherTimeZoneIsFollowed();

private:
    void fillServices();
    [[nodiscard]] QStringList tooNarrow() const;
};

void PanelFaultsTest::anAgentRestartedUnderOpenDialogsIsFollowed()
{
    openConnected();
    QTest::keyClick(window.get(), Qt::Key_Y, Qt::ControlModifier);
    click(u"connectButton"_s);
    QTRY_VERIFY(isShown(u"whyDialog"_s) && isShown(u"connectDialog"_s));
    click(u"weightButton"_s);
    agent->stop();
    QTRY_VERIFY(isShown(u"trouble-NoAgent"_s));
    QVERIFY(!find(u"drainButton"_s)->isEnabled());
    // Another agent in its place, with another port and nothing of what the first one knew.
    agent->status.agent.pid += 1;
    agent->status.agent.listening = {{u"192.0.2.11"_s, 9998, true, {}}};
    agent->status.services.front().reply = "up 12%";
    agent->status.balancers.clear();
    QVERIFY(agent->start());
    QTRY_VERIFY(!isShown(u"trouble-NoAgent"_s));
    QTRY_VERIFY(find(u"drainButton"_s)->isEnabled());
    QTRY_VERIFY(find<QTextBrowser>(u"whyText"_s)->toPlainText().contains(u"up 12%"_s));
    QTRY_VERIFY(find<QPlainTextEdit>(u"snippetText"_s)->toPlainText().contains(u"agent-port 9998"_s));
}

void PanelFaultsTest::fillServices()
{
    ServiceStatus service = agent->status.services.front();
    agent->status.services.clear();
    for (int number = 0; number < manyServices; ++number) {
        service.name = u"shop%1"_s.arg(number, 5, 10, QLatin1Char('0'));
        service.reply = "up " + QByteArray::number(number % 100 + 1) + '%';
        agent->status.services.push_back(service);
    }
    // The agent's first one is not the first by name: its history is the agent's.
    agent->status.services.front().name = u"zoo"_s;
}

void PanelFaultsTest::tenThousandServicesAreUsable()
{
    fillServices();
    QVERIFY(agent->start());
    open();
    auto *selector = find<QComboBox>(u"serviceSelector"_s);
    QTRY_COMPARE_WITH_TIMEOUT(selector->count(), manyServices, 60'000);
    QCOMPARE(textOf(u"serviceHeading"_s), u"zoo"_s);
    QVERIFY(window->width() <= 1024);
    selector->setCurrentText(u"shop09999"_s);
    QCOMPARE(textOf(u"serviceHeading"_s), u"shop09999"_s);
    QCOMPARE(find(u"replyLine"_s)->accessibleName(), u"up 100%, then a line end"_s);
    // An event about one service is about one service: the selector stays, and the rest is not drawn anew.
    const PaintCount chart(*find(u"historyPlot"_s));
    for (std::size_t number = 100; number < 120; ++number) {
        ServiceStatus other = agent->status.services[number];
        other.reply = "up 1%";
        agent->sendEvent(u"reply"_s, {{u"services"_s, QJsonArray{toJson(other)}}});
    }
    ServiceStatus shown = agent->status.services.back();
    shown.reply = "up 33%";
    agent->sendEvent(u"reply"_s, {{u"services"_s, QJsonArray{toJson(shown)}}});
    QTRY_VERIFY(find(u"replyLine"_s)->accessibleName().startsWith(u"up 33%"_s));
    QCOMPARE(selector->currentText(), u"shop09999"_s);
    QVERIFY2(chart.count() <= 2, qPrintable(QString::number(chart.count())));
    // What is forced goes to the one that is shown.
    click(u"weightButton"_s);
    QTRY_VERIFY(!window->findChildren<QDialog *>().isEmpty());
}

void PanelFaultsTest::tenThousandBalancersAreListed()
{
    agent->status.balancers.clear();
    QVERIFY(agent->start());
    open();
    const auto *table = find<QTableView>(u"balancersTable"_s);
    QTRY_VERIFY(isShown(u"replyLine"_s));
    // Rows that come at once are one change to the table, not ten thousand.
    const QSignalSpy inserted(table->model(), &QAbstractItemModel::rowsInserted);
    agent->stop();
    for (int number = 1; number <= manyServices; ++number)
        agent->status.balancers.push_back(
            balancerAt(quint64(number), u"10.%1.%2.1"_s.arg(number / 250).arg(number % 250), agent->status.time));
    QVERIFY(agent->start());
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), manyServices, 60'000);
    QCOMPARE(inserted.size(), 1);
    BalancerStatus last = agent->status.balancers.back();
    last.lastReply = "up 3%";
    agent->sendEvent(u"balancer"_s, {{u"balancers"_s, QJsonArray{toJson(last, agent->status.time)}}});
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, last.address);
            return found.size() == 1
                && found.front().siblingAtColumn(int(BalancersModel::LastReply)).data().toString() == "up 3%"_L1;
        }(),
        20'000);
}

// As an agent tells of 5,000 probes a second: ten times a second a hundred of them, and how many were left out.
void PanelFaultsTest::aFloodOfProbesIsDrawnSeldomAndKeptWithinBounds()
{
    openConnected();
    find<QTabWidget>(u"tables"_s)->setCurrentIndex(1);
    auto *table = find<QTableView>(u"probesTable"_s);
    const PaintCount paints(*table->viewport());
    auto *chart = window->findChild<HistoryChart *>();
    const int redrawsBefore = chart->redraws();
    quint64 number = 0;
    constexpr int frames = 30;
    for (int frame = 0; frame < frames; ++frame) {
        QJsonArray probes;
        for (int one = 0; one < 100; ++one) {
            ProbeStatus probe;
            probe.number = ++number;
            probe.time = agent->status.time;
            probe.address = u"10.0.0.5"_s;
            probe.reply = "up 75%";
            probe.service = u"default"_s;
            probe.outcome = ProbeOutcome::Fetched;
            probes.append(toJson(probe));
        }
        number += 400;
        agent->sendEvent(u"probe"_s, {{u"probes"_s, probes}, {u"dropped"_s, 400}});
        const auto taken = [&] {
            const QModelIndex newest = table->model()->index(0, 0);
            return newest.isValid() && table->model()->rowCount() > 0;
        };
        QTRY_VERIFY(taken());
    }
    const AgentModel *const model = window->findChild<AgentModel *>();
    QTRY_COMPARE(model->probes().back().number, number - 400);
    QCOMPARE(model->probes().size(), AgentModel::probesKept);
    QVERIFY(table->model()->rowCount() <= ProbesModel::maximumRows);
    QVERIFY2(paints.count() <= frames + 5, qPrintable(QString::number(paints.count())));
    QVERIFY2(chart->redraws() - redrawsBefore <= 1, qPrintable(QString::number(chart->redraws() - redrawsBefore)));
}

void PanelFaultsTest::longAndForeignTextFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("very long, nowhere to break") << QString(300, u'W') << QString(400, u'M');
    QTest::newRow("right to left") << u"שרת ראשי מספר אחת"_s
                                   << u"עדכון ליבה ‏وصيانة‎ (kernel 6.1)"_s.repeated(8);
    QTest::newRow("with an override of direction") << u"web\u202E1bew\u202C"_s << u"\u202Eevil\u202C <b>&amp;"_s;
}

/// Labels that are cut, though nothing says the whole text.
QStringList PanelFaultsTest::tooNarrow() const
{
    QStringList cut;
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->wordWrap() || label->text().isEmpty() || !label->toolTip().isEmpty())
            continue;
        if (label->fontMetrics().horizontalAdvance(label->text().remove(u'&')) > label->width())
            cut.append(label->objectName() + u": "_s + label->text().left(40));
    }
    return cut;
}

void PanelFaultsTest::longAndForeignTextFits()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    ServiceStatus &service = agent->status.services.front();
    service.name = name;
    OverrideNote forced;
    forced.reason = reason;
    forced.owner = name;
    service.overrides.state = StateOverride{ForcedState::Maint, forced};
    service.reply = "up maint 75% # " + QByteArray(100, 'r');
    agent->status.agent.host = name;
    for (BalancerStatus &balancer : agent->status.balancers) {
        balancer.service = name;
        balancer.line = QByteArray(200, 'L') + '\n';
    }
    QVERIFY(agent->start());
    open();
    const auto note = [this] { return textOf(u"stateNote"_s).remove(QChar(0x200B)); }; // where it may break
    QTRY_VERIFY(note().contains(reason));
    QCOMPARE(window->width(), 1024);
    QTRY_VERIFY2(tooNarrow().isEmpty(), qPrintable(tooNarrow().join(u'\n'))); // once it is drawn
    const auto *heading = find<QLabel>(u"serviceHeading"_s);
    QVERIFY(heading->text() == name || heading->toolTip() == name);
    for (const char *button : {"automaticButton", "drainButton", "maintButton", "downButton", "stateRelease"}) {
        const QWidget *widget = find(QString::fromLatin1(button));
        QVERIFY2(widget->mapTo(window.get(), QPoint(widget->width(), 0)).x() <= window->width(), button);
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), button);
    }
}

// The window was on a second screen, far to the right, when it was closed.
void PanelFaultsTest::aScreenThatIsGoneTakesNoWindowWithIt()
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
    window->setGeometry(5'000, 4'000, 1'024, 700);
    window->hide(); // which is when it is remembered
    make();
    const QRect visible = window->screen()->availableGeometry().intersected(window->frameGeometry());
    QVERIFY2(visible.width() >= window->frameGeometry().width() / 2 && visible.height() >= 200,
             qPrintable(u"%1,%2"_s.arg(window->x()).arg(window->y())));
    // Its title bar too, by which it can be moved.
    QVERIFY2(window->frameGeometry().top() >= window->screen()->availableGeometry().top(),
             qPrintable(QString::number(window->frameGeometry().top())));
}

void PanelFaultsTest::anotherTimeZoneIsFollowed()
{
    const Zone zone("UTC");
    agent->status.time = WallTime(std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h);
    agent->history = halfAnHour(agent->status.time);
    OverrideNote note;
    note.owner = u"alice"_s;
    note.since = agent->status.time - 10min;
    agent->status.services.front().overrides.state = StateOverride{ForcedState::Maint, note};
    openConnected();
    QTRY_VERIFY(textOf(u"stateNote"_s).contains(u"11:50"_s));
    auto *plot = find(u"historyPlot"_s);
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Left);
    QTRY_VERIFY2(plot->accessibleDescription().contains(u"11:"_s) || plot->accessibleDescription().contains(u"12:"_s),
                 qPrintable(plot->accessibleDescription()));
    Zone::set("Asia/Kathmandu"); // UTC+05:45
    QTRY_VERIFY2_WITH_TIMEOUT(textOf(u"stateNote"_s).contains(u"17:35"_s), qPrintable(textOf(u"stateNote"_s)), 15'000);
    QTRY_VERIFY2_WITH_TIMEOUT(plot->accessibleDescription().contains(u"17:"_s),
                              qPrintable(plot->accessibleDescription()), 15'000);
}

QTEST_MAIN(PanelFaultsTest)
#include "tst_panelfaults.moc"
