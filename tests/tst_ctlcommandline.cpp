// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ctlcommandline.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sluice;

namespace {

WallTime wall(const QString &iso)
{
    return WallTime(std::chrono::milliseconds(QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()));
}

/// A Tuesday evening in Berlin, where the clocks go forward on 29 March 2026 at 2:00.
const QString nowText = u"2026-03-24T19:30:00+01:00"_s;

CtlCommand commandFor(CtlVerb verb)
{
    CtlCommand command;
    command.verb = verb;
    return command;
}

template<typename Change>
CtlCommand commandFor(CtlVerb verb, Change change)
{
    CtlCommand command = commandFor(verb);
    change(command);
    return command;
}

} // namespace

Q_DECLARE_METATYPE(sluice::CtlCommand)

/// The command line: rows to values, and what is wrong with a text.
class TestCtlCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void helps_data();
    void helps();
    void everyVerbAndOptionIsInTheHelp();
};

void TestCtlCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<CtlCommand>("expected");
    const auto row = [](const char *name, const QStringList &arguments, const CtlCommand &expected) {
        QTest::newRow(name) << arguments << expected;
    };
    using C = CtlCommand;
    row("a verb alone", {u"status"_s}, commandFor(CtlVerb::Status));
    row("JSON and a socket, before the verb", {u"--json"_s, u"--socket"_s, u"/run/x"_s, u"status"_s},
        commandFor(CtlVerb::Status, [](C &c) {
            c.form = C::Form::Json;
            c.socket = u"/run/x"_s;
        }));
    row("a relative socket is one of this directory", {u"status"_s, u"--socket=x"_s},
        commandFor(CtlVerb::Status, [](C &c) { c.socket = QDir::current().absoluteFilePath(u"x"_s); }));
    row("all that goes with maint",
        {u"maint"_s, u"--reason"_s, u"new disk"_s, u"--for=1h30m"_s, u"--service"_s, u"web"_s, u"--wait"_s,
         u"--timeout"_s, u"5m"_s, u"--ignore-silent"_s},
        commandFor(CtlVerb::Maint, [](C &c) {
            c.services = C::Services::Named;
            c.service = u"web"_s;
            c.force.reason = u"new disk"_s;
            c.force.length = 90min;
            c.wait = WaitOrder{5min, WaitOrder::Silent::LeaveOut};
        }));
    row("--wait has a time limit of its own", {u"maint"_s, u"--wait"_s}, commandFor(CtlVerb::Maint, [](C &c) {
            c.wait = WaitOrder{1min, WaitOrder::Silent::EndTheWait};
        }));
    row("drain, then maint", {u"drain"_s, u"--for"_s, u"10m"_s, u"--then"_s, u"maint"_s, u"--all"_s},
        commandFor(CtlVerb::Drain, [](C &c) {
            c.services = C::Services::All;
            c.force.length = 10min;
            c.force.then = ForceOrder::FollowUp::Maint;
        }));
    row("until a time that is still to come today", {u"down"_s, u"--until"_s, u"20:15"_s},
        commandFor(CtlVerb::Down, [](C &c) { c.force.until = wall(u"2026-03-24T20:15:00+01:00"_s); }));
    row("until tomorrow", {u"down"_s, u"--until"_s, u"tomorrow 6:00"_s},
        commandFor(CtlVerb::Down, [](C &c) { c.force.until = wall(u"2026-03-25T06:00:00+01:00"_s); }));
    row("until a day on which the clocks have changed", {u"down"_s, u"--until"_s, u"2026-03-30 06:00:30"_s},
        commandFor(CtlVerb::Down, [](C &c) { c.force.until = wall(u"2026-03-30T06:00:30+02:00"_s); }));
    row("until a time with its zone", {u"down"_s, u"--until"_s, u"2026-03-24T20:00:00Z"_s},
        commandFor(CtlVerb::Down, [](C &c) { c.force.until = wall(u"2026-03-24T21:00:00+01:00"_s); }));
    row("a weight", {u"weight"_s, u"40%"_s}, commandFor(CtlVerb::Weight, [](C &c) { c.force.weight = 40; }));
    row("a weight of 0 without its sign", {u"weight"_s, u"0"_s},
        commandFor(CtlVerb::Weight, [](C &c) { c.force.weight = 0; }));
    row("a maxconn", {u"maxconn"_s, u"30"_s, u"--restore"_s, u"200"_s}, commandFor(CtlVerb::Maxconn, [](C &c) {
            c.force.maxconn = 30;
            c.force.restore = 200;
        }));
    row("a maxconn that had no limit before", {u"maxconn"_s, u"30"_s, u"--restore"_s, u"unlimited"_s},
        commandFor(CtlVerb::Maxconn, [](C &c) { c.force.maxconn = 30; }));
    row("back to automatic, one of them", {u"auto"_s, u"weight"_s},
        commandFor(CtlVerb::Auto, [](C &c) { c.force.slot = OverrideSlot::Weight; }));
    row("forget", {u"balancers"_s, u"forget"_s, u"10.0.0.5"_s, u"lb1 web/web1"_s},
        commandFor(CtlVerb::Balancers, [](C &c) {
            c.forget = ForgetOrder{u"10.0.0.5"_s, u"lb1 web/web1"_s};
        }));
    row("settings set", {u"settings"_s, u"set"_s, u"weight.floor"_s, u"5"_s, u"--service"_s, u"web"_s},
        commandFor(CtlVerb::Settings, [](C &c) {
            c.services = C::Services::Named;
            c.service = u"web"_s;
            c.settings = {SettingsOrder::Action::Set, u"weight.floor"_s, u"5"_s, {}};
        }));
    row("settings check", {u"settings"_s, u"check"_s, u"-"_s}, commandFor(CtlVerb::Settings, [](C &c) {
            c.settings = {SettingsOrder::Action::Check, {}, {}, u"-"_s};
        }));
    row("the last probes", {u"probes"_s, u"--last"_s, u"3"_s}, commandFor(CtlVerb::Probes, [](C &c) { c.last = 3; }));
    row("idle with a fraction", {u"simulate"_s, u"12.5"_s}, commandFor(CtlVerb::Simulate, [](C &c) { c.idle = 12.5; }));
    row("replies to explain", {u"explain"_s, u"drain"_s, u"up 75%"_s}, commandFor(CtlVerb::Explain, [](C &c) {
            c.explain.lines = {"drain", "up 75%"};
            c.explain.setup.weight = 100;
            c.explain.setup.maxconn = 50;
        }));
    row("replies to a server with a static algorithm",
        {u"explain"_s, u"--weight"_s, u"10"_s, u"--maxconn=0"_s, u"--balance"_s, u"static-rr"_s, u"--json"_s, u"--"_s,
         u"--"_s},
        commandFor(CtlVerb::Explain, [](C &c) {
            c.form = C::Form::Json;
            c.explain.lines = {"--"};
            c.explain.setup.weight = 10;
            c.explain.setup.maxconn = 0;
            c.explain.setup.weights = WeightsTaken::AllOrNothing;
        }));
    row("a hash that follows weights", {u"explain"_s, u"up"_s, u"--balance"_s, u"source consistent"_s},
        commandFor(CtlVerb::Explain, [](C &c) {
            c.explain.lines = {"up"};
            c.explain.setup.maxconn = 50;
        }));
    row("a configuration to look at", {u"doctor"_s, u"--haproxy-cfg"_s, u"-"_s},
        commandFor(CtlVerb::Doctor, [](C &c) { c.haproxyCfg = u"-"_s; }));
    row("how long a probe may take", {u"probe"_s, u"--timeout"_s, u"2s"_s},
        commandFor(CtlVerb::Probe, [](C &c) { c.patience = 2s; }));
    row("a line that begins with dashes", {u"balancers"_s, u"--json"_s, u"--"_s, u"forget"_s, u"::1"_s, u"--x"_s},
        commandFor(CtlVerb::Balancers, [](C &c) {
            c.form = C::Form::Json;
            c.forget = ForgetOrder{u"::1"_s, u"--x"_s};
        }));
}

void TestCtlCommandLine::reads()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const CtlCommand, expected);
    const auto parsed = parseCtlCommandLine(arguments, wall(nowText));
    if (const auto *const failure = std::get_if<CtlFailure>(&parsed))
        QFAIL(qPrintable(failure->text));
    QVERIFY(std::holds_alternative<CtlCommand>(parsed));
    QVERIFY(std::get<CtlCommand>(parsed) == expected);
}

void TestCtlCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says) {
        QTest::newRow(name) << arguments << says;
    };
    row("nothing at all", {}, u"sluicectl --help"_s);
    row("an unknown verb", {u"mait"_s}, u"did you mean maint?"_s);
    row("a verb that is like nothing", {u"xyzzy"_s}, u"sluicectl --help"_s);
    row("an unknown option", {u"maint"_s, u"--resaon"_s, u"x"_s}, u"did you mean --reason?"_s);
    row("an option without its value", {u"maint"_s, u"--reason"_s}, u"--reason needs a value"_s);
    row("a value where none goes", {u"maint"_s, u"--wait=1m"_s}, u"--wait takes no value"_s);
    row("an option twice", {u"maint"_s, u"--for"_s, u"1h"_s, u"--for"_s, u"2h"_s}, u"given twice"_s);
    row("an option of another verb", {u"status"_s, u"--for"_s, u"1h"_s}, u"--for does not go with status"_s);
    row("all and one service", {u"maint"_s, u"--all"_s, u"--service"_s, u"x"_s}, u"only one of them"_s);
    row("a length and a time", {u"maint"_s, u"--for"_s, u"1h"_s, u"--until"_s, u"20:00"_s}, u"only one of them"_s);
    row("nothing to explain", {u"explain"_s}, u"sluicectl explain LINE..."_s);
    row("a weight beyond HAProxy's", {u"explain"_s, u"up"_s, u"--weight"_s, u"257"_s}, u"from 0 to 256"_s);
    row("an algorithm that HAProxy does not have", {u"explain"_s, u"up"_s, u"--balance"_s, u"sticky"_s},
        u"an algorithm of HAProxy"_s);
    row("a configuration without a name", {u"doctor"_s, u"--haproxy-cfg="_s}, u"needs a file"_s);
    row("a length without its unit", {u"maint"_s, u"--for"_s, u"30"_s}, u"such as 30s"_s);
    row("a length of nothing", {u"maint"_s, u"--for"_s, u"0s"_s}, u"such as 30s"_s);
    row("a length with its units in disorder", {u"maint"_s, u"--for"_s, u"30m1h"_s}, u"such as 30s"_s);
    row("a length beyond all years", {u"maint"_s, u"--for"_s, u"99999d"_s}, u"ten years"_s);
    row("a negative length", {u"maint"_s, u"--for"_s, u"-5m"_s}, u"such as 30s"_s);
    // 18:00 at 19:30 is not taken for tomorrow in silence.
    row("a time that is past", {u"maint"_s, u"--until"_s, u"18:00"_s}, u"write \"tomorrow 18:00\""_s);
    row("a day that is past", {u"maint"_s, u"--until"_s, u"2026-03-23 18:00"_s}, u"is past"_s);
    row("a day that does not exist", {u"maint"_s, u"--until"_s, u"2026-02-30 18:00"_s}, u"expected a time"_s);
    row("an hour that does not exist", {u"maint"_s, u"--until"_s, u"24:30"_s}, u"expected a time"_s);
    row("an hour that the clocks leave out", {u"maint"_s, u"--until"_s, u"2026-03-29 02:30"_s}, u"does not exist"_s);
    row("an end in words", {u"maint"_s, u"--until"_s, u"soon"_s}, u"expected a time"_s);
    row("a follow-up without an end", {u"drain"_s, u"--then"_s, u"maint"_s}, u"--for TIME or --until WHEN"_s);
    row("another follow-up", {u"drain"_s, u"--for"_s, u"1h"_s, u"--then"_s, u"down"_s}, u"expected maint"_s);
    row("a follow-up of maint", {u"maint"_s, u"--for"_s, u"1h"_s, u"--then"_s, u"maint"_s}, u"does not go with"_s);
    row("a time limit of no wait", {u"maint"_s, u"--timeout"_s, u"1m"_s}, u"only with --wait"_s);
    row("silent ones of no wait", {u"maint"_s, u"--ignore-silent"_s}, u"only with --wait"_s);
    row("no weight", {u"weight"_s}, u"usage: sluicectl weight N%"_s);
    row("a weight that is too large", {u"weight"_s, u"257%"_s}, u"from 0% to 256%"_s);
    row("a negative weight", {u"weight"_s, u"-1"_s}, u"from 0% to 256%"_s);
    row("a weight with a fraction", {u"weight"_s, u"1.5%"_s}, u"from 0% to 256%"_s);
    row("maxconn 0, which is unlimited", {u"maxconn"_s, u"0"_s, u"--restore"_s, u"1"_s}, u"0 means unlimited"_s);
    row("a maxconn without a way back", {u"maxconn"_s, u"30"_s}, u"add --restore N"_s);
    row("a way back to 0", {u"maxconn"_s, u"30"_s, u"--restore"_s, u"0"_s}, u"or unlimited"_s);
    row("a maxconn beyond all numbers", {u"maxconn"_s, u"4294967296"_s, u"--restore"_s, u"1"_s}, u"whole number"_s);
    row("auto of something else", {u"auto"_s, u"maint"_s}, u"state, weight, maxconn"_s);
    row("a word too many", {u"maint"_s, u"web"_s}, u"unexpected \"web\""_s);
    row("forget nobody", {u"balancers"_s, u"forget"_s}, u"something is missing"_s);
    row("forget for one service", {u"balancers"_s, u"forget"_s, u"::1"_s, u"--service"_s, u"x"_s}, u"every service"_s);
    row("settings, another word", {u"settings"_s, u"sett"_s}, u"usage: sluicectl settings"_s);
    row("settings set without a value", {u"settings"_s, u"set"_s, u"reply.style"_s}, u"something is missing"_s);
    row("idle beyond a hundred", {u"simulate"_s, u"101"_s}, u"from 0 to 100"_s);
    row("idle that is no number", {u"simulate"_s, u"nan"_s}, u"from 0 to 100"_s);
    row("the last none", {u"probes"_s, u"--last"_s, u"0"_s}, u"from 1 on"_s);
}

void TestCtlCommandLine::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto parsed = parseCtlCommandLine(arguments, wall(nowText));
    const auto *const failure = std::get_if<CtlFailure>(&parsed);
    QVERIFY(failure);
    QCOMPARE(failure->exit, CtlExit::Usage);
    QVERIFY2(failure->text.contains(says), qPrintable(failure->text));
    QVERIFY2(!failure->text.contains(u'\n'), qPrintable(failure->text));
}

void TestCtlCommandLine::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("the whole") << QStringList{u"--help"_s} << u"Usage: sluicectl [--socket PATH]"_s;
    QTest::newRow("by letter") << QStringList{u"-h"_s} << u"Usage: sluicectl [--socket PATH]"_s;
    QTest::newRow("as a verb") << QStringList{u"help"_s} << u"Usage: sluicectl [--socket PATH]"_s;
    QTest::newRow("of a verb") << QStringList{u"drain"_s, u"--help"_s} << u"--then maint"_s;
    QTest::newRow("of a verb, as a verb") << QStringList{u"help"_s, u"drain"_s} << u"--then maint"_s;
    QTest::newRow("the version") << QStringList{u"--version"_s} << u"sluicectl "_s + QStringLiteral(SLUICE_VERSION);
}

void TestCtlCommandLine::helps()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto parsed = parseCtlCommandLine(arguments, wall(nowText));
    const auto *const text = std::get_if<CtlText>(&parsed);
    QVERIFY(text);
    QVERIFY2(text->text.contains(says), qPrintable(text->text));
}

void TestCtlCommandLine::everyVerbAndOptionIsInTheHelp()
{
    const auto parsed = parseCtlCommandLine({u"--help"_s}, wall(nowText));
    const QString help = std::get<CtlText>(parsed).text;
    for (const CtlVerbEntry &verb : ctlVerbs())
        QVERIFY2(help.contains(u"\n  %1 "_s.arg(verb.word)), verb.word.data());
    for (const CtlOptionEntry &option : ctlOptions())
        QVERIFY2(help.contains(option.word), option.word.data());
}

QTEST_GUILESS_MAIN(TestCtlCommandLine)
#include "tst_ctlcommandline.moc"
