// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replywords.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(sluice::ServiceStatus)

class ReplyWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void eachWordIsExplained_data();
    void eachWordIsExplained();
    void spokenReplyNamesTheLineEnd();
};

namespace {

ServiceStatus plain()
{
    ServiceStatus service;
    service.trace.availability = 83.0;
    return service;
}

ServiceStatus forced(ForcedState state)
{
    ServiceStatus service = plain();
    service.overrides.state = StateOverride{state, {}};
    return service;
}

ServiceStatus limited()
{
    ServiceStatus service = plain();
    service.overrides.weight = WeightOverride{40, {}};
    service.overrides.maxconn = MaxconnOverride{30, 200, {}};
    return service;
}

} // namespace

void ReplyWordsTest::eachWordIsExplained_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ServiceStatus>("service");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("looked"); // at this word
    QTest::addColumn<QString>("says");

    const QString health = u"HAProxy's own health check"_s;
    QTest::newRow("automatic: up") << "up 75%"_ba << plain() << QStringList{u"up"_s, u"75%"_s} << 0 << health;
    QTest::newRow("automatic: the weight and what it comes from")
        << "up 75%"_ba << plain() << QStringList{u"up"_s, u"75%"_s} << 1 << u"75 of the 100"_s;
    QTest::newRow("automatic: why this weight")
        << "up 75%"_ba << plain() << QStringList{u"up"_s, u"75%"_s} << 1 << u"because 83 % of the CPU is idle"_s;
    QTest::newRow("forced up says that it overrules operators")
        << "up ready 75%"_ba << forced(ForcedState::Up) << QStringList{u"up"_s, u"ready"_s, u"75%"_s} << 1
        << u"again at every probe"_s;
    QTest::newRow("owed ready") << "up ready 75%"_ba << plain() << QStringList{u"up"_s, u"ready"_s, u"75%"_s} << 1
                                << u"Owed"_s;
    QTest::newRow("forced down") << "down 75%"_ba << forced(ForcedState::Down) << QStringList{u"down"_s, u"75%"_s} << 0
                                 << u"Forced: HAProxy takes the server DOWN"_s;
    QTest::newRow("return check, not forced")
        << "down ready 75% # returning"_ba << plain() << QStringList{u"down"_s, u"ready"_s, u"75%"_s, u"#"_s} << 0
        << u"keeps the server DOWN"_s;
    QTest::newRow("the reason is one word, whatever stands in it")
        << "down 75% # up drain 5% maxconn:1"_ba << forced(ForcedState::Down)
        << QStringList{u"down"_s, u"75%"_s, u"#"_s} << 2 << u"reason"_s;
    QTest::newRow("drain") << "up drain 75%"_ba << forced(ForcedState::Drain)
                           << QStringList{u"up"_s, u"drain"_s, u"75%"_s} << 1 << u"no new visitors"_s;
    QTest::newRow("maint") << "up maint 75%"_ba << forced(ForcedState::Maint)
                           << QStringList{u"up"_s, u"maint"_s, u"75%"_s} << 1 << u"maintenance"_s;
    QTest::newRow("forced weight gives no load as its cause")
        << "up 40%"_ba << limited() << QStringList{u"up"_s, u"40%"_s} << 1 << u"Forced weight: 40 of the 100"_s;
    QTest::newRow("weight 0") << "up 0%"_ba << plain() << QStringList{u"up"_s, u"0%"_s} << 1 << u"no new visitors"_s;
    QTest::newRow("forced maxconn") << "up 40% maxconn:30"_ba << limited()
                                    << QStringList{u"up"_s, u"40%"_s, u"maxconn:30"_s} << 2 << u"at most 30"_s;
    QTest::newRow("owed maxconn") << "up 75% maxconn:200"_ba << plain()
                                  << QStringList{u"up"_s, u"75%"_s, u"maxconn:200"_s} << 2 << u"again open up to 200"_s;
    QTest::newRow("owed maxconn, unlimited")
        << "up 75% maxconn:0"_ba << plain() << QStringList{u"up"_s, u"75%"_s, u"maxconn:0"_s} << 2 << u"any number"_s;
    QTest::newRow("no weight: HAProxy keeps the one it has")
        << "up"_ba << plain() << QStringList{u"up"_s, u"—"_s} << 1 << u"keeps the weight it has"_s;
    QTest::newRow("empty line") << ""_ba << plain() << QStringList{u"(empty)"_s} << 0 << u"changes nothing"_s;
    QTest::newRow("a newer agent's word")
        << "up 75% lb:3"_ba << plain() << QStringList{u"up"_s, u"75%"_s, u"lb:3"_s} << 2 << u"Not known"_s;
    QTest::newRow("no number before the percent sign")
        << "up x%"_ba << plain() << QStringList{u"up"_s, u"x%"_s} << 1 << u"Not known"_s;
}

void ReplyWordsTest::eachWordIsExplained()
{
    QFETCH(const QByteArray, line);
    QFETCH(const ServiceStatus, service);
    QFETCH(const QStringList, words);
    QFETCH(const int, looked);
    QFETCH(const QString, says);
    const std::vector<ExplainedWord> explained = explainReply(line, service);
    QStringList found;
    for (const ExplainedWord &one : explained) {
        found.append(one.word);
        QVERIFY(!one.meaning.isEmpty());
        QVERIFY2(!one.meaning.contains(u'%' + QString(u'1')), qPrintable(one.meaning));
    }
    QCOMPARE(found, words);
    const QString meaning = explained[std::size_t(looked)].meaning;
    QVERIFY2(meaning.contains(says), qPrintable(meaning));
}

void ReplyWordsTest::spokenReplyNamesTheLineEnd()
{
    QCOMPARE(spokenReply("up 75%"_ba), u"up 75%, then a line end"_s);
    QCOMPARE(spokenReply({}), u"An empty line"_s);
}

QTEST_GUILESS_MAIN(ReplyWordsTest)
#include "tst_replywords.moc"
