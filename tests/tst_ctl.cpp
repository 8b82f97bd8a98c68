// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctlprocess.h"
#include "tests/scriptedcontrolserver.h"
#include "tests/scriptedstatus.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace sluice;
using namespace sluice::scripted;

/// The program against an agent that says what the test wants: what is asked, what is shown, how it ends.
class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_agent.reset(); }

    void forcesAndSaysSo();
    void wantsToKnowWhichService();
    void all();
    void errorsOfTheAgent_data();
    void errorsOfTheAgent();
    void nobodyThere();
    void whatIsThereDoesNotAnswer();
    void notSavedIsNoSuccess();
    void wholeStatus();
    void colourOnlyOnATerminal();
    void watchTellsEachChange();
    void watchStaysInPlaceOnATerminal();
    void settings();
    void auditTrail();
    void forgets();
    void doctorLooks();
    void doctorLooksAtAConfiguration();
    void explainsWithoutAnAgent();
    void wrongUsageAsksNobody();

private:
    [[nodiscard]] int run(const QStringList &arguments)
    {
        return m_ctl->run(QStringList{u"--socket"_s, m_agent->path()} + arguments);
    }
    void answerStatus(const QJsonArray &services, const QJsonArray &balancers);
    void startOnTerminal(QProcess &script, const QString &verb, const QString &noColor) const;

    std::unique_ptr<ScriptedControlServer> m_agent;
    std::unique_ptr<CtlProcess> m_ctl;
};

void TestCtl::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_agent = std::make_unique<ScriptedControlServer>();
    m_ctl = std::make_unique<CtlProcess>();
    QVERIFY(m_agent->start());
    answerStatus({service(u"default"_s)}, {});
}

void TestCtl::answerStatus(const QJsonArray &services, const QJsonArray &balancers)
{
    m_agent->on(u"status"_s, QJsonValue(status(services, balancers)));
    m_agent->on(u"services"_s, QJsonValue(listOf(u"services"_s, services)));
    m_agent->on(u"balancers"_s, QJsonValue(listOf(u"balancers"_s, balancers)));
}

void TestCtl::forcesAndSaysSo()
{
    m_agent->on(u"override.set"_s, QJsonValue(setAnswer(u"drain"_s)));
    QCOMPARE(run({u"drain"_s, u"--reason"_s, u"patching"_s, u"--for"_s, u"2h"_s, u"--then"_s, u"maint"_s}), 0);
    QCOMPARE(m_agent->requestsOf(u"override.set"_s).front(),
             (QJsonObject{{u"service"_s, u"default"_s},
                          {u"state"_s, u"drain"_s},
                          {u"reason"_s, u"patching"_s},
                          {u"for_s"_s, 7200},
                          {u"then"_s, u"maint"_s}}));
    QCOMPARE(m_agent->requestsOf(u"hello"_s).front().value("program"_L1).toString(), u"sluicectl"_s);
    QCOMPARE(m_ctl->out(), "default: drain without an end\n");
    QCOMPARE(m_ctl->err(), QByteArray());
}

void TestCtl::wantsToKnowWhichService()
{
    answerStatus({service(u"api"_s), service(u"default"_s)}, {});
    QCOMPARE(run({u"maint"_s}), 2);
    QVERIFY2(m_ctl->err().contains("--service NAME or --all; known are: api, default"), m_ctl->err().constData());
    QCOMPARE(m_agent->requestsOf(u"override.set"_s).size(), std::size_t(0));
}

void TestCtl::all()
{
    answerStatus({service(u"api"_s), service(u"default"_s)}, {});
    m_agent->on(u"override.clear"_s, [](const QJsonObject &params) -> ScriptedControlServer::Answer {
        return QJsonValue(QJsonObject{{u"saved"_s, true},
                                      {u"cleared"_s, QJsonArray{u"state"_s}},
                                      {u"service"_s, service(params.value("service"_L1).toString())}});
    });
    QCOMPARE(run({u"auto"_s, u"--all"_s}), 0);
    QCOMPARE(m_ctl->out(), "api: released state; now automatic\ndefault: released state; now automatic\n");
    QCOMPARE(run({u"auto"_s, u"--all"_s, u"--json"_s}), 0);
    QCOMPARE(m_ctl->json().value("results"_L1).toArray().size(), 2);
    QVERIFY(m_ctl->json().value("wait"_L1).isNull());
}

void TestCtl::errorsOfTheAgent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exit");
    QTest::newRow("not permitted") << int(RpcErrorCode::NotPermitted) << 4;
    QTest::newRow("refused") << int(RpcErrorCode::Refused) << 1;
    QTest::newRow("the agent could not") << int(RpcErrorCode::InternalError) << 1;
    QTest::newRow("no such service") << int(RpcErrorCode::UnknownService) << 2;
    QTest::newRow("wrong params") << int(RpcErrorCode::InvalidParams) << 2;
    QTest::newRow("an older agent") << int(RpcErrorCode::MethodNotFound) << 1;
}

void TestCtl::errorsOfTheAgent()
{
    QFETCH(const int, code);
    QFETCH(const int, exit);
    m_agent->on(u"override.set"_s, RpcError{RpcErrorCode(code), u"because of this"_s});
    QCOMPARE(run({u"maint"_s, u"--service"_s, u"default"_s}), exit);
    QCOMPARE(m_ctl->out(), QByteArray());
    QCOMPARE(m_ctl->err().count('\n'), 1);
    QVERIFY2(m_ctl->err().contains(RpcErrorCode(code) == RpcErrorCode::MethodNotFound ? "9.9.9" : "because of this"),
             m_ctl->err().constData());
}

void TestCtl::nobodyThere()
{
    m_agent->stop();
    QCOMPARE(run({u"status"_s}), 3);
    QVERIFY2(m_ctl->err().contains(m_agent->path().toUtf8()), m_ctl->err().constData());
    QVERIFY2(m_ctl->err().contains("systemctl start sluiced"), m_ctl->err().constData());
    // Without a path both places are named, and nothing else is said.
    const QTemporaryDir runtime;
    QVERIFY(QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY2(!QFile::exists(u"/run/sluicekeeper/control"_s), "an agent runs on this machine");
    m_ctl->setEnvironment(u"XDG_RUNTIME_DIR"_s, runtime.path());
    QCOMPARE(m_ctl->run({u"status"_s}), 3);
    QVERIFY2(m_ctl->err().contains("/run/sluicekeeper/control nor at "_ba + runtime.path().toUtf8()
                                   + "/sluicekeeper/control"),
             m_ctl->err().constData());
    QCOMPARE(m_ctl->err().count('\n'), 1);
}

void TestCtl::whatIsThereDoesNotAnswer()
{
    m_agent->setManner(ScriptedControlServer::Manner::Silent);
    QCOMPARE(run({u"status"_s}), 5);
    QVERIFY2(m_ctl->err().contains("does not answer"), m_ctl->err().constData());
}

// `sluicectl maint && reboot` must not reboot where the maint would not survive it.
void TestCtl::notSavedIsNoSuccess()
{
    QJsonObject answer = setAnswer(u"maint"_s);
    answer.insert("saved"_L1, false);
    answer.insert("warning"_L1, u"No space left on device"_s);
    m_agent->on(u"override.set"_s, QJsonValue(answer));
    QCOMPARE(run({u"maint"_s}), 1);
    QVERIFY2(m_ctl->err().contains("not saved (No space left on device)"), m_ctl->err().constData());
    QVERIFY(m_ctl->out().contains("default: maint"));
    // The audit trail alone is a warning: the order is in force and would survive.
    answer.insert("saved"_L1, true);
    m_agent->on(u"override.set"_s, QJsonValue(answer));
    QCOMPARE(run({u"maint"_s}), 0);
    QVERIFY(m_ctl->err().contains("No space left on device"));
}

void TestCtl::wholeStatus()
{
    QJsonObject first = status({service(u"b"_s)}, {balancer(1, u"10.0.0.5"_s, 1, Fetched::Yes)});
    first.insert("more"_L1, true);
    first.insert("news"_L1, u"of a later version"_s);
    m_agent->on(u"status"_s, QJsonValue(first));
    m_agent->on(u"services"_s, [](const QJsonObject &params) -> ScriptedControlServer::Answer {
        const bool isSecond = params.value("after"_L1).toString() == "a"_L1;
        return QJsonValue(
            QJsonObject{{u"services"_s, QJsonArray{service(isSecond ? u"b"_s : u"a"_s)}}, {u"more"_s, !isSecond}});
    });
    QCOMPARE(run({u"status"_s, u"--json"_s}), 0);
    const QJsonObject json = m_ctl->json();
    QCOMPARE(json.value("services"_L1).toArray().size(), 2);
    QCOMPARE(json.value("host"_L1).toString(), u"web1"_s);
    QCOMPARE(json.value("news"_L1).toString(), u"of a later version"_s);
    QVERIFY(!json.contains("more"_L1));
}

/// `script` gives it a terminal.
void TestCtl::startOnTerminal(QProcess &script, const QString &verb, const QString &noColor) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"NO_COLOR"_s, noColor);
    script.setProcessEnvironment(environment);
    script.start(u"script"_s,
                 {u"-qec"_s, u"%1 --socket %2 %3"_s.arg(QStringLiteral(SLUICECTL_PROGRAM), m_agent->path(), verb),
                  u"/dev/null"_s});
}

void TestCtl::colourOnlyOnATerminal()
{
    QCOMPARE(run({u"status"_s}), 0);
    QVERIFY(!m_ctl->out().contains('\x1b'));
    const auto onTerminal = [this](const QString &noColor) {
        QProcess script;
        startOnTerminal(script, u"status"_s, noColor);
        if (!QTest::qWaitFor([&script] { return script.state() == QProcess::NotRunning; }, 60'000))
            script.kill();
        return script.readAllStandardOutput();
    };
    const QByteArray coloured = onTerminal(QString());
    QVERIFY2(coloured.contains("\x1b[32m"), coloured.constData());
    const QByteArray plain = onTerminal(u"1"_s);
    QVERIFY2(plain.contains("default") && !plain.contains('\x1b'), plain.constData());
}

void TestCtl::watchTellsEachChange()
{
    m_agent->on(u"subscribe"_s, QJsonValue(QJsonObject()));
    m_ctl->start({u"--socket"_s, m_agent->path(), u"watch"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_ctl->out().contains("Nothing is forced."), 30'000);
    m_agent->send(u"reply"_s, {{u"services"_s, QJsonArray{service(u"default"_s, u"maint"_s)}}});
    QTRY_VERIFY_WITH_TIMEOUT(m_ctl->out().contains("default: says \"up maint 75%\", was \"up 75%\"\n"), 30'000);
    m_agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_ctl->out().contains("the agent is gone"), 30'000);
    answerStatus({service(u"default"_s)}, {});
    QVERIFY(m_agent->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_ctl->out().contains("the agent is back"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_ctl->out().contains("default: released; now automatic\n"), 30'000);
    QVERIFY(m_ctl->isRunning());
}

void TestCtl::watchStaysInPlaceOnATerminal()
{
    m_agent->on(u"subscribe"_s, QJsonValue(QJsonObject()));
    QProcess script;
    QByteArray out;
    const auto shows = [&](const QByteArray &text) {
        out += script.readAllStandardOutput();
        return out.contains(text);
    };
    startOnTerminal(script, u"watch"_s, u"1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows("\x1b[2J\x1b[H") && shows("Nothing is forced."), 30'000);
    out.clear();
    m_agent->send(u"override"_s, {{u"services"_s, QJsonArray{service(u"default"_s, u"maint"_s)}}});
    QTRY_VERIFY_WITH_TIMEOUT(shows("default: maint since"), 30'000);
    m_agent->stop();
    QTRY_VERIFY_WITH_TIMEOUT(shows("The agent is gone"), 30'000);
    // Drawn over, not written below.
    QVERIFY(out.contains("\x1b[H") && !out.contains("\x1b[2J"));
    QVERIFY(script.state() == QProcess::Running);
    script.kill();
    QVERIFY(script.waitForFinished());
}

void TestCtl::settings()
{
    m_agent->on(u"settings.apply"_s,
                QJsonValue(QJsonObject{{u"changed"_s, QJsonArray{u"listen.port"_s}},
                                       {u"restart_needed"_s, QJsonArray{u"listen.port"_s}}}));
    QCOMPARE(run({u"settings"_s, u"set"_s, u"listen.port"_s, u"9998"_s}), 0);
    QCOMPARE(m_agent->requestsOf(u"settings.apply"_s).front(),
             (QJsonObject{{u"set"_s, QJsonObject{{u"listen.port"_s, 9998}}}, {u"unset"_s, QJsonArray()}}));
    QCOMPARE(m_ctl->out(), "In force: listen.port\nNot before the agent is restarted: listen.port\n");
    QCOMPARE(run({u"settings"_s, u"unset"_s, u"service.weight.floor"_s}), 0);
    QCOMPARE(m_agent->requestsOf(u"settings.apply"_s).back(),
             (QJsonObject{{u"service"_s, u"default"_s},
                          {u"set"_s, QJsonObject()},
                          {u"unset"_s, QJsonArray{u"weight.floor"_s}}}));
    QCOMPARE(run({u"settings"_s, u"set"_s, u"listen.prot"_s, u"1"_s}), 2);
    QVERIFY2(m_ctl->err().contains("did you mean listen.port?"), m_ctl->err().constData());

    const QJsonObject error{{u"line"_s, 3}, {u"column"_s, 8}, {u"code"_s, u"x"_s}, {u"text"_s, u"expected a port"_s}};
    m_agent->on(u"settings.check"_s, QJsonValue(QJsonObject{{u"good"_s, false}, {u"errors"_s, QJsonArray{error}}}));
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"s.toml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[listen]\n") > 0);
    file.close();
    QCOMPARE(run({u"settings"_s, u"check"_s, path}), 1);
    QVERIFY2(m_ctl->err().startsWith(path.toUtf8() + ":3:8: expected a port\n"), m_ctl->err().constData());
    QCOMPARE(m_agent->requestsOf(u"settings.check"_s).front().value("toml"_L1).toString(), u"[listen]\n"_s);
    QCOMPARE(run({u"settings"_s, u"check"_s, path + u".none"_s}), 1);
}

void TestCtl::auditTrail()
{
    const auto entry = [](int number) {
        return QJsonObject{{u"number"_s, number},
                           {u"time_ms"_s, now},
                           {u"user"_s, number == 2 ? u"bob"_s : u"alice"_s},
                           {u"method"_s, u"override.set"_s},
                           {u"service"_s, u"default"_s},
                           {u"outcome"_s, u"refused"_s}};
    };
    // Two fit into an answer: the newest first, then those before them.
    m_agent->on(u"audit"_s, [entry](const QJsonObject &params) -> ScriptedControlServer::Answer {
        const int before = params.value("before"_L1).toInt(4);
        QJsonArray entries;
        for (int number = std::max(1, before - 2); number < before; ++number)
            entries.append(entry(number));
        return QJsonValue(QJsonObject{{u"entries"_s, entries}, {u"last"_s, 3}, {u"problem"_s, u"full"_s}});
    });
    QCOMPARE(run({u"history"_s}), 0);
    QCOMPARE(m_ctl->out().count("alice"), 2);
    QCOMPARE(m_ctl->out().count("bob"), 1);
    QVERIFY2(m_ctl->err().contains("cannot be written (full)"), m_ctl->err().constData());
    QCOMPARE(run({u"history"_s, u"--json"_s, u"--last"_s, u"2"_s}), 0);
    QCOMPARE(m_ctl->json().value("entries"_L1).toArray().size(), 2);
    QCOMPARE(m_ctl->json().value("entries"_L1).toArray().last().toObject().value("number"_L1).toInt(), 3);
}

void TestCtl::forgets()
{
    m_agent->on(u"balancers.forget"_s,
                QJsonValue(QJsonObject{{u"forgotten"_s, 1}, {u"owed"_s, QJsonArray{u"ready"_s}}}));
    QCOMPARE(run({u"balancers"_s, u"forget"_s, u"10.0.0.5"_s, u"lb1 web/web1"_s}), 0);
    QCOMPARE(m_agent->requestsOf(u"balancers.forget"_s).front(),
             (QJsonObject{{u"address"_s, u"10.0.0.5"_s}, {u"line"_s, u"lb1 web/web1"_s}}));
    QVERIFY2(m_ctl->out().contains("It was still owed ready"), m_ctl->out().constData());
}

void TestCtl::doctorLooks()
{
    m_agent->on(u"audit"_s, QJsonValue(QJsonObject{{u"entries"_s, QJsonArray()}, {u"problem"_s, QString()}}));
    QCOMPARE(run({u"doctor"_s, u"--json"_s}), 1);
    QCOMPARE(m_ctl->json().value("good"_L1).toBool(true), false);
    // A time like those of the scripts is before the first agent was built: a clock that is not set.
    QJsonObject good = status({service(u"default"_s)}, {balancer(1, u"10.0.0.5"_s, 0, Fetched::Yes)});
    const qint64 today = QDateTime::currentMSecsSinceEpoch();
    good.insert("time_ms"_L1, today);
    QJsonObject asking = balancer(1, u"10.0.0.5"_s, 0, Fetched::Yes);
    asking.insert("last_seen_ms"_L1, today);
    good.insert("balancers"_L1, QJsonArray{asking});
    m_agent->on(u"status"_s, QJsonValue(good));
    QCOMPARE(run({u"doctor"_s}), 0);
    QVERIFY2(m_ctl->out().contains("ok  "), m_ctl->out().constData());
    m_agent->stop();
    QCOMPARE(run({u"doctor"_s, u"--json"_s}), 3);
    QCOMPARE(m_ctl->json().value("good"_L1).toBool(true), false);
}

// Each finding names its line and the fix, also where no agent can be asked.
void TestCtl::doctorLooksAtAConfiguration()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"haproxy.cfg"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("backend web\n    balance roundrobin\n    server s1 10.0.0.1:80 weight 100 check agent-check\n");
    file.close();
    m_agent->on(u"audit"_s, QJsonValue(QJsonObject{{u"entries"_s, QJsonArray()}, {u"problem"_s, QString()}}));
    m_agent->on(u"settings.get"_s, QJsonValue(QJsonObject()));
    const auto portMissing = [this] {
        const QJsonArray findings = m_ctl->json().value("findings"_L1).toArray();
        for (const QJsonValue value : findings) {
            const QJsonObject finding = value.toObject();
            if (finding.value("code"_L1) == QJsonValue(u"agent-port-missing"_s))
                return finding;
        }
        return QJsonObject();
    };
    QCOMPARE(run({u"doctor"_s, u"--json"_s, u"--haproxy-cfg"_s, path}), 1);
    QCOMPARE(portMissing().value("line"_L1), QJsonValue(3));
    QCOMPARE(portMissing().value("check"_L1), QJsonValue(u"haproxy-cfg"_s));
    QVERIFY(portMissing().value("text"_L1).toString().startsWith(path + u":3: web/s1: "_s));
    QVERIFY(portMissing().value("advice"_L1).toString().contains(u"agent-port"_s));
    QCOMPARE(run({u"doctor"_s, u"--haproxy-cfg"_s, path + u"x"_s}), 1);
    QVERIFY2(m_ctl->err().contains("No such file"), m_ctl->err().constData());
    m_agent->stop();
    QCOMPARE(run({u"doctor"_s, u"--json"_s, u"--haproxy-cfg"_s, path}), 3);
    QCOMPARE(portMissing().value("line"_L1), QJsonValue(3));
}

void TestCtl::explainsWithoutAnAgent()
{
    m_agent->stop();
    QCOMPARE(run({u"explain"_s, u"--json"_s, u"up maint 75%"_s, u"ready"_s, u"down 101%"_s}), 0);
    const QJsonArray all = QJsonDocument::fromJson(m_ctl->out()).array();
    QCOMPARE(all.size(), 3);
    const QJsonObject first = all[0].toObject();
    QCOMPARE(first.value("reply"_L1), QJsonValue(u"up maint 75%"_s));
    QCOMPARE(first.value("words"_L1).toArray().size(), 3);
    QCOMPARE(first.value("administrative"_L1), QJsonValue(u"FMAINT"_s));
    QCOMPARE(first.value("status"_L1), QJsonValue(u"MAINT"_s));
    QCOMPARE(first.value("takes_traffic"_L1), QJsonValue(false));
    QCOMPARE(first.value("maxconn"_L1), QJsonValue(50));
    QCOMPARE(all[1].toObject().value("status"_L1), QJsonValue(u"UP"_s));
    QCOMPARE(all[1].toObject().value("weight"_L1), QJsonValue(75));
    QCOMPARE(all[2].toObject().value("status"_L1), QJsonValue(u"DOWN (agent)"_s));
    QCOMPARE(run({u"explain"_s, u"drain 75%"_s}), 0);
    QVERIFY2(m_ctl->out().contains("DRAIN (agent), no traffic, weight 75 of 100, maxconn 50"),
             m_ctl->out().constData());
    QCOMPARE(run({u"explain"_s}), 2);
    QCOMPARE(run({u"explain"_s, u"up"_s, u"--balance"_s, u"upside-down"_s}), 2);
}

void TestCtl::wrongUsageAsksNobody()
{
    QCOMPARE(run({u"maint"_s, u"--for"_s, u"never"_s}), 2);
    QVERIFY(m_agent->requestsOf(u"hello"_s).empty());
    QCOMPARE(m_ctl->err().count('\n'), 1);
    QCOMPARE(m_ctl->run({u"--version"_s}), 0);
    QVERIFY(m_ctl->out().startsWith("sluicectl "));
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
