// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/explain.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

/// "up=up 50%=weight-rounds-to-zero"
QString codes(const QByteArray &line, const ServerSetup &setup)
{
    QStringList texts;
    for (const WordMeaning &meaning : meaningsOf(line, setup))
        texts.append(QString::fromUtf8(meaning.word) + u'=' + QString(word(meaning.meaning)));
    return texts.join(u"; "_s);
}

} // namespace

class tst_Explain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysWhatAWordDoes_data();
    void saysWhatAWordDoes();
    void namesTheNumbers();
    void everyMeaningHasItsWords();
    void showsTheServerAfterEachLine();
    void hasTheShapeThatScriptsRead();
    void warnsInHaproxysWords_data();
    void warnsInHaproxysWords();
    void takesALineWithoutItsEnd();
};

void tst_Explain::saysWhatAWordDoes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("weight"); // configured; negative: with a static algorithm
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &line, int weight, const QString &expected) {
        QTest::newRow(name) << line << weight << expected;
    };
    row("the automatic reply", "up 75%\n", 100, u"up=up; 75%=weight"_s);
    row("as it was written, in its order", "READY,Stopped\n", 100, u"READY=ready; Stopped=down"_s);
    row("drain and maint: the last counts", "drain maint\n", 100, u"drain=overridden; maint=maint"_s);
    row("drain", "drain\n", 100, u"drain=drain"_s);
    row("the same word twice", "up up\n", 100, u"up=overridden; up=up"_s);
    row("weight 0", "0%\n", 100, u"0%=weight-zero"_s);
    row("percent of HAProxy's default weight", "99%\n", 1, u"99%=weight-rounds-to-zero"_s);
    row("more than HAProxy's most", "300%\n", 100, u"300%=weight-capped"_s);
    row("far more", "999999999999999999999%\n", 100, u"999999999999999999999%=weight-capped"_s);
    row("exactly HAProxy's most", "256%\n", 100, u"256%=weight"_s);
    row("a configured weight of 0", "50%\n", 0, u"50%=weight-rounds-to-zero"_s);
    row("a static algorithm", "50% up\n", -100, u"50%=weight-refused; up=up"_s);
    row("a static algorithm and 100 %", "100%\n", -100, u"100%=weight"_s);
    row("two signs", "50%% up\n", 100, u"50%%=weight-wrong; up=up"_s);
    row("a right weight that a wrong one voids", "50% 1.5%\n", 100, u"50%=overridden; 1.5%=weight-wrong"_s);
    row("maxconn", "maxconn:30\n", 100, u"maxconn:30=maxconn"_s);
    row("maxconn 0", "maxconn:0\n", 100, u"maxconn:0=maxconn-unlimited"_s);
    row("maxconn that wraps", "maxconn:4294967296\n", 100, u"maxconn:4294967296=maxconn-unlimited"_s);
    row("maxconn without a number", "maxconn:\n", 100, u"maxconn:=maxconn-wrong"_s);
    row("words that HAProxy does not know", "failed stop failed\n", 100,
        u"failed=unknown; stop=unknown-hidden; failed=unknown-hidden"_s);
    row("a word of HAProxy 3.1", "weight:50\n", 100, u"weight:50=needs-newer"_s);
    row("a reason", "down # disk full\n", 100, u"down=down; # disk full=reason"_s);
    row("a reason beside a wrong word and down", "bogus down # disk full\n", 100,
        u"bogus=unknown; down=down; # disk full=reason"_s);
    row("a reason beside a wrong word and up", "bogus up # fine\n", 100,
        u"bogus=unknown; up=up; # fine=reason-hidden"_s);
    row("a reason that HAProxy drops", "maint # patching\n", 100, u"maint=maint; # patching=reason-dropped"_s);
    row("an empty line", "\n", 100, QString());
    row("no whole line", "up", 100, QString());
    row("the second line", "up\ndown\n", 100, u"up=up"_s);
}

void tst_Explain::saysWhatAWordDoes()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, weight);
    QFETCH(const QString, expected);
    ServerSetup setup;
    setup.weight = qAbs(weight);
    setup.weights = weight < 0 ? WeightsTaken::AllOrNothing : WeightsTaken::Any;
    QCOMPARE(codes(line, setup), expected);
}

void tst_Explain::namesTheNumbers()
{
    ServerSetup setup;
    setup.weight = 30;
    const std::vector<WordMeaning> meanings = meaningsOf("55% maxconn:-1\n", setup);
    QCOMPARE(meanings.at(0).text, u"55 % of the configured weight 30, rounded down: the weight becomes 16."_s);
    QCOMPARE(meanings.at(0).numbers, (QList<qint64>{55, 30, 16}));
    QCOMPARE(meanings.at(1).numbers, (QList<qint64>{4294967295}));
}

void tst_Explain::everyMeaningHasItsWords()
{
    QStringList seen;
    for (int i = 0; i <= int(Meaning::ReasonHidden); ++i) {
        const QString code(word(Meaning(i)));
        QVERIFY2(!code.isEmpty() && !seen.contains(code), qPrintable(code));
        seen.append(code);
    }
}

void tst_Explain::showsTheServerAfterEachLine()
{
    ServerSetup setup;
    setup.maxconn = 50;
    const std::vector<ExplainedLine> lines = explainLines(
        {"down maint 40%", "ready", "up maxconn:30", "drain", "up ready 100%"}, setup);
    QStringList states;
    for (const ExplainedLine &line : lines)
        states.append(u"%1 %2 %3"_s.arg(QString::fromUtf8(line.server.status()))
                          .arg(line.server.userWeight())
                          .arg(line.server.maxconn()));
    QCOMPARE(states,
             (QStringList{u"MAINT 40 50"_s, u"DOWN (agent) 40 50"_s, u"UP 40 30"_s, u"DRAIN (agent) 40 30"_s,
                          u"UP 100 30"_s}));
}

void tst_Explain::hasTheShapeThatScriptsRead()
{
    ServerSetup setup;
    setup.maxconn = 50;
    const QJsonArray array = explain({"up drain 75%\r\n", "maint"}, setup);
    QCOMPARE(array.size(), 2);
    const QJsonObject drained{
        {u"reply"_s, u"up drain 75%"_s},
        {u"operating"_s, u"RUNNING"_s},
        {u"administrative"_s, u"FDRAIN"_s},
        {u"weight"_s, 75},
        {u"maxconn"_s, 50},
        {u"status"_s, u"DRAIN (agent)"_s},
        {u"takes_traffic"_s, false},
        {u"warnings"_s, QJsonArray()},
    };
    QJsonObject first = array.first().toObject();
    const QJsonArray words = first.take(u"words"_s).toArray();
    QCOMPARE(first, drained);
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.at(1).toObject().value(u"word"_s), u"drain"_s);
    QCOMPARE(words.at(1).toObject().value(u"code"_s), u"drain"_s);
    QVERIFY(words.at(1).toObject().value(u"text"_s).toString().endsWith(u'.'));
    QCOMPARE(array.last().toObject().value(u"operating"_s), u"STOPPED"_s);
    QCOMPARE(array.last().toObject().value(u"administrative"_s), u"FMAINT"_s);
    QCOMPARE(explain({}, setup), QJsonArray());
}

void tst_Explain::warnsInHaproxysWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("content") << QByteArray("up 75%") << QStringList();
    QTest::newRow("an unknown word") << QByteArray("failed") << QStringList{u"agent reports an error : failed"_s};
    QTest::newRow("a wrong weight beside a health word")
        << QByteArray("up 50%%") << QStringList{u"agent warns : Trailing garbage in weight string"_s};
    QTest::newRow("both") << QByteArray("x maxconn:y")
                          << QStringList{u"agent reports an error : x"_s,
                                         u"agent warns : maxconn string empty or preceded by garbage"_s};
    QTest::newRow("a NUL") << QByteArray("up\0\n", 4) << QStringList{u"Ignoring incomplete line from agent"_s};
}

void tst_Explain::warnsInHaproxysWords()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QStringList, expected);
    QCOMPARE(explainLines({line}, {}).front().warnings, expected);
}

void tst_Explain::takesALineWithoutItsEnd()
{
    QCOMPARE(explainLines({"maint"}, {}).front().server.status(), "MAINT");
    QCOMPARE(explainLines({"maint\r"}, {}).front().server.status(), "MAINT");
    QCOMPARE(explainLines({""}, {}).front().server.status(), "UP");
}

QTEST_GUILESS_MAIN(tst_Explain)
#include "tst_explain.moc"
