// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/probesmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Tester = QAbstractItemModelTester;

std::vector<ProbeStatus> probes(quint64 from, quint64 count)
{
    std::vector<ProbeStatus> list;
    for (quint64 number = from; number < from + count; ++number) {
        ProbeStatus probe;
        probe.number = number;
        probe.time = WallTime(1'700'000'000s);
        probe.address = u"10.0.0.5"_s;
        probe.port = quint16(number % 60000);
        probe.reply = "up 75%"_ba;
        probe.service = u"default"_s;
        probe.outcome = ProbeOutcome::Fetched;
        list.push_back(probe);
    }
    return list;
}

QString cell(const ProbesModel &model, int row, ProbesModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ProbesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void newestComesFirst();
    void neverMoreThanItHolds_data();
    void neverMoreThanItHolds();
    void columnsAreWords_data();
    void columnsAreWords();
};

void ProbesModelTest::newestComesFirst()
{
    ProbesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.add(probes(1, 3));
    model.add(probes(4, 1));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(cell(model, 0, ProbesModel::From), u"10.0.0.5:4"_s);
    QCOMPARE(cell(model, 3, ProbesModel::From), u"10.0.0.5:1"_s);
    model.add({});
    QCOMPARE(model.rowCount(), 4);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void ProbesModelTest::neverMoreThanItHolds_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("then");
    QTest::newRow("one by one over the brim") << ProbesModel::maximumRows << 1;
    QTest::newRow("many over the brim") << ProbesModel::maximumRows - 3 << 100;
    QTest::newRow("more at once than it holds") << 10 << ProbesModel::maximumRows + 50;
    QTest::newRow("more at once than it holds, when empty") << 0 << ProbesModel::maximumRows + 50;
}

void ProbesModelTest::neverMoreThanItHolds()
{
    QFETCH(const int, first);
    QFETCH(const int, then);
    ProbesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.add(probes(1, quint64(first)));
    model.add(probes(quint64(first) + 1, quint64(then)));
    QCOMPARE(model.rowCount(), ProbesModel::maximumRows);
    QCOMPARE(cell(model, 0, ProbesModel::From), u"10.0.0.5:%1"_s.arg(first + then));
    QCOMPARE(cell(model, ProbesModel::maximumRows - 1, ProbesModel::From),
             u"10.0.0.5:%1"_s.arg(first + then - ProbesModel::maximumRows + 1));
}

void ProbesModelTest::columnsAreWords_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("outcomeText");
    QTest::newRow("fetched") << int(ProbeOutcome::Fetched) << "up 75%"_ba << u"up 75%"_s << u"fetched"_s;
    QTest::newRow("sent, not fetched yet") << int(ProbeOutcome::Answered) << "up 75%"_ba << u"up 75%"_s << u"sent"_s;
    QTest::newRow("an empty line is an answer")
        << int(ProbeOutcome::Fetched) << ""_ba << u"empty line"_s << u"fetched"_s;
    QTest::newRow("refused") << int(ProbeOutcome::Refused) << ""_ba << u"none"_s << u"not allowed, no answer"_s;
    QTest::newRow("lost") << int(ProbeOutcome::Lost) << "up"_ba << u"up"_s << u"lost"_s;
}

void ProbesModelTest::columnsAreWords()
{
    QFETCH(const int, outcome);
    QFETCH(const QByteArray, reply);
    QFETCH(const QString, answer);
    QFETCH(const QString, outcomeText);
    ProbesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    std::vector<ProbeStatus> one = probes(7, 1);
    one.front().address = u"2001:db8::1"_s;
    one.front().reply = reply;
    one.front().outcome = ProbeOutcome(outcome);
    model.add(one);
    QCOMPARE(cell(model, 0, ProbesModel::From), u"[2001:db8::1]:7"_s);
    QCOMPARE(cell(model, 0, ProbesModel::Sent), u"nothing"_s);
    QCOMPARE(cell(model, 0, ProbesModel::Answer), answer);
    QCOMPARE(cell(model, 0, ProbesModel::Outcome), outcomeText);
    QVERIFY(!cell(model, 0, ProbesModel::Time).isEmpty());
}

QTEST_MAIN(ProbesModelTest)
#include "tst_probesmodel.moc"
