// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scriptedagent.h"

#include "tests/freeport.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace sluice {

ScriptedAgent::ScriptedAgent() = default;
ScriptedAgent::~ScriptedAgent() = default;

bool ScriptedAgent::start()
{
    m_server = std::make_unique<QTcpServer>();
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { takeConnections(); });
    if (m_port != 0)
        return m_server->listen(QHostAddress::LocalHost, m_port);
    for (int attempt = 0; attempt < 20; ++attempt) {
        if (m_server->listen(QHostAddress::LocalHost, freePort())) {
            m_port = m_server->serverPort();
            return true;
        }
    }
    return false;
}

void ScriptedAgent::stop()
{
    m_server.reset();
}

void ScriptedAgent::setReply(const QByteArray &bytes)
{
    m_reply = bytes;
    m_answered = 0;
}

void ScriptedAgent::setReply(const QByteArray &line, const QByteArray &bytes)
{
    m_scripts.insert(line, {bytes, 0});
}

void ScriptedAgent::takeConnections()
{
    while (QTcpSocket *const probe = m_server->nextPendingConnection()) {
        QObject::connect(probe, &QTcpSocket::disconnected, probe, &QObject::deleteLater);
        QObject::connect(probe, &QTcpSocket::readyRead, probe, [this, probe] { answer(*probe); });
        if (probe->canReadLine())
            answer(*probe);
    }
}

void ScriptedAgent::answer(QTcpSocket &probe)
{
    if (!probe.canReadLine())
        return;
    const QByteArray line = probe.readLine().trimmed();
    if (!m_lines.contains(line))
        m_lines.append(line);
    ++m_answered;
    const auto script = m_scripts.find(line);
    if (script != m_scripts.end())
        ++script->answered;
    probe.write(script != m_scripts.end() ? script->reply : m_reply);
    probe.disconnectFromHost();
}

} // namespace sluice
