// SPDX-License-Identifier: GPL-3.0-or-later
// `sluicekeeper --screenshot` as a script calls it: the real program with its own agent, without a display.
#include "freeport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr int longMs = 90'000;

} // namespace

class PanelPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesAPage_data();
    void takesAPage();
    void languageIsInThePicture();
    void saysWhatIsWrongWithTheOrder_data();
    void saysWhatIsWrongWithTheOrder();
    void saysWhereItCannotWrite();
    void saysWhereThePageIsNotToBeHad();

private:
    /// Its exit code; what it said is in m_said.
    int run(const QStringList &options);

    QTemporaryDir m_home;
    QByteArray m_said;
};

int PanelPicturesTest::run(const QStringList &options)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.remove(u"QT_SCALE_FACTOR"_s);
    environment.insert(u"HOME"_s, m_home.path());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1StringView(name), m_home.path());
    QProcess panel;
    panel.setProcessEnvironment(environment);
    panel.setProcessChannelMode(QProcess::MergedChannels);
    panel.start(QStringLiteral(SLUICE_PANEL_PROGRAM),
                QStringList{u"--connect"_s, u"built-in"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(freePort())} + options);
    const bool ended = panel.waitForFinished(longMs);
    m_said = panel.readAll();
    return ended && panel.exitStatus() == QProcess::NormalExit ? panel.exitCode() : -1;
}

void PanelPicturesTest::takesAPage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("the window") << QStringList{u"--theme"_s, u"light"_s} << QSize(1120, 780) << false;
    QTest::newRow("a tab, small and dark")
        << QStringList{u"--page"_s, u"probes"_s, u"--size"_s, u"1024x700"_s, u"--theme"_s, u"dark"_s}
        << QSize(1024, 700) << true;
    QTest::newRow("twice as large") << QStringList{u"--scale"_s, u"2"_s, u"--theme"_s, u"light"_s} << QSize(2240, 1560)
                                    << false;
    QTest::newRow("a dialog, which has a size of its own")
        << QStringList{u"--page"_s, u"weight"_s, u"--theme"_s, u"light"_s} << QSize() << false;
}

void PanelPicturesTest::takesAPage()
{
    QFETCH(const QStringList, options);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    const QString file = m_home.filePath(u"picture.png"_s);
    QFile::remove(file);
    QVERIFY2(run(QStringList{u"--screenshot"_s, file, u"--after"_s, u"1s"_s} + options) == 0, m_said.constData());
    const QImage image(file);
    QVERIFY(!image.isNull());
    if (size.isValid())
        QCOMPARE(image.size(), size);
    const int lightness = image.pixelColor(3, image.height() / 2).lightness();
    QVERIFY(dark ? lightness < 75 : lightness > 180);
    // A picture changes nothing for whoever opens the window next.
    QVERIFY(!QFile::exists(m_home.filePath(u"sluicekeeper/window.ini"_s)));
}

void PanelPicturesTest::languageIsInThePicture()
{
    QList<QImage> images;
    for (const QString &code : {u"en"_s, u"de"_s}) {
        const QString file = m_home.filePath(code + u".png"_s);
        QVERIFY2(run({u"--screenshot"_s, file, u"--after"_s, u"1s"_s, u"--page"_s, u"maxconn"_s, u"--language"_s, code})
                     == 0,
                 m_said.constData());
        images.append(QImage(file));
    }
    QVERIFY(!images.front().isNull() && images.front() != images.back());
}

void PanelPicturesTest::saysWhatIsWrongWithTheOrder_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("said");
    const QStringList picture{u"--screenshot"_s, u"x.png"_s};
    QTest::newRow("no such page") << picture + QStringList{u"--page"_s, u"mian"_s} << "--page: expected all, or"_ba;
    QTest::newRow("another kind of picture") << QStringList{u"--screenshot"_s, u"x.jpg"_s} << "ends in .png"_ba;
    QTest::newRow("no size") << picture + QStringList{u"--size"_s, u"large"_s} << "--size: expected"_ba;
    QTest::newRow("a size of nothing") << picture + QStringList{u"--size"_s, u"0x0"_s} << "--size: expected"_ba;
    QTest::newRow("a size beyond memory")
        << picture + QStringList{u"--size"_s, u"99999x99999"_s} << "--size: expected"_ba;
    QTest::newRow("no scale") << picture + QStringList{u"--scale"_s, u"-2"_s} << "--scale: expected"_ba;
    QTest::newRow("no number as a scale") << picture + QStringList{u"--scale"_s, u"nan"_s} << "--scale: expected"_ba;
    QTest::newRow("no time") << picture + QStringList{u"--after"_s, u"soon"_s} << "--after: expected"_ba;
    QTest::newRow("no language") << picture + QStringList{u"--language"_s, u"xx"_s} << "--language: expected"_ba;
    QTest::newRow("a page and no picture") << QStringList{u"--page"_s, u"main"_s} << "goes with --screenshot"_ba;
}

void PanelPicturesTest::saysWhatIsWrongWithTheOrder()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, said);
    QCOMPARE(run(options), 2);
    QVERIFY2(m_said.contains(said), m_said.constData());
}

void PanelPicturesTest::saysWhereItCannotWrite()
{
    const QString file = m_home.filePath(u"no/such/folder/x.png"_s);
    QCOMPARE(run({u"--screenshot"_s, file}), 1);
    QVERIFY2(m_said.contains((file + u" cannot be written"_s).toUtf8()), m_said.constData());
}

void PanelPicturesTest::saysWhereThePageIsNotToBeHad()
{
    const QString file = m_home.filePath(u"close.png"_s);
    QCOMPARE(run({u"--screenshot"_s, file, u"--page"_s, u"close"_s, u"--after"_s, u"1s"_s}), 1);
    QVERIFY2(m_said.contains("page close"), m_said.constData());
    QVERIFY(!QFile::exists(file));
}

QTEST_GUILESS_MAIN(PanelPicturesTest)
#include "tst_panelpictures.moc"
