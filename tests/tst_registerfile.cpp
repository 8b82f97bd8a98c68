// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/storage/registerfile.h"
#include "tests/ordinaryuser.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

namespace {

WallTime wallAt(qint64 milliseconds)
{
    return WallTime(std::chrono::milliseconds(milliseconds));
}

std::vector<RegisteredBalancer> someBalancers()
{
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte += char(byte);
    const IpAddress lb1 = *IpAddress::fromString(u"10.0.0.5"_s);
    return {
        {{lb1, "lb1 web/web1", u"web"_s},
         wallAt(1'767'225'600'001),
         wallAt(1'767'225'700'002),
         50,
         std::chrono::milliseconds(2'000),
         true},
        {{lb1, everyByte, u"default"_s}, wallAt(1), wallAt(2), 1, std::nullopt},
        {{*IpAddress::fromString(u"2001:db8::7"_s), {}, u"d\u00e4\n\"x"_s},
         wallAt(0),
         wallAt(0),
         Q_INT64_C(9'007'199'254'740'993),
         std::nullopt},
    };
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestRegisterFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void comesBackAsItWas();
    void readsWhatTheFirstVersionWrote();
    void noFileIsAnEmptyRegister();
    void unreadableIsEmptyAndSaysSo_data();
    void unreadableIsEmptyAndSaysSo();
    void anyCutIsEmptyOrWhole();
    void permissionsAreSaid();
};

void TestRegisterFile::comesBackAsItWas()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"balancers.json"_s);
    for (const auto &balancers : {someBalancers(), std::vector<RegisteredBalancer>()}) {
        QVERIFY(!saveRegister(path, balancers));
        const RegisterFileResult read = loadRegister(path);
        QVERIFY(!read.error);
        QVERIFY(read.balancers == balancers);
    }
}

// Nobody may be waited for in vain, nor be left out, because the program was replaced.
void TestRegisterFile::readsWhatTheFirstVersionWrote()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"balancers.json"_s);
    put(path,
        R"({"format":1,"balancers":[{"address":"10.0.0.5","line":"bGIx","service":"web","first_seen_ms":1,)"
        R"("last_seen_ms":2,"probes":9,"interval_ms":2000},{"address":"10.0.0.6","line":"","service":"web",)"
        R"("first_seen_ms":1,"last_seen_ms":2,"probes":1}]})");
    const RegisterFileResult read = loadRegister(path);
    QVERIFY(!read.error);
    QCOMPARE(read.balancers.size(), 2u);
    QVERIFY(read.balancers[0].steady);
    QVERIFY(!read.balancers[1].steady);
}

void TestRegisterFile::noFileIsAnEmptyRegister()
{
    const QTemporaryDir directory;
    const RegisterFileResult read = loadRegister(directory.filePath(u"balancers.json"_s));
    QVERIFY(read.balancers.empty());
    QVERIFY(!read.error);
}

void TestRegisterFile::unreadableIsEmptyAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");

    const QString unknown = u"not a register of balancers that this version knows"_s;
    const QString second = u"balancer number 2 makes no sense"_s;
    const QByteArray good =
        R"({"address":"10.0.0.5","line":"","service":"a","first_seen_ms":1,"last_seen_ms":2,"probes":3})";
    const auto with = [&good](const char *before, const char *after) {
        return "{\"format\":1,\"balancers\":[" + good + ',' + QByteArray(good).replace(before, after) + "]}";
    };
    QTest::newRow("empty") << QByteArray() << u"illegal value"_s;
    QTest::newRow("garbage") << QByteArray("\xff\0x", 3) << u"illegal value"_s;
    QTest::newRow("an array") << QByteArray("[]") << unknown;
    QTest::newRow("a newer format") << QByteArray(R"({"format":2,"balancers":[]})") << unknown;
    QTest::newRow("no balancers") << QByteArray(R"({"format":1})") << unknown;
    QTest::newRow("a balancer that is no object")
        << QByteArray("{\"format\":1,\"balancers\":[" + good + ",7]}") << second;
    QTest::newRow("a host name") << with("10.0.0.5", "lb1") << second;
    QTest::newRow("a line that is not base64") << with("\"line\":\"\"", "\"line\":\"*\"") << second;
    QTest::newRow("no service") << with("\"service\":\"a\",", "") << second;
    QTest::newRow("a time in words") << with("\"last_seen_ms\":2", "\"last_seen_ms\":\"now\"") << second;
    QTest::newRow("fewer than no probes") << with("\"probes\":3", "\"probes\":-3") << second;
    QTest::newRow("an interval in words") << with("\"probes\":3", "\"probes\":3,\"interval_ms\":\"often\"") << second;
}

void TestRegisterFile::unreadableIsEmptyAndSaysSo()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, text);
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"balancers.json"_s);
    put(path, content);
    const RegisterFileResult read = loadRegister(path);
    QVERIFY(read.balancers.empty());
    QVERIFY(read.error);
    QCOMPARE(read.error->code, StorageErrorCode::Damaged);
    QCOMPARE(read.error->path, path);
    QCOMPARE(read.error->text, text);
}

void TestRegisterFile::anyCutIsEmptyOrWhole()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"balancers.json"_s);
    QVERIFY(!saveRegister(path, someBalancers()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        put(path, whole.first(cut));
        const RegisterFileResult read = loadRegister(path);
        const bool onlyLineEndMissing = cut == whole.size() - 1;
        QCOMPARE(read.error.has_value(), !onlyLineEndMissing);
        QCOMPARE(read.balancers.empty(), !onlyLineEndMissing);
    }
}

void TestRegisterFile::permissionsAreSaid()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"balancers.json"_s);
    QVERIFY(!saveRegister(path, someBalancers()));
    QVERIFY(QFile::setPermissions(path, QFile::Permissions()));
    QVERIFY(QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::ExeOwner));
    const OrdinaryUser user;
    QVERIFY(user.worked());
    QCOMPARE(loadRegister(path).error.value().code, StorageErrorCode::NotPermitted);
    QCOMPARE(saveRegister(path, {}).value().code, StorageErrorCode::NotPermitted);
}

QTEST_APPLESS_MAIN(TestRegisterFile)
#include "tst_registerfile.moc"
