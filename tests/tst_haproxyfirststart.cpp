// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/controlclient.h"
#include "tests/agentprocess.h"
#include "tests/haproxyprocess.h"
#include "tests/webservice.h"
#include "ui/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

/// What an administrator does on the first day, without a manual: the agent is started, the line that the panel shows
/// goes into HAProxy's configuration, and Drain is pressed in the window.
class HaproxyFirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineThatIsShownMakesDrainReachHaproxy();

private:
    [[nodiscard]] QWidget *shown(const QString &name) const
    {
        auto *widget = m_window->findChild<QWidget *>(name);
        return widget && widget->isVisible() ? widget : nullptr;
    }
    void press(const QString &name)
    {
        QWidget *widget = nullptr;
        QTRY_VERIFY2((widget = shown(name)) != nullptr && widget->isEnabled(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void probeByHand()
    {
        press(u"firstStartReasons"_s);
        QTRY_VERIFY(shown(u"connectDialog"_s));
        m_window->findChild<QTabWidget *>(u"connectPages"_s)->setCurrentIndex(2);
        press(u"probeButton"_s);
        const auto *result = m_window->findChild<QPlainTextEdit *>(u"probeResult"_s);
        QTRY_VERIFY2(result->toPlainText().contains(u"Closed by the agent"_s), qPrintable(result->toPlainText()));
        QVERIFY2(result->toPlainText().contains(u"Received: up"_s), qPrintable(result->toPlainText()));
    }
    [[nodiscard]] QString statusAt(const HaproxyProcess &haproxy) const
    {
        return haproxy.view(u"farm"_s, m_server).status;
    }

    std::unique_ptr<MainWindow> m_window;
    QString m_server;
};

void HaproxyFirstStartTest::theLineThatIsShownMakesDrainReachHaproxy()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    WebService service;
    QVERIFY(service.start());
    AgentSettingsText settings;
    settings.service = u"ports = [%1]"_s.arg(service.port());
    AgentProcess agent;
    QCOMPARE(agent.start(settings), std::nullopt);

    ControlClient client(u"tst_haproxyfirststart"_s);
    m_window = std::make_unique<MainWindow>(client,
                                            PanelOptions{agent.socketPath(), AgentHome::Elsewhere, Theme::Light, {}});
    client.open(agent.socketPath());
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(shown(u"firstStartPage"_s), 20'000);
    QTRY_VERIFY(m_window->findChild<QPlainTextEdit *>(u"firstStartLine"_s)
                    ->toPlainText()
                    .contains(u":%1 "_s.arg(service.port())));
    press(u"firstStartCopy"_s);
    const QString line = QGuiApplication::clipboard()->text();
    m_server = QRegularExpression(u"^server (\\S+) "_s).match(line).captured(1);
    QVERIFY2(!m_server.isEmpty(), qPrintable(line));

    probeByHand();
    QVERIFY(shown(u"firstStartPage"_s)); // our own probe is counted nowhere

    HaproxyConfig config;
    config.pasted = "backend farm\n    balance roundrobin\n    " + line.toUtf8() + '\n';
    HaproxyProcess haproxy;
    QCOMPARE(haproxy.start(config), std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(!shown(u"firstStartPage"_s) && shown(u"replyLine"_s), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(haproxy), u"UP"_s, 30'000);

    press(u"drainButton"_s);
    QTRY_VERIFY(shown(u"confirmOut"_s));
    QPushButton *force = nullptr;
    for (QPushButton *button : shown(u"confirmOut"_s)->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == "Force Drain"_L1)
            force = button;
    }
    QVERIFY(force);
    QTest::mouseClick(force, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(haproxy), u"DRAIN (agent)"_s, 30'000);
    QTRY_COMPARE(m_window->findChild<QLabel *>(u"stateText"_s)->text(), u"Drain is forced"_s);

    press(u"automaticButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(statusAt(haproxy), u"UP"_s, 30'000);
    // Nothing stays behind: the panel shows it once HAProxy has heard `ready` often enough.
    QTRY_COMPARE_WITH_TIMEOUT(m_window->findChild<QLabel *>(u"stateText"_s)->text(), u"Automatic"_s, 60'000);
    QCOMPARE(statusAt(haproxy), u"UP"_s);
    m_window.reset();
}

QTEST_MAIN(HaproxyFirstStartTest)
#include "tst_haproxyfirststart.moc"
