// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appicon.h"

#include <QIcon>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

#include <cstdlib>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

// Two renderers smooth edges differently; another drawing differs far more.
constexpr double mostDifference = 6.0; // of 255, mean over all bytes

double meanDifference(const QImage &one, const QImage &other)
{
    qint64 sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        const uchar *const left = one.constScanLine(y);
        const uchar *const right = other.constScanLine(y);
        for (int x = 0; x < one.width() * 4; ++x)
            sum += std::abs(int(left[x]) - int(right[x]));
    }
    return double(sum) / (double(one.width()) * one.height() * 4);
}

QImage comparable(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGBA8888_Premultiplied);
}

} // namespace

/// The icons that the package installs are the one that the window draws. resources/icons has them rendered from the SVG.
class TestAppIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void installedIconIsTheWindows_data();
    void installedIconIsTheWindows();
};

void TestAppIcon::installedIconIsTheWindows_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", size) << size;
}

void TestAppIcon::installedIconIsTheWindows()
{
    QFETCH(const int, size);
    const QString path = QStringLiteral(SLUICE_SOURCE_DIR) + u"/resources/icons/sluicekeeper-%1.png"_s.arg(size);
    const QImage installed = comparable(QImage(path));
    QCOMPARE(installed.size(), QSize(size, size));
    const QImage drawn = comparable(appIcon().pixmap(QSize(size, size), 1.0).toImage());
    QCOMPARE(drawn.size(), installed.size());
    const double difference = meanDifference(installed, drawn);
    QVERIFY2(difference < mostDifference, qPrintable(QString::number(difference)));
    QImage blank(drawn.size(), drawn.format());
    blank.fill(Qt::transparent);
    QVERIFY(meanDifference(blank, drawn) > 4 * mostDifference);
}

QTEST_MAIN(TestAppIcon)
#include "tst_appicon.moc"
