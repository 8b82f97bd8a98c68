// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/control/controlconnection.h"

#include <algorithm>
#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumProgramLength = 64;

// It goes into logs and records as it stands.
QString cleanProgram(const QString &text)
{
    QString clean = text.left(maximumProgramLength);
    clean.removeIf([](QChar character) { return !character.isPrint(); });
    return clean.trimmed();
}

RpcError wrongVersion(const QJsonValue &theirs)
{
    const QString version = theirs.isDouble() ? QString::number(theirs.toDouble()) : u"none"_s;
    return {RpcErrorCode::WrongVersion,
            u"the agent speaks protocol version %1, the client %2"_s.arg(controlProtocolVersion).arg(version)};
}

} // namespace

ControlConnection::ControlConnection(ControlClientId id, ControlPeer peer, ControlHandler &handler, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_peer(std::move(peer))
    , m_handler(handler)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ControlConnection::drop);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlConnection::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlConnection::drop);
    m_socket.setReadBufferSize(maximumRequestBytes);
}

bool ControlConnection::start(qintptr descriptor, std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    return m_socket.setSocketDescriptor(descriptor);
}

void ControlConnection::respond(const RpcResponse &response)
{
    QByteArray frame = toFrame(response);
    if (frame.size() - 1 > maximumResponseBytes) {
        frame = toFrame(RpcResponse{response.id,
                                    RpcError{RpcErrorCode::InternalError,
                                             u"the answer is longer than 1 MiB: ask for fewer at once (limit)"_s}});
    }
    write(frame);
}

void ControlConnection::send(const RpcEvent &event)
{
    const QByteArray frame = toFrame(event);
    if (frame.size() - 1 <= maximumResponseBytes)
        write(frame);
}

void ControlConnection::refuse(const QJsonValue &id, const RpcError &error)
{
    write(toFrame(RpcResponse{id, error}));
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Refused;
    m_patience.start();
    m_socket.flush();
    if (m_heard)
        m_socket.disconnectFromServer();
}

void ControlConnection::drop()
{
    if (std::exchange(m_phase, Phase::Closed) == Phase::Closed)
        return;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT closed();
}

void ControlConnection::read()
{
    const QByteArray bytes = m_socket.readAll();
    m_heard = true;
    if (m_phase == Phase::Refused)
        m_socket.disconnectFromServer();
    if (m_phase != Phase::Open)
        return;
    m_frames.append(bytes);
    while (m_phase == Phase::Open) {
        const std::optional<QByteArray> frame = m_frames.next();
        if (!frame)
            break;
        take(*frame);
    }
    if (m_phase == Phase::Open && m_frames.overflowed())
        refuse(QJsonValue::Null, {RpcErrorCode::FrameTooLong, u"a request holds at most 64 KiB"_s});
    // Some clients close their writing end after the last request; the loop would see that before it writes.
    if (m_phase == Phase::Open)
        m_socket.flush();
}

void ControlConnection::take(QByteArrayView frame)
{
    const std::variant<RpcRequest, BadRequest> parsed = parseRequest(frame);
    if (const BadRequest *bad = std::get_if<BadRequest>(&parsed)) {
        respond({bad->id, bad->error});
        return;
    }
    const auto &request = std::get<RpcRequest>(parsed);
    if (request.method == "hello"_L1)
        greet(request);
    else if (m_greeted)
        m_handler.request(m_id, m_peer, request);
    else
        respond({request.id, RpcError{RpcErrorCode::HelloFirst, u"the first call must be hello"_s}});
}

void ControlConnection::greet(const RpcRequest &request)
{
    if (m_greeted) {
        respond({request.id, RpcError{RpcErrorCode::InvalidRequest, u"hello was said before"_s}});
        return;
    }
    const QJsonValue protocol = request.params.value("protocol"_L1);
    if (protocol.toInt() != controlProtocolVersion) {
        refuse(request.id, wrongVersion(protocol));
        return;
    }
    m_peer.program = cleanProgram(request.params.value("program"_L1).toString());
    m_greeted = true;
    m_patience.stop();
    QJsonObject greeting = m_handler.greeting();
    greeting.insert(u"protocol"_s, controlProtocolVersion);
    greeting.insert(u"user"_s, m_peer.user);
    greeting.insert(u"role"_s, word(m_peer.role));
    respond({request.id, QJsonValue(greeting)});
}

void ControlConnection::write(const QByteArray &frame)
{
    if (m_phase != Phase::Open)
        return;
    m_socket.write(frame);
    // What the system still takes does not count against a client that reads.
    if (m_socket.bytesToWrite() > maximumUnsentBytes)
        m_socket.flush();
    if (m_phase == Phase::Open && m_socket.bytesToWrite() > maximumUnsentBytes)
        drop();
}

} // namespace sluice
