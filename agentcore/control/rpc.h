// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <variant>

namespace sluice {

inline constexpr int controlProtocolVersion = 1;

/// JSON-RPC 2.0 codes, and ours from 1 on. Sent over the socket: never renumber.
enum class RpcErrorCode : int {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    NotPermitted = 1,
    WrongVersion = 2,
    UnknownService = 3,
    Refused = 4, ///< understood and not done; the text says why and what to do
    HelloFirst = 5,
    TooManyConnections = 6,
    FrameTooLong = 7,
    Disconnected = 100, ///< made by the client itself: the agent went away before it answered
};

struct RpcError
{
    RpcErrorCode code = RpcErrorCode::InternalError;
    QString text;
    bool operator==(const RpcError &) const = default;
};

struct RpcRequest
{
    QJsonValue id; ///< number or string
    QString method;
    QJsonObject params;
    bool operator==(const RpcRequest &) const = default;
};

struct RpcResponse
{
    QJsonValue id;
    std::variant<QJsonValue, RpcError> outcome;
};

struct RpcEvent
{
    QString name; ///< "reply", "sample", "probe", "balancer", "override", "settings"
    QJsonObject params;
};

/// A frame as the agent reads it. The error carries the id where one could be read.
struct BadRequest
{
    QJsonValue id;
    RpcError error;
};
[[nodiscard]] std::variant<RpcRequest, BadRequest> parseRequest(QByteArrayView frame);
/// A frame as a client reads it; monostate for what is neither.
[[nodiscard]] std::variant<std::monostate, RpcResponse, RpcEvent> parseMessage(QByteArrayView frame);

/// One line each, newline included.
[[nodiscard]] QByteArray toFrame(const RpcRequest &request);
[[nodiscard]] QByteArray toFrame(const RpcResponse &response);
[[nodiscard]] QByteArray toFrame(const RpcEvent &event);

} // namespace sluice
