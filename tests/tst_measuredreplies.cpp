// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/simulatedserver.h"

#include "tests/measuredcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

ServerSetup setupOf(const MeasuredCase &measured)
{
    ServerSetup setup;
    setup.maxconn = 50;
    for (const QByteArray &change : measured.setup) {
        const QByteArrayList words = change.split(' ');
        if (words.first() == "weight")
            setup.weight = words.at(1).toInt();
        else if (words.first() == "maxconn")
            setup.maxconn = words.at(1).toUInt();
        else if (words.first() == "balance")
            setup.weights = weightsTaken(words.at(1), words.value(2));
        else if (words.first() == "slowstart")
            setup.slowstart = std::chrono::seconds(2);
        else if (words.first() == "check")
            setup.check = std::nullopt;
        else if (words.first() == "declared")
            setup.declared = DeclaredAs::Disabled;
        else
            qWarning("an unknown setup: %s", change.constData());
    }
    return setup;
}

/// A server with what happens around it: its service, and an agent that goes on answering as it did.
class Scene
{
public:
    explicit Scene(const ServerSetup &setup)
        : m_server(setup)
    {
        checkHealth();
    }

    void take(const MeasuredStep &step)
    {
        if (step.event == "operator") {
            command(step.what); // shown at once: no check ran since
            return;
        }
        if (step.event == "service dies")
            m_serviceLives = false;
        else if (step.event == "service returns")
            m_serviceLives = true;
        else if (step.event == "slowstart ends")
            m_server.slowstartEnded();
        else if (step.event != "later")
            m_agent = step;
        for (int i = 0; i < 3; ++i) {
            probe();
            checkHealth();
        }
    }

    [[nodiscard]] const SimulatedServer &server() const { return m_server; }

private:
    void probe()
    {
        if (m_agent.event == "agent")
            m_server.receive(m_agent.what);
        else if (m_agent.event == "timeout")
            m_server.probeTimedOut();
        else if (m_agent.event == "refused")
            m_server.probeRefused();
        else
            qWarning("an unknown event: %s", m_agent.event.constData());
    }

    void checkHealth()
    {
        for (int i = 0; i < 3; ++i) {
            if (m_serviceLives)
                m_server.healthCheckPassed();
            else
                m_server.healthCheckFailed();
        }
    }

    void command(const QByteArray &line)
    {
        const QByteArray words = QByteArray(line).replace("b/s ", "").replace(" b/s", "");
        if (words == "set server state maint" || words == "disable server")
            m_server.operatorSetsState(AdministrativeState::Maint);
        else if (words == "set server state drain")
            m_server.operatorSetsState(AdministrativeState::Drain);
        else if (words == "set server state ready")
            m_server.operatorSetsState(AdministrativeState::Ready);
        else if (words == "set server weight 10%")
            m_server.operatorSetsWeight(10);
        else if (words == "set maxconn server 44")
            m_server.operatorSetsMaxconn(44);
        else if (words == "set server agent up")
            m_server.operatorSetsAgent(OperatingState::Up);
        else if (words == "set server agent down")
            m_server.operatorSetsAgent(OperatingState::Down);
        else if (words == "set server health up")
            m_server.operatorSetsHealthUp();
        else if (words == "disable agent")
            m_server.operatorDisablesAgent();
        else
            qWarning("an unknown command: %s", words.constData());
    }

    SimulatedServer m_server;
    MeasuredStep m_agent;
    bool m_serviceLives = true;
};

/// The flag that says "disabled in the configuration" stands beside the others and decides nothing.
QByteArray withoutConfigured(QByteArray administration)
{
    administration.replace("+CMAINT", "");
    return administration == "CMAINT" ? QByteArrayLiteral("READY") : administration;
}

QByteArray bytes(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArrayList shownBy(const SimulatedServer &server)
{
    const QByteArray weights = QByteArray::number(server.userWeight()) + '/'
        + QByteArray::number(server.setup().weight);
    const std::optional<int> effective = server.effectiveWeight();
    return {server.status(),
            bytes(word(server.operation())),
            bytes(word(server.administration())),
            weights,
            effective ? QByteArray::number(*effective) : QByteArrayLiteral("rising"),
            server.maxconn() == 0 ? QByteArrayLiteral("unlimited") : QByteArray::number(server.maxconn()),
            bytes(word(server.agentStatus())),
            server.agentText()};
}

} // namespace

/// The simulated server against what HAProxy 2.6.12 was seen to do.
class tst_MeasuredReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFileIsThere();
    void isWhatHaproxyDid_data();
    void isWhatHaproxyDid();

private:
    [[nodiscard]] static std::optional<std::vector<MeasuredCase>> cases()
    {
        return measuredCases(QStringLiteral(SLUICE_TEST_DATA "/haproxy/measured.txt"));
    }
};

void tst_MeasuredReplies::theFileIsThere()
{
    const auto all = cases();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(181));
    QCOMPARE(unescaped("a\\x00\\n{xy*2}\\\\"), QByteArray("a\0\nxyxy\\", 8));
}

void tst_MeasuredReplies::isWhatHaproxyDid_data()
{
    QTest::addColumn<int>("index");
    const auto all = cases();
    QVERIFY(all);
    for (std::size_t i = 0; i < all->size(); ++i)
        QTest::newRow(all->at(i).name.constData()) << int(i);
}

void tst_MeasuredReplies::isWhatHaproxyDid()
{
    QFETCH(const int, index);
    const MeasuredCase measured = cases()->at(std::size_t(index));
    QVERIFY(!measured.steps.empty());
    Scene scene(setupOf(measured));
    for (const MeasuredStep &step : measured.steps) {
        scene.take(step);
        QByteArrayList expected = step.shown;
        expected[2] = withoutConfigured(expected.at(2));
        QByteArrayList shown = shownBy(scene.server());
        if (scene.server().operation() == ServerOperation::Starting)
            shown[4] = expected.at(4); // how far slowstart was when HAProxy was asked is not the model's to know
        QVERIFY2(shown == expected,
                 qPrintable(u"line %1\nshown    %2\nmeasured %3"_s.arg(step.line).arg(
                     QString::fromLatin1(shown.join(" | ")), QString::fromLatin1(expected.join(" | ")))));
    }
}

QTEST_GUILESS_MAIN(tst_MeasuredReplies)
#include "tst_measuredreplies.moc"
