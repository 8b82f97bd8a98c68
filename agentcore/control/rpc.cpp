// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/rpc.h"

#include <QJsonDocument>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

std::variant<QJsonObject, RpcError> parseObject(QByteArrayView frame)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(frame.data(), frame.size()),
                                                           &problem);
    if (problem.error != QJsonParseError::NoError) {
        return RpcError{RpcErrorCode::ParseError, u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString())};
    }
    if (!document.isObject())
        return RpcError{RpcErrorCode::InvalidRequest, u"a message must be a JSON object; batches are not taken"_s};
    return document.object();
}

bool isId(const QJsonValue &value)
{
    return value.isDouble() || value.isString();
}

bool isVersion2(const QJsonObject &json)
{
    return json.value("jsonrpc"_L1).toString() == "2.0"_L1;
}

// What is wrong with a request whose id is good.
std::optional<RpcError> fault(const QJsonObject &json)
{
    if (!isVersion2(json))
        return RpcError{RpcErrorCode::InvalidRequest, u"\"jsonrpc\" must be \"2.0\""_s};
    if (json.value("method"_L1).toString().isEmpty())
        return RpcError{RpcErrorCode::InvalidRequest, u"\"method\" must be a string that is not empty"_s};
    if (json.contains("params"_L1) && !json.value("params"_L1).isObject())
        return RpcError{RpcErrorCode::InvalidParams, u"\"params\" must be an object"_s};
    return std::nullopt;
}

std::optional<RpcError> errorFromJson(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    const QJsonValue code = json.value("code"_L1);
    const QJsonValue text = json.value("message"_L1);
    if (!code.isDouble() || !text.isString())
        return std::nullopt;
    // A code that only a newer agent knows is kept: the type holds any int.
    return RpcError{RpcErrorCode(code.toInt(int(RpcErrorCode::InternalError))), text.toString()};
}

QByteArray frameOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

std::variant<RpcRequest, BadRequest> parseRequest(QByteArrayView frame)
{
    const std::variant<QJsonObject, RpcError> parsed = parseObject(frame);
    if (const RpcError *error = std::get_if<RpcError>(&parsed))
        return BadRequest{QJsonValue::Null, *error};
    const QJsonObject &json = *std::get_if<QJsonObject>(&parsed);
    const QJsonValue id = json.value("id"_L1);
    if (!isId(id)) {
        return BadRequest{QJsonValue::Null,
                          {RpcErrorCode::InvalidRequest, u"\"id\" must be there, and be a number or a string"_s}};
    }
    if (std::optional<RpcError> error = fault(json))
        return BadRequest{id, *std::move(error)};
    return RpcRequest{id, json.value("method"_L1).toString(), json.value("params"_L1).toObject()};
}

std::variant<std::monostate, RpcResponse, RpcEvent> parseMessage(QByteArrayView frame)
{
    const std::variant<QJsonObject, RpcError> parsed = parseObject(frame);
    const QJsonObject *json = std::get_if<QJsonObject>(&parsed);
    if (json == nullptr || !isVersion2(*json))
        return std::monostate();
    const QJsonValue id = json->value("id"_L1);
    const QJsonValue params = json->value("params"_L1);
    const QString method = json->value("method"_L1).toString();
    if (!method.isEmpty() && id.isUndefined() && (params.isUndefined() || params.isObject()))
        return RpcEvent{method, params.toObject()};
    if (json->contains("method"_L1))
        return std::monostate();
    if (isId(id) && json->contains("result"_L1) && !json->contains("error"_L1))
        return RpcResponse{id, json->value("result"_L1)};
    // A null id answers a request that could not be read, or none at all.
    if ((isId(id) || id.isNull()) && !json->contains("result"_L1)) {
        if (std::optional<RpcError> error = errorFromJson(json->value("error"_L1)))
            return RpcResponse{id, *std::move(error)};
    }
    return std::monostate();
}

QByteArray toFrame(const RpcRequest &request)
{
    return frameOf({{u"jsonrpc"_s, u"2.0"_s},
                    {u"id"_s, request.id},
                    {u"method"_s, request.method},
                    {u"params"_s, request.params}});
}

QByteArray toFrame(const RpcResponse &response)
{
    QJsonObject json{{u"jsonrpc"_s, u"2.0"_s}};
    json.insert(u"id"_s, isId(response.id) ? response.id : QJsonValue(QJsonValue::Null));
    if (const RpcError *error = std::get_if<RpcError>(&response.outcome)) {
        json.insert(u"error"_s, QJsonObject{{u"code"_s, int(error->code)}, {u"message"_s, error->text}});
    } else {
        // Undefined would take the key away, and a response without a result is none.
        const QJsonValue result = *std::get_if<QJsonValue>(&response.outcome);
        json.insert(u"result"_s, result.isUndefined() ? QJsonValue(QJsonValue::Null) : result);
    }
    return frameOf(json);
}

QByteArray toFrame(const RpcEvent &event)
{
    return frameOf({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, event.name}, {u"params"_s, event.params}});
}

} // namespace sluice
