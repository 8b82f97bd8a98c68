// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/protocol/words.h"

#include <QtTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void operatingWordsGoBothWays_data();
    void operatingWordsGoBothWays();
    void administrativeWordsGoBothWays_data();
    void administrativeWordsGoBothWays();
    void otherWordsAreUnknown_data();
    void otherWordsAreUnknown();
};

void WordsTest::operatingWordsGoBothWays_data()
{
    QTest::addColumn<OperatingState>("state");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("down");
    QTest::newRow("up") << OperatingState::Up << "up"_ba << false;
    QTest::newRow("down") << OperatingState::Down << "down"_ba << true;
    QTest::newRow("fail") << OperatingState::Fail << "fail"_ba << true;
    QTest::newRow("stopped") << OperatingState::Stopped << "stopped"_ba << true;
}

void WordsTest::operatingWordsGoBothWays()
{
    QFETCH(const OperatingState, state);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, down);
    QCOMPARE(QByteArray(word(state).data(), word(state).size()), text);
    QVERIFY(operatingStateFromWord(text) == state);
    QVERIFY(operatingStateFromWord(text.toUpper()) == state);
    QVERIFY(!administrativeStateFromWord(text));
    QCOMPARE(isDown(state), down);
}

void WordsTest::administrativeWordsGoBothWays_data()
{
    QTest::addColumn<AdministrativeState>("state");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ready") << AdministrativeState::Ready << "ready"_ba;
    QTest::newRow("drain") << AdministrativeState::Drain << "drain"_ba;
    QTest::newRow("maint") << AdministrativeState::Maint << "maint"_ba;
}

void WordsTest::administrativeWordsGoBothWays()
{
    QFETCH(const AdministrativeState, state);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray(word(state).data(), word(state).size()), text);
    QVERIFY(administrativeStateFromWord(text) == state);
    QVERIFY(administrativeStateFromWord(text.toUpper()) == state);
    QVERIFY(!operatingStateFromWord(text));
}

void WordsTest::otherWordsAreUnknown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("the word of HAProxy's older manuals") << "failed"_ba;
    QTest::newRow("a shorter word") << "stop"_ba;
    QTest::newRow("a blank behind") << "up "_ba;
    QTest::newRow("a NUL behind") << "up\0"_ba;
    QTest::newRow("two words") << "up,ready"_ba;
    QTest::newRow("not ASCII") << "\xc3\xbcp"_ba;
}

void WordsTest::otherWordsAreUnknown()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!operatingStateFromWord(text));
    QVERIFY(!administrativeStateFromWord(text));
}

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
