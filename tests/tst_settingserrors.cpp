// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/settingserrorrows.h"

#include <QRegularExpression>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

/// What may stand at the top of a file.
const QString topLevel = u"expected \"listen\", \"reply\", \"sampling\", \"lifecycle\", \"metrics\" or \"service\""_s;

} // namespace

class TestSettingsErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unknownKeys_data();
    void unknownKeys() { compareError(SettingsErrorCode::UnknownKey); }
    void wrongTypes_data();
    void wrongTypes() { compareError(SettingsErrorCode::WrongType); }
    void outOfRange_data();
    void outOfRange() { compareError(SettingsErrorCode::OutOfRange); }
    void unknownValues_data();
    void unknownValues() { compareError(SettingsErrorCode::UnknownValue); }
    void duplicates_data();
    void duplicates() { compareError(SettingsErrorCode::Duplicate); }
    void aMisspeltPresetIsToldBeforeItsPoints();
};

void TestSettingsErrors::unknownKeys_data()
{
    addColumns();

    QTest::newRow("a misspelt key")
        << QByteArray("[listen]\nprt = 1\n") << 2 << 1
        << u"unknown key \"prt\" in [listen]; expected \"addresses\", \"port\", \"allow\", "
           u"\"not_balancers\", \"backlog\" or \"max_connections\"; did you mean \"port\"?"_s;
    QTest::newRow("a misspelt key with a hyphen")
        << QByteArray("[listen]\nmax-connection = 100\n") << 2 << 1
        << u"unknown key \"max-connection\" in [listen]; expected \"addresses\", \"port\", \"allow\", "
           u"\"not_balancers\", \"backlog\" or \"max_connections\"; did you mean \"max_connections\"?"_s;
    QTest::newRow("a key in capitals")
        << QByteArray("[listen]\nPort = 1\n") << 2 << 1
        << u"unknown key \"Port\" in [listen]; expected \"addresses\", \"port\", \"allow\", "
           u"\"not_balancers\", \"backlog\" or \"max_connections\"; did you mean \"port\"?"_s;
    QTest::newRow("a misspelt section") << QByteArray("[lisen]\n") << 1 << 2
                                        << u"unknown key \"lisen\" at the top of the file; "_s + topLevel
            + u"; did you mean \"listen\"?"_s;
    QTest::newRow("a key without its section")
        << QByteArray("port = 9999\n") << 1 << 1
        << u"unknown key \"port\" at the top of the file; "_s + topLevel + u"; it belongs in [listen]"_s;
    QTest::newRow("a key in another section")
        << QByteArray("[reply]\nport = 9999\n") << 2 << 1
        << u"unknown key \"port\" in [reply]; expected \"style\", \"ready_fetches\", \"ready_for\" or "
           u"\"return_check\"; it belongs in [listen]"_s;
    QTest::newRow("a key like none")
        << QByteArray("[sampling]\nfrequency = 1\n") << 2 << 1
        << u"unknown key \"frequency\" in [sampling]; expected \"interval\" or \"source\""_s;
    QTest::newRow("a long key is cut")
        << QByteArray("[sampling]\n" + QByteArray(100, 'k') + " = 1\n") << 2 << 1
        << u"unknown key \"kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…\" in [sampling]; "
           u"expected \"interval\" or \"source\""_s;
    QTest::newRow("a section that this version does not have")
        << QByteArray("[tray]\nhide = true\n") << 1 << 2
        << u"unknown key \"tray\" at the top of the file; "_s + topLevel;
    QTest::newRow("a gate, which this version does not have")
        << QByteArray("[[service]]\n[[service.gate]]\nkind = \"tcp\"\n") << 2 << 11
        << u"unknown key \"gate\" in [service]; expected \"name\", \"agent_send\", \"ports\", \"weight\" or "
           u"\"source\""_s;
    QTest::newRow("a key of a weight")
        << QByteArray("[[service]]\n[service.weight]\nceilng = 50\n") << 3 << 1
        << u"unknown key \"ceilng\" in [service.weight]; expected \"haproxy_weight\", \"algorithm\", "
           u"\"preset\", \"points\", \"shape\", \"floor\", \"ceiling\" or \"smoothing\"; did you mean "
           u"\"ceiling\"?"_s;
    QTest::newRow("a key of smoothing")
        << QByteArray("[[service]]\n[service.weight]\nsmoothing = { fal = \"0s\" }\n") << 3 << 15
        << u"unknown key \"fal\" in [service.weight.smoothing]; expected \"fall\" or \"rise\"; did you mean "
           u"\"fall\"?"_s;
    QTest::newRow("a key of a source")
        << QByteArray("[[service]]\n[[service.source]]\nkint = \"cpu\"\n") << 3 << 1
        << u"unknown key \"kint\" in [service.source]; expected \"kind\"; did you mean \"kind\"?"_s;
    QTest::newRow("a very deep key") << QByteArray("a" + QByteArray(".a").repeated(16) + " = 1\n") << 1 << 1
                                     << u"unknown key \"a\" at the top of the file; "_s + topLevel;
    QTest::newRow("the first of two")
        << QByteArray("[reply]\nstile = 1\n[listen]\nprt = 1\n") << 2 << 1
        << u"unknown key \"stile\" in [reply]; expected \"style\", \"ready_fetches\", \"ready_for\" or "
           u"\"return_check\"; did you mean \"style\"?"_s;
    QTest::newRow("an empty key") << QByteArray("\"\" = 1\n") << 1 << 1
                                  << u"unknown key \"\" at the top of the file; "_s + topLevel;
    QTest::newRow("a key with a line end")
        << QByteArray("\"a\\nb\" = 1\n") << 1 << 1 << u"unknown key \"a\\nb\" at the top of the file; "_s + topLevel;
}

void TestSettingsErrors::wrongTypes_data()
{
    addColumns();

    QTest::newRow("a port in quotes")
        << QByteArray("[listen]\nport = \"9999\"\n") << 2 << 8
        << u"listen.port: found the text \"9999\"; expected a whole number from 1 to 65535"_s;
    QTest::newRow("a port with a point") << QByteArray("[listen]\nport = 9999.0\n") << 2 << 8
                                         << u"listen.port: found 9999.0; expected a whole number from 1 to 65535"_s;
    QTest::newRow("a port that is true") << QByteArray("[listen]\nport = true\n") << 2 << 8
                                         << u"listen.port: found true; expected a whole number from 1 to 65535"_s;
    QTest::newRow("a port that is a list") << QByteArray("[listen]\nport = [9999]\n") << 2 << 8
                                           << u"listen.port: found a list; expected a whole number from 1 to 65535"_s;
    QTest::newRow("a port that is a date")
        << QByteArray("[listen]\nport = 2026-01-01\n") << 2 << 8
        << u"listen.port: found a date or time; expected a whole number from 1 to 65535"_s;
    QTest::newRow("an address without brackets")
        << QByteArray("[listen]\naddresses = \"::\"\n") << 2 << 13
        << u"listen.addresses: found the text \"::\"; expected a list of texts in quotes"_s;
    QTest::newRow("a number among addresses") << QByteArray("[listen]\naddresses = [\"::\", 4]\n") << 2 << 20
                                              << u"listen.addresses: found 4; expected a list of texts in quotes"_s;
    QTest::newRow("a section among the allowed")
        << QByteArray("[listen]\nallow = [{ a = 1 }]\n") << 2 << 10
        << u"listen.allow: found a section; expected a list of texts in quotes"_s;
    QTest::newRow("a duration without unit")
        << QByteArray("[reply]\nready_for = 30\n") << 2 << 13
        << u"reply.ready_for: found 30; expected a duration such as \"500ms\", \"30s\", \"5m\" or \"2h\""_s;
    QTest::newRow("a style that is a number") << QByteArray("[reply]\nstyle = 1\n") << 2 << 9
                                              << u"reply.style: found 1; expected \"complete\" or \"weight-only\""_s;
    QTest::newRow("a section that is a number")
        << QByteArray("listen = 5\n") << 1 << 10 << u"listen: found 5; expected a section, [listen]"_s;
    QTest::newRow("a section in double brackets")
        << QByteArray("[[listen]]\nport = 1\n") << 1 << 1 << u"listen: found a list; expected a section, [listen]"_s;
    QTest::newRow("a service in single brackets")
        << QByteArray("[service]\nname = \"a\"\n") << 1 << 1
        << u"service: found a section; expected [[service]] in double brackets, once for each"_s;
    QTest::newRow("a number among services")
        << QByteArray("service = [1]\n") << 1 << 12
        << u"service: found 1; expected [[service]] in double brackets, once for each"_s;
    QTest::newRow("a name that is a number")
        << QByteArray("[[service]]\nname = 1\n") << 2 << 8 << u"service.name: found 1; expected text in quotes"_s;
    QTest::newRow("a port in quotes, in a list")
        << QByteArray("[[service]]\nports = [80, \"443\"]\n") << 2 << 14
        << u"service.ports: found the text \"443\"; expected a whole number from 1 to 65535"_s;
    QTest::newRow("ports without brackets") << QByteArray("[[service]]\nports = 80\n") << 2 << 9
                                            << u"service.ports: found 80; expected a list of ports such as [443]"_s;
    QTest::newRow("points without pairs")
        << QByteArray("[[service]]\nweight = { preset = \"custom\", points = [1, 2] }\n") << 2 << 41
        << u"service.weight.points: found 1; expected a pair [availability, weight], in percent: 0 to 100, 0 to 256"_s;
    QTest::newRow("a pair of three")
        << QByteArray("[[service]]\nweight = { preset = \"custom\", points = [[1, 2, 3]] }\n") << 2 << 41
        << u"service.weight.points: found a list; expected a pair [availability, weight], in percent: 0 to "
           u"100, 0 to 256"_s;
    QTest::newRow("a pair with a text")
        << QByteArray("[[service]]\nweight = { preset = \"custom\", points = [[1, \"2\"]] }\n") << 2 << 45
        << u"service.weight.points: found the text \"2\"; expected a pair [availability, weight], in "
           u"percent: 0 to 100, 0 to 256"_s;
    QTest::newRow("points that are a number")
        << QByteArray("[[service]]\nweight = { points = 5 }\n") << 2 << 21
        << u"service.weight.points: found 5; expected a list of pairs such as [[0, 20], [60, 100]]"_s;
    QTest::newRow("smoothing that is a duration")
        << QByteArray("[[service]]\nweight.smoothing = \"5s\"\n") << 2 << 20
        << u"service.weight.smoothing: found the text \"5s\"; expected a section, [service.weight.smoothing]"_s;
    QTest::newRow("a source in single brackets")
        << QByteArray("[[service]]\n[service.source]\nkind = \"cpu\"\n") << 2 << 1
        << u"service.source: found a section; expected [[service.source]] in double brackets, once for each"_s;
    QTest::newRow("a weight in double brackets")
        << QByteArray("[[service]]\n[[service.weight]]\n") << 2 << 1
        << u"service.weight: found a list; expected a section, [service.weight]"_s;
}

void TestSettingsErrors::outOfRange_data()
{
    addColumns();

    QTest::newRow("port 0") << QByteArray("[listen]\nport = 0\n") << 2 << 8
                            << u"listen.port: found 0; expected a whole number from 1 to 65535"_s;
    QTest::newRow("port 65536") << QByteArray("[listen]\nport = 65536\n") << 2 << 8
                                << u"listen.port: found 65536; expected a whole number from 1 to 65535"_s;
    QTest::newRow("a port below 0")
        << QByteArray("[listen]\nport = -9223372036854775808\n") << 2 << 8
        << u"listen.port: found -9223372036854775808; expected a whole number from 1 to 65535"_s;
    QTest::newRow("backlog 0") << QByteArray("[listen]\nbacklog = 0\n") << 2 << 11
                               << u"listen.backlog: found 0; expected a whole number from 1 to 65535"_s;
    QTest::newRow("15 connections") << QByteArray("[listen]\nmax_connections = 15\n") << 2 << 19
                                    << u"listen.max_connections: found 15; expected a whole number from 16 to 100000"_s;
    QTest::newRow("1001 fetches") << QByteArray("[reply]\nready_fetches = 1001\n") << 2 << 17
                                  << u"reply.ready_fetches: found 1001; expected a whole number from 1 to 1000"_s;
    QTest::newRow("no addresses")
        << QByteArray("[listen]\naddresses = []\n") << 2 << 13
        << u"listen.addresses: found an empty list; expected at least one address such as \"::\""_s;
    QTest::newRow("nobody allowed")
        << QByteArray("[listen]\nallow = []\n") << 2 << 9
        << u"listen.allow: found an empty list, so nobody would get an answer; expected who may ask, such "
           u"as \"private\""_s;
    QTest::newRow("an interval too short")
        << QByteArray("[sampling]\ninterval = \"99ms\"\n") << 2 << 12
        << u"sampling.interval: found the text \"99ms\"; expected a duration from \"100ms\" to \"1m\""_s;
    QTest::newRow("an interval too long")
        << QByteArray("[sampling]\ninterval = \"61s\"\n") << 2 << 12
        << u"sampling.interval: found the text \"61s\"; expected a duration from \"100ms\" to \"1m\""_s;
    QTest::newRow("a duration that overflows")
        << QByteArray("[reply]\nready_for = \"99999999999999999999h\"\n") << 2 << 13
        << u"reply.ready_for: found the text \"99999999999999999999h\"; expected a duration from \"0s\" to \"1h\""_s;
    QTest::newRow("a return check too long")
        << QByteArray("[reply]\nreturn_check = \"3600001ms\"\n") << 2 << 16
        << u"reply.return_check: found the text \"3600001ms\"; expected a duration from \"0s\" to \"1h\""_s;
    QTest::newRow("an empty name") << QByteArray("[[service]]\nname = \"\"\n") << 2 << 8
                                   << u"service.name: found 0 characters; expected 1 to 64 printable characters"_s;
    QTest::newRow("a name of 65 characters")
        << QByteArray("[[service]]\nname = \"" + QByteArray("\xc3\xa4").repeated(65) + "\"\n") << 2 << 8
        << u"service.name: found 65 characters; expected 1 to 64 printable characters"_s;
    QTest::newRow("an empty line") << QByteArray("[[service]]\nagent_send = [\"\"]\n") << 2 << 15
                                   << u"service.agent_send: found 0 bytes; expected a line of 1 to 128 bytes"_s;
    QTest::newRow("a line of 129 bytes") << QByteArray("[[service]]\nagent_send = [\"" + QByteArray(129, 'x') + "\"]\n")
                                         << 2 << 15
                                         << u"service.agent_send: found 129 bytes; expected a line of 1 to 128 bytes"_s;
    QTest::newRow("service port 0") << QByteArray("[[service]]\nports = [443, 0]\n") << 2 << 15
                                    << u"service.ports: found 0; expected a whole number from 1 to 65535"_s;
    QTest::newRow("weight 257 on the server line")
        << QByteArray("[[service]]\nweight.haproxy_weight = 257\n") << 2 << 25
        << u"service.weight.haproxy_weight: found 257; expected a whole number from 1 to 256"_s;
    QTest::newRow("a floor of 101") << QByteArray("[[service]]\nweight.floor = 101\n") << 2 << 16
                                    << u"service.weight.floor: found 101; expected a whole number from 0 to 100"_s;
    QTest::newRow("a ceiling of 257") << QByteArray("[[service]]\nweight.ceiling = 257\n") << 2 << 18
                                      << u"service.weight.ceiling: found 257; expected a whole number from 1 to 256"_s;
    QTest::newRow("a ceiling below the floor")
        << QByteArray("[[service]]\n[service.weight]\nceiling = 49\nfloor = 50\n") << 3 << 11
        << u"service.weight.ceiling: found 49 below the floor; expected at least 50"_s;
    QTest::newRow("custom without points")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\n") << 2 << 1
        << u"service.weight.points: found no point; expected at least one with preset = \"custom\""_s;
    QTest::newRow("custom with empty points")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = []\n") << 4 << 10
        << u"service.weight.points: found no point; expected at least one with preset = \"custom\""_s;
    QTest::newRow("points that fall")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[50, 1], [40, 2]]\n") << 4 << 20
        << u"service.weight.points: found availability 40 after 50; expected it to rise from point to point"_s;
    QTest::newRow("points that stand still")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[50, 1], [50, 2]]\n") << 4 << 20
        << u"service.weight.points: found availability 50 after 50; expected it to rise from point to point"_s;
    QTest::newRow("availability 101")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[101, 1]]\n") << 4 << 12
        << u"service.weight.points: found 101; expected a pair [availability, weight], in percent: 0 to "
           u"100, 0 to 256"_s;
    QTest::newRow("weight 256.5")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[10, 256.5]]\n") << 4 << 16
        << u"service.weight.points: found 256.5; expected a pair [availability, weight], in percent: 0 to "
           u"100, 0 to 256"_s;
    QTest::newRow("a weight that is not a number")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[10, nan]]\n") << 4 << 16
        << u"service.weight.points: found nan; expected a pair [availability, weight], in percent: 0 to "
           u"100, 0 to 256"_s;
    QTest::newRow("an availability below 0")
        << QByteArray("[[service]]\n[service.weight]\npreset = \"custom\"\npoints = [[-0.5, 10]]\n") << 4 << 12
        << u"service.weight.points: found -0.5; expected a pair [availability, weight], in percent: 0 to "
           u"100, 0 to 256"_s;
    QTest::newRow("two sources")
        << QByteArray("[[service]]\n[[service.source]]\n[[service.source]]\n") << 2 << 1
        << u"service.source: found 2 of them; expected one [[service.source]] in this version"_s;
    QTest::newRow("no source") << QByteArray("[[service]]\nsource = []\n") << 2 << 10
                               << u"service.source: found 0 of them; expected one [[service.source]] in this version"_s;
}

void TestSettingsErrors::unknownValues_data()
{
    addColumns();

    QTest::newRow("a misspelt style")
        << QByteArray("[reply]\nstyle = \"weigth-only\"\n") << 2 << 9
        << u"reply.style: found the text \"weigth-only\"; expected \"complete\" or \"weight-only\"; did you "
           u"mean \"weight-only\"?"_s;
    QTest::newRow("a style like none")
        << QByteArray("[reply]\nstyle = \"short\"\n") << 2 << 9
        << u"reply.style: found the text \"short\"; expected \"complete\" or \"weight-only\""_s;
    QTest::newRow("a style in capitals")
        << QByteArray("[reply]\nstyle = \"Complete\"\n") << 2 << 9
        << u"reply.style: found the text \"Complete\"; expected \"complete\" or \"weight-only\"; did you "
           u"mean \"complete\"?"_s;
    QTest::newRow("an algorithm of HAProxy's")
        << QByteArray("[[service]]\nweight.algorithm = \"roundrobin\"\n") << 2 << 20
        << u"service.weight.algorithm: found the text \"roundrobin\"; expected \"dynamic\" or \"static\""_s;
    QTest::newRow("a misspelt preset")
        << QByteArray("[[service]]\nweight.preset = \"propotional\"\n") << 2 << 17
        << u"service.weight.preset: found the text \"propotional\"; expected \"example\", \"proportional\", "
           u"\"gentle\" or \"custom\"; did you mean \"proportional\"?"_s;
    QTest::newRow("localhost")
        << QByteArray("[listen]\naddresses = [\"localhost\"]\n") << 2 << 14
        << u"listen.addresses: found \"localhost\"; expected an IP address such as \"192.0.2.1\" or \"::\" "
           u"(for localhost: \"127.0.0.1\", \"::1\")"_s;
    QTest::newRow("a host name")
        << QByteArray("[listen]\naddresses = [\"::1\", \"web1.example\"]\n") << 2 << 21
        << u"listen.addresses: found \"web1.example\"; expected an IP address such as \"192.0.2.1\" or \"::\""_s;
    QTest::newRow("an address with a port")
        << QByteArray("[listen]\naddresses = [\"127.0.0.1:9999\"]\n") << 2 << 14
        << u"listen.addresses: found \"127.0.0.1:9999\"; expected an IP address such as \"192.0.2.1\" or \"::\""_s;
    QTest::newRow("an address with a zone")
        << QByteArray("[listen]\naddresses = [\"fe80::1%eth0\"]\n") << 2 << 14
        << u"listen.addresses: found \"fe80::1%eth0\"; expected an IP address such as \"192.0.2.1\" or \"::\""_s;
    QTest::newRow("an unknown word allowed")
        << QByteArray("[listen]\nallow = [\"loopback\", \"everybody\"]\n") << 2 << 22
        << u"listen.allow: found \"everybody\"; expected an IP address, a prefix such as \"10.0.0.0/8\", "
           u"\"loopback\" or \"private\""_s;
    QTest::newRow("a prefix with bits after it")
        << QByteArray("[listen]\nallow = [\"10.0.0.1/8\"]\n") << 2 << 10
        << u"listen.allow: found \"10.0.0.1/8\"; expected an IP address, a prefix such as \"10.0.0.0/8\", "
           u"\"loopback\" or \"private\" (the bits after the first 8 must be 0, and the length must fit the "
           u"address)"_s;
    QTest::newRow("a duration in words")
        << QByteArray("[reply]\nready_for = \"30 seconds\"\n") << 2 << 13
        << u"reply.ready_for: found the text \"30 seconds\"; expected a duration such as \"500ms\", "
           u"\"30s\", \"5m\" or \"2h\""_s;
    QTest::newRow("a duration below 0")
        << QByteArray("[reply]\nready_for = \"-5s\"\n") << 2 << 13
        << u"reply.ready_for: found the text \"-5s\"; expected a duration such as \"500ms\", \"30s\", "
           u"\"5m\" or \"2h\""_s;
    QTest::newRow("an empty duration")
        << QByteArray("[reply]\nready_for = \"\"\n") << 2 << 13
        << u"reply.ready_for: found the text \"\"; expected a duration such as \"500ms\", \"30s\", \"5m\" or \"2h\""_s;
    QTest::newRow("a name with a line end")
        << QByteArray("[[service]]\nname = \"a\\nb\"\n") << 2 << 8
        << u"service.name: found \"a\\nb\"; expected 1 to 64 printable characters"_s;
    QTest::newRow("a line with its line end")
        << QByteArray("[[service]]\nagent_send = [\"web\\n\"]\n") << 2 << 15
        << u"service.agent_send: found \"web\\n\"; expected one line without its line end, which HAProxy adds"_s;
    QTest::newRow("a line with a carriage return")
        << QByteArray("[[service]]\nagent_send = [\"web\\r\"]\n") << 2 << 15
        << u"service.agent_send: found \"web\\r\"; expected one line without its line end, which HAProxy adds"_s;
    QTest::newRow("a line with NUL")
        << QByteArray("[[service]]\nagent_send = [\"a\\u0000b\"]\n") << 2 << 15
        << u"service.agent_send: found \"a\\u0000b\"; expected no NUL, which HAProxy cannot send"_s;
    QTest::newRow("points with another preset")
        << QByteArray("[[service]]\n[service.weight]\npoints = [[10, 50]]\n") << 3 << 10
        << u"service.weight.points: found points with another preset; expected preset = \"custom\" beside them"_s;
    QTest::newRow("a source that this version does not have")
        << QByteArray("[[service]]\n[[service.source]]\nkind = \"memory\"\n") << 3 << 8
        << u"service.source.kind: \"memory\" is not supported by this version; expected \"cpu\""_s;
    QTest::newRow("the long value is cut")
        << QByteArray("[reply]\nstyle = \"" + QByteArray(10'000, 'x') + "\"\n") << 2 << 9
        << u"reply.style: found the text \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…\"; "
           u"expected \"complete\" or \"weight-only\""_s;
}

void TestSettingsErrors::duplicates_data()
{
    addColumns();

    QTest::newRow("a key twice") << QByteArray("[listen]\nport = 1\nport = 2\n") << 3 << 1
                                 << u"found the key port again; expected each key once"_s;
    QTest::newRow("a key twice after a byte order mark")
        << QByteArray("\xef\xbb\xbf"
                      "a.b = 1\na.b = 2\n")
        << 2 << 1 << u"found the key a.b again; expected each key once"_s;
    QTest::newRow("an indented key twice") << QByteArray("[listen]\n  port = 1\n    port   =   2\n") << 3 << 5
                                           << u"found the key port again; expected each key once"_s;
    QTest::newRow("a key twice in braces") << QByteArray("listen = { port = 1, port = 2 }\n") << 1 << 22
                                           << u"found the key port again; expected each key once"_s;
    QTest::newRow("a quoted key twice, after Chinese")
        << QByteArray("a = { \"\xe7\xab\xaf\" = 1, \"\xe7\xab\xaf\" = 2 }\n") << 1 << 16
        << u"found the key \"端\" again; expected each key once"_s;
    QTest::newRow("a section twice") << QByteArray("[listen]\n[reply]\n[listen]\n") << 3 << 1 << QString();
    QTest::newRow("a section in single brackets after double ones")
        << QByteArray("[[service]]\n[service]\n") << 2 << 1 << QString();
    QTest::newRow("a service name twice")
        << QByteArray("[[service]]\nname = \"web\"\n[[service]]\nname = \"web\"\n") << 4 << 8
        << u"service.name: found \"web\" again, first in line 2; expected each once"_s;
    QTest::newRow("default twice, once without saying so")
        << QByteArray("[[service]]\n[[service]]\nname = \"default\"\n") << 3 << 8
        << u"service.name: found \"default\" again, first in line 1; expected each once"_s;
    QTest::newRow("a line in two services")
        << QByteArray("[[service]]\nname = \"a\"\nagent_send = [\"x\"]\n[[service]]\nagent_send = [\"y\", \"x\"]\n")
        << 5 << 20 << u"service.agent_send: found \"x\" again, first in line 3; expected each once"_s;
    QTest::newRow("a line twice in one service")
        << QByteArray("[[service]]\nagent_send = [\"x\", \"x\"]\n") << 2 << 20
        << u"service.agent_send: found \"x\" again, first in line 2; expected each once"_s;
    QTest::newRow("a port in two services")
        << QByteArray("[[service]]\nname = \"a\"\nports = [80]\n[[service]]\nports = [443, 80]\n") << 5 << 15
        << u"service.ports: found 80 again, first in line 3; expected each once"_s;
    QTest::newRow("an address twice")
        << QByteArray("listen.addresses = [\"192.0.2.1\", \"::ffff:192.0.2.1\"]\n") << 1 << 34
        << u"listen.addresses: found \"::ffff:192.0.2.1\" beside \"192.0.2.1\", and one takes what the "
           u"other would; expected only one of them"_s;
    QTest::newRow(":: and 0.0.0.0")
        << QByteArray("listen.addresses = [\"::\", \"0.0.0.0\"]\n") << 1 << 27
        << u"listen.addresses: found \"0.0.0.0\" beside \"::\", and one takes what the other would; "
           u"expected only one of them"_s;
    QTest::newRow("an address and 0.0.0.0")
        << QByteArray("listen.addresses = [\"192.0.2.1\", \"2001:db8::1\", \"0.0.0.0\"]\n") << 1 << 49
        << u"listen.addresses: found \"0.0.0.0\" beside \"192.0.2.1\", and one takes what the other would; "
           u"expected only one of them"_s;
}

void TestSettingsErrors::aMisspeltPresetIsToldBeforeItsPoints()
{
    const auto error = errorOf("[[service]]\n[service.weight]\npoints = [[10, 50]]\npreset = \"custm\"\n");
    QCOMPARE(error.value().line, 4);
    QVERIFY(error->text.endsWith(u"did you mean \"custom\"?"_s));
}

QTEST_APPLESS_MAIN(TestSettingsErrors)
#include "tst_settingserrors.moc"
