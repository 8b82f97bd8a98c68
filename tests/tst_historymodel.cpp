// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/historymodel.h"
#include "ui/tableroles.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime now{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

using Tester = QAbstractItemModelTester;

HistoryEntry entryOf(quint64 number, const QString &before, const QString &after)
{
    HistoryEntry entry;
    entry.number = number;
    entry.time = now - 1h;
    entry.user = u"alice"_s;
    entry.program = u"sluicectl"_s;
    entry.method = after == "automatic"_L1 ? u"override.clear"_s : u"override.set"_s;
    entry.service = u"default"_s;
    entry.before = before;
    entry.after = after;
    entry.reason = u"new disk"_s;
    return entry;
}

QString cell(const HistoryModel &model, int row, HistoryModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void entryIsReadFromJson();
    void whatIsMissingIsLeftEmpty();
    void columnsSayWhoDidWhatAndWhy();
    void newestIsFirstAndNothingComesTwice();
    void oldEntriesGo();
    void laterChangesMakeAnEntryOutdated();
    void wordsTellWhatToPutBack_data();
    void wordsTellWhatToPutBack();
    void whatCannotBePutBackIsNotOffered_data();
    void whatCannotBePutBackIsNotOffered();
};

void HistoryModelTest::entryIsReadFromJson()
{
    const HistoryEntry entry = historyEntryFromJson({{u"number"_s, 7},
                                                     {u"time_ms"_s, qint64(now.time_since_epoch().count())},
                                                     {u"user"_s, u"bob"_s},
                                                     {u"pid"_s, 99},
                                                     {u"program"_s, u"sluicectl"_s},
                                                     {u"method"_s, u"override.set"_s},
                                                     {u"service"_s, u"shop"_s},
                                                     {u"outcome"_s, u"refused"_s},
                                                     {u"before"_s, u"automatic"_s},
                                                     {u"after"_s, u"automatic"_s},
                                                     {u"reason"_s, u"why"_s},
                                                     {u"text"_s, u"you may look"_s}});
    QCOMPARE(entry.number, quint64(7));
    QVERIFY(entry.time == now);
    QCOMPARE(entry.user, u"bob"_s);
    QCOMPARE(entry.pid, std::optional<qint64>(99));
    QCOMPARE(entry.outcome, HistoryEntry::Outcome::Refused);
    QCOMPARE(entry.text, u"you may look"_s);
}

void HistoryModelTest::whatIsMissingIsLeftEmpty()
{
    QVERIFY(historyEntryFromJson({}) == HistoryEntry());
}

void HistoryModelTest::columnsSayWhoDidWhatAndWhy()
{
    HistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    HistoryEntry refused = entryOf(2, u"maint"_s, u"maint"_s);
    refused.outcome = HistoryEntry::Outcome::Refused;
    refused.text = u"bob may look, not operate"_s;
    refused.user.clear();
    refused.program = u"sluiced"_s; // of the agent itself no news
    refused.method = u"something.new"_s;
    HistoryEntry ended = entryOf(3, u"maint"_s, u"automatic"_s);
    ended.method = u"override.end"_s;
    model.add({entryOf(1, u"automatic"_s, u"maint"_s), refused}, now);
    QCOMPARE(cell(model, 1, HistoryModel::Who), u"alice with sluicectl"_s);
    QCOMPARE(cell(model, 1, HistoryModel::What), u"automatic → maint"_s);
    QCOMPARE(cell(model, 1, HistoryModel::Service), u"default"_s);
    QCOMPARE(cell(model, 1, HistoryModel::Reason), u"new disk"_s);
    QCOMPARE(cell(model, 1, HistoryModel::Outcome), u"done"_s);
    QCOMPARE(cell(model, 0, HistoryModel::Who), u"the agent itself"_s);
    QCOMPARE(cell(model, 0, HistoryModel::What), u"something.new: maint → maint"_s);
    QCOMPARE(cell(model, 0, HistoryModel::Outcome), u"refused: bob may look, not operate"_s);
    QCOMPARE(whatText(ended), u"The time is over: maint → automatic"_s);
    // A file needs the day and the zone.
    const QString whole = model.index(0, HistoryModel::Time).data(TableRole::whole).toString();
    QCOMPARE(QDateTime::fromString(whole, Qt::ISODateWithMs).toMSecsSinceEpoch(),
             qint64((now - 1h).time_since_epoch().count()));
}

void HistoryModelTest::newestIsFirstAndNothingComesTwice()
{
    HistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.add({entryOf(1, u"automatic"_s, u"drain"_s), entryOf(2, u"drain"_s, u"maint"_s)}, now);
    model.add({entryOf(2, u"drain"_s, u"maint"_s), entryOf(3, u"maint"_s, u"automatic"_s)}, now);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.lastNumber(), quint64(3));
    QCOMPARE(cell(model, 0, HistoryModel::What), u"maint → automatic"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.entry(0), nullptr);
}

void HistoryModelTest::oldEntriesGo()
{
    HistoryModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    std::vector<HistoryEntry> many;
    for (int number = 1; number <= HistoryModel::maximumRows + 10; ++number)
        many.push_back(entryOf(quint64(number), u"automatic"_s, u"maint"_s));
    model.add(many, now);
    QCOMPARE(model.rowCount(), HistoryModel::maximumRows);
    model.add({entryOf(9000, u"maint"_s, u"automatic"_s)}, now);
    QCOMPARE(model.rowCount(), HistoryModel::maximumRows);
    QCOMPARE(model.entry(0)->number, quint64(9000));
    QCOMPARE(model.entry(HistoryModel::maximumRows - 1)->number, quint64(12));
}

void HistoryModelTest::laterChangesMakeAnEntryOutdated()
{
    HistoryModel model;
    HistoryEntry elsewhere = entryOf(2, u"automatic"_s, u"down"_s);
    elsewhere.service = u"shop"_s;
    model.add({entryOf(1, u"automatic"_s, u"drain"_s), elsewhere}, now);
    QVERIFY(!model.isOutdated(0) && !model.isOutdated(1));
    model.add({entryOf(3, u"drain"_s, u"maint"_s)}, now);
    QVERIFY(!model.isOutdated(0) && !model.isOutdated(1));
    QVERIFY(model.isOutdated(2));
}

void HistoryModelTest::wordsTellWhatToPutBack_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<std::vector<SlotBefore>>("back");
    using Back = std::vector<SlotBefore>;
    QTest::newRow("a state where nothing was") << u"automatic"_s << u"maint"_s << Back{{OverrideSlot::State, {}}};
    QTest::newRow("one state for another")
        << u"drain"_s << u"maint"_s << Back{{OverrideSlot::State, ForcedState::Drain}};
    QTest::newRow("released") << u"stopped"_s << u"automatic"_s << Back{{OverrideSlot::State, ForcedState::Stopped}};
    QTest::newRow("all three released") << u"maint, weight 40%, maxconn 30 (restore 200)"_s << u"automatic"_s
                                        << Back{{OverrideSlot::State, ForcedState::Maint},
                                                {OverrideSlot::Weight, 40},
                                                {OverrideSlot::Maxconn, ForcedMaxconn{30, 200}}};
    QTest::newRow("what did not change stays")
        << u"weight 40%"_s << u"maint, weight 40%"_s << Back{{OverrideSlot::State, {}}};
    QTest::newRow("another weight") << u"weight 40%"_s << u"weight 0%"_s << Back{{OverrideSlot::Weight, 40}};
    QTest::newRow("unlimited") << u"maxconn 5 (restore unlimited)"_s << u"automatic"_s
                               << Back{{OverrideSlot::Maxconn, ForcedMaxconn{5, 0}}};
}

void HistoryModelTest::wordsTellWhatToPutBack()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    using Back = std::vector<SlotBefore>;
    QFETCH(const Back, back);
    const auto undo = undoOf(entryOf(1, before, after));
    QVERIFY(undo.has_value());
    QVERIFY(*undo == back);
}

void HistoryModelTest::whatCannotBePutBackIsNotOffered_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("outcome");
    const auto done = int(HistoryEntry::Outcome::Done);
    QTest::newRow("refused") << u"automatic"_s << u"maint"_s << u"override.set"_s
                             << int(HistoryEntry::Outcome::Refused);
    QTest::newRow("failed") << u"automatic"_s << u"maint"_s << u"override.set"_s << int(HistoryEntry::Outcome::Failed);
    QTest::newRow("no override") << u"automatic"_s << u"maint"_s << u"settings.apply"_s << done;
    QTest::newRow("nothing changed") << u"maint"_s << u"maint"_s << u"override.set"_s << done;
    QTest::newRow("words of a newer agent") << u"hibernate"_s << u"maint"_s << u"override.set"_s << done;
    QTest::newRow("no words") << QString() << u"maint"_s << u"override.set"_s << done;
    QTest::newRow("two states at once") << u"maint, drain"_s << u"automatic"_s << u"override.clear"_s << done;
    QTest::newRow("a weight that is none") << u"weight -3%"_s << u"automatic"_s << u"override.clear"_s << done;
}

void HistoryModelTest::whatCannotBePutBackIsNotOffered()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, method);
    QFETCH(const int, outcome);
    HistoryEntry entry = entryOf(1, before, after);
    entry.method = method;
    entry.outcome = HistoryEntry::Outcome(outcome);
    QVERIFY(!undoOf(entry));
}

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
