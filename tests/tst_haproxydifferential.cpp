// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/simulatedserver.h"

#include "tests/haproxyprocess.h"
#include "tests/randomreplies.h"
#include "tests/scriptedagent.h"
#include "tests/webservice.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

constexpr int serversInOneProcess = 130;
constexpr int repliesInOneSequence = 8;
constexpr int patience = 60'000;

/// A server line of HAProxy and the same for the model.
struct Shape
{
    QString limits;
    QString check;
    QString extra;
    ServerSetup setup;
};

ServerSetup setupFor(int weight, quint32 maxconn, std::optional<HealthCheck> check)
{
    ServerSetup setup;
    setup.weight = weight;
    setup.maxconn = maxconn;
    setup.check = check;
    return setup;
}

std::vector<Shape> shapes()
{
    return {{u"weight 100 maxconn 50"_s, u"check"_s, {}, setupFor(100, 50, HealthCheck{2, 3})},
            {u"weight 100"_s, {}, {}, setupFor(100, 0, std::nullopt)},
            {u"maxconn 7"_s, {}, {}, setupFor(1, 7, std::nullopt)},
            {u"weight 10"_s, u"check"_s, u"rise 1 fall 1"_s, setupFor(10, 0, HealthCheck{1, 1})},
            {u"weight 256 maxconn 50"_s, {}, {}, setupFor(256, 50, std::nullopt)},
            {u"weight 0 maxconn 50"_s, {}, {}, setupFor(0, 50, std::nullopt)},
            {u"weight 3 minconn 10 maxconn 50"_s, u"check"_s, u"rise 3 fall 2"_s, setupFor(3, 50, HealthCheck{3, 2})}};
}

/// One server of the running HAProxy, what its agent says, and the model of it.
struct Subject
{
    QByteArray line;
    QByteArrayList said;
    SimulatedServer model;
    RandomReplies replies;
};

/// Once the service's health checks have passed, which they do sooner or later.
SimulatedServer settled(SimulatedServer server)
{
    for (int i = 0; i < 3; ++i)
        server.healthCheckPassed();
    return server;
}

/// The columns to be compared. `last_agt` with its blanks as ServerView reads it; while a probe is under way HAProxy
/// shows none.
QString columns(const SimulatedServer &server, bool withText)
{
    QStringList cells{QString::fromUtf8(server.status()),
                      QString(word(server.operation())),
                      QString(word(server.administration())),
                      u"%1/%2"_s.arg(server.userWeight()).arg(server.setup().weight),
                      QString::number(server.effectiveWeight().value_or(-1)),
                      server.maxconn() == 0 ? u"unlimited"_s : QString::number(server.maxconn()),
                      QString(word(server.agentStatus()))};
    if (withText)
        cells.append(QString::fromUtf8(server.agentText()).simplified());
    return cells.join(u" | "_s);
}

QString columns(const ServerView &view)
{
    QStringList cells{view.status,
                      view.operational,
                      view.administrative.isEmpty() ? u"READY"_s : view.administrative.join(u'+'),
                      u"%1/%2"_s.arg(view.userWeight).arg(view.initialWeight),
                      QString::number(view.effectiveWeight),
                      view.maxconn ? QString::number(*view.maxconn) : u"unlimited"_s,
                      QString(view.agentStatus).remove(u"* "_s)};
    if (!view.agentRuns())
        cells.append(view.lastAgent);
    return cells.join(u" | "_s);
}

QString printable(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.toPercentEncoding(" ,%#:;+-", "", '\\'));
}

quint32 chosenSeed()
{
    bool isNumber = false;
    const uint given = qEnvironmentVariable("SLUICE_DIFFERENTIAL_SEED").toUInt(&isNumber);
    return isNumber ? given : QRandomGenerator::system()->generate();
}

} // namespace

/// Random replies to a real HAProxy and to the model, compared after each. The seed is printed;
/// SLUICE_DIFFERENTIAL_SEED=n repeats a run.
class tst_HaproxyDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sameAsHaproxy_data();
    void sameAsHaproxy();
    void enoughSequencesWereCompared();

private:
    void prepare(const QString &balance, quint32 offset, WeightsTaken weights);
    void sayNext();
    [[nodiscard]] bool everyReplyIsIn() const;
    [[nodiscard]] QString differences() const;

    WebService m_service;
    std::unique_ptr<ScriptedAgent> m_agent;
    std::unique_ptr<HaproxyProcess> m_haproxy;
    HaproxyConfig m_config;
    std::vector<Subject> m_subjects;
    quint32 m_seed = 0;
    int m_sequences = 0;
};

void tst_HaproxyDifferential::initTestCase()
{
    m_seed = chosenSeed();
    qInfo("SLUICE_DIFFERENTIAL_SEED=%u", m_seed);
    QVERIFY(m_service.start());
}

void tst_HaproxyDifferential::sameAsHaproxy_data()
{
    QTest::addColumn<QString>("balance");
    QTest::addColumn<quint32>("offset");
    QTest::addColumn<bool>("isStatic");
    QTest::newRow("roundrobin") << u"roundrobin"_s << 0U << false;
    QTest::newRow("leastconn") << u"leastconn"_s << 1000U << false;
    QTest::newRow("static-rr") << u"static-rr"_s << 2000U << true;
    QTest::newRow("source, map-based") << u"source"_s << 4000U << true;
    QTest::newRow("source, hash-type consistent") << u"source\n    hash-type consistent"_s << 3000U << false;
}

void tst_HaproxyDifferential::prepare(const QString &balance, quint32 offset, WeightsTaken weights)
{
    m_haproxy = std::make_unique<HaproxyProcess>();
    m_agent = std::make_unique<ScriptedAgent>();
    m_subjects.clear();
    m_config = {};
    QVERIFY(m_agent->start());
    m_config.balance = balance;
    m_config.agentInterval = std::chrono::milliseconds(100);
    m_config.checkInterval = std::chrono::milliseconds(500);
    const std::vector<Shape> all = shapes();
    for (int i = 0; i < serversInOneProcess; ++i) {
        Shape shape = all.at(std::size_t(i) % all.size());
        shape.setup.weights = weights;
        HaproxyServer server;
        server.name = u"s%1"_s.arg(i);
        server.servicePort = m_service.port();
        server.agentPort = m_agent->port();
        server.agentSend = server.name;
        server.limits = shape.limits;
        server.check = shape.check;
        server.extra = shape.extra;
        m_config.servers.push_back(server);
        m_subjects.push_back(
            {server.name.toUtf8(), {}, SimulatedServer(shape.setup), RandomReplies(m_seed + offset + quint32(i))});
    }
}

void tst_HaproxyDifferential::sayNext()
{
    for (Subject &subject : m_subjects) {
        subject.said.append(subject.replies.next());
        subject.model.receive(subject.said.last());
        m_agent->setReply(subject.line, subject.said.last());
    }
}

/// The second answer shows that the first has been taken in: HAProxy asks anew only when it is done.
bool tst_HaproxyDifferential::everyReplyIsIn() const
{
    return std::ranges::all_of(m_subjects,
                               [this](const Subject &subject) { return m_agent->answered(subject.line) >= 2; });
}

/// Empty where HAProxy shows for each server what the model does, before or after the next health checks.
QString tst_HaproxyDifferential::differences() const
{
    QString text;
    const QHash<QString, ServerView> views = m_haproxy->views();
    for (const Subject &subject : m_subjects) {
        const ServerView view = views.value(u"b/"_s + QString::fromUtf8(subject.line));
        const QString seen = columns(view);
        const QString expected = columns(subject.model, !view.agentRuns());
        if (seen == expected || seen == columns(settled(subject.model), !view.agentRuns()))
            continue;
        text += u"%1 after"_s.arg(QString::fromUtf8(subject.line));
        for (const QByteArray &reply : subject.said)
            text += u" \"%1\""_s.arg(printable(reply));
        text += u"\n  HAProxy %1\n  model   %2\n"_s.arg(seen, expected);
    }
    return text;
}

void tst_HaproxyDifferential::sameAsHaproxy()
{
    QFETCH(const QString, balance);
    QFETCH(const quint32, offset);
    QFETCH(const bool, isStatic);
    prepare(balance, offset, isStatic ? WeightsTaken::AllOrNothing : WeightsTaken::Any);
    for (int step = 0; step < repliesInOneSequence; ++step) {
        sayNext();
        if (step == 0)
            QCOMPARE(m_haproxy->start(m_config), std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(everyReplyIsIn(), patience);
        // A probe that timed out on a busy machine shows in the columns until the next one.
        QString trouble;
        const bool same = QTest::qWaitFor([&] { return (trouble = differences()).isEmpty(); }, 20'000);
        QVERIFY2(same, qPrintable(u"seed %1, reply %2\n%3"_s.arg(m_seed).arg(step + 1).arg(trouble)));
    }
    m_sequences += int(m_subjects.size());
}

void tst_HaproxyDifferential::enoughSequencesWereCompared()
{
    QVERIFY2(m_sequences >= 500, qPrintable(u"%1 sequences"_s.arg(m_sequences)));
}

QTEST_GUILESS_MAIN(tst_HaproxyDifferential)
#include "tst_haproxydifferential.moc"
