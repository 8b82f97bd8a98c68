// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scriptedcontrolserver.h"

#include "agentcore/control/frames.h"

#include <QLocalSocket>

#include <memory>

namespace sluice {

using namespace Qt::StringLiterals;

ScriptedControlServer::ScriptedControlServer(QObject *parent)
    : QObject(parent)
{
    on(u"hello"_s,
       QJsonValue(QJsonObject{{u"protocol"_s, controlProtocolVersion},
                              {u"version"_s, u"9.9.9"_s},
                              {u"host"_s, u"web1"_s},
                              {u"kind"_s, u"service"_s},
                              {u"user"_s, u"alice"_s},
                              {u"role"_s, u"operate"_s}}));
}

bool ScriptedControlServer::start()
{
    m_server = std::make_unique<QLocalServer>();
    connect(m_server.get(), &QLocalServer::newConnection, this, [this] {
        QLocalSocket *const socket = m_server->nextPendingConnection();
        m_sockets.push_back(socket);
        const auto frames = std::make_shared<FrameBuffer>(maximumRequestBytes);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, frames] {
            frames->append(socket->readAll());
            while (const std::optional<QByteArray> frame = frames->next())
                take(*socket, *frame);
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            std::erase(m_sockets, socket);
            socket->deleteLater();
        });
    });
    return m_directory.isValid() && m_server->listen(path());
}

void ScriptedControlServer::stop()
{
    const std::vector<QLocalSocket *> sockets = std::exchange(m_sockets, {});
    for (QLocalSocket *const socket : sockets) {
        socket->disconnect(this);
        socket->abort();
    }
    m_server.reset();
}

void ScriptedControlServer::on(const QString &method, const Answer &answer)
{
    on(method, [answer](const QJsonObject &) { return answer; });
}

void ScriptedControlServer::take(QLocalSocket &socket, QByteArrayView frame)
{
    const auto parsed = parseRequest(frame);
    const auto *const request = std::get_if<RpcRequest>(&parsed);
    if (!request || m_manner == Manner::Silent)
        return;
    m_requests.push_back(*request);
    socket.write(toFrame(RpcResponse{request->id, answerTo(*request)}));
}

ScriptedControlServer::Answer ScriptedControlServer::answerTo(const RpcRequest &request)
{
    const auto script = m_scripts.find(request.method);
    if (script == m_scripts.end())
        return RpcError{RpcErrorCode::MethodNotFound, u"there is no method \"%1\""_s.arg(request.method)};
    return script->second(request.params);
}

std::vector<QJsonObject> ScriptedControlServer::requestsOf(const QString &method) const
{
    std::vector<QJsonObject> found;
    for (const RpcRequest &request : m_requests) {
        if (request.method == method)
            found.push_back(request.params);
    }
    return found;
}

void ScriptedControlServer::send(const QString &event, const QJsonObject &params)
{
    for (QLocalSocket *const socket : m_sockets)
        socket->write(toFrame(RpcEvent{event, params}));
}

} // namespace sluice
