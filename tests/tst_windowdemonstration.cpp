// SPDX-License-Identifier: GPL-3.0-or-later
// A demonstration in its real window, with its agent and, where that is what is shown, a real HAProxy.
#include "agentcore/demonstration/loadscene.h"
#include "demonstrationwindow.h"
#include "ui/agentmodel.h"
#include "ui/replyline.h"
#include "ui/scenewords.h"
#include "ui/trayicon.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>

#include <csignal>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = DemonstrationWindow::patience;
constexpr std::array cells{"1", "2", "3", "4"}; ///< state, weight, maxconn, new traffic

bool exists(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0;
}

} // namespace

class WindowDemonstrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_demo = std::make_unique<DemonstrationWindow>(); }
    void cleanup() { m_demo.reset(); }
    void itIsPlainlyMarked();
    void theSliderIsTheLoad();
    void aSceneSaysWhatToWatch();
    void whatIsForcedIsSeenAndOwed();
    void aRealHaproxySeesTheSame();
    void aStoppedHaproxyIsGone();
    void aClosedWindowLeavesNoHaproxy();
    void withoutHaproxyItSaysHowToGetIt();
    void aHaproxyThatFailsIsQuoted();
    void closingAsksNothing();
    void theMenuStartsAProcessOfItsOwn();
    void theTrayIsMarked();
    void everythingHasANameAndIsReachedByKey();

private:
    void force(const char *button) const;
    void startHaproxy(qint64 &pid) const;
    [[nodiscard]] bool bothAre(const QString &status) const;
    [[nodiscard]] QString views() const; ///< both, as the window has them

    std::unique_ptr<DemonstrationWindow> m_demo;
};

void WindowDemonstrationTest::force(const char *button) const
{
    m_demo->click(button);
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->find("confirmButton"), patience);
    m_demo->click("confirmButton");
}

// Its process is named in what the window says of it.
void WindowDemonstrationTest::startHaproxy(qint64 &pid) const
{
    m_demo->click("haproxyButton");
    static const QRegularExpression process(u"process (\\d+)"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(process.match(m_demo->text("haproxyText")).hasMatch(),
                              qPrintable(m_demo->text("haproxyText")), patience);
    pid = process.match(m_demo->text("haproxyText")).captured(1).toLongLong();
    QVERIFY(exists(pid));
}

bool WindowDemonstrationTest::bothAre(const QString &status) const
{
    return m_demo->text("standIn1") == status && std::ranges::all_of(cells, [this](const char *cell) {
               return m_demo->text((QByteArray("standIn") + cell).constData())
                   == m_demo->text((QByteArray("haproxy") + cell).constData());
           });
}

QString WindowDemonstrationTest::views() const
{
    QStringList texts;
    for (const char *column : {"standIn", "haproxy"}) {
        for (const char *cell : cells)
            texts.append(m_demo->text((QByteArray(column) + cell).constData()));
    }
    return texts.join(u" | "_s);
}

void WindowDemonstrationTest::itIsPlainlyMarked()
{
    QCOMPARE(m_demo->open(), QString());
    QCOMPARE(m_demo->window->windowTitle(), u"Demonstration — Sluicekeeper"_s);
    auto *banner = m_demo->find("demonstrationBanner");
    QVERIFY(banner && banner->isVisible());
    QVERIFY(banner->findChildren<QAbstractButton *>().isEmpty()); // it cannot be closed
    static const QRegularExpression text(u"^Demonstration: simulated load, on 127\\.0\\.0\\.1:\\d+\\. Nothing here "
                                         u"reaches a real load balancer\\.$"_s);
    const QString said = banner->findChild<QLabel *>(u"stripText"_s)->text();
    QVERIFY2(text.match(said).hasMatch(), qPrintable(said));
    // The stand-in calls itself that where load balancers are listed, too.
    const auto *table = m_demo->find<QTableView>("balancersTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QStringList row;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        row.append(table->model()->index(0, column).data().toString());
    QVERIFY2(row.contains(u"stand-in web/web1"_s), qPrintable(row.join(u' ')));
    QVERIFY(!m_demo->find("trouble-FirstStart"));
    QVERIFY(!m_demo->window->findChild<QObject *>(u"demonstrationAction"_s)); // none within one
    // An agent that is gone is not said to listen.
    m_demo->host.stop();
    QTRY_VERIFY_WITH_TIMEOUT(banner->findChild<QLabel *>(u"stripText"_s)->text().contains(u"does not listen"_s),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_demo->find("haproxyButton")->isEnabled(), patience);
}

void WindowDemonstrationTest::theSliderIsTheLoad()
{
    QCOMPARE(m_demo->open(), QString());
    auto *slider = m_demo->find<QSlider>("idleSlider");
    auto *percent = m_demo->find<QSpinBox>("idlePercent");
    slider->setValue(30);
    QCOMPARE(percent->value(), 30);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->find<ReplyLine>("replyLine")->reply(), "up 30%"_ba, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("standIn2"), u"30"_s, patience);
    percent->setValue(20);
    QCOMPARE(slider->value(), 20);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("standIn2"), u"20"_s, patience);
}

void WindowDemonstrationTest::aSceneSaysWhatToWatch()
{
    QCOMPARE(m_demo->open(), QString());
    for (const LoadScene scene : allLoadScenes) {
        const QByteArray name = "scene-" + QByteArray(word(scene).data());
        m_demo->click(name.constData());
        QVERIFY(m_demo->find<QPushButton>(name.constData())->isChecked());
        QCOMPARE(m_demo->text("sceneWatch"), watchText(scene));
        QCOMPARE(watchText(scene).count(u'.'), 1); // one sentence
        int playing = 0;
        for (const LoadScene other : allLoadScenes)
            playing += int(
                m_demo->find<QPushButton>(("scene-" + QByteArray(word(other).data())).constData())->isChecked());
        QCOMPARE(playing, 1);
    }
    m_demo->find<QSlider>("idleSlider")->setValue(45);
    QVERIFY(!m_demo->find<QPushButton>("scene-flapping")->isChecked());
    QVERIFY(!m_demo->text("sceneWatch").startsWith(u"Watch"_s));
    // The button of what plays ends it.
    m_demo->click("scene-idle");
    m_demo->click("scene-idle");
    QVERIFY(!m_demo->find<QPushButton>("scene-idle")->isChecked());
}

void WindowDemonstrationTest::whatIsForcedIsSeenAndOwed()
{
    QCOMPARE(m_demo->open(), QString());
    force("maintButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("standIn1"), u"MAINT"_s, patience);
    QCOMPARE(m_demo->text("standIn4"), u"no"_s);
    m_demo->click("automaticButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("stateText"), u"Returning to automatic"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("standIn1"), u"UP"_s, patience);
}

void WindowDemonstrationTest::aRealHaproxySeesTheSame()
{
    QCOMPARE(m_demo->open(), QString());
    QVERIFY(!m_demo->find("haproxyConfigButton")->isEnabled());
    qint64 pid = 0;
    startHaproxy(pid);
    QCOMPARE(m_demo->find("haproxyText")->focusPolicy(), Qt::StrongFocus); // its links are for the keyboard, too
    QTRY_VERIFY2_WITH_TIMEOUT(bothAre(u"UP"_s), qPrintable(views()), patience);
    QCOMPARE(m_demo->text("agreementText"), u"HAProxy and the stand-in agree."_s);
    force("drainButton");
    QTRY_VERIFY2_WITH_TIMEOUT(bothAre(u"DRAIN (agent)"_s), qPrintable(views()), patience);
    QCOMPARE(m_demo->text("haproxy4"), u"no"_s);
    QCOMPARE(m_demo->text("agreementText"), u"HAProxy and the stand-in agree."_s);
    m_demo->click("automaticButton"); // which owes `ready`
    QTRY_VERIFY2_WITH_TIMEOUT(bothAre(u"UP"_s), qPrintable(views()), patience);
    QCOMPARE(m_demo->text("haproxy4"), u"yes"_s);

    m_demo->click("haproxyConfigButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->find("haproxyConfigText"), patience);
    const QString shown = m_demo->find<QPlainTextEdit>("haproxyConfigText")->toPlainText();
    QVERIFY2(shown.contains(u"agent-check agent-addr 127.0.0.1"_s), qPrintable(shown));
    m_demo->click("copyHaproxyConfig");
    QCOMPARE(QGuiApplication::clipboard()->text(), shown);
}

void WindowDemonstrationTest::aStoppedHaproxyIsGone()
{
    QCOMPARE(m_demo->open(), QString());
    qint64 pid = 0;
    startHaproxy(pid);
    QCOMPARE(m_demo->find<QPushButton>("haproxyButton")->text(), u"Stop HAProxy"_s);
    m_demo->click("haproxyButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->find<QPushButton>("haproxyButton")->text(), u"Start a real HAProxy"_s, patience);
    QVERIFY(!exists(pid));
    QCOMPARE(m_demo->text("haproxy1"), u"—"_s);
    QCOMPARE(m_demo->text("standIn1"), u"UP"_s);
}

void WindowDemonstrationTest::aClosedWindowLeavesNoHaproxy()
{
    QCOMPARE(m_demo->open(), QString());
    qint64 pid = 0;
    startHaproxy(pid);
    const QSignalSpy quit(m_demo->window.get(), &MainWindow::quitRequested);
    m_demo->window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!exists(pid));
}

void WindowDemonstrationTest::withoutHaproxyItSaysHowToGetIt()
{
    QCOMPARE(m_demo->open({}), QString()); // as with an empty PATH
    m_demo->click("haproxyButton");
    QVERIFY2(m_demo->text("haproxyText").contains(u"apt install haproxy"_s), qPrintable(m_demo->text("haproxyText")));
    QCOMPARE(m_demo->find<QPushButton>("haproxyButton")->text(), u"Start a real HAProxy"_s);
    QVERIFY(m_demo->find("haproxyButton")->isEnabled());
}

void WindowDemonstrationTest::aHaproxyThatFailsIsQuoted()
{
    const QTemporaryDir programs;
    QFile program(programs.filePath(u"haproxy"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho '[ALERT] cannot <bind> socket' >&2\nexit 1\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(m_demo->open({programs.path()}), QString());
    m_demo->click("haproxyButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_demo->text("haproxyText").contains(u"cannot &lt;bind&gt; socket"_s), patience);
    QCOMPARE(m_demo->find<QPushButton>("haproxyButton")->text(), u"Start a real HAProxy"_s);
}

// What is forced stays nowhere: whoever was told ends, too.
void WindowDemonstrationTest::closingAsksNothing()
{
    QCOMPARE(m_demo->open(), QString());
    force("downButton");
    QTRY_COMPARE_WITH_TIMEOUT(m_demo->text("standIn1"), u"DOWN (agent)"_s, patience);
    const QSignalSpy quit(m_demo->window.get(), &MainWindow::quitRequested);
    m_demo->window->close();
    QCOMPARE(quit.size(), 1);
    QVERIFY(!m_demo->find("closeDialog"));
}

void WindowDemonstrationTest::theMenuStartsAProcessOfItsOwn()
{
    QCOMPARE(m_demo->open(), QString());
    const QTemporaryDir folder;
    QFile program(folder.filePath(u"sluicekeeper"_s));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho \"$@\" > '" + folder.path().toUtf8() + "/arguments'\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    PanelOptions everyday;
    everyday.socketPath = m_demo->folder.socketPath();
    everyday.theme = Theme::Dark;
    everyday.program = program.fileName();
    const MainWindow window(*m_demo->client, everyday);
    QVERIFY(!window.findChild<QWidget *>(u"demonstrationBanner"_s));
    QVERIFY(!window.findChild<QWidget *>(u"demonstrationArea"_s));
    window.findChild<QAction *>(u"demonstrationAction"_s)->trigger();
    const auto arguments = [&folder] {
        QFile file(folder.filePath(u"arguments"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE_WITH_TIMEOUT(arguments(), "--demonstration --theme dark\n"_ba, patience);
    // One that cannot be started is said.
    QVERIFY(program.remove());
    window.findChild<QAction *>(u"demonstrationAction"_s)->trigger();
    const auto *notice = window.findChild<QWidget *>(u"noticeBar"_s)->findChild<QLabel *>(u"stripText"_s);
    QVERIFY2(notice->text().contains(u"did not start"_s), qPrintable(notice->text()));
}

// The offscreen platform has no tray; the window gives its icon this heading where there is one.
void WindowDemonstrationTest::theTrayIsMarked()
{
    QCOMPARE(m_demo->open(), QString());
    const std::unique_ptr<Clock> clock = makeSystemClock();
    AgentModel model(*m_demo->client, *clock);
    // What that platform says of a tray at all.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such signal .*systemTrayWindowChanged"_s));
    TrayIcon tray(model);
    QVERIFY(tray.toolTip().startsWith(u"Sluicekeeper"_s));
    tray.setHeading(u"Demonstration"_s);
    QVERIFY2(tray.toolTip().startsWith(u"Demonstration\n"_s), qPrintable(tray.toolTip()));
    tray.refresh();
    QCOMPARE(tray.toolTip().count(u"Demonstration"_s), 1);
}

void WindowDemonstrationTest::everythingHasANameAndIsReachedByKey()
{
    QCOMPARE(m_demo->open(), QString());
    m_demo->window->resize(1024, 700);
    QVERIFY2(m_demo->window->width() <= 1024 && m_demo->window->height() <= 700, "the window does not fit");
    m_demo->window->activateWindow();
    auto *slider = m_demo->find("idleSlider");
    slider->setFocus();
    QStringList order;
    for (int step = 0; step < 6; ++step) {
        QWidget *const now = QApplication::focusWidget();
        QVERIFY(now);
        const auto *button = qobject_cast<QAbstractButton *>(now);
        QVERIFY2(!now->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(now->objectName()));
        order.append(now->objectName());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    order.append(QApplication::focusWidget()->objectName());
    QCOMPARE(order.join(u' '),
             u"idleSlider idlePercent scene-idle scene-rush-hour scene-runaway scene-flapping haproxyButton"_s);
    QVERIFY(!m_demo->find("haproxyButton")->visibleRegion().isEmpty()); // the column has scrolled to it
    QCOMPARE(m_demo->find("standIn1")->accessibleName(), u"Stand-in, State: UP"_s);
}

QTEST_MAIN(WindowDemonstrationTest)
#include "tst_windowdemonstration.moc"
