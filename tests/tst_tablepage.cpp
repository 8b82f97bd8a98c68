// SPDX-License-Identifier: GPL-3.0-or-later
// Order, filter, copy and export, over the panel's own models.
#include "paneldata.h"
#include "ui/balancersmodel.h"
#include "ui/probesmodel.h"
#include "ui/tablefilter.h"
#include "ui/tablepage.h"
#include "ui/tabletext.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

using Tester = QAbstractItemModelTester;

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

std::vector<BalancerStatus> threeBalancers()
{
    BalancerStatus first = balancerAt(1, u"10.0.0.20"_s, now - 2min);
    BalancerStatus second = balancerAt(2, u"10.0.0.3"_s, now - 1s);
    second.probes = 1000;
    BalancerStatus third = balancerAt(3, u"2001:db8::7"_s, now - 1h);
    third.probes = 90;
    return {first, second, third};
}

} // namespace

class TablePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // But for what the offscreen platform says of itself whenever a window is shown.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void ordersByValueNotByText_data();
    void ordersByValueNotByText();
    void everyWordMustStandSomewhereInTheRow_data();
    void everyWordMustStandSomewhereInTheRow();
    void liveRowsKeepOrderAndFilter();
    void saysWhenTheFilterHidesAll();
    void copiesWhatIsSelectedOrAll();
    void columnsGrowWithRowsThatCome();
    void csvQuotesAndDisarms_data();
    void csvQuotesAndDisarms();
    void csvHasWholeTimes();
    void aFileIsWholeOrNotThere();
};

void TablePageTest::ordersByValueNotByText_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("addresses") << int(BalancersModel::Address)
                               << QStringList{u"10.0.0.3"_s, u"10.0.0.20"_s, u"2001:db8::7"_s};
    QTest::newRow("probes") << int(BalancersModel::Probes)
                            << QStringList{u"2001:db8::7"_s, u"10.0.0.20"_s, u"10.0.0.3"_s};
    QTest::newRow("last seen") << int(BalancersModel::LastSeen)
                               << QStringList{u"2001:db8::7"_s, u"10.0.0.20"_s, u"10.0.0.3"_s};
}

void TablePageTest::ordersByValueNotByText()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, ids);
    BalancersModel model;
    model.setBalancers(threeBalancers(), now);
    TableFilter filter(model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.sort(column, Qt::AscendingOrder);
    QCOMPARE(columnOf(filter, BalancersModel::Address), ids);
}

void TablePageTest::everyWordMustStandSomewhereInTheRow_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing wanted") << u"  "_s << 3;
    QTest::newRow("one word") << u"10.0.0."_s << 2;
    QTest::newRow("large letters") << u"LB3"_s << 1;
    QTest::newRow("words of two columns") << u"10.0.0.3 lb2"_s << 1;
    QTest::newRow("words of two rows") << u"10.0.0.3 lb1"_s << 0;
    QTest::newRow("no pattern") << u".*"_s << 0;
}

void TablePageTest::everyWordMustStandSomewhereInTheRow()
{
    QFETCH(const QString, wanted);
    QFETCH(const int, rows);
    BalancersModel model;
    model.setBalancers(threeBalancers(), now);
    TableFilter filter(model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setWanted(wanted);
    QCOMPARE(filter.rowCount(), rows);
}

void TablePageTest::liveRowsKeepOrderAndFilter()
{
    ProbesModel model;
    TableFilter filter(model);
    const Tester tester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setWanted(u"10.0.0.5"_s);
    filter.sort(ProbesModel::Time, Qt::AscendingOrder);
    model.add(lastProbes(now));
    QCOMPARE(filter.rowCount(), 30);
    ProbeStatus late = lastProbes(now).back();
    late.number = 61;
    late.time = now + 1s;
    late.address = u"10.0.0.5"_s;
    late.reply = "up 1%"_ba;
    model.add({late});
    QCOMPARE(filter.rowCount(), 31);
    QCOMPARE(filter.index(30, ProbesModel::Answer).data().toString(), u"up 1%"_s);
    model.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void TablePageTest::saysWhenTheFilterHidesAll()
{
    ProbesModel model;
    TablePage page(model, {u"table"_s, u"Table"_s, u"Nobody has asked yet."_s, {}, u"table"_s});
    const auto *empty = page.findChild<QLabel *>(u"tableEmpty"_s);
    QCOMPARE(empty->text(), u"Nobody has asked yet."_s);
    page.setFilter(u"x"_s);
    QCOMPARE(empty->text(), u"Nobody has asked yet."_s);
    model.add(lastProbes(now));
    QCOMPARE(empty->text(), u"No row has “x”."_s);
    page.setFilter({});
    QCOMPARE(page.table()->model()->rowCount(), 60);
}

void TablePageTest::copiesWhatIsSelectedOrAll()
{
    BalancersModel model;
    model.setBalancers(threeBalancers(), now);
    TablePage page(model, {u"table"_s, u"Table"_s, {}, {}, u"table"_s});
    page.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3);
    page.table()->sortByColumn(BalancersModel::Address, Qt::AscendingOrder);
    page.table()->selectRow(0);
    page.copy();
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), int(BalancersModel::ColumnCount));
    QCOMPARE(cells.front(), u"10.0.0.3"_s);
    // As with the keys.
    QGuiApplication::clipboard()->clear();
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.table()->setFocus();
    QTest::keyClick(page.table(), Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"10.0.0.3\t"_s));
}

void TablePageTest::csvQuotesAndDisarms_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("plain") << u"up 75%"_s << "up 75%"_ba;
    QTest::newRow("a comma") << u"a,b"_s << "\"a,b\""_ba;
    QTest::newRow("quotes") << u"say \"hi\""_s << "\"say \"\"hi\"\"\""_ba;
    QTest::newRow("a line end") << u"a\nb"_s << "\"a\nb\""_ba;
    QTest::newRow("not ASCII") << u"größer"_s << "größer"_ba;
    // A load balancer may send any line; a spreadsheet must not run it.
    QTest::newRow("a formula") << u"=HYPERLINK(1)"_s << "'=HYPERLINK(1)"_ba;
    QTest::newRow("another formula") << u"@SUM(1,2)"_s << "\"'@SUM(1,2)\""_ba;
}

void TablePageTest::csvQuotesAndDisarms()
{
    QFETCH(const QString, cell);
    QFETCH(const QByteArray, csv);
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({u"one"_s, u"two"_s});
    model.setItem(0, 0, new QStandardItem(cell));
    model.setItem(0, 1, new QStandardItem(u"end"_s));
    QCOMPARE(csvOf(model), "one,two\r\n" + csv + ",end\r\n");
}

void TablePageTest::csvHasWholeTimes()
{
    ProbesModel model;
    model.add({lastProbes(now).back()});
    const QList<QByteArray> lines = csvOf(model).split('\n');
    QCOMPARE(lines.size(), 3);
    const QString time = QString::fromUtf8(lines[1].left(lines[1].indexOf(',')));
    QCOMPARE(QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch(),
             qint64(now.time_since_epoch().count()));
}

// Pins: a longer name that came later was cut, because a header measures only what is there at first.
void TablePageTest::columnsGrowWithRowsThatCome()
{
    QStandardItemModel model(0, 2);
    TablePage page(model, {u"table"_s, u"Table"_s, {}, {1}, u"table"_s});
    page.resize(600, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    model.appendRow({new QStandardItem(u"root"_s), new QStandardItem(u"one"_s)});
    const QHeaderView *header = page.table()->horizontalHeader();
    QTRY_VERIFY(page.table()->isVisible());
    const int before = header->sectionSize(0);
    model.insertRow(0, {new QStandardItem(u"root with sluicekeeper"_s), new QStandardItem(u"two"_s)});
    QTRY_VERIFY(header->sectionSize(0) >= page.table()->sizeHintForIndex(page.table()->model()->index(0, 0)).width());
    QVERIFY(header->sectionSize(0) > before);
}

void TablePageTest::aFileIsWholeOrNotThere()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"a.csv"_s);
    QCOMPARE(writeFile(path, "a,b\r\n"_ba), std::nullopt);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a,b\r\n"_ba);
    const std::optional<QString> error = writeFile(directory.filePath(u"no/such/folder.csv"_s), "x"_ba);
    QVERIFY(error && !error->isEmpty());
}

QTEST_MAIN(TablePageTest)
#include "tst_tablepage.moc"
