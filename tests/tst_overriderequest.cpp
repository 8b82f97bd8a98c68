// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/overriderequest.h"
#include "tests/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class tst_OverrideRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing to force") << QByteArray("{}") << u"exactly one of"_s;
        QTest::newRow("two things at once") << QByteArray(R"({"state":"up","weight":1})") << u"exactly one of"_s;
        QTest::newRow("unknown state") << QByteArray(R"({"state":"failed"})") << u"expected one of up, down"_s;
        QTest::newRow("state is a number") << QByteArray(R"({"state":1})") << u"expected one of up, down"_s;
        QTest::newRow("ready cannot be forced") << QByteArray(R"({"state":"ready"})") << u"expected one of up, down"_s;
        QTest::newRow("weight 257") << QByteArray(R"({"weight":257})") << u"0 to 256"_s;
        QTest::newRow("weight -1") << QByteArray(R"({"weight":-1})") << u"0 to 256"_s;
        QTest::newRow("weight 1e9") << QByteArray(R"({"weight":1e9})") << u"0 to 256"_s;
        QTest::newRow("weight with a fraction") << QByteArray(R"({"weight":40.5})") << u"0 to 256"_s;
        QTest::newRow("weight as a text") << QByteArray(R"({"weight":"40"})") << u"0 to 256"_s;
        QTest::newRow("weight null") << QByteArray(R"({"weight":null})") << u"0 to 256"_s;
        QTest::newRow("maxconn 0 would be unlimited") << QByteArray(R"({"maxconn":0,"restore":1})") << u"at least 1"_s;
        QTest::newRow("maxconn -1") << QByteArray(R"({"maxconn":-1,"restore":1})") << u"at least 1"_s;
        QTest::newRow("maxconn beyond 31 bits")
            << QByteArray(R"({"maxconn":2147483648,"restore":1})") << u"at least 1"_s;
        QTest::newRow("maxconn without the value to restore") << QByteArray(R"({"maxconn":30})") << u"restore"_s;
        QTest::newRow("restore -1") << QByteArray(R"({"maxconn":30,"restore":-1})") << u"restore"_s;
        QTest::newRow("reason is a number") << QByteArray(R"({"state":"up","reason":1})") << u"reason"_s;
        QTest::newRow("for 0 s") << QByteArray(R"({"state":"up","for_s":0})") << u"for_s"_s;
        QTest::newRow("for -1 s") << QByteArray(R"({"state":"up","for_s":-1})") << u"for_s"_s;
        QTest::newRow("for a thousand years") << QByteArray(R"({"state":"up","for_s":31536000000})") << u"for_s"_s;
        QTest::newRow("for a text") << QByteArray(R"({"state":"up","for_s":"2h"})") << u"for_s"_s;
        QTest::newRow("until the past") << QByteArray(R"({"state":"up","until_ms":1000})") << u"future"_s;
        QTest::newRow("until never") << QByteArray(R"({"state":"up","until_ms":1e300})") << u"future"_s;
        QTest::newRow("then without a state") << QByteArray(R"({"weight":1,"for_s":9,"then":"maint"})") << u"then"_s;
        QTest::newRow("maint, then maint")
            << QByteArray(R"({"state":"maint","for_s":9,"then":"maint"})") << u"then: expected maint, and with it"_s;
        QTest::newRow("drain, then up") << QByteArray(R"({"state":"drain","for_s":9,"then":"up"})")
                                        << u"then: expected maint, and with it"_s;
        QTest::newRow("then is a number") << QByteArray(R"({"state":"drain","for_s":9,"then":1})") << u"then"_s;
        QTest::newRow("drain without an end, then maint")
            << QByteArray(R"({"state":"drain","then":"maint"})") << u"expected an end of the drain"_s;
        QTest::newRow("for and until") << QByteArray(R"({"state":"up","for_s":1,"until_ms":99999999999999})")
                                       << u"only one"_s;
    }
    void refused()
    {
        QFETCH(QByteArray, params);
        QFETCH(QString, says);
        const auto result = overrideFromParams(QJsonDocument::fromJson(params).object(), {}, m_clock);
        const auto *const error = std::get_if<RpcError>(&result);
        QVERIFY(error);
        QCOMPARE(error->code, RpcErrorCode::InvalidParams);
        QVERIFY2(error->text.contains(says), qPrintable(error->text));
    }

    void everyStateIsTaken_data()
    {
        QTest::addColumn<ForcedState>("state");
        for (const ForcedState state : {ForcedState::Up, ForcedState::Down, ForcedState::Fail, ForcedState::Stopped,
                                        ForcedState::Drain, ForcedState::Maint})
            QTest::newRow(word(state).data()) << state;
    }
    void everyStateIsTaken()
    {
        QFETCH(ForcedState, state);
        const auto result = overrideFromParams({{u"state"_s, QString(word(state))}, {u"reason"_s, u"patching"_s}},
                                               {1000, 1, u"anna"_s, u"sluicectl"_s, ControlRole::Operate}, m_clock);
        const auto &taken = std::get<StateOverride>(std::get<OverrideValue>(result));
        QCOMPARE(taken.state, state);
        QCOMPARE(taken.note.reason, u"patching"_s);
        QCOMPARE(taken.note.owner, u"anna"_s);
        QCOMPARE(taken.note.program, u"sluicectl"_s);
        QCOMPARE(taken.note.since, m_clock.wall());
        QVERIFY(!taken.note.end);
    }

    void limitsOfNumbers()
    {
        for (const int weight : {0, 40, 256})
            QCOMPARE(std::get<WeightOverride>(
                         std::get<OverrideValue>(overrideFromParams({{u"weight"_s, weight}}, {}, m_clock)))
                         .percent,
                     weight);
        const auto maxconn = overrideFromParams({{u"maxconn"_s, 2147483647}, {u"restore"_s, 0}}, {}, m_clock);
        QCOMPARE(std::get<MaxconnOverride>(std::get<OverrideValue>(maxconn)).restore, 0);
    }

    void ends()
    {
        const auto after = overrideFromParams({{u"state"_s, u"maint"_s}, {u"for_s"_s, 7200}}, {}, m_clock);
        const auto &end = std::get<StateOverride>(std::get<OverrideValue>(after)).note.end;
        QVERIFY(end);
        QCOMPARE(end->kind, OverrideEnd::Kind::After);
        QCOMPARE(remaining(*end, m_clock), 2h);
        const WallTime when = m_clock.wall() + 1h;
        const auto at = overrideFromParams(
            {{u"state"_s, u"maint"_s}, {u"until_ms"_s, double(when.time_since_epoch().count())}}, {}, m_clock);
        QCOMPARE(std::get<StateOverride>(std::get<OverrideValue>(at)).note.end->wall, when);
    }

    void drainThenMaint()
    {
        const auto result = overrideFromParams({{u"state"_s, u"drain"_s}, {u"for_s"_s, 600}, {u"then"_s, u"maint"_s}},
                                               {}, m_clock);
        const auto &taken = std::get<StateOverride>(std::get<OverrideValue>(result));
        QCOMPARE(taken.state, ForcedState::Drain);
        QCOMPARE(taken.then, std::optional(ForcedState::Maint));
        QVERIFY(taken.note.end);
    }

    // A reason of any length and content is kept as it was written, up to a clear limit; the reply cuts and cleans it.
    void reasonsAreKeptWhole()
    {
        const QString reason = QString(10 * 1024, u'x') + u"\r\n\t# \x1b[31m\u00e9"_s;
        const auto kept = overrideFromParams({{u"state"_s, u"down"_s}, {u"reason"_s, reason}}, {}, m_clock);
        QCOMPARE(std::get<StateOverride>(std::get<OverrideValue>(kept)).note.reason, reason);
        const auto refused = overrideFromParams({{u"state"_s, u"down"_s}, {u"reason"_s, QString(20'000, u'x')}}, {},
                                                m_clock);
        QVERIFY(std::get_if<RpcError>(&refused));
    }

private:
    FakeClock m_clock;
};

QTEST_APPLESS_MAIN(tst_OverrideRequest)
#include "tst_overriderequest.moc"
