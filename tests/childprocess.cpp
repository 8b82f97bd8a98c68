// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/childprocess.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace sluice {
namespace {

/// The kernel's letter for what a process does: "T" is stopped. Field 3 of /proc/PID/stat, after the name in
/// parentheses.
char stateOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return '\0';
    const QByteArray text = file.readAll();
    const qsizetype end = text.lastIndexOf(')');
    return end >= 0 && end + 2 < text.size() ? text.at(end + 2) : '\0';
}

} // namespace

ChildProcess::ChildProcess() = default;

ChildProcess::~ChildProcess()
{
    kill();
}

std::optional<QString> ChildProcess::start(const QString &program, const QStringList &arguments)
{
    kill();
    m_output.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(program, arguments, QIODevice::ReadOnly);
    if (m_process->waitForStarted(10'000))
        return std::nullopt;
    return u"%1: %2"_s.arg(program, m_process->errorString());
}

bool ChildProcess::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

qint64 ChildProcess::pid() const
{
    return m_process ? m_process->processId() : 0;
}

void ChildProcess::signal(int number) const
{
    // Only ever a process that QProcess has not reaped yet, so the id cannot belong to somebody else.
    if (isRunning() && pid() > 0)
        ::kill(pid_t(pid()), number);
}

void ChildProcess::terminate()
{
    signal(SIGTERM);
}

void ChildProcess::kill()
{
    if (!isRunning())
        return;
    signal(SIGKILL);
    m_process->waitForFinished(10'000);
}

void ChildProcess::suspend()
{
    signal(SIGSTOP);
    const QDeadlineTimer deadline(std::chrono::seconds(10));
    while (isRunning() && stateOf(pid()) != 'T' && !deadline.hasExpired())
        QThread::usleep(200);
}

void ChildProcess::resume()
{
    signal(SIGCONT);
}

bool ChildProcess::waitForEnd(std::chrono::milliseconds atMost)
{
    return !isRunning() || m_process->waitForFinished(int(atMost.count()));
}

int ChildProcess::exitCode() const
{
    if (!m_process)
        return -1;
    return m_process->exitStatus() == QProcess::CrashExit ? 128 + m_process->exitCode() : m_process->exitCode();
}

QByteArray ChildProcess::output() const
{
    if (m_process)
        m_output += m_process->readAll();
    return m_output;
}

} // namespace sluice
