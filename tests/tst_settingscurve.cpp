// SPDX-License-Identifier: GPL-3.0-or-later
// The weight curve in the settings: by mouse, by key and as a table, and the same file comes of each.
#include "settingsscene.h"
#include "ui/curveview.h"

#include <QComboBox>
#include <QTableView>

using namespace sluice;
using namespace Qt::StringLiterals;

class SettingsCurveTest final : public SettingsScene
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({}); }
    void cleanup() { end(); }

    void draggingAndTypingGiveTheSameFile();
    void pointsAreAddedAndRemoved();
    void theCurveIsMovedByKeysToo();

private:
    void enter(int column, const QString &text) const;
    [[nodiscard]] QString row(int number) const
    {
        const auto *points = find<QTableView>(u"curveTable"_s)->model();
        return points->index(number, 0).data().toString() + u'/' + points->index(number, 1).data().toString();
    }
};

// Into the row of the second point.
void SettingsCurveTest::enter(int column, const QString &text) const
{
    auto *table = find<QTableView>(u"curveTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, column));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(table->model()->index(1, column).data().toString(), text);
}

void SettingsCurveTest::draggingAndTypingGiveTheSameFile()
{
    show(u"Service default"_s);
    auto *view = find<CurveView>(u"curveView"_s);
    QVERIFY(view && view->isVisible());
    QVERIFY2(view->accessibleDescription().contains(u"less than 10 %"_s), qPrintable(view->accessibleDescription()));
    const QPoint from = view->placeOf({10, 100}).toPoint();
    const QPoint to = view->placeOf({30, 80}).toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, (from + to) / 2);
    QTest::mouseMove(view, to);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    QCOMPARE(find<QComboBox>(u"setting-service.default.weight.preset"_s)->currentData().toString(), u"custom"_s);
    auto *table = find<QTableView>(u"curveTable"_s);
    const QString availability = table->model()->index(1, 0).data().toString();
    const QString weight = table->model()->index(1, 1).data().toString();
    QVERIFY2(qAbs(availability.toInt() - 30) <= 1 && qAbs(weight.toInt() - 80) <= 1,
             qPrintable(availability + u'/' + weight));
    apply();
    const QByteArray dragged = panelToml();
    QVERIFY2(dragged.contains("preset = \"custom\""), dragged);
    QVERIFY2(dragged.contains("[0, 50], [" + availability.toLatin1() + ", " + weight.toLatin1() + "]"), dragged);
    press(u"takeAllBack"_s);
    apply();
    QVERIFY2(!panelToml().contains("custom"), panelToml());

    enter(0, availability);
    enter(1, weight);
    apply();
    QCOMPARE(panelToml(), dragged);
}

void SettingsCurveTest::pointsAreAddedAndRemoved()
{
    show(u"Service default"_s);
    auto *view = find<CurveView>(u"curveView"_s);
    auto *table = find<QTableView>(u"curveTable"_s);
    // One more by double click, and gone again the same way.
    const QPoint free = view->placeOf({60, 40}).toPoint();
    QTest::mouseDClick(view, Qt::LeftButton, {}, free);
    QCOMPARE(table->model()->rowCount(), 3);
    QTest::mouseDClick(view, Qt::LeftButton, {}, free);
    QCOMPARE(table->model()->rowCount(), 2);
    press(u"addPoint"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    press(u"removePoint"_s);
    QCOMPARE(table->model()->rowCount(), 2);
}

void SettingsCurveTest::theCurveIsMovedByKeysToo()
{
    show(u"Service default"_s);
    auto *view = find<CurveView>(u"curveView"_s);
    auto *table = find<QTableView>(u"curveTable"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(row(1), u"11/99"_s);
    QTest::keyClick(view, Qt::Key_Right); // there is no further one
    QCOMPARE(view->selected(), 1);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(row(0), u"11/99"_s);
    QTest::keyClick(view, Qt::Key_Insert);
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(view->accessibleDescription().contains(u"99 %"_s));
    // What the table cannot take is said there.
    table->model()->setData(table->model()->index(0, 0), u"101"_s);
    QVERIFY(isShown(u"curveRefused"_s));
    press(u"forgetChanges"_s);
    QCOMPARE(row(1), u"10/100"_s);
}

QTEST_MAIN(SettingsCurveTest)
#include "tst_settingscurve.moc"
