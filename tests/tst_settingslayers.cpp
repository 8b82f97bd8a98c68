// SPDX-License-Identifier: GPL-3.0-or-later
// Two files make the settings: the administrator's and the agent's own panel.toml.
#include "agentcore/settings/panelfile.h"
#include "agentcore/settings/settingslayers.h"

#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const SettingsFiles names{u"own.toml"_s, u"panel.toml"_s};

LayeredSettings layered(const QByteArray &own, const QByteArray &panel)
{
    const LayeredResult result = layerSettings({own, panel}, names);
    if (const auto *const error = std::get_if<SettingsError>(&result)) {
        QTest::qFail(qPrintable(error->toString()), __FILE__, __LINE__);
        return {};
    }
    return std::get<LayeredSettings>(result);
}

QString errorOf(const QByteArray &own, const QByteArray &panel)
{
    const LayeredResult result = layerSettings({own, panel}, names);
    const auto *const error = std::get_if<SettingsError>(&result);
    return error ? error->toString() : QString();
}

TomlNode text(const QString &value)
{
    TomlNode node;
    node.kind = TomlNode::Kind::Text;
    node.text = value;
    return node;
}

TomlNode number(qint64 value)
{
    TomlNode node;
    node.kind = TomlNode::Kind::Integer;
    node.integer = value;
    return node;
}

SettingsChange setting(const QString &key, const TomlNode &value, std::optional<QString> service = {})
{
    return {{{key, value}}, {}, std::move(service)};
}

} // namespace

class TestSettingsLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void withoutFilesEverythingIsDefault()
    {
        const LayeredResult result = layerSettings({}, names);
        const auto &settings = std::get<LayeredSettings>(result);
        QVERIFY(settings.settings == Settings());
        QVERIFY(!settings.sources.empty());
        for (const auto &[key, source] : settings.sources)
            QVERIFY2(source.origin == SettingsOrigin::Default, qPrintable(key));
    }

    void thePanelsKeysWin()
    {
        const LayeredSettings both = layered("[reply]\nready_for = \"10s\"\nready_fetches = 5\n[listen]\nport = 1234\n",
                                             "[reply]\nready_for = \"20s\"\n[sampling]\ninterval = \"1s\"\n");
        QCOMPARE(both.settings.reply.readyFor, milliseconds(20'000));
        QCOMPARE(both.settings.reply.readyFetches, 5);
        QCOMPARE(both.settings.listen.port, quint16(1234));
        QCOMPARE(both.settings.sampling.interval, milliseconds(1000));
        QCOMPARE(both.sources.at(u"reply.ready_for"_s).origin, SettingsOrigin::Panel);
        QCOMPARE(both.sources.at(u"reply.ready_for"_s).place.line, 2);
        QCOMPARE(both.sources.at(u"reply.ready_for"_s).value, u"\"20s\""_s);
        QCOMPARE(both.sources.at(u"reply.ready_fetches"_s).origin, SettingsOrigin::Own);
        QCOMPARE(both.sources.at(u"reply.ready_fetches"_s).place.line, 3);
        QCOMPARE(both.sources.at(u"reply.return_check"_s).origin, SettingsOrigin::Default);
        QCOMPARE(both.sources.at(u"service.default.weight.floor"_s).origin, SettingsOrigin::Default);
    }

    // Who may change settings through the agent must not thereby lock out whom the administrator lets ask.
    void thePanelsAllowOnlyAdds()
    {
        const LayeredSettings both = layered("[listen]\nallow = [\"192.0.2.1\"]\n",
                                             "[listen]\nallow = [\"192.0.2.2\"]\n");
        QCOMPARE(both.settings.listen.allow, (QStringList{u"192.0.2.1"_s, u"192.0.2.2"_s}));
        const LayeredSettings toDefault = layered("", "[listen]\nallow = [\"192.0.2.2\"]\n");
        QCOMPARE(toDefault.settings.listen.allow, (QStringList{u"loopback"_s, u"private"_s, u"192.0.2.2"_s}));
    }

    // Pins: whoever gave the panel the whole list, to add one, found the list twice in force.
    void whatIsAllowedAlreadyIsNotSaidTwice()
    {
        const LayeredSettings both = layered("[listen]\nallow = [\"private\", \"192.0.2.1\"]\n",
                                             "[listen]\nallow = [\"private\", \"192.0.2.1\", \"192.0.2.2\"]\n");
        QCOMPARE(both.settings.listen.allow, (QStringList{u"private"_s, u"192.0.2.1"_s, u"192.0.2.2"_s}));
    }

    void whatPanelTomlHidesIsKnown()
    {
        const LayeredSettings both = layered(
            "[reply]\nready_for = \"10s\"\nready_fetches = 5\n",
            "[reply]\nready_for = \"20s\"\n[[service]]\n[service.weight]\nfloor = 7\n");
        QCOMPARE(both.withoutPanel.size(), 2u);
        QCOMPARE(both.withoutPanel.at(u"reply.ready_for"_s).origin, SettingsOrigin::Own);
        QCOMPARE(both.withoutPanel.at(u"reply.ready_for"_s).value, u"\"10s\""_s);
        QCOMPARE(both.withoutPanel.at(u"service.default.weight.floor"_s).origin, SettingsOrigin::Default);
        QCOMPARE(both.withoutPanel.at(u"service.default.weight.floor"_s).value, u"1"_s);
        QVERIFY(layered("[reply]\nready_for = \"10s\"\n", "").withoutPanel.empty());
    }

    void servicesAreMergedByName()
    {
        const LayeredSettings both = layered(
            "[[service]]\nname = \"web\"\nagent_send = [\"a\"]\n[service.weight]\nfloor = 5\nceiling = 90\n"
            "[[service]]\nname = \"api\"\nagent_send = [\"b\"]\n",
            "[[service]]\nname = \"web\"\n[service.weight]\nfloor = 7\n[[service]]\n[service.weight]\nfloor = 3\n");
        QCOMPARE(both.settings.services.size(), 3u);
        const auto named = [&both](const QString &name) {
            return *std::ranges::find(both.settings.services, name, &ServiceSettings::name);
        };
        QCOMPARE(named(u"web"_s).weight.floor, 7);
        QCOMPARE(named(u"web"_s).weight.ceiling, 90);
        QCOMPARE(named(u"web"_s).agentSend, QList<QByteArray>{"a"});
        QCOMPARE(named(u"api"_s).agentSend, QList<QByteArray>{"b"});
        QCOMPARE(named(u"default"_s).weight.floor, 3);
        QCOMPARE(both.sources.at(u"service.web.weight.floor"_s).origin, SettingsOrigin::Panel);
        QCOMPARE(both.sources.at(u"service.web.weight.ceiling"_s).origin, SettingsOrigin::Own);
    }

    void errorsNameTheirFile_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("panel");
        QTest::addColumn<QString>("begin");
        QTest::newRow("in the own file") << QByteArray("[listen]\nport = 0\n") << QByteArray() << u"own.toml:2:8: "_s;
        QTest::newRow("in the own file, hidden by the panel's")
            << QByteArray("[listen]\nport = 0\n") << QByteArray("[listen]\nport = 1\n") << u"own.toml:2:8: "_s;
        QTest::newRow("in the panel's") << QByteArray("[listen]\nport = 1\n") << QByteArray("\n[listen]\nport = 0\n")
                                        << u"panel.toml:3:8: "_s;
        QTest::newRow("an unknown key") << QByteArray() << QByteArray("[reply]\nstile = 1\n") << u"panel.toml:2:1: "_s;
        QTest::newRow("garbage") << QByteArray() << QByteArray("[[[\n") << u"panel.toml:1:"_s;
        QTest::newRow("only both together")
            << QByteArray("[[service]]\n[service.weight]\nfloor = 50\n")
            << QByteArray("[[service]]\n[service.weight]\nceiling = 40\n") << u"panel.toml:3:11: "_s;
    }
    void errorsNameTheirFile()
    {
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, panel);
        QFETCH(QString, begin);
        const QString error = errorOf(own, panel);
        QVERIFY2(error.startsWith(begin), qPrintable(error));
    }

    void everyFaultIsListedInOrder()
    {
        const auto faults = settingsFaults({"[listen]\nport = 0\nbacklog = 0\n[reply]\nstyle = \"x\"\n", {}}, names);
        QCOMPARE(faults.size(), 3u);
        QCOMPARE(faults[0].line, 2);
        QCOMPARE(faults[1].line, 3);
        QCOMPARE(faults[2].line, 5);
        QCOMPARE(faults[2].code, SettingsErrorCode::UnknownValue);
        QVERIFY(settingsFaults({}, names).empty());
    }

    void aChangeIsWrittenAndReadBack()
    {
        QByteArray panel = changedPanelText({}, setting(u"reply.ready_for"_s, text(u"20s"_s)));
        QVERIFY2(panel.startsWith("# Written by the agent"), panel);
        panel = changedPanelText(panel, setting(u"weight.floor"_s, number(7), u"we \"b\" ä"_s));
        panel = changedPanelText(panel, setting(u"service.weight.smoothing.rise"_s, text(u"9s"_s), u"we \"b\" ä"_s));
        const LayeredSettings both = layered("[[service]]\nname = \"we \\\"b\\\" ä\"\nagent_send = [\"a\"]\n", panel);
        QCOMPARE(both.settings.reply.readyFor, milliseconds(20'000));
        const auto web = std::ranges::find(both.settings.services, u"we \"b\" ä"_s, &ServiceSettings::name);
        QVERIFY(web != both.settings.services.end());
        QCOMPARE(web->weight.floor, 7);
        QCOMPARE(web->weight.smoothing.rise, milliseconds(9'000));
        QCOMPARE(web->agentSend, QList<QByteArray>{"a"});
    }

    void whatIsUnsetIsGone()
    {
        const QByteArray empty = changedPanelText({}, {{}, {u"reply.ready_for"_s}, {}});
        QByteArray panel = changedPanelText({}, setting(u"reply.ready_for"_s, text(u"20s"_s)));
        panel = changedPanelText(panel, setting(u"weight.floor"_s, number(7), u"default"_s));
        panel = changedPanelText(panel, {{}, {u"reply.ready_for"_s, u"reply.style"_s}, {}});
        panel = changedPanelText(panel, {{}, {u"weight.floor"_s}, u"default"_s});
        QCOMPARE(panel, empty);
        QVERIFY(layered("", panel).settings == Settings());
    }

    void keysOfAChangeAreKnown_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("ofService");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << u"reply.ready_for"_s << false << QString();
        QTest::newRow("of a service") << u"weight.floor"_s << true << QString();
        QTest::newRow("of a service, in full") << u"service.weight.floor"_s << true << QString();
        QTest::newRow("of no service") << u"service.weight.floor"_s << false << u"say of which"_s;
        QTest::newRow("nearly") << u"reply.redy_for"_s << false << u"did you mean \"reply.ready_for\"?"_s;
        QTest::newRow("a section") << u"reply"_s << false << u"no setting"_s;
        QTest::newRow("a service's name") << u"name"_s << true << u"no setting"_s;
        QTest::newRow("a global key with a service") << u"reply.ready_for"_s << true << u"no setting"_s;
        QTest::newRow("nothing") << QString() << false << u"no setting"_s;
    }
    void keysOfAChangeAreKnown()
    {
        QFETCH(QString, key);
        QFETCH(bool, ofService);
        QFETCH(QString, error);
        const auto keys = keysOfChange(setting(key, number(1), ofService ? std::optional(u"default"_s) : std::nullopt));
        const auto *const text = std::get_if<QString>(&keys);
        QCOMPARE(text != nullptr, !error.isEmpty());
        QVERIFY2(!text || text->contains(error), qPrintable(text ? *text : QString()));
    }
};

QTEST_GUILESS_MAIN(TestSettingsLayers)
#include "tst_settingslayers.moc"
