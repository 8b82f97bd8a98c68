// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meaningwords.h"
#include "ui/weightreplay.h"
#include "ui/whymoment.h"
#include "ui/whysteps.h"
#include "ui/whytext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>

#include <algorithm>

using namespace sluice;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WallTime noon{std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 12h};

/// An hour of a machine: idle until half past eleven, then busy for ten minutes, then idle again.
WhyRecords anHour()
{
    WhyRecords records;
    records.service.name = u"default"_s;
    records.service.reply = "up 100%";
    records.service.sources = {{u"cpu"_s, 80.0, {}}};
    records.service.trace = {80.0, 80.0, 100.0, 100, std::nullopt, 100};
    records.now = noon;
    records.agentSince = noon - 1h;
    records.rule = WeightSettings{};
    records.rule->smoothing = {0ms, 0ms};
    for (WallTime time = noon - 1h; time <= noon; time += 1s) {
        const bool busy = time >= noon - 30min && time < noon - 20min;
        records.seconds.push_back({time, busy ? 5.0F : 80.0F, busy ? 5.0F : 80.0F, busy ? 50.0F : 100.0F});
    }
    return records;
}

ProbeStatus probeAt(quint64 number, WallTime time, const QByteArray &reply)
{
    ProbeStatus probe;
    probe.number = number;
    probe.time = time;
    probe.address = u"10.0.0.5"_s;
    probe.reply = reply;
    probe.service = u"default"_s;
    probe.outcome = ProbeOutcome::Fetched;
    return probe;
}

bool has(const WhyMoment &moment, WhyGap gap)
{
    return std::ranges::find(moment.gaps, gap) != moment.gaps.end();
}

QString plain(const WhyMoment &moment)
{
    QTextDocument document;
    document.setHtml(whyHtml(moment));
    return document.toPlainText();
}

} // namespace

/// What is said of a moment is what was recorded, or a rule's result from it; what neither tells is said to be unknown.
class WhyMomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nowIsWhatTheAgentSays();
    void whatWasSentIsBelieved();
    void aRefusedProbeWasToldNothing();
    void withoutAProbeTheRuleSaysIt();
    void stepsThatLeadElsewhereAreNotShown();
    void whatWasForcedIsKnownByItsMarks();
    void whatStillHoldsIsKnownByItself();
    void aMinuteIsARange();
    void nothingIsInvented_data();
    void nothingIsInvented();
    void textIsNeverMarkup();
    void everyMeaningHasItsWords();
    void theRuleIsReadFromTheSettings();
};

void WhyMomentTest::nowIsWhatTheAgentSays()
{
    WhyRecords records = anHour();
    BalancerStatus owing;
    owing.address = u"10.0.0.6"_s;
    owing.owed = {OwedStatus{DebtKind::Ready, 1, 3, false, {}}};
    records.balancers = {BalancerStatus{}, owing};
    const WhyMoment moment = whyNow(records);
    QCOMPARE(moment.source, ReplySource::Now);
    QCOMPARE(moment.reply, records.service.reply);
    QCOMPARE(moment.trace, records.service.trace);
    QCOMPARE(moment.owing.size(), std::size_t(1));
    QVERIFY(moment.gaps.empty());
    const QString text = plain(moment);
    for (const QString &part : {u"Source “cpu”"_s, u"80 %"_s, u"Automatic weight"_s, u"100 %"_s, u"10.0.0.6"_s,
                                u"ready: heard 1 of 3"_s, u"the weight becomes 100"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\n"_s + text));
    QVERIFY(!text.contains(u"Not known any more"_s));
}

void WhyMomentTest::whatWasSentIsBelieved()
{
    WhyRecords records = anHour();
    records.probes = {probeAt(1, noon - 25min - 3s, "up 50%"), probeAt(2, noon - 25min - 1s, "up ready 50%"),
                      probeAt(3, noon - 25min + 1s, "up 51%")};
    const WhyMoment moment = whyAt(records, noon - 25min);
    QCOMPARE(moment.source, ReplySource::Sent);
    QCOMPARE(moment.reply, "up ready 50%"_ba);
    QCOMPARE(moment.toWhom, u"10.0.0.5"_s);
    QCOMPARE(moment.sentAt, noon - 25min - 1s);
    QVERIFY(!has(moment, WhyGap::ReplyNotKept));
    QVERIFY(has(moment, WhyGap::OwedNotKept));
}

void WhyMomentTest::aRefusedProbeWasToldNothing()
{
    WhyRecords records = anHour();
    records.probes = {probeAt(1, noon - 25min - 1s, {})};
    records.probes.front().outcome = ProbeOutcome::Refused;
    QCOMPARE(whyAt(records, noon - 25min).source, ReplySource::Recomposed);
}

void WhyMomentTest::withoutAProbeTheRuleSaysIt()
{
    const WhyMoment busy = whyAt(anHour(), noon - 25min);
    QCOMPARE(busy.source, ReplySource::Recomposed);
    QCOMPARE(busy.reply, "up 50%"_ba);
    QCOMPARE(busy.trace.availability, std::optional(5.0));
    QCOMPARE(busy.trace.curve, std::optional(50.0));
    QCOMPARE(busy.trace.weight, std::optional(50));
    QVERIFY(!has(busy, WhyGap::StepsNotKept));
    const WhyMoment idle = whyAt(anHour(), noon - 45min);
    QCOMPARE(idle.reply, "up 100%"_ba);
    QCOMPARE(idle.trace.weight, std::optional(100));
    WhyRecords terse = anHour();
    terse.style = ReplyStyle::WeightOnly;
    QCOMPARE(whyAt(terse, noon - 25min).reply, "50%"_ba);
}

// The settings were others then: the steps of today would be a lie.
void WhyMomentTest::stepsThatLeadElsewhereAreNotShown()
{
    WhyRecords records = anHour();
    records.rule->preset = WeightPreset::Proportional;
    WhyMoment moment = whyAt(records, noon - 25min);
    QVERIFY(has(moment, WhyGap::StepsNotKept));
    QCOMPARE(moment.trace.availability, std::optional(5.0));
    QCOMPARE(moment.trace.curve, std::nullopt);
    QCOMPARE(moment.trace.weight, std::optional(50));
    QCOMPARE(moment.reply, "up 50%"_ba);
    records.rule.reset();
    moment = whyAt(records, noon - 25min);
    QVERIFY(has(moment, WhyGap::StepsNotKept));
}

void WhyMomentTest::whatWasForcedIsKnownByItsMarks()
{
    WhyRecords records = anHour();
    records.marks = {{noon - 28min, u"default"_s, u"drain"_s, true},
                     {noon - 26min, u"default"_s, u"weight 40%"_s, true},
                     {noon - 22min, u"default"_s, u"drain"_s, false}};
    HistoryEntry entry;
    entry.time = noon - 28min + 100ms;
    entry.user = u"bob"_s;
    entry.after = u"drain"_s;
    entry.reason = u"kernel update"_s;
    records.entries = {entry};
    const WhyMoment moment = whyAt(records, noon - 25min);
    QCOMPARE(moment.forced.size(), std::size_t(2));
    QCOMPARE(moment.forced.front().value, ForcedValue(ForcedState::Drain));
    QCOMPARE(moment.forced.front().note->owner, u"bob"_s);
    QCOMPARE(moment.forced.back().value, ForcedValue(40));
    QVERIFY(!moment.forced.back().note);
    QCOMPARE(moment.reply, "up drain 40% # kernel update"_ba);
    QVERIFY(plain(moment).contains(u"Reason: kernel update"_s));
    QCOMPARE(whyAt(records, noon - 21min).reply, "up 40%"_ba);
    QCOMPARE(whyAt(records, noon - 29min).reply, "up 50%"_ba);
}

// What the agent took over from its journal has no mark.
void WhyMomentTest::whatStillHoldsIsKnownByItself()
{
    WhyRecords records = anHour();
    OverrideNote note;
    note.owner = u"alice"_s;
    note.since = noon - 2h;
    records.service.overrides.state = StateOverride{ForcedState::Maint, note};
    QCOMPARE(whyAt(records, noon - 25min).reply, "up maint 50%"_ba);
    records.service.overrides.state->note.since = noon - 10min;
    QVERIFY(whyAt(records, noon - 25min).forced.empty());
}

void WhyMomentTest::aMinuteIsARange()
{
    WhyRecords records = anHour();
    records.agentSince = noon - 24h;
    MetricMinute steady{noon - 5h, MetricRange{70, 80, 90}, MetricRange{70, 80, 90}, MetricRange{100, 100, 100}};
    MetricMinute torn{noon - 5h + 1min, MetricRange{2, 40, 90}, {}, MetricRange{50, 80, 100}};
    records.minutes = {steady, torn};
    WhyMoment moment = whyAt(records, noon - 5h + 30s);
    QVERIFY(has(moment, WhyGap::MinutesOnly));
    QCOMPARE(moment.reply, "up 100%"_ba);
    QVERIFY(plain(moment).contains(u"70 % to 90 %"_s));
    moment = whyAt(records, noon - 5h + 90s);
    QCOMPARE(moment.source, ReplySource::Unknown);
    QVERIFY(has(moment, WhyGap::ReplyNotKept));
    QVERIFY(plain(moment).contains(u"50 % to 100 %"_s));
}

void WhyMomentTest::nothingIsInvented_data()
{
    QTest::addColumn<WallTime>("at");
    QTest::addColumn<bool>("beforeTheAgent");
    QTest::newRow("before the agent started") << noon - 90min << true;
    QTest::newRow("after what was recorded") << noon + 5min << false;
}

void WhyMomentTest::nothingIsInvented()
{
    QFETCH(const WallTime, at);
    QFETCH(const bool, beforeTheAgent);
    const WhyMoment moment = whyAt(anHour(), at);
    QCOMPARE(moment.source, ReplySource::Unknown);
    QVERIFY(moment.reply.isEmpty());
    QVERIFY(has(moment, WhyGap::NothingMeasured) && has(moment, WhyGap::ReplyNotKept));
    QCOMPARE(has(moment, WhyGap::BeforeTheAgent), beforeTheAgent);
    QCOMPARE(moment.trace, WeightTrace{});
    QVERIFY(plain(moment).contains(u"not known any more"_s));
}

// A reason is anybody's text.
void WhyMomentTest::textIsNeverMarkup()
{
    WhyRecords records = anHour();
    OverrideNote note;
    note.reason = u"<img src=x> & <b>bold</b>"_s;
    records.service.overrides.state = StateOverride{ForcedState::Drain, note};
    records.service.reply = "up drain 100% # <img src=x>";
    const QString text = plain(whyNow(records));
    QVERIFY2(text.contains(note.reason), qPrintable(text));
    QVERIFY2(text.contains(u"# <img src=x>"_s), qPrintable(text));
}

void WhyMomentTest::everyMeaningHasItsWords()
{
    for (int meaning = 0; meaning <= int(Meaning::ReasonHidden); ++meaning) {
        WordMeaning word{"x", Meaning(meaning), {}, {}};
        if (word.meaning == Meaning::Weight)
            word.numbers = {50, 100, 50};
        else if (word.meaning == Meaning::WeightRoundsToZero || word.meaning == Meaning::WeightCapped)
            word.numbers = {50, 1};
        else if (word.meaning == Meaning::Maxconn)
            word.numbers = {30};
        QVERIFY(doesText(word).endsWith(u'.'));
        QVERIFY2(!doesText(word).contains(QRegularExpression(u"%\\d"_s)), qPrintable(doesText(word)));
        QVERIFY(leavesText(word.meaning).endsWith(u'.'));
    }
}

void WhyMomentTest::theRuleIsReadFromTheSettings()
{
    const QJsonObject weight{{u"haproxy_weight"_s, 10},
                             {u"algorithm"_s, u"static"_s},
                             {u"preset"_s, u"custom"_s},
                             {u"points"_s, QJsonArray{QJsonArray{0, 20}, QJsonArray{50.5, 80}}},
                             {u"shape"_s, u"linear"_s},
                             {u"smoothing"_s, QJsonObject{{u"fall"_s, 0.5}, {u"rise"_s, 7}}},
                             {u"floor"_s, 3},
                             {u"ceiling"_s, 90}};
    const QJsonObject settings{{u"service"_s, QJsonArray{QJsonObject{{u"name"_s, u"web"_s}, {u"weight"_s, weight}}}}};
    WeightSettings expected;
    expected.haproxyWeight = 10;
    expected.algorithm = BalanceAlgorithm::Static;
    expected.preset = WeightPreset::Custom;
    expected.points = {{0, 20}, {50.5, 80}};
    expected.shape = CurveShape::Linear;
    expected.smoothing = {500ms, 7s};
    expected.floor = 3;
    expected.ceiling = 90;
    QCOMPARE(weightSettingsOf(settings, u"web"_s), std::optional(expected));
    QCOMPARE(weightSettingsOf(settings, u"other"_s), std::nullopt);
    QCOMPARE(weightSettingsOf({}, u"web"_s), std::nullopt);
}

QTEST_MAIN(WhyMomentTest)
#include "tst_whymoment.moc"
