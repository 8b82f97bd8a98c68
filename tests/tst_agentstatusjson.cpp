// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"
#include "agentcore/control/statuswords.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AgentStatusJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void statusGoesRound_data();
    void statusGoesRound();
    void statusHasTheKeysOfScripts();
    void probesGoRound_data();
    void probesGoRound();
    void historyGoesRound();
    void anHourFitsIntoOneAnswer();
    void unknownIsNull();
    void agesAreNeverNegative();
    void advertisedWeight_data();
    void advertisedWeight();
    void garbageGivesDefaults_data();
    void garbageGivesDefaults();
    void debtsOfUnknownKindsAreLeftOut();
    void wordsGoRound();
};

namespace {

constexpr WallTime aTime{1'700'000'000'123ms};

// As it comes out at the other end of the socket.
QJsonObject sent(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

QByteArray everyByte()
{
    QByteArray bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes.append(char(byte));
    return bytes;
}

OverrideNote note(std::optional<OverrideEnd> end = std::nullopt)
{
    return {u"disk # swap\n\u00e4"_s, u"alice"_s, u"sluicectl"_s, aTime, std::move(end)};
}

OverrideEnd endOf(OverrideEnd::Kind kind)
{
    OverrideEnd end;
    end.kind = kind;
    end.wall = aTime + 2h;
    return end;
}

AgentInfo fullInfo()
{
    AgentInfo info;
    info.version = u"0.1.0"_s;
    info.host = u"web-3.example.org"_s;
    info.kind = AgentKind::Service;
    info.pid = 4711;
    info.uptime = 86'400'123ms;
    info.listening = {{u"::"_s, 9999, true, QString()}, {u"10.0.0.7"_s, 65535, false, u"Address already in use"_s}};
    info.source = SamplingSource::Simulated;
    info.style = ReplyStyle::WeightOnly;
    info.journal = JournalHealth::Lost;
    info.journalText = u"garbage at byte 0, kept as journal.damaged"_s;
    info.firstStart = true;
    info.auditProblem = u"audit.jsonl: No space left on device"_s;
    info.sampleAge = 412ms;
    info.configFile = u"/etc/sluicekeeper/sluicekeeper.toml"_s;
    info.settingsError = u"3:7: unknown key"_s;
    info.phase = LifePhase::Farewell;
    info.reloaded = aTime;
    info.probes = 9'007'199'254'740'993;
    info.refused = 3;
    info.lastRefused = u"203.0.113.9"_s;
    info.held = 17;
    info.capacity = 3968;
    return info;
}

ServiceStatus fullService()
{
    ServiceStatus service;
    service.name = u"web"_s;
    service.reply = "up drain 42% # back at 18:00";
    service.phase = ReplyPhase::JournalLost;
    service.sources = {{u"cpu"_s, 42.5, QString()}, {u"memory"_s, std::nullopt, u"not readable"_s}};
    service.trace = {42.5, 41.25, 43.0, 42, 41, 40};
    service.overrides.state = StateOverride{ForcedState::Drain, note(endOf(OverrideEnd::Kind::At))};
    service.overrides.weight = WeightOverride{256, note(endOf(OverrideEnd::Kind::After))};
    service.overrides.maxconn = MaxconnOverride{30, 200, note()};
    service.haproxyWeight = 10;
    service.watchesPorts = true;
    service.connections = 1234;
    return service;
}

BalancerStatus fullBalancer()
{
    BalancerStatus balancer;
    balancer.id = 12;
    balancer.address = u"10.0.0.1"_s;
    balancer.line = everyByte();
    balancer.service = u"web"_s;
    balancer.lastSeen = aTime - 1500ms;
    balancer.interval = 2001ms;
    balancer.probes = 123'456;
    balancer.lastReply = "up ready 75%";
    balancer.nextReply = "up 75%";
    balancer.lastFetched = everyByte();
    balancer.upToDate = true;
    balancer.counts = true;
    balancer.owed = {{DebtKind::Up, 1, 3, false, std::nullopt},
                     {DebtKind::Ready, 2, 4, true, std::nullopt},
                     {DebtKind::Weight, 0, 3, false, std::nullopt},
                     {DebtKind::Maxconn, 0, 3, false, 200}};
    balancer.returnCheck = true;
    balancer.waitsForSilent = true;
    balancer.notSaved = true;
    return balancer;
}

} // namespace

void AgentStatusJsonTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void AgentStatusJsonTest::statusGoesRound_data()
{
    QTest::addColumn<AgentStatus>("status");
    AgentStatus defaults;
    QTest::newRow("defaults") << defaults;

    AgentStatus full;
    full.time = aTime;
    full.agent = fullInfo();
    full.services = {fullService(), ServiceStatus{}};
    full.balancers = {fullBalancer(), BalancerStatus{}};
    QTest::newRow("every field set") << full;

    AgentStatus unknown = full;
    unknown.services.front().trace = {};
    unknown.services.front().overrides = {};
    unknown.balancers.front().lastSeen.reset();
    unknown.balancers.front().interval.reset();
    unknown.balancers.front().lastFetched.reset();
    QTest::newRow("everything unknown that can be") << unknown;

    for (const AgentKind kind : {AgentKind::BuiltIn, AgentKind::Service}) {
        full.agent.kind = kind;
        QTest::addRow("an agent that is %s", word(kind).data()) << full;
    }
    for (const JournalHealth health : {JournalHealth::Good, JournalHealth::NotSaved, JournalHealth::Lost}) {
        full.agent.journal = health;
        QTest::addRow("a journal that is %s", word(health).data()) << full;
    }
    for (const ReplyPhase phase : {ReplyPhase::Normal, ReplyPhase::JournalLost, ReplyPhase::Unattributed}) {
        full.services.front().phase = phase;
        QTest::addRow("phase %s", word(phase).data()) << full;
    }
}

void AgentStatusJsonTest::statusGoesRound()
{
    QFETCH(AgentStatus, status);
    QCOMPARE(agentStatusFromJson(sent(toJson(status))), status);
    QCOMPARE(agentInfoFromJson(sent(toJson(status.agent))), status.agent);
    for (const ServiceStatus &service : status.services)
        QCOMPARE(serviceStatusFromJson(sent(toJson(service))), service);
    for (const BalancerStatus &balancer : status.balancers)
        QCOMPARE(balancerStatusFromJson(sent(toJson(balancer, status.time))), balancer);
}

void AgentStatusJsonTest::statusHasTheKeysOfScripts()
{
    AgentStatus status;
    status.time = aTime;
    status.agent = fullInfo();
    status.services = {fullService()};
    status.balancers = {fullBalancer()};
    const QJsonObject json = sent(toJson(status));
    QCOMPARE(json.value("time_ms"_L1), QJsonValue(Q_INT64_C(1700000000123)));
    QCOMPARE(json.value("version"_L1), QJsonValue(u"0.1.0"_s));
    QCOMPARE(json.value("host"_L1), QJsonValue(u"web-3.example.org"_s));
    const QJsonObject agent = json.value("agent"_L1).toObject();
    QCOMPARE(agent.value("kind"_L1), QJsonValue(u"service"_s));
    QCOMPARE(agent.value("uptime_s"_L1), QJsonValue(86400.123));
    QCOMPARE(agent.value("listening"_L1).toArray().size(), 2);

    const QJsonObject service = json.value("services"_L1).toArray().first().toObject();
    for (const auto key :
         {"name"_L1, "reply"_L1, "weight"_L1, "availability"_L1, "sources"_L1, "overrides"_L1, "phase"_L1})
        QVERIFY2(service.contains(key), key.data());
    QCOMPARE(service.value("reply"_L1), QJsonValue(u"up drain 42% # back at 18:00"_s));
    QCOMPARE(service.value("availability"_L1), QJsonValue(42.5));

    const QJsonObject balancer = json.value("balancers"_L1).toArray().first().toObject();
    for (const auto key :
         {"address"_L1, "service"_L1, "last_seen_s"_L1, "interval_s"_L1, "probes"_L1, "last_reply"_L1, "owed"_L1})
        QVERIFY2(balancer.contains(key), key.data());
    QCOMPARE(balancer.value("last_seen_s"_L1), QJsonValue(1.5));
    QCOMPARE(balancer.value("interval_s"_L1), QJsonValue(2.001));
}

// A default in the place of a value that cannot be read would show something that nobody forced.
void AgentStatusJsonTest::probesGoRound_data()
{
    QTest::addColumn<ProbeStatus>("probe");
    QTest::newRow("defaults") << ProbeStatus{};
    using enum ProbeOutcome;
    for (const ProbeOutcome outcome : {Answered, Fetched, Refused, Lost}) {
        QTest::addRow("%s", word(outcome).data())
            << ProbeStatus{77, aTime, u"2001:db8::1"_s, 54321, everyByte(), "up 75%", u"web"_s, outcome};
    }
}

void AgentStatusJsonTest::probesGoRound()
{
    QFETCH(ProbeStatus, probe);
    QCOMPARE(probeStatusFromJson(sent(toJson(probe))), probe);
}

void AgentStatusJsonTest::historyGoesRound()
{
    HistoryStatus history;
    QCOMPARE(historyStatusFromJson(sent(toJson(history))), history);
    history.seconds = {
        {aTime, 97.3F, 0.1F, 42.0F, 17.0F},
        {aTime + 1s, std::nullopt, 1.0F / 3.0F, std::nullopt},
        {aTime + 2s, std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max(), -0.0F}};
    history.minutes = {
        {aTime, MetricRange{1.1F, 2.2F, 99.9F}, std::nullopt, MetricRange{}, MetricRange{0.0F, 1.5F, 70000.0F}},
        {aTime + 1min, std::nullopt, MetricRange{0.0F, 50.05F, 100.0F}, std::nullopt}};
    history.marks = {{aTime, u"web"_s, u"maint"_s, true}, {aTime + 5s, u"web"_s, u"automatic"_s, false}};
    QCOMPARE(historyStatusFromJson(sent(toJson(history))), history);
}

// 97.3f written as a double is 97.30000305175781: an hour of such points fills half an answer.
void AgentStatusJsonTest::anHourFitsIntoOneAnswer()
{
    QCOMPARE(QJsonDocument(toJson(HistoryStatus{{{aTime, 97.3F, std::nullopt, 42.0F}}, {}, {}}))
                 .toJson(QJsonDocument::Compact),
             R"({"marks":[],"minutes":[],"seconds":[{"availability":null,"connections":null,"idle":97.3,)"
             R"("time_ms":1700000000123,"weight":42}]})");
    HistoryStatus hour;
    for (std::size_t second = 0; second < MetricHistory::seconds; ++second)
        hour.seconds.push_back(
            {aTime + std::chrono::seconds(second), 100.0F / 3.0F, 200.0F / 7.0F, 100.0F / 9.0F, 65535.0F});
    QVERIFY(QJsonDocument(toJson(hour)).toJson(QJsonDocument::Compact).size() < 512 * 1024);
}

void AgentStatusJsonTest::unknownIsNull()
{
    const QJsonObject service = sent(toJson(ServiceStatus{}));
    QVERIFY(service.value("weight"_L1).isNull());
    QVERIFY(service.value("availability"_L1).isNull());
    QVERIFY(service.value("connections"_L1).isNull());
    const QJsonObject trace = service.value("trace"_L1).toObject();
    for (const auto key : {"availability"_L1, "smoothed"_L1, "curve"_L1, "steadied"_L1, "weight"_L1})
        QVERIFY2(trace.value(key).isNull(), key.data());
    for (const auto key : {"state"_L1, "weight"_L1, "maxconn"_L1})
        QVERIFY2(service.value("overrides"_L1).toObject().value(key).isNull(), key.data());
    const QJsonObject balancer = sent(toJson(BalancerStatus{}, aTime));
    for (const auto key : {"last_seen_ms"_L1, "last_seen_s"_L1, "interval_s"_L1, "last_fetched"_L1})
        QVERIFY2(balancer.value(key).isNull(), key.data());

    ServiceStatus odd;
    odd.trace.availability = std::numeric_limits<double>::quiet_NaN();
    odd.trace.smoothed = std::numeric_limits<double>::infinity();
    QVERIFY(toJson(odd).value("availability"_L1).isNull());
    QVERIFY(toJson(odd).value("trace"_L1).toObject().value("smoothed"_L1).isNull());
}

// The clock was set back between a probe and the question.
void AgentStatusJsonTest::agesAreNeverNegative()
{
    BalancerStatus balancer;
    balancer.lastSeen = aTime + 1h;
    QCOMPARE(toJson(balancer, aTime).value("last_seen_s"_L1), QJsonValue(0.0));
}

void AgentStatusJsonTest::advertisedWeight_data()
{
    QTest::addColumn<int>("forced");
    QTest::addColumn<int>("automatic");
    QTest::addColumn<QJsonValue>("weight");
    QTest::newRow("neither") << -1 << -1 << QJsonValue(QJsonValue::Null);
    QTest::newRow("automatic") << -1 << 42 << QJsonValue(42);
    QTest::newRow("forced without a sample") << 0 << -1 << QJsonValue(0);
    QTest::newRow("forced goes first") << 40 << 75 << QJsonValue(40);
}

void AgentStatusJsonTest::advertisedWeight()
{
    QFETCH(int, forced);
    QFETCH(int, automatic);
    ServiceStatus service;
    if (forced >= 0)
        service.overrides.weight = WeightOverride{forced, note()};
    if (automatic >= 0)
        service.trace.weight = automatic;
    QTEST(toJson(service).value("weight"_L1), "weight");
}

void AgentStatusJsonTest::garbageGivesDefaults_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("nothing", "{}");
    row("keys that nobody knows", R"({"colour":"blue","deep":{"deeper":[[]]}})");
    row("parts that are no objects", R"({"time_ms":"now","agent":[],"services":{},"balancers":7,"trace":1,"owed":true,
        "overrides":null,"sources":"cpu","listening":"all","seconds":{},"minutes":1,"marks":"x"})");
    row("lists of what is no object", R"({"services":[1,null,"x",[]],"balancers":[true],"owed":[0],"sources":[[]],
        "listening":[9999],"seconds":[1],"minutes":[null],"marks":["maint"]})");
    row("texts that are numbers", R"({"version":1,"host":2,"name":3,"reply":4,"address":5,"line":6,"service":7,
        "last_reply":8,"audit_problem":15,"next_reply":9,"sent":10,"config_file":11,"settings_error":12,"journal_text":13,"last_refused":14})");
    row("numbers that are texts",
        R"({"time_ms":"1","pid":"1","uptime_s":"1","probes":"1","refused":"1","sample_age_s":"1","held":"1",
        "capacity":"1","id":"1","last_seen_ms":"1","interval_s":"1","number":"1","port":"1","haproxy_weight":"1"})");
    row("numbers that cannot be",
        R"({"time_ms":1e300,"pid":1e300,"uptime_s":1e300,"probes":-1,"refused":1.5,"held":1e99,
        "capacity":4294967296,"id":-1,"last_seen_ms":-5,"interval_s":-1,"number":-9e18,"port":65536,"haproxy_weight":1e10})");
    row("switches that are numbers",
        R"({"first_start":1,"return_check":1,"waits_for_silent":"true","not_saved":[],"up_to_date":1,
        "counts":"true","last_fetched":1})");
    row("words that nobody knows", R"({"kind":"tool","journal":"burnt","phase":"moon","outcome":"x","style":"short",
        "source":"dice"})");
    row("words in capitals", R"({"kind":"SERVICE","journal":"Lost","phase":"Journal-Lost","outcome":"LOST",
        "style":"Weight-Only","source":"Simulated"})");
    row("moments without a time", R"({"seconds":[{"idle":1}],"minutes":[{"idle":{"min":1,"mean":1,"max":1}}],
        "marks":[{"text":"maint"}]})");
}

void AgentStatusJsonTest::garbageGivesDefaults()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    const QJsonObject garbage = document.object();
    QCOMPARE(agentStatusFromJson(garbage), AgentStatus{});
    QCOMPARE(agentStatusFromJson({{u"agent"_s, garbage}}), AgentStatus{});
    QCOMPARE(agentInfoFromJson(garbage), AgentInfo{});
    QCOMPARE(serviceStatusFromJson(garbage), ServiceStatus{});
    QCOMPARE(balancerStatusFromJson(garbage), BalancerStatus{});
    QCOMPARE(probeStatusFromJson(garbage), ProbeStatus{});
    QCOMPARE(historyStatusFromJson(garbage), HistoryStatus{});
    QCOMPARE(overridesFromJson(garbage), Overrides{});
}

// An unknown debt shown as `ready` would be a lie about the load balancer.
void AgentStatusJsonTest::debtsOfUnknownKindsAreLeftOut()
{
    const QJsonObject json{{u"owed"_s,
                            QJsonArray{QJsonObject{{u"kind"_s, u"colour"_s}, {u"needed"_s, 9}},
                                       QJsonObject{{u"kind"_s, u"ready"_s}, {u"fetches"_s, 1e300}}}}};
    const BalancerStatus balancer = balancerStatusFromJson(json);
    QCOMPARE(balancer.owed, (std::vector<OwedStatus>{OwedStatus{}}));
}

void AgentStatusJsonTest::wordsGoRound()
{
    for (const SamplingSource source : {SamplingSource::System, SamplingSource::Simulated})
        QCOMPARE(samplingSourceFromWord(QString(word(source))), source);
    for (const ReplyStyle style : {ReplyStyle::Complete, ReplyStyle::WeightOnly})
        QCOMPARE(replyStyleFromWord(QString(word(style))), style);
    QCOMPARE(agentKindFromWord(u""), std::nullopt);
    QCOMPARE(journalHealthFromWord(u"saved"), std::nullopt);
}

QTEST_GUILESS_MAIN(AgentStatusJsonTest)
#include "tst_agentstatusjson.moc"
