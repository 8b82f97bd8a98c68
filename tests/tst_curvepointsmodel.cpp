// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curvepointsmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class CurvePointsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aPointStaysBetweenItsNeighbours()
    {
        CurvePointsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPoints({{0, 20}, {30, 70}, {60, 100}});
        QSignalSpy edited(&model, &CurvePointsModel::edited);
        model.movePoint(1, {90, 300});
        QVERIFY((model.points()[1] == CurvePoint{59, 256}));
        model.movePoint(1, {-5, -5});
        QVERIFY((model.points()[1] == CurvePoint{1, 0}));
        model.movePoint(0, {50, 33.4});
        QVERIFY((model.points()[0] == CurvePoint{0, 33}));
        QCOMPARE(edited.size(), 3);
        model.movePoint(7, {1, 1});
        model.movePoint(-1, {1, 1});
        QCOMPARE(edited.size(), 3);
    }

    void pointsAreAddedInOrderAndTheLastOneStays()
    {
        CurvePointsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setPoints({{0, 50}, {10, 100}});
        QCOMPARE(model.addPoint({5.2, 70.4}), 1);
        QVERIFY((model.points() == QList<CurvePoint>{{0, 50}, {5, 70}, {10, 100}}));
        QCOMPARE(model.addPoint({5, 1}), -1);
        QCOMPARE(model.addPointInGap([](double availability) { return availability; }), 3);
        QVERIFY((model.points().last() == CurvePoint{56, 56}));
        for (int left = 4; left > 0; --left)
            model.removePoint(0);
        QCOMPARE(model.rowCount(), 1);
    }

    void aFullCurveTakesNoMore()
    {
        CurvePointsModel model;
        model.setPoints({{50, 50}});
        int added = 0;
        while (model.addPointInGap([](double) { return 1; }) >= 0)
            ++added;
        QCOMPARE(added, 100);
        QCOMPARE(model.rowCount(), 101);
    }

    void whatIsTypedIsTakenOrRefusedWithWhatIsExpected_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a fraction") << 1 << int(CurvePointsModel::Availability) << u" 12.5 "_s << QString();
        QTest::newRow("beyond the next") << 1 << int(CurvePointsModel::Availability) << u"60"_s << u"below 60"_s;
        QTest::newRow("before the one before") << 1 << int(CurvePointsModel::Availability) << u"0"_s << u"above 0"_s;
        QTest::newRow("the first, beyond the second")
            << 0 << int(CurvePointsModel::Availability) << u"31"_s << u"below 30"_s;
        QTest::newRow("over 100") << 2 << int(CurvePointsModel::Availability) << u"101"_s << u"up to 100"_s;
        QTest::newRow("a weight") << 2 << int(CurvePointsModel::Weight) << u"256"_s << QString();
        QTest::newRow("too much weight") << 2 << int(CurvePointsModel::Weight) << u"257"_s << u"0 to 256"_s;
        QTest::newRow("no number") << 2 << int(CurvePointsModel::Weight) << u"much"_s << u"0 to 256"_s;
        QTest::newRow("nan") << 2 << int(CurvePointsModel::Weight) << u"nan"_s << u"0 to 256"_s;
        QTest::newRow("nothing") << 0 << int(CurvePointsModel::Availability) << QString() << u"below 30"_s;
    }
    void whatIsTypedIsTakenOrRefusedWithWhatIsExpected()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, expected);
        CurvePointsModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const QList<CurvePoint> before{{0, 20}, {30, 70}, {60, 100}};
        model.setPoints(before);
        QSignalSpy refused(&model, &CurvePointsModel::refused);
        QCOMPARE(model.setData(model.index(row, column), typed, Qt::EditRole), expected.isEmpty());
        QCOMPARE(refused.size(), expected.isEmpty() ? 0 : 1);
        QCOMPARE(model.points() == before, !expected.isEmpty());
        QVERIFY(expected.isEmpty() || refused.first().first().toString().contains(expected));
    }
};

QTEST_MAIN(CurvePointsModelTest)
#include "tst_curvepointsmodel.moc"
