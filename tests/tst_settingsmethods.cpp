// SPDX-License-Identifier: GPL-3.0-or-later
// Who may change which settings through the control socket.
#include "agentcore/agent/listenerrelay.h"
#include "agentcore/agent/settingsmethods.h"
#include "tests/fakeclock.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ownUid = 997;

ControlPeer peerWith(qint64 uid)
{
    return {uid, 1, u"user %1"_s.arg(uid), u"test"_s, ControlRole::Operate};
}

/// The agent's parts in one thread, without a listener.
struct Parts
{
    explicit Parts(const QString &directory)
        : journal(directory)
        , opened(journal.open())
        , files{directory + u"/own.toml"_s, directory + u"/panel.toml"_s}
    {
        EngineStart start;
        start.settings.sampling.source = SamplingSource::Simulated;
        engine = std::make_unique<Engine>(clock, relay, start);
        link = std::make_unique<EngineLink>(*engine, toEngine, toControl);
        keeper = std::make_unique<Keeper>(clock, journal, *link, opened, std::vector<RegisteredBalancer>());
        relay.setTarget(keeper.get());
        settings = std::make_unique<SettingsKeeper>(clock, files, ListenAddress{u"127.0.0.1"_s, 0}, SettingsState{},
                                                    *keeper, *link);
        methods = std::make_unique<SettingsMethods>(*settings, ownUid);
    }
    MethodGroup::Result apply(const ControlPeer &peer, const QJsonObject &params)
    {
        std::optional<MethodGroup::Result> result;
        methods->call(peer, {1, u"settings.apply"_s, params},
                      [&result](const MethodGroup::Result &one) { result = one; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }))
            return RpcError{RpcErrorCode::InternalError, u"no answer"_s};
        return *result;
    }
    QJsonObject get(const ControlPeer &peer)
    {
        QJsonObject got;
        methods->call(peer, {1, u"settings.get"_s, {}}, [&got](const MethodGroup::Result &one) {
            const auto *const value = std::get_if<QJsonValue>(&one);
            got = value ? value->toObject() : QJsonObject();
        });
        return got;
    }

    FakeClock clock;
    Courier toEngine;
    Courier toControl;
    ListenerRelay relay{toControl};
    Journal journal;
    Journal::Opened opened;
    SettingsFiles files;
    std::unique_ptr<Engine> engine;
    std::unique_ptr<EngineLink> link;
    std::unique_ptr<Keeper> keeper;
    std::unique_ptr<SettingsKeeper> settings;
    std::unique_ptr<SettingsMethods> methods;
};

} // namespace

class TestSettingsMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void changingTakesTheRoleAndReadingDoesNot()
    {
        QTemporaryDir directory;
        const Parts parts(directory.filePath(u"state"_s));
        QCOMPARE(parts.methods->roleFor(u"settings.get"_s), std::optional(ControlRole::View));
        QCOMPARE(parts.methods->roleFor(u"settings.check"_s), std::optional(ControlRole::View));
        QCOMPARE(parts.methods->roleFor(u"settings.reload"_s), std::optional(ControlRole::Operate));
        QCOMPARE(parts.methods->roleFor(u"settings.apply"_s), std::optional(ControlRole::Operate));
        QCOMPARE(parts.methods->roleFor(u"settings.nope"_s), std::nullopt);
    }

    // Operate must not mean choosing whom the agent answers, or what it runs and reads.
    void someKeysAreRootsAlone_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<bool>("forRoot");
        QTest::newRow("allow") << u"listen.allow"_s << QJsonValue(QJsonArray{u"0.0.0.0/0"_s}) << true;
        QTest::newRow("addresses") << u"listen.addresses"_s << QJsonValue(QJsonArray{u"127.0.0.1"_s}) << true;
        QTest::newRow("source") << u"sampling.source"_s << QJsonValue(u"simulated"_s) << true;
        QTest::newRow("a file to write") << u"metrics.textfile"_s << QJsonValue(u"/tmp/x.prom"_s) << true;
        QTest::newRow("interval") << u"sampling.interval"_s << QJsonValue(u"1s"_s) << false;
        QTest::newRow("farewell") << u"lifecycle.farewell"_s << QJsonValue(u"1s"_s) << false;
    }
    void someKeysAreRootsAlone()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(bool, forRoot);
        QTemporaryDir directory;
        Parts parts(directory.filePath(u"state"_s));
        for (const QJsonObject &params :
             {QJsonObject{{u"set"_s, QJsonObject{{key, value}}}}, QJsonObject{{u"unset"_s, QJsonArray{key}}}}) {
            const MethodGroup::Result byMember = parts.apply(peerWith(1000), params);
            const auto *const error = std::get_if<RpcError>(&byMember);
            QCOMPARE(error != nullptr, forRoot);
            QVERIFY(!error || error->code == RpcErrorCode::NotPermitted);
            QVERIFY(!error || (error->text.contains(u"user 1000"_s) && error->text.contains(key)));
            for (const qint64 uid : {qint64(0), ownUid}) {
                const MethodGroup::Result result = parts.apply(peerWith(uid), params);
                const auto *const refused = std::get_if<RpcError>(&result);
                QVERIFY2(!refused, qPrintable(refused ? refused->text : QString()));
            }
        }
    }

    // So that nobody has to try in order to learn it.
    void getSaysWhatTheCallerWouldBeRefused()
    {
        QTemporaryDir directory;
        Parts parts(directory.filePath(u"state"_s));
        const QJsonArray locked = parts.get(peerWith(1000)).value("locked"_L1).toArray();
        for (const auto &key : {u"listen.allow"_s, u"listen.port"_s, u"sampling.source"_s, u"metrics.textfile"_s})
            QVERIFY2(locked.contains(key), qPrintable(key));
        QVERIFY(!locked.contains(u"sampling.interval"_s) && !locked.contains(u"service.ports"_s));
        QVERIFY(parts.get(peerWith(0)).value("locked"_L1).toArray().isEmpty());
        QVERIFY(parts.get(peerWith(ownUid)).value("locked"_L1).toArray().isEmpty());
        const QJsonObject params{{u"set"_s, QJsonObject{{u"reply.ready_for"_s, u"9s"_s}}}};
        QVERIFY(std::holds_alternative<QJsonValue>(parts.apply(peerWith(1000), params)));
        const QJsonObject without = parts.get(peerWith(0)).value("without_panel"_L1).toObject();
        QCOMPARE(without.keys(), QStringList{u"reply.ready_for"_s});
        QCOMPARE(without.value("reply.ready_for"_L1)["origin"_L1].toString(), u"default"_s);
        QCOMPARE(without.value("reply.ready_for"_L1)["toml"_L1].toString(), u"\"30s\""_s);
    }

    void theFirstLineSaysWhatTheFileIs()
    {
        QTemporaryDir directory;
        Parts parts(directory.filePath(u"state"_s));
        const QJsonObject params{{u"set"_s, QJsonObject{{u"reply.ready_for"_s, u"9s"_s}}}};
        QVERIFY(std::holds_alternative<QJsonValue>(parts.apply(peerWith(1000), params)));
        QFile file(parts.files.panel);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("# Written by the agent"));
        QVERIFY(file.readAll().contains("[reply]\nready_for = \"9s\"\n"));
        QVERIFY(!QFile::exists(parts.files.own)); // no program ever writes it
    }
};

QTEST_GUILESS_MAIN(TestSettingsMethods)
#include "tst_settingsmethods.moc"
