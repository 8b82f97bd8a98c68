// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/rpc.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace sluice;
using namespace Qt::StringLiterals;

class RpcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsRequests_data();
    void readsRequests();
    void refusesRequests_data();
    void refusesRequests();
    void readsMessages();
    void refusesMessages_data();
    void refusesMessages();
    void framesAreOneLine();
    void errorsGoRound_data();
    void errorsGoRound();
    void survivesEveryCutAndFlip();
};

void RpcTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void RpcTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QJsonValue>("id");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    const QJsonObject none;
    QTest::newRow("without params") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"status"})") << QJsonValue(1)
                                    << u"status"_s << none;
    QTest::newRow("with params") << QByteArray(R"({"jsonrpc":"2.0","id":2,"method":"m","params":{"a":[1]}})")
                                 << QJsonValue(2) << u"m"_s << QJsonObject{{u"a"_s, QJsonArray{1}}};
    QTest::newRow("a string as id") << QByteArray(R"({"jsonrpc":"2.0","id":"x","method":"m"})") << QJsonValue(u"x"_s)
                                    << u"m"_s << none;
    QTest::newRow("a fraction as id") << QByteArray(R"({"jsonrpc":"2.0","id":1.5,"method":"m"})") << QJsonValue(1.5)
                                      << u"m"_s << none;
    QTest::newRow("a large id") << QByteArray(R"({"jsonrpc":"2.0","id":9007199254740993,"method":"m"})")
                                << QJsonValue(Q_INT64_C(9007199254740993)) << u"m"_s << none;
    QTest::newRow("keys that nobody knows")
        << QByteArray(R"({"x":{},"jsonrpc":"2.0","id":1,"method":"m"})") << QJsonValue(1) << u"m"_s << none;
    QTest::newRow("a carriage return at the end")
        << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"m\"}\r") << QJsonValue(1) << u"m"_s << none;
}

void RpcTest::readsRequests()
{
    QFETCH(QByteArray, frame);
    const auto parsed = parseRequest(frame);
    const RpcRequest *request = std::get_if<RpcRequest>(&parsed);
    QVERIFY(request != nullptr);
    QTEST(request->id, "id");
    QTEST(request->method, "method");
    QTEST(request->params, "params");

    const QByteArray again = toFrame(*request);
    const auto twice = parseRequest(QByteArrayView(again).chopped(1));
    QVERIFY(std::holds_alternative<RpcRequest>(twice));
    QCOMPARE(std::get<RpcRequest>(twice), *request);
}

void RpcTest::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<RpcErrorCode>("code");
    QTest::addColumn<QJsonValue>("id");
    const QJsonValue null = QJsonValue::Null;
    const auto row = [](const char *name, const QByteArray &frame, RpcErrorCode code, const QJsonValue &id) {
        QTest::newRow(name) << frame << code << id;
    };
    using enum RpcErrorCode;
    row("nothing", "", ParseError, null);
    row("blanks", "   ", ParseError, null);
    row("not JSON", "status please", ParseError, null);
    row("HTTP", "GET / HTTP/1.1\r", ParseError, null);
    row("cut short", R"({"jsonrpc":"2.0","id":1)", ParseError, null);
    row("two on a line", R"({"id":1}{"id":2})", ParseError, null);
    row("a NUL inside", QByteArray("{\"id\":1\0}", 9), ParseError, null);
    row("not UTF-8", "{\"id\":\"\xff\xfe\"}", ParseError, null);
    row("nested past all sense", QByteArray(60'000, '['), ParseError, null);
    row("a batch", R"([{"jsonrpc":"2.0","id":1,"method":"m"}])", InvalidRequest, null);
    row("an empty object", "{}", InvalidRequest, null);
    row("no id", R"({"jsonrpc":"2.0","method":"m"})", InvalidRequest, null);
    row("null as id", R"({"jsonrpc":"2.0","id":null,"method":"m"})", InvalidRequest, null);
    row("an object as id", R"({"jsonrpc":"2.0","id":{},"method":"m"})", InvalidRequest, null);
    row("an array as id", R"({"jsonrpc":"2.0","id":[1],"method":"m"})", InvalidRequest, null);
    row("true as id", R"({"jsonrpc":"2.0","id":true,"method":"m"})", InvalidRequest, null);
    row("no version", R"({"id":1,"method":"m"})", InvalidRequest, 1);
    row("JSON-RPC 1", R"({"jsonrpc":"1.0","id":1,"method":"m"})", InvalidRequest, 1);
    row("the version as a number", R"({"jsonrpc":2.0,"id":1,"method":"m"})", InvalidRequest, 1);
    row("no method", R"({"jsonrpc":"2.0","id":1})", InvalidRequest, 1);
    row("an empty method", R"({"jsonrpc":"2.0","id":1,"method":""})", InvalidRequest, 1);
    row("a number as method", R"({"jsonrpc":"2.0","id":"a","method":7})", InvalidRequest, u"a"_s);
    row("params in an array", R"({"jsonrpc":"2.0","id":1,"method":"m","params":[1]})", InvalidParams, 1);
    row("params null", R"({"jsonrpc":"2.0","id":1,"method":"m","params":null})", InvalidParams, 1);
    row("params a string", R"({"jsonrpc":"2.0","id":1,"method":"m","params":"x"})", InvalidParams, 1);
}

void RpcTest::refusesRequests()
{
    QFETCH(QByteArray, frame);
    QFETCH(RpcErrorCode, code);
    const auto parsed = parseRequest(frame);
    const BadRequest *bad = std::get_if<BadRequest>(&parsed);
    QVERIFY(bad != nullptr);
    QCOMPARE(int(bad->error.code), int(code));
    QVERIFY(!bad->error.text.isEmpty());
    QTEST(bad->id, "id");
}

void RpcTest::readsMessages()
{
    const auto result = parseMessage(R"({"jsonrpc":"2.0","id":3,"result":{"a":1}})");
    const auto *response = std::get_if<RpcResponse>(&result);
    QVERIFY(response != nullptr);
    QCOMPARE(response->id, QJsonValue(3));
    QCOMPARE(std::get<QJsonValue>(response->outcome), QJsonValue(QJsonObject{{u"a"_s, 1}}));

    const auto nothing = parseMessage(R"({"jsonrpc":"2.0","id":3,"result":null})");
    QVERIFY(std::holds_alternative<RpcResponse>(nothing));
    QVERIFY(std::get<QJsonValue>(std::get<RpcResponse>(nothing).outcome).isNull());

    const auto unread = parseMessage(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"what?"}})");
    QVERIFY(std::holds_alternative<RpcResponse>(unread));
    QVERIFY(std::get<RpcResponse>(unread).id.isNull());
    QCOMPARE(std::get<RpcError>(std::get<RpcResponse>(unread).outcome),
             (RpcError{RpcErrorCode::ParseError, u"what?"_s}));

    const auto sample = parseMessage(R"({"jsonrpc":"2.0","method":"sample","params":{"idle":97.5}})");
    const auto *event = std::get_if<RpcEvent>(&sample);
    QVERIFY(event != nullptr);
    QCOMPARE(event->name, u"sample"_s);
    QCOMPARE(event->params, (QJsonObject{{u"idle"_s, 97.5}}));
}

void RpcTest::refusesMessages_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *name, const QByteArray &frame) { QTest::newRow(name) << frame; };
    row("nothing", "");
    row("not JSON", "220 mail.example.org ESMTP");
    row("an array", "[]");
    row("an empty object", "{}");
    row("no version", R"({"id":1,"result":1})");
    row("neither result nor error", R"({"jsonrpc":"2.0","id":1})");
    row("both", R"({"jsonrpc":"2.0","id":1,"result":1,"error":{"code":1,"message":"x"}})");
    row("a result for nobody", R"({"jsonrpc":"2.0","id":null,"result":1})");
    row("a result without id", R"({"jsonrpc":"2.0","result":1})");
    row("an error without id", R"({"jsonrpc":"2.0","error":{"code":1,"message":"x"}})");
    row("an error that is a string", R"({"jsonrpc":"2.0","id":1,"error":"x"})");
    row("an error without text", R"({"jsonrpc":"2.0","id":1,"error":{"code":1}})");
    row("an error without code", R"({"jsonrpc":"2.0","id":1,"error":{"message":"x"}})");
    row("a request", R"({"jsonrpc":"2.0","id":1,"method":"m"})");
    row("an event with params in an array", R"({"jsonrpc":"2.0","method":"m","params":[]})");
    row("an event without name", R"({"jsonrpc":"2.0","method":"","params":{}})");
    row("a response and an event in one", R"({"jsonrpc":"2.0","id":1,"method":7,"result":1})");
}

void RpcTest::refusesMessages()
{
    QFETCH(QByteArray, frame);
    QVERIFY(std::holds_alternative<std::monostate>(parseMessage(frame)));
}

void RpcTest::framesAreOneLine()
{
    const QString text = u"two\nlines \"quoted\" \u00e4 \U0001F6A2"_s;
    const QList<QByteArray> frames{
        toFrame(RpcRequest{1, text, {{text, text}}}), toFrame(RpcResponse{1, QJsonValue(text)}),
        toFrame(RpcResponse{1, RpcError{RpcErrorCode::Refused, text}}), toFrame(RpcEvent{text, {{text, text}}})};
    for (const QByteArray &frame : frames) {
        QCOMPARE(frame.count('\n'), 1);
        QVERIFY(frame.endsWith('\n'));
    }
    // An undefined result would take its key away, and with it the response.
    const QByteArray empty = toFrame(RpcResponse{1, QJsonValue(QJsonValue::Undefined)});
    QVERIFY(std::holds_alternative<RpcResponse>(parseMessage(empty)));
}

void RpcTest::errorsGoRound_data()
{
    QTest::addColumn<RpcErrorCode>("code");
    QTest::addColumn<int>("number");
    using enum RpcErrorCode;
    QTest::newRow("parse error") << ParseError << -32700;
    QTest::newRow("invalid request") << InvalidRequest << -32600;
    QTest::newRow("method not found") << MethodNotFound << -32601;
    QTest::newRow("invalid params") << InvalidParams << -32602;
    QTest::newRow("internal error") << InternalError << -32603;
    QTest::newRow("not permitted") << NotPermitted << 1;
    QTest::newRow("wrong version") << WrongVersion << 2;
    QTest::newRow("unknown service") << UnknownService << 3;
    QTest::newRow("refused") << Refused << 4;
    QTest::newRow("hello first") << HelloFirst << 5;
    QTest::newRow("too many connections") << TooManyConnections << 6;
    QTest::newRow("frame too long") << FrameTooLong << 7;
    QTest::newRow("a newer agent's") << RpcErrorCode(4711) << 4711;
}

void RpcTest::errorsGoRound()
{
    QFETCH(RpcErrorCode, code);
    QFETCH(int, number);
    QCOMPARE(int(code), number); // on the wire: never renumbered
    const QByteArray frame = toFrame(RpcResponse{7, RpcError{code, u"why"_s}});
    QVERIFY(frame.contains("\"code\":" + QByteArray::number(number)));
    const auto message = parseMessage(frame);
    QVERIFY(std::holds_alternative<RpcResponse>(message));
    QCOMPARE(std::get<RpcError>(std::get<RpcResponse>(message).outcome), (RpcError{code, u"why"_s}));
}

void RpcTest::survivesEveryCutAndFlip()
{
    const QByteArray whole = R"({"jsonrpc":"2.0","id":1,"method":"m","params":{"a":[1,-2.5e3,"x\u00e4",null,true]}})";
    for (qsizetype cut = 0; cut < whole.size(); ++cut) {
        const auto parsed = parseRequest(whole.first(cut));
        QVERIFY(std::holds_alternative<BadRequest>(parsed));
        QVERIFY(std::holds_alternative<std::monostate>(parseMessage(whole.first(cut))));
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            const auto parsed = parseRequest(flipped);
            if (const RpcRequest *request = std::get_if<RpcRequest>(&parsed))
                QVERIFY(!request->method.isEmpty() && (request->id.isDouble() || request->id.isString()));
            (void)parseMessage(flipped);
        }
    }
}

QTEST_GUILESS_MAIN(RpcTest)
#include "tst_rpc.moc"
