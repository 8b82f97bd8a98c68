// SPDX-License-Identifier: GPL-3.0-or-later
#include "agentcore/demonstration/haproxyrunner.h"

#include "agentcore/demonstration/childlifetime.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>

#include <utility>

namespace sluice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto usualPoll = 1s;
constexpr auto startingPoll = 100ms;
constexpr auto startPatience = 10s;
constexpr std::chrono::milliseconds stopPatience = 3s;
constexpr qsizetype keptMessages = 4096;

/// HAProxy's `bind` cannot tell which port the system chose, so one is looked for. 0: there is none.
quint16 freeLoopbackPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

HaproxyRunner::HaproxyRunner(QString folder, QStringList searchPath, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_searchPath(std::move(searchPath))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    endWithParent(m_process);
    m_patience.setSingleShot(true);
    m_patience.setInterval(stopPatience);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_poll, &QTimer::timeout, this, [this] { poll(); });
    connect(&m_query, &StatisticsQuery::answered, this, [this](const QByteArray &showStat) { take(showStat); });
    connect(&m_process, &QProcess::readyRead, this, [this] { readMessages(); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) { processFailed(error); });
    connect(&m_process, &QProcess::finished, this, [this] { processEnded(); });
}

HaproxyRunner::~HaproxyRunner()
{
    blockSignals(true); // whoever listens may be half gone
    end();
}

QStringList HaproxyRunner::usualSearchPath()
{
    QStringList paths = qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s})
        paths.append(folder);
    paths.removeDuplicates();
    return paths;
}

void HaproxyRunner::start(quint16 agentPort)
{
    if (isAlive())
        return;
    m_messages.clear();
    // An empty list would mean PATH.
    const QString program = m_searchPath.isEmpty() ? QString()
                                                   : QStandardPaths::findExecutable(u"haproxy"_s, m_searchPath);
    if (program.isEmpty())
        return setState(State::NotInstalled);
    if (const auto error = prepare(agentPort))
        return fail(*error);
    m_startDeadline.setRemainingTime(startPatience);
    setState(State::Starting);
    m_poll.start(startingPoll); // first, because one that cannot be started may say so at once
    m_process.start(program, {u"-db"_s, u"-f"_s, m_folder + u"/haproxy.cfg"_s}, QIODevice::ReadOnly);
}

std::optional<QString> HaproxyRunner::prepare(quint16 agentPort)
{
    m_demo = {m_folder, agentPort, freeLoopbackPort()};
    m_configuration = haproxyDemoConfig(m_demo);
    if (!QDir().mkpath(m_folder))
        return u"%1 cannot be made"_s.arg(m_folder);
    QFile file(m_folder + u"/haproxy.cfg"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_configuration) != m_configuration.size() || !file.flush())
        return u"%1: %2"_s.arg(file.fileName(), file.errorString());
    return std::nullopt;
}

// SIGTERM ends HAProxy at once; it does not wait for connections as with SIGUSR1. Management guide, section 4.
void HaproxyRunner::stop()
{
    if (!isAlive())
        return;
    setState(State::Stopping);
    m_poll.stop();
    m_query.cancel();
    m_process.terminate();
    m_patience.start();
}

void HaproxyRunner::end()
{
    stop();
    if (isAlive() && !m_process.waitForFinished(int(stopPatience.count()))) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void HaproxyRunner::poll()
{
    if (m_state == State::Starting && m_startDeadline.hasExpired()) {
        m_messages += "\nit did not answer on its stats socket";
        m_poll.stop();
        m_process.kill();
        return;
    }
    m_query.ask(statisticsSocket(m_folder));
}

void HaproxyRunner::take(const QByteArray &showStat)
{
    if (m_state != State::Starting && m_state != State::Running)
        return;
    m_figures = figuresOf(showStat, haproxyDemoBackend.data(), haproxyDemoServer.data());
    if (m_state == State::Starting) {
        m_poll.start(usualPoll);
        setState(State::Running);
    }
    Q_EMIT seen();
}

void HaproxyRunner::processFailed(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        fail(m_process.errorString());
}

void HaproxyRunner::processEnded()
{
    readMessages();
    if (m_state == State::Stopping)
        setState(State::Stopped);
    else
        fail({});
}

void HaproxyRunner::readMessages()
{
    m_messages = (m_messages + m_process.readAll()).right(keptMessages);
}

void HaproxyRunner::fail(const QString &text)
{
    if (!text.isEmpty())
        m_messages = text.toUtf8();
    setState(State::Failed);
}

void HaproxyRunner::setState(State state)
{
    if (state != State::Starting && state != State::Running) {
        m_poll.stop();
        m_query.cancel();
        m_patience.stop();
        m_figures.reset();
    }
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace sluice
