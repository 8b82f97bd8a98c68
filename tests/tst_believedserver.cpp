// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/haproxy/believedserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sluice;

namespace {

QString text(const std::optional<bool> &value)
{
    return !value ? u"?"_s : *value ? u"traffic"_s : u"none"_s;
}

template<typename Word>
QString text(const std::optional<Word> &value)
{
    return value ? QString(word(*value)) : u"?"_s;
}

QString text(const std::optional<QByteArray> &value)
{
    return value ? QString::fromUtf8(*value) : u"?"_s;
}

template<typename Number>
QString numberText(const std::optional<Number> &value)
{
    return value ? QString::number(*value) : u"?"_s;
}

/// "up READY 75 30 | RUNNING UP traffic": what is known axis by axis, and what follows.
QString shown(const BelievedServer &server)
{
    return u"%1 %2 %3 %4 | %5 %6 %7"_s.arg(
        text(server.operating()), text(server.administration()), numberText(server.weight()),
        numberText(server.maxconn()), text(server.operation()), text(server.status()), text(server.takesTraffic()));
}

} // namespace

/// What may be said of a server of which nothing is known but what it was told.
class tst_BelievedServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsWhatItWasTold_data();
    void knowsWhatItWasTold();
    void aRefusedWeightIsNotKnown();
    void remembersFromTheJournal();
    void assumesAFreshProcess();
    void knowsNothingOfSlowstart();
};

void tst_BelievedServer::knowsWhatItWasTold_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArrayList &lines, const QString &expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("nothing yet", {}, u"? ? ? ? | ? ? ?"_s);
    row("an empty line", {"\n"}, u"? ? ? ? | ? ? ?"_s);
    row("the automatic reply does not say whether it is drained", {"up 75%\n"}, u"up ? 75 ? | ? ? ?"_s);
    row("all axes", {"up ready 75% maxconn:30\n"}, u"up READY 75 30 | RUNNING UP traffic"_s);
    row("no weight: perhaps 0", {"up ready\n"}, u"up READY ? ? | RUNNING UP ?"_s);
    row("no operating word: perhaps down", {"ready 75%\n"}, u"? READY 75 ? | ? ? ?"_s);
    row("down is no traffic in any case", {"down\n"}, u"down ? ? ? | STOPPED ? none"_s);
    row("fail and ready", {"fail ready\n"}, u"fail READY ? ? | STOPPED DOWN (agent) none"_s);
    row("maint decides alone", {"maint\n"}, u"? FMAINT ? ? | STOPPED MAINT none"_s);
    row("drain is no traffic", {"drain\n"}, u"? FDRAIN ? ? | ? ? none"_s);
    row("drain and up", {"drain up\n"}, u"up FDRAIN ? ? | RUNNING DRAIN (agent) none"_s);
    row("weight 0 is no traffic", {"up 0%\n"}, u"up ? 0 ? | ? ? none"_s);
    row("an axis stays as it was last told", {"maint 40%\n", "up\n", "maxconn:7\n"},
        u"up FMAINT 40 7 | STOPPED MAINT none"_s);
    row("down, then ready alone", {"down\n", "ready\n"}, u"down READY ? ? | STOPPED DOWN (agent) none"_s);
    row("maint and back", {"down maint 75%\n", "up ready 75%\n"}, u"up READY 75 ? | RUNNING UP traffic"_s);
    row("a line without end tells nothing", {"up ready 75%"}, u"? ? ? ? | ? ? ?"_s);
    row("a wrong word tells nothing", {"failed 50%% maxconn:x\n"}, u"? ? ? ? | ? ? ?"_s);
    row("unlimited is known", {"maxconn:0\n"}, u"? ? ? 0 | ? ? ?"_s);
}

void tst_BelievedServer::knowsWhatItWasTold()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, expected);
    BelievedServer server;
    for (const QByteArray &line : lines)
        server.receive(line);
    QCOMPARE(shown(server), expected);
}

void tst_BelievedServer::aRefusedWeightIsNotKnown()
{
    ServerSetup setup;
    setup.weights = WeightsTaken::AllOrNothing;
    BelievedServer server(setup);
    server.receive("up ready 50%\n");
    QCOMPARE(shown(server), u"up READY ? ? | RUNNING UP ?"_s);
    server.receive("100%\n");
    QCOMPARE(shown(server), u"up READY 100 ? | RUNNING UP traffic"_s);
}

void tst_BelievedServer::remembersFromTheJournal()
{
    Reply told;
    told.administrative = AdministrativeState::Maint;
    told.maxconn = 30;
    BelievedServer server;
    server.recall(told);
    QCOMPARE(shown(server), u"? FMAINT ? 30 | STOPPED MAINT none"_s);
    server.receive("up 75%\n");
    QCOMPARE(shown(server), u"up FMAINT 75 30 | STOPPED MAINT none"_s);
}

void tst_BelievedServer::assumesAFreshProcess()
{
    ServerSetup setup;
    setup.weight = 10;
    setup.maxconn = 50;
    BelievedServer server(setup);
    QCOMPARE(server.assumed().status(), "UP");
    QCOMPARE(server.assumed().userWeight(), 10);
    server.receive("up 55%\n");
    QCOMPARE(server.weight(), 5);
    QCOMPARE(server.assumed().maxconn(), 50U);
    QVERIFY(server.assumed().takesTraffic());
    BelievedServer same(setup);
    same.receive("up 55%\n");
    QVERIFY(same == server);
}

void tst_BelievedServer::knowsNothingOfSlowstart()
{
    ServerSetup setup;
    setup.slowstart = std::chrono::seconds(30);
    setup.check = std::nullopt;
    BelievedServer server(setup);
    server.receive("down ready 50%\n");
    server.receive("up\n");
    QCOMPARE(shown(server), u"up READY 50 ? | RUNNING no check traffic"_s);
}

QTEST_GUILESS_MAIN(tst_BelievedServer)
#include "tst_believedserver.moc"
