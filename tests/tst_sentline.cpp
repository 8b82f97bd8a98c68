// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/server/sentline.h"

#include <QTest>

using namespace sluice;

class TestSentLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
};

void TestSentLine::readsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("complete");

    const QByteArray longest(maximumSentLine, 'x');
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
    QTest::newRow("no line end yet") << QByteArray("lb1 web/s") << QByteArray("lb1 web/s") << false;
    QTest::newRow("line feed") << QByteArray("lb1 web/s1\n") << QByteArray("lb1 web/s1") << true;
    QTest::newRow("carriage return alone") << QByteArray("lb1\r") << QByteArray("lb1") << true;
    QTest::newRow("both") << QByteArray("lb1\r\n") << QByteArray("lb1") << true;
    QTest::newRow("only a line end") << QByteArray("\n") << QByteArray() << true;
    QTest::newRow("two lines") << QByteArray("lb1\nlb2\n") << QByteArray("lb1") << true;
    QTest::newRow("NULs are bytes like others") << QByteArray("a\0b\n", 4) << QByteArray("a\0b", 3) << true;
    QTest::newRow("one byte short of the longest") << longest.chopped(1) << longest.chopped(1) << false;
    QTest::newRow("the longest needs no end") << longest << longest << true;
    QTest::newRow("longer is cut") << longest + "yz\n" << longest << true;
    QTest::newRow("the end right behind the longest") << longest + "\n" << longest << true;
}

void TestSentLine::readsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QFETCH(bool, complete);
    const SentLine line = sentLine(bytes);
    QCOMPARE(line.text.toByteArray(), text);
    QCOMPARE(line.complete, complete);
}

QTEST_APPLESS_MAIN(TestSentLine)
#include "tst_sentline.moc"
