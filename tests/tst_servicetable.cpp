// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/agent/servicetable.h"

#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

ServiceSettings named(const QString &name, const QList<QByteArray> &lines)
{
    ServiceSettings settings;
    settings.name = name;
    settings.agentSend = lines;
    return settings;
}

} // namespace

class tst_ServiceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("service");
        QTest::newRow("a listed line") << QByteArray("lb1 web/s1") << u"web"_s;
        QTest::newRow("a pattern") << QByteArray("lb2 db/s7") << u"db"_s;
        QTest::newRow("a listed line wins over a pattern before it") << QByteArray("lb1 db/special") << u"special"_s;
        QTest::newRow("no line is the default's") << QByteArray() << u"default"_s;
        QTest::newRow("an unknown line is the default's") << QByteArray("lb9 x/y") << u"default"_s;
        QTest::newRow("case counts") << QByteArray("LB1 WEB/S1") << u"default"_s;
    }
    void match()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, service);
        const ServiceTable table({named(u"default"_s, {}), named(u"web"_s, {"lb1 web/s1"}), named(u"db"_s, {"* db/*"}),
                                  named(u"special"_s, {"lb1 db/special"})});
        const auto index = table.match(line);
        QVERIFY(index);
        QCOMPARE(table[*index].settings.name, service);
        QVERIFY(table.anyLines());
    }

    // A default that lists lines of its own answers only those: a stranger's probe must not be answered for it.
    void aDefaultWithLinesAnswersOnlyThem()
    {
        const ServiceTable table({named(u"default"_s, {"mine"})});
        QVERIFY(table.match("mine"));
        QVERIFY(!table.match("other"));
        QVERIFY(!table.match(""));
    }

    void noLinesAnywhere()
    {
        const ServiceTable table({named(u"default"_s, {})});
        QVERIFY(!table.anyLines());
        QCOMPARE(table.match("anything"), std::optional<std::size_t>(0));
        QCOMPARE(table.indexOf(u"default"_s), std::optional<std::size_t>(0));
        QVERIFY(!table.indexOf(u"web"_s));
    }

    void pattern_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<bool>("matches");
        QTest::newRow("star takes all") << QByteArray("anything") << QByteArray("*") << true;
        QTest::newRow("star takes nothing") << QByteArray("web/") << QByteArray("web/*") << true;
        QTest::newRow("prefix") << QByteArray("web/s1") << QByteArray("web/*") << true;
        QTest::newRow("other prefix") << QByteArray("wob/s1") << QByteArray("web/*") << false;
        QTest::newRow("suffix") << QByteArray("lb1 web") << QByteArray("*web") << true;
        QTest::newRow("suffix met too early") << QByteArray("web web") << QByteArray("*web") << true;
        QTest::newRow("middle") << QByteArray("lb1 web/s1") << QByteArray("lb* web/*1") << true;
        QTest::newRow("two stars, no fit") << QByteArray("lb1 db/s1") << QByteArray("lb* web/*") << false;
        QTest::newRow("no star, longer text") << QByteArray("webs") << QByteArray("web") << false;
        QTest::newRow("empty text") << QByteArray() << QByteArray("*") << true;
        QTest::newRow("empty pattern") << QByteArray("a") << QByteArray() << false;
        QTest::newRow("many stars stay quick") << QByteArray(128, 'a') << QByteArray("*a*a*a*a*a*a*a*a*b") << false;
    }
    void pattern()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, pattern);
        QFETCH(bool, matches);
        QCOMPARE(matchesPattern(text, pattern), matches);
    }
};

QTEST_APPLESS_MAIN(tst_ServiceTable)
#include "tst_servicetable.moc"
