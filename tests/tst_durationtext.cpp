// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/durationtext.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class TestDurationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void writes_data();
    void writes();
};

void TestDurationText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expected"); // -1: refused

    QTest::newRow("milliseconds") << u"500ms"_s << Q_INT64_C(500);
    QTest::newRow("seconds") << u"30s"_s << Q_INT64_C(30'000);
    QTest::newRow("minutes") << u"5m"_s << Q_INT64_C(300'000);
    QTest::newRow("hours") << u"2h"_s << Q_INT64_C(7'200'000);
    QTest::newRow("nothing") << u"0s"_s << Q_INT64_C(0);
    QTest::newRow("a leading zero") << u"007s"_s << Q_INT64_C(7'000);
    QTest::newRow("more than any integer") << u"99999999999999999999h"_s << qint64(milliseconds::max().count());
    QTest::newRow("an integer that overflows in its unit")
        << u"9223372036854775807h"_s << qint64(milliseconds::max().count());
    QTest::newRow("no number") << u"s"_s << Q_INT64_C(-1);
    QTest::newRow("no unit") << u"30"_s << Q_INT64_C(-1);
    QTest::newRow("empty") << QString() << Q_INT64_C(-1);
    QTest::newRow("a space between") << u"30 s"_s << Q_INT64_C(-1);
    QTest::newRow("a space after") << u"30s "_s << Q_INT64_C(-1);
    QTest::newRow("below nothing") << u"-5s"_s << Q_INT64_C(-1);
    QTest::newRow("a plus") << u"+5s"_s << Q_INT64_C(-1);
    QTest::newRow("a fraction") << u"1.5s"_s << Q_INT64_C(-1);
    QTest::newRow("two units") << u"1h30m"_s << Q_INT64_C(-1);
    QTest::newRow("a unit in words") << u"30 seconds"_s << Q_INT64_C(-1);
    QTest::newRow("a unit in capitals") << u"30S"_s << Q_INT64_C(-1);
    QTest::newRow("digits of another script") << u"\u0663s"_s << Q_INT64_C(-1);
}

void TestDurationText::reads()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, expected);
    const auto read = durationFromText(text);
    QCOMPARE(read.has_value(), expected >= 0);
    QVERIFY(!read || read->count() == expected);
}

void TestDurationText::writes_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << Q_INT64_C(0) << u"0s"_s;
    QTest::newRow("milliseconds") << Q_INT64_C(1'500) << u"1500ms"_s;
    QTest::newRow("seconds") << Q_INT64_C(90'000) << u"90s"_s;
    QTest::newRow("minutes") << Q_INT64_C(60'000) << u"1m"_s;
    QTest::newRow("hours") << Q_INT64_C(3'600'000) << u"1h"_s;
}

void TestDurationText::writes()
{
    QFETCH(const qint64, count);
    QFETCH(const QString, text);
    QCOMPARE(settingText(milliseconds(count)), text);
    QCOMPARE(durationFromText(text).value(), milliseconds(count));
}

QTEST_APPLESS_MAIN(TestDurationText)
#include "tst_durationtext.moc"
