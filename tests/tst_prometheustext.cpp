// SPDX-License-Identifier: GPL-3.0-or-later
// What a Prometheus server is given, held against its own checker (apt install prometheus).
#include "agentcore/agent/prometheustext.h"
#include "agentcore/agent/prometheuswriter.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr WallTime aTime{1'700'000'000'123ms};

AgentStatus fullStatus()
{
    AgentStatus status;
    status.time = aTime;
    status.agent.version = u"0.1.0"_s;
    status.agent.kind = AgentKind::Service;
    status.agent.uptime = 90'061'500ms;
    status.agent.listening = {{u"::"_s, 9999, true, {}}, {u"192.0.2.1"_s, 9998, false, u"in use"_s}};
    status.agent.journal = JournalHealth::NotSaved;
    status.agent.auditProblem = u"disk full"_s;
    status.agent.probes = Q_UINT64_C(9'007'199'254'740'991);
    status.agent.refused = 7;
    status.agent.held = 3;
    status.agent.capacity = 4096;
    status.agent.sampleAge = 412ms;
    ServiceStatus web;
    web.name = u"web \u00e4 \\ \"quoted\"\nline"_s;
    web.trace.availability = 42.5;
    web.trace.weight = 43;
    web.watchesPorts = true;
    web.connections = 0;
    web.overrides.state = StateOverride{ForcedState::Maint, {}};
    web.overrides.weight = WeightOverride{40, {}};
    ServiceStatus unknown;
    unknown.name = u"default"_s;
    status.services = {web, unknown};
    BalancerStatus balancer;
    balancer.id = 1;
    balancer.address = u"2001:db8::1"_s;
    for (int byte = 0; byte < 256; ++byte)
        balancer.line += char(byte);
    balancer.service = u"default"_s;
    balancer.probes = 12;
    balancer.lastSeen = aTime - 1500ms;
    balancer.upToDate = true;
    balancer.owed = {{DebtKind::Ready, 1, 3, false, std::nullopt}, {DebtKind::Up, 0, 3, true, std::nullopt}};
    BalancerStatus silent;
    silent.id = 2;
    silent.address = u"10.0.0.2"_s;
    silent.service = u"default"_s;
    silent.lastSeen = aTime + 1h; // the clock was set back
    status.balancers = {balancer, silent};
    return status;
}

/// What promtool says of it; empty where it finds nothing.
QByteArray promtoolSays(const QByteArray &text)
{
    QProcess promtool;
    promtool.setProcessChannelMode(QProcess::MergedChannels);
    promtool.start(u"promtool"_s, {u"check"_s, u"metrics"_s});
    if (!promtool.waitForStarted(60'000))
        return "promtool cannot be started: apt install prometheus";
    promtool.write(text);
    promtool.closeWriteChannel();
    if (!promtool.waitForFinished(60'000))
        return "promtool does not end";
    const QByteArray output = promtool.readAll();
    return promtool.exitCode() == 0 ? output : output + "exit code " + QByteArray::number(promtool.exitCode());
}

} // namespace

class TestPrometheusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void promtoolFindsNothing_data();
    void promtoolFindsNothing();
    void promtoolWouldFindAFault();
    void saysWhatIs_data();
    void saysWhatIs();
    void unknownIsLeftOut();
    void labelsAreEscaped();
    void oddNumbers();
    void whatIsTooMuchIsCounted();
};

void TestPrometheusText::promtoolFindsNothing_data()
{
    QTest::addColumn<AgentStatus>("status");
    QTest::newRow("an agent that has just started") << AgentStatus{};
    QTest::newRow("one with something of everything") << fullStatus();
}

void TestPrometheusText::promtoolFindsNothing()
{
    QFETCH(AgentStatus, status);
    QCOMPARE(promtoolSays(prometheusText(status)), QByteArray());
}

// Else the test above could not fail.
void TestPrometheusText::promtoolWouldFindAFault()
{
    QVERIFY(!promtoolSays("# HELP a_total x\n# TYPE a_total gauge\na_total 1\n").isEmpty());
    QVERIFY(!promtoolSays("a{b=\"c\nd\"} 1\n").isEmpty());
}

void TestPrometheusText::saysWhatIs_data()
{
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QByteArray(line); };
    row(R"(sluicekeeper_build_info{version="0.1.0",kind="service"} 1)");
    row("sluicekeeper_uptime_seconds 90061.5");
    row(R"(sluicekeeper_listening{address="::",port="9999"} 1)");
    row(R"(sluicekeeper_listening{address="192.0.2.1",port="9998"} 0)");
    row("sluicekeeper_held_connections 3");
    row("# TYPE sluicekeeper_agent_probes_total counter");
    row("sluicekeeper_agent_probes_total 9007199254740991");
    row("# TYPE sluicekeeper_refused_probes_total counter");
    row("sluicekeeper_refused_probes_total 7");
    row("sluicekeeper_sample_age_seconds 0.412");
    row(R"(sluicekeeper_journal{health="good"} 0)");
    row(R"(sluicekeeper_journal{health="not-saved"} 1)");
    row("sluicekeeper_audit_trail_writable 0");
    row(R"(sluicekeeper_availability_percent{service="web ä \\ \"quoted\"\nline"} 42.5)");
    row(R"(sluicekeeper_weight_percent{service="web ä \\ \"quoted\"\nline"} 40)");
    row("# TYPE sluicekeeper_connections gauge");
    row(R"(sluicekeeper_connections{service="web ä \\ \"quoted\"\nline"} 0)");
    row(R"(sluicekeeper_state{service="web ä \\ \"quoted\"\nline",state="maint"} 1)");
    row(R"(sluicekeeper_state{service="web ä \\ \"quoted\"\nline",state="automatic"} 0)");
    row(R"(sluicekeeper_state{service="default",state="automatic"} 1)");
    row(R"(sluicekeeper_forced{service="default",axis="weight"} 0)");
    row(R"(sluicekeeper_forced{service="web ä \\ \"quoted\"\nline",axis="weight"} 1)");
    row("# TYPE sluicekeeper_probes_total counter");
    row(R"(sluicekeeper_probes_total{service="default",address="10.0.0.2",line=""} 0)");
    row(R"(sluicekeeper_seconds_since_last_probe{service="default",address="10.0.0.2",line=""} 0)");
    row(R"(sluicekeeper_up_to_date{service="default",address="10.0.0.2",line=""} 0)");
    row("sluicekeeper_balancers 2");
    row(R"(sluicekeeper_left_out{of="balancers"} 0)");
}

void TestPrometheusText::saysWhatIs()
{
    QFETCH(QByteArray, line);
    const QByteArray text = prometheusText(fullStatus());
    QVERIFY2(('\n' + text).contains('\n' + line + '\n'), text.constData());
}

// An absent series is "unknown"; 0 would be a measurement.
void TestPrometheusText::unknownIsLeftOut()
{
    const QByteArray text = prometheusText(fullStatus());
    QVERIFY(!text.contains("sluicekeeper_availability_percent{service=\"default\"}"));
    QVERIFY(!text.contains("sluicekeeper_weight_percent{service=\"default\"}"));
    QCOMPARE(text.count("sluicekeeper_connections{"), 1);
    QCOMPARE(text.count("kind=\"ready\"} 1"), 1);
    QCOMPARE(text.count("kind=\"up\""), 0); // still forced, so not owed
    const QByteArray fresh = prometheusText(AgentStatus{});
    QVERIFY(!fresh.contains("sluicekeeper_sample_age_seconds"));
    QVERIFY(!fresh.contains("sluicekeeper_owed")); // no family without a sample
}

void TestPrometheusText::labelsAreEscaped()
{
    PrometheusWriter out;
    out.family("a", PrometheusWriter::Type::Gauge, "x");
    out.sample({{"b", u"\\n\"\n\r\0\u00ff"_s}}, 1);
    QCOMPARE(out.text(), QByteArray("# HELP a x\n# TYPE a gauge\na{b=\"\\\\n\\\"\\n\r\0\xc3\xbf\"} 1\n", 47));
}

void TestPrometheusText::oddNumbers()
{
    PrometheusWriter out;
    out.family("a", PrometheusWriter::Type::Gauge, "x");
    for (const double number : {std::nan(""), std::numeric_limits<double>::infinity(), 1e300, -0.1})
        out.sample({}, number);
    QCOMPARE(out.text(), QByteArray("# HELP a x\n# TYPE a gauge\na NaN\na +Inf\na 1e+300\na -0.1\n"));
    QCOMPARE(promtoolSays(out.text().replace("a +Inf\n", "").replace("a 1e+300\n", "").replace("a -0.1\n", "")),
             QByteArray());
}

void TestPrometheusText::whatIsTooMuchIsCounted()
{
    AgentStatus status;
    for (int i = 0; i < 30; ++i) {
        BalancerStatus balancer;
        balancer.id = quint64(i) + 1;
        balancer.line = QByteArray::number(i);
        balancer.lastSeen = aTime + (i % 10) * 1s;
        status.balancers.push_back(balancer);
        status.services.push_back({});
        status.services.back().name = QString::number(i);
    }
    const QByteArray text = prometheusText(status, {5, 3});
    QVERIFY(text.contains("sluicekeeper_left_out{of=\"services\"} 25\n"));
    QVERIFY(text.contains("sluicekeeper_left_out{of=\"balancers\"} 27\n"));
    for (const char *const newest : {"\"9\"", "\"19\"", "\"29\""})
        QVERIFY2(text.contains(QByteArray("line=") + newest + "}"), newest);
    QVERIFY(!text.contains("line=\"8\""));
    QCOMPARE(promtoolSays(text), QByteArray());
}

QTEST_GUILESS_MAIN(TestPrometheusText)
#include "tst_prometheustext.moc"
