// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types over the agent's settings, before anything is sent.
#include "ui/settingsdraft.h"
#include "ui/settingsproposal.h"
#include "ui/settingtext.h"
#include "ui/settingwords.h"

#include "agentcore/settings/settingslayers.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

QJsonObject weightJson(QJsonObject more = {})
{
    QJsonObject weight{{u"haproxy_weight"_s, 100},
                       {u"algorithm"_s, u"dynamic"_s},
                       {u"preset"_s, u"example"_s},
                       {u"points"_s, QJsonArray()},
                       {u"shape"_s, u"step"_s},
                       {u"smoothing"_s, QJsonObject{{u"fall"_s, 0.0}, {u"rise"_s, 5.0}}},
                       {u"floor"_s, 1},
                       {u"ceiling"_s, 100}};
    for (auto one = more.begin(); one != more.end(); ++one)
        weight.insert(one.key(), one.value());
    return weight;
}

/// Two services, of which one has a dot in its name.
QJsonObject got(double readyFor = 30, const QJsonObject &weight = {})
{
    const QJsonObject first{{u"name"_s, u"default"_s},
                            {u"agent_send"_s, QJsonArray()},
                            {u"ports"_s, QJsonArray{443}},
                            {u"weight"_s, weightJson(weight)}};
    const QJsonObject second{{u"name"_s, u"a.b"_s},
                             {u"agent_send"_s, QJsonArray{QString::fromLatin1("w\xc3\xa4")}},
                             {u"ports"_s, QJsonArray{80}},
                             {u"weight"_s, weightJson()}};
    return {{u"listen"_s, QJsonObject{{u"allow"_s, QJsonArray{u"private"_s}}, {u"port"_s, 9999}}},
            {u"reply"_s, QJsonObject{{u"ready_for"_s, readyFor}, {u"ready_fetches"_s, 3}}},
            {u"service"_s, QJsonArray{first, second}},
            {u"origin"_s, QJsonObject{{u"reply.ready_for"_s, u"panel.toml"_s}}},
            {u"without_panel"_s,
             QJsonObject{{u"reply.ready_for"_s,
                          QJsonObject{{u"origin"_s, u"sluicekeeper.toml"_s}, {u"toml"_s, u"\"10s\""_s}}}}}};
}

const SettingsKey &key(QStringView path)
{
    return *settingId(path).key;
}

} // namespace

class SettingsDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        draft = std::make_unique<SettingsDraft>();
        draft->take(agentSettingsFromJson(got()));
    }

    // Pins: a new key gets its row in one table, and stands in the panel without a word.
    void everyKeyHasItsWords()
    {
        for (const SettingsKey &one : settingsKeys()) {
            const bool section = one.type == SettingType::Section || one.type == SettingType::SectionList;
            if (section) {
                QVERIFY2(sectionTitle(QLatin1StringView(pathOf(one).toLatin1())) != pathOf(one),
                         qPrintable(pathOf(one)));
                continue;
            }
            QVERIFY2(labelOf(one) != one.key && !helpOf(one).isEmpty(), qPrintable(pathOf(one)));
            QVERIFY2(helpOf(one).endsWith(u'.'), qPrintable(helpOf(one)));
            QVERIFY2((one.type == SettingType::Duration) == unitOf(one).contains(u"ms"_s), qPrintable(pathOf(one)));
            for (const QLatin1StringView choice : one.choices)
                QVERIFY2(choiceText(one, choice).startsWith(choice), choice.data());
        }
    }

    void whatIsTypedIsReadOrSaidWhatIsExpected_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("fault");
        const auto good = [](const char *name, const QString &path, const QString &typed, const QJsonValue &value) {
            QTest::newRow(name) << path << typed << value << QString();
        };
        const auto bad = [](const char *name, const QString &path, const QString &typed, const QString &fault) {
            QTest::newRow(name) << path << typed << QJsonValue() << fault;
        };
        good("a number", u"listen.port"_s, u" 80 "_s, 80);
        bad("a number out of range", u"listen.port"_s, u"65536"_s, u"from 1 to 65535"_s);
        bad("a fraction", u"listen.port"_s, u"80.5"_s, u"from 1 to 65535"_s);
        bad("no number", u"reply.ready_fetches"_s, QString(), u"from 1 to 1000"_s);
        good("a duration", u"reply.ready_for"_s, u"90 s"_s, u"90s"_s);
        good("a duration in another unit", u"reply.ready_for"_s, u"60s"_s, u"1m"_s);
        bad("a duration without a unit", u"reply.ready_for"_s, u"30"_s, u"with its unit"_s);
        bad("a duration too long", u"reply.ready_for"_s, u"2h"_s, u"from 0s to 1h"_s);
        bad("a duration beyond all measure", u"reply.ready_for"_s, u"99999999999999999999h"_s, u"from 0s to 1h"_s);
        good("ports", u"service.ports"_s, u"80, 443 8080"_s, QJsonArray{80, 443, 8080});
        good("no ports", u"service.ports"_s, QString(), QJsonArray());
        bad("a port out of range", u"service.ports"_s, u"80, 0"_s, u"“0” is no port"_s);
        bad("a port twice", u"service.ports"_s, u"80, 80"_s, u"twice"_s);
        good("prefixes", u"listen.allow"_s, u"private\n 192.0.2.0/24 \n"_s,
             QJsonArray{u"private"_s, u"192.0.2.0/24"_s});
        bad("no prefix", u"listen.allow"_s, u"private\nprivat"_s, u"“privat” is neither"_s);
        bad("nobody allowed", u"listen.allow"_s, u"\n"_s, u"at least one line"_s);
        bad("no address", u"listen.addresses"_s, u"localhost"_s, u"no IP address"_s);
        good("a line with spaces around", u"service.agent_send"_s, u" lb1 web/web1 "_s,
             QJsonArray{u" lb1 web/web1 "_s});
        bad("a line too long", u"service.agent_send"_s, QString(129, u'x'), u"at most 128 bytes"_s);
        good("a file", u"metrics.textfile"_s, u"/var/x.prom"_s, u"/var/x.prom"_s);
        bad("a file that the collector does not read", u"metrics.textfile"_s, u"/var/x.txt"_s, u"ends in .prom"_s);
        bad("a word that is none", u"reply.style"_s, u"terse"_s, u"one of the words"_s);
        good("points", u"service.weight.points"_s, u"[[0, 20], [60.5, 100]]"_s,
             QJsonArray{QJsonArray{0, 20}, QJsonArray{60.5, 100}});
        bad("points that go back", u"service.weight.points"_s, u"[[60, 20], [0, 100]]"_s, u"rising"_s);
        bad("points out of range", u"service.weight.points"_s, u"[[0, 300]]"_s, u"0 to 256"_s);
    }
    void whatIsTypedIsReadOrSaidWhatIsExpected()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, typed);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, fault);
        const TypedValue read = valueFromText(key(path), typed);
        if (const QString *const wrong = std::get_if<QString>(&read)) {
            QVERIFY2(!fault.isEmpty() && wrong->contains(fault), qPrintable(*wrong));
            return;
        }
        QVERIFY(fault.isEmpty());
        QCOMPARE(std::get<QJsonValue>(read), value);
        // And back: what is shown is what is meant.
        QCOMPARE(std::get<QJsonValue>(valueFromText(key(path), textFromValue(key(path), value))), value);
    }

    void whatTheAgentTellsIsShown()
    {
        QCOMPARE(draft->text(settingId(u"reply.ready_for")), u"30s"_s);
        QCOMPARE(draft->text(settingId(u"service.agent_send", u"a.b"_s)), u"wä"_s);
        QCOMPARE(draft->services(), (QStringList{u"default"_s, u"a.b"_s}));
        QVERIFY(draft->changes().empty() && draft->faulty().empty());
        QVERIFY(!draft->agent().find(settingId(u"reply.style")));
    }

    void whatWasNotTouchedFollowsAndWhatWasIsOvertaken()
    {
        const SettingId id = settingId(u"reply.ready_for");
        draft->setText(id, u"40s"_s);
        draft->take(agentSettingsFromJson(got(50)));
        QCOMPARE(draft->text(id), u"40s"_s);
        QVERIFY(draft->isOvertaken(id));
        draft->keep(id);
        QVERIFY(!draft->isOvertaken(id));
        QCOMPARE(draft->changes().size(), 1u);
        draft->take(agentSettingsFromJson(got(55)));
        QVERIFY(draft->isOvertaken(id));
        draft->forget(id);
        QCOMPARE(draft->text(id), u"55s"_s);
        draft->take(agentSettingsFromJson(got(20)));
        QCOMPARE(draft->text(id), u"20s"_s);
    }

    // Pins: the agent says "1m" where "60s" was typed, and that is nobody else's change.
    void theSameInAnotherUnitIsNoConflict()
    {
        const SettingId id = settingId(u"reply.ready_for");
        draft->setText(id, u"60s"_s);
        draft->take(agentSettingsFromJson(got(60)));
        QVERIFY(!draft->isTouched(id));
        QCOMPARE(draft->text(id), u"1m"_s);
    }

    void revertingGoesBackToTheOtherFile()
    {
        const SettingId id = settingId(u"reply.ready_for");
        draft->takeBack(id);
        QCOMPARE(draft->text(id), u"10s"_s);
        QVERIFY(draft->isTakenBack(id));
        QVERIFY(draft->changes().front().set.empty());
        QVERIFY(draft->changes().front().unset == std::vector<SettingId>{id});
        // What does not come from panel.toml has nothing to be taken back but what was typed.
        const SettingId other = settingId(u"reply.ready_fetches");
        draft->setText(other, u"7"_s);
        draft->takeBack(other);
        QVERIFY(!draft->isTouched(other));
    }

    void whatIsAllowedIsOnlyAddedTo()
    {
        const SettingId id = settingId(u"listen.allow");
        draft->setText(id, u"private\n192.0.2.1"_s);
        QCOMPARE(draft->valueToApply(id), QJsonValue(QJsonArray{u"192.0.2.1"_s}));
        QVERIFY(draft->fault(id).isEmpty());
        draft->setText(id, u"192.0.2.1"_s);
        QVERIFY2(draft->fault(id).contains(u"only in sluicekeeper.toml"_s), qPrintable(draft->fault(id)));
    }

    void pointsComeAndGoWithTheirPreset()
    {
        const SettingId preset = settingId(u"service.weight.preset", u"default"_s);
        const SettingId points = settingId(u"service.weight.points", u"default"_s);
        const SettingId shape = settingId(u"service.weight.shape", u"default"_s);
        draft->setText(preset, u"gentle"_s);
        QVERIFY(!draft->isTouched(points));
        draft->setText(preset, u"custom"_s);
        QCOMPARE(draft->text(points), u"[[0, 20], [30, 70], [60, 100]]"_s);
        QCOMPARE(draft->text(shape), u"linear"_s);
        draft->setText(preset, u"example"_s);
        QVERIFY(draft->touched().empty());
    }

    void pointsOfTheFileGoToo()
    {
        draft->take(
            agentSettingsFromJson(got(30, {{u"preset"_s, u"custom"_s}, {u"points"_s, QJsonArray{QJsonArray{0, 40}}}})));
        const SettingId preset = settingId(u"service.weight.preset", u"default"_s);
        const SettingId points = settingId(u"service.weight.points", u"default"_s);
        draft->setText(preset, u"gentle"_s);
        QCOMPARE(draft->text(points), u"[]"_s);
        QVERIFY(draft->faulty().empty());
        draft->setText(preset, u"custom"_s);
        QCOMPARE(draft->text(points), u"[[0, 40]]"_s);
        QVERIFY(draft->touched().empty());
    }

    void valuesAreHeldAgainstEachOther()
    {
        const SettingId floor = settingId(u"service.weight.floor", u"default"_s);
        const SettingId ceiling = settingId(u"service.weight.ceiling", u"default"_s);
        draft->setText(ceiling, u"40"_s);
        draft->setText(floor, u"50"_s);
        QCOMPARE(draft->faulty(), std::vector<SettingId>{ceiling});
        QVERIFY(draft->fault(ceiling).contains(u"50"_s));
        draft->setText(ceiling, u"60"_s);
        const SettingId ports = settingId(u"service.ports", u"default"_s);
        draft->setText(ports, u"80"_s);
        QVERIFY2(draft->fault(ports).contains(u"a.b"_s), qPrintable(draft->fault(ports)));
        draft->setText(settingId(u"service.ports", u"a.b"_s), u"81"_s);
        QVERIFY(draft->faulty().empty());
    }

    void aServiceThatIsGoneKeepsWhatWasTyped()
    {
        const SettingId id = settingId(u"service.ports", u"a.b"_s);
        draft->setText(id, u"81"_s);
        QJsonObject without = got();
        without.insert(u"service"_s, QJsonArray{without.value("service"_L1).toArray().first()});
        draft->take(agentSettingsFromJson(without));
        QVERIFY(draft->services().contains(u"a.b"_s));
        QCOMPARE(draft->text(id), u"81"_s);
        QVERIFY(draft->fault(id).contains(u"no longer"_s));
        draft->forget(id);
        QVERIFY(!draft->services().contains(u"a.b"_s));
    }

    // The agent reads what is proposed, and a complaint finds the field of its line.
    void theProposalIsTomlAndKnowsItsLines()
    {
        draft->setText(settingId(u"service.weight.floor", u"a.b"_s), u"7"_s);
        draft->setText(settingId(u"service.weight.smoothing.rise", u"a.b"_s), u"9s"_s);
        draft->setText(settingId(u"service.agent_send", u"a.b"_s), u"say \"x\" \\ ä"_s);
        const SettingsProposal proposal = proposalOf(*draft);
        const LayeredResult read = layerSettings({{}, proposal.toml.toUtf8()}, {u"own.toml"_s, u"panel.toml"_s});
        const auto *const error = std::get_if<SettingsError>(&read);
        QVERIFY2(!error, qPrintable(error ? error->toString() : QString()));
        const Settings settings = std::get<LayeredSettings>(read).settings;
        QCOMPARE(settings.reply.readyFor, std::chrono::milliseconds(30'000));
        const auto service = std::ranges::find(settings.services, u"a.b"_s, &ServiceSettings::name);
        QVERIFY(service != settings.services.end());
        QCOMPARE(service->weight.floor, 7);
        QCOMPARE(service->weight.smoothing.rise, std::chrono::milliseconds(9000));
        QCOMPARE(service->agentSend, QList<QByteArray>{"say \"x\" \\ \xc3\xa4"});
        const SettingId floor = settingId(u"service.weight.floor", u"a.b"_s);
        const auto line = std::ranges::find(proposal.lines, floor) - proposal.lines.begin() + 1;
        const QJsonObject complaint{{u"file"_s, u"panel.toml"_s},
                                    {u"line"_s, int(line)},
                                    {u"text"_s, u"service.weight.floor: found 7; expected 8"_s}};
        const QJsonObject elsewhere{{u"file"_s, u"/etc/own.toml"_s}, {u"line"_s, 3}, {u"text"_s, u"unknown key"_s}};
        const AgentFaults faults = faultsOfCheck({{u"errors"_s, QJsonArray{complaint, elsewhere}}}, proposal, *draft);
        QCOMPARE(faults.ofSettings.at(floor), u"found 7; expected 8"_s);
        QCOMPARE(faults.others, QStringList{u"/etc/own.toml:3: unknown key"_s});
        draft->setAgentFaults(faults.ofSettings);
        QCOMPARE(draft->faulty(), std::vector<SettingId>{floor});
        QVERIFY(draft->isGoodSoFar());
        draft->setText(floor, u"8"_s);
        QVERIFY(draft->faulty().empty());
    }

    void aRefusalFindsItsField()
    {
        const SettingId floor = settingId(u"service.weight.floor", u"a.b"_s);
        const ScopeChange change{u"a.b"_s, {floor}, {}};
        const AgentFaults placed = faultsOfApply(
            u"/var/lib/x: y/panel.toml:12:9: service.weight.floor: found 7; expected 8"_s, change);
        QCOMPARE(placed.ofSettings.at(floor), u"found 7; expected 8"_s);
        const AgentFaults other = faultsOfApply(u"/var/panel.toml: No space left; nothing was changed"_s, change);
        QVERIFY(other.ofSettings.empty());
        QCOMPARE(other.others.size(), 1);
    }

private:
    std::unique_ptr<SettingsDraft> draft;
};

QTEST_MAIN(SettingsDraftTest)
#include "tst_settingsdraft.moc"
