// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/demonstrationfolder.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>

namespace sluice {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 usualPort = 9999; // HAProxy's documentation has it in its examples, and so have ours

} // namespace

DemonstrationFolder::DemonstrationFolder()
    : m_directory(QDir::tempPath() + "/sluicekeeper-demonstration-XXXXXX"_L1)
{
}

std::optional<QString> DemonstrationFolder::prepare()
{
    if (!m_directory.isValid())
        return m_directory.errorString();
    QFile file(configFile());
    const QByteArray settings = demonstrationSettings();
    if (!file.open(QIODevice::WriteOnly) || file.write(settings) != settings.size() || !file.flush())
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
    return std::nullopt;
}

// Who listens on all addresses has the port of loopback, too: then it cannot be had here.
QString demonstrationListen()
{
    QTcpServer server;
    const bool isFree = server.listen(QHostAddress::LocalHost, usualPort);
    return u"127.0.0.1:%1"_s.arg(isFree ? usualPort : 0);
}

// Where any line is configured the agent waits for one, 20 ms at most. Else the very first probe is answered before its
// line is read: a load balancer without a name, which never asks again and is owed for ever what it once heard.
QByteArray demonstrationSettings()
{
    return QByteArrayLiteral("# Of a demonstration: gone when its window closes.\n"
                             "[listen]\n"
                             "addresses = [\"127.0.0.1\"]\n"
                             "allow = [\"loopback\"]\n"
                             "\n"
                             "[sampling]\n"
                             "source = \"simulated\"\n"
                             "\n"
                             "[[service]]\n"
                             "name = \"default\"\n"
                             "agent_send = [\"* web/web1\", \"*\"]\n"
                             "\n"
                             "[service.weight]\n"
                             "preset = \"proportional\"\n");
}

} // namespace sluice
