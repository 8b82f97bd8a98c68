// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/haproxyprocess.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace sluice {
namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString milliseconds(std::chrono::milliseconds duration)
{
    return u"%1ms"_s.arg(duration.count());
}

QString serverLine(const HaproxyServer &server, const HaproxyConfig &config)
{
    return u"    server %1 127.0.0.1:%2 %3 %4 inter %5 rise 2 fall 3 agent-check agent-inter %6"
           " agent-addr 127.0.0.1 agent-port %7 agent-send \"%8\\n\" %9\n"_s.arg(server.name)
               .arg(server.servicePort)
               .arg(server.limits, server.check, milliseconds(config.checkInterval), milliseconds(config.agentInterval))
               .arg(server.agentPort)
               .arg(server.agentSend, server.extra);
}

QString haproxyProgram()
{
    const QString found = QStandardPaths::findExecutable(u"haproxy"_s);
    return found.isEmpty() ? u"/usr/sbin/haproxy"_s : found;
}

} // namespace

QByteArray HaproxyProcess::configText(const HaproxyConfig &config, const QString &directory)
{
    // `timeout check` gives a loaded test machine time to answer; agent-inter would be the deadline without it.
    QString text = u"global\n    nbthread 1\n    stats socket %1/admin mode 600 level admin\n"
                   "%2"
                   "defaults\n    mode tcp\n    timeout connect 5s\n    timeout client 5s\n    timeout server 5s\n"
                   "    timeout check 2s\n%3"_s.arg(
                       directory,
                       config.serverState.isEmpty() ? QString() : u"    server-state-file %1/state\n"_s.arg(directory),
                       config.serverState.isEmpty() ? QString() : u"    load-server-state-from-file global\n"_s);
    QString backend;
    for (const HaproxyServer &server : config.servers) {
        if (server.backend != backend) {
            backend = server.backend;
            text += u"backend %1\n    balance %2\n"_s.arg(backend, config.balance);
        }
        text += serverLine(server, config);
    }
    return text.toUtf8() + config.pasted;
}

std::optional<QString> HaproxyProcess::start(const HaproxyConfig &config)
{
    const QString file = m_directory.filePath(u"haproxy.cfg"_s);
    if (!write(file, configText(config, m_directory.path()))
        || !write(m_directory.filePath(u"state"_s), config.serverState))
        return u"cannot write %1"_s.arg(file);
    if (const auto error = m_process.start(haproxyProgram(), {u"-db"_s, u"-f"_s, file}))
        return error;
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    while (!deadline.hasExpired()) {
        if (command("show servers state").startsWith('1'))
            return std::nullopt;
        if (m_process.waitForEnd(std::chrono::milliseconds(5)))
            break;
    }
    return u"HAProxy did not start: %1"_s.arg(QString::fromUtf8(messages()));
}

QByteArray HaproxyProcess::command(const QByteArray &line) const
{
    // Blocking is right here: HAProxy answers this socket without asking anybody.
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    if (!socket.waitForConnected(1'000))
        return {};
    socket.write(line + '\n');
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    while (socket.state() == QLocalSocket::ConnectedState && !deadline.hasExpired())
        socket.waitForReadyRead(int(deadline.remainingTime()));
    return socket.readAll();
}

QHash<QString, ServerView> HaproxyProcess::viewsAfter(const QByteArray &before) const
{
    const QByteArray answer = command(before + "; show servers state; show stat");
    // The first answer is about the command, the second begins at "# be_id", the third at "# pxname".
    const qsizetype stat = answer.indexOf("# pxname");
    const qsizetype state = answer.indexOf("# be_id");
    if (state < 0 || stat < state)
        return {};
    return readServerViews(answer.sliced(state, stat - state), answer.sliced(stat));
}

QHash<QString, ServerView> HaproxyProcess::views() const
{
    return viewsAfter("show version");
}

ServerView HaproxyProcess::viewAfter(const QByteArray &before, const QString &backend, const QString &server) const
{
    return viewsAfter(before).value(backend + u'/' + server);
}

ServerView HaproxyProcess::view(const QString &backend, const QString &server) const
{
    ServerView seen;
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    do {
        seen = viewAfter("show version", backend, server);
        if (!seen.agentRuns())
            break;
        // The agent may live in this very thread: a check that is under way must not wait for us.
        QCoreApplication::processEvents();
        QThread::usleep(500);
    } while (!deadline.hasExpired());
    return seen;
}

} // namespace sluice
