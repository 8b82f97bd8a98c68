// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curvewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

WeightSettings with(WeightPreset preset)
{
    WeightSettings weight;
    weight.preset = preset;
    return weight;
}

} // namespace

class CurveWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCurveIsSaidInWords()
    {
        QCOMPARE(curveInWords(with(WeightPreset::Example)),
                 u"With less than 10 % available the weight is 50 %. From 10 % on it is 100 %. Load alone gives at "
                 "least 1 % and at most 100 %."_s);
        const QString gentle = curveInWords(with(WeightPreset::Gentle));
        QVERIFY2(gentle.contains(u"straight line to 70 % at 30 %"_s), qPrintable(gentle));
        WeightSettings one = with(WeightPreset::Custom);
        one.points = {{40, 60}};
        QVERIFY(curveInWords(one).startsWith(u"The weight is always 60 %."_s));
        one.points.clear();
        QVERIFY(!curveInWords(one).isEmpty());
    }

    // The same rules as the agent's: the floor holds, and 100 stands where HAProxy takes nothing else.
    void thePreviewIsWhatTheAgentWouldSay_data()
    {
        QTest::addColumn<WeightSettings>("weight");
        QTest::addColumn<double>("availability");
        QTest::addColumn<int>("expected");
        WeightSettings proportional = with(WeightPreset::Proportional);
        QTest::newRow("on the line") << proportional << 42.0 << 42;
        QTest::newRow("at the floor") << proportional << 0.0 << 1;
        proportional.ceiling = 80;
        QTest::newRow("at the ceiling") << proportional << 100.0 << 80;
        proportional.haproxyWeight = 10;
        QTest::newRow("below what HAProxy makes 0 of") << proportional << 3.0 << 10;
        proportional.algorithm = BalanceAlgorithm::Static;
        QTest::newRow("static") << proportional << 3.0 << 100;
    }
    void thePreviewIsWhatTheAgentWouldSay()
    {
        QFETCH(const WeightSettings, weight);
        QFETCH(const double, availability);
        QFETCH(const int, expected);
        QCOMPARE(weightFor(weight, availability), std::optional(expected));
        const QString text = previewText(weight, availability);
        QVERIFY2(text.contains(u"weight %1 %"_s.arg(expected)), qPrintable(text));
        QVERIFY(previewText(weight, std::nullopt).contains(u"not known"_s));
    }

    void whatHaproxyWouldMakeOfItIsWarnedOf_data()
    {
        QTest::addColumn<WeightSettings>("weight");
        QTest::addColumn<QString>("warning");
        WeightSettings weight = with(WeightPreset::Example);
        QTest::newRow("nothing to say") << weight << QString();
        weight.haproxyWeight = 1;
        QTest::newRow("weight 1") << weight << u"makes 0 of every percent below 100"_s;
        weight = with(WeightPreset::Proportional);
        weight.haproxyWeight = 10;
        QTest::newRow("weight 10") << weight << u"makes 0 of every percent below 10."_s;
        weight = with(WeightPreset::Example);
        weight.algorithm = BalanceAlgorithm::Static;
        QTest::newRow("static") << weight << u"only 0 and 100 %"_s;
        weight = with(WeightPreset::Proportional);
        weight.floor = 0;
        QTest::newRow("down to 0") << weight << u"at least 1 %"_s;
        weight = with(WeightPreset::Example);
        weight.haproxyWeight = 50;
        weight.ceiling = 1;
        QTest::newRow("a ceiling without effect") << weight << u"ceiling is below"_s;
    }
    void whatHaproxyWouldMakeOfItIsWarnedOf()
    {
        QFETCH(const WeightSettings, weight);
        QFETCH(const QString, warning);
        const QStringList warnings = curveWarnings(weight);
        QCOMPARE(warnings.isEmpty(), warning.isEmpty());
        QVERIFY2(warning.isEmpty() || warnings.join(u' ').contains(warning), qPrintable(warnings.join(u' ')));
    }
};

QTEST_MAIN(CurveWordsTest)
#include "tst_curvewords.moc"
