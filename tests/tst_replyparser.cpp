// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/reply.h"

#include <QtTest>

#include <optional>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

enum Operational { Running, Stopped };
enum Flag { Ready, Fdrain, Fmaint };

/// What HAProxy 2.6.12 was seen to make of one line: `weight 100 maxconn 50`, UP before, first the bytes, then the
/// server's state and the text of `last_agt`. maxconn 0 is unlimited.
struct Measured
{
    QByteArray line;
    Operational operational = Running;
    Flag flag = Ready;
    int weight = 100;
    quint32 maxconn = 50;
    QByteArray text;
};

const QList<Measured> oneWord{
    {"up\n"_ba, Running, Ready, 100, 50, "via agent : up"_ba},
    {"down\n"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"fail\n"_ba, Stopped, Ready, 100, 50, "via agent : fail"_ba},
    {"failed\n"_ba, Running, Ready, 100, 50, "agent reports an error : failed"_ba},
    {"stopped\n"_ba, Stopped, Ready, 100, 50, "via agent : stopped"_ba},
    {"stop\n"_ba, Running, Ready, 100, 50, "agent reports an error : stop"_ba},
    {"ready\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"drain\n"_ba, Running, Fdrain, 100, 50, QByteArray()},
    {"maint\n"_ba, Stopped, Fmaint, 100, 50, QByteArray()},
    {"0%\n"_ba, Running, Ready, 0, 50, QByteArray()},
    {"1%\n"_ba, Running, Ready, 1, 50, QByteArray()},
    {"50%\n"_ba, Running, Ready, 50, 50, QByteArray()},
    {"100%\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"150%\n"_ba, Running, Ready, 150, 50, QByteArray()},
    {"256%\n"_ba, Running, Ready, 256, 50, QByteArray()},
    {"300%\n"_ba, Running, Ready, 256, 50, QByteArray()},
    {"25600%\n"_ba, Running, Ready, 256, 50, QByteArray()},
    {"50\n"_ba, Running, Ready, 100, 50, "agent reports an error : 50"_ba},
    {"50%%\n"_ba, Running, Ready, 100, 50, "agent warns : Trailing garbage in weight string"_ba},
    {"50%x\n"_ba, Running, Ready, 100, 50, "agent warns : Trailing garbage in weight string"_ba},
    {"+50%\n"_ba, Running, Ready, 100, 50, "agent reports an error : +50%"_ba},
    {"-50%\n"_ba, Running, Ready, 100, 50, "agent reports an error : -50%"_ba},
    {"1.5%\n"_ba, Running, Ready, 100, 50, "agent warns : Trailing garbage in weight string"_ba},
    {"%\n"_ba, Running, Ready, 100, 50, "agent reports an error : %"_ba},
    {"weight:50\n"_ba, Running, Ready, 100, 50, "agent reports an error : weight:50"_ba},
    {"weight:50%\n"_ba, Running, Ready, 100, 50, "agent reports an error : weight:50%"_ba},
    {"maxconn:30\n"_ba, Running, Ready, 100, 30, QByteArray()},
    {"maxconn:0\n"_ba, Running, Ready, 100, 0, QByteArray()},
    {"maxconn:-1\n"_ba, Running, Ready, 100, 4294967295U, QByteArray()},
    {"maxconn:abc\n"_ba, Running, Ready, 100, 50, "agent warns : maxconn string empty or preceded by garbage"_ba},
    {"maxconn:30x\n"_ba, Running, Ready, 100, 50, "agent warns : Trailing garbage in maxconn string"_ba},
    {"maxconn:\n"_ba, Running, Ready, 100, 50, "agent warns : Require <maxconn>.\n"_ba},
    {"maxconn:4294967296\n"_ba, Running, Ready, 100, 0, QByteArray()},
};

const QList<Measured> severalWords{
    {"up ready 75%\n"_ba, Running, Ready, 75, 50, "via agent : up"_ba},
    {"ready,up\n"_ba, Running, Ready, 100, 50, "via agent : up"_ba},
    {"drain 50%\n"_ba, Running, Fdrain, 50, 50, QByteArray()},
    {"down # reason text\n"_ba, Stopped, Ready, 100, 50, "via agent : down (reason text)"_ba},
    {"up # reason text\n"_ba, Running, Ready, 100, 50, "via agent : up (reason text)"_ba},
    {"maint # reason\n"_ba, Stopped, Fmaint, 100, 50, QByteArray()},
    {"drain # reason\n"_ba, Running, Fdrain, 100, 50, QByteArray()},
    {"75% # reason\n"_ba, Running, Ready, 75, 50, QByteArray()},
    {"75% maxconn:30 up\n"_ba, Running, Ready, 75, 30, "via agent : up"_ba},
    {"75%,maxconn:30,maint,down\n"_ba, Stopped, Fmaint, 75, 30, "via agent : down"_ba},
    {"up down\n"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"down up\n"_ba, Running, Ready, 100, 50, "via agent : up"_ba},
    {"drain maint\n"_ba, Stopped, Fmaint, 100, 50, QByteArray()},
    {"maint drain\n"_ba, Running, Fdrain, 100, 50, QByteArray()},
    {"maint ready\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"ready maint\n"_ba, Stopped, Fmaint, 100, 50, QByteArray()},
    {"50% 75%\n"_ba, Running, Ready, 75, 50, QByteArray()},
    {"75% 50%\n"_ba, Running, Ready, 50, 50, QByteArray()},
    {"maxconn:30 maxconn:20\n"_ba, Running, Ready, 100, 20, QByteArray()},
    {"maxconn:30 maxconn:abc\n"_ba, Running, Ready, 100, 50,
     "agent warns : maxconn string empty or preceded by garbage"_ba},
    {"50% 999999999999999999999%\n"_ba, Running, Ready, 256, 50, QByteArray()},
    {"up\tready\t60%\n"_ba, Running, Ready, 60, 50, "via agent : up"_ba},
    {" , ,up, ,60% ,\n"_ba, Running, Ready, 60, 50, "via agent : up"_ba},
    {"up #down\n"_ba, Running, Ready, 100, 50, "via agent : up (down)"_ba},
    {"up#down\n"_ba, Running, Ready, 100, 50, "agent reports an error : up#down"_ba},
    {"drain down\n"_ba, Stopped, Fdrain, 100, 50, "via agent : down"_ba},
    {"maint up\n"_ba, Stopped, Fmaint, 100, 50, "via agent : up"_ba},
    {"ready down\n"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"up drain # backup running\n"_ba, Running, Fdrain, 100, 50, "via agent : up (backup running)"_ba},
    {"up 0% # backup running\n"_ba, Running, Ready, 0, 50, "via agent : up (backup running)"_ba},
    {"down maint # backup running\n"_ba, Stopped, Fmaint, 100, 50, "via agent : down (backup running)"_ba},
};

const QList<Measured> malformed{
    {"down\r\n"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"50%\r\n"_ba, Running, Ready, 50, 50, QByteArray()},
    {"down\r"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"\r\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"\nmaint\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"# text\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"#text\n"_ba, Running, Ready, 100, 50, QByteArray()},
    {"bogus\n"_ba, Running, Ready, 100, 50, "agent reports an error : bogus"_ba},
    {"bogus 50%\n"_ba, Running, Ready, 50, 50, "agent reports an error : bogus"_ba},
    {"bogus up # all fine\n"_ba, Running, Ready, 100, 50, "via agent : up (bogus)"_ba},
    {"bogus down # disk full\n"_ba, Stopped, Ready, 100, 50, "via agent : down (disk full)"_ba},
    {"bogus down\n"_ba, Stopped, Ready, 100, 50, "via agent : down (bogus)"_ba},
    {"50%% up # fine\n"_ba, Running, Ready, 100, 50, "via agent : up (Trailing garbage in weight string)"_ba},
    {"DOWN # Shouted\n"_ba, Stopped, Ready, 100, 50, "via agent : DOWN (Shouted)"_ba},
    {"Maint 40% MaxConn:30\n"_ba, Stopped, Fmaint, 40, 30, QByteArray()},
    {"up 40%\ndown\n"_ba, Running, Ready, 40, 50, "via agent : up"_ba},
    {"   down   \n"_ba, Stopped, Ready, 100, 50, "via agent : down"_ba},
    {"\t50%\t\n"_ba, Running, Ready, 50, 50, QByteArray()},
    {"down;50%\n"_ba, Running, Ready, 100, 50, "agent reports an error : down;50%"_ba},
    {"up:50%\n"_ba, Running, Ready, 100, 50, "agent reports an error : up:50%"_ba},
    {"down # caf\xc3\xa9 \x1b[31m <b>\n"_ba, Stopped, Ready, 100, 50, "via agent : down (caf\xc3\xa9 \x1b[31m <b>)"_ba},
    {"HTTP/1.0 200 OK\r\n\r\nup\n"_ba, Running, Ready, 100, 50, "agent reports an error : HTTP/1.0"_ba},
    {"down # earlier\n"_ba, Stopped, Ready, 100, 50, "via agent : down (earlier)"_ba},
    {"up # earlier\n"_ba, Running, Ready, 100, 50, "via agent : up (earlier)"_ba},
};

QByteArray adminText(const ParsedLine &parsed)
{
    const QByteArray error = parsed.unknownWords.value(0);
    if (!error.isEmpty())
        return "agent reports an error : " + error;
    return parsed.warning.isEmpty() ? QByteArray() : "agent warns : " + parsed.warning;
}

/// The text that HAProxy shows, from what the parser found: an error, else a warning, takes the place of a missing
/// reason, and of any reason beside `up`.
QByteArray shownText(const ParsedLine &parsed)
{
    if (!parsed.reply.operating)
        return adminText(parsed);
    QByteArray detail = parsed.reply.reason;
    if (detail.isEmpty() || parsed.reply.operating == OperatingState::Up) {
        if (!parsed.unknownWords.isEmpty())
            detail = parsed.unknownWords.first();
        else if (!parsed.warning.isEmpty())
            detail = parsed.warning;
    }
    const QLatin1StringView state = word(*parsed.reply.operating);
    const QByteArray text = "via agent : " + QByteArray(state.data(), state.size());
    return detail.isEmpty() ? text : text + " (" + detail + ')';
}

/// A server of weight 100 and maxconn 50 that was UP, after it was told this.
Measured serverAfter(const QByteArray &line, const ParsedLine &parsed)
{
    Measured server{line, Running, Ready, 100, 50, shownText(parsed).left(127)};
    if (parsed.reply.administrative == AdministrativeState::Drain)
        server.flag = Fdrain;
    if (parsed.reply.administrative == AdministrativeState::Maint)
        server.flag = Fmaint;
    const bool saysDown = parsed.reply.operating && isDown(*parsed.reply.operating);
    if (saysDown || server.flag == Fmaint)
        server.operational = Stopped;
    if (parsed.reply.weight)
        server.weight = qMin(*parsed.reply.weight, maximumWeight);
    server.maxconn = parsed.maxconn.value_or(server.maxconn);
    return server;
}

QList<Measured> longLines()
{
    const QByteArray shown = "via agent : down (" + QByteArray(109, 'x');
    return {
        {"down # " + QByteArray(10240, 'x') + '\n', Stopped, Ready, 100, 50, shown},
        {"down # " + QByteArray(16376, 'x') + '\n', Stopped, Ready, 100, 50, shown}, // 16383 bytes and the line end
        {"down" + QByteArray(10240, ' ') + "# far\n", Stopped, Ready, 100, 50, "via agent : down (far)"_ba},
        {"50%" + QByteArray(" junk").repeated(2048) + '\n', Running, Ready, 50, 50, "agent reports an error : junk"_ba},
        {QByteArray(10240, 'y') + '\n', Running, Ready, 100, 50, "agent reports an error : " + QByteArray(102, 'y')},
    };
}

QByteArray rowName(const QByteArray &line)
{
    QByteArray name = line.left(60);
    name.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t").replace('\x1b', "\\e");
    return line.size() > 60 ? name + "... (" + QByteArray::number(line.size()) + " bytes)" : name;
}

void addRows(const char *group, const QList<Measured> &rows)
{
    for (const Measured &row : rows)
        QTest::addRow("%s: %s", group, rowName(row.line).constData()) << row;
}

} // namespace

Q_DECLARE_METATYPE(Measured)

class ReplyParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAsHaproxyWasMeasuredToRead_data();
    void readsAsHaproxyWasMeasuredToRead();
    void ignoresWhatHaproxyIgnores_data();
    void ignoresWhatHaproxyIgnores();
    void keepsNumbersAsHaproxyDoes_data();
    void keepsNumbersAsHaproxyDoes();
    void listsEveryUnknownWord();
    void keepsTheReasonOnlyBesideAnOperatingWord();
    void readsAnyBytes();
};

void ReplyParserTest::readsAsHaproxyWasMeasuredToRead_data()
{
    QTest::addColumn<Measured>("measured");
    addRows("one word", oneWord);
    addRows("several words", severalWords);
    addRows("malformed", malformed);
    addRows("long", longLines());
}

void ReplyParserTest::readsAsHaproxyWasMeasuredToRead()
{
    QFETCH(const Measured, measured);
    const std::optional<ParsedLine> parsed = parseLine(measured.line);
    QVERIFY(parsed);
    const Measured server = serverAfter(measured.line, *parsed);
    QCOMPARE(server.operational, measured.operational);
    QCOMPARE(server.flag, measured.flag);
    QCOMPARE(server.weight, measured.weight);
    QCOMPARE(server.maxconn, measured.maxconn);
    // HAProxy repeats the word in the case it came in, the parser knows it by its meaning.
    QVERIFY2(server.text.compare(measured.text, Qt::CaseInsensitive) == 0, server.text.constData());
}

void ReplyParserTest::ignoresWhatHaproxyIgnores_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing at all") << ""_ba;
    QTest::newRow("a word without a line end") << "down"_ba;
    QTest::newRow("a weight without a line end") << "50%"_ba;
    QTest::newRow("a NUL first") << "\0down\n"_ba;
    QTest::newRow("a NUL between words") << "down\0maint\n"_ba;
    QTest::newRow("a NUL in the reason") << "down # a\0b\n"_ba;
    QTest::newRow("a line of 16384 bytes and its end") << "down # " + QByteArray(16377, 'x') + '\n';
    QTest::newRow("a line of 20000 bytes and its end") << "down # " + QByteArray(20000, 'x') + '\n';
}

void ReplyParserTest::ignoresWhatHaproxyIgnores()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!parseLine(bytes));
}

void ReplyParserTest::keepsNumbersAsHaproxyDoes_data()
{
    using Weight = std::optional<int>;
    using Maxconn = std::optional<quint32>;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Weight>("weight");
    QTest::addColumn<Maxconn>("maxconn");
    QTest::addColumn<QByteArray>("warning");
    const QByteArray none;
    QTest::newRow("percent above 256 counts for light servers") << "300%\n"_ba << Weight(300) << Maxconn() << none;
    QTest::newRow("percent sticks at 25600") << "25601%\n"_ba << Weight(25600) << Maxconn() << none;
    QTest::newRow("percent with leading zeros") << "0075%\n"_ba << Weight(75) << Maxconn() << none;
    QTest::newRow("garbage after more than 256")
        << "257x%\n"_ba << Weight() << Maxconn() << "Absolute weight can only be between 0 and 256 inclusive.\n"_ba;
    QTest::newRow("garbage before the percent sign")
        << "5x%\n"_ba << Weight() << Maxconn() << "Trailing garbage in weight string"_ba;
    QTest::newRow("a wrong last weight voids the kind")
        << "50% 1.5%\n"_ba << Weight() << Maxconn() << "Trailing garbage in weight string"_ba;
    QTest::newRow("a right last weight mends the kind") << "1.5% 50%\n"_ba << Weight(50) << Maxconn() << none;
    QTest::newRow("of two warnings the weight's is told")
        << "maxconn:x 1.5%\n"_ba << Weight() << Maxconn() << "Trailing garbage in weight string"_ba;
    QTest::newRow("maxconn with a plus sign") << "maxconn:+30\n"_ba << Weight() << Maxconn(30) << none;
    QTest::newRow("maxconn after a blank that C skips") << "maxconn:\v30\n"_ba << Weight() << Maxconn(30) << none;
    QTest::newRow("the largest maxconn of an int")
        << "maxconn:2147483647\n"_ba << Weight() << Maxconn(2147483647) << none;
    QTest::newRow("maxconn beyond an int") << "maxconn:2147483648\n"_ba << Weight() << Maxconn(2147483648U) << none;
    QTest::newRow("maxconn wraps at 32 bits") << "maxconn:4294967326\n"_ba << Weight() << Maxconn(30) << none;
    QTest::newRow("maxconn below 0 wraps") << "maxconn:-2\n"_ba << Weight() << Maxconn(4294967294U) << none;
    QTest::newRow("maxconn beyond 64 bits")
        << "maxconn:99999999999999999999\n"_ba << Weight() << Maxconn(4294967295U) << none;
    QTest::newRow("maxconn far below 0") << "maxconn:-99999999999999999999\n"_ba << Weight() << Maxconn(0) << none;
    QTest::newRow("maxconn of a lone sign")
        << "maxconn:-\n"_ba << Weight() << Maxconn() << "maxconn string empty or preceded by garbage"_ba;
}

void ReplyParserTest::keepsNumbersAsHaproxyDoes()
{
    QFETCH(const QByteArray, line);
    QFETCH(const std::optional<int>, weight);
    QFETCH(const std::optional<quint32>, maxconn);
    QFETCH(const QByteArray, warning);
    const std::optional<ParsedLine> parsed = parseLine(line);
    QVERIFY(parsed);
    QVERIFY(parsed->reply.weight == weight);
    QVERIFY(parsed->maxconn == maxconn);
    const bool fitsAnInt = maxconn && *maxconn <= 2147483647U;
    QVERIFY(parsed->reply.maxconn == (fitsAnInt ? std::optional(int(*maxconn)) : std::nullopt));
    QCOMPARE(parsed->warning, warning);
    QCOMPARE(parsed->unknownWords, QList<QByteArray>());
}

void ReplyParserTest::listsEveryUnknownWord()
{
    const std::optional<ParsedLine> parsed = parseLine("failed,down;50% ready maxcon:3 # bogus\r");
    QVERIFY(parsed);
    QCOMPARE(parsed->unknownWords, (QList<QByteArray>{"failed", "down;50%", "maxcon:3"}));
    QVERIFY(parsed->reply == (Reply{{}, AdministrativeState::Ready, {}, {}, {}}));
}

void ReplyParserTest::keepsTheReasonOnlyBesideAnOperatingWord()
{
    const std::optional<ParsedLine> alone = parseLine("75% maint # x\n");
    QVERIFY(alone);
    QCOMPARE(alone->reply.reason, QByteArray());
    const std::optional<ParsedLine> beside = parseLine("up # \t a # b, c \n");
    QVERIFY(beside);
    QCOMPARE(beside->reply.reason, "a # b, c "_ba);
}

void ReplyParserTest::readsAnyBytes()
{
    QByteArray bytes;
    quint32 state = 1; // a fixed sequence, so that a failure comes back
    for (int round = 0; round < 20'000; ++round) {
        state = state * 1664525 + 1013904223;
        const char alphabet[] = "up downmaxconn:%#,\t -9\xff\x0b";
        bytes += alphabet[(state >> 16) % (sizeof alphabet - 1)];
        if (bytes.size() > 40)
            bytes.clear();
        QVERIFY(parseLine(bytes + '\n'));
        QVERIFY(!parseLine(bytes));
    }
}

QTEST_APPLESS_MAIN(ReplyParserTest)
#include "tst_replyparser.moc"
