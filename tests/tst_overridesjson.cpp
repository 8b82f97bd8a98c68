// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/agentstatusjson.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr WallTime aTime{1'700'000'000'123ms};

// As it comes out at the other end of the socket.
QJsonObject sent(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

OverrideNote note(std::optional<OverrideEnd> end = std::nullopt)
{
    return {u"disk # swap\n\u00e4"_s, u"alice"_s, u"sluicectl"_s, aTime, std::move(end)};
}

OverrideEnd endOf(OverrideEnd::Kind kind)
{
    OverrideEnd end;
    end.kind = kind;
    end.wall = aTime + 2h;
    return end;
}

} // namespace

class OverridesJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void overridesGoRound_data();
    void overridesGoRound();
    void overridesHaveTheirShape();
    void slotsWithoutValueAreEmpty_data();
    void slotsWithoutValueAreEmpty();
};

void OverridesJsonTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void OverridesJsonTest::overridesGoRound_data()
{
    QTest::addColumn<Overrides>("overrides");
    QTest::newRow("nothing forced") << Overrides{};
    using enum ForcedState;
    for (const ForcedState state : {Up, Down, Fail, Stopped, Drain, Maint}) {
        QTest::addRow("state %s", word(state).data())
            << Overrides{StateOverride{state, note()}, std::nullopt, std::nullopt};
    }
    for (const int percent : {0, 1, 100, 256}) {
        QTest::addRow("weight %d", percent) << Overrides{std::nullopt, WeightOverride{percent, note()}, std::nullopt};
    }
    QTest::newRow("maxconn back to unlimited")
        << Overrides{std::nullopt, std::nullopt, MaxconnOverride{1, 0, note(endOf(OverrideEnd::Kind::After))}};
    QTest::newRow("a note with nothing in it")
        << Overrides{StateOverride{Maint, OverrideNote{}}, std::nullopt, std::nullopt};
    QTest::newRow("drain, then maint") << Overrides{StateOverride{Drain, note(endOf(OverrideEnd::Kind::At)), Maint},
                                                    std::nullopt, std::nullopt};
    QTest::newRow("all three") << Overrides{StateOverride{Drain, note(endOf(OverrideEnd::Kind::At))},
                                            WeightOverride{40, note()}, MaxconnOverride{30, 200, note()}};
}

void OverridesJsonTest::overridesGoRound()
{
    QFETCH(Overrides, overrides);
    QCOMPARE(overridesFromJson(sent(toJson(overrides))), overrides);
}

void OverridesJsonTest::overridesHaveTheirShape()
{
    Overrides overrides;
    overrides.state = StateOverride{ForcedState::Maint,
                                    {u"disk"_s, u"alice"_s, u"sluicectl"_s, aTime, endOf(OverrideEnd::Kind::At)}};
    const QByteArray expected =
        R"({"maxconn":null,"state":{"end":{"kind":"at","wall_ms":1700007200123},"owner":"alice",)"
        R"("program":"sluicectl","reason":"disk","since_ms":1700000000123,"then":null,"word":"maint"},"weight":null})";
    QCOMPARE(QJsonDocument(toJson(overrides)).toJson(QJsonDocument::Compact), expected);
}

void OverridesJsonTest::slotsWithoutValueAreEmpty_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("nothing", "{}");
    row("slots that are no objects", R"({"state":"maint","weight":40,"maxconn":[30,200]})");
    row("empty slots", R"({"state":{},"weight":{},"maxconn":{}})");
    row("a state that nobody knows", R"({"state":{"word":"asleep","owner":"alice"}})");
    row("an administrative word of HAProxy's", R"({"state":{"word":"ready"}})");
    row("a weight over 256", R"({"weight":{"percent":257}})");
    row("a weight under 0", R"({"weight":{"percent":-1}})");
    row("a weight of 1e300", R"({"weight":{"percent":1e300}})");
    row("a weight with a fraction", R"({"weight":{"percent":40.5}})");
    row("a weight in a string", R"({"weight":{"percent":"40"}})");
    row("a maxconn of 0", R"({"maxconn":{"maxconn":0,"restore":200}})");
    row("a maxconn without restore", R"({"maxconn":{"maxconn":30}})");
    row("a restore under 0", R"({"maxconn":{"maxconn":30,"restore":-1}})");
    row("a maxconn beyond int", R"({"maxconn":{"maxconn":4294967297,"restore":0}})");
}

void OverridesJsonTest::slotsWithoutValueAreEmpty()
{
    QFETCH(QByteArray, json);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QCOMPARE(overridesFromJson(document.object()), Overrides{});
}

QTEST_GUILESS_MAIN(OverridesJsonTest)
#include "tst_overridesjson.moc"
