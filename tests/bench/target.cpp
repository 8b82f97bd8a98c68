// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "probing.h"

#include <QThread>

#include <ctime>

namespace sluice::bench {
namespace {

constexpr int startTries = 500;
constexpr unsigned long startPause = 20; // ms
constexpr int longestStop = 5000;        // ms

} // namespace

Target::Target(QString name, QStringList command, Probes probes)
    : m_name(std::move(name))
    , m_command(std::move(command))
    , m_probes(probes)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setStandardOutputFile(QProcess::nullDevice());
}

Target::~Target()
{
    m_process.terminate();
    if (!m_process.waitForFinished(longestStop)) {
        m_process.kill();
        m_process.waitForFinished(longestStop);
    }
}

bool Target::start(quint16 port)
{
    m_port = port;
    QStringList command = m_command;
    command.replaceInStrings(QStringLiteral("{port}"), QString::number(port));
    m_process.start(command.takeFirst(), command);
    for (int i = 0; i < startTries && m_process.waitForStarted(); ++i) {
        if (probeOnce(*this))
            return true;
        if (m_process.waitForFinished(0))
            return false;
        QThread::msleep(startPause);
    }
    return false;
}

std::chrono::nanoseconds Target::processorTime() const
{
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(pid_t(m_process.processId()), &clock) != 0 || ::clock_gettime(clock, &used) != 0)
        return {};
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace sluice::bench
