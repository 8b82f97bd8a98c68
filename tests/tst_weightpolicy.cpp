// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/policy/weightpolicy.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr Smoothing noSmoothing{0ms, 0ms};

WeightSettings unsmoothed(WeightPreset preset)
{
    WeightSettings settings;
    settings.preset = preset;
    settings.smoothing = noSmoothing;
    return settings;
}

WeightSettings custom(CurveShape shape, const QList<CurvePoint> &points)
{
    WeightSettings settings = unsmoothed(WeightPreset::Custom);
    settings.shape = shape;
    settings.points = points;
    return settings;
}

/// A policy and the time it was last asked at, one second a sample.
class Run
{
public:
    explicit Run(const WeightSettings &settings)
        : m_policy(settings)
    {
    }

    WeightTrace sample(std::optional<double> availability, milliseconds later = 1s)
    {
        m_now += later;
        return m_policy.advance(availability, m_now);
    }
    int weight(double availability) { return sample(availability).weight.value_or(-1); }

private:
    WeightPolicy m_policy;
    BootTime m_now{1h};
};

} // namespace

Q_DECLARE_METATYPE(sluice::WeightSettings)

class WeightPolicyTest : public QObject
{
    Q_OBJECT

    void followInTurn();

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void curveGivesTheWeight_data();
    void curveGivesTheWeight();
    void floorKeepsHaproxyFromZero_data();
    void floorKeepsHaproxyFromZero();
    void loadAloneNeverGivesZero_data();
    void loadAloneNeverGivesZero();
    void weightFollowsAtOnceOverAllItsRange_data();
    void weightFollowsAtOnceOverAllItsRange();
    void stepsHaveHysteresis_data();
    void stepsHaveHysteresis();
    void deadBandHoldsSmallChanges_data();
    void deadBandHoldsSmallChanges();
    void fallsAtOnceAndRisesSlowly();
    void smoothingDoesNotDependOnTheInterval_data();
    void smoothingDoesNotDependOnTheInterval();
    void smoothingArrives();
    void unknownGivesNoWeightAndKeepsTheMemory();
    void smoothingStartsAfreshAfterTenSeconds_data();
    void smoothingStartsAfreshAfterTenSeconds();
    void traceNamesEveryStage();
    void theWeightRisesAfterAStart();
    void otherSettingsKeepTheSmoothing();
    void oddAvailabilityIsSafe();
};

void WeightPolicyTest::curveGivesTheWeight_data()
{
    QTest::addColumn<WeightSettings>("settings");
    QTest::addColumn<QList<CurvePoint>>("weights"); // availability → weight
    QTest::newRow("example: HAProxy's documented one")
        << unsmoothed(WeightPreset::Example)
        << QList<CurvePoint>{{0, 50}, {9.99, 50}, {10, 100}, {55, 100}, {100, 100}};
    QTest::newRow("proportional") << unsmoothed(WeightPreset::Proportional)
                                  << QList<CurvePoint>{{0, 0}, {12.5, 12.5}, {50, 50}, {100, 100}};
    QTest::newRow("gentle") << unsmoothed(WeightPreset::Gentle)
                            << QList<CurvePoint>{{0, 20}, {15, 45}, {30, 70}, {45, 85}, {60, 100}, {100, 100}};
    QTest::newRow("custom line beyond its ends")
        << custom(CurveShape::Linear, {{20, 30}, {80, 150}})
        << QList<CurvePoint>{{0, 30}, {20, 30}, {50, 90}, {80, 150}, {99, 150}};
    QTest::newRow("custom steps beyond their ends")
        << custom(CurveShape::Step, {{20, 30}, {80, 150}})
        << QList<CurvePoint>{{0, 30}, {20, 30}, {79.9, 30}, {80, 150}, {99, 150}};
    QTest::newRow("one point") << custom(CurveShape::Linear, {{50, 70}})
                               << QList<CurvePoint>{{0, 70}, {50, 70}, {99, 70}};
    QTest::newRow("no point") << custom(CurveShape::Linear, {}) << QList<CurvePoint>{{0, 100}, {100, 100}};
    QTest::newRow("two points at one place")
        << custom(CurveShape::Linear, {{50, 20}, {50, 80}}) << QList<CurvePoint>{{49, 20}, {50, 80}, {51, 80}};
}

void WeightPolicyTest::curveGivesTheWeight()
{
    QFETCH(const WeightSettings, settings);
    QFETCH(const QList<CurvePoint>, weights);
    const WeightCurve curve = curveOf(settings);
    for (const CurvePoint &point : weights)
        QCOMPARE(curve.at(point.availability), point.weight);
}

void WeightPolicyTest::floorKeepsHaproxyFromZero_data()
{
    QTest::addColumn<int>("haproxyWeight");
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("floor");
    QTest::newRow("weight 100") << 100 << 1 << 1;
    QTest::newRow("weight 100, floor 0") << 100 << 0 << 1;
    QTest::newRow("weight 100, floor 20") << 100 << 20 << 20;
    QTest::newRow("weight 1, HAProxy's default") << 1 << 1 << 100;
    QTest::newRow("weight 2") << 2 << 1 << 50;
    QTest::newRow("weight 3") << 3 << 1 << 34;
    QTest::newRow("weight 10") << 10 << 1 << 10;
    QTest::newRow("weight 10, floor 5") << 10 << 5 << 10;
    QTest::newRow("weight 10, floor 15") << 10 << 15 << 15;
    QTest::newRow("weight 99") << 99 << 1 << 2;
    QTest::newRow("weight 256") << 256 << 0 << 1;
}

void WeightPolicyTest::floorKeepsHaproxyFromZero()
{
    QFETCH(const int, haproxyWeight);
    QFETCH(const int, configured);
    QFETCH(const int, floor);
    WeightSettings settings;
    settings.haproxyWeight = haproxyWeight;
    settings.floor = configured;
    QCOMPARE(effectiveFloor(settings), floor);
    QVERIFY(haproxyWeight * floor / 100 > 0); // what HAProxy makes of it
}

void WeightPolicyTest::loadAloneNeverGivesZero_data()
{
    QTest::addColumn<int>("haproxyWeight");
    for (const int weight : {1, 2, 3, 7, 10, 33, 50, 99, 100, 101, 200, 256})
        QTest::addRow("server weight %d", weight) << weight;
}

void WeightPolicyTest::loadAloneNeverGivesZero()
{
    QFETCH(const int, haproxyWeight);
    for (const auto algorithm : {BalanceAlgorithm::Dynamic, BalanceAlgorithm::Static}) {
        WeightSettings settings = unsmoothed(WeightPreset::Proportional);
        settings.haproxyWeight = haproxyWeight;
        settings.algorithm = algorithm;
        settings.floor = 0;
        settings.ceiling = 0;
        Run low(settings);
        settings.ceiling = 256;
        Run high(settings);
        for (int availability = 100; availability >= 0; --availability) {
            QVERIFY(haproxyWeight * low.weight(availability) / 100 > 0);
            QVERIFY(haproxyWeight * high.weight(availability) / 100 > 0);
        }
    }
}

void WeightPolicyTest::weightFollowsAtOnceOverAllItsRange_data()
{
    QTest::addColumn<WeightSettings>("settings");
    QTest::addColumn<QList<CurvePoint>>("weights"); // availability → weight, in turn
    QTest::newRow("example") << unsmoothed(WeightPreset::Example)
                             << QList<CurvePoint>{{100, 100}, {10, 100}, {9, 50}, {0, 50}, {100, 100}};
    QTest::newRow("proportional, floor 1")
        << unsmoothed(WeightPreset::Proportional) << QList<CurvePoint>{{0, 1}, {42, 42}, {100, 100}, {0.2, 1}};
    QTest::newRow("gentle") << unsmoothed(WeightPreset::Gentle) << QList<CurvePoint>{{0, 20}, {15, 45}, {100, 100}};
    WeightSettings limited = unsmoothed(WeightPreset::Proportional);
    limited.floor = 30;
    limited.ceiling = 80;
    QTest::newRow("floor 30, ceiling 80") << limited << QList<CurvePoint>{{0, 30}, {50, 50}, {100, 80}, {29, 30}};
    limited.ceiling = 10;
    QTest::newRow("ceiling under the floor") << limited << QList<CurvePoint>{{0, 30}, {50, 30}, {100, 30}};
    WeightSettings tall = custom(CurveShape::Linear, {{0, 0}, {100, 400}});
    tall.ceiling = 300;
    QTest::newRow("never above 256") << tall << QList<CurvePoint>{{25, 100}, {64, 256}, {100, 256}};
    WeightSettings light = unsmoothed(WeightPreset::Proportional);
    light.haproxyWeight = 1;
    QTest::newRow("server weight 1 leaves no choice") << light << QList<CurvePoint>{{0, 100}, {50, 100}, {100, 100}};
    WeightSettings fixed = unsmoothed(WeightPreset::Proportional);
    fixed.algorithm = BalanceAlgorithm::Static;
    fixed.ceiling = 60;
    QTest::newRow("static algorithm") << fixed << QList<CurvePoint>{{0, 100}, {50, 100}, {100, 100}};
    QTest::newRow("no point") << custom(CurveShape::Step, {}) << QList<CurvePoint>{{0, 100}, {100, 100}};
}

void WeightPolicyTest::followInTurn()
{
    QFETCH(const WeightSettings, settings);
    QFETCH(const QList<CurvePoint>, weights);
    Run run(settings);
    for (const CurvePoint &point : weights)
        QCOMPARE(run.weight(point.availability), int(point.weight));
}

void WeightPolicyTest::weightFollowsAtOnceOverAllItsRange()
{
    followInTurn();
}

void WeightPolicyTest::stepsHaveHysteresis_data()
{
    QTest::addColumn<WeightSettings>("settings");
    QTest::addColumn<QList<CurvePoint>>("weights");
    const WeightSettings example = unsmoothed(WeightPreset::Example);
    QTest::newRow("the first sample takes the step it is on")
        << example << QList<CurvePoint>{{10, 100}, {9.9, 50}, {10, 50}, {14.9, 50}, {15, 100}, {10, 100}};
    QTest::newRow("around the threshold the weight stays")
        << example << QList<CurvePoint>{{9, 50}, {11, 50}, {9, 50}, {12, 50}, {8, 50}, {13, 50}};
    const WeightSettings close = custom(CurveShape::Step, {{0, 10}, {10, 20}, {12, 30}, {14, 40}});
    QTest::newRow("steps closer than the hysteresis")
        << close << QList<CurvePoint>{{0, 10}, {14, 10}, {15, 20}, {17, 30}, {19, 40}, {13.9, 30}, {11, 20}, {9, 10}};
    const WeightSettings high = custom(CurveShape::Step, {{0, 10}, {98, 50}, {100, 90}});
    QTest::newRow("a threshold near 100 can be reached again")
        << high << QList<CurvePoint>{{100, 90}, {99, 50}, {97, 10}, {99.9, 10}, {100, 90}};
    const WeightSettings fine = custom(CurveShape::Step, {{0, 50}, {50, 51}});
    QTest::newRow("the dead band swallows no step") << fine << QList<CurvePoint>{{0, 50}, {60, 51}, {40, 50}, {60, 51}};
}

void WeightPolicyTest::stepsHaveHysteresis()
{
    followInTurn();
}

void WeightPolicyTest::deadBandHoldsSmallChanges_data()
{
    QTest::addColumn<WeightSettings>("settings");
    QTest::addColumn<QList<CurvePoint>>("weights");
    const WeightSettings proportional = unsmoothed(WeightPreset::Proportional);
    QTest::newRow("less than 3 points is not followed")
        << proportional << QList<CurvePoint>{{50, 50}, {52, 50}, {48, 50}, {53, 53}, {51, 53}, {50, 50}};
    QTest::newRow("slow change is followed in the end")
        << proportional << QList<CurvePoint>{{50, 50}, {51, 50}, {52, 50}, {53, 53}, {54, 53}, {55, 53}, {56, 56}};
    QTest::newRow("the top is reached exactly")
        << proportional << QList<CurvePoint>{{98, 98}, {99, 98}, {100, 100}, {98, 100}, {97, 97}};
    QTest::newRow("the bottom is reached exactly")
        << proportional << QList<CurvePoint>{{3, 3}, {2, 3}, {1, 1}, {2, 1}, {0, 1}, {2, 1}, {3, 3}};
    WeightSettings limited = proportional;
    limited.floor = 30;
    limited.ceiling = 80;
    QTest::newRow("floor and ceiling are reached exactly")
        << limited << QList<CurvePoint>{{32, 32}, {31, 32}, {30, 30}, {31, 30}, {79, 79}, {78, 79}, {80, 80}, {79, 80}};
    QTest::newRow("an end inside the range is reached exactly")
        << unsmoothed(WeightPreset::Gentle) << QList<CurvePoint>{{1, 22}, {0.5, 22}, {0, 20}, {1, 20}};
}

void WeightPolicyTest::deadBandHoldsSmallChanges()
{
    followInTurn();
}

void WeightPolicyTest::fallsAtOnceAndRisesSlowly()
{
    WeightSettings settings; // the defaults: fall 0 s, rise 5 s
    settings.preset = WeightPreset::Proportional;
    Run run(settings);
    QCOMPARE(run.weight(100), 100);
    QCOMPARE(run.weight(20), 20);
    const WeightTrace rising = run.sample(100, 5s);
    QCOMPARE(*rising.smoothed, 100 - 80 * std::exp(-1.0)); // one time constant
    QCOMPARE(*rising.weight, 71);
    QCOMPARE(run.weight(20), 20);

    settings.smoothing = {4s, 0ms};
    Run mirrored(settings);
    QCOMPARE(mirrored.weight(100), 100);
    QCOMPARE(*mirrored.sample(20, 4s).smoothed, 20 + 80 * std::exp(-1.0));
    QCOMPARE(mirrored.weight(100), 100);
}

void WeightPolicyTest::smoothingDoesNotDependOnTheInterval_data()
{
    QTest::addColumn<milliseconds>("interval");
    for (const int interval : {1, 10, 100, 500, 1000, 2500})
        QTest::addRow("every %d ms", interval) << milliseconds(interval);
}

void WeightPolicyTest::smoothingDoesNotDependOnTheInterval()
{
    QFETCH(const milliseconds, interval);
    Run run({});
    run.sample(10);
    WeightTrace trace;
    for (milliseconds passed{0}; passed < 5s; passed += interval)
        trace = run.sample(90, interval);
    QVERIFY(std::abs(*trace.smoothed - (90 - 80 * std::exp(-1.0))) < 1e-9);
}

void WeightPolicyTest::smoothingArrives()
{
    // An exponential never arrives, so a step at 100 was out of reach for minutes.
    WeightSettings settings = custom(CurveShape::Step, {{0, 50}, {100, 100}});
    settings.smoothing = {0ms, 1s};
    Run run(settings);
    QCOMPARE(run.weight(0), 50);
    for (int second = 0; second < 7; ++second)
        QCOMPARE(run.weight(100), 50);
    QCOMPARE(run.weight(100), 100);
}

void WeightPolicyTest::unknownGivesNoWeightAndKeepsTheMemory()
{
    Run run({});
    QCOMPARE(run.weight(9), 50);
    QVERIFY(run.sample(std::nullopt) == WeightTrace());
    QVERIFY(run.sample(std::numeric_limits<double>::quiet_NaN()) == WeightTrace());
    const WeightTrace back = run.sample(14);
    QCOMPARE(*back.smoothed, 14 - 5 * std::exp(-3.0 / 5)); // three seconds since the last known one
    QCOMPARE(*back.weight, 50);                            // the step was left downwards: 14 is not enough
}

void WeightPolicyTest::smoothingStartsAfreshAfterTenSeconds_data()
{
    QTest::addColumn<milliseconds>("gap");
    QTest::addColumn<bool>("afresh");
    QTest::newRow("ten seconds") << milliseconds(10s) << false;
    QTest::newRow("more than ten seconds") << milliseconds(10s + 1ms) << true;
    QTest::newRow("a night of suspend") << milliseconds(8h) << true;
}

void WeightPolicyTest::smoothingStartsAfreshAfterTenSeconds()
{
    QFETCH(const milliseconds, gap);
    QFETCH(const bool, afresh);
    Run run({});
    run.sample(10);
    run.sample(std::nullopt, gap / 2);
    const WeightTrace trace = run.sample(90, gap - gap / 2);
    QCOMPARE(*trace.smoothed == 90, afresh);
}

void WeightPolicyTest::traceNamesEveryStage()
{
    WeightSettings settings;
    settings.preset = WeightPreset::Proportional;
    settings.smoothing = {0ms, 5s};
    settings.floor = 60;
    WeightPolicy policy(settings);
    QVERIFY(policy.trace() == WeightTrace());
    QVERIFY(policy.settings() == settings);
    policy.advance(40, BootTime(1s));
    policy.advance(90, BootTime(1200ms));
    const double smoothed = 90 - 50 * std::exp(-0.04);
    QVERIFY(std::abs(*policy.trace().smoothed - smoothed) < 1e-9);
    QVERIFY(std::abs(*policy.trace().curve - smoothed) < 1e-9);
    QCOMPARE(*policy.trace().availability, 90.0);
    QCOMPARE(*policy.trace().steadied, 42);
    QCOMPARE(*policy.trace().weight, 60);
}

void WeightPolicyTest::theWeightRisesAfterAStart()
{
    const BootTime start{1h};
    WeightPolicy policy(unsmoothed(WeightPreset::Proportional));
    policy.warmUp(start, 100s);
    QCOMPARE(policy.advance(80, start).weight, std::optional(1)); // never 0: the farm must not lose it
    QCOMPARE(policy.advance(80, start + 50s).weight, std::optional(40));
    QCOMPARE(policy.trace().warmedUp, std::optional(40));
    QCOMPARE(policy.trace().steadied, std::optional(80));
    QCOMPARE(policy.advance(80, start + 100s).weight, std::optional(80));
    QCOMPARE(policy.trace().warmedUp, std::nullopt);

    WeightSettings fixed = unsmoothed(WeightPreset::Proportional);
    fixed.algorithm = BalanceAlgorithm::Static; // HAProxy would take no other value
    WeightPolicy notRamped(fixed);
    notRamped.warmUp(start, 100s);
    QCOMPARE(notRamped.advance(80, start + 50s).weight, std::optional(100));
}

void WeightPolicyTest::otherSettingsKeepTheSmoothing()
{
    const BootTime start{1h};
    WeightSettings settings = unsmoothed(WeightPreset::Proportional);
    settings.smoothing.rise = 10s;
    WeightPolicy policy(settings);
    policy.advance(20, start);
    settings.ceiling = 90;
    policy.adopt(settings);
    const WeightTrace rising = policy.advance(100, start + 1s);
    QVERIFY(rising.smoothed && *rising.smoothed < 40);
    settings.preset = WeightPreset::Gentle;
    policy.adopt(settings);
    QCOMPARE(policy.advance(100, start + 60s).weight, std::optional(90));
}

void WeightPolicyTest::oddAvailabilityIsSafe()
{
    Run run(unsmoothed(WeightPreset::Proportional));
    QCOMPARE(run.weight(1e300), 100);
    QCOMPARE(run.weight(-1e300), 1);
    QCOMPARE(run.weight(std::numeric_limits<double>::infinity()), 100);
    QCOMPARE(*run.sample(-5).availability, 0.0);
    QCOMPARE(*run.sample(50, 0ms).weight, 50);
    QCOMPARE(*run.sample(60, -1s).weight, 60); // the contract is broken, the result is still one
}

QTEST_APPLESS_MAIN(WeightPolicyTest)
#include "tst_weightpolicy.moc"
