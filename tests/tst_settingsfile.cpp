// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/settings/settingsfile.h"
#include "agentcore/settings/settingskeys.h"
#include "tests/ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString fileName = u"sluicekeeper.toml"_s;

Settings parsed(QByteArrayView toml)
{
    const SettingsResult result = parseSettings(toml, fileName);
    if (const auto *error = std::get_if<SettingsError>(&result)) {
        QTest::qFail(qPrintable(error->toString()), __FILE__, __LINE__);
        return {};
    }
    return std::get<Settings>(result);
}

QString dataFile(const QString &name)
{
    return QStringLiteral(SLUICE_TEST_DATA) + u"/settings/"_s + name;
}

SettingsError errorOf(const SettingsResult &result)
{
    const auto *error = std::get_if<SettingsError>(&result);
    return error ? *error : SettingsError{SettingsErrorCode::Syntax, {}, -1, -1, u"no error"_s};
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void defaults_data();
    void defaults();
    void everyKeyIsRead();
    void theTableOfKeysIsTheDefaults();
    void theTableOfKeysIsWhole();
    void aServiceNamedDefaultIsAlwaysThere();
    void weightBelongsToTheServiceBeforeIt();
    void lettersComeBackAsTheyWere();
    void manyServices();
    void spellings_data();
    void spellings();
    void aFileThatIsNotThere();
    void aFileThatCannotBeRead();
    void anErrorInAFileNamesIt();
};

void TestSettingsFile::defaults_data()
{
    QTest::addColumn<QByteArray>("toml");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \t\r\n\n");
    QTest::newRow("a comment without line end") << QByteArray("# nothing");
    QTest::newRow("sections without keys") << QByteArray("[listen]\n[reply]\n[sampling]\n");
    QTest::newRow("a service without keys") << QByteArray("[[service]]\n");
    QTest::newRow("no services") << QByteArray("service = []\n");
    QTest::newRow("a service's sections without keys")
        << QByteArray("[[service]]\n[service.weight]\n[service.weight.smoothing]\n[[service.source]]\n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[listen]\nport = 9999\n");
    QTest::newRow("DOS line ends") << QByteArray("[listen]\r\nport = 9999\r\n# x\r\n");
    QTest::newRow("a comment in Chinese") << QByteArray("# \xe7\xab\xaf\xe5\x8f\xa3\nlisten.port = 9999\n");
}

void TestSettingsFile::defaults()
{
    QFETCH(const QByteArray, toml);
    QVERIFY(parsed(toml) == Settings());
}

void TestSettingsFile::everyKeyIsRead()
{
    const SettingsResult plain = loadSettings(dataFile(u"every-key.toml"_s));
    QVERIFY2(std::holds_alternative<Settings>(plain), qPrintable(errorOf(plain).toString()));
    QVERIFY(std::get<Settings>(plain) == Settings());

    const SettingsResult result = loadSettings(dataFile(u"nothing-default.toml"_s));
    QVERIFY2(std::holds_alternative<Settings>(result), qPrintable(errorOf(result).toString()));
    ServiceSettings web;
    web.name = u"web ä 日本"_s;
    web.agentSend = {"lb1 web/web1", "web/*"};
    web.ports = {80, 443};
    web.weight = {256,
                  BalanceAlgorithm::Static,
                  WeightPreset::Custom,
                  {{0, 20}, {30.5, 70}, {100, 256}},
                  CurveShape::Linear,
                  {milliseconds(500), milliseconds(3'600'000)},
                  0,
                  256};
    ServiceSettings api;
    api.name = u"api"_s;
    api.agentSend = {"lb1 api/web1"};
    api.weight.preset = WeightPreset::Gentle;
    const Settings expected{{{u"192.0.2.1"_s, u"2001:db8::1"_s},
                             8080,
                             {u"10.0.0.0/8"_s, u"::1"_s},
                             {u"192.0.2.9"_s, u"fd00::/8"_s},
                             65535,
                             16},
                            {ReplyStyle::WeightOnly, 1000, milliseconds(3'600'000), milliseconds(0)},
                            {milliseconds(60'000), SamplingSource::Simulated},
                            {FarewellWord::Drain, FarewellWord::Maint, milliseconds(300'000), milliseconds(3'600'000)},
                            {u"/var/lib/node-exporter/sluicekeeper.prom"_s},
                            {ServiceSettings(), web, api}};
    QVERIFY(std::get<Settings>(result) == expected);
}

// The table is what a commented settings file will be made of.
void TestSettingsFile::theTableOfKeysIsTheDefaults()
{
    QByteArray toml;
    for (const SettingsKey &section : settingsKeys()) {
        if (section.type != SettingType::Section && section.type != SettingType::SectionList)
            continue;
        const QString path = section.section.isEmpty() ? QString(section.key) : section.section + u'.' + section.key;
        toml += (section.type == SettingType::Section ? u"[%1]\n"_s : u"[[%1]]\n"_s).arg(path).toUtf8();
        for (const SettingsKey &key : settingsKeys()) {
            if (key.section == path && !key.defaultText.isEmpty())
                toml += "# " + QByteArray(key.help.data(), key.help.size()) + '\n'
                    + (key.key + u" = "_s + key.defaultText).toUtf8() + '\n';
        }
    }
    QVERIFY(parsed(toml) == Settings());
}

void TestSettingsFile::theTableOfKeysIsWhole()
{
    for (const SettingsKey &key : settingsKeys()) {
        const QByteArray name = QByteArray(key.section.data(), key.section.size()) + '.' + key.key.data();
        const bool isSection = key.type == SettingType::Section || key.type == SettingType::SectionList;
        QVERIFY2(!key.help.isEmpty(), name);
        QVERIFY2(!key.help.contains(u'\n'), name);
        QVERIFY2(key.defaultText.isEmpty() == isSection, name);
        QVERIFY2(key.choices.empty() == (key.type != SettingType::Choice), name);
        QVERIFY2(findSettingsKey(key.section, QString(key.key)) == &key, name); // no key stands twice
    }
    QVERIFY(!findSettingsKey("listen"_L1, u"style"));
    QVERIFY(!findSettingsKey("nowhere"_L1, u"port"));
}

void TestSettingsFile::aServiceNamedDefaultIsAlwaysThere()
{
    const Settings added = parsed("[[service]]\nname = \"web\"\nagent_send = [\"web\"]\n");
    QCOMPARE(added.services.size(), 2u);
    QVERIFY(added.services[0] == ServiceSettings());
    QCOMPARE(added.services[1].name, u"web"_s);

    const Settings given = parsed("[[service]]\nname = \"web\"\n[[service]]\nname = \"default\"\nports = [80]\n");
    QCOMPARE(given.services.size(), 2u);
    QCOMPARE(given.services[0].name, u"web"_s);
    QCOMPARE(given.services[1].name, u"default"_s);
    QCOMPARE(given.services[1].ports, QList<quint16>{80});
}

void TestSettingsFile::weightBelongsToTheServiceBeforeIt()
{
    const Settings settings = parsed("[[service]]\nname = \"a\"\n[service.weight]\nfloor = 2\n"
                                     "[[service]]\nname = \"b\"\n[service.weight]\nfloor = 3\n");
    QCOMPARE(settings.services.size(), 3u);
    QCOMPARE(settings.services[0].weight.floor, 1);
    QCOMPARE(settings.services[1].weight.floor, 2);
    QCOMPARE(settings.services[2].weight.floor, 3);
}

// The TOML library gets letters beyond ASCII in another plane of Unicode.
void TestSettingsFile::lettersComeBackAsTheyWere()
{
    const QString letters = u"\u0080\u00a0\u00e4\u0301\u2028\u3000\ufeff\U0001f600\U000e0001\U00100000\uffff"_s;
    const QString escapes =
        u"\\u0080\\u00a0\\u00e4\\u0301\\u2028\\u3000\\ufeff\\U0001f600\\U000e0001\\U00100000\\uffff"_s;
    for (const QString &text : {letters, escapes}) {
        const Settings settings = parsed(u"[[service]]\nagent_send = [\"%1\"]\n"_s.arg(text).toUtf8());
        QCOMPARE(settings.services[0].agentSend[0], letters.toUtf8());
    }
}

void TestSettingsFile::manyServices()
{
    QByteArray toml;
    for (int number = 0; number < 10'000; ++number) {
        const QByteArray name = "application-" + QByteArray::number(number);
        toml += "[[service]]\nname = \"" + name + "\"\nagent_send = [\"lb1 " + name + "/server-1\", \"lb2 " + name
            + "/server-1\"]\n";
    }
    QCOMPARE(parsed(toml).services.size(), 10'001u);
}

void TestSettingsFile::spellings_data()
{
    QTest::addColumn<QByteArray>("toml");

    QTest::newRow("dotted") << QByteArray("listen.port = 8080");
    QTest::newRow("inline") << QByteArray("listen = { port = 8080 }");
    QTest::newRow("quoted key") << QByteArray("[listen]\n\"port\" = 8080");
    QTest::newRow("with underscores") << QByteArray("[listen]\nport = 8_080");
    QTest::newRow("octal") << QByteArray("[listen]\nport = 0o17620");
    QTest::newRow("a list over many lines")
        << QByteArray("[listen]\nport = 8080\nallow = [\n  \"loopback\", # us\n  \"private\",\n]\n");
}

void TestSettingsFile::spellings()
{
    QFETCH(const QByteArray, toml);
    Settings expected;
    expected.listen.port = 8080;
    QVERIFY(parsed(toml) == expected);
}

void TestSettingsFile::aFileThatIsNotThere()
{
    const QTemporaryDir directory;
    for (const QString &name : {u"none.toml"_s, u"none/none.toml"_s}) {
        const SettingsResult result = loadSettings(directory.filePath(name));
        QVERIFY(std::holds_alternative<Settings>(result));
        QVERIFY(std::get<Settings>(result) == Settings());
    }
}

// Defaults in the place of settings that cannot be read would, for one, answer whom `allow` shuts out.
void TestSettingsFile::aFileThatCannotBeRead()
{
    const QTemporaryDir base;
    const QString directory = base.filePath(u"etc"_s);
    QVERIFY(QDir().mkdir(directory));
    const QString path = directory + u"/sluicekeeper.toml"_s;
    const auto isRefused = [](const QString &name) {
        const SettingsError error = errorOf(loadSettings(name));
        return error.code == SettingsErrorCode::Unreadable && error.file == name && error.line == 0
            && !error.text.isEmpty();
    };
    QVERIFY(isRefused(directory));
    QVERIFY(QFile::link(base.filePath(u"nowhere"_s), directory + u"/dangling.toml"_s));
    QVERIFY(isRefused(directory + u"/dangling.toml"_s));
    put(directory + u"/large.toml"_s, QByteArray(10 * 1024 * 1024, '\n'));
    QVERIFY(isRefused(directory + u"/large.toml"_s));
    QVERIFY(isRefused(u"/dev/zero"_s));

    put(path, "[listen]\nport = 8080\n");
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    {
        const OrdinaryUser user;
        QVERIFY(user.worked());
        QVERIFY(isRefused(path));
    }
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(directory, QFile::Permissions()));
    {
        const OrdinaryUser user;
        QVERIFY(user.worked());
        QVERIFY(isRefused(path));
    }
    QVERIFY(QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(std::get<Settings>(loadSettings(path)).listen.port, 8080);
}

void TestSettingsFile::anErrorInAFileNamesIt()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"my.toml"_s);
    put(path, "[listen]\nport = 0\n");
    QCOMPARE(errorOf(loadSettings(path)).toString(),
             path + u":2:8: listen.port: found 0; expected a whole number from 1 to 65535"_s);
    QCOMPARE((SettingsError{SettingsErrorCode::Unreadable, u"a"_s, 0, 0, u"b"_s}).toString(), u"a: b"_s);
}

QTEST_APPLESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
