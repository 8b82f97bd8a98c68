// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/reply.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr auto up = OperatingState::Up;
constexpr auto down = OperatingState::Down;
constexpr auto stopped = OperatingState::Stopped;
constexpr auto ready = AdministrativeState::Ready;
constexpr auto drain = AdministrativeState::Drain;
constexpr auto maint = AdministrativeState::Maint;
constexpr int largest = std::numeric_limits<int>::max();

Reply longestReply()
{
    return {stopped, maint, 256, largest, QByteArray(maximumReasonBytes, 'x')};
}

} // namespace

Q_DECLARE_METATYPE(sluice::Reply)

class ReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesTheLine_data();
    void writesTheLine();
    void leavesOutWhatMustNotBeSaid_data();
    void leavesOutWhatMustNotBeSaid();
    void longestLineFits();
    void haproxyReadsWhatWasMeant_data();
    void haproxyReadsWhatWasMeant();
    void makesAReasonFit_data();
    void makesAReasonFit();
    void anyReasonIsHarmless_data();
    void anyReasonIsHarmless();
};

void ReplyTest::writesTheLine_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing: HAProxy changes nothing") << Reply{} << "\n"_ba;
    QTest::newRow("weight alone") << Reply{{}, {}, 75, {}, {}} << "75%\n"_ba;
    QTest::newRow("operating alone") << Reply{up, {}, {}, {}, {}} << "up\n"_ba;
    QTest::newRow("administrative alone") << Reply{{}, ready, {}, {}, {}} << "ready\n"_ba;
    QTest::newRow("unlimited maxconn") << Reply{{}, {}, {}, 0, {}} << "maxconn:0\n"_ba;
    QTest::newRow("weight 0") << Reply{up, {}, 0, {}, {}} << "up 0%\n"_ba;
    QTest::newRow("weight 256") << Reply{up, {}, 256, {}, {}} << "up 256%\n"_ba;
    QTest::newRow("largest maxconn") << Reply{up, {}, {}, largest, {}} << "up maxconn:2147483647\n"_ba;
    QTest::newRow("a reason beside no operating word, which HAProxy would drop")
        << Reply{{}, maint, 75, {}, "backup"} << "maint 75%\n"_ba;
    QTest::newRow("all in order") << Reply{down, drain, 75, 30, "backup"} << "down drain 75% maxconn:30 # backup\n"_ba;
    QTest::newRow("a reason with a sharp") << Reply{down, {}, {}, {}, "#1 # 2"} << "down # #1 # 2\n"_ba;
}

void ReplyTest::writesTheLine()
{
    QFETCH(const Reply, reply);
    QFETCH(const QByteArray, line);
    QCOMPARE(toLine(reply), line);
}

void ReplyTest::leavesOutWhatMustNotBeSaid_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("weight -1") << Reply{up, {}, -1, {}, {}};
    QTest::newRow("weight 257") << Reply{up, {}, 257, {}, {}};
    QTest::newRow("weight 1e9") << Reply{up, {}, 1'000'000'000, {}, {}};
    QTest::newRow("maxconn -1, which HAProxy reads as 4294967295") << Reply{up, {}, {}, -1, {}};
    QTest::newRow("maxconn of the smallest int") << Reply{up, {}, {}, std::numeric_limits<int>::min(), {}};
    QTest::newRow("an empty reason") << Reply{up, {}, {}, {}, ""};
    QTest::newRow("a reason with a line end") << Reply{up, {}, {}, {}, "a\nmaint"};
    QTest::newRow("a reason with a NUL") << Reply{up, {}, {}, {}, "a\0b"_ba};
    QTest::newRow("a reason with an escape") << Reply{up, {}, {}, {}, "\x1b[31m"};
    QTest::newRow("a reason that is not ASCII") << Reply{up, {}, {}, {}, "caf\xc3\xa9"};
    QTest::newRow("a reason that is too long") << Reply{up, {}, {}, {}, QByteArray(maximumReasonBytes + 1, 'x')};
}

void ReplyTest::leavesOutWhatMustNotBeSaid()
{
    QFETCH(const Reply, reply);
    QCOMPARE(toLine(reply), "up\n"_ba);
}

void ReplyTest::longestLineFits()
{
    const QByteArray line = toLine(longestReply());
    QCOMPARE(line.size(), qsizetype(141));
    QVERIFY(line.size() <= maximumLineBytes);
}

void ReplyTest::haproxyReadsWhatWasMeant_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("nothing") << Reply{};
    QTest::newRow("longest") << longestReply();
    QTest::newRow("a reason of words") << Reply{up, {}, 50, {}, "down, maint 0% maxconn:1"};
    QTest::newRow("a reason that begins with a sharp") << Reply{down, ready, 0, 0, "# 2"};
    for (const OperatingState operating : {up, down, OperatingState::Fail, stopped}) {
        for (const AdministrativeState administrative : {ready, drain, maint})
            QTest::addRow("%s %s", word(operating).data(), word(administrative).data())
                << Reply{operating, administrative, 42, 7, "why"};
    }
}

void ReplyTest::haproxyReadsWhatWasMeant()
{
    QFETCH(const Reply, reply);
    const std::optional<ParsedLine> parsed = parseLine(toLine(reply));
    QVERIFY(parsed);
    QVERIFY(parsed->reply == reply);
    QCOMPARE(parsed->unknownWords, QList<QByteArray>());
    QCOMPARE(parsed->warning, QByteArray());
}

void ReplyTest::makesAReasonFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("blanks alone") << u" \t\r\n\u00a0\u2028"_s << QByteArray();
    QTest::newRow("plain") << u"kernel update, ticket #4711"_s << "kernel update, ticket #4711"_ba;
    QTest::newRow("line ends") << u"one\ntwo\r\nthree\u2029four"_s << "one two three four"_ba;
    QTest::newRow("blanks around and between") << u"  a \t  b  "_s << "a b"_ba;
    QTest::newRow("control characters") << u"a\u0000b\u001b[31mc\u007fd\u0085e"_s << "a b [31mc d e"_ba;
    QTest::newRow("accents") << u"caf\u00e9 \u00dcbung \u010c\u0159"_s << "cafe Ubung Cr"_ba;
    QTest::newRow("accent as a character of its own") << u"cafe\u0301"_s << "cafe"_ba;
    QTest::newRow("ligature and wide letters") << u"\ufb01le \uff21\uff22"_s << "file AB"_ba;
    QTest::newRow("no ASCII to be had") << u"\u7ef4\u62a4 stra\u00dfe"_s << "?? stra?e"_ba;
    QTest::newRow("beyond the first plane") << u"ok \U0001f600."_s << "ok ?."_ba;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xd83d) + u'b') << "a?b"_ba;
    QTest::newRow("100 bytes") << QString(100, u'x') << QByteArray(100, 'x');
    QTest::newRow("101 bytes") << QString(101, u'x') << QByteArray(100, 'x');
    QTest::newRow("cut at a blank") << QString(99, u'x') + u" y"_s << QByteArray(99, 'x');
    QTest::newRow("10 KB") << u"down maint "_s.repeated(1000) << "down maint "_ba.repeated(10).left(100).trimmed();
    QTest::newRow("10 KB of blanks, then a word") << QString(10240, u' ') + u"late"_s << "late"_ba;
    QTest::newRow("10 KB of accents on one letter") << u"e"_s + QString(10240, QChar(0x301)) << "e"_ba;
}

void ReplyTest::makesAReasonFit()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, reason);
    QCOMPARE(reasonText(text), reason);
}

void ReplyTest::anyReasonIsHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line end and a second line") << u"x\nmaint\n"_s;
    QTest::newRow("a carriage return and a second line") << u"x\rmaint"_s;
    QTest::newRow("a NUL, which would void the line") << u"x\u0000y"_s;
    QTest::newRow("sharps") << u"# down # maint #"_s;
    QTest::newRow("words of HAProxy") << u"down maint 0% maxconn:1, up"_s;
    QTest::newRow("10 KB") << u"maint,"_s.repeated(1700);
    for (char32_t first = 0; first < 0x110000; first += 64) {
        QString characters;
        for (char32_t character = first; character < first + 64; ++character)
            characters += QString::fromUcs4(&character, 1);
        if (first < 0x800 || first % 0x2000 == 0) // the first planes whole, then samples
            QTest::addRow("characters from U+%04X", unsigned(first)) << u'x' + characters;
    }
}

void ReplyTest::anyReasonIsHarmless()
{
    QFETCH(const QString, text);
    const QByteArray reason = reasonText(text);
    QVERIFY(!reason.isEmpty());
    QVERIFY(reason.size() <= maximumReasonBytes);
    QVERIFY(std::ranges::all_of(reason, [](char byte) { return byte >= 0x20 && byte <= 0x7e; }));

    const Reply reply{up, ready, 75, 30, reason};
    const QByteArray line = toLine(reply);
    QCOMPARE(line.count('\n'), qsizetype(1));
    const std::optional<ParsedLine> parsed = parseLine(line);
    QVERIFY(parsed);
    QVERIFY(parsed->reply == reply);
}

QTEST_APPLESS_MAIN(ReplyTest)
#include "tst_reply.moc"
