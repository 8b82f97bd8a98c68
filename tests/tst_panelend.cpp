// SPDX-License-Identifier: GPL-3.0-or-later
// The real panel, with its own agent, when the system wants it to end.
#include "childprocess.h"
#include "freeport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PanelEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesNotAskWhereNobodyAnswers();
};

// Fault: SIGTERM closed the window, the window asked whether what is forced should stay, and the panel never ended.
void PanelEndTest::doesNotAskWhereNobodyAnswers()
{
    const QTemporaryDir home;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(home.path()));
    ChildProcess panel;
    const auto error = panel.start(QStringLiteral(SLUICE_PANEL_PROGRAM),
                                   {u"--connect"_s, u"built-in"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(freePort())});
    QVERIFY2(!error, qPrintable(error.value_or(QString())));
    const QString socket = home.filePath(u"sluicekeeper/control"_s);
    const auto operate = [&socket] {
        return QProcess::execute(QStringLiteral(SLUICE_CTL_PROGRAM), {u"--socket"_s, socket, u"maint"_s}) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(socket) && operate(), 60'000);
    panel.terminate();
    QVERIFY(panel.waitForEnd(60s));
    QCOMPARE(panel.exitCode(), 0);
    QVERIFY(!QFile::exists(socket));
}

QTEST_GUILESS_MAIN(PanelEndTest)
#include "tst_panelend.moc"
