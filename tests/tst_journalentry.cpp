// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/checksum.h"
#include "agentcore/storage/journal.h"
#include "tests/storedstates.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// Any text with the checksum that makes it a whole line.
QByteArray line(const QByteArray &json)
{
    return QByteArray::number(crc32(json), 16).rightJustified(8, '0') + ' ' + json + '\n';
}

QByteArray jsonOf(const DurableState &state)
{
    return encodeEntry(state).sliced(9).chopped(1);
}

BalancerKey keyWithLine(const QByteArray &bytes)
{
    return {*IpAddress::fromString(u"192.0.2.1"_s), bytes, u"default"_s};
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += char(byte);
    return bytes;
}

} // namespace

class TestJournalEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void checksumIsTheUsualOne()
    {
        QCOMPARE(crc32("123456789"), 0xcbf43926u);
        QCOMPARE(crc32(""), 0u);
    }

    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void readsWhatTheFirstVersionWrote();
    void isOneLineWithItsChecksumFirst();
    void lastWholeEntryWins_data();
    void lastWholeEntryWins();
    void anyCutGivesTheLastEntryBeforeIt();
    void anyDamagedByteNeverGivesAnotherState();
    void refusesWhatNoVersionWrote_data();
    void refusesWhatNoVersionWrote();
    void keysHaveOneOrder();
};

void TestJournalEntry::comesBackAsItWas_data()
{
    QTest::addColumn<DurableState>("state");

    QTest::newRow("nothing at all") << DurableState();
    QTest::newRow("something of everything") << storedState(1);
    DurableState decision;
    decision.decisionNeeded = true;
    QTest::newRow("a decision that nobody has made yet") << decision;
    DurableState odd = storedState(2);
    odd.overrides.begin()->second.state->note.reason = u"two\nlines, a \0 NUL, a \" quote and # \u65e5\u672c"_s;
    QTest::newRow("a reason with line ends, NUL and quotes") << odd;
    DurableState bytes;
    bytes.debts[keyWithLine(everyByte())].kinds = DebtKind::Ready;
    bytes.bootId = everyByte();
    QTest::newRow("an agent-send line of every byte there is") << bytes;
    DurableState extreme;
    extreme.written = wallAt(std::numeric_limits<qint64>::max());
    extreme.debts[keyWithLine("x")].intervalBefore = std::chrono::milliseconds(std::numeric_limits<qint64>::max() - 1);
    QTest::newRow("times that no double can hold") << extreme;
    DurableState empty;
    empty.overrides[QString()] = {};
    empty.debts[keyWithLine("")] = {};
    QTest::newRow("a service without a name, nothing forced, nothing owed") << empty;
    for (const auto state : {ForcedState::Up, ForcedState::Down, ForcedState::Fail, ForcedState::Stopped,
                             ForcedState::Drain, ForcedState::Maint}) {
        DurableState forced;
        forced.overrides[u"a"_s].state = StateOverride{state, {}};
        QTest::addRow("forced %s", word(state).data()) << forced;
    }
    DurableState followed = storedState(4);
    followed.overrides.begin()->second.state->state = ForcedState::Drain;
    followed.overrides.begin()->second.state->then = ForcedState::Maint;
    QTest::newRow("drain, then maint") << followed;
    for (const DebtKind kind : allDebtKinds) {
        DurableState owed;
        owed.debts[keyWithLine("a")].kinds = kind;
        QTest::addRow("owed %s", word(kind).data()) << owed;
    }
}

void TestJournalEntry::comesBackAsItWas()
{
    QFETCH(const DurableState, state);
    const std::optional<DurableState> read = lastWholeEntry(encodeEntry(state));
    QVERIFY(read);
    QVERIFY(*read == state);
}

// A program that is replaced over a forced drain must find it again.
void TestJournalEntry::readsWhatTheFirstVersionWrote()
{
    const std::optional<DurableState> read = lastWholeEntry(
        line(R"({"boot_id":"Ym9vdA==","debts":[{"address":"10.0.0.5","interval_before_ms":2000,"kinds":["ready"],)"
             R"("line":"bGIx","maint_said":false,"return_check":false,"service":"default"}],"decision_needed":false,)"
             R"("format":1,"overrides":[{"service":"default","state":{"end":{"boot_id":"Ym9vdA==","boot_ms":7000,)"
             R"("kind":"after","wall_ms":1700000007000},"owner":"alice","program":"sluicectl","reason":"",)"
             R"("since_ms":1700000000000,"word":"drain"}}],"written_ms":1700000000000})"));
    QVERIFY(read);
    const StateOverride &state = *read->overrides.at(u"default"_s).state;
    QCOMPARE(state.state, ForcedState::Drain);
    QVERIFY(!state.then);
    QCOMPARE(read->debts.begin()->second.kinds, DebtKinds(DebtKind::Ready));
}

void TestJournalEntry::isOneLineWithItsChecksumFirst()
{
    const QByteArray entry = encodeEntry(storedState(3));
    QCOMPARE(entry.count('\n'), 1);
    QVERIFY(entry.endsWith("}\n"));
    QVERIFY(entry.contains("\"format\":1"));
    QCOMPARE(entry, line(jsonOf(storedState(3))));
}

void TestJournalEntry::lastWholeEntryWins_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<int>("number"); // 0: nothing

    const QByteArray first = encodeEntry(storedState(1));
    const QByteArray second = encodeEntry(storedState(2));
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("line ends alone") << QByteArray("\n\n\n") << 0;
    QTest::newRow("two entries") << first + second << 2;
    QTest::newRow("line end of the last one missing") << first + second.chopped(1) << 1;
    QTest::newRow("garbage before") << QByteArray("\xff\0garbage\n", 10) + first << 1;
    QTest::newRow("garbage after") << first + QByteArray("garbage\n") << 1;
    // What ext4 leaves where the size reached the disk and the data did not.
    QTest::newRow("zeros after") << first + QByteArray(4096, '\0') << 1;
    QTest::newRow("zeros between") << first + QByteArray(4096, '\0') + '\n' + second << 2;
    QTest::newRow("an incomplete line closed off, then another") << first + second.chopped(1) + "!\n" + first << 1;
    QTest::newRow("an incomplete line closed off, then nothing") << first + second.chopped(1) + "!\n" << 1;
    QTest::newRow("an incomplete line and an entry glued to it") << first + second.first(40) + second << 1;
    QTest::newRow("a wrong checksum") << first + "00000000" + second.sliced(8) << 1;
    QTest::newRow("a checksum in capitals") << first.first(8).toUpper() + first.sliced(8) << 0;
    QTest::newRow("garbage alone") << QByteArray(100'000, 'g') << 0;
    QTest::newRow("DOS line ends") << QByteArray(first).replace("\n", "\r\n") << 0;
}

void TestJournalEntry::lastWholeEntryWins()
{
    QFETCH(const QByteArray, journal);
    QFETCH(const int, number);
    const std::optional<DurableState> read = lastWholeEntry(journal);
    QCOMPARE(read.has_value(), number != 0);
    QVERIFY(!read || *read == storedState(number));
}

void TestJournalEntry::anyCutGivesTheLastEntryBeforeIt()
{
    QByteArray journal;
    std::vector<qsizetype> ends;
    for (int number = 1; number <= 4; ++number) {
        journal += encodeEntry(storedState(number));
        ends.push_back(journal.size());
    }
    for (qsizetype cut = 0; cut <= journal.size(); ++cut) {
        const int whole = int(std::ranges::count_if(ends, [cut](qsizetype end) { return end <= cut; }));
        const std::optional<DurableState> read = lastWholeEntry(QByteArrayView(journal).first(cut));
        QVERIFY2(read.has_value() == (whole > 0), qPrintable(u"cut at %1"_s.arg(cut)));
        QVERIFY2(!read || *read == storedState(whole), qPrintable(u"cut at %1"_s.arg(cut)));
    }
}

void TestJournalEntry::anyDamagedByteNeverGivesAnotherState()
{
    const QByteArray first = encodeEntry(storedState(1));
    const QByteArray journal = first + encodeEntry(storedState(2));
    for (qsizetype at = 0; at < journal.size(); ++at) {
        QByteArray damaged = journal;
        damaged[at] = char(damaged[at] ^ 0x21);
        const std::optional<DurableState> read = lastWholeEntry(damaged);
        // Without the line end between them, both entries are one line, and that is not whole.
        const qsizetype between = first.size() - 1;
        const int number = at < between ? 2 : at > between ? 1 : 0;
        QVERIFY2(read.has_value() == (number != 0), qPrintable(u"byte %1"_s.arg(at)));
        QVERIFY2(!read || *read == storedState(number), qPrintable(u"byte %1"_s.arg(at)));
    }
}

void TestJournalEntry::refusesWhatNoVersionWrote_data()
{
    QTest::addColumn<QByteArray>("json");

    const QByteArray good = jsonOf(storedState(1));
    const auto changed = [&good](const char *before, const char *after) {
        QByteArray json = good;
        if (!json.contains(before))
            qFatal("the entry has no %s", before);
        return json.replace(before, after);
    };
    // An older entry in front of it would be stale: the newer program has acted since.
    QTest::newRow("a newer format") << changed("\"format\":1", "\"format\":2");
    QTest::newRow("no format") << changed("\"format\":1", "\"former\":1");
    QTest::newRow("no JSON") << QByteArray("drain");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("a state that HAProxy has not") << changed("\"maint\"", "\"sleep\"");
    QTest::newRow("a state after maint") << changed("\"word\":\"maint\"", "\"word\":\"maint\",\"then\":\"maint\"");
    QTest::newRow("up after drain") << changed("\"word\":\"maint\"", "\"word\":\"drain\",\"then\":\"up\"");
    QTest::newRow("a debt of no kind") << changed("\"ready\"", "\"rusty\"");
    QTest::newRow("a weight of 257") << changed("\"percent\":40", "\"percent\":257");
    QTest::newRow("a maxconn of 0") << changed("\"maxconn\":30", "\"maxconn\":0");
    QTest::newRow("a host name for an address") << changed("10.0.0.5", "lb1");
    QTest::newRow("a line that is not base64") << changed("\"line\":\"", "\"line\":\"*");
    QTest::newRow("an end of no kind") << changed("\"kind\":\"at\"", "\"kind\":\"so\"");
    QTest::newRow("half a millisecond") << changed("\"since_ms\":1767225500123", "\"since_ms\":1767225500123.5");
    QTest::newRow("a time in words") << changed("\"since_ms\":1767225500123", "\"since_ms\":\"today\"");
    QTest::newRow("a restore value below 0") << changed("\"restore_maxconn\":200", "\"restore_maxconn\":-1");
    QTest::newRow("a number for a truth") << changed("\"maint_said\":true", "\"maint_said\":1");
    QTest::newRow("debts as an object") << changed("\"debts\":[", "\"depts\":[");
}

void TestJournalEntry::refusesWhatNoVersionWrote()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!lastWholeEntry(encodeEntry(storedState(2)) + line(json)));
}

void TestJournalEntry::keysHaveOneOrder()
{
    const BalancerKey key = keyWithLine("a");
    BalancerKey otherService = key;
    otherService.service = u"web"_s;
    QVERIFY(key == keyWithLine("a"));
    QVERIFY((key <=> keyWithLine("a")) == std::strong_ordering::equal);
    QVERIFY(key != keyWithLine(QByteArray("a\0", 2)));
    QVERIFY(key < keyWithLine(QByteArray("a\0", 2)));
    QVERIFY(key != otherService);
    QVERIFY((key <=> otherService) != std::strong_ordering::equal);
}

QTEST_APPLESS_MAIN(TestJournalEntry)
#include "tst_journalentry.moc"
